import { ASKED, askedOf, type Context } from '@/domain/asked';
import type { Habit } from '@/domain/habit';
import { type History, indexOf } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { isQuota } from '@/domain/quota';
import { type Block, within } from '@/domain/term';

/** Beside `ASKED`: asked of a week or month as a whole, and of none of its days for certain. */
export const ASKED_SOMETIME = 3;

export type AskedAround = Context & {
  /** Days on which only small versions were asked. */
  readonly smallDays: readonly LocalDate[];
  /** The last day before it was put away; `null` while it is not. */
  readonly until: LocalDate | null;
};

/** What each day of a history asked of the person, small days and being put away included. */
export function askedDays(habit: Habit, history: History, around: AskedAround): Uint8Array {
  const { terms, days } = askedOf(habit, history, around);
  for (const term of terms) if (isQuota(term)) loosen(days, within(term, history));
  if (habit.small === '' && habit.smallest === '') {
    for (const day of around.smallDays) {
      const index = indexOf(history, day);
      if (index in days) days[index] = ASKED.no;
    }
  }
  if (around.until) days.fill(ASKED.no, Math.max(0, indexOf(history, around.until) + 1));
  return days;
}

function loosen(days: Uint8Array, { start, end }: Block): void {
  for (let index = start; index < end; index++) {
    if (days[index] === ASKED.yes) days[index] = ASKED_SOMETIME;
  }
}
