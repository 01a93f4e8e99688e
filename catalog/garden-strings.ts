import { DOMAINS, number } from '@/catalog/first-strings';
import { shortened } from '@/catalog/said-strings';
import { EN } from '@/catalog/strings';
import type { GoalChoice } from '@/domain/goal-entry';
import type { Goal } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Outlook } from '@/domain/outlook';
import type { Refusal } from '@/domain/refusal';
import type { RestReason } from '@/domain/rest';
import type { MonthDay, Schedule, Slot, Weekday } from '@/domain/schedule';
import type { ScheduleChoice } from '@/domain/schedule-entry';

/** The words of the Garden, Welcome and the forms; the rest stands in `strings.ts`. */
export type GardenWords = typeof EN_GARDEN;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SLOTS: Readonly<Record<Slot, string>> = {
  morning: 'morning',
  noon: 'noon',
  evening: 'evening',
};
const WHICH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', '-1': 'last' } as const;
const FEW = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Over what so many times can be counted. */
type Span = Pick<Schedule & { kind: 'times' }, 'per' | 'span'> & Pick<Outlook, 'weekStartsOn'>;

export const EN_GARDEN = {
  refusal: refusalWords,

  habits: {
    heading: 'Habits',
    none: 'No habits yet.',
    add: 'Add a habit',
    archived: (count: number) => `Put away (${count})`,
    awayOn: (day: string) => `Put away on ${day}`,
    begunOn: (day: string) => `begun on ${day}`,
    groupBy: 'Show them',
    groupBys: { none: 'in one list', timeOfDay: 'by time of day', group: 'by my own groups' },
    search: 'Find a habit',
    noneFound: 'No habit fits. Try another word.',
    found: (count: number) => (count === 1 ? '1 habit' : `${count} habits`),
    emptySection: 'Nothing here yet.',
    drag: 'Drag to another place',
    moved: (name: string, section: string, place: number, of: number) =>
      [`${name}: moved`, ...(section === '' ? [] : [section]), `${place} of ${of}`].join(', '),
    asksSmall: 'for now the small version',
    shrunk: 'For now, the small versions are the plan of some habits.',
    growAgain: 'Back to the full plan',
    recent: 'What you did lately',
    archive: 'Put away',
    unarchive: 'Take out again',
    delete: 'Delete',
    reminders: (count: number) => (count === 0 ? 'Reminders' : `Reminders (${count})`),
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    actionsFor: (name: string) => `Change ${name}`,
    /** As it stands within a line: "on Monday and Friday, until 18 January". */
    schedule: (schedule: Schedule, outlook?: Outlook) => planWords(schedule, outlook),
  },

  rests: {
    heading: 'Rest',
    about:
      'While you rest, nothing is asked and nothing is lost. You can still check off what you like. A rest ends by itself.',
    add: 'Begin a rest',
    addHeading: 'A rest',
    editHeading: 'Change this rest',
    from: 'From',
    fromHint: 'It can have begun already.',
    until: 'Until',
    untilDay: 'a last day',
    untilOpen: 'until I say so',
    lastDay: 'Last day',
    who: 'What rests?',
    everything: 'Everything',
    someHabits: 'Some habits',
    whichHabits: 'Which habits rest?',
    why: 'Why?',
    reasons: {
      illness: 'Illness',
      travel: 'Travel',
      crisis: 'A hard time',
      other: 'Something else',
    } satisfies Record<RestReason, string>,
    noDay: 'Please give a day of the calendar.',
    noHabits: 'Please choose at least one habit.',
    now: 'Resting now',
    next: 'To come',
    past: (count: number) => `Earlier rests (${count})`,
    open: (from: string) => `Since ${from}, until you say so`,
    openNext: (from: string) => `From ${from}, until you say so`,
    goneHabits: 'habits that are no longer there',
    moreHabits: (count: number) => `${count} more`,
    end: 'End it now',
    remove: 'Remove',
    actionsFor: (span: string) => `Change the rest: ${span}`,
  },

  recent: {
    heading: 'What you did lately',
    about: 'Everything of the last eight days can be taken back here.',
    none: 'Nothing yet in the last eight days.',
    undo: (what: string) => `Undo: ${what}`,
    undone: 'taken back',
    more: 'Show earlier ones',
    back: 'Habits',
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
    sizes: 'Smaller versions',
    sizesHint: 'For a hard day. Any size counts.',
    noSizes: 'none yet',
    small: 'A smaller version',
    smallPlaceholder: 'Walk around the block',
    smallest: 'The smallest version',
    smallestPlaceholder: 'Walk to the door and back',
    domain: 'Part of life',
    domains: { ...DOMAINS, own: 'my own' },

    schedule: 'How often?',
    schedules: {
      daily: 'Every day',
      weekdays: 'On chosen weekdays',
      times: 'A number of times a week or month',
      everyDays: 'Every few days',
      monthDays: 'On chosen days of the month',
      several: 'Several times a day',
    } satisfies Record<Exclude<ScheduleChoice, 'other'>, string>,
    /** What is chosen so far, as a sentence; the same words as in the list of habits. */
    summary: (schedule: Schedule, outlook: Outlook) => capitalised(planWords(schedule, outlook)),
    weekday: WEEKDAYS,
    weekdayShort: WEEKDAYS.map((day) => day.slice(0, 2)),
    timesAfter: 'times a',
    timesName: 'How many times a week or month',
    perName: 'Week or month',
    per: { week: 'week', month: 'month' },
    spanName: 'How it is counted',
    span: (span: Span) => spanWords(span),
    spanHint: (span: Span) => spanHint(span),
    everyBefore: 'Every',
    everyAfter: 'days,',
    everyName: 'Every how many days',
    countedFrom: 'counted from',
    dates: 'Dates',
    dateName: (date: number) => (date === 31 ? 'the 31st, or the last day' : ordinal(date)),
    lastDate: '31st, or the last day',
    shortMonths: 'In a shorter month, its last day stands in.',
    monthWeekdays: 'Weekdays of the month',
    whichName: 'Which one',
    which: WHICH,
    weekdayName: 'Weekday',
    addMonthWeekday: 'Add a weekday, such as the last Friday',
    removeMonthWeekday: (day: MonthDay) => `Take away the ${monthDayWords(day)}`,
    severalBy: { slots: 'At these times', count: 'A number of times, whenever it suits' },
    timesADayAfter: 'times a day',
    timesADayName: 'How many times a day',

    starts: { today: 'Begins today', day: 'Begins on' },
    startName: 'When it begins',
    startDay: 'First day',
    begun: (day: LocalDate, today: LocalDate) => `Began on ${dayWords(day, today)}.`,
    ends: { open: 'Has no end', day: 'Ends on', weeks: 'Ends after' },
    endName: 'When it ends',
    endDay: 'Last day',
    weeksAfter: 'weeks',
    weeksFromToday: 'weeks from today',
    weeksName: 'How many weeks',

    goal: 'What counts?',
    goals: {
      check: 'Doing it',
      amount: 'An amount',
      minutes: 'Minutes',
      steps: 'A few steps',
    } satisfies Record<GoalChoice, string>,
    goalHints: {
      amount: 'Pages, glasses, pieces of fruit',
      minutes: 'With a timer to start and stop',
      steps: 'A short list that is done line by line',
    },
    direction: 'Full when it is',
    atLeast: 'at least',
    atMost: 'at most',
    atMostHint:
      'Anything up to this is full; more is noted, not judged; a day you leave blank says nothing.',
    target: 'How many',
    unit: 'Of what',
    unitPlaceholder: 'pages',
    minutesUnit: 'minutes',
    goalSummary: (goal: Goal) => goalWords(goal),
    step: (place: number) => `Step ${place}`,
    addStep: 'Add a step',
    stepUp: (place: number) => `Move step ${place} up`,
    stepDown: (place: number) => `Move step ${place} down`,
    removeStep: (place: number) => `Take step ${place} away`,
    mostSteps: (most: number) => `${most} steps are the most.`,

    place: 'Time of day, group and more',
    timeOfDay: 'When in the day',
    group: 'Group',
    groupHint: 'Your own heading for habits that belong together.',
    groupPlaceholder: 'Calm',
    numbersHidden: 'Keep the numbers of this habit out of sight',
    numbersHiddenHint: 'Amounts and counts are still kept, only not shown.',

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
    mood: 'Offer one tap for my mood',
    numbersHidden: 'Keep numbers out of sight',
    numbersHiddenHint: 'Amounts and counts are then said in words or not at all.',
    streaks: 'Show streaks beside strength',
    streaksHint: 'Off by default: strength says more, and a day off costs it little.',
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
      ['F S D', 'full, small and smallest version'],
      ['K X', 'skip, clear'],
      ['T', 'start or stop the timer'],
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
    nudge: {
      legend: 'Shall Tilth nudge you? You can change this for each habit later.',
      choices: {
        none: 'Not at all',
        firstTab: 'With the first new tab of the day',
        clock: 'At a time',
      },
      time: 'At what time?',
      how: 'As a notification it says only “A small moment for you”, without a name and without a sound. Your browser asks you once whether Tilth may show it. Otherwise a nudge stands as one line on your new tab.',
      allow: 'Allow notifications',
      allowed: 'Notifications are allowed.',
      refused:
        'Notifications are not allowed, and that is fine: a nudge stands as one line on your new tab, and the toolbar button shows it.',
      unavailable:
        'This browser has no notifications for Tilth: a nudge stands as one line on your new tab, and the toolbar button shows it.',
    },
    skipAll: 'Skip the welcome',
  },

  garden: {
    title: 'Tilth',
    sections: {
      today: 'Today',
      habits: 'Habits',
      progress: 'Progress',
      library: 'Library',
      settings: 'Settings',
      help: 'Need help now?',
      recent: 'What you did lately',
      nudges: 'What became of nudges',
    },
    sectionsLabel: 'Sections',
  },
};

