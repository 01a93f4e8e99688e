import type { Evidence } from '@/domain/tip';

/** The findings behind the tips and templates, each in our own words with the page that says it. */
export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'neuroplasticity-definition',
    claim:
      'Neuroplasticity is your brain’s ability to change and adapt all through life. It can adjust its structure, its activity and its pathways.',
    strength: 'strong',
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
    source: {
      title: 'Neural plasticity and its contribution to functional recovery',
      authors: 'NINDS, NIH authors (Sharma et al.)',
      year: 2013,
      venue: 'Handbook of Clinical Neurology 110:3-12',
      doi: '10.1016/B978-0-444-52901-5.00001-0',
    },
  },
  {
    id: 'betteru-everyday-plasticity',
    claim:
      'You use neuroplasticity in daily life: each time you learn a new habit, drop an old one or see something in a new way.',
    strength: 'early',
    source: {
      title: 'The Role of Neuroplasticity in Mental Health: How the Brain Learns to Heal',
      authors: 'Gantt',
      year: 2025,
      venue: 'Better U blog, November 20, 2025',
      url: 'https://www.betterucare.com/blog/the-role-of-neuroplasticity-in-mental-health-how-the-brain-learns-to-heal',
    },
  },
  {
    id: 'old-age-learning-still-possible',
    claim:
      'It is not true that old brains cannot change. Older adults can still learn new things, though it may take more time and practice.',
    strength: 'moderate',
    source: {
      title: 'Tips to leverage neuroplasticity to maintain cognitive fitness as you age',
      authors: 'Harvard Health Publishing (reviewed by Budson)',
      year: null,
      venue: 'Harvard Health Publishing',
      url: 'https://health.harvard.edu/mind-and-mood/tips-to-leverage-neuroplasticity-to-maintain-cognitive-fitness-as-you-age',
    },
  },
  {
    id: 'plasticity-cuts-both-ways',
    claim:
      'Brain change is not always good. The same ability that helps you learn skills can also strengthen unhelpful patterns, such as addiction or stress responses.',
    strength: 'moderate',
    source: {
      title: 'Neuroplasticity in the intact brain (article citing Stein 2012 and others)',
      authors: 'Reyst',
      year: null,
      venue: 'Rainbow Rehabilitation Centers',
      url: 'https://www.rainbowrehab.com/neuroplasticity-intact-brain/',
    },
  },
  {
    id: 'habit-formation-median-66-days',
    claim:
      'In one study of people building a simple daily health habit, it took about 66 days on average for it to feel automatic. The range was wide: 18 to 254 days.',
    strength: 'moderate',
    source: {
      title: 'How are habits formed: Modelling habit formation in the real world',
      authors: 'Lally, van Jaarsveld, Potts, Wardle',
      year: 2010,
      venue: 'European Journal of Social Psychology 40(6):998-1009',
      doi: '10.1002/ejsp.674',
    },
  },
  {
    id: 'habit-66-days-is-not-a-rule',
    claim:
      'There is no magic number of days for a habit. The researcher behind the 66-day study says that number is not a rule, because people and habits vary so much.',
    strength: 'moderate',
    source: {
      title: 'How are habits formed: Modelling habit formation in the real world',
      authors: 'Lally, van Jaarsveld, Potts, Wardle',
      year: 2010,
      venue: 'European Journal of Social Psychology 40(6):998-1009',
      doi: '10.1002/ejsp.674',
    },
  },
  {
    id: 'habit-missed-day-ok',
    claim:
      'In one study, leaving out a single day did not really harm a habit that was forming. You can simply start again at the next chance.',
    strength: 'moderate',
    source: {
      title: 'How are habits formed: Modelling habit formation in the real world',
      authors: 'Lally, van Jaarsveld, Potts, Wardle',
      year: 2010,
      venue: 'European Journal of Social Psychology 40(6):998-1009',
      doi: '10.1002/ejsp.674',
    },
  },
  {
    id: 'self-compassion-and-health-habits',
    claim:
      'People who are kinder to themselves tend to keep more healthy habits, such as moving, eating and sleeping well. After a slip, a gentle restart may serve you better than harsh words.',
    strength: 'moderate',
    source: {
      title: 'Self-compassion, affect, and health-promoting behaviors',
      authors: 'Sirois, Kitner, Hirsch',
      year: 2015,
      venue: 'Health Psychology 34(6):661-669',
      doi: '10.1037/hea0000158',
    },
  },
  {
    id: 'habit-same-context-repetition',
    claim:
      'Doing the same small action in the same setting, again and again, teaches your brain to link the setting with the action. Over time the setting itself becomes the reminder.',
    strength: 'moderate',
    source: {
      title: 'Making health habitual: the psychology of ’habit-formation’ and general practice',
      authors: 'Gardner, Lally, Wardle',
      year: 2012,
      venue: 'British Journal of General Practice 62(605):664-666',
      doi: '10.3399/bjgp12X659466',
    },
  },
  {
    id: 'if-then-plans-642-tests',
    claim:
      'A newer review of 642 tests found that if-then plans help with thoughts, feelings and actions. They worked better when people cared about the goal and practiced the plan.',
    strength: 'strong',
    source: {
      title:
        'The when and how of planning: Meta-analysis of the scope and components of implementation intentions in 642 tests',
      authors: 'Sheeran, Listrom, Gollwitzer',
      year: 2024,
      venue: 'European Review of Social Psychology',
      doi: '10.1080/10463283.2024.2334563',
    },
  },
  {
    id: 'tracking-progress-helps',
    claim:
      'Keeping an eye on your progress helps you reach goals. A review of 138 experiments found a small-to-medium benefit.',
    strength: 'strong',
    source: {
      title:
        'Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence',
      authors: 'Harkin, Webb, Chang, et al.',
      year: 2016,
      venue: 'Psychological Bulletin 142(2):198-229',
      doi: '10.1037/bul0000025',
    },
  },
  {
    id: 'tracking-write-it-down',
    claim:
      'Tracking seems to work better when you write it down or log it, rather than just keeping it in your head.',
    strength: 'moderate',
    source: {
      title:
        'Does monitoring goal progress promote goal attainment? A meta-analysis of the experimental evidence',
      authors: 'Harkin, Webb, Chang, et al.',
      year: 2016,
      venue: 'Psychological Bulletin 142(2):198-229',
      doi: '10.1037/bul0000025',
    },
  },
  {
    id: 'fresh-start-days',
    claim:
      'New beginnings can give you a lift. People start more goals after dates that feel fresh, like a new week, a birthday or a new month, so any Monday can be a restart.',
    strength: 'moderate',
    source: {
      title: 'The Fresh Start Effect: Temporal Landmarks Motivate Aspirational Behavior',
      authors: 'Dai, Milkman, Riis',
      year: 2014,
      venue: 'Management Science 60(10):2563-2582',
      doi: '10.1287/mnsc.2014.1901',
    },
  },
  {
    id: 'habit-replace-and-avoid-cues',
    claim:
      'To loosen an old habit, steer clear of what sets it off. Swap in a healthier action, ask for support, and reward small wins.',
    strength: 'moderate',
    source: {
      title: 'Breaking Bad Habits: Why It’s So Hard to Change',
      authors: 'NIH News in Health',
      year: 2012,
      venue: 'NIH News in Health (January 2012)',
      url: 'https://newsinhealth.nih.gov/node/1951',
    },
  },
  {
    id: 'betteru-patterns-not-fixed',
    claim:
      'Depression or trauma can train the brain to fall into negative patterns. Those patterns are not fixed: with support and practice, the brain can build healthier ones.',
    strength: 'early',
    source: {
      title: 'The Role of Neuroplasticity in Mental Health: How the Brain Learns to Heal',
      authors: 'Gantt',
      year: 2025,
      venue: 'Better U blog, November 20, 2025',
      url: 'https://www.betterucare.com/blog/the-role-of-neuroplasticity-in-mental-health-how-the-brain-learns-to-heal',
    },
  },
  {
    id: 'rumination-brain-link',
    claim:
      'Rumination means going over the same painful thoughts again and again. It is strongly linked with depression and with a brain network that is active when we think about ourselves.',
    strength: 'moderate',
    source: {
      title:
        'Rumination and the default mode network: Meta-analysis of brain imaging studies and implications for depression',
      authors: 'Zhou et al.',
      year: 2020,
      venue: 'NeuroImage 206:116287',
      doi: '10.1016/j.neuroimage.2019.116287',
    },
  },
  {
    id: 'reappraisal-calms-alarm',
    claim:
      'Seeing an upsetting event in a new way is called reappraisal. In 48 brain-scan studies, it used the brain’s thinking areas and turned down its alarm area, the amygdala.',
    strength: 'strong',
    source: {
      title: 'Cognitive Reappraisal of Emotion: A Meta-Analysis of Human Neuroimaging Studies',
      authors: 'Buhle, Silvers, Wager, et al.',
      year: 2014,
      venue: 'Cerebral Cortex 24(11):2981-2990',
      doi: '10.1093/cercor/bht154',
    },
  },
  {
    id: 'reappraisal-is-a-skill',
    claim:
      'Reappraisal means changing how you think about a situation so that it feels different. It is not pretending that everything is fine.',
    strength: 'strong',
    source: {
      title: 'Cognitive Reappraisal of Emotion: A Meta-Analysis of Human Neuroimaging Studies',
      authors: 'Buhle, Silvers, Wager, et al.',
      year: 2014,
      venue: 'Cerebral Cortex 24(11):2981-2990',
      doi: '10.1093/cercor/bht154',
    },
  },
  {
    id: 'therapy-changes-brain-activity',
    claim:
      'Talk therapy is linked with changes in brain activity. In 22 studies of people with depression or anxiety, some feeling-related areas were less active after therapy.',
    strength: 'strong',
    source: {
      title:
        'Meta-analyses of the neural mechanisms and predictors of response to psychotherapy in depression and anxiety',
      authors: 'Marwood, Wise, Perkins, Cleare',
      year: 2018,
      venue: 'Neuroscience and Biobehavioral Reviews 95:61-72',
      doi: '10.1016/j.neubiorev.2018.09.022',
    },
  },
  {
    id: 'behavioral-activation-works',
    claim:
      'Behavioral activation means planning small, meaningful activities even when your mood is low. A review of 26 trials found that it helps ease depression.',
    strength: 'strong',
    source: {
      title:
        'Behavioural Activation for Depression; An Update of Meta-Analysis of Effectiveness and Sub Group Analysis',
      authors: 'Ekers, Webster, Van Straten, et al.',
      year: 2014,
      venue: 'PLoS ONE',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4061095',
    },
  },
  {
    id: 'stress-changes-can-be-adaptive',
    claim:
      'A brain that changes under stress is not broken. Change can be a sign that it is adapting; trouble starts when the changes stay on after the stress is over.',
    strength: 'moderate',
    source: {
      title: 'Mechanisms of stress in the brain',
      authors: 'McEwen, Bowles, Gray, et al.',
      year: 2015,
      venue: 'Nature Neuroscience 18(10):1353-1363',
      doi: '10.1038/nn.4086',
    },
  },
  {
    id: 'treatment-plan-is-personal',
    claim:
      'The right treatment plan depends on your own needs and health. Choose it together with a mental health professional.',
    strength: 'strong',
    source: {
      title: 'Psychotherapies',
      authors: 'National Institute of Mental Health',
      year: null,
      venue: 'NIMH',
      url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
    },
  },
  {
    id: 'journaling-small-to-moderate-benefit',
    claim:
      'A review of 20 trials found that journaling gives a small to moderate lift for people with anxiety, PTSD or depression. It is low-risk, but the studies differ a lot in quality.',
    strength: 'strong',
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
    id: 'gratitude-is-modest',
    claim:
      'Gratitude has a small effect on depression and anxiety. It is a nice daily habit, but stronger treatments exist, so keep up with your care.',
    strength: 'strong',
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
    id: 'gratitude-three-things',
    claim:
      'An easy gratitude habit: write down three things each day that you are thankful for, or send someone a short thank-you note.',
    strength: 'moderate',
    source: {
      title: 'Live Whole Health #112: Gratitude practice',
      authors: 'U.S. Department of Veterans Affairs',
      year: null,
      venue: 'VA News',
      url: 'https://news.va.gov/100688/live-whole-health-112-gratitude-practice/',
    },
  },
  {
    id: 'self-compassion-training-helps',
    claim:
      'Being kind to yourself is a skill you can learn. A review of 27 trials found that self-compassion training eased stress, low mood, anxiety and self-criticism.',
    strength: 'strong',
    source: {
      title: 'Self-Compassion Interventions and Psychosocial Outcomes: a Meta-Analysis of RCTs',
      authors: 'Ferrari, Hunt, Harrysunker, et al.',
      year: 2019,
      venue: 'Mindfulness 10:1455-1473',
      doi: '10.1007/s12671-019-01134-6',
    },
  },
  {
    id: 'talk-to-yourself-like-a-friend',
    claim:
      'When upset, try talking to yourself by name, as you would to a friend. In brain studies this lowered emotional reactions without much extra effort.',
    strength: 'early',
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
    id: 'woop-plan-for-obstacles',
    claim:
      'Picture what you want, then picture what might get in the way, then make an if-then plan for it. A review of 21 studies found this helps people reach goals a little more often.',
    strength: 'strong',
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
    id: 'nih-live-by-your-values',
    claim:
      'Think about what gives your life meaning, and let the principles that matter to you guide small choices.',
    strength: 'moderate',
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
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'mov-exercise-depression-bmj',
    claim:
      'In 218 trials, people with depression who walked or jogged, did yoga, or lifted weights tended to feel less depressed than people given usual care. It works best as part of care, not in place of it.',
    strength: 'strong',
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
    id: 'mov-strength-mood',
    claim:
      'In 33 trials with 1,877 people, strength training was linked with fewer symptoms of depression. The benefit did not depend on how much people lifted or how strong they became.',
    strength: 'strong',
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
    id: 'mov-cognition-over-50',
    claim:
      'In 36 trials with adults over 50, exercise improved thinking skills by a small amount. Aerobic exercise, strength work and tai chi all helped.',
    strength: 'strong',
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
    id: 'mov-hourly-mini-walks',
    claim:
      'In a small trial, 30 adults who sit a lot felt more energy on days with walking. Six 5-minute walks, one each hour, also lifted mood and eased tiredness; one 30-minute walk did not.',
    strength: 'early',
    source: {
      title:
        'Effect of frequent interruptions of prolonged sitting on self-perceived levels of energy, mood, food cravings and cognitive function',
      authors: 'Bergouignan et al.',
      year: 2016,
      venue: 'International Journal of Behavioral Nutrition and Physical Activity',
      doi: '10.1186/s12966-016-0437-z',
    },
  },
  {
    id: 'slp-better-sleep-better-mood',
    claim:
      'In 65 trials with 8,608 people, helping people sleep better also eased depression, anxiety and stress. The more sleep improved, the more mental health improved.',
    strength: 'strong',
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
    id: 'slp-regular-times',
    claim:
      'Sleep experts who reviewed 63 studies agreed that steady bed and wake times support health and thinking. If you slept too little during the week, an extra hour or two on days off can help.',
    strength: 'strong',
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
    id: 'slp-bedtime-list',
    claim:
      'In a sleep-lab study with 57 young adults, spending 5 minutes writing tomorrow’s to-do list helped people fall asleep faster than writing about finished tasks. More detail helped more.',
    strength: 'early',
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
    id: 'slp-price-of-plasticity',
    claim:
      'One theory says sleep is the price of a brain that can change. Being awake builds up brain connections, and sleep trims them so there is room to learn again.',
    strength: 'early',
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
    id: 'slp-loss-and-emotion',
    claim:
      'Across 154 experiments over 50 years, losing sleep made people feel less positive and more anxious the next day.',
    strength: 'strong',
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
    id: 'mind-breathwork-meta',
    claim:
      'Twelve trials found that breathing exercises lower stress by a small to medium amount. The authors warn against hype and ask for better studies.',
    strength: 'strong',
    source: {
      title:
        'Effect of breathwork on stress and mental health: A meta-analysis of randomised-controlled trials',
      authors: 'Fincham et al.',
      year: 2023,
      venue: 'Scientific Reports',
      doi: '10.1038/s41598-022-27247-y',
    },
  },
  {
    id: 'mind-mbsr-no-structure-change',
    claim:
      'An early small study reported brain growth after an 8-week mindfulness course, but a larger and stricter study with 218 people found no such change. Mindfulness can still help with stress; a bigger brain is not the proof.',
    strength: 'moderate',
    source: {
      title:
        'Absence of structural brain changes from mindfulness-based stress reduction: Two combined randomized controlled trials',
      authors: 'Kral et al.',
      year: 2022,
      venue: 'Science Advances',
      doi: '10.1126/sciadv.abk3316',
    },
  },
  {
    id: 'mind-13-minutes-8-weeks',
    claim:
      'In a small trial, 13 minutes of guided meditation a day improved mood, attention and memory after 8 weeks, but not after 4. Small practices may need time.',
    strength: 'early',
    source: {
      title:
        'Brief, daily meditation enhances attention, memory, mood, and emotional regulation in non-experienced meditators',
      authors: 'Basso et al.',
      year: 2019,
      venue: 'Behavioural Brain Research',
      doi: '10.1016/j.bbr.2018.08.023',
    },
  },
  {
    id: 'mind-grounding-54321',
    claim:
      'The 5-4-3-2-1 exercise (see, touch, hear, smell, taste) is a common coping tool for anxious moments. It brings attention back to the here and now.',
    strength: 'early',
    source: {
      title: 'Anxiety (five-step grounding exercise)',
      authors: 'University of Rochester Medical Center, Behavioral Health Partners',
      year: 2023,
      venue: 'URMC BHP Blog',
      url: 'https://www.urmc.rochester.edu/behavioral-health-partners/bhp-blog/february-2023/anxiety.aspx',
    },
  },
  {
    id: 'lrn-juggling-gray-matter',
    claim:
      'Adults who learned to juggle showed a temporary growth in brain areas that process moving objects. It was one of the first signs that training can reshape the adult brain.',
    strength: 'early',
    source: {
      title: 'Neuroplasticity: Changes in grey matter induced by training',
      authors: 'Draganski et al.',
      year: 2004,
      venue: 'Nature',
      doi: '10.1038/427311a',
    },
  },
  {
    id: 'lrn-new-skill-memory',
    claim:
      'In a trial, older adults spent three months learning a hard new skill, like quilting or digital photos. Their memory grew more than in people who only met others or did easy tasks.',
    strength: 'moderate',
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
    id: 'lrn-rest-breaks',
    claim:
      'NIH scientists saw that during short rests in practice, the brain replays the new skill at high speed. People whose brains replayed more got better faster.',
    strength: 'early',
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
    id: 'lrn-curiosity-memory',
    claim:
      'When people were curious about an answer, they remembered it better. They even recalled unrelated things shown at that moment. Curiosity engaged reward and memory areas.',
    strength: 'early',
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
    id: 'str-one-month-recovery',
    claim:
      'In a small study, 20 people under heavy stress had trouble shifting attention, and a planning area of the brain was less well connected. After a month of less stress, both had recovered.',
    strength: 'early',
    source: {
      title:
        'Psychosocial stress reversibly disrupts prefrontal processing and attentional control',
      authors: 'Liston, McEwen & Casey',
      year: 2009,
      venue: 'PNAS',
      doi: '10.1073/pnas.0807041106',
    },
  },
  {
    id: 'str-music-listening',
    claim:
      'A review of 104 trials with 9,617 people found that music lowered stress by a small to medium amount, both in the body and in how people felt.',
    strength: 'strong',
    source: {
      title:
        'Effects of music interventions on stress-related outcomes: a systematic review and two meta-analyses',
      authors: 'de Witte et al.',
      year: 2020,
      venue: 'Health Psychology Review',
      doi: '10.1080/17437199.2019.1627897',
    },
  },
  {
    id: 'str-art-making',
    claim:
      'In a small study, 39 adults made art for 45 minutes. Most had lower levels of a stress hormone afterward, and skill did not matter. There was no comparison group.',
    strength: 'early',
    source: {
      title: 'Reduction of Cortisol Levels and Participants’ Responses Following Art Making',
      authors: 'Kaimal, Ray & Muniz',
      year: 2016,
      venue: 'Art Therapy',
      doi: '10.1080/07421656.2016.1166832',
    },
  },
  {
    id: 'notice-what-you-finished',
    claim:
      'At the end of the day, notice what you got done, not what you did not. Decide what must happen now and what can wait.',
    strength: 'moderate',
    source: {
      title: 'Emotional Wellness Toolkit',
      authors: 'National Institutes of Health',
      year: null,
      venue: 'NIH, Your Healthiest Self',
      url: 'https://www.nih.gov/health-information/emotional-wellness-toolkit',
    },
  },
  {
    id: 'soc-reaching-out-appreciated',
    claim:
      'People often think that an unexpected hello will not matter much. In experiments with thousands of people, receivers valued it more than senders guessed.',
    strength: 'moderate',
    source: {
      title: 'The surprise of reaching out: Appreciated more than we think',
      authors: 'Liu et al.',
      year: 2022,
      venue: 'Journal of Personality and Social Psychology',
      doi: '10.1037/pspi0000402',
    },
  },
  {
    id: 'soc-kindness-meta',
    claim:
      'In 27 experiments with about 4,000 people, doing kind things for others gave a small to medium boost to the giver’s own well-being.',
    strength: 'strong',
    source: {
      title:
        'Happy to help? A systematic review and meta-analysis of the effects of performing acts of kindness on the well-being of the actor',
      authors: 'Curry et al.',
      year: 2018,
      venue: 'Journal of Experimental Social Psychology',
      url: 'https://research-portal.uu.nl/en/publications/happy-to-help-a-systematic-review-and-meta-analysis-of-the-effect',
    },
  },
  {
    id: 'soc-weak-ties',
    claim:
      'Students and adults felt happier and more like they belonged on days with more small chats, even with people they barely know. Small talk counts.',
    strength: 'early',
    source: {
      title: 'Social Interactions and Well-Being: The Surprising Power of Weak Ties',
      authors: 'Sandstrom & Dunn',
      year: 2014,
      venue: 'Personality and Social Psychology Bulletin',
      doi: '10.1177/0146167214529799',
    },
  },
  {
    id: 'soc-confiding-depression',
    claim:
      'A study of more than 100,000 adults compared over 100 factors. Confiding in others was the one most strongly tied to protection from depression.',
    strength: 'moderate',
    source: {
      title:
        'Study identifies social connection as the strongest protective factor for depression (report on Choi et al., American Journal of Psychiatry)',
      authors: 'Choi et al. / Harvard Medical School',
      year: 2020,
      venue: 'American Journal of Psychiatry',
      url: 'https://hms.harvard.edu/news/depression-factors',
    },
  },
  {
    id: 'nut-fruit-veg-two-weeks',
    claim:
      'In a two-week trial with 171 young adults, being given two extra servings of fruit and vegetables a day raised energy and motivation. It did not change depression or anxiety scores.',
    strength: 'early',
    source: {
      title:
        'Let them eat fruit! The effect of fruit and vegetable consumption on psychological well-being in young adults: A randomized controlled trial',
      authors: 'Conner et al.',
      year: 2017,
      venue: 'PLOS ONE',
      doi: '10.1371/journal.pone.0171206',
    },
  },
  {
    id: 'nut-hydration',
    claim:
      'In two small studies, being a little low on water (about 1.5%) left people tired, with headaches or trouble focusing.',
    strength: 'early',
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
    id: 'nat-walk-rumination',
    claim:
      'After a 90-minute walk in nature, healthy adults reported less rumination (looping negative thoughts) and a linked brain area was quieter. A walk beside traffic did not do this.',
    strength: 'early',
    source: {
      title: 'Nature experience reduces rumination and subgenual prefrontal cortex activation',
      authors: 'Bratman et al.',
      year: 2015,
      venue: 'PNAS',
      doi: '10.1073/pnas.1510459112',
    },
  },
  {
    id: 'nat-daylight-hours',
    claim:
      'More than 400,000 UK adults took part in a study. Each extra hour outdoors in daylight went with less low mood, better sleep and easier mornings.',
    strength: 'moderate',
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
    id: 'nat-awe-walk',
    claim:
      'For eight weeks, older adults took a 15-minute walk each week and looked for things that amazed them. They felt more joy and less distress than people who just walked.',
    strength: 'early',
    source: {
      title: 'Big smile, small self: Awe walks promote prosocial positive emotions in older adults',
      authors: 'Sturm et al.',
      year: 2020,
      venue: 'Emotion',
      url: 'https://digest.bps.org.uk/2020/10/19/awe-walks-can-boost-positive-emotions-among-older-adults/',
    },
  },
  {
    id: 'dig-micro-breaks',
    claim:
      'Across 22 study groups, breaks of ten minutes or less gave people a little more energy and less tiredness. They did not clearly improve work output; hard tasks may need longer breaks.',
    strength: 'strong',
    source: {
      title:
        '“Give me a break!” A systematic review and meta-analysis on the efficacy of micro-breaks for increasing well-being and performance',
      authors: 'Albulescu et al.',
      year: 2022,
      venue: 'PLOS ONE',
      doi: '10.1371/journal.pone.0272460',
    },
  },
  {
    id: 'dig-batch-notifications',
    claim:
      'In a trial with 237 people, getting phone alerts in three batches a day left people calmer, happier and more focused. Getting no alerts at all raised worry about missing out.',
    strength: 'early',
    source: {
      title: 'Batching smartphone notifications can improve well-being',
      authors: 'Fitz et al.',
      year: 2019,
      venue: 'Computers in Human Behavior',
      doi: '10.1016/j.chb.2019.07.016',
    },
  },
  {
    id: 'dig-break-from-upsetting-media',
    claim:
      'MedlinePlus suggests breaks from news or social media when they upset you. Use social media to connect, not to argue or compare yourself with others.',
    strength: 'early',
    source: {
      title: 'How to Improve Mental Health',
      authors: 'MedlinePlus',
      year: null,
      venue: 'US National Library of Medicine',
      url: 'https://medlineplus.gov/howtoimprovementalhealth.html',
    },
  },
  {
    id: 'mov-hippocampus-erickson',
    claim:
      'In a trial with 120 older adults, a year of regular walking was followed by about 2% growth of the hippocampus. This memory area usually shrinks with age.',
    strength: 'moderate',
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
    id: 'mov-umbrella-review',
    claim:
      'Physical activity eased depression, anxiety and distress by a medium amount. This comes from 97 reviews with about 128,000 adults. People with diagnosed conditions gained too.',
    strength: 'strong',
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
    id: 'mov-cdc-one-session',
    claim:
      'The CDC says that even one session of brisk activity can help you sleep better and feel less anxious. Over time, regular activity lowers the risk of depression and dementia.',
    strength: 'strong',
    source: {
      title: 'Health Benefits of Physical Activity for Adults',
      authors: 'Centers for Disease Control and Prevention',
      year: null,
      venue: 'CDC (based on the Physical Activity Guidelines for Americans, 2nd edition)',
      url: 'https://www.cdc.gov/physical-activity-basics/health-benefits/adults.html',
    },
  },
  {
    id: 'mind-slow-breathing-heart',
    claim:
      'In 223 studies, slow breathing raised a heart-rhythm sign of the body’s “rest” system, both during practice and after weeks of training.',
    strength: 'strong',
    source: {
      title:
        'Effects of voluntary slow breathing on heart rate and heart rate variability: A systematic review and a meta-analysis',
      authors: 'Laborde et al.',
      year: 2022,
      venue: 'Neuroscience & Biobehavioral Reviews',
      doi: '10.1016/j.neubiorev.2022.104711',
    },
  },
  {
    id: 'mind-nhs-breathing-five',
    claim:
      'The NHS teaches a simple breath for stress: breathe in gently, then out, each for a count of up to five, without holding. Do it for a few minutes, as often as you like.',
    strength: 'early',
    source: {
      title: 'Breathing exercises for stress',
      authors: 'NHS',
      year: null,
      venue: 'NHS (UK)',
      url: 'https://www.nhs.uk/mental-health/self-help/guides-tools-and-activities/breathing-exercises-for-stress/',
    },
  },
  {
    id: 'expressive-writing-can-feel-hard-first',
    claim:
      'Writing about painful events can make you feel worse for a short time before it helps. Go gently, stop if you need to, and ask your therapist if it is right for you.',
    strength: 'moderate',
    source: {
      title: 'Emotional and physical health benefits of expressive writing',
      authors: 'Baikie, Wilhelm',
      year: 2005,
      venue: 'Advances in Psychiatric Treatment 11:338-346',
      doi: '10.1192/apt.11.5.338',
    },
  },
  {
    id: 'nat-120-minutes',
    claim:
      'In a survey of almost 20,000 people in England, those who spent two hours or more a week in nature were more likely to report good health and well-being. One long visit or several short ones both counted.',
    strength: 'moderate',
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
    id: 'nat-prescriptions',
    claim:
      'Some clinics prescribe time in nature. A review of 92 studies found lower blood pressure, less depression and anxiety, and about 900 more steps a day than in comparison groups.',
    strength: 'strong',
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
    id: 'soc-relationships-survival',
    claim:
      'Across 148 studies with more than 300,000 people, those with stronger social ties lived longer on average. The link was as large as that of other well-known health habits.',
    strength: 'strong',
    source: {
      title: 'Social Relationships and Mortality Risk: A Meta-analytic Review',
      authors: 'Holt-Lunstad, Smith & Layton',
      year: 2010,
      venue: 'PLOS Medicine',
      doi: '10.1371/journal.pmed.1000316',
    },
  },
  {
    id: 'soc-who-loneliness',
    claim:
      'About 1 in 6 people worldwide feels lonely, says the World Health Organization. Feeling connected can lower the risk of illness and support mental health, so small steps toward others count.',
    strength: 'strong',
    source: {
      title: 'From loneliness to social connection: charting a path to healthier societies',
      authors: 'WHO Commission on Social Connection',
      year: 2025,
      venue: 'World Health Organization',
      url: 'https://www.news-medical.net/news/20250630/One-in-six-people-worldwide-affected-by-loneliness-WHO-report-reveals.aspx',
    },
  },
  {
    id: 'soc-one-conversation',
    claim:
      'In a study of more than 900 people, one good talk with a friend, such as joking, catching up or listening well, went with better well-being that night.',
    strength: 'early',
    source: {
      title: 'Quality Conversation Can Increase Daily Well-Being',
      authors: 'Hall et al.',
      year: 2023,
      venue: 'Communication Research',
      url: 'https://www.earth.com/news/one-daily-conversation-with-a-friend-can-boost-wellbeing/',
    },
  },
  {
    id: 'mind-yoga-promising',
    claim:
      'The NIH says that yoga may help with stress and some anxious or low feelings, and is generally safe when done well. It is a helper, not a stand-alone treatment for a mental illness.',
    strength: 'moderate',
    source: {
      title: 'Yoga: In Depth',
      authors: 'NCCIH',
      year: null,
      venue: 'National Institutes of Health',
      url: 'https://nccih.nih.gov/health/yoga/introduction.htm',
    },
  },
  {
    id: 'mind-tai-chi-mood',
    claim:
      'In the BMJ review of exercise for depression, tai chi and qigong were linked with a moderate drop in symptoms. These slow movements are gentle and can be done in a small space.',
    strength: 'strong',
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
    id: 'mov-stairs-three-minutes',
    claim:
      'After three one-minute stair climbs, 32 students felt more energetic, less tense and less tired than after sitting.',
    strength: 'early',
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
    id: 'slp-memory-consolidation',
    claim:
      'Over a century of research shows that sleep helps the brain keep new memories. During deep sleep, the brain replays fresh memories and moves them toward long-term storage.',
    strength: 'moderate',
    source: {
      title: 'About Sleep’s Role in Memory',
      authors: 'Rasch & Born',
      year: 2013,
      venue: 'Physiological Reviews',
      doi: '10.1152/physrev.00032.2012',
    },
  },
  {
    id: 'slp-seven-hours',
    claim:
      'Sleep medicine societies advise adults to get 7 or more hours a night on a regular basis. Regularly sleeping less is linked with depression and other health problems.',
    strength: 'strong',
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
    id: 'slp-one-hour-less',
    claim:
      'Losing as little as one hour of sleep can make it harder to focus and slow your reactions the next day.',
    strength: 'moderate',
    source: {
      title: 'About Sleep',
      authors: 'Eunice Kennedy Shriver NICHD',
      year: null,
      venue: 'National Institutes of Health',
      url: 'https://www.nichd.nih.gov/health/topics/sleep/conditioninfo',
    },
  },
  {
    id: 'slp-warm-shower',
    claim:
      'A warm bath or shower one to two hours before bed may help you fall asleep sooner and sleep better. In pooled studies, as little as 10 minutes helped.',
    strength: 'strong',
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
    id: 'slp-ninds-basics',
    claim:
      'Your brain stays active while you sleep. Without good sleep it is harder to form and keep the pathways that let you learn, remember and concentrate.',
    strength: 'moderate',
    source: {
      title: 'Brain Basics: Understanding Sleep',
      authors: 'NINDS',
      year: null,
      venue: 'National Institutes of Health',
      url: 'https://www.ninds.nih.gov/health-information/public-education/brain-basics/brain-basics-understanding-sleep',
    },
  },
  {
    id: 'slp-light-timing',
    claim:
      'Experts advise bright light by day, dim light in the evening and darkness at night. Light that reaches your eyes shapes your body clock, sleep and alertness.',
    strength: 'strong',
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
    id: 'slp-screens-before-bed',
    claim:
      'In a lab study, 12 young adults read on a bright tablet or a paper book before bed. With the tablet they fell asleep later and felt less alert the next morning.',
    strength: 'early',
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
    id: 'nat-light-night-and-day',
    claim:
      'In a study of nearly 87,000 adults wearing light sensors, brighter nights were linked with more depression and anxiety. Brighter days were linked with less depression.',
    strength: 'moderate',
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
    id: 'slp-caffeine-six-hours',
    claim:
      'In a small study of 12 adults, a large amount of caffeine disturbed sleep even when taken 6 hours before bed. The authors advise no substantial caffeine in those 6 hours.',
    strength: 'early',
    source: {
      title: 'Caffeine Effects on Sleep Taken 0, 3, or 6 Hours before Going to Bed',
      authors: 'Drake et al.',
      year: 2013,
      venue: 'Journal of Clinical Sleep Medicine',
      doi: '10.5664/jcsm.3170',
    },
  },
  {
    id: 'mind-meditation-review-jama',
    claim:
      'A review of 47 trials with 3,515 people found that mindfulness programs can ease anxiety and depression a little to moderately. It found little effect on sleep, attention or positive mood.',
    strength: 'strong',
    source: {
      title:
        'Meditation Programs for Psychological Stress and Well-being: A Systematic Review and Meta-analysis',
      authors: 'Goyal et al.',
      year: 2014,
      venue: 'JAMA Internal Medicine',
      doi: '10.1001/jamainternmed.2013.13018',
    },
  },
  {
    id: 'mind-mbsr-vs-medicine',
    claim:
      'In a trial with 276 adults who had anxiety disorders, an 8-week mindfulness course worked about as well as the medicine escitalopram. Never change a medicine without your prescriber.',
    strength: 'moderate',
    source: {
      title:
        'Mindfulness-Based Stress Reduction vs Escitalopram for the Treatment of Adults With Anxiety Disorders: A Randomized Clinical Trial',
      authors: 'Hoge et al.',
      year: 2023,
      venue: 'JAMA Psychiatry',
      doi: '10.1001/jamapsychiatry.2022.3679',
    },
  },
  {
    id: 'mind-meditation-safety',
    claim:
      'Meditation is low-risk for most people, but about 8 in 100 people in studies reported a negative effect, most often anxiety or low mood. It is fine to stop, open your eyes or choose another practice.',
    strength: 'strong',
    source: {
      title: 'Meditation and Mindfulness: What You Need To Know',
      authors: 'NCCIH',
      year: null,
      venue: 'National Institutes of Health',
      url: 'https://www.nccih.nih.gov/health/meditation-in-depth',
    },
  },
  {
    id: 'mind-single-exercise-body-scan',
    claim:
      'In a study at 37 sites with 2,239 people, one short self-guided mindfulness exercise lowered stress in the moment. The body scan had the largest effect.',
    strength: 'moderate',
    source: {
      title:
        'Self-administered mindfulness interventions reduce stress in a large, randomized controlled multi-site study',
      authors: 'Sparacio et al.',
      year: 2024,
      venue: 'Nature Human Behaviour',
      doi: '10.1038/s41562-024-01907-7',
    },
  },
  {
    id: 'mind-muscle-relaxation',
    claim:
      'Tensing and then releasing your muscles, group by group, can lower stress, anxiety and low mood. This comes from a review of 46 studies with more than 3,400 adults.',
    strength: 'strong',
    source: {
      title:
        'Efficacy of Progressive Muscle Relaxation in Adults for Stress, Anxiety, and Depression: A Systematic Review',
      authors: 'Muhammad Khir et al.',
      year: 2024,
      venue: 'Psychology Research and Behavior Management',
      doi: '10.2147/PRBM.S437277',
    },
  },
  {
    id: 'name-it-affect-labeling',
    claim:
      'Naming a feeling may help soften it. In a brain-scan study, putting feelings into words went with less activity in the brain’s alarm area.',
    strength: 'early',
    source: {
      title:
        'Putting feelings into words: affect labeling disrupts amygdala activity in response to affective stimuli',
      authors: 'Lieberman, Eisenberger, Crockett, et al.',
      year: 2007,
      venue: 'Psychological Science 18(5):421-428',
      doi: '10.1111/j.1467-9280.2007.01916.x',
    },
  },
  {
    id: 'lrn-language-growth',
    claim:
      'Army interpreters studied a language very hard for three months. Scans then showed growth in the hippocampus and language areas that other students did not show.',
    strength: 'early',
    source: {
      title: 'Growth of language-related brain areas after foreign language learning',
      authors: 'Mårtensson et al.',
      year: 2012,
      venue: 'NeuroImage',
      doi: '10.1016/j.neuroimage.2012.06.043',
    },
  },
  {
    id: 'lrn-pointer',
    claim:
      'In a two-year U.S. trial with 2,111 older adults, a mix of exercise, healthy food, mental challenge and social time improved thinking. A group with more structure and support gained slightly more.',
    strength: 'moderate',
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
    source: {
      title:
        'A Meta-Analytic Review of the Benefit of Spacing out Retrieval Practice Episodes on Retention',
      authors: 'Latimier, Peyre & Ramus',
      year: 2021,
      venue: 'Educational Psychology Review',
      doi: '10.1007/s10648-020-09572-8',
    },
  },
  {
    id: 'lrn-london-taxi',
    claim:
      'Trainees who spent years learning London’s streets and passed the taxi exam gained gray matter in a memory and map area of the hippocampus. Those years of learning left a mark.',
    strength: 'early',
    source: {
      title: 'Acquiring “the Knowledge” of London’s Layout Drives Structural Brain Changes',
      authors: 'Woollett & Maguire',
      year: 2011,
      venue: 'Current Biology',
      doi: '10.1016/j.cub.2011.11.018',
    },
  },
  {
    id: 'lrn-variety-of-places',
    claim:
      'People who were tracked for months felt better on days when they went to more varied places. The link was stronger in people whose memory and reward areas worked closely together.',
    strength: 'early',
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
    id: 'lrn-leisure-dementia',
    claim:
      'A study followed 469 people over 75 for about five years. Those who often read, played board games, made music or danced were less likely to get dementia.',
    strength: 'early',
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
    source: {
      title: 'A chapter a day: Association of book reading with longevity',
      authors: 'Bavishi, Slade & Levy',
      year: 2016,
      venue: 'Social Science & Medicine',
      doi: '10.1016/j.socscimed.2016.07.014',
    },
  },
  {
    id: 'soc-kindness-depression',
    claim:
      'In a study, 122 adults with low mood, anxiety or stress tried acts of kindness or one of two common therapy exercises. The kindness group felt more connected to others.',
    strength: 'early',
    source: {
      title:
        'Healing through helping: an experimental investigation of kindness, social activities, and reappraisal as well-being interventions',
      authors: 'Cregg & Cheavens',
      year: 2022,
      venue: 'The Journal of Positive Psychology',
      doi: '10.1080/17439760.2022.2154695',
    },
  },
  {
    id: 'nut-smiles',
    claim:
      'In a 12-week trial of 67 adults with depression, people who got help from a dietitian to eat a Mediterranean-style diet improved more than people who got social support. Most were also in treatment.',
    strength: 'moderate',
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
    id: 'nut-food-and-mood-harvard',
    claim:
      'Harvard Health explains that your brain needs steady fuel from food, and that what people eat is linked with how they feel.',
    strength: 'early',
    source: {
      title: 'Nutritional psychiatry: Your brain on food',
      authors: 'Selhub, Harvard Health Blog',
      year: 2015,
      venue: 'Harvard Health Publishing',
      url: 'https://www.health.harvard.edu/blog/nutritional-psychiatry-your-brain-on-food-201511168626',
    },
  },
  {
    id: 'nut-fibre',
    claim:
      'People who eat more fiber have slightly fewer symptoms of depression and anxiety in surveys. But fiber taken as a product has not shown a clear benefit in trials, so food comes first.',
    strength: 'moderate',
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
    id: 'nat-morning-light-sleep',
    claim:
      'In 109 office workers, more bright light in the morning went with falling asleep faster and better sleep. More bright light across the day went with less depression.',
    strength: 'early',
    source: {
      title: 'The impact of daytime light exposures on sleep and mood in office workers',
      authors: 'Figueiro et al.',
      year: 2017,
      venue: 'Sleep Health',
      url: 'https://www.sleephealthjournal.org/article/S2352-7218(17)30041-4/fulltext',
    },
  },
  {
    id: 'str-cdc-take-five',
    claim:
      'The CDC’s advice for stressful days is simple: even five minutes of care can help. Breathe, move, connect with someone, and keep a steady daily routine.',
    strength: 'early',
    source: {
      title: 'How Right Now: Stress',
      authors: 'Centers for Disease Control and Prevention',
      year: null,
      venue: 'CDC',
      url: 'https://www.cdc.gov/howrightnow/emotion/stress/index.html',
    },
  },
  {
    id: 'dig-phone-offline',
    claim:
      'In a trial with 467 adults, two weeks without internet on the phone (calls and texts still worked) improved mood, mental health and focus. Nine in ten got better on at least one.',
    strength: 'early',
    source: {
      title:
        'Blocking mobile internet on smartphones improves sustained attention, mental health, and subjective well-being',
      authors: 'Castelo et al.',
      year: 2025,
      venue: 'PNAS Nexus',
      doi: '10.1093/pnasnexus/pgaf017',
    },
  },
  {
    id: 'dig-social-media-limit',
    claim:
      'In a trial, 143 students kept social media to about 30 minutes a day or used it as usual. After three weeks, the limit group felt less lonely and less depressed.',
    strength: 'early',
    source: {
      title: 'No More FOMO: Limiting Social Media Decreases Loneliness and Depression',
      authors: 'Hunt et al.',
      year: 2018,
      venue: 'Journal of Social and Clinical Psychology',
      doi: '10.1521/jscp.2018.37.10.751',
    },
  },
  {
    id: 'dig-switch-off-after-work',
    claim:
      'People who could switch off from work after hours tended to feel less worn out, sleep better and be happier with life. This comes from 91 groups with 38,000 workers.',
    strength: 'strong',
    source: {
      title: 'A Meta-Analysis on Antecedents and Outcomes of Detachment from Work',
      authors: 'Wendsche & Lohmann-Haislah',
      year: 2017,
      venue: 'Frontiers in Psychology',
      doi: '10.3389/fpsyg.2016.02072',
    },
  },
  {
    id: 'str-stress-remodels',
    claim:
      'Animal studies show that long-lasting stress can reshape brain cells: it shrinks branches in memory and planning areas and grows some in fear areas. Many of these changes can ease when stress stops.',
    strength: 'early',
    source: {
      title: 'Stress Effects on Neuronal Structure: Hippocampus, Amygdala, and Prefrontal Cortex',
      authors: 'McEwen, Nasca & Gray',
      year: 2016,
      venue: 'Neuropsychopharmacology',
      doi: '10.1038/npp.2015.171',
    },
  },
  {
    id: 'str-doing-what-matters',
    claim:
      'A free World Health Organization guide teaches five short stress skills: grounding, unhooking from thoughts, acting on values, being kind, and making room for feelings. A few minutes a day is enough to practice.',
    strength: 'moderate',
    source: {
      title: 'Doing What Matters in Times of Stress: An Illustrated Guide',
      authors: 'World Health Organization',
      year: 2020,
      venue: 'WHO (ISBN 978-92-4-000391-0)',
      url: 'https://www.who.int/publications/i/item/9789240003927',
    },
  },
  {
    id: 'str-nimh-self-care',
    claim:
      'The US mental health institute (NIMH) suggests simple self-care. Move a little each day, keep a sleep schedule, eat regular meals, drink water, and do one relaxing thing.',
    strength: 'early',
    source: {
      title: 'Caring for Your Mental Health',
      authors: 'National Institute of Mental Health',
      year: null,
      venue: 'NIMH',
      url: 'https://www.nimh.nih.gov/health/topics/caring-for-your-mental-health',
    },
  },
  {
    id: 'str-hobby',
    claim:
      'In studies of 93,000 people aged 65 and over, those with a hobby had fewer signs of depression. They also felt happier and more satisfied with life.',
    strength: 'moderate',
    source: {
      title:
        'Hobby engagement and mental wellbeing among people aged 65 years and older in 16 countries',
      authors: 'Mak et al.',
      year: 2023,
      venue: 'Nature Medicine',
      doi: '10.1038/s41591-023-02506-1',
    },
  },
  {
    id: 'str-arts-who',
    claim:
      'A World Health Organization report drew on more than 3,000 studies. It found that the arts, like music, dance and crafts, can help prevent and manage illness, mental illness too.',
    strength: 'moderate',
    source: {
      title:
        'What is the evidence on the role of the arts in improving health and well-being? A scoping review',
      authors: 'Fancourt & Finn',
      year: 2019,
      venue: 'WHO Regional Office for Europe (Health Evidence Network synthesis report 67)',
      url: 'https://ncbi.nlm.nih.gov/books/NBK553776',
    },
  },
  {
    id: 'str-valued-activity',
    claim:
      'Planning enjoyable or meaningful activities, even small ones, raised well-being in a review of 20 trials with 1,353 people. It helped people with and without low mood.',
    strength: 'strong',
    source: {
      title: 'Behavioral activation interventions for well-being: A meta-analysis',
      authors: 'Mazzucchelli, Kane & Rees',
      year: 2010,
      venue: 'The Journal of Positive Psychology',
      doi: '10.1080/17439760903569154',
    },
  },
  {
    id: 'gratitude-small-helpful-effect',
    claim:
      'Across 64 trials, gratitude exercises led to better mood and fewer symptoms of anxiety and depression on average. They can be used as an add-on to other care.',
    strength: 'strong',
    source: {
      title: 'The effects of gratitude interventions: a systematic review and meta-analysis',
      authors: 'Diniz, Korkes, Tristão, et al.',
      year: 2023,
      venue: 'einstein (São Paulo)',
      doi: '10.31744/einstein_journal/2023RW0371',
    },
  },
];
