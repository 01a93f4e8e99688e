import type { ChangedAt, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';

export const REST_REASONS = ['illness', 'travel', 'crisis', 'other'] as const;

export type RestReason = (typeof REST_REASONS)[number];

/** A span in which nothing is asked. It may begin in the past, and ends by itself. */
export type RestSpan = {
  readonly from: LocalDate;
  /** Its last day; `null`: until the person says so. */
  readonly until: LocalDate | null;
  /** Which habits rest; `null`: all of them. */
  readonly habitIds: readonly HabitId[] | null;
  readonly reason: RestReason;
};

export type Rest = RestSpan & {
  readonly id: string;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** Whether a habit rests on a day. */
export function isResting(rests: readonly RestSpan[], habitId: HabitId, day: LocalDate): boolean {
  return rests.some((rest) => covers(rest, day) && (rest.habitIds?.includes(habitId) ?? true));
}

/** Whether a day lies in a rest. */
export function covers({ from, until }: RestSpan, day: LocalDate): boolean {
  return from <= day && (until === null || day <= until);
}

/** The longest rest that can be entered at once, in days. */
export const LONGEST_REST = 366;
