import { dayOfYear } from '@/domain/calendar';
import type { ChangedAt, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import { DAYS } from '@/storage/year-page';

/**
 * When each day of a page was changed, indexed as the page is. A row of its own, for it is eight
 * times as large as what was said, and whoever reads all of history does not ask when.
 */
export type YearStamps = {
  readonly habitId: HabitId;
  readonly year: number;
  /** 0 = never touched; a cleared day keeps the time at which it was cleared. */
  readonly changedAt: Float64Array;
};

export function noStamps(habitId: HabitId, year: number): YearStamps {
  return { habitId, year, changedAt: new Float64Array(DAYS) };
}

/** When a day was last changed; 0 where it never was. */
export function changedAtOn({ changedAt }: YearStamps, day: LocalDate): ChangedAt {
  return changedAt[dayOfYear(day)] ?? 0;
}

/** Notes in place when a day was changed. */
export function stampDay({ changedAt }: YearStamps, day: LocalDate, at: ChangedAt): void {
  changedAt[dayOfYear(day)] = at;
}
