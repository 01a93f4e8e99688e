import type { Evidence } from '@/domain/tip';

export const NATURE_EVIDENCE: readonly Evidence[] = [
  {
    id: 'nat-120-minutes',
    claim:
      'In a survey of almost 20,000 people in England, those who spent two hours or more a week in nature were more likely to report good health and well-being. One long visit or several short ones both counted.',
    strength: 'moderate',
    inWhom: 'Almost 20,000 people in England.',
    limits:
      'Everyone was asked once, and healthier people may go out more. It does not show that nature was the cause, or that less than two hours is of no use.',
    source: {
      title:
        'Spending at least 120 minutes a week in nature is associated with good health and wellbeing',
      authors: 'White et al.',
      year: 2019,
      venue: 'Scientific Reports',
      doi: '10.1038/s41598-019-44097-3',
    },
  },
  {
    id: 'nat-20-minute-break',
    claim:
      'In a small study of 36 city people, time in a natural place lowered a stress hormone (cortisol). The drop was most efficient at 20 to 30 minutes.',
    strength: 'early',
    inWhom: '36 city people who chose the time, the place, and whether to sit or walk.',
    limits:
      'There was no group without nature to compare with. A lower level of one hormone is not the same as feeling calm.',
    source: {
      title:
        'Urban Nature Experiences Reduce Stress in the Context of Daily Life Based on Salivary Biomarkers',
      authors: 'Hunter, Gillespie & Chen',
      year: 2019,
      venue: 'Frontiers in Psychology',
      doi: '10.3389/fpsyg.2019.00722',
    },
  },
  {
    id: 'nat-forest-walk-amygdala',
    claim:
      'In a study of 63 healthy adults, a one-hour forest walk was followed by less activity in the amygdala, a brain area tied to stress. A walk on a busy street did not change it.',
    strength: 'early',
    inWhom: '63 healthy adults.',
    limits:
      'One walk and a short-term change on a brain scan. It does not show that the change lasts, or that it happens in people who are ill.',
    source: {
      title:
        'How nature nurtures: Amygdala activity decreases as the result of a one-hour walk in nature',
      authors: 'Sudimac, Sale & Kühn',
      year: 2022,
      venue: 'Molecular Psychiatry',
      doi: '10.1038/s41380-022-01720-6',
    },
  },
  {
    id: 'nat-walk-rumination',
    claim:
      'After a 90-minute walk in nature, healthy adults reported less rumination (looping negative thoughts) and a linked brain area was quieter. A walk beside traffic did not do this.',
    strength: 'early',
    inWhom: '38 healthy city dwellers.',
    limits:
      'Few people, one long walk, and nobody in it was depressed. It does not show that nature eases heavy brooding, or for how long.',
    source: {
      title: 'Nature experience reduces rumination and subgenual prefrontal cortex activation',
      authors: 'Bratman et al.',
      year: 2015,
      venue: 'PNAS',
      doi: '10.1073/pnas.1510459112',
    },
  },
  {
    id: 'nat-prescriptions',
    claim:
      'Some clinics prescribe time in nature. A review of 92 studies found lower blood pressure, less depression and anxiety, and about 900 more steps a day than in comparison groups.',
    strength: 'strong',
    inWhom: 'People in 92 studies of nature programs.',
    limits:
      'Only 28 of the studies could be pooled, and many were at risk of bias. It does not make time in nature a replacement for other care.',
    source: {
      title:
        'Effect of nature prescriptions on cardiometabolic and mental health, and physical activity: a systematic review',
      authors: 'Nguyen et al.',
      year: 2023,
      venue: 'The Lancet Planetary Health',
      doi: '10.1016/S2542-5196(23)00025-6',
    },
  },
  {
    id: 'nat-daylight-hours',
    claim:
      'More than 400,000 UK adults took part in a study. Each extra hour outdoors in daylight went with less low mood, better sleep and easier mornings.',
    strength: 'moderate',
    inWhom: 'More than 400,000 UK adults.',
    limits:
      'People who feel low may stay indoors more, so it is a link. It does not give a right number of hours, and skin and eyes still need protection from the sun.',
    source: {
      title:
        'Time spent in outdoor light is associated with mood, sleep, and circadian rhythm-related outcomes: A cross-sectional and longitudinal study in over 400,000 UK Biobank participants',
      authors: 'Burns et al.',
      year: 2021,
      venue: 'Journal of Affective Disorders',
      doi: '10.1016/j.jad.2021.08.056',
    },
  },
  {
    id: 'nat-morning-light-sleep',
    claim:
      'In 109 office workers, more bright light in the morning went with falling asleep faster and better sleep. More bright light across the day went with less depression.',
    strength: 'early',
    inWhom: '109 office workers.',
    limits:
      'The workers were observed, not given more light, so other differences may explain it. It says little about people with other lives or with an illness.',
    source: {
      title: 'The impact of daytime light exposures on sleep and mood in office workers',
      authors: 'Figueiro et al.',
      year: 2017,
      venue: 'Sleep Health',
      url: 'https://www.sleephealthjournal.org/article/S2352-7218(17)30041-4/fulltext',
    },
  },
  {
    id: 'nat-light-night-and-day',
    claim:
      'In a study of nearly 87,000 adults wearing light sensors, brighter nights were linked with more depression and anxiety. Brighter days were linked with less depression.',
    strength: 'moderate',
    inWhom: 'Nearly 87,000 adults wearing light sensors.',
    limits:
      'A one-time measure, and illness can itself change when people have the lights on. It does not show that a darker room eases depression.',
    source: {
      title:
        'Day and night light exposure are associated with psychiatric disorders: an objective light study in >85,000 people',
      authors: 'Burns et al.',
      year: 2023,
      venue: 'Nature Mental Health',
      doi: '10.1038/s44220-023-00135-8',
    },
  },
  {
    id: 'nat-bright-light-therapy',
    claim:
      'In 11 trials with 858 patients, treatment with a special bright light, added to usual depression care, led to more recoveries (about 41%) than care without it (about 24%). Ask your clinician first.',
    strength: 'strong',
    inWhom: '858 patients with depression in 11 trials.',
    limits:
      'A treatment to discuss first, not a home remedy: it can set off mania in bipolar disorder, and eye disease, migraine or some medicines can make it risky. It was added to care, not used alone.',
    source: {
      title:
        'Bright Light Therapy for Nonseasonal Depressive Disorders: A Systematic Review and Meta-Analysis',
      authors: 'Menegaz de Almeida et al.',
      year: 2024,
      venue: 'JAMA Psychiatry',
      doi: '10.1001/jamapsychiatry.2024.2871',
    },
  },
  {
    id: 'nat-birds',
    claim:
      'When 1,292 people checked in by phone app, they felt better when they saw or heard birds, and some of the lift lasted afterward. People with depression felt it too.',
    strength: 'early',
    inWhom: '1,292 people who chose to use a phone app.',
    limits:
      'Moments with birds may be good for other reasons, such as being outside. It does not show that birds were the cause, or how people without the app would feel.',
    source: {
      title:
        'Smartphone-based ecological momentary assessment reveals mental health benefits of birdlife',
      authors: 'Hammoud et al.',
      year: 2022,
      venue: 'Scientific Reports',
      doi: '10.1038/s41598-022-20207-6',
    },
  },
  {
    id: 'nat-green-view-mixed',
    claim:
      'In one study of 150 students, a 40-second look at a green roof was followed by fewer slips on a dull task. Later tests did not repeat this, but people still found nature views more restful.',
    strength: 'early',
    inWhom: '150 students.',
    limits:
      'Later tests did not repeat the result, so it does not show that a look at green makes anyone more attentive. Finding a view restful is not a measure of health.',
    source: {
      title:
        '40-second green roof views sustain attention: The role of micro-breaks in attention restoration',
      authors: 'Lee et al.',
      year: 2015,
      venue: 'Journal of Environmental Psychology',
      url: 'https://www.apa.org/monitor/2020/04/nurtured-nature',
    },
  },
  {
    id: 'nat-sounds',
    claim:
      'In one experiment, people who listened to nature sounds did better on a focus test afterward than people who listened to city sounds. Their mood did not change more.',
    strength: 'early',
    inWhom: 'People in one lab session; the summary we read does not say how many.',
    limits:
      'One session with one kind of test. It does not show better focus at work or at home, and nature sounds did no more for mood than city sounds.',
    source: {
      title:
        'Of cricket chirps and car horns: The effect of nature sounds on cognitive performance',
      authors: 'Van Hedger et al.',
      year: 2019,
      venue: 'Psychonomic Bulletin & Review',
      doi: '10.3758/s13423-018-1539-1',
    },
  },
  {
    id: 'nat-awe-walk',
    claim:
      'For eight weeks, older adults took a 15-minute walk each week and looked for things that amazed them. They felt more joy and less distress than people who just walked.',
    strength: 'early',
    inWhom: 'A few dozen healthy adults aged 60 to 90.',
    limits:
      'A small study in people who were well, and they rated their own feelings. Their scores for anxiety, depression and life satisfaction did not change.',
    source: {
      title: 'Big smile, small self: Awe walks promote prosocial positive emotions in older adults',
      authors: 'Sturm et al.',
      year: 2020,
      venue: 'Emotion',
      url: 'https://digest.bps.org.uk/2020/10/19/awe-walks-can-boost-positive-emotions-among-older-adults/',
    },
  },
];
