import { amountsOver } from '@/domain/amounts-over-time';
import type { Asked, Context } from '@/domain/asked';
import { addDays, daysBetween } from '@/domain/calendar';
import type { DayColumns } from '@/domain/day-columns';
import { forecastOf } from '@/domain/forecast';
import { type Habit, latestPlanOf, planOn } from '@/domain/habit';
import { statusOfCode } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type {
  AllProgress,
  DayDetail,
  Heat,
  OneProgress,
  ProgressAsked,
  ProgressView,
  Sizes,
  WeekTable,
} from '@/domain/progress';
import { earlierOf, type Frame } from '@/domain/progress-frame';
import {
  aDayTally,
  addHours,
  addSizes,
  addWeekdays,
  dayShares,
  type Lane,
  marksOf,
  monthShares,
  type Stretch,
  sampled,
  sizesOf,
  tally,
} from '@/domain/progress-sums';
import type { Settings } from '@/domain/settings';
import { streakOf } from '@/domain/streak';
import { strengthCurve, strengthWord } from '@/domain/strength';

/** One habit, all that was said of it, and what its strength looks at. */
export type Known = {
  readonly habit: Habit;
  readonly lane: Lane;
  readonly context: Context;
  readonly asked: Asked;
};

/** What is looked at, and how. */
export type Scene = {
  readonly asked: ProgressAsked;
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly habits: readonly Habit[];
  /** `null`: over all. */
  readonly one: Habit | null;
  /** The first day of what is looked at. */
  readonly first: LocalDate;
  readonly frame: Frame;
  readonly columns: DayColumns;
  readonly context: Context;
  /** Days on which only small versions were asked. */
  readonly smallDays: readonly LocalDate[];
  /** The frame, and all of time, as places in the columns. */
  readonly stretch: Stretch;
  readonly whole: Stretch;
};

const NOTHING: Sizes = { done: 0, small: 0, smallest: 0 };
/** More points than this say nothing more at the width of the page. */
const CURVE_POINTS = 120;
const SPARK_POINTS = 32;

/** The calendar: days of one habit, shares of all, or months where the span is all of time. */
export function heatOf(known: readonly Known[], scene: Scene): Heat {
  const { stretch, columns, frame, one } = scene;
  if (one && frame.span !== 'all') {
    const marks = known[0] ? marksOf(known[0].lane, stretch) : '';
    return { kind: 'days', marks, shares: null };
  }
  const sums = aDayTally(columns.length);
  for (const { lane } of known) tally(lane, stretch, sums);
  if (frame.span !== 'all') return { kind: 'days', ...dayShares(sums, stretch) };
  const firstYear = Number(columns.first.slice(0, 4));
  return { kind: 'months', firstYear, ...monthShares(sums, columns) };
}

/** What a span has in common: weekdays, hours, and how often. */
export function patternsOf(
  known: readonly Known[],
  { stretch, whole, columns }: Scene,
): Pick<ProgressView, 'weekdays' | 'hours' | 'inSpan' | 'inAll'> {
  const weekdays: number[] = new Array(7).fill(0);
  const hours: number[] = new Array(24).fill(0);
  let [inSpan, inAll] = [NOTHING, NOTHING];
  for (const { lane } of known) {
    addWeekdays(lane, stretch, columns, weekdays);
    addHours(lane, stretch, hours);
    inSpan = addSizes(inSpan, sizesOf(lane, stretch));
    inAll = addSizes(inAll, sizesOf(lane, whole));
  }
  return { weekdays, hours, inSpan, inAll };
}

/** What is shown of one habit alone. */
export function oneOf(
  { habit, lane, context, asked: days }: Known,
  scene: Scene,
  note: string,
): OneProgress {
  const { stretch, columns, frame, settings, asked } = scene;
  const { goal } = latestPlanOf(habit);
  const strength = strengthCurve(habit, lane.history, context, days);
  const curve = sampled(strength, lane.offset, stretch, CURVE_POINTS);
  const now = strength.at(-1) ?? 0;
  return {
    kind: 'one',
    habitId: habit.id,
    name: habit.name,
    numbersHidden: habit.numbersHidden || settings.numbersHidden,
    first: scene.first,
    strength: now,
    word: strengthWord(now),
    curve,
    words: curve.map(([, percent]) => strengthWord(percent / 100)),
    forecast: forecastOf(habit, lane.history, context),
    streak: settings.streaks ? streakOf(habit, lane.history, context) : null,
    amounts: goal.kind === 'amount' ? amountsOver(lane, stretch, frame, columns, goal) : null,
    day: asked.day && dayDetail(habit, lane, asked.day, scene, note),
  };
}

/** What is shown of all habits beside one another. */
export function allOf(known: readonly Known[], scene: Scene): AllProgress {
  const living = known.filter(({ habit }) => habit.archivedAt === null);
  return {
    kind: 'all',
    habits: living.map(({ habit, lane, context, asked }) => {
      const strength = strengthCurve(habit, lane.history, context, asked);
      const now = strength.at(-1) ?? 0;
      return {
        habitId: habit.id,
        name: habit.name,
        numbersHidden: habit.numbersHidden || scene.settings.numbersHidden,
        strength: now,
        word: strengthWord(now),
        curve: sampled(strength, lane.offset, scene.stretch, SPARK_POINTS),
      };
    }),
    week: weekTable(living, scene),
  };
}

function dayDetail(
  habit: Habit,
  { history, offset }: Lane,
  day: LocalDate,
  { columns, first, today }: Scene,
  note: string,
): DayDetail | null {
  const plan = planOn(habit, day);
  if (!plan || day > today) return null;
  const cell = daysBetween(columns.first, day) - offset;
  const amount = history.amount?.[cell] ?? Number.NaN;
  return {
    day,
    status: statusOfCode(history.status[cell] ?? 0),
    amount: Number.isNaN(amount) ? null : amount,
    note,
    goal: plan.goal,
    small: habit.small,
    smallest: habit.smallest,
    earlier: day > first ? addDays(day, -1) : null,
    later: day < today ? addDays(day, 1) : null,
  };
}

/** The seven days that end at the one asked for. */
function weekTable(known: readonly Known[], { asked, today, first, columns }: Scene): WeekTable {
  const wanted = asked.day ?? today;
  const last = earlierOf(wanted, today);
  const end = daysBetween(columns.first, last) + 1;
  const days = Array.from({ length: 7 }, (_, place) => addDays(last, place - 6));
  return {
    days,
    earlier: (days[0] ?? last) > first ? addDays(last, -7) : null,
    later: last < today ? earlierOf(addDays(last, 7), today) : null,
    rows: known.map(({ habit, lane }) => ({
      habitId: habit.id,
      name: habit.name,
      marks: marksOf(lane, { start: end - 7, end }),
    })),
  };
}
