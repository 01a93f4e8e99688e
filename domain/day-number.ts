import type { LocalDate } from '@/domain/local-date';
import type { Weekday } from '@/domain/schedule';

/** Days in a year's months before each, January first, in a year that has no leap day. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/**
 * A day's place in one row of all days, so that the days between two are a subtraction: for places in
 * histories, of which Progress asks thousands at once, and `daysBetween` takes long over each.
 */
export function dayNumber(day: LocalDate): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  // Leap days up to this one: of the years before, and of this year once February is over.
  const years = month > 2 ? year : year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return year * 365 + leapDays + (BEFORE[month - 1] ?? 0) + Number(day.slice(8, 10));
}

/** As `weekdayOf` of the calendar, for surfaces, which carry no date library. */
export function weekdayOf(day: LocalDate): Weekday {
  return ((dayNumber(day) + 6) % 7) as Weekday;
}

/** Place of a day in a history, as `indexOf`. */
export function placeIn({ first }: { readonly first: LocalDate }, day: LocalDate): number {
  return dayNumber(day) - dayNumber(first);
}
