import type { Evidence } from '@/domain/tip';

export const LEARNING_EVIDENCE: readonly Evidence[] = [
  {
    id: 'lrn-juggling-gray-matter',
    claim:
      'Adults who learned to juggle showed a temporary growth in brain areas that process moving objects. It was one of the first signs that training can reshape the adult brain.',
    strength: 'early',
    inWhom: 'A small group of adults who learned to juggle.',
    limits:
      'The growth was for a time only. It does not show that juggling makes thinking, memory or mood any better.',
    source: {
      title: 'Neuroplasticity: Changes in grey matter induced by training',
      authors: 'Draganski et al.',
      year: 2004,
      venue: 'Nature',
      doi: '10.1038/427311a',
    },
  },
  {
    id: 'lrn-london-taxi',
    claim:
      'Trainees who spent years learning London’s streets and passed the taxi exam gained gray matter in a memory and map area of the hippocampus. Those years of learning left a mark.',
    strength: 'early',
    inWhom: 'Trainees for the London taxi exam, followed over years.',
    limits:
      'Years of hard study of one city. It does not show that a short exercise with maps would change the brain.',
    source: {
      title: 'Acquiring “the Knowledge” of London’s Layout Drives Structural Brain Changes',
      authors: 'Woollett & Maguire',
      year: 2011,
      venue: 'Current Biology',
      doi: '10.1016/j.cub.2011.11.018',
    },
  },
  {
    id: 'lrn-language-growth',
    claim:
      'Army interpreters studied a language very hard for three months. Scans then showed growth in the hippocampus and language areas that other students did not show.',
    strength: 'early',
    inWhom: 'Army interpreters in training, next to other students.',
    limits:
      'A very intense course. A few minutes a day will not match it, and growth on a scan is not the same as speaking well.',
    source: {
      title: 'Growth of language-related brain areas after foreign language learning',
      authors: 'Mårtensson et al.',
      year: 2012,
      venue: 'NeuroImage',
      doi: '10.1016/j.neuroimage.2012.06.043',
    },
  },
  {
    id: 'lrn-new-skill-memory',
    claim:
      'In a trial, older adults spent three months learning a hard new skill, like quilting or digital photos. Their memory grew more than in people who only met others or did easy tasks.',
    strength: 'moderate',
    inWhom: 'Older adults in one trial.',
    limits:
      'About 16 hours a week for three months. It does not show that a few minutes do the same, or that it prevents dementia.',
    source: {
      title:
        'The impact of sustained engagement on cognitive function in older adults: the Synapse Project',
      authors: 'Park et al.',
      year: 2014,
      venue: 'Psychological Science',
      doi: '10.1177/0956797613499592',
    },
  },
  {
    id: 'lrn-leisure-dementia',
    claim:
      'A study followed 469 people over 75 for about five years. Those who often read, played board games, made music or danced were less likely to get dementia.',
    strength: 'early',
    inWhom: '469 people over 75, followed for about five years.',
    limits:
      'A link, not a cause: an illness that is on its way can also make people do less. It does not show that games prevent dementia.',
    source: {
      title: 'Leisure Activities and the Risk of Dementia in the Elderly',
      authors: 'Verghese et al.',
      year: 2003,
      venue: 'New England Journal of Medicine',
      doi: '10.1056/NEJMoa022252',
    },
  },
  {
    id: 'lrn-book-reading',
    claim:
      'In a study of 3,635 adults over 50, people who read books lived longer on average than people who did not, even after counting health, money and schooling. This shows a link, not proof.',
    strength: 'early',
    inWhom: '3,635 adults over 50.',
    limits:
      'A link, not proof. Readers may differ from others in ways that nobody counted, and it says nothing about those who cannot read just now.',
    source: {
      title: 'A chapter a day: Association of book reading with longevity',
      authors: 'Bavishi, Slade & Levy',
      year: 2016,
      venue: 'Social Science & Medicine',
      doi: '10.1016/j.socscimed.2016.07.014',
    },
  },
  {
    id: 'lrn-rest-breaks',
    claim:
      'NIH scientists saw that during short rests in practice, the brain replays the new skill at high speed. People whose brains replayed more got better faster.',
    strength: 'early',
    inWhom: '33 healthy volunteers.',
    limits:
      'One small skill practiced in a lab. It does not show how long a rest is best, or that the same holds for other kinds of learning.',
    source: {
      title:
        'Study shows how taking short breaks may help our brains learn new skills (report on a 2021 Cell Reports study)',
      authors: 'NIH / NINDS, Buch et al.',
      year: 2021,
      venue: 'NIH Intramural Research Program',
      url: 'https://irp.nih.gov/news-and-events/in-the-news/study-shows-how-taking-short-breaks-may-help-our-brains-learn-new-skills',
    },
  },
  {
    id: 'lrn-music-older-adults',
    claim:
      'In a trial, 132 older adults took piano lessons or trained in active music listening for six months. Some brain areas grew, and short-term memory for sounds got better.',
    strength: 'moderate',
    inWhom: '132 healthy older adults.',
    limits:
      'Both groups did music, so nobody can say what would have happened without any. It was not about low mood or memory illness.',
    source: {
      title:
        'Music interventions in 132 healthy older adults enhance cerebellar grey matter and auditory working memory, despite general brain atrophy',
      authors: 'Marie et al.',
      year: 2023,
      venue: 'NeuroImage: Reports',
      doi: '10.1016/j.ynirp.2023.100166',
    },
  },
  {
    id: 'lrn-instrument-plasticity',
    claim:
      'Learning an instrument uses hearing, movement and planning at once. Reviews describe brain changes linked with training that can appear within days and build over years.',
    strength: 'moderate',
    inWhom: 'Reviews of studies with musicians and with people who learn to play.',
    limits:
      'Some differences were there before the training. A change in the brain does not by itself mean better thinking or mood.',
    source: {
      title:
        'Musical Training as a Framework for Brain Plasticity: Behavior, Function, and Structure',
      authors: 'Herholz & Zatorre',
      year: 2012,
      venue: 'Neuron',
      doi: '10.1016/j.neuron.2012.10.011',
    },
  },
  {
    id: 'lrn-curiosity-memory',
    claim:
      'When people were curious about an answer, they remembered it better. They even recalled unrelated things shown at that moment. Curiosity engaged reward and memory areas.',
    strength: 'early',
    inWhom: 'People who answered quiz questions in one study.',
    limits:
      'Quiz questions and faces, in a lab. It does not show that being curious mends memory trouble, or that anyone can turn it on at will.',
    source: {
      title:
        'States of curiosity modulate hippocampus-dependent learning via the dopaminergic circuit',
      authors: 'Gruber, Gelman & Ranganath',
      year: 2014,
      venue: 'Neuron',
      doi: '10.1016/j.neuron.2014.08.060',
    },
  },
  {
    id: 'lrn-variety-of-places',
    claim:
      'People who were tracked for months felt better on days when they went to more varied places. The link was stronger in people whose memory and reward areas worked closely together.',
    strength: 'early',
    inWhom: 'People in two US cities, tracked for three to four months.',
    limits:
      'The link likely runs both ways: a good mood also makes people go out. It does not show that a new place will lift a low mood.',
    source: {
      title:
        'Association between real-world experiential diversity and positive affect relates to hippocampal-striatal functional connectivity',
      authors: 'Heller et al.',
      year: 2020,
      venue: 'Nature Neuroscience',
      doi: '10.1038/s41593-020-0636-4',
    },
  },
  {
    id: 'lrn-lancet-14-factors',
    claim:
      'An expert group looked at 14 risks, such as low activity, social isolation, hearing loss and depression. Acting on them might prevent or delay nearly half of dementia cases worldwide.',
    strength: 'strong',
    inWhom: 'An estimate by a group of experts for the whole world.',
    limits:
      'It is about populations. It foretells nothing for one person, and blames nobody who has one of these risks.',
    source: {
      title:
        'Dementia prevention, intervention, and care: 2024 report of the Lancet standing Commission',
      authors: 'Livingston et al.',
      year: 2024,
      venue: 'The Lancet',
      url: 'https://miragenews.com/lancet-14-risk-factors-could-prevent-nearly-1287358',
    },
  },
  {
    id: 'lrn-pointer',
    claim:
      'In a two-year U.S. trial with 2,111 older adults, a mix of exercise, healthy food, mental challenge and social time improved thinking. A group with more structure and support gained slightly more.',
    strength: 'moderate',
    inWhom: '2,111 older adults in the US, in one trial.',
    limits:
      'No group went without a program, and practice with the tests may explain some of the gain. It does not tell which part did what.',
    source: {
      title:
        'Structured vs Self-Guided Multidomain Lifestyle Interventions for Global Cognitive Function: The US POINTER Randomized Clinical Trial',
      authors: 'Baker et al.',
      year: 2025,
      venue: 'JAMA',
      doi: '10.1001/jama.2025.12923',
    },
  },
  {
    id: 'lrn-spaced-recall',
    claim:
      'Testing yourself in sessions spread out over time helps memory much more than cramming all the tests together. This comes from 29 pooled studies.',
    strength: 'strong',
    inWhom: 'Mostly healthy learners in 29 studies.',
    limits:
      'It is about keeping what was studied. It does not show a better memory as a whole, or help with memory trouble from illness.',
    source: {
      title:
        'A Meta-Analytic Review of the Benefit of Spacing out Retrieval Practice Episodes on Retention',
      authors: 'Latimier, Peyre & Ramus',
      year: 2021,
      venue: 'Educational Psychology Review',
      doi: '10.1007/s10648-020-09572-8',
    },
  },
];
