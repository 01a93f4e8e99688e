import type { ChangedAt, HabitId } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';

/** A running timer of a habit. It stands in the database, so no closed page ends it. */
export type Timer = {
  readonly habitId: HabitId;
  /** The lived day on which it was started, to which its minutes belong. */
  readonly day: LocalDate;
  readonly startedAt: Instant;
  /** Set once it was stopped. */
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** Whole minutes that ran: at least 1, at most a day, whatever the clock did meanwhile. */
export function minutesOf({ startedAt }: Pick<Timer, 'startedAt'>, now: Instant): number {
  return Math.min(1440, Math.max(1, Math.round((now - startedAt) / 60_000)));
}
