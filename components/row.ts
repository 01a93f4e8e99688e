import type { ShownRow } from '@/domain/today';

/** How many rows are full or small. */
export function countDone(rows: readonly ShownRow[]): number {
  return rows.filter((row) => row.status === 'done' || row.status === 'small').length;
}
