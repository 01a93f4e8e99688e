import type { DeedKind } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { Goal } from '@/domain/habit';
import type { HabitDomain, TipDomain } from '@/domain/life-domain';
import type { Refusal } from '@/domain/refusal';
import type { Schedule } from '@/domain/schedule';
import type { EvidenceStrength } from '@/domain/tip';

/** Every word of the interface in one language. Another language is another value of this type. */
export type Words = typeof EN;

const DOMAINS: Record<HabitDomain | TipDomain, string> = {
  movement: 'movement',
  sleep: 'sleep',
  mindfulness: 'mindfulness',
  stress: 'stress',
  learning: 'learning',
  social: 'people',
  nutrition: 'food',
  nature: 'nature',
  digital: 'screens',
  own: 'my own',
  neuroplasticity: 'the changing brain',
  habits: 'habits',
  practices: 'practice',
  'mental-health-brain': 'mood and brain',
  ketamine: 'ketamine treatment',
};

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const FAILURES: Record<Failure, string> = {
  full: 'The disk is full.',
  unavailable:
    'This browser keeps nothing here: it is a private window, or storage is switched off.',
  unknown: 'The browser did not answer.',
};

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

export const EN = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Tilth',

  common: {
    save: 'Save',
    cancel: 'Cancel',
    add: 'Add',
    edit: 'Edit',
    back: 'Back',
    next: 'Next',
    skip: 'Skip this',
    undo: 'Undo',
    tryAgain: 'Try again',
    settings: 'Settings',
    garden: 'Garden',
    close: 'Close',
    loading: 'One moment…',
  },

  newTab: {
    title: 'New tab',
    quiet: 'Quiet',
    quietHint: 'Hide everything personal on every new tab (Q)',
    quietOn: 'Quiet is on. Nothing personal is shown.',
    quietOff: 'Show again',
    quietOffHint: 'Show your tip and habits again (Q)',
    showNames: 'Show names',
    showNamesHint: 'Show your habits by name on this tab (N)',
    hidden: (place: number) => `Habit ${place}`,
    someHabit: 'A habit',
  },

  popup: {
    title: 'Tilth',
    addHabit: 'Add a habit',
    earlier: 'The day before',
    later: 'The day after',
  },

  today: {
    heading: 'Today',
    yesterday: 'Yesterday',
    count: (done: number, of: number) => `${done} of ${of}`,
    noHabits: 'No habits yet. One small one is plenty to begin with.',
    chooseHabit: 'Choose a habit',
    nothingDue: 'Nothing is due on this day.',
    others: 'Not due on this day',
    welcomeBackToToday: 'Back to today',
  },

  row: {
    more: (name: string) => `More for ${name}`,
    full: 'Full',
    small: 'Small version',
    smallAs: (small: string) => `Small: ${small}`,
    skip: 'Skip',
    clear: 'Clear',
    edit: 'Change habit',
    amount: (unit: string) => `How many ${unit}?`,
    saveAmount: 'Save amount',
    status: {
      none: 'nothing said yet',
      done: 'done',
      small: 'small version',
      skipped: 'rest day',
    },
    saving: 'saving',
    kept: 'kept, will be saved',
    amountOf: (amount: number, goal: Goal & { kind: 'amount' }) =>
      goal.direction === 'atLeast'
        ? `${number.format(amount)} of ${number.format(goal.target)} ${goal.unit}`
        : `${number.format(amount)}, at most ${number.format(goal.target)} ${goal.unit}`,
    target: (goal: Goal & { kind: 'amount' }) =>
      goal.direction === 'atLeast'
        ? `${number.format(goal.target)} ${goal.unit}`
        : `at most ${number.format(goal.target)} ${goal.unit}`,
  },

  tip: {
    heading: 'Today’s tip',
    kicker: (domain: TipDomain) => `Tip · ${DOMAINS[domain]}`,
    deed: 'Small deed:',
    sure: 'How sure is this?',
    strength: { strong: 'strong', moderate: 'moderate', early: 'early' } satisfies Record<
      EvidenceStrength,
      string
    >,
    strengthMeans: {
      strong: 'Many good studies, or an official health body, say so.',
      moderate: 'Some good studies say so.',
      early: 'First or small studies, or expert advice. It may turn out otherwise.',
    } satisfies Record<EvidenceStrength, string>,
    read: 'Read:',
    opensNewTab: 'opens in a new tab',
    notFree: 'may need a subscription',
    keep: 'Keep',
    kept: 'Kept',
    notForMe: 'Not for me',
    hidden: 'You will not see that tip again. Here is another.',
    noneLeft: 'There is no tip left that you have not put aside.',
  },

  undo: {
    done: {
      checkIn: (about: string) => `${about}: noted.`,
      skip: (about: string) => `${about}: a rest day.`,
      clearCheckIn: (about: string) => `${about}: cleared.`,
      addHabit: (about: string) => `${about}: added.`,
      editHabit: (about: string) => `${about}: changed.`,
      archiveHabit: (about: string) => `${about}: put away.`,
      unarchiveHabit: (about: string) => `${about}: back in your list.`,
      deleteHabit: (about: string) => `${about}: deleted.`,
      reorderHabits: () => 'The order was changed.',
      judgeTip: () => 'Your word on that tip was noted.',
    } satisfies Record<DeedKind, (about: string) => string>,
    undone: 'Taken back.',
  },

  trouble: {
    kept: (reason: Failure) =>
      `${FAILURES[reason]} What you did is kept, and will be saved when it can be.`,
    lost: (reason: Failure) => `Not saved. ${FAILURES[reason]}`,
    cannotRead: (reason: Failure) => `Your habits cannot be read just now. ${FAILURES[reason]}`,
    privateWindow:
      'This is a private window. Tilth keeps nothing from here and shows nothing personal.',
  },

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
    afterCue: (cue: string) => `After ${cue}`,
    schedule: (schedule: Schedule) => scheduleWords(schedule),
    since: 'since',
  },

  form: {
    newHabit: 'A new habit',
    editHabit: 'Change habit',
    start: 'Begin from one of these, or write your own.',
    more: 'More ideas',
    ownHabit: 'My own habit',
    name: 'What will you do?',
    namePlaceholder: 'Walk for 10 minutes',
    sentence: 'When? Tie it to something you already do.',
    after: 'After',
    cuePlaceholder: 'I pour my coffee',
    /** The whole intention; a habit's own name may be any words, so it stands by itself. */
    intention: (cue: string, name: string) => `After ${cue || '…'}: ${name || '…'}.`,
    intentionTo: (cue: string, action: string) => `After ${cue || '…'}, I ${action}.`,
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
    saved: 'Saved.',
    keys: 'Keys',
    keyList: [
      ['Q', 'on a new tab: quiet on or off'],
      ['N', 'on a new tab: show names; in the popup: add a habit'],
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
      when: 'When will you do it?',
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
    sections: { today: 'Today', habits: 'Habits', settings: 'Settings' },
    sectionsLabel: 'Sections',
  },

  badge: {
    title: (left: number) =>
      left === 0 ? 'Tilth' : left === 1 ? 'Tilth: 1 left today' : `Tilth: ${left} left today`,
  },
};

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
    case 'amountNotANumber':
      return refusal.text.trim() === '' || refusal.text === 'NaN'
        ? 'Please give a number.'
        : `“${shortened(refusal.text)}” is not a number.`;
    case 'amountNegative':
      return `${number.format(refusal.amount)} is below 0. Please give 0 or more.`;
    case 'amountTooLarge':
      return `${number.format(refusal.amount)} is too large. ${number.format(refusal.limit)} is the most.`;
    case 'dayInFuture':
      return 'That day has not come yet.';
    case 'dayBeforeFirst':
      return 'The habit did not exist on that day.';
    case 'habitUnknown':
      return 'That habit is no longer there.';
    case 'nothingToUndo':
      return 'There is nothing left to take back.';
  }
}

function scheduleWords(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'daily':
      return 'every day';
    case 'weekdays':
      return schedule.days.map((day) => WEEKDAYS[day]).join(', ');
  }
}

function shortened(text: string): string {
  return [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}
