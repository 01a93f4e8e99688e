import { dateOfMonth, lastDateOfMonth, weekdayOf, yearOf } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';

/**
 * The calendar of consecutive days in columns, worked out once for all habits: asking a date library
 * for each of a hundred thousand cells takes longer than everything else together.
 */
export type DayColumns = {
  readonly first: LocalDate;
  readonly length: number;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: Uint8Array;
  /** Months since January of the first day's year. */
  readonly month: Uint16Array;
};

export function dayColumns(first: LocalDate, length: number): DayColumns {
  const columns = {
    first,
    length,
    weekday: new Uint8Array(length),
    month: new Uint16Array(length),
  };
  let weekday: number = weekdayOf(first);
  let date = dateOfMonth(first);
  let month = Number(first.slice(5, 7)) - 1;
  let last = lastDateOfMonth(first);
  for (let index = 0; index < length; index++) {
    columns.weekday[index] = weekday;
    columns.month[index] = month;
    weekday = (weekday + 1) % 7;
    date += 1;
    if (date <= last) continue;
    date = 1;
    month += 1;
    last = lastDateOfMonth(monthAt(first, month));
  }
  return columns;
}

/** The first day of a month counted from January of a day's year. */
export function monthAt(first: LocalDate, month: number): LocalDate {
  const year = yearOf(first) + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as LocalDate;
}
