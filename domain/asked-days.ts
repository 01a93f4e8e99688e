import { ASKED, type Asked } from '@/domain/asked';
import { placeIn } from '@/domain/day-number';
import type { Habit } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { isQuota } from '@/domain/quota';
import { type Block, within } from '@/domain/term';

/** Beside `ASKED`: asked of a week or month as a whole, and of none of its days for certain. */
export const ASKED_SOMETIME = 3;

/** What else decides what a habit asked of a person. */
export type AskedAround = {
  /** Days on which only small versions were asked. */
  readonly smallDays: readonly LocalDate[];
  /** The last day before it was put away; `null` while it is not. */
  readonly until: LocalDate | null;
};

/**
 * What each day of a history asked of the person, small days and being put away included.
 *
 * @param asked what `askedOf` says of the habit and its history
 */
export function askedDays(
  asked: Asked,
  habit: Pick<Habit, 'small' | 'smallest'>,
  history: History,
  { smallDays, until }: AskedAround,
): Uint8Array {
  const days = asked.days.slice();
  for (const term of asked.terms) if (isQuota(term)) loosen(days, within(term, history));
  if (habit.small === '' && habit.smallest === '') {
    for (const day of smallDays) {
      const index = placeIn(history, day);
      if (index in days) days[index] = ASKED.no;
    }
  }
  if (until) days.fill(ASKED.no, Math.max(0, placeIn(history, until) + 1));
  return days;
}

function loosen(days: Uint8Array, { start, end }: Block): void {
  for (let index = start; index < end; index++) {
    if (days[index] === ASKED.yes) days[index] = ASKED_SOMETIME;
  }
}
