import type { Size } from '@/domain/check-in';
import type { HabitRow } from '@/domain/today';

/** What one press records of a row: the size that is asked for, and the whole target where one is to be reached. */
export function asAsked(row: Pick<HabitRow, 'asks' | 'small' | 'goal'>): {
  readonly status: Size;
  readonly amount: number | null;
} {
  const { asks, small } = row;
  if (asks === 'small') return { status: small === '' ? 'smallest' : 'small', amount: null };
  return { status: 'done', amount: fullAmount(row) };
}

/** What the full version records: the whole target where one is to be reached. */
export function fullAmount({ goal }: Pick<HabitRow, 'goal'>): number | null {
  return goal.kind === 'amount' && goal.direction === 'atLeast' ? goal.target : null;
}

/** Whether something can still be said of a row: nothing was, or some of the day's times are left. */
export function isOpen({ status, parts, partsDone }: Openness): boolean {
  if (status === null) return true;
  const hasTimes = parts[0] !== undefined && parts[0].kind !== 'step';
  // The small version of the whole day has no times of it.
  return hasTimes && status === 'small' && partsDone !== 0;
}

type Openness = Pick<HabitRow, 'status' | 'parts' | 'partsDone'>;
