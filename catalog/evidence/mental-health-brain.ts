import type { Evidence } from '@/domain/tip';

export const MENTAL_HEALTH_BRAIN_EVIDENCE: readonly Evidence[] = [
  {
    id: 'reappraisal-calms-alarm',
    claim:
      'Seeing an upsetting event in a new way is called reappraisal. In 48 brain-scan studies, it used the brain’s thinking areas and turned down its alarm area, the amygdala.',
    strength: 'strong',
    inWhom: 'Mostly healthy people in 48 scan studies.',
    limits: 'Changes during a task in a lab; it does not show lasting change.',
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
    inWhom: 'A description used by researchers of emotion.',
    limits: 'It says what it is, not that it helps in each situation.',
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
    inWhom: '352 people with depression or anxiety in 22 studies.',
    limits:
      'Small studies whose results differ; activity on a scan is not the same as feeling better.',
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
    id: 'therapy-phobia-less-reactive',
    claim:
      'After therapy for a phobia, people’s brains tended to react less to the thing they feared.',
    strength: 'moderate',
    inWhom: 'Small groups of people with a phobia.',
    limits: 'Small studies; they do not show that any one therapy works for every fear.',
    source: {
      title: 'Neural Correlates of Psychotherapy in Anxiety and Depression: A Meta-Analysis',
      authors: 'Messina, Sambin, Palmieri, Viviani',
      year: 2013,
      venue: 'PLoS ONE 8(9):e74657',
      doi: '10.1371/journal.pone.0074657',
    },
  },
  {
    id: 'behavioral-activation-works',
    claim:
      'Behavioral activation means planning small, meaningful activities even when your mood is low. A review of 26 trials found that it helps ease depression.',
    strength: 'strong',
    inWhom: 'People with depression in 26 trials.',
    limits: 'It is a therapy, mostly with a therapist. A tip is not that therapy.',
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
    id: 'rumination-brain-link',
    claim:
      'Rumination means going over the same painful thoughts again and again. It is strongly linked with depression and with a brain network that is active when we think about ourselves.',
    strength: 'moderate',
    inWhom: 'People in scan and questionnaire studies.',
    limits: 'A link; later work found the network differences to be small.',
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
    id: 'betteru-patterns-not-fixed',
    claim:
      'Depression or trauma can train the brain to fall into negative patterns. Those patterns are not fixed: with support and practice, the brain can build healthier ones.',
    strength: 'early',
    inWhom: 'A clinician’s article for the public; not a study.',
    limits: 'It gives hope and an idea. It does not measure anyone’s change.',
    source: {
      title: 'The Role of Neuroplasticity in Mental Health: How the Brain Learns to Heal',
      authors: 'Gantt',
      year: 2025,
      venue: 'Better U blog, November 20, 2025',
      url: 'https://www.betterucare.com/blog/the-role-of-neuroplasticity-in-mental-health-how-the-brain-learns-to-heal',
    },
  },
  {
    id: 'fear-new-learning-not-erasing',
    claim:
      'Facing a fear safely, with a therapist’s guidance, does not erase the old fear memory. It builds a new, safer memory that can grow strong enough to win out.',
    strength: 'moderate',
    inWhom: 'Laboratory and clinical research, summed up for professionals.',
    limits: 'It is about guided therapy. Do not try it alone with what frightens you.',
    source: {
      title: 'Maximizing exposure therapy: An inhibitory learning approach',
      authors: 'Craske, Treanor, Conway, et al.',
      year: 2014,
      venue: 'Behaviour Research and Therapy 58:10-23',
      doi: '10.1016/j.brat.2014.04.006',
    },
  },
  {
    id: 'cbt-social-anxiety-amygdala',
    claim:
      'In a small study of social anxiety, people took part in CBT, a kind of talk therapy. Their brain’s alarm area was calmer afterward, and they felt less anxious.',
    strength: 'early',
    inWhom: '26 people with social anxiety.',
    limits: 'Very few people; it does not show that scans can foretell who is helped.',
    source: {
      title:
        'Neuroplasticity in response to cognitive behavior therapy for social anxiety disorder',
      authors: 'Månsson, Salami, Frick, et al.',
      year: 2016,
      venue: 'Translational Psychiatry 6:e727',
      doi: '10.1038/tp.2015.218',
    },
  },
  {
    id: 'name-it-affect-labeling',
    claim:
      'Naming a feeling may help soften it. In a brain-scan study, putting feelings into words went with less activity in the brain’s alarm area.',
    strength: 'early',
    inWhom: 'A small group of healthy adults.',
    limits: 'A short task with pictures; it may not hold for strong feelings.',
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
    id: 'stress-reshapes-but-can-recover',
    claim:
      'Long stress can change how brain cells in thinking areas are shaped and connected. In young animals, much of this can recover when the stress stops, which is a hopeful sign.',
    strength: 'early',
    inWhom: 'Animals, mostly young ones.',
    limits: 'Recovery was weaker in older animals, and people may differ.',
    source: {
      title:
        'The Brain on Stress: Vulnerability and Plasticity of the Prefrontal Cortex over the Life Course',
      authors: 'McEwen, Morrison',
      year: 2013,
      venue: 'Neuron 79(1):16-29',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3753223',
    },
  },
  {
    id: 'stress-changes-can-be-adaptive',
    claim:
      'A brain that changes under stress is not broken. Change can be a sign that it is adapting; trouble starts when the changes stay on after the stress is over.',
    strength: 'moderate',
    inWhom: 'A review by researchers of stress.',
    limits: 'It is a way to understand, drawn largely from animals.',
    source: {
      title: 'Mechanisms of stress in the brain',
      authors: 'McEwen, Bowles, Gray, et al.',
      year: 2015,
      venue: 'Nature Neuroscience 18(10):1353-1363',
      doi: '10.1038/nn.4086',
    },
  },
  {
    id: 'ptsd-treatment-works',
    claim:
      'PTSD can be treated. The VA’s experts recommend talk therapies that focus on the trauma, guided by a trained provider.',
    strength: 'strong',
    inWhom: 'A guideline of US experts for PTSD.',
    limits: 'Not every therapy helps everyone. Which one fits is a talk with a trained person.',
    source: {
      title: 'Treatment Essentials (draws on the 2023 VA/DoD Clinical Practice Guideline)',
      authors: 'VA National Center for PTSD',
      year: 2023,
      venue: 'ptsd.va.gov',
      url: 'https://www.ptsd.va.gov/professional/treat/txessentials/index.asp',
    },
  },
  {
    id: 'psychotherapy-what-it-is',
    claim:
      'Talk therapy is a group of treatments that help people notice and change troubling feelings, thoughts and actions. It can be used alone or with medicine.',
    strength: 'strong',
    inWhom: 'A page for the public by a US health institute.',
    limits: 'It explains; it does not say which therapy is for you.',
    source: {
      title: 'Psychotherapies',
      authors: 'National Institute of Mental Health',
      year: null,
      venue: 'NIMH',
      url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
    },
  },
  {
    id: 'treatment-plan-is-personal',
    claim:
      'The right treatment plan depends on your own needs and health. Choose it together with a mental health professional.',
    strength: 'strong',
    inWhom: 'A page for the public by a US health institute.',
    limits: 'It does not replace the talk with your own care team.',
    source: {
      title: 'Psychotherapies',
      authors: 'National Institute of Mental Health',
      year: null,
      venue: 'NIMH',
      url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
    },
  },
  {
    id: 'depression-can-be-treated',
    claim:
      'Depression, even when it is severe, can be treated. There is no one-size-fits-all plan, and finding what works can take time.',
    strength: 'strong',
    inWhom: 'A page for the public by a US health institute.',
    limits: 'It cannot say how long it will take, or which treatment will help you.',
    source: {
      title: 'Depression',
      authors: 'National Institute of Mental Health',
      year: 2024,
      venue: 'NIMH publication',
      url: 'https://www.nimh.nih.gov/health/publications/depression',
    },
  },
  {
    id: 'cbt-works-for-depression',
    claim:
      'Cognitive behavioral therapy (CBT) helps with depression. The largest review so far, with 409 trials and over 52,000 people, found it clearly better than usual care or waiting.',
    strength: 'strong',
    inWhom: 'Over 52,000 people in 409 trials.',
    limits: 'Compared with waiting, any help looks larger; it did not help everyone.',
    source: {
      title:
        'Cognitive behavior therapy vs. control conditions, other psychotherapies, pharmacotherapies and combined treatment for depression: a comprehensive meta-analysis including 409 trials with 52,702 patients',
      authors: 'Cuijpers, Miguel, Harrer, et al.',
      year: 2023,
      venue: 'World Psychiatry 22(1):105-115',
      doi: '10.1002/wps.21069',
    },
  },
  {
    id: 'cbt-gains-last-months',
    claim:
      'The skills people learn in CBT can keep helping after it ends. In that review, benefits could still be seen 6 to 12 months later.',
    strength: 'strong',
    inWhom: 'People in the same large review.',
    limits: 'After one to two years the difference was no longer clear.',
    source: {
      title:
        'Cognitive behavior therapy vs. control conditions, other psychotherapies, pharmacotherapies and combined treatment for depression: a comprehensive meta-analysis including 409 trials with 52,702 patients',
      authors: 'Cuijpers, Miguel, Harrer, et al.',
      year: 2023,
      venue: 'World Psychiatry 22(1):105-115',
      doi: '10.1002/wps.21069',
    },
  },
];
