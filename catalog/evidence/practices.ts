import type { Evidence } from '@/domain/tip';

export const PRACTICES_EVIDENCE: readonly Evidence[] = [
  {
    id: 'journaling-small-to-moderate-benefit',
    claim:
      'A review of 20 trials found that journaling gives a small to moderate lift for people with anxiety, PTSD or depression. It is low-risk, but the studies differ a lot in quality.',
    strength: 'strong',
    inWhom: 'People with anxiety, PTSD or depression in 20 trials.',
    limits:
      'Quality differed a lot, and people knew that they were journaling. It is an extra, not a treatment.',
    source: {
      title:
        'Efficacy of journaling in the management of mental illness: a systematic review and meta-analysis',
      authors: 'Sohal, Singh, Dhillon, Gill',
      year: 2022,
      venue: 'Family Medicine and Community Health 10(1):e001154',
      doi: '10.1136/fmch-2021-001154',
    },
  },
  {
    id: 'expressive-writing-how',
    claim:
      'Expressive writing usually means writing about a stressful event for 15 to 20 minutes on three to five days. Many studies found better mood or health later on, though it does not work for everyone.',
    strength: 'moderate',
    inWhom: 'Mostly healthy adults in many studies.',
    limits:
      'It did not help everyone, and less so people in the middle of severe depression or PTSD.',
    source: {
      title: 'Emotional and physical health benefits of expressive writing',
      authors: 'Baikie, Wilhelm',
      year: 2005,
      venue: 'Advances in Psychiatric Treatment 11:338-346',
      doi: '10.1192/apt.11.5.338',
    },
  },
  {
    id: 'expressive-writing-can-feel-hard-first',
    claim:
      'Writing about painful events can make you feel worse for a short time before it helps. Go gently, stop if you need to, and ask your therapist if it is right for you.',
    strength: 'moderate',
    inWhom: 'People in writing studies, summed up for the public.',
    limits: 'It does not say who will feel worse, or for how long.',
    source: {
      title: 'Emotional and physical health benefits of expressive writing',
      authors: 'Baikie, Wilhelm',
      year: 2005,
      venue: 'Advances in Psychiatric Treatment 11:338-346',
      doi: '10.1192/apt.11.5.338',
    },
  },
  {
    id: 'gratitude-small-helpful-effect',
    claim:
      'Across 64 trials, gratitude exercises led to better mood and fewer symptoms of anxiety and depression on average. They can be used as an add-on to other care.',
    strength: 'strong',
    inWhom: 'People in 64 trials.',
    limits: 'It is an average over many kinds of exercises, and an addition to other care.',
    source: {
      title: 'The effects of gratitude interventions: a systematic review and meta-analysis',
      authors: 'Diniz, Korkes, Tristão, et al.',
      year: 2023,
      venue: 'einstein (São Paulo)',
      doi: '10.31744/einstein_journal/2023RW0371',
    },
  },
  {
    id: 'gratitude-is-modest',
    claim:
      'Gratitude has a small effect on depression and anxiety. It is a nice daily habit, but stronger treatments exist, so keep up with your care.',
    strength: 'strong',
    inWhom: 'People in trials of gratitude as self-help.',
    limits: 'A small average effect; it does not show that gratitude treats an illness.',
    source: {
      title:
        'Gratitude Interventions: Effective Self-help? A Meta-analysis of the Impact on Symptoms of Depression and Anxiety',
      authors: 'Cregg, Cheavens',
      year: 2021,
      venue: 'Journal of Happiness Studies 22:413-445',
      doi: '10.1007/s10902-020-00236-6',
    },
  },
  {
    id: 'self-compassion-training-helps',
    claim:
      'Being kind to yourself is a skill you can learn. A review of 27 trials found that self-compassion training eased stress, low mood, anxiety and self-criticism.',
    strength: 'strong',
    inWhom: 'People in 27 trials.',
    limits: 'Programs were led and lasted weeks. One kind sentence a day was not what was tested.',
    source: {
      title: 'Self-Compassion Interventions and Psychosocial Outcomes: a Meta-Analysis of RCTs',
      authors: 'Ferrari, Hunt, Harrysunker, et al.',
      year: 2019,
      venue: 'Mindfulness 10:1455-1473',
      doi: '10.1007/s12671-019-01134-6',
    },
  },
  {
    id: 'self-compassion-needs-practice',
    claim:
      'The benefits of self-compassion can fade if you stop. In one online program, gains were lost at follow-up, so small regular practice may matter.',
    strength: 'early',
    inWhom: 'People in one online program during lockdown.',
    limits: 'One trial in a hard time; the fading may have had other causes.',
    source: {
      title:
        'The Effect of Daily Meditative Practices Based on Mindfulness and Self-Compassion on Emotional Distress under Stressful Conditions: A Randomized Controlled Trial',
      authors: 'Gutiérrez-Hernández, Fanjul Rodríguez, Díaz Megolla, et al.',
      year: 2023,
      venue: 'Eur. J. Investig. Health Psychol. Educ. 13(4):762-775',
      doi: '10.3390/ejihpe13040058',
    },
  },
  {
    id: 'goal-setting-helps',
    claim:
      'Setting a clear goal helps people change what they do. Across 141 papers, the effect was small but real.',
    strength: 'strong',
    inWhom: 'People in 141 papers.',
    limits: 'A small average effect. It does not say that more or harder aims do you good.',
    source: {
      title:
        'Unique Effects of Setting Goals on Behavior Change: Systematic Review and Meta-Analysis',
      authors: 'Epton, Currie, Armitage',
      year: 2017,
      venue: 'Journal of Consulting and Clinical Psychology 85(12):1182-1198',
      doi: '10.1037/ccp0000260',
    },
  },
  {
    id: 'goal-share-with-someone',
    claim: 'Goals tend to work better when you share them or work toward them with other people.',
    strength: 'moderate',
    inWhom: 'People in 141 papers, compared after the fact.',
    limits: 'The studies were not made to test sharing, and it depends on who hears it.',
    source: {
      title:
        'Unique Effects of Setting Goals on Behavior Change: Systematic Review and Meta-Analysis',
      authors: 'Epton, Currie, Armitage',
      year: 2017,
      venue: 'Journal of Consulting and Clinical Psychology 85(12):1182-1198',
      doi: '10.1037/ccp0000260',
    },
  },
  {
    id: 'woop-plan-for-obstacles',
    claim:
      'Picture what you want, then picture what might get in the way, then make an if-then plan for it. A review of 21 studies found this helps people reach goals a little more often.',
    strength: 'strong',
    inWhom: 'People in 21 studies.',
    limits: 'A small effect: a little more often, on average.',
    source: {
      title:
        'A Meta-Analysis of the Effects of Mental Contrasting With Implementation Intentions on Goal Attainment',
      authors: 'Wang, Wang, Gai',
      year: 2021,
      venue: 'Frontiers in Psychology 12:565202',
      doi: '10.3389/fpsyg.2021.565202',
    },
  },
  {
    id: 'positive-fantasy-alone-is-not-enough',
    claim:
      'Only dreaming about a good result can lower your effort. Pair the dream with a look at the obstacles and a small plan.',
    strength: 'moderate',
    inWhom: 'People in studies that a review brought together.',
    limits:
      'It does not show that dreaming is bad for you, only that it may not move you by itself.',
    source: {
      title:
        'A Meta-Analysis of the Effects of Mental Contrasting With Implementation Intentions on Goal Attainment',
      authors: 'Wang, Wang, Gai',
      year: 2021,
      venue: 'Frontiers in Psychology 12:565202',
      doi: '10.3389/fpsyg.2021.565202',
    },
  },
  {
    id: 'values-reflection-reward',
    claim:
      'Thinking about what matters most to you, and how you will live it in the future, can light up the brain’s self and reward areas. In one study this went along with moving more afterwards.',
    strength: 'early',
    inWhom: 'People in one scan study.',
    limits: 'One study with scans; lit areas do not explain why people moved more.',
    source: {
      title:
        'Self-affirmation activates brain systems associated with self-related processing and reward and is reinforced by future orientation',
      authors: 'Cascio, O’Donnell, Tinney, et al.',
      year: 2016,
      venue: 'Social Cognitive and Affective Neuroscience 11(4):621-629',
      doi: '10.1093/scan/nsv136',
    },
  },
  {
    id: 'talk-to-yourself-like-a-friend',
    claim:
      'When upset, try talking to yourself by name, as you would to a friend. In brain studies this lowered emotional reactions without much extra effort.',
    strength: 'early',
    inWhom: 'Healthy people in two small lab studies.',
    limits: 'Short tests with pictures and memories; not a treatment for strong distress.',
    source: {
      title:
        'Third-person self-talk facilitates emotion regulation without engaging cognitive control: Converging evidence from ERP and fMRI',
      authors: 'Moser, Dougherty, Mattson, et al.',
      year: 2017,
      venue: 'Scientific Reports 7:4519',
      doi: '10.1038/s41598-017-04047-3',
    },
  },
  {
    id: 'positive-journaling-web-trial',
    claim:
      'In a small trial, patients wrote online about good feelings for 15 minutes, three days a week. After one month they had less anxiety and low mood than people with usual care.',
    strength: 'early',
    inWhom: '70 patients with a medical condition and some anxiety.',
    limits: 'A first trial, with people who chose to take part.',
    source: {
      title:
        'Online Positive Affect Journaling in the Improvement of Mental Distress and Well-Being in General Medical Patients With Elevated Anxiety Symptoms: A Preliminary Randomized Controlled Trial',
      authors: 'Smyth, Johnson, Auer, et al.',
      year: 2018,
      venue: 'JMIR Mental Health 5(4):e11290',
      doi: '10.2196/11290',
    },
  },
  {
    id: 'catch-check-change-thoughts',
    claim:
      'A simple CBT skill is to catch an unhelpful thought, check the evidence for it, and try to change it to a more balanced one. Even noticing the thought is a start.',
    strength: 'moderate',
    inWhom: 'Advice for the public from the health service in England.',
    limits: 'It is a self-help skill. It does not replace therapy with a person.',
    source: {
      title: 'Every Mind Matters: self-care actions including reframing unhelpful thoughts',
      authors: 'Public Health England / NHS',
      year: 2019,
      venue: 'Every Mind Matters',
      url: 'https://sor.org/news/ezine/take-action-to-look-after-your-mental-health-and-w',
    },
  },
  {
    id: 'notice-what-you-finished',
    claim:
      'At the end of the day, notice what you got done, not what you did not. Decide what must happen now and what can wait.',
    strength: 'moderate',
    inWhom: 'A toolkit for the public from the US health institutes.',
    limits: 'Advice by experts; this one hint was not tested by itself.',
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'expressive-writing-not-for-everyone',
    claim:
      'Writing about painful events is not a cure-all. It seems to help less when someone is in the middle of severe depression or PTSD, so check with your care team first.',
    strength: 'moderate',
    inWhom: 'People in writing studies, summed up for the public.',
    limits:
      'It does not say that writing is bad for all who are ill; your care team knows you better.',
    source: {
      title: 'Writing about emotions may ease stress and trauma',
      authors: 'Harvard Health Publishing',
      year: null,
      venue: 'Harvard Health Publishing',
      url: 'https://health.harvard.edu/healthbeat/writing-about-emotions-may-ease-stress-and-trauma',
    },
  },
  {
    id: 'nih-look-from-different-angles',
    claim:
      'One NIH tip for building resilience: look at a problem from a few different angles, and see what you can learn from it.',
    strength: 'moderate',
    inWhom: 'A toolkit for the public from the US health institutes.',
    limits: 'Advice by experts; this one hint was not tested by itself.',
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'nih-notice-good-moments',
    claim:
      'Each day, take a little time for yourself. Notice the good moments, and do something you enjoy.',
    strength: 'moderate',
    inWhom: 'A toolkit for the public from the US health institutes.',
    limits: 'Advice by experts; it does not say how much it helps.',
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'nih-live-by-your-values',
    claim:
      'Think about what gives your life meaning, and let the principles that matter to you guide small choices.',
    strength: 'moderate',
    inWhom: 'A toolkit for the public from the US health institutes.',
    limits: 'Advice by experts; it does not say how much it helps.',
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'nih-resilience-is-learnable',
    claim:
      'Bouncing back from hard times is called resilience. Learning healthy ways to cope, and asking for help, can build it.',
    strength: 'moderate',
    inWhom: 'A toolkit for the public from the US health institutes.',
    limits: 'It does not mean that those who are struggling have not learned enough.',
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'gratitude-three-things',
    claim:
      'An easy gratitude habit: write down three things each day that you are thankful for, or send someone a short thank-you note.',
    strength: 'moderate',
    inWhom: 'A guide of the US veterans’ health service.',
    limits: 'A way to practise; the guide itself is not a test of it.',
    source: {
      title: 'Live Whole Health #112: Gratitude practice',
      authors: 'U.S. Department of Veterans Affairs',
      year: null,
      venue: 'VA News',
      url: 'https://news.va.gov/100688/live-whole-health-112-gratitude-practice/',
    },
  },
];
