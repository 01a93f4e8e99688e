import type { Evidence } from '@/domain/tip';

export const HABITS_EVIDENCE: readonly Evidence[] = [
  {
    id: 'habit-formation-median-66-days',
    claim:
      'In one study of people building a simple daily health habit, it took about 66 days on average for it to feel automatic. The range was wide: 18 to 254 days.',
    strength: 'moderate',
    inWhom: '82 people, of whom 39 fitted the curve well.',
    limits:
      'The long end of the range was reckoned beyond the study’s 84 days. An average is no deadline for you.',
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
    inWhom: 'The researcher of the study herself, in an interview.',
    limits: 'It does not give a better number; people and habits differ too much for one.',
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
    inWhom: 'People building one simple daily habit, in one study.',
    limits: 'It looked at one chance passed over, not at long gaps, and at simple habits only.',
    source: {
      title: 'How are habits formed: Modelling habit formation in the real world',
      authors: 'Lally, van Jaarsveld, Potts, Wardle',
      year: 2010,
      venue: 'European Journal of Social Psychology 40(6):998-1009',
      doi: '10.1002/ejsp.674',
    },
  },
  {
    id: 'habit-early-repetitions-count-most',
    claim:
      'The first repeats of a new habit seem to add the most. The gains then get smaller and level off, so slow progress later on is normal.',
    strength: 'moderate',
    inWhom: 'People building one simple daily habit, in one study.',
    limits: 'The curve fitted only some of them well; yours may look different.',
    source: {
      title: 'How are habits formed: Modelling habit formation in the real world',
      authors: 'Lally, van Jaarsveld, Potts, Wardle',
      year: 2010,
      venue: 'European Journal of Social Psychology 40(6):998-1009',
      doi: '10.1002/ejsp.674',
    },
  },
  {
    id: 'habit-review-about-two-months',
    claim:
      'A review of 20 studies found that health habits often start to take shape in about two months. For some people it took much longer, so patience helps.',
    strength: 'strong',
    inWhom: 'People in 20 studies of health habits.',
    limits: 'Most of the studies had a high risk of bias, and their lengths differed.',
    source: {
      title:
        'Time to Form a Habit: A Systematic Review and Meta-Analysis of Health Behaviour Habit Formation and Its Determinants',
      authors: 'Singh, Murphy, Maher, Smith',
      year: 2024,
      venue: 'Healthcare 12(23):2488',
      doi: '10.3390/healthcare12232488',
    },
  },
  {
    id: 'habit-morning-and-self-chosen',
    claim:
      'Habits tended to be stronger when people picked them for themselves and when they did them in the morning.',
    strength: 'moderate',
    inWhom: 'A few of the studies within a review of 20.',
    limits:
      'Few studies looked at this, so it is a hint. It does not show that evening habits do less well for you.',
    source: {
      title:
        'Time to Form a Habit: A Systematic Review and Meta-Analysis of Health Behaviour Habit Formation and Its Determinants',
      authors: 'Singh, Murphy, Maher, Smith',
      year: 2024,
      venue: 'Healthcare 12(23):2488',
      doi: '10.3390/healthcare12232488',
    },
  },
  {
    id: 'habit-same-context-repetition',
    claim:
      'Doing the same small action in the same setting, again and again, teaches your brain to link the setting with the action. Over time the setting itself becomes the reminder.',
    strength: 'moderate',
    inWhom: 'A paper for family doctors that sums up earlier studies.',
    limits: 'It explains how habits may form; it does not say how long yours will take.',
    source: {
      title: 'Making health habitual: the psychology of ’habit-formation’ and general practice',
      authors: 'Gardner, Lally, Wardle',
      year: 2012,
      venue: 'British Journal of General Practice 62(605):664-666',
      doi: '10.3399/bjgp12X659466',
    },
  },
  {
    id: 'habit-lasts-when-motivation-fades',
    claim:
      'Motivation comes and goes. Once a healthy action is tied to an everyday cue, it needs less attention and willpower, so it is more likely to last.',
    strength: 'moderate',
    inWhom: 'A paper for family doctors that sums up earlier studies.',
    limits: 'It does not show that a cue carries every habit, or that effort is never needed.',
    source: {
      title: 'Making health habitual: the psychology of ‘habit-formation’ and general practice',
      authors: 'Gardner, Lally, Wardle',
      year: 2012,
      venue: 'British Journal of General Practice 62(605):664-666',
      doi: '10.3399/bjgp12X659466',
    },
  },
  {
    id: 'if-then-plans-help-goals',
    claim:
      'A simple if-then plan helps people follow through more than a wish alone. For example: “If I pour my morning coffee, then I will write one line.”',
    strength: 'strong',
    inWhom: 'People in the tests that a review brought together.',
    limits: 'Later reviews found smaller effects. A plan helps on average, not each time.',
    source: {
      title:
        'Implementation intentions and goal achievement: A meta-analysis of effects and processes',
      authors: 'Gollwitzer, Sheeran',
      year: 2006,
      venue: 'Advances in Experimental Social Psychology 38:69-119',
      doi: '10.1016/S0065-2601(06)38002-1',
    },
  },
  {
    id: 'if-then-plans-642-tests',
    claim:
      'A newer review of 642 tests found that if-then plans help with thoughts, feelings and actions. They worked better when people cared about the goal and practiced the plan.',
    strength: 'strong',
    inWhom: 'People in 642 tests on many kinds of aims.',
    limits:
      'The size of the help differed from test to test. A plan helps on average, not each time.',
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
    inWhom: 'People in 138 experiments.',
    limits:
      'The benefit is an average. It does not show that noting more is always better, or good for everyone.',
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
    inWhom: 'People in 138 experiments, compared after the fact.',
    limits: 'The experiments were not made to compare the two ways directly.',
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
    id: 'track-the-action-you-want-to-change',
    claim:
      'Track the thing you want to change. Logging an action mostly changes the action; logging a result mostly changes the result.',
    strength: 'moderate',
    inWhom: 'People in 138 experiments.',
    limits: 'It does not say which of the two will change how you feel.',
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
    id: 'habit-nih-autopilot',
    claim:
      'Habits are a normal part of life. When an action becomes automatic, your brain does not have to think it through each time, which frees it up for other things.',
    strength: 'moderate',
    inWhom: 'An article for the public from the US health institutes.',
    limits: 'It sums up research in plain words and proves nothing about one habit.',
    source: {
      title: 'Breaking Bad Habits: Why It’s So Hard to Change',
      authors: 'NIH News in Health',
      year: 2012,
      venue: 'NIH News in Health (January 2012)',
      url: 'https://newsinhealth.nih.gov/node/1951',
    },
  },
  {
    id: 'habit-replace-and-avoid-cues',
    claim:
      'To loosen an old habit, steer clear of what sets it off. Swap in a healthier action, ask for support, and reward small wins.',
    strength: 'moderate',
    inWhom: 'Advice for the public from the US health institutes.',
    limits: 'Addiction is a medical condition; these hints do not stand in for treatment.',
    source: {
      title: 'Breaking Bad Habits: Why It’s So Hard to Change',
      authors: 'NIH News in Health',
      year: 2012,
      venue: 'NIH News in Health (January 2012)',
      url: 'https://newsinhealth.nih.gov/node/1951',
    },
  },
  {
    id: 'habits-change-with-context',
    claim:
      'Habits lean on their setting. In one study, students who moved to a new school kept a habit mainly when the setting stayed the same, so a fresh setting can be a good time to change.',
    strength: 'moderate',
    inWhom: 'Students who moved to another university.',
    limits: 'Students are not everyone, and a new setting can also break a habit that you like.',
    source: {
      title: 'Changing Circumstances, Disrupting Habits',
      authors: 'Wood, Tam, Guerrero Witt',
      year: 2005,
      venue: 'Journal of Personality and Social Psychology 88(6):918-933',
      doi: '10.1037/0022-3514.88.6.918',
    },
  },
  {
    id: 'habits-lower-stress-of-acting',
    claim:
      'In diary studies, people felt less stress while doing habits than while doing actions that were not yet habits.',
    strength: 'moderate',
    inWhom: 'People who kept diaries of what they did.',
    limits: 'It is a link. Calm moments may also be those in which habits run.',
    source: {
      title: 'Habits in everyday life: thought, emotion, and action',
      authors: 'Wood, Quinn, Kashy',
      year: 2002,
      venue: 'Journal of Personality and Social Psychology 83:1281-1297',
      doi: '10.1037/0022-3514.83.6.1281',
    },
  },
  {
    id: 'temptation-bundling',
    claim:
      'Pair something you should do with something you enjoy. In one experiment, people who saved fun audiobooks for the gym went more often at first, though the boost faded over time.',
    strength: 'moderate',
    inWhom: 'People in one experiment with audiobooks and a gym.',
    limits: 'The effect faded over time; it is a way to begin, not to last.',
    source: {
      title: 'Holding the Hunger Games Hostage at the Gym: An Evaluation of Temptation Bundling',
      authors: 'Milkman, Minson, Volpp',
      year: 2014,
      venue: 'Management Science 60(2):283-299',
      doi: '10.1287/mnsc.2013.1784',
    },
  },
  {
    id: 'habit-stack-after-existing-routine',
    claim:
      'Link a new habit to something you already do. In a small study, people who flossed right after brushing built stronger habits than people who flossed before brushing.',
    strength: 'early',
    inWhom: '50 people in a small study on flossing.',
    limits: 'It was small and a first look; other habits may behave in another way.',
    source: {
      title:
        'Forming a flossing habit: an exploratory study of the psychological determinants of habit formation',
      authors: 'Judah, Gardner, Aunger',
      year: 2013,
      venue: 'British Journal of Health Psychology 18(2):338-353',
      doi: '10.1111/j.2044-8287.2012.02086.x',
    },
  },
  {
    id: 'habit-positive-attitude-helps',
    claim:
      'People who felt good about a new habit, and did it more often, found it became more automatic. Pick a habit you do not dread.',
    strength: 'early',
    inWhom: '50 people in a small study on flossing.',
    limits: 'It is a link: liking may follow habit as well as lead it.',
    source: {
      title:
        'Forming a flossing habit: an exploratory study of the psychological determinants of habit formation',
      authors: 'Judah, Gardner, Aunger',
      year: 2013,
      venue: 'British Journal of Health Psychology 18(2):338-353',
      doi: '10.1111/j.2044-8287.2012.02086.x',
    },
  },
  {
    id: 'habit-identity-values',
    claim:
      'Habits feel more like part of who you are when you connect them with what you value. Ask: which of my values does this small habit serve?',
    strength: 'early',
    inWhom: 'People asked about their own habits.',
    limits: 'It is a link at one point in time and cannot say what leads to what.',
    source: {
      title:
        'Habit and Identity: Behavioral, Cognitive, Affective, and Motivational Facets of an Integrated Self',
      authors: 'Verplanken, Sui',
      year: 2019,
      venue: 'Frontiers in Psychology 10:1504',
      doi: '10.3389/fpsyg.2019.01504',
    },
  },
  {
    id: 'self-compassion-and-health-habits',
    claim:
      'People who are kinder to themselves tend to keep more healthy habits, such as moving, eating and sleeping well. After a slip, a gentle restart may serve you better than harsh words.',
    strength: 'moderate',
    inWhom: 'People in studies that a review brought together.',
    limits:
      'The link is small and does not show that kindness causes the habits. The advice on slips is our reading.',
    source: {
      title: 'Self-compassion, affect, and health-promoting behaviors',
      authors: 'Sirois, Kitner, Hirsch',
      year: 2015,
      venue: 'Health Psychology 34(6):661-669',
      doi: '10.1037/hea0000158',
    },
  },
  {
    id: 'habit-check-automatic',
    claim:
      'A simple way to see if a habit is forming: ask how automatic it feels. Do you do it without thinking, or before you know you have started?',
    strength: 'moderate',
    inWhom: 'People whose answers were used to test a short questionnaire.',
    limits: 'It shows that the questions measure something, not how strong your habit ought to be.',
    source: {
      title:
        'Towards parsimony in habit measurement: Testing the convergent and predictive validity of an automaticity subscale of the Self-Report Habit Index',
      authors: 'Gardner, Abraham, Lally, de Bruijn',
      year: 2012,
      venue: 'Int. J. Behavioral Nutrition and Physical Activity 9:102',
      doi: '10.1186/1479-5868-9-102',
    },
  },
  {
    id: 'fresh-start-days',
    claim:
      'New beginnings can give you a lift. People start more goals after dates that feel fresh, like a new week, a birthday or a new month, so any Monday can be a restart.',
    strength: 'moderate',
    inWhom: 'People’s beginnings, counted by date.',
    limits: 'It is about beginning. It does not show that what begins on such a day lasts longer.',
    source: {
      title: 'The Fresh Start Effect: Temporal Landmarks Motivate Aspirational Behavior',
      authors: 'Dai, Milkman, Riis',
      year: 2014,
      venue: 'Management Science 60(10):2563-2582',
      doi: '10.1287/mnsc.2014.1901',
    },
  },
];
