import type { Evidence } from '@/domain/tip';

export const NUTRITION_EVIDENCE: readonly Evidence[] = [
  {
    id: 'nut-smiles',
    claim:
      'In a 12-week trial of 67 adults with depression, people who got help from a dietitian to eat a Mediterranean-style diet improved more than people who got social support. Most were also in treatment.',
    strength: 'moderate',
    inWhom: '67 adults with depression, most of them in treatment.',
    limits: 'Small, and people knew their group; the effect was unusually large.',
    source: {
      title:
        'A randomised controlled trial of dietary improvement for adults with major depression (the ’SMILES’ trial)',
      authors: 'Jacka et al.',
      year: 2017,
      venue: 'BMC Medicine',
      doi: '10.1186/s12916-017-0791-y',
    },
  },
  {
    id: 'nut-young-men',
    claim:
      'In a 12-week trial with 72 young men who had depression, a Mediterranean-style diet lowered symptoms more than friendly chats did.',
    strength: 'moderate',
    inWhom: '72 young men with depression.',
    limits: 'Small, short, and everyone knew their group.',
    source: {
      title:
        'The effect of a Mediterranean diet on the symptoms of depression in young males (the “AMMEND” study): a randomized controlled trial',
      authors: 'Bayes, Schloss & Sibbritt',
      year: 2022,
      venue: 'American Journal of Clinical Nutrition',
      url: 'https://opus.lib.uts.edu.au/handle/10453/162669',
    },
  },
  {
    id: 'nut-diet-meta',
    claim:
      'Sixteen trials with about 45,800 people found that improving diet eased low mood a little. It did not change anxiety.',
    strength: 'strong',
    inWhom: 'About 45,800 people in sixteen trials.',
    limits: 'Most were not ill with depression, and the effect was small.',
    source: {
      title:
        'The Effects of Dietary Improvement on Symptoms of Depression and Anxiety: A Meta-Analysis of Randomized Controlled Trials',
      authors: 'Firth et al.',
      year: 2019,
      venue: 'Psychosomatic Medicine',
      doi: '10.1097/PSY.0000000000000673',
    },
  },
  {
    id: 'nut-mind-null',
    claim:
      'A three-year trial with 604 older adults found that the MIND diet did not protect thinking more than another eating plan. Both groups improved. No single way of eating is sure to protect the brain.',
    strength: 'moderate',
    inWhom: '604 older adults over three years.',
    limits: 'Healthy older people; other outcomes and groups may differ.',
    source: {
      title: 'Trial of the MIND Diet for Prevention of Cognitive Decline in Older Persons',
      authors: 'Barnes et al.',
      year: 2023,
      venue: 'New England Journal of Medicine',
      doi: '10.1056/NEJMoa2302368',
    },
  },
  {
    id: 'nut-upf',
    claim:
      'A large review of past studies links eating more ultra-processed foods with more anxiety and depression. It shows a link, not proof of cause, and cost and time shape what people can eat.',
    strength: 'moderate',
    inWhom: 'People in many observational studies.',
    limits: 'The quality was judged low or very low. It is a link, and money and time play in.',
    source: {
      title:
        'Ultra-processed food exposure and adverse health outcomes: umbrella review of epidemiological meta-analyses',
      authors: 'Lane et al.',
      year: 2024,
      venue: 'BMJ',
      doi: '10.1136/bmj-2023-077310',
    },
  },
  {
    id: 'nut-omega3-guideline',
    claim:
      'An expert guideline says omega-3 with enough EPA may be part of care for depression, with a clinician’s help. Ask first, because it can interact with medicines.',
    strength: 'moderate',
    inWhom: 'A group of experts who weighed the trials.',
    limits: 'Trials are mixed. It is a matter for a clinician, not for self-treatment.',
    source: {
      title:
        'International Society for Nutritional Psychiatry Research Practice Guidelines for Omega-3 Fatty Acids in the Treatment of Major Depressive Disorder',
      authors: 'Guu et al.',
      year: 2019,
      venue: 'Psychotherapy and Psychosomatics',
      doi: '10.1159/000502652',
    },
  },
  {
    id: 'nut-food-and-mood-harvard',
    claim:
      'Harvard Health explains that your brain needs steady fuel from food, and that what people eat is linked with how they feel.',
    strength: 'early',
    inWhom: 'An article for the public by a doctor of a medical school.',
    limits: 'Links and expert opinion. It does not show that one food changes mood.',
    source: {
      title: 'Nutritional psychiatry: Your brain on food',
      authors: 'Selhub, Harvard Health Blog',
      year: 2015,
      venue: 'Harvard Health Publishing',
      url: 'https://www.health.harvard.edu/blog/nutritional-psychiatry-your-brain-on-food-201511168626',
    },
  },
  {
    id: 'nut-hydration',
    claim:
      'In two small studies, being a little low on water (about 1.5%) left people tired, with headaches or trouble focusing.',
    strength: 'early',
    inWhom: 'About 50 healthy people in two small studies.',
    limits: 'Mild thirst in a lab. Some people have to limit fluids.',
    source: {
      title:
        'Even Mild Dehydration Can Alter Mood (report on two studies by Armstrong and colleagues)',
      authors: 'University of Connecticut',
      year: 2012,
      venue: 'UConn Today',
      url: 'https://today.uconn.edu/2012/02/even-mild-dehydration-can-alter-mood/',
    },
  },
  {
    id: 'nut-alcohol-brain-volume',
    claim:
      'Scans of more than 36,000 middle-aged and older adults linked alcohol with lower brain volume, even at one to two units a day on average. The link grew stronger with more alcohol.',
    strength: 'moderate',
    inWhom: 'More than 36,000 middle-aged and older adults.',
    limits: 'A link at one time; it does not say what a smaller volume means for you.',
    source: {
      title:
        'Associations between alcohol consumption and gray and white matter volumes in the UK Biobank',
      authors: 'Daviet et al.',
      year: 2022,
      venue: 'Nature Communications',
      doi: '10.1038/s41467-022-28735-5',
    },
  },
  {
    id: 'nut-fibre',
    claim:
      'People who eat more fiber have slightly fewer symptoms of depression and anxiety in surveys. But fiber taken as a product has not shown a clear benefit in trials, so food comes first.',
    strength: 'moderate',
    inWhom: 'People in surveys, and in trials of fibre from a packet.',
    limits: 'The survey link is small, and fibre from a packet showed no clear benefit.',
    source: {
      title:
        'Fiber intake and fiber intervention in depression and anxiety: a systematic review and meta-analysis of observational studies and randomized controlled trials',
      authors: 'Aslam et al.',
      year: 2024,
      venue: 'Nutrition Reviews',
      doi: '10.1093/nutrit/nuad143',
    },
  },
  {
    id: 'nut-fruit-veg-two-weeks',
    claim:
      'In a two-week trial with 171 young adults, being given two extra servings of fruit and vegetables a day raised energy and motivation. It did not change depression or anxiety scores.',
    strength: 'early',
    inWhom: '171 young adults for two weeks.',
    limits: 'Short; depression and anxiety did not change.',
    source: {
      title:
        'Let them eat fruit! The effect of fruit and vegetable consumption on psychological well-being in young adults: A randomized controlled trial',
      authors: 'Conner et al.',
      year: 2017,
      venue: 'PLOS ONE',
      doi: '10.1371/journal.pone.0171206',
    },
  },
];
