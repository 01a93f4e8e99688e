import type { Evidence } from '@/domain/tip';

export const KETAMINE_EVIDENCE: readonly Evidence[] = [
  {
    id: 'ketamine-rat-new-synapses',
    claim:
      'In rats, ketamine quickly turned on a growth pathway (called mTOR) and led to new connection points in a front part of the brain. This is animal research, so we cannot assume the same happens in people.',
    strength: 'early',
    inWhom: 'Rats.',
    limits: 'It was not tested in people, and more connections need not mean better mood.',
    source: {
      title:
        'mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists',
      authors: 'Li, Lee, Liu, et al.',
      year: 2010,
      venue: 'Science 329(5994):959-964',
      doi: '10.1126/science.1190287',
    },
  },
  {
    id: 'ketamine-mouse-spines-sustain-effect',
    claim:
      'In stressed mice, lost connection points on brain cells came back after ketamine. The mice changed their behavior first; the new connections seemed to help the change last.',
    strength: 'early',
    inWhom: 'Mice under stress.',
    limits: 'Mice are not patients; it does not show that the same happens in a human brain.',
    source: {
      title:
        'Sustained rescue of prefrontal circuit dysfunction by antidepressant-induced spine formation',
      authors: 'Moda-Sava, Murdock, Parekh, et al.',
      year: 2019,
      venue: 'Science 364(6436):eaat8078',
      doi: '10.1126/science.aat8078',
    },
  },
  {
    id: 'ketamine-how-nmda-glutamate',
    claim:
      'Ketamine blocks a brain receptor called NMDA. Scientists think this leads to a short burst of glutamate, a signal used in learning, and then to growth signals.',
    strength: 'early',
    inWhom: 'A review of laboratory and animal research, with some human data.',
    limits: 'It is a leading theory. How much of it holds in people is not settled.',
    source: {
      title:
        'Pathophysiology of depression and innovative treatments: remodeling glutamatergic synaptic connections',
      authors: 'Duman',
      year: 2014,
      venue: 'Dialogues in Clinical Neuroscience 16(1)',
      doi: '10.31887/DCNS.2014.16.1/rduman',
    },
  },
  {
    id: 'ketamine-works-fast-short-term',
    claim:
      'In a review of nine trials in depression, a ketamine infusion worked better than placebo at one day, three days and one week. Not everyone responded.',
    strength: 'strong',
    inWhom: 'People with depression in nine trials.',
    limits:
      'It tells about days, not months; not everyone responded, and people often notice which treatment they got.',
    source: {
      title:
        'Efficacy of ketamine in the rapid treatment of major depressive disorder: a meta-analysis of randomized, double-blind, placebo-controlled studies',
      authors: 'Han, Chen, Zou, et al.',
      year: 2016,
      venue: 'Neuropsychiatric Disease and Treatment 12:2859-2867',
      doi: '10.2147/NDT.S117146',
    },
  },
  {
    id: 'ketamine-single-dose-wears-off',
    claim:
      'The lift from one ketamine treatment often fades in about a week. That is one reason treatment plans look at what happens next.',
    strength: 'moderate',
    inWhom: 'People in earlier trials, summed up in a review.',
    limits:
      'These are averages. They do not say how it will be for you, or what your plan should be.',
    source: {
      title:
        'Ketamine and psychotherapy for the treatment of psychiatric disorders: systematic review',
      authors: 'Kew, Porter, Douglas, Glue, Mentzel, Beaglehole',
      year: 2023,
      venue: 'BJPsych Open',
      url: 'https://www.cambridge.org/core/journals/bjpsych-open/article/ketamine-and-psychotherapy-for-the-treatment-of-psychiatric-disorders-systematic-review/97614770DE6BC7846763FE19801D412D',
    },
  },
  {
    id: 'ketamine-relapse-after-course',
    claim:
      'Even after a course of ketamine treatments, symptoms often come back. In one study, the typical time to relapse was about 18 days, so a follow-up plan with your care team matters.',
    strength: 'moderate',
    inWhom: 'A small group of people after a course of treatment.',
    limits: 'A typical time from one small study; single courses differ a great deal.',
    source: {
      title:
        'Ketamine and psychotherapy for the treatment of psychiatric disorders: systematic review',
      authors: 'Kew, Porter, Douglas, Glue, Mentzel, Beaglehole',
      year: 2023,
      venue: 'BJPsych Open',
      url: 'https://www.cambridge.org/core/journals/bjpsych-open/article/ketamine-and-psychotherapy-for-the-treatment-of-psychiatric-disorders-systematic-review/97614770DE6BC7846763FE19801D412D',
    },
  },
  {
    id: 'ketamine-plus-training-price-2022',
    claim:
      'In one trial, some people did short computer exercises about self-worth in the days after ketamine. Their depression scores stayed low for 30 days. With fake exercises, the scores crept back up.',
    strength: 'moderate',
    inWhom: 'People with depression in one trial.',
    limits:
      'One trial with one lab program. This app does not do the same thing, and nobody has tested it that way.',
    source: {
      title:
        'A Novel, Brief, Fully Automated Intervention to Extend the Antidepressant Effect of a Single Ketamine Infusion: A Randomized Clinical Trial',
      authors: 'Price and colleagues',
      year: 2022,
      venue: 'American Journal of Psychiatry',
      doi: '10.1176/appi.ajp.20220216',
    },
  },
  {
    id: 'ketamine-not-fda-approved-psych',
    claim:
      'The US medicines agency has not approved ketamine to treat any mental health condition. A related nose spray, esketamine (Spravato), is approved for some adults with depression.',
    strength: 'strong',
    inWhom: 'A notice of the US medicines authority, as news reported it.',
    limits:
      'It is about approval in one country. It does not say whether your care team’s choice is right for you.',
    source: {
      title:
        'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
      authors: 'U.S. Food and Drug Administration',
      year: 2023,
      venue: 'FDA notice, October 10, 2023 (seen through news reports)',
      url: 'https://scrippsnews.com/stories/fda-warns-of-risks-involved-with-compounded-ketamine-products',
    },
  },
  {
    id: 'compounded-ketamine-fda-warning',
    claim:
      'Compounded ketamine is mixed by a pharmacy and has not been checked by the US medicines agency for safety or quality. The agency says it is only to be used under the care of a health professional.',
    strength: 'strong',
    inWhom: 'A notice of the US medicines authority, as reported.',
    limits: 'It does not judge any one pharmacy or clinic.',
    source: {
      title:
        'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
      authors: 'U.S. Food and Drug Administration',
      year: 2023,
      venue: 'FDA notice, October 10, 2023 (seen through news reports)',
      url: 'https://www.drugs.com/news/fda-warns-dangers-compounded-ketamine-psychiatric-115482.html',
    },
  },
  {
    id: 'home-ketamine-extra-risk',
    claim:
      'The US medicines agency warns that taking ketamine at home adds risk. No health worker is there to watch for problems such as heavy sleepiness or slow breathing.',
    strength: 'strong',
    inWhom: 'A notice of the US medicines authority, as reported.',
    limits: 'It names risks. It does not say how often they happen.',
    source: {
      title:
        'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
      authors: 'U.S. Food and Drug Administration',
      year: 2023,
      venue: 'FDA notice, October 10, 2023 (seen through news reports)',
      url: 'https://scrippsnews.com/stories/fda-warns-of-risks-involved-with-compounded-ketamine-products',
    },
  },
  {
    id: 'ketamine-known-risks',
    claim:
      'Known ketamine risks include feeling detached, sleepiness, higher blood pressure, slow breathing, bladder problems, and misuse. Tell your care team about any new symptom.',
    strength: 'strong',
    inWhom: 'A notice of the US medicines authority, as reported.',
    limits: 'A list of known risks does not say how likely each is for you; your care team can.',
    source: {
      title:
        'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
      authors: 'U.S. Food and Drug Administration',
      year: 2023,
      venue: 'FDA notice, October 10, 2023 (seen through news reports)',
      url: 'https://www.drugs.com/news/fda-warns-dangers-compounded-ketamine-psychiatric-115482.html',
    },
  },
  {
    id: 'esketamine-two-hour-monitoring',
    claim:
      'Esketamine (Spravato) is given only in certified health settings. A health professional must watch the patient for at least two hours, and it is never sent home with the patient.',
    strength: 'strong',
    inWhom: 'Rules of the safety program for one US medicine.',
    limits: 'They hold for that medicine and country. Your clinic may have other rules.',
    source: {
      title: 'SPRAVATO REMS program',
      authors: 'SPRAVATO REMS program',
      year: null,
      venue: 'SPRAVATO REMS',
      url: 'https://spravatorems.com',
    },
  },
  {
    id: 'esketamine-no-driving-until-next-day',
    claim:
      'After an esketamine treatment, patients need a ride home and should not drive or use machines until the next day, after a good sleep. Follow your own clinic’s rules.',
    strength: 'strong',
    inWhom: 'Patient information for one medicine from a large clinic.',
    limits: 'It is about that medicine. Your own clinic’s rules come first.',
    source: {
      title: 'Esketamine Nasal Spray: patient medication information',
      authors: 'Cleveland Clinic',
      year: null,
      venue: 'Cleveland Clinic Health Library',
      url: 'https://my.clevelandclinic.org/health/drugs/21451-esketamine-nasal-spray',
    },
  },
  {
    id: 'ketamine-therapy-review-encouraging-limited',
    claim:
      'Adding talk therapy to ketamine treatment may help people do better or stay well longer. The idea makes sense, but researchers still call it an open question.',
    strength: 'moderate',
    inWhom: 'People in the few studies that joined the two, in a review.',
    limits: 'The studies were few and differed, so it cannot say how well the two fit together.',
    source: {
      title:
        'Ketamine and psychotherapy for the treatment of psychiatric disorders: systematic review',
      authors: 'Kew, Porter, Douglas, Glue, Mentzel, Beaglehole',
      year: 2023,
      venue: 'BJPsych Open',
      url: 'https://www.cambridge.org/core/journals/bjpsych-open/article/ketamine-and-psychotherapy-for-the-treatment-of-psychiatric-disorders-systematic-review/97614770DE6BC7846763FE19801D412D',
    },
  },
  {
    id: 'ketamine-better-u-perspective',
    claim:
      'Some people notice new perspectives after ketamine therapy. Better U explains that ketamine may help the brain form new connections. Scientists are still testing this idea.',
    strength: 'early',
    inWhom: 'A provider’s article; not a study.',
    limits: 'It tells what some people report and what is thought. It measures neither.',
    source: {
      title: 'The Role of Neuroplasticity in Mental Health: How the Brain Learns to Heal',
      authors: 'Gantt',
      year: 2025,
      venue: 'Better U blog, November 20, 2025',
      url: 'https://www.betterucare.com/blog/the-role-of-neuroplasticity-in-mental-health-how-the-brain-learns-to-heal',
    },
  },
  {
    id: 'ketamine-human-synapse-scan-uncertain',
    claim:
      'The first brain-scan study to look for new connections in people a day after ketamine did not find a clear overall change, even though symptoms improved. How ketamine helps people is still not fully known.',
    strength: 'early',
    inWhom: 'A small group of people, scanned before and a day after.',
    limits:
      'No clear change on average does not mean none in anyone; the scan may also miss small changes.',
    source: {
      title: 'Imaging the effect of ketamine on synaptic density (SV2A) in the living brain',
      authors: 'Holmes et al.',
      year: 2022,
      venue: 'Molecular Psychiatry',
      doi: '10.1038/s41380-022-01465-2',
    },
  },
  {
    id: 'cbt-after-ketamine-small-trial',
    claim:
      'In a small trial, some people did CBT (talk therapy) after ketamine. They felt they kept their gains better than people with usual care, but the main measure showed no clear difference.',
    strength: 'early',
    inWhom: '28 people in one trial.',
    limits: 'The main measure showed no clear difference, and so few people cannot settle it.',
    source: {
      title:
        'Cognitive Behavioral Therapy to Sustain the Antidepressant Effects of Ketamine in Treatment-Resistant Depression: A Randomized Clinical Trial',
      authors: 'Wilkinson et al.',
      year: 2021,
      venue: 'Psychotherapy and Psychosomatics 90(5):318-327',
      doi: '10.1159/000517074',
    },
  },
  {
    id: 'integration-definition',
    claim:
      'Integration means taking time to make sense of an experience. You slowly bring what you learned into daily life: your body, your relationships and your habits.',
    strength: 'early',
    inWhom: 'A review of how the word is used.',
    limits: 'It explains a concept. It does not show that doing it leads to better results.',
    source: {
      title: 'Psychedelic integration: An analysis of the concept and its practice',
      authors: 'Bathje, Majeski, Kudowor',
      year: 2022,
      venue: 'Frontiers in Psychology 13:824077',
      doi: '10.3389/fpsyg.2022.824077',
    },
  },
  {
    id: 'integration-many-practices-little-proof',
    claim:
      'Integration can be done with a therapist or on your own, and people use many different practices. There is no single agreed method yet, so ask your care team what fits you.',
    strength: 'early',
    inWhom: 'A review of models and practices.',
    limits: 'No method has been shown to be better than another.',
    source: {
      title: 'Psychedelic integration: An analysis of the concept and its practice',
      authors: 'Bathje, Majeski, Kudowor',
      year: 2022,
      venue: 'Frontiers in Psychology 13:824077',
      doi: '10.3389/fpsyg.2022.824077',
    },
  },
  {
    id: 'ketamine-apa-consensus-limits',
    claim:
      'A group of expert psychiatrists said ketamine may help some people. They also said its long-term effects and safety are not well known, so it should be used with care.',
    strength: 'strong',
    inWhom: 'A group of expert psychiatrists who looked at the research of the time.',
    limits: 'It is from 2017; some questions have been studied since, and many have not.',
    source: {
      title: 'A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders',
      authors: 'Sanacora, Frye, McDonald, et al.',
      year: 2017,
      venue: 'JAMA Psychiatry 74(4):399-405',
      doi: '10.1001/jamapsychiatry.2017.0080',
    },
  },
  {
    id: 'ketamine-misuse-bladder-memory',
    claim:
      'Frequent ketamine use can harm the bladder and memory, and it can be addictive. Tell your care team right away about bladder pain, urgent trips to the bathroom, or cravings.',
    strength: 'moderate',
    inWhom: 'People who used ketamine often outside of care, in a review.',
    limits: 'It does not show how often this happens in prescribed care.',
    source: {
      title:
        'Review of ketamine harms published in the journal Addiction (as reported by OnMedica)',
      authors: 'Morgan, Curran',
      year: 2011,
      venue: 'Addiction, for the Independent Scientific Committee on Drugs',
      url: 'https://www.onmedica.com/NewsArticle.aspx?id=0abca2e9-fd36-4c3f-8e9d-3e6aa4c01e60',
    },
  },
  {
    id: 'yale-ketamine-plastic-period-idea',
    claim:
      'Yale researchers think ketamine may open a period when the brain is more able to change. They say it can work as part of a full plan that includes talk therapy, such as CBT.',
    strength: 'early',
    inWhom: 'Clinicians and researchers of one university, for the public.',
    limits:
      'It is an expert view. No trial has shown how long such a time lasts, or that it exists for everyone.',
    source: {
      title: 'Ketamine for Depression: How It Works',
      authors: 'Yale Medicine (Krystal, Katz, Sanacora)',
      year: 2024,
      venue: 'Yale Medicine News, March 18, 2024',
      url: 'https://www.yalemedicine.org/news/ketamine-for-depression',
    },
  },
  {
    id: 'yale-ketamine-glutamate-different-system',
    claim:
      'Ketamine works on a different brain system than most antidepressants. Instead of serotonin, it acts on glutamate, the brain’s main ‘go’ signal.',
    strength: 'moderate',
    inWhom: 'A university page for people thinking about trials.',
    limits: 'Another route in the brain does not mean that it works better for you.',
    source: {
      title: 'Ketamine (Clinical trials: learn more)',
      authors: 'Yale School of Medicine, YCCI',
      year: null,
      venue: 'Yale School of Medicine',
      url: 'https://medicine.yale.edu/ycci/clinicaltrials/learnmore/ketamine/',
    },
  },
  {
    id: 'esketamine-mechanism-unknown',
    claim:
      'Even for the approved spray, the maker says exactly how it lifts depression is not known. New brain connections are a leading idea, not a proven fact in people.',
    strength: 'moderate',
    inWhom: 'Information from the maker of one medicine.',
    limits: 'That the way is unknown says nothing on whether it works.',
    source: {
      title:
        'FDA approval of SPRAVATO as monotherapy for treatment-resistant depression (company statement)',
      authors: 'Johnson & Johnson',
      year: 2025,
      venue: 'Company news, January 21, 2025',
      url: 'https://lifesciencehistory.com/fda-approved-spravato-esketamine-in-the-u-s-as-the-first-and-only-monotherapy-for-adults-with-treatment-resistant-depression',
    },
  },
];
