import { type DayStart, type Instant, isoDay, type LocalDate } from '@/domain/local-date';

/** A real day of the calendar in the years 1970 to 9999, or `null`. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^(19[7-9]\d|[2-9]\d{3})-\d\d-\d\d$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || isoDay(at) !== text ? null : (text as LocalDate);
}

/** The day so many days on; surfaces use it, which carry no date library. */
export function daysLater(day: LocalDate, days: number): LocalDate {
  return isoDay(Date.parse(day) + days * 86_400_000);
}

/**
 * The first day, from `day` on, of a row that begins on `from` and has one day in so many (1 or
 * more). Surfaces use it, which carry no date library; in UTC every day is as long as the next.
 */
export function nextInRow(from: LocalDate, every: number, day: LocalDate): LocalDate {
  if (day <= from) return from;
  const step = every * 86_400_000;
  const over = (Date.parse(day) - Date.parse(from)) % step;
  return over === 0 ? day : isoDay(Date.parse(day) - over + step);
}

/** When a lived day begins by the clock of the machine; surfaces use it, which carry no more of this. */
export function startOfDay(day: LocalDate, dayStartsAt: DayStart): Instant {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, dayStartsAt).getTime();
}
