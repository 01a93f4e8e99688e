import { addDays, daysBetween } from '@/domain/calendar';
import { STATUSES, type Status } from '@/domain/check-in';
import type { LocalDate } from '@/domain/local-date';

/**
 * All that was said of one habit, a cell a day from `first` on. Columns, because thirty habits over
 * ten years are a hundred thousand cells, and every view of them derives from all.
 */
export type History = {
  readonly first: LocalDate;
  /** 0 = nothing said, else the place in {@link STATUSES} + 1. */
  readonly status: Uint8Array;
  /** NaN where none was given; absent where no day has one. */
  readonly amount: Float64Array | null;
  /** Bits of the steps or times of the day that were done; absent where no day has any. */
  readonly parts: Uint16Array | null;
  /**
   * The hour of the clock, 0–23, plus 1 at which a day was said on that day itself; 0 where it is
   * not known. Absent where no day has one.
   */
  readonly hours: Uint8Array | null;
};

/** Of the cells of {@link History}. */
export const CODE = {
  none: 0,
  done: 1,
  small: 2,
  skipped: 3,
  smallest: 4,
} as const satisfies Record<Status | 'none', number>;

/** What a cell's number says. */
export function statusOfCode(code: number): Status | null {
  return STATUSES[code - 1] ?? null;
}

/** Place of a day in a history; outside of it below 0 or at its length and beyond. */
export function indexOf({ first }: Pick<History, 'first'>, day: LocalDate): number {
  return daysBetween(first, day);
}

/** The day at a place, the inverse of {@link indexOf}. */
export function dayOf({ first }: Pick<History, 'first'>, index: number): LocalDate {
  return addDays(first, index);
}
