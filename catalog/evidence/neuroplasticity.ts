import type { Evidence } from '@/domain/tip';

export const NEUROPLASTICITY_EVIDENCE: readonly Evidence[] = [
  {
    id: 'neuroplasticity-definition',
    claim:
      'Neuroplasticity is your brain’s ability to change and adapt all through life. It can adjust its structure, its activity and its pathways.',
    strength: 'strong',
    inWhom: 'A definition for the public from a medical school; not a single study.',
    limits:
      'It says that the brain can change, not how much, how fast, or that any change is for the better.',
    source: {
      title: 'Tips to leverage neuroplasticity to maintain cognitive fitness as you age',
      authors: 'Harvard Health Publishing (reviewed by Budson)',
      year: null,
      venue: 'Harvard Health Publishing',
      url: 'https://health.harvard.edu/mind-and-mood/tips-to-leverage-neuroplasticity-to-maintain-cognitive-fitness-as-you-age',
    },
  },
  {
    id: 'neuroplasticity-many-levels',
    claim:
      'Brain change can be tiny, like a stronger link between two cells, or larger, like new groups of cells working together on a task.',
    strength: 'strong',
    inWhom: 'A review for clinicians; not a single study.',
    limits:
      'It tells what kinds of change there are. It does not say which of them a daily practice brings about.',
    source: {
      title: 'Neural plasticity and its contribution to functional recovery',
      authors: 'NINDS, NIH authors (Sharma et al.)',
      year: 2013,
      venue: 'Handbook of Clinical Neurology 110:3-12',
      doi: '10.1016/B978-0-444-52901-5.00001-0',
    },
  },
  {
    id: 'new-brain-cells-adults-debated',
    claim:
      'Do adults grow new cells in the brain? Scientists still disagree. Some studies find them in a memory area and others do not, so it is safer to talk about new connections than new cells.',
    strength: 'moderate',
    inWhom: 'Brain tissue from children and adults, compared across studies.',
    limits:
      'The question is open. Neither side of it shows what learning or mood have to do with new cells.',
    source: {
      title:
        'Human hippocampal neurogenesis drops sharply in children to undetectable levels in adults',
      authors: 'Sorrells, Paredes, Cebrian-Silla, et al.',
      year: 2018,
      venue: 'Nature 555:377-381',
      doi: '10.1038/nature25975',
    },
  },
  {
    id: 'old-age-learning-still-possible',
    claim:
      'It is not true that old brains cannot change. Older adults can still learn new things, though it may take more time and practice.',
    strength: 'moderate',
    inWhom: 'Advice for the public on ageing brains from a medical school.',
    limits: 'It does not promise that everyone learns alike, or that learning keeps illness away.',
    source: {
      title: 'Tips to leverage neuroplasticity to maintain cognitive fitness as you age',
      authors: 'Harvard Health Publishing (reviewed by Budson)',
      year: null,
      venue: 'Harvard Health Publishing',
      url: 'https://health.harvard.edu/mind-and-mood/tips-to-leverage-neuroplasticity-to-maintain-cognitive-fitness-as-you-age',
    },
  },
  {
    id: 'neuromyths-are-common',
    claim:
      'Brain myths spread easily. In one survey, teachers believed about half of the false brain statements they were shown, so it pays to check claims about the brain.',
    strength: 'moderate',
    inWhom: 'Teachers, asked in one survey.',
    limits:
      'It shows how common false beliefs are, not that the people who hold them teach or think badly.',
    source: {
      title: 'Neuromyths in Education: Prevalence and Predictors of Misconceptions among Teachers',
      authors: 'Dekker, Lee, Howard-Jones, Jolles',
      year: 2012,
      venue: 'Frontiers in Psychology 3:429',
      doi: '10.3389/fpsyg.2012.00429',
    },
  },
  {
    id: 'brain-games-train-the-game',
    claim:
      'Games for the brain mostly make you better at the game itself. A large review found little proof that they improve everyday thinking.',
    strength: 'strong',
    inWhom: 'A large review of studies on brain training.',
    limits: 'It does not show that games do harm, only that proof for everyday thinking is thin.',
    source: {
      title: 'Do ‘Brain-Training’ Programs Work?',
      authors: 'Simons, Boot, Charness, et al.',
      year: 2016,
      venue: 'Psychological Science in the Public Interest 17(3):103-186',
      doi: '10.1177/1529100616661983',
    },
  },
  {
    id: 'betteru-everyday-plasticity',
    claim:
      'You use neuroplasticity in daily life: each time you learn a new habit, drop an old one or see something in a new way.',
    strength: 'early',
    inWhom: 'A clinician’s article for the public; not a study.',
    limits: 'It explains an idea. It measures no change in anyone’s brain.',
    source: {
      title: 'The Role of Neuroplasticity in Mental Health: How the Brain Learns to Heal',
      authors: 'Gantt',
      year: 2025,
      venue: 'Better U blog, November 20, 2025',
      url: 'https://www.betterucare.com/blog/the-role-of-neuroplasticity-in-mental-health-how-the-brain-learns-to-heal',
    },
  },
  {
    id: 'plasticity-cuts-both-ways',
    claim:
      'Brain change is not always good. The same ability that helps you learn skills can also strengthen unhelpful patterns, such as addiction or stress responses.',
    strength: 'moderate',
    inWhom: 'An article by a rehabilitation center that draws on research.',
    limits:
      'It does not say that a person with such a pattern is to blame, or how easily one pattern can change.',
    source: {
      title: 'Neuroplasticity in the intact brain (article citing Stein 2012 and others)',
      authors: 'Reyst',
      year: null,
      venue: 'Rainbow Rehabilitation Centers',
      url: 'https://www.rainbowrehab.com/neuroplasticity-intact-brain/',
    },
  },
];
