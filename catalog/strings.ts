import type { DeedKind } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { Goal } from '@/domain/habit';
import type { HabitDomain, TipDomain } from '@/domain/life-domain';
import type { Refusal } from '@/domain/refusal';
import type { EvidenceStrength } from '@/domain/tip';

/**
 * The words of every surface in one language; those that only the Garden, Welcome and the forms need
 * stand in `garden-strings.ts`, so that no new tab loads them. Another language is another value of
 * these two types.
 */
export type Words = typeof EN;

/** Parts of life and subjects, as they stand inside a sentence. */
export const DOMAINS: Record<HabitDomain | TipDomain, string> = {
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

const FAILURES: Record<Failure, string> = {
  full: 'The disk is full.',
  unavailable:
    'This browser keeps nothing here: it is a private window, or storage is switched off.',
  unknown: 'The browser did not answer.',
};

/** Numbers as they are written in English. */
export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

export const EN = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'Tilth',

  common: {
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    back: 'Back',
    undo: 'Undo',
    tryAgain: 'Try again',
    settings: 'Settings',
    garden: 'Garden',
    library: 'Library',
    help: 'Need help now?',
  },

  newTab: {
    title: 'New tab',
    quiet: 'Quiet',
    quietHint: 'Hide everything personal on every new tab (Q)',
    quietOff: 'Show again',
    quietOffHint: 'Show your tip and habits again (Q)',
    showNames: 'Show names',
    showNamesHint: 'Show your habits by name on this tab (N)',
    hidden: (place: number) => `Habit ${place}`,
    someHabit: 'A habit',
  },

  popup: {
    title: 'Tilth',
    add: 'Add',
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
  },

  row: {
    more: (name: string) => `More for ${name}`,
    full: 'Full',
    small: 'Small version',
    smallAs: (small: string) => `Small: ${small}`,
    skip: 'Skip',
    clear: 'Clear',
    edit: 'Change habit',
    takeOff: 'Take off the list',
    amount: (unit: string) => `How many ${unit}?`,
    saveAmount: 'Save amount',
    status: {
      none: 'nothing said yet',
      done: 'done',
      small: 'small version',
      skipped: 'rest day',
    },
    afterCue: (cue: string) => `After ${cue}`,
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
    read: 'Read:',
    opensNewTab: 'opens in a new tab',
    notFree: 'may need a subscription',
    keep: 'Keep',
    kept: 'Kept',
    readLater: 'Read later',
    notForMe: 'Not for me',
    addToday: 'Add to today',
    onToday: 'On today’s list',
    makeHabit: 'Make it a habit',
    finished: (title: string) => `Finished “${title}”?`,
    yes: 'Yes',
    notYet: 'Not yet',
    minutes: (minutes: number) => `${minutes} min`,
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
      hideTopic: () => 'That topic is hidden now.',
      showTopic: () => 'That topic is shown again.',
      changeReading: (about: string) => `“${about}”: noted.`,
      reorderReadings: () => 'The order of your reading list was changed.',
    } satisfies Record<DeedKind, (about: string) => string>,
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
};

function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'amountNotANumber':
      return refusal.text.trim() === '' || refusal.text === 'NaN'
        ? 'Please give a number.'
        : `“${shortened(refusal.text)}” is not a number.`;
    case 'amountAmbiguous':
      return `“${shortened(refusal.text)}” can be read in two ways. Please write no point, or at most two decimals.`;
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
    case 'changedSince':
      return 'That was changed again since, so the later word stands.';
    case 'nothingToUndo':
      return 'There is nothing left to take back.';
    case 'nameEmpty':
    case 'textTooLong':
    case 'unitEmpty':
    case 'targetNotPositive':
    case 'noWeekday':
    case 'addressNotWeb':
    case 'addressUnclear':
    case 'addressTooLong':
      // Said in full where there is something to fill in: `garden-strings.ts`.
      return 'That cannot be kept as it is.';
  }
}

/** A person's own words within a sentence. */
export function shortened(text: string): string {
  return [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}
