import { dayOfYear, daysBetween, yearOf } from '@/domain/calendar';
import { firstDayOf, type Habit, type HabitId } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import { DAYS, type YearPage } from '@/storage/year-page';

/** All that was said of these habits, from each one's first day up to and with `until`. */
export async function readHistories(
  db: TilthDatabase,
  habits: readonly Habit[],
  until: LocalDate,
): Promise<ReadonlyMap<HabitId, History>> {
  const pages = habits.length === 1 && habits[0] ? await pagesOf(db, habits[0].id) : null;
  const byHabit = Map.groupBy(pages ?? (await db.yearPages.toArray()), ({ habitId }) => habitId);
  return new Map(
    habits.map((habit) => [habit.id, historyOf(habit, byHabit.get(habit.id) ?? [], until)]),
  );
}

function pagesOf(db: TilthDatabase, habitId: HabitId): Promise<YearPage[]> {
  return db.yearPages.where('[habitId+year]').between([habitId, 0], [habitId, 9999]).toArray();
}

/** A habit's pages laid end to end. */
export function historyOf(
  habit: Pick<Habit, 'plans'>,
  pages: readonly YearPage[],
  until: LocalDate,
): History {
  const first = firstDayOf(habit);
  const length = Math.max(0, daysBetween(first, until) + 1);
  const history = {
    first,
    status: new Uint8Array(length),
    amount: pages.some(({ amount }) => amount) ? new Float64Array(length).fill(Number.NaN) : null,
    changedAt: new Float64Array(length),
  };
  for (const page of pages) {
    const newYear = daysBetween(first, `${page.year}-01-01` as LocalDate);
    // A day of the next year stands on its own page, so the place of a leap day does not matter.
    const days = Math.min(daysInYear(page.year), length - newYear);
    const from = Math.max(0, -newYear);
    if (days <= from) continue;
    history.status.set(page.status.subarray(from, days), newYear + from);
    history.changedAt.set(page.changedAt.subarray(from, days), newYear + from);
    if (page.amount) history.amount?.set(page.amount.subarray(from, days), newYear + from);
  }
  return history;
}

function daysInYear(year: number): number {
  return Math.min(DAYS, dayOfYear(`${year}-12-31` as LocalDate) + 1);
}

/** On how many days from a day on, up to but without `until`, something was done. */
export function doneBetween(pages: readonly YearPage[], from: LocalDate, until: LocalDate): number {
  let count = 0;
  for (const { year, status } of pages) {
    if (year < yearOf(from) || year > yearOf(until)) continue;
    const start = year === yearOf(from) ? dayOfYear(from) : 0;
    const end = year === yearOf(until) ? dayOfYear(until) : DAYS;
    for (let index = start; index < end; index++) {
      const code = status[index] ?? 0;
      if (code !== CODE.none && code !== CODE.skipped) count += 1;
    }
  }
  return count;
}
