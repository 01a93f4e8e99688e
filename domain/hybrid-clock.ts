import type { ChangedAt } from '@/domain/habit';
import type { Instant } from '@/domain/local-date';

/**
 * The next reading of the hybrid logical clock: wall time in milliseconds, or one step beyond the
 * latest change seen where the wall clock is behind it (Kulkarni et al. 2014, "Logical Physical
 * Clocks", folded into one number). A step is 1/4096 ms; from 2^41 ms on (September 2039), where a
 * double no longer holds that, it is the smallest one that it holds.
 */
export function nextChangedAt(now: Instant, ...seen: readonly ChangedAt[]): ChangedAt {
  const latest = Math.max(0, ...seen);
  let step = 1 / 4096;
  while (latest + step === latest) step *= 2;
  return now > latest ? now : (Math.floor(latest / step) + 1) * step;
}
