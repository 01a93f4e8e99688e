import { UTCDate } from '@date-fns/utc';
import {
  addDays as add,
  differenceInCalendarDays,
  getDayOfYear,
  getDaysInMonth,
  startOfWeek as weekStart,
} from 'date-fns';
import { isoDay, type LocalDate } from '@/domain/local-date';
import type { Weekday } from '@/domain/schedule';

export function addDays(day: LocalDate, days: number): LocalDate {
  return isoDay(add(utc(day), days).getTime());
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: LocalDate): Weekday {
  return utc(day).getDay() as Weekday;
}

export function yearOf(day: LocalDate): number {
  return Number(day.slice(0, 4));
}

/** Place in its year: 0 for 1 January … 365 for 31 December of a leap year. */
export function dayOfYear(day: LocalDate): number {
  return getDayOfYear(utc(day)) - 1;
}

/** The day at a place in a year, the inverse of {@link dayOfYear}. */
export function dayAt(year: number, index: number): LocalDate {
  return addDays(`${year}-01-01` as LocalDate, index);
}

/** 1–31. */
export function dateOfMonth(day: LocalDate): number {
  return Number(day.slice(8, 10));
}

/** 28–31. */
export function lastDateOfMonth(day: LocalDate): number {
  return getDaysInMonth(utc(day));
}

export function firstOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 8)}01` as LocalDate;
}

/** The first day of the week that a day is in. */
export function startOfWeek(day: LocalDate, weekStartsOn: Weekday): LocalDate {
  return isoDay(weekStart(utc(day), { weekStartsOn }).getTime());
}

function utc(day: LocalDate): UTCDate {
  return new UTCDate(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}