/** A schedule and the days on which it begins and ends, where they are worth a word. */
function planWords(schedule: Schedule, outlook?: Outlook): string {
  const words = scheduleWords(schedule, outlook);
  if (!outlook) return words;
  const { today, from, until } = outlook;
  const begins = from > today ? `starting ${dayWords(from, today)}` : '';
  const ends = until && `${until < today ? 'ended on' : 'until'} ${dayWords(until, today)}`;
  const span = [begins, ends].filter(Boolean).join(' ');
  return span === '' ? words : `${words}, ${span}`;
}

/** Every kind of schedule in words, as they stand within a sentence. */
function scheduleWords(schedule: Schedule, outlook?: Outlook): string {
  switch (schedule.kind) {
    case 'daily':
      return 'every day';
    case 'weekdays':
      return weekdayWords(schedule.days, outlook?.weekStartsOn ?? 1);
    case 'times':
      return timesWords(schedule, outlook);
    case 'everyDays': {
      const every = schedule.every === 2 ? 'every other day' : `every ${schedule.every} days`;
      if (!outlook?.next) return every;
      const { next, today } = outlook;
      return `${every}, next ${next === today ? 'today' : `on ${dayWords(next, today)}`}`;
    }
    case 'monthDays':
      return schedule.days.length > 6
        ? `on ${schedule.days.length} days of the month`
        : `on the ${listed(schedule.days.map(monthDayWords))} of the month`;
    case 'slots':
      return `${listed(schedule.slots.map((slot) => SLOTS[slot]))}, every day`;
    case 'timesADay':
      return `${often(schedule.times)} a day`;
    case 'window':
      return 'in the days after a session';
    case 'once':
      return 'once';
  }
}

