import type { Words } from '@/catalog/strings';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { HeldPause } from '@/domain/pause';

/** How times and days are written. */
export type PauseTimes = {
  /** The clock time of an instant. */
  readonly timeOf: (at: Instant) => string;
  readonly dayOf: (day: LocalDate) => string;
};

/** What is said of a pause that holds. */
export function pauseWords(
  { heldToday, heldUntil }: Words['pause'],
  paused: HeldPause,
  { timeOf, dayOf }: PauseTimes,
): string {
  switch (paused.kind) {
    case 'today':
      return heldToday;
    case 'time':
      return heldUntil(timeOf(paused.at));
    case 'day':
      return heldUntil(dayOf(paused.day));
  }
}
