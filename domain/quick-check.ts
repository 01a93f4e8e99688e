import { asAsked } from '@/domain/as-asked';
import type { Size } from '@/domain/check-in';
import type { HabitRow } from '@/domain/today';

/** What one word of a row checks off: the next of its times of the day, or what is asked for. */
export type QuickCheck =
  /** `part`: by its place, from 0. */
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'whole'; readonly status: Size; readonly amount: number | null };

export function quickCheck(row: HabitRow): QuickCheck {
  const { parts, partsDone, asks } = row;
  const isTimed = parts[0] !== undefined && parts[0].kind !== 'step';
  const part = parts.findIndex((_, place) => ((partsDone >> place) & 1) === 0);
  // The small version counts for the whole day, unless some of its times were said already.
  if (isTimed && part >= 0 && (asks === 'full' || partsDone !== 0)) return { kind: 'part', part };
  return { kind: 'whole', ...asAsked(row) };
}