/** "every day", "Monday to Friday", "on Monday and Friday". */
export function weekdayWords(days: readonly Weekday[], weekStartsOn: number): string {
  const place = (day: Weekday): number => (day - weekStartsOn + 7) % 7;
  const inOrder = days.toSorted((a, b) => place(a) - place(b));
  switch (days.toSorted().join('')) {
    case '0123456':
      return 'every day';
    case '12345':
      return 'Monday to Friday';
    default:
      return `on ${listed(inOrder.map((day) => WEEKDAYS[day] ?? ''))}`;
  }
}

function timesWords({ times, per, span }: Schedule & { kind: 'times' }, outlook?: Outlook): string {
  if (span === 'rolling') return `${often(times)} in any ${per === 'week' ? 7 : 30} days in a row`;
  if (per === 'month') return `${often(times)} a calendar month, on any days`;
  const week = outlook ? `, ${weekWords(outlook.weekStartsOn)}` : '';
  return `${often(times)} a week, on any days${week}`;
}

/** Over what so many times are counted. */
function spanWords({ per, span, weekStartsOn }: Span): string {
  if (span === 'rolling')
    return per === 'week' ? 'in any 7 days in a row' : 'in any 30 days in a row';
  return per === 'week' ? weekWords(weekStartsOn) : 'in the calendar month';
}

