import type { Evidence } from '@/domain/tip';

export const MINDFULNESS_EVIDENCE: readonly Evidence[] = [
  {
    id: 'mind-cyclic-sighing',
    claim:
      'In a one-month trial with 114 adults, five minutes of guided breathing a day improved mood. A pattern of two breaths in and one long breath out (“cyclic sighing”) helped mood the most.',
    strength: 'early',
    inWhom: '114 adults at home for one month.',
    limits: 'One trial, online, with people who chose to take part.',
    source: {
      title: 'Brief structured respiration practices enhance mood and reduce physiological arousal',
      authors: 'Balban et al.',
      year: 2023,
      venue: 'Cell Reports Medicine',
      doi: '10.1016/j.xcrm.2022.100895',
    },
  },
  {
    id: 'mind-breathwork-meta',
    claim:
      'Twelve trials found that breathing exercises lower stress by a small to medium amount. The authors warn against hype and ask for better studies.',
    strength: 'strong',
    inWhom: 'People in twelve trials.',
    limits: 'Most had some risk of bias. For some, breathing exercises bring unease.',
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
    id: 'mind-slow-breathing-heart',
    claim:
      'In 223 studies, slow breathing raised a heart-rhythm sign of the body’s “rest” system, both during practice and after weeks of training.',
    strength: 'strong',
    inWhom: 'People in 223 studies, by heart rhythm.',
    limits: 'A sign in the heart is not the same as feeling calm.',
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
    id: 'mind-mbsr-no-structure-change',
    claim:
      'An early small study reported brain growth after an 8-week mindfulness course, but a larger and stricter study with 218 people found no such change. Mindfulness can still help with stress; a bigger brain is not the proof.',
    strength: 'moderate',
    inWhom: '218 people in a strict trial.',
    limits: 'That brains did not grow does not mean that people felt no benefit.',
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
    id: 'mind-meditation-review-jama',
    claim:
      'A review of 47 trials with 3,515 people found that mindfulness programs can ease anxiety and depression a little to moderately. It found little effect on sleep, attention or positive mood.',
    strength: 'strong',
    inWhom: '3,515 people in 47 trials.',
    limits: 'The benefits were small to moderate, and for stress the evidence was weak.',
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
    inWhom: '276 adults with an anxiety disorder.',
    limits: 'One trial in which all knew what they got. It is no reason to change a medicine.',
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
    inWhom: 'People in 83 studies of meditation.',
    limits: 'Studies counted unwanted effects in different ways, so the figure is rough.',
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
    inWhom: '2,239 people at 37 sites, mostly students.',
    limits: 'Stress right after one exercise, told by the people themselves.',
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
    id: 'mind-13-minutes-8-weeks',
    claim:
      'In a small trial, 13 minutes of guided meditation a day improved mood, attention and memory after 8 weeks, but not after 4. Small practices may need time.',
    strength: 'early',
    inWhom: 'People in one small trial.',
    limits: 'Small, with people who kept at it; eight weeks is no rule.',
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
    id: 'mind-muscle-relaxation',
    claim:
      'Tensing and then releasing your muscles, group by group, can lower stress, anxiety and low mood. This comes from a review of 46 studies with more than 3,400 adults.',
    strength: 'strong',
    inWhom: 'More than 3,400 adults in 46 studies.',
    limits: 'An average says little about one person. Leave out what hurts.',
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
    id: 'mind-grounding-54321',
    claim:
      'The 5-4-3-2-1 exercise (see, touch, hear, smell, taste) is a common coping tool for anxious moments. It brings attention back to the here and now.',
    strength: 'early',
    inWhom: 'A coping tool that clinics teach; not a study.',
    limits: 'This exercise has hardly been tested by itself.',
    source: {
      title: 'Anxiety (five-step grounding exercise)',
      authors: 'University of Rochester Medical Center, Behavioral Health Partners',
      year: 2023,
      venue: 'URMC BHP Blog',
      url: 'https://www.urmc.rochester.edu/behavioral-health-partners/bhp-blog/february-2023/anxiety.aspx',
    },
  },
  {
    id: 'mind-yoga-promising',
    claim:
      'The NIH says that yoga may help with stress and some anxious or low feelings, and is generally safe when done well. It is a helper, not a stand-alone treatment for a mental illness.',
    strength: 'moderate',
    inWhom: 'A page for the public by the US health institutes.',
    limits: 'It says that yoga is not shown to treat anxiety disorders, depression or PTSD.',
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
    inWhom: '343 people in twelve studies within a large review.',
    limits: 'Few and small studies of different forms.',
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
    id: 'mind-nhs-breathing-five',
    claim:
      'The NHS teaches a simple breath for stress: breathe in gently, then out, each for a count of up to five, without holding. Do it for a few minutes, as often as you like.',
    strength: 'early',
    inWhom: 'A guide by the health service in England.',
    limits: 'Practical advice, not a trial.',
    source: {
      title: 'Breathing exercises for stress',
      authors: 'NHS',
      year: null,
      venue: 'NHS (UK)',
      url: 'https://www.nhs.uk/mental-health/self-help/guides-tools-and-activities/breathing-exercises-for-stress/',
    },
  },
];
