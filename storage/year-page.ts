import { dayAt, dayOfYear, yearOf } from '@/domain/calendar';
import { type CheckIn, STATUSES } from '@/domain/check-in';
import type { ChangedAt, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';

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
  /** 0 = never touched; a cleared day keeps the time at which it was cleared. */
  readonly changedAt: Float64Array;
};

export const DAYS = 366;

export function anEmptyPage(habitId: HabitId, year: number): YearPage {
  return { habitId, year, status: new Uint8Array(DAYS), changedAt: new Float64Array(DAYS) };
}

/** Key of the page that holds a day. */
export function pageKey(habitId: HabitId, day: LocalDate): [HabitId, number] {
  return [habitId, yearOf(day)];
}

/** What a page says of a day, or `null` where nothing was said. */
export function checkInOn(page: YearPage | undefined, day: LocalDate): CheckIn | null {
  return page ? checkInAt(page, dayOfYear(day)) : null;
}

/** When a day was last changed; 0 where it never was. */
export function changedAtOn(page: YearPage | undefined, day: LocalDate): ChangedAt {
  return page?.changedAt[dayOfYear(day)] ?? 0;
}

/** Writes one day in place; `null` clears it and keeps when. */
export function setCheckIn(
  page: YearPage,
  day: LocalDate,
  said: Pick<CheckIn, 'status' | 'amount' | 'parts'> | null,
  changedAt: ChangedAt,
): void {
  const index = dayOfYear(day);
  page.status[index] = said ? STATUSES.indexOf(said.status) + 1 : 0;
  page.changedAt[index] = changedAt;
  const amount = said?.amount ?? null;
  if (amount !== null) page.amount ??= new Float64Array(DAYS).fill(Number.NaN);
  if (page.amount) page.amount[index] = amount ?? Number.NaN;
  const parts = said?.parts ?? 0;
  if (parts !== 0) page.parts ??= new Uint16Array(DAYS);
  if (page.parts) page.parts[index] = parts;
}

/** All that a page says, day by day, in order. */
export function* checkInsOf(page: YearPage): Generator<[LocalDate, CheckIn]> {
  for (let index = 0; index < DAYS; index++) {
    const checkIn = checkInAt(page, index);
    if (checkIn) yield [dayAt(page.year, index), checkIn];
  }
}

function checkInAt(page: YearPage, index: number): CheckIn | null {
  const status = STATUSES[(page.status[index] ?? 0) - 1];
  if (!status) return null;
  const amount = page.amount?.[index] ?? Number.NaN;
  return {
    status,
    amount: Number.isNaN(amount) ? null : amount,
    parts: page.parts?.[index] ?? 0,
    changedAt: page.changedAt[index] ?? 0,
  };
}
