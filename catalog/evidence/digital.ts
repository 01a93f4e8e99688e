import type { Evidence } from '@/domain/tip';

export const DIGITAL_EVIDENCE: readonly Evidence[] = [
  {
    id: 'dig-micro-breaks',
    claim:
      'Across 22 study groups, breaks of ten minutes or less gave people a little more energy and less tiredness. They did not clearly improve work output; hard tasks may need longer breaks.',
    strength: 'strong',
    inWhom: 'People in 22 study groups.',
    limits: 'It did not clearly improve how much people got done.',
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
    id: 'dig-eye-breaks',
    claim:
      'Eye doctors suggest the 20-20-20 rule for tired eyes: every 20 minutes, look at something 20 feet away for 20 seconds. It helps you blink. Studies of it are few and mixed.',
    strength: 'early',
    inWhom: 'A rule of thumb of eye doctors, and a few small studies.',
    limits: 'Studies are mixed. It is for comfort, not a claim about the brain.',
    source: {
      title: 'Looks like the home office is here to stay: here’s how to protect your eyes',
      authors: 'American Academy of Ophthalmology',
      year: 2021,
      venue: 'AAO news release',
      url: 'https://www.prnewswire.com/news-releases/looks-like-the-home-office-is-here-to-stay-heres-how-to-protect-your-eyes-301244952.html',
    },
  },
  {
    id: 'dig-phone-offline',
    claim:
      'In a trial with 467 adults, two weeks without internet on the phone (calls and texts still worked) improved mood, mental health and focus. Nine in ten got better on at least one.',
    strength: 'early',
    inWhom: '467 adults who chose to take part.',
    limits: 'Not everyone kept to it, and two weeks are short.',
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
    inWhom: '143 students at one university.',
    limits:
      'Small and local; worry fell in both groups. For some people online friends matter most.',
    source: {
      title: 'No More FOMO: Limiting Social Media Decreases Loneliness and Depression',
      authors: 'Hunt et al.',
      year: 2018,
      venue: 'Journal of Social and Clinical Psychology',
      doi: '10.1521/jscp.2018.37.10.751',
    },
  },
  {
    id: 'dig-batch-notifications',
    claim:
      'In a trial with 237 people, getting phone alerts in three batches a day left people calmer, happier and more focused. Getting no alerts at all raised worry about missing out.',
    strength: 'early',
    inWhom: '237 people for two weeks.',
    limits: 'Short; what suits one job or family does not suit another.',
    source: {
      title: 'Batching smartphone notifications can improve well-being',
      authors: 'Fitz et al.',
      year: 2019,
      venue: 'Computers in Human Behavior',
      doi: '10.1016/j.chb.2019.07.016',
    },
  },
  {
    id: 'dig-news-overload',
    claim:
      'In a survey of 1,100 US adults, about one in six had a severe problem with following the news too much. They reported more mental and physical ill health than others.',
    strength: 'early',
    inWhom: '1,100 adults in the US, asked once.',
    limits: 'A link: worry can also lead to more news.',
    source: {
      title:
        'Caught in a Dangerous World: Problematic News Consumption and Its Relationship to Mental and Physical Ill-Being',
      authors: 'McLaughlin et al.',
      year: 2022,
      venue: 'Health Communication',
      doi: '10.1080/10410236.2022.2106086',
    },
  },
  {
    id: 'dig-break-from-upsetting-media',
    claim:
      'MedlinePlus suggests breaks from news or social media when they upset you. Use social media to connect, not to argue or compare yourself with others.',
    strength: 'early',
    inWhom: 'Advice from a US medical library.',
    limits: 'Advice by experts, not a trial.',
    source: {
      title: 'How to Improve Mental Health',
      authors: 'MedlinePlus',
      year: null,
      venue: 'US National Library of Medicine',
      url: 'https://medlineplus.gov/howtoimprovementalhealth.html',
    },
  },
  {
    id: 'dig-switch-off-after-work',
    claim:
      'People who could switch off from work after hours tended to feel less worn out, sleep better and be happier with life. This comes from 91 groups with 38,000 workers.',
    strength: 'strong',
    inWhom: '38,000 workers in 91 groups.',
    limits: 'Mostly surveys: a link. Some jobs do not let people switch off.',
    source: {
      title: 'A Meta-Analysis on Antecedents and Outcomes of Detachment from Work',
      authors: 'Wendsche & Lohmann-Haislah',
      year: 2017,
      venue: 'Frontiers in Psychology',
      doi: '10.3389/fpsyg.2016.02072',
    },
  },
];
