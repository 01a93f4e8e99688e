import type { Evidence } from '@/domain/tip';

export const STRESS_EVIDENCE: readonly Evidence[] = [
  {
    id: 'str-stress-remodels',
    claim:
      'Animal studies show that long-lasting stress can reshape brain cells: it shrinks branches in memory and planning areas and grows some in fear areas. Many of these changes can ease when stress stops.',
    strength: 'early',
    inWhom: 'Animals, mostly.',
    limits:
      'It does not show that stress has harmed your brain, or how long easing takes in people.',
    source: {
      title: 'Stress Effects on Neuronal Structure: Hippocampus, Amygdala, and Prefrontal Cortex',
      authors: 'McEwen, Nasca & Gray',
      year: 2016,
      venue: 'Neuropsychopharmacology',
      doi: '10.1038/npp.2015.171',
    },
  },
  {
    id: 'str-one-month-recovery',
    claim:
      'In a small study, 20 people under heavy stress had trouble shifting attention, and a planning area of the brain was less well connected. After a month of less stress, both had recovered.',
    strength: 'early',
    inWhom: '20 healthy students under exam stress.',
    limits: 'Very few, young and healthy; it cannot be carried over to trauma or illness.',
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
    inWhom: '9,617 people in 104 trials, many in medical care.',
    limits: 'A later review of lab tests found no clear effect on quick recovery from stress.',
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
    id: 'str-hobby',
    claim:
      'In studies of 93,000 people aged 65 and over, those with a hobby had fewer signs of depression. They also felt happier and more satisfied with life.',
    strength: 'moderate',
    inWhom: '93,000 people aged 65 and over.',
    limits: 'A link in older adults: people who feel well may have more hobbies.',
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
    id: 'str-art-making',
    claim:
      'In a small study, 39 adults made art for 45 minutes. Most had lower levels of a stress hormone afterward, and skill did not matter. There was no comparison group.',
    strength: 'early',
    inWhom: '39 adults, one session.',
    limits: 'No comparison group; the hormone also falls with the hour.',
    source: {
      title: 'Reduction of Cortisol Levels and Participants’ Responses Following Art Making',
      authors: 'Kaimal, Ray & Muniz',
      year: 2016,
      venue: 'Art Therapy',
      doi: '10.1080/07421656.2016.1166832',
    },
  },
  {
    id: 'str-arts-who',
    claim:
      'A World Health Organization report drew on more than 3,000 studies. It found that the arts, like music, dance and crafts, can help prevent and manage illness, mental illness too.',
    strength: 'moderate',
    inWhom: 'More than 3,000 studies, surveyed in a report.',
    limits: 'It maps what has been studied and does not weigh how strong each effect is.',
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
    id: 'str-laughter',
    claim:
      'In 8 pooled studies with 315 people, real laughter was followed by a drop of about one third in cortisol, a stress hormone.',
    strength: 'moderate',
    inWhom: '315 people in 8 small studies.',
    limits: 'A short-term change in a hormone; it does not mean that one must be cheerful.',
    source: {
      title:
        'Laughter as medicine: A systematic review and meta-analysis of interventional studies evaluating the impact of spontaneous laughter on cortisol levels',
      authors: 'Kramer & Leitao',
      year: 2023,
      venue: 'PLOS ONE',
      doi: '10.1371/journal.pone.0286260',
    },
  },
  {
    id: 'str-valued-activity',
    claim:
      'Planning enjoyable or meaningful activities, even small ones, raised well-being in a review of 20 trials with 1,353 people. It helped people with and without low mood.',
    strength: 'strong',
    inWhom: '1,353 people in 20 trials.',
    limits: 'The trials used programs, often with a therapist.',
    source: {
      title: 'Behavioral activation interventions for well-being: A meta-analysis',
      authors: 'Mazzucchelli, Kane & Rees',
      year: 2010,
      venue: 'The Journal of Positive Psychology',
      doi: '10.1080/17439760903569154',
    },
  },
  {
    id: 'str-doing-what-matters',
    claim:
      'A free World Health Organization guide teaches five short stress skills: grounding, unhooking from thoughts, acting on values, being kind, and making room for feelings. A few minutes a day is enough to practice.',
    strength: 'moderate',
    inWhom: 'A self-help guide of the World Health Organization.',
    limits: 'A guide; its trials were not looked at for this card.',
    source: {
      title: 'Doing What Matters in Times of Stress: An Illustrated Guide',
      authors: 'World Health Organization',
      year: 2020,
      venue: 'WHO (ISBN 978-92-4-000391-0)',
      url: 'https://www.who.int/publications/i/item/9789240003927',
    },
  },
  {
    id: 'str-cdc-take-five',
    claim:
      'The CDC’s advice for stressful days is simple: even five minutes of care can help. Breathe, move, connect with someone, and keep a steady daily routine.',
    strength: 'early',
    inWhom: 'Advice for the public from a US health agency.',
    limits: 'Advice by experts, not a trial.',
    source: {
      title: 'How Right Now: Stress',
      authors: 'Centers for Disease Control and Prevention',
      year: null,
      venue: 'CDC',
      url: 'https://www.cdc.gov/howrightnow/emotion/stress/index.html',
    },
  },
  {
    id: 'str-nimh-self-care',
    claim:
      'The US mental health institute (NIMH) suggests simple self-care. Move a little each day, keep a sleep schedule, eat regular meals, drink water, and do one relaxing thing.',
    strength: 'early',
    inWhom: 'Advice for the public from a US health institute.',
    limits: 'Self-care does not replace professional help when things stay hard.',
    source: {
      title: 'Caring for Your Mental Health',
      authors: 'National Institute of Mental Health',
      year: null,
      venue: 'NIMH',
      url: 'https://www.nimh.nih.gov/health/topics/caring-for-your-mental-health',
    },
  },
  {
    id: 'str-cold-water-caution',
    claim:
      'Cold plunges are popular, but a review of 11 studies was mixed: stress was lower only after about 12 hours, mood did not improve, and inflammation rose at first. It is not a habit you need.',
    strength: 'moderate',
    inWhom: 'People in 11 studies, mostly healthy.',
    limits: 'Few and small studies. Some gains in sleep were reported too; risks depend on health.',
    source: {
      title:
        'Effects of cold-water immersion on health and wellbeing: A systematic review and meta-analysis',
      authors: 'Cain et al.',
      year: 2025,
      venue: 'PLOS ONE',
      doi: '10.1371/journal.pone.0317615',
    },
  },
];
