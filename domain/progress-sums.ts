import { ASKED } from '@/domain/asked';
import type { DayColumns } from '@/domain/day-columns';
import { MARKS, shareMark } from '@/domain/day-mark';
import { CODE, type History } from '@/domain/history';
import type { Curve, Shares, Sizes } from '@/domain/progress';

/** Places in the columns, `end` not included. */
export type Stretch = { readonly start: number; readonly end: number };

/** A habit's history beside the calendar: its cell 0 stands at `offset` in the columns. */
export type Lane = {
  readonly history: History;
  readonly offset: number;
  /** What each day of the history asked, see `askedDays`. */
  readonly asked: Uint8Array;
};

const MARK_OF_CODE = [
  MARKS.none,
  MARKS.done,
  MARKS.small,
  MARKS.skipped,
  MARKS.smallest,
] as const satisfies Record<(typeof CODE)[keyof typeof CODE], string>;

/** What each day of a stretch shows. */
export function marksOf({ history, offset, asked }: Lane, { start, end }: Stretch): string {
  let marks = '';
  for (let index = start; index < end; index++) {
    const code = index < offset ? -1 : (history.status[index - offset] ?? 0);
    if (code < 0) marks += MARKS.outside;
    else if (code !== CODE.none) marks += MARK_OF_CODE[code] ?? MARKS.none;
    else if (asked[index - offset] === ASKED.resting) marks += MARKS.resting;
    else marks += asked[index - offset] === ASKED.no ? MARKS.notAsked : MARKS.none;
  }
  return marks;
}

/** Collects, for each day, how much was asked and how much of it was done. */
export function aDayTally(length: number): { done: Uint16Array; asked: Uint16Array } {
  return { done: new Uint16Array(length), asked: new Uint16Array(length) };
}

/**
 * Adds one habit to the tally. What was done counts as asked whether it was or not; a skipped or
 * resting day asks nothing, and a habit of so many times a week asks nothing of one certain day.
 */
export function tally(
  { history, offset, asked }: Lane,
  { start, end }: Stretch,
  into: ReturnType<typeof aDayTally>,
): void {
  for (let index = Math.max(start, offset); index < end; index++) {
    const code = history.status[index - offset] ?? 0;
    const isDone = code !== CODE.none && code !== CODE.skipped;
    if (isDone) into.done[index] = (into.done[index] ?? 0) + 1;
    if (isDone || (code === CODE.none && asked[index - offset] === ASKED.yes))
      into.asked[index] = (into.asked[index] ?? 0) + 1;
  }
}

/** A day's share each. */
export function dayShares(
  { done, asked }: ReturnType<typeof aDayTally>,
  { start, end }: Stretch,
): { readonly marks: string; readonly shares: Shares } {
  return shown([...done.subarray(start, end)], [...asked.subarray(start, end)]);
}

/** A month's share each, from January of the columns' first year to December of their last. */
export function monthShares(
  { done, asked }: ReturnType<typeof aDayTally>,
  columns: DayColumns,
): { readonly marks: string; readonly shares: Shares } {
  const last = columns.month[columns.length - 1] ?? 0;
  const months = 12 * (Math.floor(last / 12) + 1);
  const sums = { done: new Array(months).fill(0), asked: new Array(months).fill(0) };
  for (let index = 0; index < columns.length; index++) {
    const month = columns.month[index] ?? 0;
    sums.done[month] += done[index] ?? 0;
    sums.asked[month] += asked[index] ?? 0;
  }
  return shown(sums.done, sums.asked);
}

function shown(done: number[], asked: number[]): { marks: string; shares: Shares } {
  const marks = done.map((count, index) => shareMark(count, asked[index] ?? 0)).join('');
  return { marks, shares: { done, asked } };
}

/** Adds how often it was done on each weekday, 0 = Sunday. */
export function addWeekdays(
  { history, offset }: Lane,
  { start, end }: Stretch,
  columns: DayColumns,
  into: number[],
): void {
  for (let index = Math.max(start, offset); index < end; index++) {
    const code = history.status[index - offset] ?? 0;
    if (code === CODE.none || code === CODE.skipped) continue;
    const weekday = columns.weekday[index] ?? 0;
    into[weekday] = (into[weekday] ?? 0) + 1;
  }
}

/** How often it was done in a stretch, by size. */
export function sizesOf({ history, offset }: Lane, { start, end }: Stretch): Sizes {
  const counts = [0, 0, 0, 0, 0];
  for (let index = Math.max(start, offset); index < end; index++) {
    const code = history.status[index - offset] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return {
    done: counts[CODE.done] ?? 0,
    small: counts[CODE.small] ?? 0,
    smallest: counts[CODE.smallest] ?? 0,
  };
}

export function addSizes(a: Sizes, b: Sizes): Sizes {
  return { done: a.done + b.done, small: a.small + b.small, smallest: a.smallest + b.smallest };
}

/** Adds the hours at which it was done, of check-ins that were made on their own day. */
export function addHours(
  { history: { hours }, offset }: Pick<Lane, 'history' | 'offset'>,
  { start, end }: Stretch,
  into: number[],
): void {
  if (!hours) return;
  for (let index = Math.max(start, offset); index < end; index++) {
    const said = hours[index - offset] ?? 0;
    if (said > 0) into[said - 1] = (into[said - 1] ?? 0) + 1;
  }
}

/**
 * Strength over a stretch in at most so many points, the last day's among them.
 *
 * @param strength 0–1, a cell for each of the history's days
 */
export function sampled(
  strength: ArrayLike<number>,
  offset: number,
  { start, end }: Stretch,
  most: number,
): Curve {
  const first = Math.max(start, offset);
  const last = Math.min(end, offset + strength.length) - 1;
  if (last < first) return [];
  const points = Math.min(most, last - first + 1);
  return Array.from({ length: points }, (_, place) => {
    const part = points === 1 ? 1 : place / (points - 1);
    const index = first + Math.round(part * (last - first));
    return [index - start, Math.round((strength[index - offset] ?? 0) * 1000) / 10] as const;
  });
}
