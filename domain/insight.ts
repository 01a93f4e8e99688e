import { combinations, mean, quantile, sumSimple } from 'simple-statistics';
import { weekdayOf } from '@/domain/calendar';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import { drawFrom } from '@/domain/plot-random';

/** On which side of a comparison a day stands; `null`: it is left out. */
export type Side = 'with' | 'without' | null;

/** Whether the mood is that of the same day or that of the day after. */
export type Lag = 'sameDay' | 'nextDay';

const LAGS: readonly Lag[] = ['sameDay', 'nextDay'];

/** Days of one side that have a mood, and the mean of it, 1–5. */
export type Group = { readonly days: number; readonly mood: number };

/** How the mood was on days with a habit and on days without: a link, never a cause. */
export type Insight = {
  readonly habitId: HabitId;
  readonly lag: Lag;
  readonly withHabit: Group;
  readonly without: Group;
  /** Mean with less mean without, −4…4. */
  readonly difference: number;
  /** 90 % bootstrap interval of the difference. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Permutation p, corrected for all comparisons looked at together, 0…1. */
  readonly chance: number;
  readonly verdict: 'clear' | 'unclear';
};

/** What is compared: cells a day from `first` on. */
export type Compared = {
  readonly first: LocalDate;
  /** Mean mood of each day, 1–5; NaN where none was noted. */
  readonly moods: Float64Array;
  readonly habits: readonly { readonly habitId: HabitId; readonly sides: readonly Side[] }[];
};

/** With fewer days on either side nothing is said at all, not even that nothing was found. */
export const ENOUGH_DAYS = 10;
/** Lowest corrected p that is not called clear. */
const CLEAR_BELOW = 0.05;
/** Enough for the correction of thirty habits and two lags: 60 × 1 / 2,000 = 0.03. */
const PERMUTATIONS = 1_999;
/** With so many permutations as far out, p is above {@link CLEAR_BELOW} for certain. */
const ENOUGH_AS_FAR = CLEAR_BELOW * (PERMUTATIONS + 1);
const RESAMPLES = 1_000;
const WEEK = 7;
/** Nothing but fixed: the same days give the same words at every look. */
const SEED = 'insight';

/** A day that is compared. */
type Day = { readonly week: number; readonly mood: number; readonly on: boolean };

/**
 * What can be said of every habit and lag that has days enough, clear ones first. Significance is
 * that of a permutation test of the difference in means in which days change sides only within
 * their own week: a mood that drifts over months beside a habit that grows would else be taken for a
 * link. Corrected after Holm (1979, Scand. J. Stat. 6:65–70).
 */
export function insightsOf({ first, moods, habits }: Compared): Insight[] {
  const found = habits.flatMap(({ habitId, sides }) =>
    LAGS.flatMap((lag) => {
      const days = daysOf(sides, moods, lag, weekdayOf(first));
      return hasEnough(days) ? [{ habitId, lag, ...compare(days) }] : [];
    }),
  );
  const chances = holm(found.map(({ chance }) => chance));
  return found
    .map(({ within, ...each }, index) => {
      const chance = chances[index] ?? 1;
      const { low, high } = each.interval;
      // A difference that stands only between weeks, and turns round within them, is none.
      const isOneWay = Math.sign(within) === Math.sign(each.difference) && (low > 0 || high < 0);
      const verdict = chance < CLEAR_BELOW && isOneWay ? 'clear' : 'unclear';
      return { ...each, chance, verdict } as const;
    })
    .sort(byWeight);
}

/** How many days of each side have a mood of their own. */
export function countSides(
  sides: readonly Side[],
  moods: Float64Array,
): { readonly withHabit: number; readonly without: number } {
  const days = daysOf(sides, moods, 'sameDay', 0);
  const withHabit = days.filter(({ on }) => on).length;
  return { withHabit, without: days.length - withHabit };
}

/** p values corrected for their number, in their order (Holm's step-down method). */
export function holm(chances: readonly number[]): number[] {
  const order = chances.map((_, index) => index).sort((a, b) => at(chances, a) - at(chances, b));
  const corrected = new Array<number>(chances.length).fill(1);
  let least = 0;
  for (const [rank, index] of order.entries()) {
    least = Math.max(least, Math.min(1, at(chances, index) * (chances.length - rank)));
    corrected[index] = least;
  }
  return corrected;
}

function byWeight(a: Insight, b: Insight): number {
  return (
    Number(b.verdict === 'clear') - Number(a.verdict === 'clear') ||
    Math.abs(b.difference) - Math.abs(a.difference) ||
    (a.habitId < b.habitId ? -1 : Number(a.habitId > b.habitId)) ||
    LAGS.indexOf(a.lag) - LAGS.indexOf(b.lag)
  );
}

function daysOf(sides: readonly Side[], moods: Float64Array, lag: Lag, shift: number): Day[] {
  const later = lag === 'nextDay' ? 1 : 0;
  return sides.flatMap((side, index) => {
    const mood = moods[index + later] ?? Number.NaN;
    if (side === null || Number.isNaN(mood)) return [];
    return [{ week: Math.floor((index + shift) / WEEK), mood, on: side === 'with' }];
  });
}

