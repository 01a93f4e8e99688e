import type { HelpInCountry } from '@/domain/crisis-line';

/** The day on which every page named here was read. */
const READ = '2026-11-24';

const DAY_AND_NIGHT = 'Day and night';

/** The Latvian fire and rescue service's list of the countries in which 112 works. */
const PAGE_112 = 'https://vugd.gov.lv/en/single-emergency-call-number-112-europe';

const EMERGENCY_112 = { phone: '112', source: PAGE_112, checked: READ } as const;

/** Countries of that page for which no crisis line could be read on a page. */
const ONLY_112 = ['BG', 'CY', 'FO', 'GE', 'MC', 'MK', 'MT', 'SM', 'TR', 'VA'];

/** Countries for which a number of their own was read on the page that it names. */
const WITH_LINES: readonly HelpInCountry[] = [
  {
    country: 'AR',
    lines: [
      {
        name: 'Línea nacional de salud mental',
        phone: '0800 999 0091',
        hours: DAY_AND_NIGHT,
        source: 'https://www.ospia.org.ar/?p=1635',
        checked: READ,
      },
      {
        name: 'Línea 135',
        phone: '135',
        forWhom: 'In Buenos Aires and Greater Buenos Aires',
        source:
          'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
        checked: READ,
      },
      {
        name: 'Línea 135, from anywhere in Argentina',
        phone: '(011) 5275-1135',
        source:
          'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
        checked: READ,
      },
    ],
  },
  {
    country: 'AT',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'TelefonSeelsorge',
        phone: '142',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.nachrichten.at/oberoesterreich/telefonseelsorge-ist-seit-25-jahren-ein-notruf;art4,3823544',
        checked: READ,
      },
      {
        name: 'Rat auf Draht',
        phone: '147',
        url: 'https://www.rataufdraht.at',
        hours: DAY_AND_NIGHT,
        forWhom: 'Children and young people',
        source: 'https://www.rataufdraht.at/pressemitteilungen/25-jahre-notrufnummer-147',
        checked: READ,
      },
    ],
  },
  {
    country: 'AU',
    emergency: {
      phone: '000',
      source: 'https://www.healthdirect.gov.au/calling-triple-zero',
      checked: READ,
    },
    lines: [
      {
        name: 'Lifeline',
        phone: '13 11 14',
        text: 'Text 0477 13 11 14',
        url: 'https://www.lifeline.org.au',
        hours: DAY_AND_NIGHT,
        source: 'https://lifeinmind.org.au/news/lifelines-crisis-text-service-now-available-24-7',
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
        hours: DAY_AND_NIGHT,
        forWhom: 'In Dutch',
        source:
          'https://www.vrt.be/vrtnws/fr/2019/09/08/chaque-jour-trois-personnes-mettent-fin-a-leur-vie-en-flandre/',
        checked: READ,
      },
      {
        name: 'Centre de Prévention du Suicide',
        phone: '0800 32 123',
        url: 'https://www.preventionsuicide.be',
        hours: DAY_AND_NIGHT,
        forWhom: 'In French',
        source:
          'https://bx1.be/categories/news/la-reine-mathilde-visite-le-centre-de-prevention-du-suicide-a-ixelles/',
        checked: READ,
      },
    ],
  },
  {
    country: 'BR',
    emergency: {
      phone: '192',
      source: 'https://www.simplanodesaude.com.br/?p=3651',
      checked: READ,
    },
    lines: [
      {
        name: 'CVV',
        phone: '188',
        url: 'https://www.cvv.org.br',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.osul.com.br/setembro-amarelo-oms-diz-que-e-possivel-prevenir-suicidio/',
        checked: READ,
      },
    ],
  },
  {
    country: 'CA',
    emergency: {
      phone: '911',
      source: 'https://mentalhealthcommission.ca/resource/ptsdsuicidefinaltocommitteeeng/',
      checked: READ,
    },
    lines: [
      {
        name: '9-8-8: Suicide Crisis Helpline',
        phone: '988',
        text: 'Text 988',
        url: 'https://988.ca',
        hours: DAY_AND_NIGHT,
        forWhom: 'In English and French',
        source:
          'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
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
        hours: DAY_AND_NIGHT,
        source: 'https://weiter-wirken.ch/organisationen/tel143---die-dargebotene-hand-2',
        checked: READ,
      },
      {
        name: 'Pro Juventute',
        phone: '147',
        url: 'https://www.147.ch',
        forWhom: 'Children and young people',
        source: 'https://www.presseportal.ch/de/pm/100000148/100895817',
        checked: READ,
      },
    ],
  },
  {
    country: 'CL',
    lines: [
      {
        name: 'Línea de Prevención del Suicidio',
        phone: '*4141',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.biobiochile.cl/noticias/nacional/chile/2023/01/06/no-estas-solo-minsal-lanza-fono-confidencial-4141-para-auxiliar-a-personas-con-ideacion-suicida.shtml',
        checked: READ,
      },
    ],
  },
  {
    country: 'CN',
    lines: [
      {
        name: '12356',
        phone: '12356',
        source: 'https://gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'CO',
    emergency: {
      phone: '123',
      source:
        'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
      checked: READ,
    },
    lines: [
      {
        name: 'Línea 106, el poder de ser escuchado',
        phone: '106',
        text: 'WhatsApp 300 754 8933',
        hours: DAY_AND_NIGHT,
        forWhom: 'In Bogotá',
        source: 'https://www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106',
        checked: READ,
      },
    ],
  },
  {
    country: 'CZ',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Linka první psychické pomoci',
        phone: '116 123',
        forWhom: 'Adults',
        source:
          'https://www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job',
        checked: READ,
      },
      {
        name: 'Linka bezpečí',
        phone: '116 111',
        hours: DAY_AND_NIGHT,
        forWhom: 'Children and young people',
        source: 'https://jesenik.cz/cz/informace-odboru/29-linka-bezpeci.html',
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
        url: 'https://www.telefonseelsorge.de',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
        checked: READ,
      },
      {
        name: 'TelefonSeelsorge, second number',
        phone: '0800 111 0222',
        url: 'https://www.telefonseelsorge.de',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband',
        checked: READ,
      },
      {
        name: 'Nummer gegen Kummer',
        phone: '116 111',
        url: 'https://www.nummergegenkummer.de',
        hours: 'Monday to Saturday, 14:00–20:00',
        forWhom: 'Children and young people',
        source: 'https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556',
        checked: READ,
      },
    ],
  },
  {
    country: 'DK',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Livslinien',
        phone: '70 20 12 01',
        url: 'https://www.livslinien.dk',
        source:
          'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/',
        checked: READ,
      },
    ],
  },
  {
    country: 'EE',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Emotsionaalse toe ja hingehoiu telefon',
        phone: '116 123',
        hours: 'Daily, 10:00–24:00',
        forWhom: 'In Estonian, Russian and English',
        source: 'https://www.kadrina.ee/vajad-abi-',
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
          'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
        checked: READ,
      },
      {
        name: 'Teléfono de la Esperanza',
        phone: '717 003 717',
        source:
          'https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito',
        checked: READ,
      },
    ],
  },
  {
    country: 'FI',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'MIELI Crisis Helpline in Finnish',
        phone: '09 2525 0111',
        url: 'https://mieli.fi/en/support-and-help/crisis-helpline/',
        hours: DAY_AND_NIGHT,
        source: 'https://mentalhealth.fi/where-to-go-in-an-emergency',
        checked: READ,
      },
      {
        name: 'MIELI Crisis Helpline in Swedish',
        phone: '09 2525 0112',
        url: 'https://mieli.fi/en/support-and-help/crisis-helpline/',
        source: 'https://mentalhealth.fi/where-to-go-in-an-emergency',
        checked: READ,
      },
      {
        name: 'MIELI Crisis Helpline in English and Arabic',
        phone: '09 2525 0113',
        url: 'https://mieli.fi/en/support-and-help/crisis-helpline/',
        source: 'https://mentalhealth.fi/where-to-go-in-an-emergency',
        checked: READ,
      },
      {
        name: 'MIELI Crisis Helpline in Ukrainian',
        phone: '09 2525 0114',
        url: 'https://mieli.fi/en/support-and-help/crisis-helpline/',
        source: 'https://mentalhealth.fi/where-to-go-in-an-emergency',
        checked: READ,
      },
      {
        name: 'MIELI Crisis Helpline in Russian',
        phone: '09 2525 0115',
        url: 'https://mieli.fi/en/support-and-help/crisis-helpline/',
        source: 'https://mentalhealth.fi/where-to-go-in-an-emergency',
        checked: READ,
      },
    ],
  },
  {
    country: 'FR',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: '3114, numéro national de prévention du suicide',
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
    emergency: {
      phone: '999',
      source: 'https://www.lpft.nhs.uk/contact-us/need-help-now',
      checked: READ,
    },
    lines: [
      {
        name: 'Samaritans',
        phone: '116 123',
        url: 'https://www.samaritans.org',
        source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
        checked: READ,
      },
      {
        name: 'NHS 111, mental health option',
        phone: '111',
        hours: DAY_AND_NIGHT,
        forWhom: 'In England',
        source: 'https://www.lpft.nhs.uk/contact-us/need-help-now',
        checked: READ,
      },
      {
        name: 'Shout',
        text: 'Text 85258',
        hours: DAY_AND_NIGHT,
        source: 'https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk',
        checked: READ,
      },
    ],
  },
  {
    country: 'GH',
    lines: [
      {
        name: 'Mental Health Authority',
        phone: '0800 678 678',
        source:
          'https://businessghana.com/site/news/general/271049/MHA-unveils-toll-free-No.-for-psycho-social-support',
        checked: READ,
      },
    ],
  },
  {
    country: 'GR',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Γραμμή Παρέμβασης για την Αυτοκτονία (Κλίμακα)',
        phone: '1018',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
        checked: READ,
      },
      {
        name: 'Γραμμή Ψυχοκοινωνικής Υποστήριξης',
        phone: '10306',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.reader.gr/ygeia/pagkosmia-imera-psyhikis-ygeias-oles-oi-tilefonikes-grammes-kai-oi-foreis-poy-prosferoyn-dorean/618464',
        checked: READ,
      },
    ],
  },
  {
    country: 'HK',
    emergency: { phone: '999', source: 'https://csrp.hku.hk/getting-help/', checked: READ },
    lines: [
      {
        name: 'The Samaritan Befrienders Hong Kong',
        phone: '2389 2222',
        hours: DAY_AND_NIGHT,
        forWhom: 'In Cantonese and English',
        source: 'https://csrp.hku.hk/getting-help/',
        checked: READ,
      },
      {
        name: 'The Samaritans',
        phone: '2896 0000',
        hours: DAY_AND_NIGHT,
        forWhom: 'In English, Cantonese, Mandarin and other languages',
        source: 'https://csrp.hku.hk/getting-help/',
        checked: READ,
      },
      {
        name: 'Suicide Prevention Hotline',
        phone: '2382 0000',
        hours: DAY_AND_NIGHT,
        forWhom: 'In Cantonese',
        source: 'https://csrp.hku.hk/getting-help/',
        checked: READ,
      },
      {
        name: 'Mental Health Support Hotline',
        phone: '18111',
        hours: DAY_AND_NIGHT,
        source: 'https://www.news.gov.hk/eng/2023/12/20231227/20231227_162155_701.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'HR',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Hrabri telefon',
        phone: '116 111',
        forWhom: 'Children and young people',
        source:
          'https://www.tportal.hr/vijesti/clanak/hrabri-telefon-skuplja-donacije-za-novi-centar-evo-kako-im-mozete-pomoci-20240321',
        checked: READ,
      },
    ],
  },
  {
    country: 'HU',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Magyar Lelki Elsősegély Telefonszolgálatok Szövetsége',
        phone: '116 123',
        hours: DAY_AND_NIGHT,
        source:
          'https://gondola.hu/hirek/248389-Iden_is_korulbelul_170_ezer_hivast_fogadott_a_lelkielsosegely-szolgalat.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'ID',
    emergency: {
      phone: '119',
      source:
        'https://gayahidup.republika.co.id/berita/gaya-hidup/info-sehat/17/07/25/otn3p8328-lihat-orang-ingin-bunuh-diri-bantu-dengan-kontak-119',
      checked: READ,
    },
    lines: [
      {
        name: 'Healing119.id',
        url: 'https://www.healing119.id',
        source:
          'https://kesprimkom.kemkes.go.id/konten/158/151/0/cegah-bunuh-diri-dukung-kesehatan-jiwa-kenali-layanan-healing119-id',
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
        hours: DAY_AND_NIGHT,
        source:
          'https://www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014',
        checked: READ,
      },
      {
        name: '50808',
        text: 'Text 50808',
        hours: DAY_AND_NIGHT,
        source:
          'https://parenthubdonegal.ie/blog/24-7-text-line-launched-to-support-mental-health/',
        checked: READ,
      },
    ],
  },
  {
    country: 'IL',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'ERAN',
        phone: '1201',
        hours: DAY_AND_NIGHT,
        source: 'https://jerusaleminstitute.org.il/en/blog/with-days-like-this/',
        checked: READ,
      },
    ],
  },
  {
    country: 'IN',
    emergency: {
      phone: '112',
      source:
        'https://www.dnaindia.com/india/report-delhi-to-launch-single-emergency-helpline-112-for-faster-response-cm-rekha-gupta-3197661',
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
    country: 'IS',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Hjálparsími Rauða krossins 1717',
        phone: '1717',
        url: 'https://1717.is',
        source:
          'https://www.raudikrossinn.is/um-okkur/frettir-og-utgefid-efni/frettayfirlit/innanlandsstarf/aldrei-fleiri-samtol-vegna-sjalfsvigshugsana',
        checked: READ,
      },
      {
        name: 'Píeta samtökin',
        phone: '552 2218',
        url: 'https://pieta.is',
        hours: DAY_AND_NIGHT,
        forWhom: 'Adults',
        source: 'https://www.dv.is/frettir/2025/11/10/pieta-samtokin-fa-35-milljona-krona-styrk/',
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
        text: 'WhatsApp 324 011 7252',
        url: 'https://www.telefonoamico.it',
        hours: 'Daily, 9:00–24:00',
        source: 'https://www.agensir.it/?p=1502724',
        checked: READ,
      },
    ],
  },
  {
    country: 'JP',
    lines: [
      {
        name: 'よりそいホットライン',
        phone: '0120-279-338',
        hours: DAY_AND_NIGHT,
        source: 'https://hagi-city.site.ktaiwork.jp/archives/8505',
        checked: READ,
      },
      {
        name: 'いのちの電話',
        phone: '0120-783-556',
        hours: 'Daily, 16:00–21:00',
        source: 'https://hagi-city.site.ktaiwork.jp/archives/8505',
        checked: READ,
      },
      {
        name: 'いのちの電話 0570',
        phone: '0570-783-556',
        hours: 'Daily, 10:00–22:00',
        source: 'https://hagi-city.site.ktaiwork.jp/archives/8505',
        checked: READ,
      },
    ],
  },
  {
    country: 'KR',
    lines: [
      {
        name: '자살예방 상담전화',
        phone: '109',
        hours: DAY_AND_NIGHT,
        source: 'https://newspim.com/news/view/20240102000281',
        checked: READ,
      },
      {
        name: '정신건강 위기 상담전화',
        phone: '1577-0199',
        hours: DAY_AND_NIGHT,
        source: 'https://kgnewskorea.com/news/view.php?bIdx=44062',
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
        url: 'https://www.143.ch',
        hours: DAY_AND_NIGHT,
        source: 'https://weiter-wirken.ch/organisationen/tel143---die-dargebotene-hand-2',
        checked: READ,
      },
      {
        name: 'Pro Juventute',
        phone: '147',
        url: 'https://www.147.ch',
        forWhom: 'Children and young people',
        source: 'https://www.presseportal.ch/de/pm/100000148/100895817',
        checked: READ,
      },
    ],
  },
  {
    country: 'LK',
    lines: [
      {
        name: 'National Mental Health Helpline',
        phone: '1926',
        source:
          'https://www.airtel.lk/an-accessible-path-to-mental-health-with-nimhs-1926-chat-line-powered-by-airtel/',
        checked: READ,
      },
    ],
  },
  {
    country: 'LT',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Vilties linija',
        phone: '116 123',
        hours: DAY_AND_NIGHT,
        forWhom: 'Adults',
        source: 'https://sc.bns.lt/view/item/pasikeite-dvieju-pagalbos-telefonu-numeriai-108766',
        checked: READ,
      },
      {
        name: 'Jaunimo linija',
        phone: '0 800 28888',
        url: 'https://jaunimolinija.lt/pasikalbekim/',
        hours: DAY_AND_NIGHT,
        forWhom: 'Young people from 16 to 35',
        source:
          'https://www.lrytas.lt/gyvenimo-budas/psichologija/2025/09/03/news/-jaunimo-linija-plecia-pagalbos-internetu-laika-galima-kreiptis-ir-po-vidurnakcio-39363780/',
        checked: READ,
      },
      {
        name: 'Vaikų linija',
        phone: '116 111',
        hours: 'Daily, 11:00–21:00',
        forWhom: 'Children',
        source: 'https://sc.bns.lt/view/item/pasikeite-dvieju-pagalbos-telefonu-numeriai-108766',
        checked: READ,
      },
    ],
  },
  {
    country: 'LU',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'SOS Détresse',
        phone: '45 45 45',
        url: 'https://454545.lu',
        source: 'https://454545.lu/en/17e-journee-mondiale-de-la-prevention-du-suicide',
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
        forWhom: 'In Latvian, Russian and English',
        source: 'https://www.vmnvd.gov.lv/en/toll-free-unified-crisis-line-116123',
        checked: READ,
      },
    ],
  },
  {
    country: 'MX',
    emergency: { phone: '911', source: 'https://zamudionoticias.mx/?p=17586', checked: READ },
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
    country: 'MY',
    emergency: {
      phone: '999',
      source:
        'https://nst.com.my/amp/opinion/letters/2024/08/1091175/provide-cellphone-hotline-report-environmental-nuisances',
      checked: READ,
    },
    lines: [
      {
        name: 'HEAL 15555',
        phone: '15555',
        hours: 'Daily, 8:00–24:00',
        source:
          'https://vietnamnews.vn/world/1763284/malaysia-sees-record-surge-in-mental-health-calls.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'NG',
    lines: [
      {
        name: 'Suicide Research and Prevention Initiative (SURPIN)',
        phone: '0800 078 7746',
        source:
          'https://healthwise.punchng.com/ngo-launches-toll-free-hotline-for-assistance-on-mental-health/',
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
        source:
          'https://www.nu.nl/binnenland/6062813/hulplijn-113-nu-ook-rechtstreeks-bereikbaar-voor-zelfmoordpreventie.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'NO',
    // For an acute risk of suicide the country names the number of its medical emergency service.
    emergency: {
      phone: '113',
      source:
        'https://www.vang.kommune.no/tenester/helse-og-omsorg/psykisk-helseteneste/sjolvmord-og-sjolvmordstankar/',
      checked: READ,
    },
    lines: [
      {
        name: 'Mental Helse Hjelpetelefonen',
        phone: '116 123',
        url: 'https://sidetmedord.no',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.vindafjord.kommune.no/helse-og-velferd/aktuelt-helse-og-velferd/snakk-om-sjolvmordstankar-det-kan-redda-liv.495894.aspx',
        checked: READ,
      },
      {
        name: 'Kirkens SOS',
        phone: '22 40 00 40',
        url: 'https://soschat.no',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
        checked: READ,
      },
    ],
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
          'https://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
        checked: READ,
      },
      {
        name: 'Lifeline Aotearoa',
        phone: '0800 543 354',
        text: 'Text HELP to 4357',
        source: 'https://nzfamilies.org.nz/?p=1578',
        checked: READ,
      },
      {
        name: 'Suicide Crisis Helpline',
        phone: '0508 828 865',
        source: 'https://nzfamilies.org.nz/?p=1578',
        checked: READ,
      },
    ],
  },
  {
    country: 'PH',
    emergency: {
      phone: '911',
      source:
        'https://ditosapilipinas.com/national/news/article/06/25/2025/dilg-mental-health-crisis-line/1711',
      checked: READ,
    },
    lines: [
      {
        name: 'NCMH Crisis Hotline',
        phone: '1553',
        source:
          'https://ditosapilipinas.com/national/news/article/06/25/2025/dilg-mental-health-crisis-line/1711',
        checked: READ,
      },
      {
        name: 'NCMH Crisis Hotline, mobile number',
        phone: '0917 899 8727',
        hours: DAY_AND_NIGHT,
        source: 'https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/',
        checked: READ,
      },
    ],
  },
  {
    country: 'PK',
    lines: [
      {
        name: 'Umang',
        phone: '0311 7786264',
        source: 'https://hourstv.com/suicide-helpline-pakistan/',
        checked: READ,
      },
    ],
  },
  {
    country: 'PL',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: '116 123',
        phone: '116 123',
        url: 'https://116sos.pl',
        hours: DAY_AND_NIGHT,
        forWhom: 'Adults',
        source: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
        checked: READ,
      },
      {
        name: '116 111',
        phone: '116 111',
        url: 'https://116111.pl',
        hours: DAY_AND_NIGHT,
        forWhom: 'Children and young people',
        source: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
        checked: READ,
      },
      {
        name: 'Centrum Wsparcia dla Osób w Stanie Kryzysu Psychicznego',
        phone: '800 70 2222',
        hours: DAY_AND_NIGHT,
        source: 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222',
        checked: READ,
      },
    ],
  },
  {
    country: 'PT',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Linha Nacional de Prevenção do Suicídio',
        phone: '1411',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia',
        checked: READ,
      },
    ],
  },
  {
    country: 'RO',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'depreHUB for adults',
        phone: '0374 456 420',
        hours: DAY_AND_NIGHT,
        source: 'https://www.romania-insider.com/metrorex-suicide-prevention-campaign-oct-2021',
        checked: READ,
      },
      {
        name: 'depreHUB for teenagers',
        phone: '0374 461 461',
        hours: DAY_AND_NIGHT,
        source: 'https://www.romania-insider.com/metrorex-suicide-prevention-campaign-oct-2021',
        checked: READ,
      },
    ],
  },
  {
    country: 'RS',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'SOS telefonska linija za prevenciju suicida',
        phone: '011 7777 000',
        source:
          'https://lepaisrecna.mondo.rs/Zdrav-zivot/Zdravlje/a27508/BROJ-TELEFONA-ZA-POMOC-PREVENCIJA-SUICIDA-otvorena-SOS-linija-za-sprecavanje-samoubistava.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'SE',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Mind Självmordslinjen',
        phone: '90101',
        url: 'https://mind.se',
        hours: DAY_AND_NIGHT,
        source: 'https://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'SG',
    emergency: {
      phone: '995',
      source: 'https://www.scdf.gov.sg/home/about-us/information/scdf-emergency-medical-services',
      checked: READ,
    },
    lines: [
      {
        name: 'Samaritans of Singapore',
        phone: '1767',
        text: 'WhatsApp 9151 1767',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.channelnewsasia.com/singapore/suicide-whatsapp-service-caretext-samaritans-singapore-help-2929241',
        checked: READ,
      },
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
    country: 'SI',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Zaupni telefon Samarijan in Sopotnik',
        phone: '116 123',
        hours: DAY_AND_NIGHT,
        source: 'https://novice.si/page/prekolesarimo-svet-preprecimo-samomore/',
        checked: READ,
      },
    ],
  },
  {
    country: 'SK',
    emergency: EMERGENCY_112,
    lines: [
      {
        name: 'Linka dôvery Nezábudka',
        phone: '0800 800 566',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.24hod.sk/ludia-s-problemami-sa-mozu-obratit-aj-na-linku-dovery-nezabudka-cl712745.html',
        checked: READ,
      },
    ],
  },
  {
    country: 'TH',
    lines: [
      {
        name: '1323 Mental Health Hotline',
        phone: '1323',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.bangkokpost.com/lifestyle/social-and-lifestyle/1106785/last-line-of-support',
        checked: READ,
      },
    ],
  },
  {
    country: 'TW',
    lines: [
      {
        name: 'Taiwan Lifeline International',
        phone: '1995',
        hours: DAY_AND_NIGHT,
        source: 'https://www.taipeitimes.com/News/taiwan/archives/2024/08/07/2003821899',
        checked: READ,
      },
      {
        name: 'Ministry of Health and Welfare hotline',
        phone: '1925',
        source: 'https://www.taipeitimes.com/News/taiwan/archives/2021/10/10/2003765853',
        checked: READ,
      },
    ],
  },
  {
    country: 'UA',
    lines: [
      {
        name: 'Lifeline Ukraine',
        phone: '7333',
        hours: DAY_AND_NIGHT,
        source:
          'https://dzerkalo.media/news/v-ukraini-zapratsyue-garyacha-liniya-psihologichnoi-pidtrimki-dlya-veteraniv-viyni',
        checked: READ,
      },
    ],
  },
  {
    country: 'US',
    emergency: {
      phone: '911',
      source:
        'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
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
          'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
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
    emergency: { phone: '10177', source: 'https://statuscheck.co.za/?p=14569', checked: READ },
    lines: [
      {
        name: 'SADAG',
        phone: '0800 567 567',
        url: 'https://www.sadag.org',
        source:
          'https://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
        checked: READ,
      },
      {
        name: 'Cipla Mental Health Helpline',
        phone: '0800 456 789',
        hours: DAY_AND_NIGHT,
        source:
          'https://www.pressreader.com/south-africa/the-star-early-edition/20190212/281668256233737',
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
  { name: 'Find A Helpline', url: 'https://findahelpline.com', checked: '2026-11-23' },
  {
    name: 'Wikipedia: List of suicide crisis lines',
    url: 'https://en.wikipedia.org/wiki/List_of_suicide_crisis_lines',
    checked: '2026-11-23',
  },
] as const;
