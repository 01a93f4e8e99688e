import { DOMAINS, EN, number, shortened } from '@/catalog/strings';
import type { Refusal } from '@/domain/refusal';
import type { Schedule } from '@/domain/schedule';

/** The words of the Garden, Welcome and the forms; the rest stands in `strings.ts`. */
export type GardenWords = typeof EN_GARDEN;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const EN_GARDEN = {
  refusal: refusalWords,

  habits: {
    heading: 'Habits',
    none: 'No habits yet.',
    add: 'Add a habit',
    archived: (count: number) => `Put away (${count})`,
    archive: 'Put away',
    unarchive: 'Take out again',
    delete: 'Delete',
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    actionsFor: (name: string) => `Change ${name}`,
    schedule: (schedule: Schedule) => scheduleWords(schedule),
  },

  form: {
    newHabit: 'A new habit',
    editHabit: 'Change habit',
    start: 'Begin from one of these, or write your own.',
    more: 'More ideas',
    searchIdeas: 'Search ideas',
    everyDomain: 'Every part of life',
    noIdea: 'No idea fits. Try another word.',
    ideasFound: (count: number) => (count === 1 ? '1 idea' : `${count} ideas`),
    ownHabit: 'My own habit',
    name: 'What will you do?',
    namePlaceholder: 'Walk for 10 minutes',
    sentence: 'When? Tie it to something you already do.',
    after: 'After',
    cuePlaceholder: 'I pour my coffee',
    /** The whole intention; a habit's own name may be any words, so it stands by itself. */
    intention: (cue: string, name: string) => `After ${cue}: ${name}.`,
    intentionTo: (cue: string, action: string) => `After ${cue}, I ${action}.`,
    small: 'The smallest version that still counts',
    smallHint: 'For a hard day. Any size counts.',
    smallPlaceholder: 'Walk to the door and back',
    domain: 'Part of life',
    domains: DOMAINS,
    schedule: 'On which days?',
    daily: 'Every day',
    weekdays: 'On these days',
    weekday: WEEKDAYS,
    weekdayShort: WEEKDAYS.map((day) => day.slice(0, 2)),
    goal: 'What counts?',
    check: 'Doing it',
    amount: 'An amount',
    direction: 'Full when it is',
    atLeast: 'at least',
    atMost: 'at most',
    target: 'How many',
    unit: 'Of what',
    unitPlaceholder: 'minutes',
    fromToday: 'A new rhythm or amount holds from today on. The past stays as it was.',
    caution: 'Good to know:',
  },

  settings: {
    heading: 'Settings',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    dayStartsAt: 'My day starts at',
    dayStartsAtHint: 'What you do before this hour counts for the day before.',
    hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`,
    weekStartsOn: 'My week starts on',
    weekStarts: { 0: 'Sunday', 1: 'Monday', 6: 'Saturday' },
    badge: 'Show how many habits are left on the toolbar button',
    newTabHabits: 'On new tabs, show my habits',
    newTabHabit: {
      names: 'by name',
      circles: 'as circles, until I press a key',
    },
    newTabHabitsHint: 'Circles are better where others can see your screen.',
    keys: 'Keys',
    keyList: [
      ['Q', 'on a new tab: quiet on or off'],
      ['N', 'on a new tab: show names; in the popup: add a habit'],
      ['L', 'in the popup: the library'],
      ['↑ ↓', 'move between habits'],
      ['Space', 'full, or clear'],
      ['F S K X', 'full, small version, skip, clear'],
      ['M', 'more for a habit'],
      ['← →', 'in the popup: the days around'],
      ['U', 'take the last deed back'],
    ],
    about: 'About Tilth',
    notTreatment:
      'Tilth is not treatment and gives no medical advice. For questions about your care, talk with your care team.',
    onDevice: 'Everything you enter stays in this browser on this device.',
    welcomeAgain: 'Show the welcome again',
  },

  welcome: {
    title: 'Welcome to Tilth',
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    what: {
      heading: 'A tip a day, a few small habits.',
      lines: [
        'The brain can change all life long. What you practise, a little each day, is what takes root.',
        'Tilth shows one sourced tip a day on your new tab and lets you check off small habits.',
        'It works offline. Nothing you enter leaves this device.',
        'It is not treatment, and it gives no medical advice.',
      ],
      next: 'Choose a habit',
    },
    choose: {
      heading: 'Choose one to three small habits.',
      hint: 'Small is good. You can change everything later.',
      own: 'Write my own',
      ownName: 'My own habit',
      chosen: (count: number) => `${count} of 3 chosen`,
      full: 'Three is plenty for now. Take one away to choose another.',
      next: 'Next',
    },
    names: {
      heading: 'Who sees your screen?',
      hint: 'May new tabs show your habits by name? You can change this in Settings.',
      names: 'Show my habits by name',
      circles: 'Show only their circles until I press a key',
      circlesHint: 'Better where others can see your screen.',
      finish: 'Begin',
    },
    skipAll: 'Skip the welcome',
  },

  garden: {
    title: 'Tilth',
    sections: {
      today: 'Today',
      habits: 'Habits',
      library: 'Library',
      settings: 'Settings',
      help: 'Need help now?',
    },
    sectionsLabel: 'Sections',
  },
};

function scheduleWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'daily':
      return 'every day';
    case 'weekdays':
      return schedule.days.map((day) => WEEKDAYS[day]).join(', ');
    case 'once':
      return 'once';
  }
}

function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'nameEmpty':
      return 'Please give the habit a name.';
    case 'textTooLong':
      return `That is ${number.format(refusal.length)} characters long. ${refusal.limit} fit here.`;
    case 'unitEmpty':
      return 'Please say what is counted, such as “minutes”.';
    case 'targetNotPositive':
      return 'Please give a number above 0.';
    case 'noWeekday':
      return 'Please choose at least one day.';
    case 'addressNotWeb':
      return `“${shortened(refusal.scheme)}:” leads to no web page, so it cannot be kept. Addresses begin with https:// or http://.`;
    case 'addressUnclear':
      return refusal.text === ''
        ? 'Please give an address.'
        : `“${shortened(refusal.text)}” is not a web address. One looks like https://example.org/page.`;
    case 'addressTooLong':
      return `That address is ${number.format(refusal.length)} characters long. ${number.format(refusal.limit)} fit here.`;
    case 'amountNotANumber':
    case 'amountAmbiguous':
    case 'amountNegative':
    case 'amountTooLarge':
    case 'dayInFuture':
    case 'dayBeforeFirst':
    case 'habitUnknown':
    case 'changedSince':
    case 'nothingToUndo':
      return EN.refusal(refusal);
  }
}
