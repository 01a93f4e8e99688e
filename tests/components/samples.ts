import type { FinishLineProps } from '@/components/FinishLine';
import type { TipDeeds } from '@/components/TipCard';
import type { DayLine } from '@/domain/day-line';
import { wishIn } from '@/domain/fewer-nudges';
import type { Habit, Plan } from '@/domain/habit';
import { EMPTY_DRAFT, type HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Part } from '@/domain/parts';
import { EVERY_WEEKDAY, type Reminder } from '@/domain/reminder';
import type { Rest } from '@/domain/rest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { HabitRow, ShownRow } from '@/domain/today';
import type { TipView, TodayView } from '@/domain/view';

export const MONDAY = '2026-11-23' as LocalDate;

/** Words as a hostile or unlucky person, file or device may write them. */
export const HOSTILE = {
  'ten kilobytes': 'Breathe '.repeat(1280),
  'one long word': 'x'.repeat(10_240),
  'right to left': 'المشي لمدة ١٠ دقائق',
  'turned around': 'abc\u202edef\u2066ghi',
  emoji: '🧘🏽‍♀️ 🇺🇦 👨‍👩‍👧‍👦',
  'control characters': 'a\u0000b\u0007c\u001b[31m\u007f',
  'a lone surrogate': 'half \ud83d moon',
  script: '<script>globalThis.ran = true</script>',
  'an event handler': '"><img src=x onerror="globalThis.ran = true">',
  entities: '&lt;b&gt; &amp; &#x41;',
  'a javascript address': 'javascript:globalThis.ran=true',
  'a template': '{{constructor}} $name %s',
  'the name of a prototype': '__proto__',
} as const;

export const GOAL = {
  kind: 'amount',
  unit: 'pages',
  target: 10,
  direction: 'atLeast',
  timed: false,
} as const;
export const TIMED = { ...GOAL, unit: 'minutes', timed: true } as const;
export const STEPS = { kind: 'steps', steps: ['Shoes', 'Water', 'Door'] } as const;

/** What the rows of these goals and schedules are made of. */
export const PARTS = {
  steps: [
    { kind: 'step', text: 'Shoes' },
    { kind: 'step', text: 'Water' },
    { kind: 'step', text: 'Door' },
  ],
  slots: [
    { kind: 'slot', slot: 'morning' },
    { kind: 'slot', slot: 'noon' },
    { kind: 'slot', slot: 'evening' },
  ],
  times: [1, 2, 3, 4].map((place) => ({ kind: 'time', place })),
} as const satisfies Record<string, readonly Part[]>;

export function aRow(changed: Partial<HabitRow> = {}): HabitRow {
  return {
    habitId: 'walk',
    name: 'Walk for 10 minutes',
    cue: 'lunch',
    small: 'To the door',
    smallest: '',
    goal: { kind: 'check' },
    asks: 'full',
    due: true,
    once: false,
    resting: false,
    status: null,
    amount: null,
    parts: [],
    partsDone: 0,
    timerSince: null,
    note: '',
    numbersHidden: false,
    section: { kind: 'none' },
    ...changed,
  };
}

export function aShownRow(changed: Partial<ShownRow> = {}): ShownRow {
  return { ...aRow(), state: 'saved', timerAt: '', ...changed };
}

export const MOOD: Mood = {
  id: 'mood',
  day: MONDAY,
  at: new Date(2026, 10, 23, 8, 5).getTime(),
  level: 4,
  words: '',
  deletedAt: null,
  changedAt: 1,
};

const REST: Rest = {
  id: 'rest',
  from: '2026-11-18' as LocalDate,
  until: '2026-11-22' as LocalDate,
  habitIds: null,
  reason: 'illness',
  deletedAt: null,
  changedAt: 1,
};

const REMINDER: Reminder = {
  id: 'morning',
  habitId: 'walk',
  cue: { kind: 'clock', minute: 8 * 60 },
  days: EVERY_WEEKDAY,
  onlyIfOpen: true,
  stopped: false,
  deletedAt: null,
  changedAt: 1,
};