/** What that comes to. */
function spanHint({ per, span, weekStartsOn }: Span): string {
  if (span === 'rolling') return 'There is no day on which it starts afresh.';
  return `It starts afresh on ${per === 'week' ? `each ${WEEKDAYS[weekStartsOn]}` : 'the 1st of each month'}.`;
}

function weekWords(weekStartsOn: number): string {
  return `from ${WEEKDAYS[weekStartsOn]} to ${WEEKDAYS[(weekStartsOn + 6) % 7]}`;
}

function monthDayWords(day: MonthDay): string {
  switch (day.kind) {
    case 'date':
      return day.date === 31 ? 'last day' : ordinal(day.date);
    case 'weekday':
      return `${WHICH[day.which]} ${WEEKDAYS[day.weekday]}`;
  }
}

/** "18 January", with its year where that is not this one. */
function dayWords(day: LocalDate, today: LocalDate): string {
  const [year, month, date] = day.split('-').map(Number);
  const words = `${date} ${MONTHS[(month ?? 1) - 1]}`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${year}`;
}

function goalWords(goal: Goal): string {
  switch (goal.kind) {
    case 'check':
      return 'Doing it';
    case 'steps': {
      const count = goal.steps.filter((step) => step.trim() !== '').length;
      return count === 1 ? '1 step' : `${count} steps`;
    }
    case 'amount':
      return capitalised(EN.panel.target(goal));
  }
}

function often(times: number): string {
  if (times === 1) return 'once';
  if (times === 2) return 'twice';
  return `${FEW[times] ?? number.format(times)} times`;
}

function ordinal(date: number): string {
  const ending = date > 10 && date < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
  return `${date}${ending}`;
}

/** "a, b and c". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'nameEmpty':
      return 'Please give the habit a name.';
    case 'unitEmpty':
      return 'Please say what is counted, such as “minutes”.';
    case 'targetNotPositive':
      return 'Please give a number above 0.';
    case 'noWeekday':
      return 'Please choose at least one day.';
    case 'noMonthDay':
      return 'Please choose at least one day of the month.';
    case 'tooFewSlots':
      return 'Please choose at least two times of the day.';
    case 'numberOutside':
      return `Please give a whole number from ${refusal.least} to ${number.format(refusal.most)}.`;
    case 'stepsCount':
      return `${refusal.count === 1 ? 'That is 1 step' : `Those are ${number.format(refusal.count)} steps`}. Please have ${refusal.fewest} to ${refusal.most}.`;
    case 'severalWithGoal':
      return 'Several times a day means one mark each time, so there is no amount and there are no steps to it. Please choose one or the other.';
    case 'dayUnclear':
      return 'Please give a day of the calendar.';
    case 'timeUnclear':
      return 'Please give a time of the day, such as 08:00.';
    case 'afterItself':
      return 'A reminder cannot wait for its own habit. Please choose another one.';
    case 'startInPast':
      return 'That day is over. A habit begins today or later.';
    case 'startTooFar':
      return 'That is more than a year ahead. Please choose an earlier day.';
    case 'addressNotWeb':
      return `“${shortened(refusal.scheme)}:” leads to no web page, so it cannot be kept. Addresses begin with https:// or http://.`;
    case 'addressUnclear':
      return refusal.text === ''
        ? 'Please give an address.'
        : `“${shortened(refusal.text)}” is not a web address. One looks like https://example.org/page.`;
    case 'addressTooLong':
      return `That address is ${number.format(refusal.length)} characters long. ${number.format(refusal.limit)} fit here.`;
    case 'textTooLong':
    case 'endsBeforeStart':
    case 'spanTooLong':
    case 'restUnknown':
    case 'noTimer':
    case 'reminderUnknown':
    case 'tooManyReminders':
    case 'tooManyHabits':
    case 'amountNotANumber':
    case 'amountAmbiguous':
    case 'amountNegative':
    case 'amountTooLarge':
    case 'dayInFuture':
    case 'dayBeforeFirst':
    case 'habitUnknown':
    case 'partUnknown':
    case 'changedSince':
    case 'nothingToUndo':
      return EN.refusal(refusal);
  }
}
