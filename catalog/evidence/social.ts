import type { Evidence } from '@/domain/tip';

export const SOCIAL_EVIDENCE: readonly Evidence[] = [
  {
    id: 'soc-relationships-survival',
    claim:
      'Across 148 studies with more than 300,000 people, those with stronger social ties lived longer on average. The link was as large as that of other well-known health habits.',
    strength: 'strong',
    inWhom: 'More than 300,000 people in 148 studies.',
    limits:
      'A link over years, not a cause. It says nothing certain about one person or about one lonely stretch of a life.',
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
    inWhom: 'An estimate for the whole world by the World Health Organization.',
    limits:
      'Loneliness is told by people themselves. The estimate does not say why anyone is lonely, and it blames nobody.',
    source: {
      title: 'From loneliness to social connection: charting a path to healthier societies',
      authors: 'WHO Commission on Social Connection',
      year: 2025,
      venue: 'World Health Organization',
      url: 'https://www.news-medical.net/news/20250630/One-in-six-people-worldwide-affected-by-loneliness-WHO-report-reveals.aspx',
    },
  },
  {
    id: 'soc-surgeon-general',
    claim:
      'The 2023 U.S. Surgeon General’s advisory reports that about half of U.S. adults have felt lonely, and calls social connection as vital to health as other major health issues.',
    strength: 'strong',
    inWhom: 'US adults, in a report to the public that sums up many studies.',
    limits:
      'One country, and mostly links. It does not say how much company a person needs, or that being alone makes you ill.',
    source: {
      title:
        'Our Epidemic of Loneliness and Isolation: The U.S. Surgeon General’s Advisory on the Healing Effects of Social Connection and Community',
      authors: 'Office of the U.S. Surgeon General',
      year: 2023,
      venue: 'U.S. Department of Health and Human Services',
      url: 'https://www.hhs.gov/sites/default/files/surgeon-general-social-connection-advisory.pdf',
    },
  },
  {
    id: 'soc-confiding-depression',
    claim:
      'A study of more than 100,000 adults compared over 100 factors. Confiding in others was the one most strongly tied to protection from depression.',
    strength: 'moderate',
    inWhom: 'More than 100,000 adults in one study.',
    limits:
      'A strong link is not a sure cause. It does not show that talking protects everybody, or that any listener will do.',
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
    id: 'soc-reaching-out-appreciated',
    claim:
      'People often think that an unexpected hello will not matter much. In experiments with thousands of people, receivers valued it more than senders guessed.',
    strength: 'moderate',
    inWhom: 'Thousands of people in a line of experiments, US students and adults among them.',
    limits:
      'It is about short notes and small gifts, and mostly one country. It does not fit contact that is unsafe or unwanted.',
    source: {
      title: 'The surprise of reaching out: Appreciated more than we think',
      authors: 'Liu et al.',
      year: 2022,
      venue: 'Journal of Personality and Social Psychology',
      doi: '10.1037/pspi0000402',
    },
  },
  {
    id: 'soc-one-conversation',
    claim:
      'In a study of more than 900 people, one good talk with a friend, such as joking, catching up or listening well, went with better well-being that night.',
    strength: 'early',
    inWhom: 'More than 900 people who told about their day.',
    limits:
      'Short-term and told by people themselves. A good day may also lead to a good talk, and it does not show how long the effect lasts.',
    source: {
      title: 'Quality Conversation Can Increase Daily Well-Being',
      authors: 'Hall et al.',
      year: 2023,
      venue: 'Communication Research',
      url: 'https://www.earth.com/news/one-daily-conversation-with-a-friend-can-boost-wellbeing/',
    },
  },
  {
    id: 'soc-kindness-meta',
    claim:
      'In 27 experiments with about 4,000 people, doing kind things for others gave a small to medium boost to the giver’s own well-being.',
    strength: 'strong',
    inWhom: 'About 4,000 people in 27 experiments.',
    limits:
      'An average of many kinds of kindness. It is not about treating an illness, and it does not say that more giving is better.',
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
    id: 'soc-kindness-depression',
    claim:
      'In a study, 122 adults with low mood, anxiety or stress tried acts of kindness or one of two common therapy exercises. The kindness group felt more connected to others.',
    strength: 'early',
    inWhom: '122 adults with low mood, anxiety or stress.',
    limits:
      'One study. Kind acts were not tested as a stand-in for treatment, and people who give too much may need the reverse.',
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
    id: 'soc-weak-ties',
    claim:
      'Students and adults felt happier and more like they belonged on days with more small chats, even with people they barely know. Small talk counts.',
    strength: 'early',
    inWhom: 'Students and other adults who kept count of their talks.',
    limits:
      'Which comes first is not known: happy days may bring more chats. The link with belonging was not seen in all parts of it.',
    source: {
      title: 'Social Interactions and Well-Being: The Surprising Power of Weak Ties',
      authors: 'Sandstrom & Dunn',
      year: 2014,
      venue: 'Personality and Social Psychology Bulletin',
      doi: '10.1177/0146167214529799',
    },
  },
  {
    id: 'soc-volunteering',
    claim:
      'Long-term studies link volunteering with less depression and more life satisfaction, but trials have not confirmed it yet. Choose it because it feels meaningful, not as a cure.',
    strength: 'moderate',
    inWhom: 'Volunteers in long-term studies, and in the trials done so far.',
    limits:
      'People who feel well may volunteer more. Trials have not confirmed the link, so it is no treatment for depression.',
    source: {
      title:
        'Is volunteering a public health intervention? A systematic review and meta-analysis of the health and survival of volunteers',
      authors: 'Jenkinson et al.',
      year: 2013,
      venue: 'BMC Public Health',
      doi: '10.1186/1471-2458-13-773',
    },
  },
  {
    id: 'soc-pets',
    claim:
      'NIH reports that time with animals may lower a stress hormone and blood pressure, ease loneliness and lift mood. Study results are mixed, and no single pet fits everyone.',
    strength: 'early',
    inWhom: 'Studies of people and animals, summed up for the public by the NIH.',
    limits:
      'Results are mixed. It does not show that getting a pet will help you, and a pet is also work and cost.',
    source: {
      title: 'The Power of Pets: Health Benefits of Human-Animal Interactions',
      authors: 'NIH News in Health',
      year: 2018,
      venue: 'National Institutes of Health',
      url: 'https://newsinhealth.nih.gov/2018/02/power-pets',
    },
  },
];
