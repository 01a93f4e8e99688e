import { type DayStart, type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import { timeOfDay } from '@/platform/clock';
import { written } from '@/platform/dates';

const clock = new Intl.DateTimeFormat([], {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** A minute after midnight (0–1439), as the browser's own language writes times of the day. */
export function clockOf(minute: number): string {
  return clock.format(minute * 60_000);
}

/** The time of an instant, with its day where that is not the one it belongs to. */
export function timeOn(
  at: Instant,
  day: LocalDate,
  dayStartsAt: DayStart,
  language: string,
): string {
  const on = livedDay(at, dayStartsAt);
  if (on === day) return timeOfDay(at);
  const words = written(on, language, { weekday: 'short', day: 'numeric', month: 'short' });
  return `${words}, ${timeOfDay(at)}`;
}
