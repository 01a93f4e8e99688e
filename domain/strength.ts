import { ASKED, type Asked, askedOf, type Context } from '@/domain/asked';
import type { Habit } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import { isQuota, type Tally, talliesOf } from '@/domain/quota';
import { type Block, within } from '@/domain/term';
import { extraOf, intervalOf, sharesOf, WEIGHT_OF_CODE, worthOf } from '@/domain/worth';

/** A habit done in full on each of so many days reaches 0.95: the median of Lally et al. (2010). */
const DAYS_TO_95 = 66;
/** An opportunity let go takes half as much as one that is used gives. Our choice. */
const GENTLENESS = 0.5;

/** Per day's worth: what is still to be gained shrinks by e^−GAIN, what is there by e^−LOSS. */
export const GAIN = Math.log(20) / DAYS_TO_95;
export const LOSS = GENTLENESS * GAIN;

/**
 * How far a habit does itself, 0…1, at the end of each day of its history.
 *
 * Automaticity rises along a curve that is steep at first and flattens towards an asymptote (Lally, van
 * Jaarsveld, Potts & Wardle 2010, "How are habits formed", doi 10.1002/ejsp.674): in the median it was
 * at 95 % after 66 days, in single people after 18 to 254, and one opportunity let go mattered little.
 * The figures of no single person are known, so everybody gets the median's curve:
 *
 * - done: s ← 1 − (1 − s)·0.05^(x / 66), where x is the days' worth of what was done: √interval × size
 *   (`worth.ts`); daily and in full x = 1. What was not asked counts for less. A done day that rests counts
 *   like any other.
 * - asked, and nothing said by the end of the day: s ← s·0.05^(x / 132), half as fast. What longer
 *   gaps do the study does not say; that they take little is our choice.
 * - skipped, resting, or not asked: unchanged. Today is open while nothing is said of it.
 * - so many times a week or month: what was done gains at once. What a span is short of (`quota.ts`)
 *   is taken at the start of the first day after it, whatever that day is.
 *
 * In the long run, whoever keeps a share p of what was asked, in full, comes to about 2p / (1 + p),
 * whatever the schedule.
 */
export function strengthCurve(
  habit: Habit,
  history: History,
  context: Context,
  asked: Asked = askedOf(habit, history, context),
): Float64Array {
  const { length } = history.status;
  const walk: Walk = {
    status: history.status,
    days: asked.days,
    shares: sharesOf(habit, history),
    curve: new Float64Array(length),
    strength: 0,
  };
  let last = 0;
  for (const term of asked.terms) {
    const { start, end } = within(term, history);
    // Between two terms, and after a programme has ended, what is done is done without being asked.
    walkDays(walk, { start: last, end: Math.min(start, length) }, 1);
    last = Math.max(last, end);
    if (isQuota(term)) {
      for (const tally of talliesOf(term, history, asked, context.weekStartsOn))
        walkSpan(walk, tally, term.schedule.times);
    } else walkDays(walk, { start, end }, worthOf(intervalOf(term.schedule)));
  }
  walkDays(walk, { start: last, end: length }, 1);
  return walk.curve;
}

/** How far a habit does itself at the end of its history, 0…1; 0 where there is none. */
export function strengthOf(habit: Habit, history: History, context: Context): number {
  return strengthCurve(habit, history, context).at(-1) ?? 0;
}

export type StrengthWord = 'new' | 'rooting' | 'growing' | 'steady' | 'natural';

/**
 * From where on each word holds. Done daily from nothing: after 5, 14, 27 and 51 days. `natural` begins
 * at 0.9, so that six days of seven (in the long run 0.92) are enough for it.
 */
const FROM: readonly (readonly [StrengthWord, number])[] = [
  ['natural', 0.9],
  ['steady', 0.7],
  ['growing', 0.45],
  ['rooting', 0.2],
];

/** A word for a strength of 0…1. */
export function strengthWord(strength: number): StrengthWord {
  return FROM.find(([, from]) => strength >= from)?.[0] ?? 'new';
}

/** The way along a history, day by day. */
type Walk = {
  readonly status: Uint8Array;
  /** See `Asked`. */
  readonly days: Uint8Array;
  /** See `sharesOf`. */
  readonly shares: Float64Array | null;
  readonly curve: Float64Array;
  /** At the end of the last day that was walked. */
  strength: number;
};

/** What repetitions do that count for so many days' worth each where they are full ones. */
type Gain = {
  readonly worth: number;
  /** The share of what was missing that still is after one, by the code of its size. */
  readonly missing: readonly number[];
};

function gainOf(worth: number): Gain {
  return { worth, missing: WEIGHT_OF_CODE.map((weight) => missingAfter(weight * worth)) };
}

function missingAfter(worth: number): number {
  return Math.exp(-GAIN * worth);
}

/** Days that are asked one by one, an opportunity counting for so many days' worth. */
function walkDays(walk: Walk, { start, end }: Block, worth: number): void {
  const { status, days, shares, curve } = walk;
  const asked = gainOf(worth);
  const unasked = gainOf(extraOf(worth));
  const kept = Math.exp(-LOSS * worth);
  const today = status.length - 1;
  let { strength } = walk;
  for (let index = start; index < end; index++) {
    const code = status[index] ?? CODE.none;
    const gain = days[index] === ASKED.no ? unasked : asked;
    if (code === CODE.none) strength *= days[index] === ASKED.yes && index < today ? kept : 1;
    else if (code !== CODE.skipped) strength = after(strength, gain, code, shares?.[index] ?? 0);
    curve[index] = strength;
  }
  walk.strength = strength;
}

function after(strength: number, { worth, missing }: Gain, code: number, share: number): number {
  const left = share > 0 ? missingAfter(share * worth) : (missing[code] ?? 1);
  return 1 - (1 - strength) * left;
}

/** The days of one span of a quota; what it is short of is taken at its end. */
function walkSpan(walk: Walk, tally: Tally, times: number): void {
  const { status, shares, curve } = walk;
  const worth = worthOf(tally.length / times);
  const extra = extraOf(worth);
  let room = times;
  let { strength } = walk;
  for (let index = tally.start; index < tally.end; index++) {
    // Sizes fill the quota by what they count for, so a small one never takes a full one's place.
    const weight = shares?.[index] || (WEIGHT_OF_CODE[status[index] ?? 0] ?? 0);
    const inRoom = Math.min(weight, room);
    room -= inRoom;
    const gained = inRoom * worth + (weight - inRoom) * extra;
    if (gained > 0) strength = 1 - (1 - strength) * missingAfter(gained);
    curve[index] = strength;
  }
  const short = tally.wanted - tally.done;
  if (tally.over && short > 0) strength *= Math.exp(-LOSS * (short * worth));
  walk.strength = strength;
}