function hasEnough(days: readonly Day[]): boolean {
  const on = days.filter((day) => day.on).length;
  return on >= ENOUGH_DAYS && days.length - on >= ENOUGH_DAYS;
}

function compare(days: readonly Day[]): Omit<Insight, 'habitId' | 'lag' | 'verdict'> & {
  readonly within: number;
} {
  const withHabit = groupOf(days.filter(({ on }) => on));
  const without = groupOf(days.filter(({ on }) => !on));
  const difference = withHabit.mood - without.mood;
  const interval = intervalOf(days, difference);
  return { withHabit, without, difference, interval, ...permute(days) };
}

function groupOf(days: readonly Day[]): Group {
  return { days: days.length, mood: mean(days.map(({ mood }) => mood)) };
}

/**
 * Two-sided permutation test within weeks. A week has at most seven days, so that every way of
 * dealing its sides is known beforehand and one permutation takes one draw a week. It ends early once
 * the p value is sure not to be small (Besag & Clifford 1991, Biometrika 78:301–304).
 */
function permute(days: readonly Day[]): { readonly within: number; readonly chance: number } {
  const weeks: Float64Array[] = [];
  let within = 0;
  for (const week of Map.groupBy(days, (day) => day.week).values()) {
    const usual = mean(week.map(({ mood }) => mood));
    const moods = week.map(({ mood }) => mood - usual);
    // The side of the first day is dealt, so that swapping the sides mirrors every sum.
    const dealt = moods.filter((_, place) => week[place]?.on === week[0]?.on);
    if (dealt.length === week.length) continue;
    const sign = week[0]?.on ? 1 : -1;
    within += sign * sumSimple(dealt);
    const ways = waysToDeal(week.length, dealt.length);
    weeks.push(
      Float64Array.from(ways, (way) => sign * sumSimple(way.map((place) => at(moods, place)))),
    );
  }
  const draw = drawFrom(SEED);
  // Sums of the same moods in another order may differ in the last digits.
  const far = Math.abs(within) - 1e-9;
  let [asFar, turns] = [1, 1];
  while (turns <= PERMUTATIONS && asFar <= ENOUGH_AS_FAR) {
    let sum = 0;
    for (const possible of weeks) sum += at(possible, Math.floor(draw() * possible.length));
    if (Math.abs(sum) >= far) asFar += 1;
    turns += 1;
  }
  return { within, chance: asFar / turns };
}

const knownWays = new Map<string, readonly (readonly number[])[]>();

/** Every way of choosing so many places of a week; at most 35, and always the same ones. */
function waysToDeal(days: number, dealt: number): readonly (readonly number[])[] {
  const key = `${days}|${dealt}`;
  const ways = knownWays.get(key) ?? combinations([...Array(days).keys()], dealt);
  knownWays.set(key, ways);
  return ways;
}

/**
 * Bootstrap of the difference in means. Seven days in a row are drawn at once, because moods of
 * neighbouring days resemble each other (circular blocks: Politis & Romano 1992), and the interval is
 * widened by √(n / (n − 7)), as is usual where blocks are few.
 */
function intervalOf(days: readonly Day[], difference: number): Insight['interval'] {
  const runs = runsOf(days);
  const draw = drawFrom(SEED);
  const drawn = Math.ceil(days.length / WEEK);
  const differences: number[] = [];
  for (let turn = 0; turn < RESAMPLES; turn++) {
    let [on, onMood, offMood] = [0, 0, 0];
    for (let run = 0; run < drawn; run++) {
      const start = Math.floor(draw() * days.length);
      on += at(runs.on, start);
      onMood += at(runs.onMood, start);
      offMood += at(runs.offMood, start);
    }
    const off = drawn * WEEK - on;
    if (on > 0 && off > 0) differences.push(onMood / on - offMood / off);
  }
  const [low = 0, high = 0] = quantile(differences, [0.05, 0.95]);
  const wider = Math.sqrt(days.length / (days.length - WEEK));
  return {
    low: Math.max(-4, difference + (low - difference) * wider),
    high: Math.min(4, difference + (high - difference) * wider),
  };
}

/** Sums over the seven days from each day on, the first following the last. */
function runsOf(days: readonly Day[]): Record<'on' | 'onMood' | 'offMood', Float64Array> {
  const summed = (of: (day: Day) => number): Float64Array =>
    Float64Array.from(days, (_, start) => {
      let sum = 0;
      for (let place = start; place < start + WEEK; place++) {
        const day = days[place % days.length];
        sum += day ? of(day) : 0;
      }
      return sum;
    });
  return {
    on: summed(({ on }) => Number(on)),
    onMood: summed(({ on, mood }) => (on ? mood : 0)),
    offMood: summed(({ on, mood }) => (on ? 0 : mood)),
  };
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
