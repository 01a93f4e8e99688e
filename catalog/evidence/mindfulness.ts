import type { Evidence } from '@/domain/tip';

export const MINDFULNESS_EVIDENCE: readonly Evidence[] = [
  {
    id: 'mind-cyclic-sighing',
    claim:
      'In a one-month trial with 114 adults, five minutes of guided breathing a day improved mood. A pattern of two breaths in and one long breath out (“cyclic sighing”) helped mood the most.',
    strength: 'early',
    inWhom: '114 adults who took part from a distance, for one month.',
    limits:
      'One remote trial with few people. It does not show that sighing treats depression or anxiety, and breathing practice can bring on panic in some.',
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
    inWhom: 'People in twelve trials; our summary does not say more about them.',
    limits:
      'Most of the trials had weak spots that can make results look better. It is about stress on average, not about treating an illness.',
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
    inWhom: 'People in 223 studies; our summary does not say more about them.',
    limits:
      'A sign in the heart’s rhythm is not the same as feeling calm, and it does not show that slow breathing eases low mood or anxiety.',
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
    inWhom: '218 people in two trials taken together.',
    limits:
      'It looked at the size and shape of the brain. That no change was seen there does not mean that nobody felt better.',
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
    limits:
      'Evidence was fair for anxiety and depression, but weak for stress and quality of life. It does not show that mindfulness can take the place of care.',
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
    limits:
      'One trial in which people knew which treatment they had: a weekly class with daily home practice. It is no reason to change a medicine.',
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
    inWhom: 'People in 83 studies of meditation, summed up by a US health institute.',
    limits:
      'A rough average. It does not tell who will feel worse, and an unpleasant effect in a study is not always caused by the practice.',
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
    limits:
      'Stress right after one exercise, told by the people themselves. It does not show a lasting effect, and attention to the body is hard for some.',
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
    inWhom: '72 adults in one trial, all new to meditation.',
    limits:
      'A small trial. It does not mean that everyone needs eight weeks, or that the practice treats an illness.',
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
    limits:
      'It does not show that everybody gains, or that it can stand in for treatment. Tensing sore or injured places was not the point of it.',
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
    inWhom: 'Advice for the public from a university clinic; not a study.',
    limits:
      'This exact exercise has hardly been tested. It is a way to cope with a moment, not a treatment for anxiety.',
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
    inWhom: 'A page for the public from the US health institutes; not a single study.',
    limits:
      'An older version of the page also says that yoga is not shown to help manage anxiety disorders, clinical depression or PTSD.',
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
    inWhom: '343 people in twelve studies, within a large review of exercise.',
    limits:
      'Few studies of slow movement, and of more than one form. It does not tell which form, or how much of it, suits one person.',
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
    inWhom: 'Advice for the public from the health service in England; not a study.',
    limits:
      'A how-to guide that does not show how well this breath works. It is one to stop if it makes you dizzy or more anxious.',
    source: {
      title: 'Breathing exercises for stress',
      authors: 'NHS',
      year: null,
      venue: 'NHS (UK)',
      url: 'https://www.nhs.uk/mental-health/self-help/guides-tools-and-activities/breathing-exercises-for-stress/',
    },
  },
];
