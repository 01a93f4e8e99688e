import type { ChangedAt } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';

/** What was said of a habit on a day. No check-in means that nothing was said. */
export type Status = 'done' | 'small' | 'skipped';

export type CheckIn = {
  readonly status: Status;
  /** In the unit of the goal; `null` where none was given. */
  readonly amount: number | null;
  readonly changedAt: ChangedAt;
};

/** All that was said of one habit. */
export type History = ReadonlyMap<LocalDate, CheckIn>;
