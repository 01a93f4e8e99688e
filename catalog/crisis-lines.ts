import type { HelpInCountry } from '@/domain/crisis-line';

/** The day on which every page named here was read. */
const READ = '2026-11-23';

const DAY_AND_NIGHT = 'Day and night';

/** Names the countries in which 112 calls the emergency services. */
const PAGE_112 =
  'https://www.iamexpat.nl/expat-info/emergency-numbers/112-european-emergency-number';

const EMERGENCY_112 = { phone: '112', source: PAGE_112, checked: READ } as const;

/** Countries of that page for which no crisis line could be read on a page. */
const ONLY_112 = [
  ...[
    'BG',
    'CY',
    'CZ',
    'DK',
    'EE',
    'GR',
    'HR',
    'HU',
    'IS',
    'LT',
    'LU',
    'MC',
    'MK',
    'MT',
    'PL',
    'PT',
  ],
  ...['RO', 'RS', 'SE', 'SI', 'SK', 'VA'],
];

/** Countries for which a crisis line was read on the page that it names. */
const WITH_LINES: readonly HelpInCountry[] = [
  {
    country: 'AT',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'TelefonSeelsorge',
        phone: '142',
        hours: DAY_AND_NIGHT,
        source: 'https://ooe.orf.at/stories/3204589/',
        checked: READ,
      },
    ],
  },
  {
    country: 'AU',
    emergency: {
      phone: '000',
      source: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
      checked: READ,
    },
    lines: [
      {
        name: 'Lifeline',
        phone: '13 11 14',
        text: 'Text 0477 13 11 14',
        hours: DAY_AND_NIGHT,
        source: 'https://www.thepushupchallenge.com.au/blog/what-happens-when-you-call-lifeline-',
        checked: READ,
      },
    ],
  },
  {
    country: 'BE',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Zelfmoordlijn 1813',
        phone: '1813',
        url: 'https://www.zelfmoord1813.be',
        forWhom: 'In Dutch',
        source:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        checked: READ,
      },
      {
        name: 'Centre de Prévention du Suicide',
        phone: '0800 32 123',
        hours: DAY_AND_NIGHT,
        forWhom: 'In French',
        source:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        checked: READ,
      },
      {
        name: 'Suicide prevention line in English',
        phone: '02 648 40 14',
        forWhom: 'In English',
        source:
          'https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
        checked: READ,
      },
    ],
  },
  {
    country: 'BR',
    emergency: {
      phone: '192',
      source:
        'https://www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas/',
      checked: READ,
    },
    lines: [
      {
        name: 'CVV',
        phone: '188',
        url: 'https://cvv.org.br',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas/',
        checked: READ,
      },
    ],
  },
  {
    country: 'CA',
    lines: [
      {
        name: 'Suicide Crisis Helpline',
        phone: '988',
        hours: DAY_AND_NIGHT,
        source: 'https://en.wikipedia.org/wiki/Suicide_and_Crisis_Lifeline',
        checked: READ,
      },
    ],
  },
  {
    country: 'CH',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Die Dargebotene Hand',
        phone: '143',
        url: 'https://www.143.ch',
        source:
          'https://kirchen-ihrer-region.ch/2022/11/10/bevor-sie-sich-das-leben-nehmen-rufen-sie-an/',
        checked: READ,
      },
      {
        name: 'Pro Juventute',
        phone: '147',
        forWhom: 'Children and young people',
        source:
          'https://kirchen-ihrer-region.ch/2022/11/10/bevor-sie-sich-das-leben-nehmen-rufen-sie-an/',
        checked: READ,
      },
    ],
  },
  {
    country: 'DE',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'TelefonSeelsorge',
        phone: '0800 111 0111',
        hours: DAY_AND_NIGHT,
        url: 'https://www.telefonseelsorge.de',
        source: 'https://progress.guide/?p=12492',
        checked: READ,
      },
      {
        name: 'Nummer gegen Kummer',
        phone: '116 111',
        hours: 'Monday to Friday, 14:00–20:00; Saturday, 14:00–18:00',
        forWhom: 'Children and young people',
        source: 'https://progress.guide/?p=12492',
        checked: READ,
      },
    ],
  },
  {
    country: 'ES',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Línea 024',
        phone: '024',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'FI',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'MIELI Crisis Helpline',
        phone: '09 2525 0111',
        hours: DAY_AND_NIGHT,
        forWhom: 'In Finnish',
        source: 'https://digimieli.hel.fi/en/self-care-programmes/help-with-suicidality/',
        checked: READ,
      },
    ],
  },
  {
    country: 'FR',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: '3114, prévention du suicide',
        phone: '3114',
        url: 'https://3114.fr',
        hours: DAY_AND_NIGHT,
        source: 'https://www.service-public.fr/particuliers/actualites/A15206',
        checked: READ,
      },
    ],
  },
  {
    country: 'GB',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Samaritans',
        phone: '116 123',
        url: 'https://www.samaritans.org',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
        checked: READ,
      },
    ],
  },
  {
    country: 'IE',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Samaritans',
        phone: '116 123',
        url: 'https://www.samaritans.org',
        source:
          'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'IN',
    emergency: {
      phone: '112',
      source:
        'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
      checked: READ,
    },
    lines: [
      {
        name: 'Tele MANAS',
        phone: '14416',
        hours: DAY_AND_NIGHT,
        source:
          'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
        checked: READ,
      },
    ],
  },
  {
    country: 'IT',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Telefono Amico Italia',
        phone: '02 2327 2327',
        source:
          'https://vivimilano.corriere.it/attivita-bambini/attivita-varie/coronavirus-telefono-amico-italia-attiva-un-nuovo-numero/',
        checked: READ,
      },
    ],
  },
  {
    country: 'JP',
    emergency: {
      phone: '110',
      source: 'https://telljp.com/toll-free-suicide-awareness-month-2024/',
      checked: READ,
    },
    lines: [
      {
        name: 'TELL Lifeline',
        url: 'https://telljp.com/lifeline/',
        forWhom: 'In English',
        source: 'https://telljp.com/toll-free-suicide-awareness-month-2024/',
        checked: READ,
      },
    ],
  },
  {
    country: 'LI',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Die Dargebotene Hand',
        phone: '143',
        source: 'https://de.zxc.wiki/wiki/Die_Dargebotene_Hand',
        checked: READ,
      },
    ],
  },
  {
    country: 'LV',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: '116123',
        phone: '116 123',
        hours: DAY_AND_NIGHT,
        source: 'https://www.vmnvd.gov.lv/en/toll-free-unified-crisis-line-116123',
        checked: READ,
      },
    ],
  },
  {
    country: 'MX',
    emergency: {
      phone: '911',
      source:
        'https://rutavallesmata.mx/nuevo/2025/12/19/tu-vida-importa-pide-ayuda-no-estas-solo-llama-al-9-1-1',
      checked: READ,
    },
    lines: [
      {
        name: 'Línea de la Vida',
        phone: '800 911 2000',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
        checked: READ,
      },
    ],
  },
  {
    country: 'NL',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: '113 Zelfmoordpreventie',
        phone: '113',
        url: 'https://www.113.nl',
        hours: DAY_AND_NIGHT,
        source: 'https://nltimes.nl/2020/07/07/suicide-prevention-hotline-now-available-number-113',
        checked: READ,
      },
    ],
  },
  {
    country: 'NO',
    // For an acute risk of suicide the country's health service names its own number.
    emergency: {
      phone: '113',
      source:
        'https://www.helsenorge.no/en/psykisk-helse/suicidal-thoughts-and-suicide/how-to-help-others/',
      checked: READ,
    },
    lines: [],
  },
  {
    country: 'NZ',
    emergency: {
      phone: '111',
      source:
        'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
      checked: READ,
    },
    lines: [
      {
        name: 'Need to talk?',
        phone: '1737',
        text: 'Text 1737',
        hours: DAY_AND_NIGHT,
        source:
          'https://m.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
        checked: READ,
      },
    ],
  },
  {
    country: 'SG',
    lines: [
      {
        name: 'national mindline 1771',
        phone: '1771',
        text: 'WhatsApp +65 6669 1771',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched',
        checked: READ,
      },
    ],
  },
  {
    country: 'US',
    emergency: {
      phone: '911',
      source: 'https://internationalmentalhealth.org/resources/',
      checked: READ,
    },
    lines: [
      {
        name: '988 Suicide & Crisis Lifeline',
        phone: '988',
        text: 'Text 988',
        url: 'https://988lifeline.org',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
        checked: READ,
      },
      {
        name: 'Crisis Text Line',
        text: 'Text MHA to 741741',
        source: 'https://familyandcaregivertoolkit.org/988-crisis-lifeline',
        checked: READ,
      },
    ],
  },
  {
    country: 'ZA',
    emergency: { phone: '10177', source: 'https://progress.guide/?p=12939', checked: READ },
    lines: [
      {
        name: 'SADAG Suicide Crisis Line',
        phone: '0800 567 567',
        hours: DAY_AND_NIGHT,
        source: 'https://progress.guide/?p=12939',
        checked: READ,
      },
    ],
  },
];

/** Where to turn, by country; what could not be read on a page is left out. */
export const CRISIS_LINES: readonly HelpInCountry[] = [
  ...WITH_LINES,
  ...ONLY_112.map((country) => ({ country, emergency: EMERGENCY_112, lines: [] })),
];

/** Lists of helplines around the world, for everywhere else. */
export const DIRECTORIES = [
  { name: 'Find A Helpline', url: 'https://findahelpline.com', checked: READ },
  {
    name: 'Wikipedia: List of suicide crisis lines',
    url: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines',
    checked: READ,
  },
] as const;
