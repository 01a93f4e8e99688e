import { startOfDay } from '@/domain/day-steps';
import { type DayStart, type Instant, type LocalDate, livedDay } from '@/domain/local-date';

/** For how long no nudge is to come: an hour, the day being lived, or until a day; `null`: they come again. */
export type Pause = 'hour' | 'today' | LocalDate | null;

/** A pause that holds, as it is said. */
export type HeldPause =
  | { readonly kind: 'today' }
  /** Until a time of today, or of the night after it. */
  | { readonly kind: 'time'; readonly at: Instant }
  /** Until a day begins. */
  | { readonly kind: 'day'; readonly day: LocalDate };

/** Now, when the day being lived ends, and when days begin. */
export type PauseFacts = {
  readonly now: Instant;
  readonly endsAt: Instant;
  readonly dayStartsAt: DayStart;
};

/** The instant until which a pause lasts, as it is kept in the settings. */
export function pauseEnd(pause: Pause, { now, endsAt, dayStartsAt }: PauseFacts): Instant | null {
  switch (pause) {
    case null:
      return null;
    case 'hour':
      return now + 3_600_000;
    case 'today':
      return endsAt;
    default:
      return startOfDay(pause, dayStartsAt);
  }
}

/** The pause that holds now; `null`: none does. */
export function heldPause(until: Instant | null, facts: PauseFacts): HeldPause | null {
  const { now, endsAt, dayStartsAt } = facts;
  if (until === null || until <= now) return null;
  if (until === endsAt) return { kind: 'today' };
  const day = livedDay(until, dayStartsAt);
  return startOfDay(day, dayStartsAt) === until
    ? { kind: 'day', day }
    : { kind: 'time', at: until };
}
