import { dayAt, dayOfYear, yearOf } from '@/domain/calendar';
import { STATUSES } from '@/domain/check-in';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Said } from '@/storage/rows';

/** One habit's year of check-ins, in columns indexed by day of the year (0–365). */
export type YearPage = {
  readonly habitId: HabitId;
  readonly year: number;
  /** 0 = nothing said, else the place in {@link STATUSES} + 1. */
  readonly status: Uint8Array;
  /** NaN where none was given; absent while no day has one. */
  amount?: Float64Array;
  /** Bits of the parts done; absent while no day has any. */
  parts?: Uint16Array;
  /** The hour of {@link Said} + 1, 0 where it has none; absent while no day has one. */
  hours?: Uint8Array;
};

export const DAYS = 366;

export function anEmptyPage(habitId: HabitId, year: number): YearPage {
  return { habitId, year, status: new Uint8Array(DAYS) };
}

/** Key of the page that holds a day, and of its stamps. */
export function pageKey(habitId: HabitId, day: LocalDate): [HabitId, number] {
  return [habitId, yearOf(day)];
}

/** What a page says of a day, or `null` where nothing was said. */
export function checkInOn(page: YearPage | undefined, day: LocalDate): Said | null {
  return page ? checkInAt(page, dayOfYear(day)) : null;
}

/** Writes one day in place; `null` clears it. */
export function setCheckIn(page: YearPage, day: LocalDate, said: Said | null): void {
  const index = dayOfYear(day);
  page.status[index] = said ? STATUSES.indexOf(said.status) + 1 : 0;
  const amount = said?.amount ?? null;
  if (amount !== null) page.amount ??= new Float64Array(DAYS).fill(Number.NaN);
  if (page.amount) page.amount[index] = amount ?? Number.NaN;
  const parts = said?.parts ?? 0;
  if (parts !== 0) page.parts ??= new Uint16Array(DAYS);
  if (page.parts) page.parts[index] = parts;
  setHour(page, index, said?.hour ?? null);
}

/** Writes the hour of the day at a place, in place; `null`: it is not known. */
export function setHour(page: YearPage, index: number, hour: number | null): void {
  if (hour !== null) page.hours ??= new Uint8Array(DAYS);
  if (page.hours) page.hours[index] = hour === null ? 0 : hour + 1;
}

/** All that a page says, day by day, in order. */
export function* checkInsOf(page: YearPage): Generator<[LocalDate, Said]> {
  for (let index = 0; index < DAYS; index++) {
    const said = checkInAt(page, index);
    if (said) yield [dayAt(page.year, index), said];
  }
}

function checkInAt(page: YearPage, index: number): Said | null {
  const status = STATUSES[(page.status[index] ?? 0) - 1];
  if (!status) return null;
  const amount = page.amount?.[index] ?? Number.NaN;
  const hour = page.hours?.[index] ?? 0;
  return {
    status,
    amount: Number.isNaN(amount) ? null : amount,
    parts: page.parts?.[index] ?? 0,
    hour: hour === 0 ? null : hour - 1,
  };
}
