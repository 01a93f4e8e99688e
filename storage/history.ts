import { dayOfYear, yearOf } from '@/domain/calendar';
import { placeIn } from '@/domain/day-number';
import { firstDayOf, type Habit, type HabitId } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import { DAYS, type YearPage } from '@/storage/year-page';

/** Every page of a habit, or (`null`) of all of them. */
export function readPages(db: TilthDatabase, habitId: HabitId | null): Promise<YearPage[]> {
  if (habitId === null) return db.yearPages.toArray();
  return db.yearPages.where('[habitId+year]').between([habitId, 0], [habitId, 9999]).toArray();
}

/** All that was said of these habits, from each one's first day up to and with `until`. */
export function historiesOf(
  habits: readonly Habit[],
  pages: readonly YearPage[],
  until: LocalDate,
): (readonly [Habit, History])[] {
  const byHabit = Map.groupBy(pages, ({ habitId }) => habitId);
  return habits.map((habit) => [habit, historyOf(habit, byHabit.get(habit.id) ?? [], until)]);
}

/** A habit's pages laid end to end. */
export function historyOf(
  habit: Pick<Habit, 'plans'>,
  pages: readonly YearPage[],
  until: LocalDate,
): History {
  const first = firstDayOf(habit);
  const length = Math.max(0, placeIn({ first }, until) + 1);
  const has = (column: 'amount' | 'parts' | 'hours') => pages.some((page) => page[column]);
  const history = {
    first,
    status: new Uint8Array(length),
    amount: has('amount') ? new Float64Array(length).fill(Number.NaN) : null,
    parts: has('parts') ? new Uint16Array(length) : null,
    hours: has('hours') ? new Uint8Array(length) : null,
  };
  for (const page of pages) {
    const newYear = placeIn({ first }, `${page.year}-01-01` as LocalDate);
    const nextYear = placeIn({ first }, `${page.year + 1}-01-01` as LocalDate);
    // A day of the next year stands on its own page, so the place of a leap day does not matter.
    const [from, to] = [Math.max(0, -newYear), Math.min(nextYear, length) - newYear];
    if (to <= from) continue;
    history.status.set(page.status.subarray(from, to), newYear + from);
    if (page.amount) history.amount?.set(page.amount.subarray(from, to), newYear + from);
    if (page.parts) history.parts?.set(page.parts.subarray(from, to), newYear + from);
    if (page.hours) history.hours?.set(page.hours.subarray(from, to), newYear + from);
  }
  return history;
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
