import { dateOfMonth, yearOf } from '@/domain/calendar';
import { placeIn } from '@/domain/day-number';
import type { Habit } from '@/domain/habit';
import { dayOf, type History } from '@/domain/history';
import type { Schedule } from '@/domain/schedule';

/**
 * The days under one schedule, as places in a history. Plans that follow one another and differ in
 * what they ask for alone are one term, so that a shrunk plan does not cut a week in two.
 */
export type Term = {
  /** Its first day; below 0 where it began before the history. */
  readonly from: number;
  /** The day after its last; `Infinity` where it is open. */
  readonly stop: number;
  readonly schedule: Schedule;
};

/** Days that belong together, as places in a history: a week, or a month. `end` is not included. */
export type Block = { readonly start: number; readonly end: number };

/** The terms of a habit, in order. */
export function termsOf({ plans }: Pick<Habit, 'plans'>, history: Pick<History, 'first'>): Term[] {
  const terms: Term[] = [];
  for (const [place, { from: day, until, schedule }] of plans.entries()) {
    const next = plans[place + 1];
    const from = placeIn(history, day);
    const stop = Math.min(
      next ? placeIn(history, next.from) : Number.POSITIVE_INFINITY,
      until === null ? Number.POSITIVE_INFINITY : placeIn(history, until) + 1,
    );
    if (stop <= from) continue;
    const last = terms.at(-1);
    const goesOn = last?.stop === from && isSame(last.schedule, schedule);
    if (goesOn) terms[terms.length - 1] = { ...last, stop };
    else terms.push({ from, stop, schedule });
  }
  return terms;
}

/** The part of a term that a history holds. */
export function within({ from, stop }: Term, { status }: Pick<History, 'status'>): Block {
  return { start: Math.max(0, from), end: Math.min(stop, status.length) };
}

/** Blocks of as many days, each after the other, that cover the days from `start` to before `end`. */
export function blocksOf(anchor: number, days: number, { start, end }: Block): Block[] {
  const blocks: Block[] = [];
  const first = anchor + Math.floor((start - anchor) / days) * days;
  for (let at = first; at < end; at += days) blocks.push({ start: at, end: at + days });
  return blocks;
}

/** The whole months of the calendar that cover the days from `start` to before `end`. */
export function monthsOf(history: Pick<History, 'first'>, { start, end }: Block): Block[] {
  if (start >= end) return [];
  const months: Block[] = [];
  const first = dayOf(history, start);
  let [year, month] = [yearOf(first), Number(first.slice(5, 7))];
  let at = start - dateOfMonth(first) + 1;
  while (at < end) {
    const next = at + daysInMonth(year, month);
    months.push({ start: at, end: next });
    at = next;
    month = (month % 12) + 1;
    if (month === 1) year += 1;
  }
  return months;
}

/** In integers: a library's date per month would take as long as all the rest. */
function daysInMonth(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function isSame(a: Schedule, b: Schedule): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
