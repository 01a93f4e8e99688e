import { type Asked, isDoneCode } from '@/domain/asked';
import { CODE, type History } from '@/domain/history';
import { type QuotaTerm, spansOf } from '@/domain/quota-span';
import type { Block, Term } from '@/domain/term';

/** One span of a quota, as far as it lies in its term. */
export type Tally = Block & {
  /** Days of the whole span. */
  readonly length: number;
  /** On how many days something was done, in whatever size. */
  readonly done: number;
  /**
   * How many days it asked for: the quota, less in proportion to days that rest or lie outside of
   * the term, rounded down, and less each skip; at least 0.
   */
  readonly wanted: number;
  /** A later day has begun, so nothing can be added on a day of its own. */
  readonly over: boolean;
};

/** Whether the days of a term are asked by quota. */
export function isQuota(term: Term): term is QuotaTerm {
  return term.schedule.kind === 'times';
}

/** The spans of a quota, in order, with what was done of them. */
export function talliesOf(
  term: QuotaTerm,
  history: History,
  asked: Pick<Asked, 'resting'>,
  weekStartsOn: 0 | 1 | 6,
): Tally[] {
  return spansOf(term, history, weekStartsOn).map((span) =>
    tallyOf(span, term, history, asked.resting),
  );
}

function tallyOf(span: Block, term: QuotaTerm, { status }: History, resting: Uint8Array): Tally {
  const length = span.end - span.start;
  const start = Math.max(span.start, term.from, 0);
  // Of a span that still runs the days to come are open too.
  const whole = Math.min(span.end, term.stop);
  const end = Math.min(whole, status.length);
  let [done, skipped, rests] = [0, 0, 0];
  for (let index = start; index < end; index++) {
    const code = status[index];
    if (isDoneCode(code)) done += 1;
    else if (code === CODE.skipped) skipped += 1;
    rests += resting[index] ?? 0;
  }
  const share = Math.floor((term.schedule.times * (whole - start - rests)) / length);
  const wanted = Math.max(0, share - skipped);
  return { start, end, length, done, wanted, over: whole < status.length };
}
