import { median } from 'simple-statistics';
import { addDays } from '@/domain/calendar';
import { type DayStart, type LocalDate, minuteOf } from '@/domain/local-date';
import type { Presence } from '@/domain/presence';

/** So many days before today are looked at, and so many of them have to be known. */
const DAYS = 14;
const LEAST_DAYS = 5;
const DAY = 24 * 60;

/**
 * When the browser is usually left, in minutes (0–1439) after the day's start by the clock: the median of
 * the last two weeks, today left out. `null`: too few days are known.
 */
export function usualEndOf(
  presences: readonly Presence[],
  today: LocalDate,
  dayStartsAt: DayStart,
): number | null {
  const since = addDays(today, -DAYS);
  const known = presences.filter(({ day }) => day >= since && day < today);
  if (known.length < LEAST_DAYS) return null;
  const ends = known.map(({ lastSeenAt }) => minuteOf(lastSeenAt) - dayStartsAt * 60);
  return Math.floor(median(ends.map((minute) => (minute + DAY) % DAY)));
}

/** The minute of the clock, 0–1439, so many minutes after the day's start. */
export function clockMinute(sinceStart: number, dayStartsAt: DayStart): number {
  return (dayStartsAt * 60 + sinceStart) % DAY;
}