/** One of each kind of quiet line. */
export const LINES: { readonly [K in DayLine['kind']]: Extract<DayLine, { kind: K }> } = {
  restEnded: {
    kind: 'restEnded',
    key: 'restEnded:rest:2026-11-22',
    rest: REST,
    longer: { ...REST, until: '2026-11-25' as LocalDate },
  },
  welcomeBack: {
    kind: 'welcomeBack',
    key: 'welcomeBack:2026-11-17',
    away: {
      from: '2026-11-17' as LocalDate,
      until: '2026-11-22' as LocalDate,
      habitIds: null,
      reason: 'other',
    },
  },
  shrink: { kind: 'shrink', key: 'shrink:2026-11-21' },
  grow: { kind: 'grow', key: 'grow:2026-11-09' },
  nudges: {
    kind: 'nudges',
    key: 'nudges:morning 2026-11-23:2',
    waiting: [
      { nudgeId: 'morning 2026-11-23', habitId: 'walk', name: 'Walk for 10 minutes' },
      { nudgeId: 'noon 2026-11-23', habitId: 'read', name: 'Read' },
    ],
  },
  unanswered: {
    kind: 'unanswered',
    key: 'unanswered:morning:1',
    reminder: REMINDER,
    name: 'Walk for 10 minutes',
    weekly: { ...wishIn(REMINDER), days: [1] },
  },
  fade: {
    kind: 'fade',
    key: 'fade:morning:weekly:1',
    reminder: REMINDER,
    name: 'Walk for 10 minutes',
    to: 'weekly',
    wish: { ...wishIn(REMINDER), days: [1] },
  },
};

/** A line is answered to no effect. */
export const NO_ANSWERS = {
  onAnswer: () => undefined,
  onPutOff: () => undefined,
  onPause: () => undefined,
  onSuited: () => undefined,
};

export function aTip(changed: Partial<TipView> = {}): TipView {
  return {
    id: 'sleep-sorts',
    domain: 'sleep',
    text: 'Your brain sorts what you learned today while you sleep.',
    deed: 'Set tomorrow’s alarm for the same time as today.',
    strength: 'strong',
    evidence: ['slp-memory-consolidation'],
    topics: ['sleep'],
    template: 'steady-wake-time',
    article: {
      id: 'ninds-sleep',
      title: 'Brain Basics: Understanding Sleep',
      publisher: 'NINDS',
      domain: 'sleep',
      length: 'short',
      reader: 'everyone',
      topics: ['sleep'],
      url: 'https://www.ninds.nih.gov/sleep',
      free: true,
    },
    kept: false,
    ...changed,
  };
}

export function aView(changed: Partial<TodayView> = {}): TodayView {
  return {
    day: MONDAY,
    tip: aTip(),
    habits: changed.rows?.length ?? 0,
    rows: [],
    others: [],
    left: 0,
    today: MONDAY,
    reminders: 1,
    endsAt: 0,
    earliest: MONDAY,
    settings: { ...DEFAULT_SETTINGS, newTabHabits: 'names' },
    undoable: null,
    smallDay: false,
    line: null,
    rests: [],
    moods: [],
    writings: 1,
    toFinish: null,
    ...changed,
  };
}

export function aDraft(changed: Partial<HabitDraft> = {}): HabitDraft {
  return { ...EMPTY_DRAFT, name: 'Walk', domain: 'movement', cue: 'lunch', ...changed };
}

function aPlan(changed: Partial<Plan> = {}): Plan {
  return {
    from: MONDAY,
    until: null,
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    asks: 'full',
    ...changed,
  };
}

export function aHabit(id: string, changed: Partial<Habit> = {}): Habit {
  return {
    id,
    name: `Habit ${id}`,
    domain: 'own',
    cue: '',
    small: '',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    plans: [aPlan()],
    position: 1,
    archivedAt: null,
    deletedAt: null,
    changedAt: 1,
    ...changed,
  };
}

const moody = { ...DEFAULT_SETTINGS, newTabHabits: 'names', mood: true } as const;
const circles = { ...DEFAULT_SETTINGS, newTabHabits: 'circles' } as const;
const rows = [aRow(), aRow({ habitId: 'read', name: 'Read', goal: GOAL })];

