import type { Size } from '@/domain/check-in';
import { placeIn } from '@/domain/day-number';
import type { Habit, Plan } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import { countParts, partsOf } from '@/domain/parts';
import type { Schedule } from '@/domain/schedule';

/**
 * What each size counts for as a repetition, 1 = full. Our choice, not a finding: with small versions
 * alone a daily habit is as strong after 99 days, with the smallest after 198, as with full ones after
 * 66, and all three lie within the 18 to 254 days that Lally et al. (2010) saw.
 */
const SIZE_WEIGHT: Readonly<Record<Size, number>> = {
  done: 1,
  small: 2 / 3,
  smallest: 1 / 3,
};

const MONTH = 365.25 / 12;

/** Days from one opportunity to the next, on average, at least 1. */
export function intervalOf(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'daily':
    case 'slots':
    case 'timesADay':
    case 'window':
    case 'once':
      return 1;
    case 'weekdays':
      return 7 / schedule.days.length;
    case 'times':
      return quotaInterval(schedule);
    case 'everyDays':
      return schedule.every;
    case 'monthDays':
      return Math.max(1, MONTH / schedule.days.length);
  }
}

function quotaInterval({ per, span, times }: Schedule & { kind: 'times' }): number {
  if (per === 'week') return 7 / times;
  return (span === 'rolling' ? 30 : MONTH) / times;
}

/**
 * How many days of a daily habit one opportunity counts for: the square root of its interval. Seldom
 * repetitions count for more, and yet a habit that is seldom takes longer; Loop Habit Tracker's formula
 * has the same exponent.
 */
export function worthOf(interval: number): number {
  return Math.sqrt(interval);
}

/**
 * What a day counts for that was done without being asked, 0.5–1: whoever does it every day gains
 * exactly as much as with a daily plan, and never more by such a day than by one that was asked.
 */
export function extraOf(worth: number): number {
  return worth / (1 + worth);
}

/** What a day's repetition counts for by its code, 0–1; 0 where none was made. */
export const WEIGHT_OF_CODE: readonly number[] = [
  0,
  SIZE_WEIGHT.done,
  SIZE_WEIGHT.small,
  0,
  SIZE_WEIGHT.smallest,
] satisfies Record<(typeof CODE)[keyof typeof CODE], number>;

/**
 * What each day's repetition counts for, 0–1; 0 where none was made. A part of an amount to be
 * reached, and some of the steps or times of a day, count for their share, and never for less than
 * the smallest version.
 */
export function weightsOf(habit: Pick<Habit, 'plans'>, history: History): Float64Array {
  const { status } = history;
  const weights = sharesOf(habit, history) ?? new Float64Array(status.length);
  for (let index = 0; index < weights.length; index++) {
    if (weights[index] === 0) weights[index] = WEIGHT_OF_CODE[status[index] ?? 0] ?? 0;
  }
  return weights;
}

/**
 * The days that count for their share of an amount, of steps or of times, as {@link weightsOf} has
 * it; 0 on all others. `null` where there can be none.
 */
export function sharesOf({ plans }: Pick<Habit, 'plans'>, history: History): Float64Array | null {
  let shares: Float64Array | null = null;
  for (const [place, plan] of plans.entries()) {
    const shareAt = shareIn(plan, history);
    if (!shareAt) continue;
    const next = plans[place + 1];
    const start = Math.max(0, placeIn(history, plan.from));
    const end = next ? placeIn(history, next.from) : history.status.length;
    shares ??= new Float64Array(history.status.length);
    for (let index = start; index < Math.min(end, shares.length); index++) {
      if (history.status[index] !== CODE.small) continue;
      const share = shareAt(index);
      if (share > 0) shares[index] = Math.max(SIZE_WEIGHT.smallest, Math.min(1, share));
    }
  }
  return shares;
}

/** How much of what a plan asks was done on a day; not above 0 where that was not said. */
function shareIn(plan: Plan, { amount, parts }: History): ((index: number) => number) | null {
  const { goal } = plan;
  if (goal.kind === 'amount')
    return amount && goal.direction === 'atLeast'
      ? (index) => (amount[index] ?? Number.NaN) / goal.target
      : null;
  const count = partsOf(plan).length;
  return parts && count > 0 ? (index) => countParts(parts[index] ?? 0, count) / count : null;
}
