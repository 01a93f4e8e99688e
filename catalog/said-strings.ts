import { number } from '@/catalog/first-strings';
import type { DeedKind } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { Goal } from '@/domain/habit';
import type { MoodLevel } from '@/domain/mood';
import type { Later } from '@/domain/nudge';
import type { Refusal } from '@/domain/refusal';

const FAILURES: Record<Failure, string> = {
  full: 'The disk is full.',
  unavailable:
    'This browser keeps nothing here: it is a private window, or storage is switched off.',
  unknown: 'The browser did not answer.',
};

/** The words that are said only in answer to something; a new tab fetches them when there is something to say. */
export const EN_SAID = {
  name: 'Tilth',
  direction: 'ltr' as 'ltr' | 'rtl',

  /** What a day may say in one line, and the two answers to it. */
  line: {
    restEnded: { says: 'Your rest has ended.', yes: 'Rest 3 more days', no: 'Carry on' },
    welcomeBack: { says: 'Welcome back.', yes: 'Mark the days away as rest', no: 'Not now' },
    shrink: {
      says: 'A few small days in a row. Shall the small versions be the plan for now?',
      yes: 'Yes',
      no: 'Keep the plan',
    },
    grow: {
      says: 'It has been going well with the small versions. Grow back to the full plan?',
      yes: 'Yes',
      no: 'Not yet',
    },
    /** Without names where names are not shown. */
    nudges: {
      says: (names: readonly string[]) =>
        names.length === 1
          ? `A small moment for you: ${own(names[0] ?? '')}.`
          : `Small moments for you: ${listed(names.map(own))}.`,
      saysHidden: (count: number) =>
        count === 1
          ? 'A small moment waited for you.'
          : `${FEW[count] ?? number.format(count)} small moments waited for you.`,
      later: 'Later',
      laterWhen: 'When shall it come again?',
      no: 'Not today',
    },
    unanswered: {
      says: (name: string) =>
        `Three nudges for ${quoted(name)} passed by. What would suit you better?`,
      saysHidden: 'Three nudges for a habit passed by. What would suit you better?',
      answers: {
        less: 'Once a week',
        time: 'Another time',
        stop: 'No more nudges',
        keep: 'Keep as it is',
      },
    },
    fade: {
      weekly: {
        says: (name: string) =>
          `${quoted(name)} goes well by itself. Is a nudge once a week enough?`,
        saysHidden: 'A habit goes well by itself. Is a nudge once a week enough?',
        yes: 'Once a week',
      },
      stop: {
        says: (name: string) => `${quoted(name)} goes by itself now. Shall its nudges stop?`,
        saysHidden: 'A habit goes by itself now. Shall its nudges stop?',
        yes: 'Yes, they may stop',
      },
      no: 'Keep as it is',
    },
  },

  /** For how long a nudge is put off. */
  later: {
    5: 'In 5 minutes',
    15: 'In 15 minutes',
    60: 'In an hour',
    evening: 'This evening',
    tomorrow: 'Tomorrow',
  } satisfies Record<Later, string>,

  /** Nudges, not to come for a while. */
  pause: {
    label: 'Nudges',
    choices: 'Pause nudges',
    hour: 'Pause for an hour',
    today: 'Pause for today',
    untilDay: 'Pause until a day',
    again: 'Nudges on again',
    heldToday: 'Nudges are paused for today.',
    heldUntil: (when: string) => `Nudges are paused until ${when}.`,
  },

  mood: {
    heading: 'Mood',
    ask: 'How is it just now?',
    levels: {
      1: 'Very low',
      2: 'Low',
      3: 'In between',
      4: 'Good',
      5: 'Very good',
    } satisfies Record<MoodLevel, string>,
    hint: 'One tap is enough.',
    noted: 'Noted on this day',
    at: (level: MoodLevel, time: string, words: string): string =>
      `${EN_SAID.mood.levels[level]}, ${time}${words && `: ${words}`}`,
    words: 'In your own words',
    remove: 'Take this mood away',
  },

  undo: {
    /** In place of a name that is kept from whoever looks on. */
    someHabit: 'A habit',
    done: {
      checkIn: (about: string) => `${about}: noted.`,
      checkPart: (about: string) => `${about}: a part of it was noted.`,
      checkInMany: () => 'Several days were noted.',
      startTimer: (about: string) => `${about}: the timer runs.`,
      stopTimer: (about: string) => `${about}: the timer was stopped.`,
      writeNote: (about: string) => `${about}: your note was kept.`,
      noteMood: () => 'Your mood was noted.',
      changeRest: () => 'Your rest was noted.',
      setSmallDay: () => 'The size of the day was changed.',
      answerLine: () => 'Your answer was noted.',
      changeReminder: (about: string) =>
        about === '' ? 'A reminder was changed.' : `${about}: a reminder was changed.`,
      putOffNudges: () => 'The nudge was put off.',
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

  popup: {
    title: 'Tilth',
    add: 'Add',
    addHabit: 'Add a habit',
    rest: 'Rest mode',
    earlier: 'The day before',
    later: 'The day after',
  },

  trouble: {
    kept: (reason: Failure) =>
      `${FAILURES[reason]} What you did is kept, and will be saved when it can be.`,
    lost: (reason: Failure) => `Not saved. ${FAILURES[reason]}`,
    cannotRead: (reason: Failure) => `Your habits cannot be read just now. ${FAILURES[reason]}`,
    privateWindow:
      'This is a private window. Tilth keeps nothing from here and shows nothing personal.',
  },

  /** What can be said of a habit below its row. */
  panel: {
    target: (goal: Goal & { kind: 'amount' }) =>
      goal.direction === 'atLeast'
        ? `${number.format(goal.target)} ${goal.unit}`
        : `at most ${number.format(goal.target)} ${goal.unit}`,
    full: 'Full',
    small: 'Small version',
    smallest: 'Smallest version',
    smallestAs: (smallest: string) => `Smallest: ${smallest}`,
    skip: 'Skip',
    clear: 'Clear',
    edit: 'Change habit',
    takeOff: 'Take off the list',
    amount: (unit: string) => `How many ${unit}?`,
    saveAmount: 'Save amount',
    startTimer: 'Start the timer',
    letGo: 'Stop without keeping',
    steps: 'Steps',
    note: 'A note for this day',
    saveNote: 'Save note',
  },

  /** What buttons do. */
  acts: {
    garden: 'Garden',
    others: 'Not due on this day',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    back: 'Back',
    undo: 'Undo',
    tryAgain: 'Try again',
  },

  /** Of a page that was opened on an earlier day. */
  finish: {
    finished: (title: string) => `Finished “${title}”?`,
    yes: 'Yes',
    notYet: 'Not yet',
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
    case 'partUnknown':
      return 'That part of the habit is no longer there.';
    case 'changedSince':
      return 'That was changed again since, so the later word stands.';
    case 'nothingToUndo':
      return 'There is nothing left to take back.';
    case 'textTooLong':
      return `That is ${number.format(refusal.length)} characters long. ${number.format(refusal.limit)} fit here.`;
    case 'endsBeforeStart':
      return 'The last day lies before the first. Please choose a later one.';
    case 'spanTooLong':
      return `That is ${number.format(refusal.days)} days long. ${number.format(refusal.limit)} are the most.`;
    case 'restUnknown':
      return 'That rest is no longer there.';
    case 'noTimer':
      return 'No timer is running for this habit.';
    case 'reminderUnknown':
      return 'That reminder is no longer there.';
    case 'tooManyReminders':
      return `There is room for ${number.format(refusal.limit)} reminders. Please remove one first.`;
    case 'tooManyHabits':
      return `There is room for ${number.format(refusal.limit)} habits. Please delete one first.`;
    case 'nameEmpty':
    case 'unitEmpty':
    case 'targetNotPositive':
    case 'noWeekday':
    case 'noMonthDay':
    case 'tooFewSlots':
    case 'numberOutside':
    case 'stepsCount':
    case 'severalWithGoal':
    case 'dayUnclear':
    case 'timeUnclear':
    case 'afterItself':
    case 'startInPast':
    case 'startTooFar':
    case 'addressNotWeb':
    case 'addressUnclear':
    case 'addressTooLong':
      // Said in full where there is something to fill in: `garden-strings.ts`.
      return 'That cannot be kept as it is.';
  }
}

const FEW = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const NAMED = 3;

/** A person's own name for a thing keeps its direction within a sentence. */
function own(name: string): string {
  return `\u2068${name}\u2069`;
}

function quoted(name: string): string {
  return `“${own(name)}”`;
}

/** "a, b and c", and of many the first few. */
function listed(words: readonly string[]): string {
  const more = words.length - NAMED;
  const all = more > 1 ? [...words.slice(0, NAMED), `${number.format(more)} more`] : words;
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** A person's own words within a sentence. */
export function shortened(text: string): string {
  return [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}