/** Days as the surfaces may have to show them. */
export const DAYS: Readonly<Record<string, TodayView>> = {
  'an empty day': aView(),
  'a day with nothing due': aView({ habits: 2, others: rows }),
  'a day without a tip': aView({ rows, tip: null }),
  names: aView({ rows, others: [aRow({ habitId: 'late', due: false })] }),
  circles: aView({ rows, settings: circles }),
  quiet: aView({ rows, settings: { ...circles, quiet: true } }),
  'an earlier day behind': aView({ rows, earliest: '2026-11-01' as LocalDate }),
  'a kept tip that costs': aView({
    tip: aTip({ kept: true, strength: 'early', article: { ...aTip().article, free: false } }),
  }),
  'everything said': aView({
    rows: [
      aRow({ habitId: 'a', status: 'done' }),
      aRow({ habitId: 'b', status: 'small' }),
      aRow({ habitId: 'c', status: 'skipped' }),
      aRow({ habitId: 'd', cue: '' }),
    ],
  }),
  amounts: aView({
    rows: [
      aRow({ habitId: 'a', goal: GOAL, status: 'done', amount: 12.5 }),
      aRow({ habitId: 'b', goal: GOAL, status: 'small', amount: 1 }),
      aRow({ habitId: 'c', goal: { ...GOAL, direction: 'atMost' }, status: 'done', amount: 0 }),
      aRow({ habitId: 'd', goal: { ...GOAL, target: 1_000_000 } }),
    ],
  }),
  'hostile names': aView({
    rows: Object.values(HOSTILE).map((name, index) =>
      aRow({ habitId: `habit-${index}`, name, cue: name, small: name }),
    ),
  }),
  'a small day': aView({
    smallDay: true,
    rows: [
      aRow({ habitId: 'a', asks: 'small' }),
      aRow({ habitId: 'b', asks: 'small', small: '', smallest: 'One look' }),
      aRow({ habitId: 'c', asks: 'small', status: 'small', smallest: 'One look' }),
      aRow({ habitId: 'd', asks: 'small', status: 'smallest', smallest: 'One look' }),
      aRow({ habitId: 'e', asks: 'small', status: 'done' }),
    ],
    others: [aRow({ habitId: 'f', due: false, small: '' })],
  }),
  'no small version of anything': aView({ rows: rows.map((row) => ({ ...row, small: '' })) }),
  parts: aView({
    rows: [
      aRow({ habitId: 'a', goal: STEPS, parts: PARTS.steps, partsDone: 0b101, status: 'small' }),
      aRow({ habitId: 'b', parts: PARTS.slots }),
      aRow({ habitId: 'c', parts: PARTS.slots, partsDone: 0b111, status: 'done' }),
      aRow({ habitId: 'd', parts: PARTS.times, partsDone: 0b1001, status: 'small' }),
    ],
  }),
  timers: aView({
    rows: [
      aRow({ habitId: 'a', goal: TIMED, timerSince: new Date(2026, 10, 23, 9, 30).getTime() }),
      aRow({
        habitId: 'b',
        goal: TIMED,
        status: 'small',
        amount: 4,
        timerSince: new Date(2026, 10, 22, 23, 59).getTime(),
      }),
      aRow({ habitId: 'c', goal: TIMED }),
    ],
  }),
  'times of the day': aView({
    rows: (['morning', 'morning', 'evening', 'any'] as const).map((timeOfDay, index) =>
      aRow({ habitId: `habit-${index}`, section: { kind: 'timeOfDay', timeOfDay } }),
    ),
  }),
  groups: aView({
    rows: ['Body', 'Body', HOSTILE['right to left'], HOSTILE.script, ''].map((name, index) =>
      aRow({ habitId: `habit-${index}`, section: { kind: 'group', name } }),
    ),
    others: [aRow({ habitId: 'late', due: false, section: { kind: 'group', name: 'Body' } })],
  }),
  rest: aView({
    rests: [REST],
    rows: [
      aRow({ habitId: 'a', due: false, resting: true }),
      aRow({ habitId: 'b', due: false, resting: true, status: 'done' }),
      aRow({ habitId: 'c', due: false, resting: true, status: 'skipped' }),
    ],
  }),
  notes: aView({ rows: [aRow({ note: 'Rain' }), aRow({ habitId: 'read', note: HOSTILE.script })] }),
  'numbers kept out of sight': aView({
    rows: [
      aRow({ habitId: 'a', numbersHidden: true, goal: GOAL, status: 'small', amount: 4 }),
      aRow({ habitId: 'b', numbersHidden: true, parts: PARTS.times, partsDone: 1 }),
    ],
    settings: { ...DEFAULT_SETTINGS, newTabHabits: 'names', numbersHidden: true },
  }),
  'no mood yet': aView({ rows, settings: moody }),
  moods: aView({
    rows,
    settings: moody,
    moods: [
      MOOD,
      { ...MOOD, id: 'noon', level: 1, words: 'Slow', at: new Date(2026, 10, 23, 12).getTime() },
      { ...MOOD, id: 'late', level: 5, words: HOSTILE.script },
    ],
  }),
  'moods beside circles': aView({
    rows,
    settings: { ...circles, mood: true },
    moods: [{ ...MOOD, words: 'Slow' }],
  }),
  ...Object.fromEntries(
    Object.values(LINES).map((line) => [`a line: ${line.kind}`, aView({ rows, line })]),
  ),
  'everything that bends': aView({
    smallDay: true,
    line: LINES.shrink,
    settings: moody,
    moods: [{ ...MOOD, words: 'Better' }],
    rows: [
      aRow({
        habitId: 'a',
        goal: TIMED,
        smallest: 'One minute',
        asks: 'small',
        status: 'smallest',
        amount: 1,
        parts: PARTS.slots,
        partsDone: 0b10,
        timerSince: new Date(2026, 10, 23, 9, 30).getTime(),
        note: 'Rain',
        section: { kind: 'timeOfDay', timeOfDay: 'noon' },
      }),
      aRow({ habitId: 'b', asks: 'small', section: { kind: 'timeOfDay', timeOfDay: 'evening' } }),
      aRow({ habitId: 'c', section: { kind: 'timeOfDay', timeOfDay: 'evening' } }),
    ],
  }),
  'everything that bends, where it is not due': aView({
    rows: [aRow()],
    others: [
      aRow({ habitId: 'late', due: false, parts: PARTS.times, note: 'Rain' }),
      aRow({ habitId: 'later', due: false, goal: STEPS, parts: PARTS.steps }),
    ],
  }),
  'everything that bends, as circles': aView({
    smallDay: true,
    line: LINES.welcomeBack,
    settings: { ...circles, mood: true },
    moods: [MOOD],
    rows: [
      aRow({ habitId: 'a', parts: PARTS.slots, partsDone: 1, status: 'small', note: 'Rain' }),
      aRow({ habitId: 'b', resting: true, section: { kind: 'group', name: 'Body' } }),
      aRow({ habitId: 'c', goal: TIMED, timerSince: new Date(2026, 10, 23, 9, 30).getTime() }),
      aRow({ habitId: 'd' }),
    ],
  }),
  'empty words': aView({ rows: [aRow({ name: '', cue: '', small: '' })], tip: aTip({ text: '' }) }),
};

const nothing = (): void => undefined;

/** What can be done with a tip, to no effect; the panels never come. */
export const TIP_DEEDS: TipDeeds & FinishLineProps & { readonly isOnToday: boolean } = {
  onKeep: nothing,
  onAside: nothing,
  onHideTopic: nothing,
  onAddToday: nothing,
  onOpen: nothing,
  onReadLater: nothing,
  onFinish: nothing,
  askEvidence: async () => null,
  loadPanels: () => new Promise<never>(nothing),
  dayOf: (day) => day,
  fromTemplateHref: (templateId) => `#habits/new/${templateId}`,
  isOnToday: false,
  toFinish: null,
};
