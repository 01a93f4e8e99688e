import { asAsked } from '@/domain/as-asked';
import { isDone, type Size } from '@/domain/check-in';
import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';

/** What can be done with a row. */
export type RowDeeds = {
  /** In one of its sizes; an amount where the habit has one. */
  readonly onCheckIn: (row: ShownRow, status: Size, amount: number | null) => void;
  /** An amount as it was read from what was typed; `false` when it could not be. */
  readonly onAmount: (row: ShownRow, amount: number | Refusal) => boolean;
  /** A step or a time of the day, by its place from 0. */
  readonly onPart: (row: ShownRow, part: number, done: boolean) => void;
  readonly onTimer: (row: ShownRow, wish: 'start' | 'keep' | 'letGo') => void;
  readonly onNote: (row: ShownRow, text: string) => void;
  readonly onSkip: (row: ShownRow) => void;
  readonly onClear: (row: ShownRow) => void;
  readonly onEdit: (row: ShownRow) => void;
  /** Called when what opens below a row is wanted, for who has to fetch its words. */
  readonly onPanel?: (() => void) | undefined;
};

/** Whether a row shows its times of the day; steps stand in its panel. */
export function hasTimes({ parts: [first] }: Pick<ShownRow, 'parts'>): boolean {
  return first !== undefined && first.kind !== 'step';
}

/** Records what is asked for. */
export function checkInAsAsked(row: ShownRow, { onCheckIn }: Pick<RowDeeds, 'onCheckIn'>): void {
  const { status, amount } = asAsked(row);
  onCheckIn(row, status, amount);
}

/** How many rows something was done of. */
export function countDone(rows: readonly ShownRow[]): number {
  return rows.filter(({ status }) => isDone(status)).length;
}

/** Whether numbers may be said of these rows. */
export function isCounted(rows: readonly ShownRow[]): boolean {
  return rows.some(({ numbersHidden }) => !numbersHidden);
}
