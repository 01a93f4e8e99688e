import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';
import { aShownRow } from '@/tests/components/samples';

export const nothing = (): void => undefined;

export const ROW_DEEDS = {
  onCheckIn: nothing,
  onAmount: () => false,
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

export const PAGES = { kind: 'amount', unit: 'pages', target: 10, direction: 'atLeast' } as const;
const CUPS = { kind: 'amount', unit: 'cups', target: 2, direction: 'atMost' } as const;

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
  'long words': aShownRow({ name: LONG_NAME, cue: LONG_NAME, small: LONG_NAME }),
  'one long word': aShownRow({ name: LONG_WORD, cue: LONG_WORD, small: LONG_WORD }),
  'right to left': aShownRow({ name: HEBREW, cue: 'הקפה של הבוקר', small: 'שורה אחת' }),
};

/** The same, each with an id of its own, as a day has them. */
export const DAY = Object.values(ROWS).map((row, index) => ({ ...row, habitId: `row-${index}` }));
