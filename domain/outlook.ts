import { nextInRow } from '@/domain/day-steps';
import type { Plan } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';

/** What can be said of a schedule in words beside its kind. */
export type Outlook = {
  readonly today: LocalDate;
  readonly weekStartsOn: Settings['weekStartsOn'];
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** The next day, today included, of those so many days apart; `null` where there is none. */
  readonly next: LocalDate | null;
};

/** The outlook of a plan on a day, by arithmetic that surfaces can carry. */
export function outlookOf(
  { schedule, from, until }: Pick<Plan, 'schedule' | 'from' | 'until'>,
  { today, weekStartsOn }: Pick<Outlook, 'today' | 'weekStartsOn'>,
): Outlook {
  const begins = from > today ? from : today;
  const next =
    schedule.kind === 'everyDays' ? nextInRow(schedule.from, schedule.every, begins) : null;
  const over = next === null || (until !== null && next > until);
  return { today, weekStartsOn, from, until, next: over ? null : next };
}
