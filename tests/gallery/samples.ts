import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';
import { aShownRow, PARTS, STEPS, TIMED } from '@/tests/components/samples';

export const nothing = (): void => undefined;

export const ROW_DEEDS = {
  onCheckIn: nothing,
  onAmount: () => false,
  onPart: nothing,
  onTimer: nothing,
  onNote: nothing,
  onSkip: nothing,
  onClear: nothing,
  onEdit: nothing,
};

export const QUIET_NOTICES = {
  undoable: null,
  trouble: null,
  failure: null,
  onUndo: nothing,
};

export const LONG_NAME =
  'Write down what was said in the session, before the day runs over it and takes it away again';
export const LONG_WORD = 'Rechtsschutzversicherungsgesellschaftenbriefeablageordnung'.repeat(2);
export const HEBREW = 'קריאה של עמוד אחד';

export const PAGES = {
  kind: 'amount',
  unit: 'pages',
  target: 10,
  direction: 'atLeast',
  timed: false,
} as const;
const CUPS = { ...PAGES, unit: 'cups', target: 2, direction: 'atMost' } as const;
const LONG_STEPS = [LONG_NAME, LONG_WORD, HEBREW].map((text) => ({ kind: 'step', text }) as const);

export const TOO_LONG: Refusal = { kind: 'textTooLong', field: 'name', length: 10_240, limit: 120 };

/** Every status and state a row can have, and words that strain it. */
export const ROWS: Readonly<Record<string, ShownRow>> = {
  'nothing said': aShownRow(),
  done: aShownRow({ status: 'done' }),
  'small version': aShownRow({ status: 'small' }),
  'rest day': aShownRow({ status: 'skipped' }),
  saving: aShownRow({ status: 'done', state: 'saving' }),
  kept: aShownRow({ status: 'done', state: 'kept' }),
  'no cue': aShownRow({ cue: '' }),
  'an amount, done': aShownRow({ goal: PAGES, status: 'done', amount: 12 }),
  'an amount, small': aShownRow({ goal: PAGES, status: 'small', amount: 3.5 }),
  'at most': aShownRow({ name: 'Coffee', goal: CUPS, status: 'small', amount: 1_000_000 }),
  'smallest version': aShownRow({ status: 'smallest', smallest: 'One look outside' }),
  resting: aShownRow({ resting: true, due: false }),
  'asked for the small version': aShownRow({ asks: 'small', smallest: 'One look outside' }),
  'with a note': aShownRow({ status: 'done', note: 'Rain all day.' }),
  'times of the day': aShownRow({ parts: PARTS.slots, partsDone: 0b001, status: 'small' }),
  'four times a day': aShownRow({ parts: PARTS.times, partsDone: 0b0011, status: 'small' }),
  'in steps': aShownRow({ goal: STEPS, parts: PARTS.steps, partsDone: 0b010, status: 'small' }),
  timed: aShownRow({ goal: TIMED }),
  'a timer runs': aShownRow({ goal: TIMED, status: 'small', amount: 4, timerAt: '7:30' }),
  'numbers kept out of sight': aShownRow({
    goal: PAGES,
    status: 'small',
    amount: 3.5,
    numbersHidden: true,
  }),
  'long steps': aShownRow({
    goal: { kind: 'steps', steps: LONG_STEPS.map(({ text }) => text) },
    parts: LONG_STEPS,
    partsDone: 0b001,
    status: 'small',
  }),
  'long words': aShownRow({ name: LONG_NAME, cue: LONG_NAME, small: LONG_NAME }),
  'one long word': aShownRow({ name: LONG_WORD, cue: LONG_WORD, small: LONG_WORD }),
  'right to left': aShownRow({ name: HEBREW, cue: 'הקפה של הבוקר', small: 'שורה אחת' }),
};

/** Rows under headings: two times of the day, and two groups, one with a long name. */
export const PARTED = [
  aShownRow({ habitId: 'a', section: { kind: 'timeOfDay', timeOfDay: 'morning' } }),
  aShownRow({ habitId: 'b', section: { kind: 'timeOfDay', timeOfDay: 'morning' }, status: 'done' }),
  aShownRow({ habitId: 'c', section: { kind: 'timeOfDay', timeOfDay: 'any' } }),
];
export const GROUPED = [
  aShownRow({ habitId: 'a', section: { kind: 'group', name: LONG_NAME } }),
  aShownRow({ habitId: 'b', section: { kind: 'group', name: LONG_WORD }, status: 'done' }),
  aShownRow({ habitId: 'c', section: { kind: 'group', name: HEBREW } }),
  aShownRow({ habitId: 'd', section: { kind: 'group', name: '' } }),
];

/** All of them, each with an id of its own, as a day has them. */
export const DAY = Object.values(ROWS).map((row, index) => ({ ...row, habitId: `row-${index}` }));

/** Those of them that strain a page. */
export const STRAINED = DAY.slice(Object.keys(ROWS).indexOf('long steps'));
