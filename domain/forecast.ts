import { ASKED, type Asked, askedOf, type Context, isDoneCode } from '@/domain/asked';
import type { Habit } from '@/domain/habit';
import { CODE, type History } from '@/domain/history';
import { isQuota, talliesOf } from '@/domain/quota';
import type { QuotaTerm } from '@/domain/quota-span';
import { GAIN, LOSS, strengthOf } from '@/domain/strength';
import { type Term, within } from '@/domain/term';
import { intervalOf, weightsOf, worthOf } from '@/domain/worth';

/** In how many weeks a habit is about as automatic as it gets at its pace; 0–52, both included. */
export type Forecast = { readonly fromWeeks: number; readonly toWeeks: number } | 'there';

/** Days of a plan, and opportunities in it, before anything is foretold. */
const LEAST_DAYS = 14;
const LEAST_OPPORTUNITIES = 7;
/** The pace is that of these days, or of as many as hold the opportunities that are needed. */
const PACE_DAYS = 28;
const MOST_WEEKS = 52;
/** "About as automatic as it gets": this share of what the pace can reach. */
const NEAR = 0.95;
/** Of the normal distribution, for an interval of 80 %. */
const Z = 1.2815515655446004;
const STEPS = 16;

/**
 * When a habit is about as automatic as it gets, if it goes on at the pace of the last four weeks, or
 * `null` where that cannot be said: too little is known of the present plan, nothing was done of late,
 * the pace does not hold what is there, or what is asked follows no calendar.
 *
 * The pace is the share of opportunities used, with its Wilson score interval of 80 %; weeks are
 * rounded outwards. How far people differ from the median
 * of the model (18 to 254 days for its 66) is not in the range and cannot be known from check-ins.
 */
export function forecastOf(habit: Habit, history: History, context: Context): Forecast | null {
  const asked = askedOf(habit, history, context);
  const term = asked.terms.findLast(({ from }) => from < history.status.length);
  if (!term || term.stop < history.status.length || !isForeseeable(term)) return null;
  const { start, end } = within(term, history);
  if (end - start < LEAST_DAYS) return null;
  const pace = paceOf(term, habit, history, asked, context);
  if (pace.opportunities < LEAST_OPPORTUNITIES || pace.used === 0) return null;
  return foretold(pace, worthOf(intervalOf(term.schedule)), strengthOf(habit, history, context));
}

function isForeseeable({ schedule }: Term): boolean {
  return schedule.kind !== 'window' && schedule.kind !== 'once';
}

type Pace = {
  readonly opportunities: number;
  readonly used: number;
  /** Mean of what the sizes done count for, 0–1. */
  readonly weight: number;
};

function foretold(pace: Pace, worth: number, strength: number): Forecast | null {
  const [low, high] = wilson(pace.used, pace.opportunities);
  const at = (share: number) => reached(share, pace.weight, worth);
  if (strength * NEAR > at(high).reach) return null;
  if (weeksFrom(strength, at(pace.used / pace.opportunities)) === 0) return 'there';
  const weeks = Array.from({ length: STEPS + 1 }, (_, step) =>
    weeksFrom(strength, at(low + ((high - low) * step) / STEPS)),
  );
  return {
    fromWeeks: Math.min(MOST_WEEKS, Math.floor(Math.min(...weeks))),
    toWeeks: Math.min(MOST_WEEKS, Math.ceil(Math.max(...weeks))),
  };
}

/** What a pace can reach, and how fast the rest of the way shrinks, per day: the model's mean course. */
function reached(share: number, weight: number, worth: number): { reach: number; speed: number } {
  // An opportunity every `worth²` days, each worth `worth` days.
  const gain = (share * weight * GAIN) / worth;
  const loss = ((1 - share) * LOSS) / worth;
  return { reach: gain / (gain + loss), speed: gain + loss };
}

function weeksFrom(strength: number, { reach, speed }: { reach: number; speed: number }): number {
  if (strength >= NEAR * reach) return 0;
  return Math.log((reach - strength) / ((1 - NEAR) * reach)) / speed / 7;
}

/** The interval of a share. */
function wilson(hits: number, tries: number): [number, number] {
  const share = hits / tries;
  const spread = (Z * Z) / tries;
  const middle = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function paceOf(term: Term, habit: Habit, history: History, asked: Asked, context: Context): Pace {
  const weights = weightsOf(habit, history);
  const counts = isQuota(term)
    ? countsOfSpans(term, history, asked, context)
    : countsOfDays(term, history, asked);
  let [opportunities, used, weight, days] = [0, 0, 0, 0];
  for (const each of counts) {
    if (days >= PACE_DAYS && opportunities >= LEAST_OPPORTUNITIES) break;
    const done = sum(weights.subarray(each.start, each.end));
    days += each.end - each.start;
    opportunities += each.opportunities;
    used += each.used;
    weight += each.done === 0 ? 0 : (done * each.used) / each.done;
  }
  return { opportunities, used, weight: used === 0 ? 0 : weight / used };
}

/** Some days, with what they asked and what was done of it. */
type Count = {
  readonly start: number;
  readonly end: number;
  readonly opportunities: number;
  readonly used: number;
  readonly done: number;
};

/** Latest first. */
function* countsOfDays(term: Term, history: History, asked: Asked): Generator<Count> {
  const { status } = history;
  const { start: first, end: stop } = within(term, history);
  for (let start = stop - 1; start >= first; start--) {
    const isDone = isDoneCode(status[start]);
    const isLeft = status[start] === CODE.none && start < status.length - 1;
    const opportunities = Number((isDone || isLeft) && asked.days[start] === ASKED.yes);
    const used = isDone ? opportunities : 0;
    yield { start, end: start + 1, opportunities, used, done: used };
  }
}

/** Latest first; a span that still runs says nothing of the pace yet. */
function countsOfSpans(
  term: QuotaTerm,
  history: History,
  asked: Asked,
  { weekStartsOn }: Context,
): Count[] {
  return talliesOf(term, history, asked, weekStartsOn)
    .filter(({ over }) => over)
    .map(({ start, end, done, wanted }) => {
      const used = Math.min(done, term.schedule.times);
      return { start, end, done, used, opportunities: Math.max(wanted, used) };
    })
    .reverse();
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
