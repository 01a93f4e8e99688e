import type { Habit } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { RestSpan } from '@/domain/rest';

/**
 * The rests of a habit, with the small days among them where it has no small version: on these
 * nothing was asked of it, and nothing is taken from its strength.
 */
export function withSmallDays(
  rests: readonly RestSpan[],
  { id, small, smallest }: Pick<Habit, 'id' | 'small' | 'smallest'>,
  smallDays: Iterable<LocalDate>,
): readonly RestSpan[] {
  if (small !== '' || smallest !== '') return rests;
  const days = [...smallDays].map(
    (day): RestSpan => ({ from: day, until: day, habitIds: [id], reason: 'other' }),
  );
  return [...rests, ...days];
}
