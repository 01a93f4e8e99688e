import type { Evidence } from '@/domain/tip';

export const MOVEMENT_EVIDENCE: readonly Evidence[] = [
  {
    id: 'mov-exercise-depression-bmj',
    claim:
      'In 218 trials, people with depression who walked or jogged, did yoga, or lifted weights tended to feel less depressed than people given usual care. It works best as part of care, not in place of it.',
    strength: 'strong',
    inWhom: '14,170 people with depression in 218 trials.',
    limits:
      'The authors had little confidence in many of the comparisons, and people knew which group they were in. It does not show that exercise can stand in for therapy or medicine.',
    source: {
      title:
        'Effect of exercise for depression: systematic review and network meta-analysis of randomised controlled trials',
      authors: 'Noetel et al.',
      year: 2024,
      venue: 'BMJ',
      doi: '10.1136/bmj-2023-075847',
    },
  },
  {
    id: 'mov-some-better-than-none',
    claim:
      'Studies that followed more than 190,000 adults found that more active people were less likely to develop depression later. The biggest difference was between doing nothing and doing a little.',
    strength: 'strong',
    inWhom: 'More than 190,000 adults, followed over time.',
    limits:
      'Nobody was assigned to move, so other things about active people may explain the gap. It is about who became depressed later, not about easing depression.',
    source: {
      title:
        'Association Between Physical Activity and Risk of Depression: A Systematic Review and Meta-analysis',
      authors: 'Pearce et al.',
      year: 2022,
      venue: 'JAMA Psychiatry',
      doi: '10.1001/jamapsychiatry.2022.0609',
    },
  },
  {
    id: 'mov-steps-mood',
    claim:
      'Across 33 studies with about 96,000 adults, people who took more daily steps had fewer signs of depression. People with 7,000 or more steps a day had a lower risk than people with fewer.',
    strength: 'strong',
    inWhom: 'About 96,000 adults in 33 studies.',
    limits:
      'Low mood can also make people move less. The numbers are no target, and counting can harm someone with an eating disorder or who feels driven to exercise.',
    source: {
      title: 'Daily Step Count and Depression in Adults: A Systematic Review and Meta-Analysis',
      authors: 'Bizzozero-Peroni et al.',
      year: 2024,
      venue: 'JAMA Network Open',
      doi: '10.1001/jamanetworkopen.2024.51208',
    },
  },
  {
    id: 'mov-strength-mood',
    claim:
      'In 33 trials with 1,877 people, strength training was linked with fewer symptoms of depression. The benefit did not depend on how much people lifted or how strong they became.',
    strength: 'strong',
    inWhom: '1,877 people in 33 trials.',
    limits:
      'The gains were smaller where the raters did not know who had trained. It does not show that strength work is better than other movement or other care.',
    source: {
      title:
        'Association of Efficacy of Resistance Exercise Training With Depressive Symptoms: Meta-analysis and Meta-regression Analysis of Randomized Clinical Trials',
      authors: 'Gordon et al.',
      year: 2018,
      venue: 'JAMA Psychiatry',
      doi: '10.1001/jamapsychiatry.2018.0572',
    },
  },
  {
    id: 'mov-bdnf-single-session',
    claim:
      'Pooled studies show that a single exercise session is followed by a rise, in the blood, of a protein that helps brain cells grow and connect. Regular exercise seems to make that rise a bit larger.',
    strength: 'strong',
    inWhom: 'People in pooled studies; the summary we read does not say how many.',
    limits:
      'The protein was measured in blood, which may not mirror the brain. The rise was smaller in studies with more women, and it does not show that anyone felt better.',
    source: {
      title:
        'A meta-analytic review of the effects of exercise on brain-derived neurotrophic factor',
      authors: 'Szuhany, Bugatti & Otto',
      year: 2015,
      venue: 'Journal of Psychiatric Research',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4314337',
    },
  },
  {
    id: 'mov-bdnf-aerobic',
    claim:
      'In a review of 29 studies, weeks of aerobic exercise such as walking, cycling or swimming raised the resting blood level of a growth protein found in the brain. Strength training alone did not show that change.',
    strength: 'strong',
    inWhom: 'People in 29 studies of exercise.',
    limits:
      'A level in the blood cannot tell what happens in the brain. That strength work left this one protein as it was does not mean that it has no use.',
    source: {
      title:
        'The Effect of Exercise Training on Resting Concentrations of Peripheral Brain-Derived Neurotrophic Factor (BDNF): A Meta-Analysis',
      authors: 'Dinoff et al.',
      year: 2016,
      venue: 'PLOS ONE',
      doi: '10.1371/journal.pone.0163037',
    },
  },
  {
    id: 'mov-hippocampus-erickson',
    claim:
      'In a trial with 120 older adults, a year of regular walking was followed by about 2% growth of the hippocampus. This memory area usually shrinks with age.',
    strength: 'moderate',
    inWhom: '120 older adults in one trial.',
    limits:
      'Later trials on this brain area gave mixed results. It says nothing about younger people or about depression, and a larger area is not the same as feeling better.',
    source: {
      title: 'Exercise training increases size of hippocampus and improves memory',
      authors: 'Erickson et al.',
      year: 2011,
      venue: 'PNAS',
      doi: '10.1073/pnas.1015950108',
    },
  },
  {
    id: 'mov-brain-volume-harvard',
    claim:
      'Scans of more than 10,000 healthy adults found larger memory and thinking areas in those who were active about four days a week.',
    strength: 'early',
    inWhom: 'More than 10,000 healthy adults.',
    limits:
      'Activity and scans were compared at one point in time, so it cannot tell whether moving came first or good health did.',
    source: {
      title:
        'Regular exercise improves brain regions linked with memory (report on a 2023 Journal of Alzheimer’s Disease study)',
      authors: 'Harvard Health Publishing',
      year: 2024,
      venue: 'Harvard Health Publishing',
      url: 'https://www.health.harvard.edu/exercise-and-fitness/regular-exercise-improves-brain-regions-linked-with-memory',
    },
  },
  {
    id: 'mov-cognition-over-50',
    claim:
      'In 36 trials with adults over 50, exercise improved thinking skills by a small amount. Aerobic exercise, strength work and tai chi all helped.',
    strength: 'strong',
    inWhom: 'Adults over 50 in 36 trials.',
    limits:
      'The gain was small, and it was linked with sessions of 45 to 60 minutes at a moderate effort. It does not show that exercise prevents dementia.',
    source: {
      title:
        'Exercise interventions for cognitive function in adults older than 50: a systematic review with meta-analysis',
      authors: 'Northey et al.',
      year: 2018,
      venue: 'British Journal of Sports Medicine',
      doi: '10.1136/bjsports-2016-096587',
    },
  },
  {
    id: 'mov-who-guideline',
    claim:
      'World Health Organization advice for adults is 150 to 300 minutes of moderate activity a week plus muscle strengthening, and less sitting. Some activity is better than none.',
    strength: 'strong',
    inWhom: 'Advice for adults from a world health body; not a single study.',
    limits:
      'A goal for whole populations, not a treatment plan. It cannot know your pain, illness or history with exercise; your care team can.',
    source: {
      title:
        'World Health Organization 2020 guidelines on physical activity and sedentary behaviour',
      authors: 'Bull et al.',
      year: 2020,
      venue: 'British Journal of Sports Medicine',
      doi: '10.1136/bjsports-2020-102955',
    },
  },
  {
    id: 'mov-dance-hippocampus',
    claim:
      'In a small 18-month study, older adults who learned new dance routines and those who did fitness training both gained volume in the hippocampus. Dancers also improved their balance.',
    strength: 'early',
    inWhom: '26 healthy older adults who finished the study.',
    limits:
      'With so few people, chance plays a large part, and both groups gained in this brain area. It does not show that dancing is better for memory or mood.',
    source: {
      title:
        'Dancing or Fitness Sport? The Effects of Two Training Programs on Hippocampal Plasticity and Balance Abilities in Healthy Seniors',
      authors: 'Rehfeld et al.',
      year: 2017,
      venue: 'Frontiers in Human Neuroscience',
      doi: '10.3389/fnhum.2017.00305',
    },
  },
  {
    id: 'mov-dance-new-moves',
    claim:
      'In 22 older adults, a dance class that kept adding new steps was followed by more gray matter growth in a movement area than repeating the same exercises. New moves plus movement may be a good mix for the brain.',
    strength: 'early',
    inWhom: '22 healthy older adults.',
    limits:
      'Far too few people to be sure. It looked at one area on brain scans; whether daily life or mood changed is another question.',
    source: {
      title:
        'Evolution of Neuroplasticity in Response to Physical Activity in Old Age: The Case for Dancing',
      authors: 'Müller et al.',
      year: 2017,
      venue: 'Frontiers in Aging Neuroscience',
      doi: '10.3389/fnagi.2017.00056',
    },
  },
  {
    id: 'mov-umbrella-review',
    claim:
      'Physical activity eased depression, anxiety and distress by a medium amount. This comes from 97 reviews with about 128,000 adults. People with diagnosed conditions gained too.',
    strength: 'strong',
    inWhom: 'About 128,000 adults in 97 reviews, people with diagnosed conditions among them.',
    limits:
      'Most of the reviews were rated critically low in quality, so the true effect may be smaller. It does not say which kind of movement would suit you.',
    source: {
      title:
        'Effectiveness of physical activity interventions for improving depression, anxiety and distress: an overview of systematic reviews',
      authors: 'Singh et al.',
      year: 2023,
      venue: 'British Journal of Sports Medicine',
      doi: '10.1136/bjsports-2022-106195',
    },
  },
  {
    id: 'mov-prospective-schuch',
    claim:
      'Data from 49 long-term studies show that active people were less likely to become depressed than inactive people. This held at all ages and on four continents.',
    strength: 'strong',
    inWhom: 'People of all ages on four continents, in 49 long-term studies.',
    limits:
      'People were followed, not given an exercise plan, so it is a link. A lower chance is not protection: active people become depressed, too, and not by their own fault.',
    source: {
      title:
        'Physical Activity and Incident Depression: A Meta-Analysis of Prospective Cohort Studies',
      authors: 'Schuch et al.',
      year: 2018,
      venue: 'American Journal of Psychiatry',
      doi: '10.1176/appi.ajp.2018.17111194',
    },
  },
  {
    id: 'mov-stairs-three-minutes',
    claim:
      'After three one-minute stair climbs, 32 students felt more energetic, less tense and less tired than after sitting.',
    strength: 'early',
    inWhom: '32 healthy students.',
    limits:
      'One session in young and healthy people. It does not show that the lift lasts, and stairs do not suit people with dizziness, joint or heart problems, or after a treatment.',
    source: {
      title:
        'Effects of a Brief Stair-Climbing Intervention on Cognitive Performance and Mood States in Healthy Young Adults',
      authors: 'Stenling et al.',
      year: 2019,
      venue: 'Frontiers in Psychology',
      doi: '10.3389/fpsyg.2019.02300',
    },
  },
  {
    id: 'mov-sitting-breaks',
    claim:
      'In a small study of 11 adults, short and easy walking breaks during a day of sitting lowered blood pressure. Five minutes every half hour also softened blood sugar spikes.',
    strength: 'early',
    inWhom: '11 adults.',
    limits:
      'A tiny study of blood pressure and blood sugar on days of sitting. This finding says nothing about mood or about health over the years.',
    source: {
      title:
        'Breaking Up Prolonged Sitting to Improve Cardiometabolic Risk: Dose-Response Analysis of a Randomized Crossover Trial',
      authors: 'Duran et al.',
      year: 2023,
      venue: 'Medicine & Science in Sports & Exercise',
      url: 'https://www.sedentarybehaviour.org/2023/05/31/breaking-up-prolonged-sitting-to-improve-cardiometabolic-risk-dose-response-analysis-of-a-randomized-crossover-trial/',
    },
  },
  {
    id: 'mov-gardening',
    claim:
      'An overview of 40 earlier reviews and studies found that gardening is linked with better well-being and quality of life.',
    strength: 'strong',
    inWhom: 'People in 40 earlier reviews and studies of gardening.',
    limits:
      'The studies were of mixed kinds, and some show only a link: people who feel well may garden more. It cannot say which part of gardening matters.',
    source: {
      title:
        'The impact of gardening on well-being, mental health, and quality of life: an umbrella review and meta-analysis',
      authors: 'Panțiru et al.',
      year: 2024,
      venue: 'Systematic Reviews',
      doi: '10.1186/s13643-024-02457-9',
    },
  },
  {
    id: 'mov-mice-running-neurons',
    claim:
      'When adult mice could run on a wheel, they kept about twice as many new cells in the hippocampus as mice without a wheel. This is animal work; how much it applies to people is still debated.',
    strength: 'early',
    inWhom: 'Adult mice.',
    limits:
      'Mice in cages are not people. Whether adult humans form such cells at all is still argued over, so it does not show that running does this for you.',
    source: {
      title:
        'Running increases cell proliferation and neurogenesis in the adult mouse dentate gyrus',
      authors: 'van Praag, Kempermann & Gage',
      year: 1999,
      venue: 'Nature Neuroscience',
      doi: '10.1038/6368',
    },
  },
  {
    id: 'mov-move-then-learn',
    claim:
      'In mice, running first and then living in a rich, interesting space led to more new hippocampal cells than either one alone. Moving may prepare the brain to make use of learning.',
    strength: 'early',
    inWhom: 'Mice.',
    limits:
      'No people took part. That moving first helps a person to learn afterward is an idea drawn from this study, not something that it tested.',
    source: {
      title:
        'Additive effects of physical exercise and environmental enrichment on adult hippocampal neurogenesis in mice',
      authors: 'Fabel et al.',
      year: 2009,
      venue: 'Frontiers in Neuroscience',
      doi: '10.3389/neuro.22.002.2009',
    },
  },
  {
    id: 'mov-cdc-one-session',
    claim:
      'The CDC says that even one session of brisk activity can help you sleep better and feel less anxious. Over time, regular activity lowers the risk of depression and dementia.',
    strength: 'strong',
    inWhom: 'Advice for adults from a US health agency; not a single study.',
    limits:
      'A short page for the public: it does not say how large the effects are or for whom. A lower risk does not mean that an illness is kept away.',
    source: {
      title: 'Health Benefits of Physical Activity for Adults',
      authors: 'Centers for Disease Control and Prevention',
      year: null,
      venue: 'CDC (based on the Physical Activity Guidelines for Americans, 2nd edition)',
      url: 'https://www.cdc.gov/physical-activity-basics/health-benefits/adults.html',
    },
  },
  {
    id: 'mov-hourly-mini-walks',
    claim:
      'In a small trial, 30 adults who sit a lot felt more energy on days with walking. Six 5-minute walks, one each hour, also lifted mood and eased tiredness; one 30-minute walk did not.',
    strength: 'early',
    inWhom: '30 adults who sit a lot.',
    limits:
      'Single days in a small group, with energy and mood rated by the people themselves; tests of thinking did not change. One group of authors was linked to a company.',
    source: {
      title:
        'Effect of frequent interruptions of prolonged sitting on self-perceived levels of energy, mood, food cravings and cognitive function',
      authors: 'Bergouignan et al.',
      year: 2016,
      venue: 'International Journal of Behavioral Nutrition and Physical Activity',
      doi: '10.1186/s12966-016-0437-z',
    },
  },
];
