import type { Evidence } from '@/domain/tip';

export const SLEEP_EVIDENCE: readonly Evidence[] = [
  {
    id: 'slp-better-sleep-better-mood',
    claim:
      'In 65 trials with 8,608 people, helping people sleep better also eased depression, anxiety and stress. The more sleep improved, the more mental health improved.',
    strength: 'strong',
    inWhom: '8,608 people in 65 trials.',
    limits: 'People got real help with sleep. It does not show that one better night lifts mood.',
    source: {
      title:
        'Improving sleep quality leads to better mental health: A meta-analysis of randomised controlled trials',
      authors: 'Scott et al.',
      year: 2021,
      venue: 'Sleep Medicine Reviews',
      doi: '10.1016/j.smrv.2021.101556',
    },
  },
  {
    id: 'slp-memory-consolidation',
    claim:
      'Over a century of research shows that sleep helps the brain keep new memories. During deep sleep, the brain replays fresh memories and moves them toward long-term storage.',
    strength: 'moderate',
    inWhom: 'A review of a century of research in people and animals.',
    limits: 'Some newer reviews find smaller effects; it does not say how much you will remember.',
    source: {
      title: 'About Sleep’s Role in Memory',
      authors: 'Rasch & Born',
      year: 2013,
      venue: 'Physiological Reviews',
      doi: '10.1152/physrev.00032.2012',
    },
  },
  {
    id: 'slp-regular-times',
    claim:
      'Sleep experts who reviewed 63 studies agreed that steady bed and wake times support health and thinking. If you slept too little during the week, an extra hour or two on days off can help.',
    strength: 'strong',
    inWhom: 'Experts who looked at 63 studies.',
    limits: 'Mostly links over time; some people’s work or illness does not allow steady hours.',
    source: {
      title:
        'The importance of sleep regularity: a consensus statement of the National Sleep Foundation sleep timing and variability panel',
      authors: 'Sletten et al.',
      year: 2023,
      venue: 'Sleep Health',
      doi: '10.1016/j.sleh.2023.07.016',
    },
  },
  {
    id: 'slp-seven-hours',
    claim:
      'Sleep medicine societies advise adults to get 7 or more hours a night on a regular basis. Regularly sleeping less is linked with depression and other health problems.',
    strength: 'strong',
    inWhom: 'An advice of sleep societies for adults.',
    limits: 'Needs differ. A link with illness does not mean that a short night makes you ill.',
    source: {
      title:
        'Recommended Amount of Sleep for a Healthy Adult: A Joint Consensus Statement of the American Academy of Sleep Medicine and Sleep Research Society',
      authors: 'Watson et al.',
      year: 2015,
      venue: 'Journal of Clinical Sleep Medicine',
      doi: '10.5664/jcsm.4758',
    },
  },
  {
    id: 'slp-caffeine-six-hours',
    claim:
      'In a small study of 12 adults, a large amount of caffeine disturbed sleep even when taken 6 hours before bed. The authors advise no substantial caffeine in those 6 hours.',
    strength: 'early',
    inWhom: '12 adults in a small study.',
    limits: 'Very few people and a large amount of caffeine; yours may differ.',
    source: {
      title: 'Caffeine Effects on Sleep Taken 0, 3, or 6 Hours before Going to Bed',
      authors: 'Drake et al.',
      year: 2013,
      venue: 'Journal of Clinical Sleep Medicine',
      doi: '10.5664/jcsm.3170',
    },
  },
  {
    id: 'slp-light-timing',
    claim:
      'Experts advise bright light by day, dim light in the evening and darkness at night. Light that reaches your eyes shapes your body clock, sleep and alertness.',
    strength: 'strong',
    inWhom: 'Experts in body clocks and light.',
    limits: 'Advice for healthy adults by day; it does not replace treatment of a sleep disorder.',
    source: {
      title:
        'Recommendations for daytime, evening, and nighttime indoor light exposure to best support physiology, sleep, and wakefulness in healthy adults',
      authors: 'Brown et al.',
      year: 2022,
      venue: 'PLOS Biology',
      doi: '10.1371/journal.pbio.3001571',
    },
  },
  {
    id: 'slp-bedtime-list',
    claim:
      'In a sleep-lab study with 57 young adults, spending 5 minutes writing tomorrow’s to-do list helped people fall asleep faster than writing about finished tasks. More detail helped more.',
    strength: 'early',
    inWhom: '57 healthy young adults in a sleep lab.',
    limits: 'One night each, without sleep problems. It may not help when lists worry you.',
    source: {
      title:
        'The effects of bedtime writing on difficulty falling asleep: A polysomnographic study comparing to-do lists and completed activity lists',
      authors: 'Scullin et al.',
      year: 2018,
      venue: 'Journal of Experimental Psychology: General',
      doi: '10.1037/xge0000374',
    },
  },
  {
    id: 'slp-warm-shower',
    claim:
      'A warm bath or shower one to two hours before bed may help you fall asleep sooner and sleep better. In pooled studies, as little as 10 minutes helped.',
    strength: 'strong',
    inWhom: 'People in pooled studies of warm baths and showers.',
    limits: 'Effects were modest, and warmth is not safe for every heart or pregnancy.',
    source: {
      title:
        'Before-bedtime passive body heating by warm shower or bath to improve sleep: A systematic review and meta-analysis',
      authors: 'Haghayegh et al.',
      year: 2019,
      venue: 'Sleep Medicine Reviews',
      doi: '10.1016/j.smrv.2019.04.008',
    },
  },
  {
    id: 'slp-loss-and-emotion',
    claim:
      'Across 154 experiments over 50 years, losing sleep made people feel less positive and more anxious the next day.',
    strength: 'strong',
    inWhom: 'Mostly healthy volunteers in 154 experiments.',
    limits: 'Effects on sadness were mixed, and the nights were made short on purpose.',
    source: {
      title:
        'Sleep loss and emotion: A systematic review and meta-analysis of over 50 years of experimental research',
      authors: 'Palmer et al.',
      year: 2024,
      venue: 'Psychological Bulletin',
      doi: '10.1037/bul0000410',
    },
  },
  {
    id: 'slp-cbti-first',
    claim:
      'For long-lasting insomnia, doctors’ guidelines suggest a talking and habit-based program called CBT-I first, before sleeping pills. It can be done in person, online or with a book.',
    strength: 'strong',
    inWhom: 'Guidelines for adults with long-lasting insomnia.',
    limits:
      'It does not mean that you should change a medicine. Parts of the program do not suit everyone.',
    source: {
      title:
        'Management of Chronic Insomnia Disorder in Adults: A Clinical Practice Guideline From the American College of Physicians',
      authors: 'Qaseem et al.',
      year: 2016,
      venue: 'Annals of Internal Medicine',
      doi: '10.7326/M15-2175',
    },
  },
  {
    id: 'slp-nap',
    claim:
      'Pooled lab studies found that a daytime nap gives a small boost to alertness and thinking for about two hours. Naps before 1 p.m. seemed to work a bit better.',
    strength: 'strong',
    inWhom: 'People in pooled lab studies.',
    limits: 'A small lift for a short time; naps can make the night harder for some.',
    source: {
      title:
        'Effects of a Short Daytime Nap on the Cognitive Performance: A Systematic Review and Meta-Analysis',
      authors: 'Dutheil et al.',
      year: 2021,
      venue: 'International Journal of Environmental Research and Public Health',
      doi: '10.3390/ijerph181910212',
    },
  },
  {
    id: 'slp-screens-before-bed',
    claim:
      'In a lab study, 12 young adults read on a bright tablet or a paper book before bed. With the tablet they fell asleep later and felt less alert the next morning.',
    strength: 'early',
    inWhom: '12 young adults in a lab.',
    limits: 'Four hours of reading in dim light; at home the effect may be smaller.',
    source: {
      title:
        'Evening use of light-emitting eReaders negatively affects sleep, circadian timing, and next-morning alertness',
      authors: 'Chang et al.',
      year: 2015,
      venue: 'PNAS',
      doi: '10.1073/pnas.1418490112',
    },
  },
  {
    id: 'slp-price-of-plasticity',
    claim:
      'One theory says sleep is the price of a brain that can change. Being awake builds up brain connections, and sleep trims them so there is room to learn again.',
    strength: 'early',
    inWhom: 'A theory of two sleep researchers.',
    limits: 'It is a hypothesis with open questions, not a finding about you.',
    source: {
      title:
        'Sleep and the Price of Plasticity: From Synaptic and Cellular Homeostasis to Memory Consolidation and Integration',
      authors: 'Tononi & Cirelli',
      year: 2014,
      venue: 'Neuron',
      doi: '10.1016/j.neuron.2013.12.025',
    },
  },
  {
    id: 'slp-alcohol-rem',
    claim:
      'A review of 27 studies found that even about two drinks before bed reduce REM sleep, a stage tied to dreaming. More alcohol disturbs it more.',
    strength: 'strong',
    inWhom: 'People in 27 studies.',
    limits: 'Short tests, mostly in healthy adults. It does not say what one evening did to you.',
    source: {
      title:
        'The effect of alcohol on subsequent sleep in healthy adults: A systematic review and meta-analysis',
      authors: 'Gardiner et al.',
      year: 2025,
      venue: 'Sleep Medicine Reviews',
      doi: '10.1016/j.smrv.2024.102030',
    },
  },
  {
    id: 'slp-one-hour-less',
    claim:
      'Losing as little as one hour of sleep can make it harder to focus and slow your reactions the next day.',
    strength: 'moderate',
    inWhom: 'Adults in sleep studies, summed up for the public.',
    limits: 'It does not say how each person copes; some are more tired than others.',
    source: {
      title: 'About Sleep',
      authors: 'Eunice Kennedy Shriver NICHD',
      year: null,
      venue: 'National Institutes of Health',
      url: 'https://www.nichd.nih.gov/health/topics/sleep/conditioninfo',
    },
  },
  {
    id: 'slp-ninds-basics',
    claim:
      'Your brain stays active while you sleep. Without good sleep it is harder to form and keep the pathways that let you learn, remember and concentrate.',
    strength: 'moderate',
    inWhom: 'A page for the public by a US institute for the brain.',
    limits: 'A plain account of research; it sets no rule for your nights.',
    source: {
      title: 'Brain Basics: Understanding Sleep',
      authors: 'NINDS',
      year: null,
      venue: 'National Institutes of Health',
      url: 'https://www.ninds.nih.gov/health-information/public-education/brain-basics/brain-basics-understanding-sleep',
    },
  },
];
