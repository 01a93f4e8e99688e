import { ASKED, type Asked, askedOf, type Context } from '@/domain/asked';
import type { Habit } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import { isQuota, talliesOf } from '@/domain/quota';
import type { QuotaTerm } from '@/domain/quota-span';
import { type Term, within } from '@/domain/term';
import { extraOf, intervalOf, weightsOf, worthOf } from '@/domain/worth';

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
export function strengthCurve(habit: Habit, history: History, context: Context): Float64Array {
  const { gain, loss } = worthsOf(habit, history, context);
  const curve = new Float64Array(gain.length);
  let strength = 0;
  for (let index = 0; index < curve.length; index++) {
    const lost = loss[index] ?? 0;
    const gained = gain[index] ?? 0;
    if (lost > 0) strength *= Math.exp(-LOSS * lost);
    if (gained > 0) strength = 1 - (1 - strength) * Math.exp(-GAIN * gained);
    curve[index] = strength;
  }
  return curve;
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

/** Days' worth gained and lost on each day; a day's loss comes before its gain. */
type Worths = { readonly gain: Float64Array; readonly loss: Float64Array };

function worthsOf(habit: Habit, history: History, context: Context): Worths {
  const asked = askedOf(habit, history, context);
  const gain = weightsOf(habit, history);
  const loss = new Float64Array(gain.length);
  const worths = { gain, loss };
  let last = 0;
  for (const term of asked.terms) {
    const { start, end } = within(term, history);
    scale(gain, last, Math.min(start, gain.length), extraOf(1));
    last = Math.max(last, end);
    if (isQuota(term)) weighQuota(worths, term, history, asked, context);
    else weighDays(worths, term, history, asked);
  }
  // What goes on after a programme has ended is done without being asked.
  scale(gain, last, gain.length, extraOf(1));
  return worths;
}

function scale(values: Float64Array, start: number, end: number, factor: number): void {
  for (let index = start; index < end; index++) values[index] = (values[index] ?? 0) * factor;
}

function weighDays({ gain, loss }: Worths, term: Term, history: History, asked: Asked): void {
  const { start, end } = within(term, history);
  const worth = worthOf(intervalOf(term.schedule));
  const extra = extraOf(worth);
  const today = history.status.length - 1;
  for (let index = start; index < end; index++) {
    const isAsked = asked.days[index] !== ASKED.no;
    gain[index] = (gain[index] ?? 0) * (isAsked ? worth : extra);
    const isOpen = history.status[index] === CODE.none && index < today;
    if (isOpen && asked.days[index] === ASKED.yes) loss[index] = worth;
  }
}

function weighQuota(
  { gain, loss }: Worths,
  term: QuotaTerm,
  history: History,
  asked: Asked,
  { weekStartsOn }: Context,
): void {
  const { times } = term.schedule;
  for (const tally of talliesOf(term, history, asked, weekStartsOn)) {
    const worth = worthOf(tally.length / times);
    const extra = extraOf(worth);
    let room = times;
    for (let index = tally.start; index < tally.end; index++) {
      // Sizes fill the quota by what they count for, so a small one never takes a full one's place.
      const weight = gain[index] ?? 0;
      const inRoom = Math.min(weight, room);
      room -= inRoom;
      gain[index] = inRoom * worth + (weight - inRoom) * extra;
    }
    const short = tally.wanted - tally.done;
    if (tally.over && short > 0) loss[tally.end] = (loss[tally.end] ?? 0) + short * worth;
  }
}
