import type { ChangedAt } from '@/domain/habit';
import type { Instant } from '@/domain/local-date';

/** The smallest step between two changes, in milliseconds. */
const STEP = 1 / 4096;

/**
 * The next reading of the hybrid logical clock: wall time in milliseconds, or one step beyond the
 * latest change seen where the wall clock is behind it (Kulkarni et al. 2014, "Logical Physical
 * Clocks", folded into one number; a double holds milliseconds to 1/4096 until the year 3084).
 */
export function nextChangedAt(now: Instant, ...seen: readonly ChangedAt[]): ChangedAt {
  const latest = Math.max(0, ...seen);
  return now > latest ? now : (Math.floor(latest / STEP) + 1) * STEP;
}
