import { DOMAINS } from '@/catalog/first-strings';
import type { Article } from '@/domain/article';
import type { Reason } from '@/domain/deed';
import type { EvidenceStrength } from '@/domain/tip';
import type { Topic } from '@/domain/topic';

/** The words of the Library, the cards behind tips and the help page. */
export type LibraryWords = typeof EN_LIBRARY;

const TOPIC_NAMES: Record<Topic, string> = {
  food: 'food',
  exercise: 'exercise',
  alcohol: 'alcohol',
  caffeine: 'coffee and tea',
  sleep: 'sleep',
  meditation: 'meditation',
  breathing: 'breathing exercises',
  social: 'other people',
  numbers: 'numbers and counts',
  journaling: 'writing about my day',
  trauma: 'trauma',
  screens: 'phones and screens',
  medicine: 'medicine and treatment',
  ketamine: 'ketamine treatment',
};

export const EN_LIBRARY = {
  topics: TOPIC_NAMES,
  domains: DOMAINS,

  card: {
    heading: 'How sure is this?',
    found: 'What was found',
    inWhom: 'In whom',
    sure: 'How sure',
    sureAs: {
      strong: 'Strong: many good studies, or an official health body, say so.',
      moderate: 'Moderate: some good studies say so.',
      early: 'Early: first or small studies, or expert advice. It may turn out otherwise.',
    } satisfies Record<EvidenceStrength, string>,
    limits: 'What it does not show',
    source: 'Source',
    cited: (authors: string, year: number | null, title: string, venue: string) =>
      `${authors}${year === null ? '' : ` (${year})`}: ${title}. ${venue}.`,
    reviewed: (date: string) => `Card last reviewed on ${date}.`,
    loading: 'One moment …',
    unavailable: 'The card cannot be read just now.',
  },

  aside: {
    heading: 'Why is it not for you?',
    reasons: {
      notNow: 'Not now',
      notTrue: 'Not true for me',
      upsetting: 'It upsets me',
    } satisfies Record<Reason, string>,
    topic: (topic: Topic) => `Nothing on ${TOPIC_NAMES[topic]}, please`,
    hint: '“Not now” comes back in a month. The others stay away. You can take all of it back in the Library and in Settings.',
    cancel: 'Leave it',
  },

  library: {
    heading: 'Library',
    parts: { search: 'Find', reading: 'Reading list', past: 'Past tips' },
    partsLabel: 'Parts of the library',
    search: 'Search tips, deeds and articles',
    loading: 'The shelves are being filled …',
    unavailable: 'The library cannot be opened just now.',
    filters: 'Filters',
    kind: 'Show',
    kinds: { all: 'Everything', tip: 'Tips', article: 'Articles' },
    domain: 'Part of life',
    everyDomain: 'All',
    strength: 'Evidence',
    sureAs: 'Evidence:',
    everyStrength: 'All',
    strengths: { strong: 'strong', moderate: 'moderate', early: 'early' },
    status: 'Which',
    statuses: {
      any: 'All',
      unread: 'Not read yet',
      read: 'Read',
      kept: 'Kept',
      aside: 'Put aside by me',
    },
    free: 'Free to read only',
    found: (count: number) =>
      count === 0 ? 'Nothing found.' : count === 1 ? '1 found.' : `${count} found.`,
    nothing: 'Nothing fits. Try another word, or fewer filters.',
    clear: 'Clear search and filters',
    more: (count: number) => `Show ${count} more`,
    tip: 'Tip',
    article: 'Article',
    deed: 'Small deed:',
    forClinicians: 'written for clinicians',
    minutes: (minutes: number) => `${minutes} min`,
    lengths: { short: 'short', long: 'long' } satisfies Record<Article['length'], string>,
    notFree: 'may need a subscription',
    opensNewTab: 'opens in a new tab',
    keepForReading: 'Keep for reading',
    offList: 'Take off the list',
    markRead: 'Mark as read',
    markUnread: 'Not read after all',
    isRead: 'Read',
    isOpened: 'Opened',
    isKept: 'Kept',
    keepTip: 'Keep',
    unkeepTip: 'Do not keep',
    showAgain: 'Show this tip again',
    asideWhy: (reason: Reason | null, until: string | null) =>
      until !== null
        ? `Not now: comes back on ${until}.`
        : reason === null
          ? 'Put aside.'
          : { notNow: 'Not now.', notTrue: 'Not true for you.', upsetting: 'Upsetting.' }[reason],
    actionsFor: (title: string) => `For “${title}”`,
    back: 'Back to the library',
    noTip:
      'There is no such tip here. It may touch a topic that you have hidden; Settings can show it again.',
    readOn: 'Read on',
    whole: 'Open the whole library',
  },

  reading: {
    empty:
      'Nothing is waiting to be read. Keep an article from any tip, right-click a page or link and choose “Keep for reading”, or paste an address here.',
    add: 'Keep a page for reading',
    address: 'Address of the page',
    addressPlaceholder: 'https://…',
    pageTitle: 'Title, if you like',
    keep: 'Keep',
    note: 'Note',
    noteFor: (title: string) => `Note on “${title}”`,
    moveUp: (title: string) => `Move “${title}” up`,
    moveDown: (title: string) => `Move “${title}” down`,
    archive: 'Put away',
    unarchive: 'Put back on the list',
    archived: (count: number) => `Put away (${count})`,
    more: (title: string) => `More for “${title}”`,
  },

  past: {
    empty: 'Tips appear here once their day has come.',
  },

  taste: {
    topics: 'What I do not want to meet',
    topicsHint:
      'A topic ticked here appears in no tip, no article and no idea for a habit. Untick it and everything is back.',
    ketamine: 'Are you in ketamine-assisted treatment?',
    ketamineHint: 'Only then will you meet tips and articles on ketamine.',
    ketamines: { yes: 'Yes', no: 'No', unsaid: 'Rather not say' },
    aside: (count: number) =>
      count === 1 ? 'See the tip you put aside' : `See the ${count} tips you put aside`,
  },

  help: {
    heading: 'Need help now?',
    lead: 'If you or someone near you is in danger, call your local emergency number. Otherwise, one of these lines has people who listen.',
    country: 'Country',
    chooseCountry: 'Choose a country',
    emergency: 'Emergency',
    call: (name: string, phone: string) => `Call ${name}: ${phone}`,
    page: 'Website',
    checked: (date: string) => `Checked on ${date} against`,
    source: 'this page',
    none: 'For this country, no number could be checked. The directories below list helplines around the world.',
    directories: 'Helplines around the world',
    offline: 'This page works without a connection; calls and websites need one.',
    careTeam: 'You can also call your care team, or someone you trust.',
  },
};
