import type { ChangedAt, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';

/** What was written of a habit on a day. */
export type Note = {
  readonly habitId: HabitId;
  readonly day: LocalDate;
  readonly text: string;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** In code points. */
export const LONGEST_HABIT_NOTE = 5000;
