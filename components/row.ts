import type { ShownRow } from '@/domain/today';

/** What can be done with a row. */
export type RowDeeds = {
  /** Full, or the small version; an amount where the habit has one. */
  readonly onCheckIn: (row: ShownRow, status: 'done' | 'small', amount: number | null) => void;
  /** An amount as it was typed; `false` when it was refused. */
  readonly onAmount: (row: ShownRow, text: string) => boolean;
  readonly onSkip: (row: ShownRow) => void;
  readonly onClear: (row: ShownRow) => void;
  readonly onEdit: (row: ShownRow) => void;
};

/** What pressing the circle records: the whole target where one is to be reached. */
export function fullAmount({ goal }: ShownRow): number | null {
  return goal.kind === 'amount' && goal.direction === 'atLeast' ? goal.target : null;
}

/** How many rows are full or small. */
export function countDone(rows: readonly ShownRow[]): number {
  return rows.filter((row) => row.status === 'done' || row.status === 'small').length;
}
