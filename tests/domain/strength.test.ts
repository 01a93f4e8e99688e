import { describe, expect, test } from 'vitest';
import type { Context } from '@/domain/asked';
import { addDays } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import type { Goal, Habit, Plan } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type { RestSpan } from '@/domain/rest';
import type { Schedule } from '@/domain/schedule';
import { strengthCurve, strengthOf, strengthWord } from '@/domain/strength';
import { aHabit, aPlan, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';
import { history, historyOf, historyUntil } from '@/tests/support/history';

const NOTHING_AROUND: Context = { rests: [], windows: [], weekStartsOn: 1 };
/** A Monday. */
const FIRST = day('2026-02-02');
const SUNDAY = day('2026-11-22');

const DAILY: Schedule = { kind: 'daily' };
const MON_WED_FRI: Schedule = { kind: 'weekdays', days: [1, 3, 5] };
const THREE_A_WEEK: Schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' };
const THREE_IN_SEVEN: Schedule = { ...THREE_A_WEEK, span: 'rolling' };
const TEN_A_MONTH: Schedule = { kind: 'times', times: 10, per: 'month', span: 'calendar' };

function planned(schedule: Schedule, like: Partial<Plan> = {}): Habit {
  return aHabit({ plans: [aPlan({ schedule, ...like })] });
}

function strength(schedule: Schedule, drawn: History, around: Partial<Context> = {}): number {
  return strengthOf(planned(schedule), drawn, { ...NOTHING_AROUND, ...around });
}

/** The same over and over, from a Monday on, for so many days. */
function over(days: number, drawing: string): History {
  const { status } = historyUntil(SUNDAY)([drawing] as unknown as TemplateStringsArray);
  const said = { 0: null, 1: 'done', 2: 'small', 3: 'skipped', 4: 'smallest' } as const;
  return historyOf(
    FIRST,
    Array.from({ length: days }, (_, index): Status | null => {
      const code = status[index % status.length] ?? 0;
      return said[code as keyof typeof said];
    }),
  );
}

function rest(from: LocalDate, until: LocalDate | null): RestSpan {
  return { from, until, habitIds: null, reason: 'illness' };
}

describe('done daily from nothing', () => {
  test.each([
    [0, 0, 'new'],
    [1, 0.044, 'new'],
    [7, 0.272, 'rooting'],
    [14, 0.47, 'growing'],
    [30, 0.744, 'steady'],
    [66, 0.95, 'natural'],
    [365, 1, 'natural'],
  ])('after %i days it is %f, %s', (days, expected, word) => {
    const after = strength(DAILY, over(days, 'x'));
    expect(after).toBeCloseTo(expected, 3);
    expect(strengthWord(after)).toBe(word);
  });

  test('it is at 0.95 after 66 days and not after 65', () => {
    expect(strength(DAILY, over(66, 'x'))).toBeGreaterThan(0.95 - 1e-12);
    expect(strength(DAILY, over(65, 'x'))).toBeLessThan(0.95);
  });

  test('it rises steeply first, then flattens: every day adds less than the one before', () => {
    const curve = strengthCurve(planned(DAILY), over(120, 'x'), NOTHING_AROUND);
    const steps = Array.from(curve, (value, index) => value - (curve[index - 1] ?? 0));
    const flatter = steps.every((step, index) => step > 0 && step < (steps[index - 1] ?? 1));
    expect(flatter).toBe(true);
  });
});

describe('let go', () => {
  test.each<[string, Schedule, History, number]>([
    // 0.9524 after 67 days done.
    ['one day of a strong habit takes little', DAILY, until(67, history`. x`), 0.934],
    ['and is made good in eight days', DAILY, until(67, history`. x x x x x x x x`), 0.952],
    [
      'two weeks take about a quarter',
      DAILY,
      until(67, history`. . . . . . . . . . . . . . .`),
      0.69,
    ],
    ['of nothing there is nothing to take', DAILY, history`. . . . . x`, 0.044],
  ])('%s', (_name, schedule, drawn, expected) => {
    expect(strength(schedule, drawn)).toBeCloseTo(expected, 2);
  });

  test('it falls half as fast as it rises', () => {
    const curve = strengthCurve(planned(DAILY), history`x . x`, NOTHING_AROUND);
    const [first = 0, second = 0] = curve;
    expect((1 - first) ** 0.5).toBeCloseTo(second / first, 12);
  });
});

/** Daily done for so many days, then what is drawn. */
function until(days: number, drawn: History): History {
  const said = [...over(days, 'x').status, ...drawn.status];
  return {
    first: addDays(drawn.first, -days),
    status: Uint8Array.from(said),
    amount: null,
    parts: null,
    hours: null,
  };
}

describe('each of these is as strong as the other', () => {
  const monday = addDays(TODAY, -14);
  test.each<[string, number, number]>([
    [
      'today, open, and not there yet',
      strength(DAILY, history`x x .`),
      strength(DAILY, history`x x`),
    ],
    [
      'skipped, and not asked for',
      strength(DAILY, history`x - - x`),
      strength(DAILY, history`x x`),
    ],
    [
      'at rest, and not there',
      strength(DAILY, history`x . . . x`, {
        rests: [rest(addDays(TODAY, -3), addDays(TODAY, -1))],
      }),
      strength(DAILY, history`x x`),
    ],
    [
      'done at rest, and done',
      strength(DAILY, history`x x x`, { rests: [rest(addDays(TODAY, -1), null)] }),
      strength(DAILY, history`x x x`),
    ],
    [
      'three of a week, on whichever days',
      strength(THREE_A_WEEK, historyUntil(SUNDAY)`x x x . . . .|. . . . x x x`),
      strength(THREE_A_WEEK, historyUntil(SUNDAY)`. . . . x x x|x . x . x . .`),
    ],
    [
      'three of a week, and on Monday, Wednesday and Friday',
      strength(THREE_A_WEEK, historyUntil(SUNDAY)`x . x . x . .|x . x . x . .`),
      strength(MON_WED_FRI, historyUntil(SUNDAY)`x . x . x . .|x . x . x . .`),
    ],
    [
      'an unfilled week that still runs, and one that only began',
      strength(THREE_A_WEEK, historyUntil(SUNDAY)`x x x . . . .|x . . . . . .`),
      strength(THREE_A_WEEK, historyUntil(monday)`x x x . . . .|x`),
    ],
    [
      'an unfilled week with as many skips as were wanting',
      strength(THREE_A_WEEK, history`x - - . . . .|.`),
      strength(THREE_A_WEEK, history`x`),
    ],
    [
      'a week that rested but for two days, and nothing',
      strength(THREE_A_WEEK, history`x x x . . . .|. . . . . . .|.`, {
        rests: [rest(addDays(TODAY, -7), addDays(TODAY, -3))],
      }),
      strength(THREE_A_WEEK, history`x x x . . . .`),
    ],
    [
      'every day of a week of three, and of a week of seven',
      strength(THREE_A_WEEK, over(28, 'x')),
      strength(DAILY, over(28, 'x')),
    ],
    [
      'every day of Mondays, Wednesdays and Fridays, and daily',
      strength(MON_WED_FRI, over(28, 'x')),
      strength(DAILY, over(28, 'x')),
    ],
    [
      'in any seven days, and in the same seven counted from its first',
      strengthOf(
        planned(THREE_IN_SEVEN, { from: FIRST }),
        over(29, 'x . . x . . .'),
        NOTHING_AROUND,
      ),
      strengthOf(planned(THREE_A_WEEK, { from: FIRST }), over(29, 'x . . x . . .'), NOTHING_AROUND),
    ],
  ])('%s', (_name, one, other) => {
    expect(one).toBeGreaterThan(0);
    expect(one).toBeCloseTo(other, 12);
  });
});

describe('the first is stronger than the second', () => {
  const walking = (target: number, amounts: readonly number[]): number =>
    strengthOf(
      planned(DAILY, { goal: { ...TEN_MINUTES, target } }),
      { ...over(amounts.length, 'o'), amount: Float64Array.from(amounts) },
      NOTHING_AROUND,
    );
  const goal: Goal = { kind: 'steps', steps: ['Mat', 'Stretch', 'Breathe', 'Rest'] };
  const stepping = (parts: number, schedule: Schedule = DAILY): number =>
    strengthOf(
      planned(schedule, { goal }),
      { ...over(1, 'o'), parts: Uint16Array.of(parts) },
      NOTHING_AROUND,
    );
  test.each<[string, number, number]>([
    ['full, small', strength(DAILY, history`x x`), strength(DAILY, history`x o`)],
    ['small, smallest', strength(DAILY, history`x o`), strength(DAILY, history`x s`)],
    ['smallest, skipped', strength(DAILY, history`x s`), strength(DAILY, history`x -`)],
    ['skipped, nothing', strength(DAILY, history`x - x`), strength(DAILY, history`x . x`)],
    ['asked, extra', strength(MON_WED_FRI, history`x`), strength(MON_WED_FRI, history`. x . .`)],
    [
      'a small one and the quota, the quota',
      strength(THREE_A_WEEK, historyUntil(SUNDAY)`o x x x . . .`),
      strength(THREE_A_WEEK, historyUntil(SUNDAY)`. x x x . . .`),
    ],
    [
      'a week filled, a week not filled, once it is over',
      strength(THREE_A_WEEK, history`x x x . . . .|x x x . . . .|.`),
      strength(THREE_A_WEEK, history`x x x . . . .|. . . . . . .|.`),
    ],
    ['nine of ten minutes, six', walking(10, [9, 9]), walking(10, [6, 6])],
    ['half of it, the smallest version', walking(10, [5]), strength(DAILY, history`s`)],
    ['three of four steps, two', stepping(0b111), stepping(0b101)],
    [
      'three of four steps, two, three times a week',
      stepping(0b111, THREE_A_WEEK),
      stepping(0b101, THREE_A_WEEK),
    ],
    ['two of four steps, the smallest version', stepping(0b101), strength(DAILY, history`s`)],
    ['all steps but one, the small version', stepping(0b1110), stepping(0)],
  ])('%s', (_name, more, less) => {
    expect(more).toBeGreaterThan(less);
  });

  test('a tiny share counts as the smallest version, and a missing amount as the small one', () => {
    expect(walking(10, [0.1])).toBe(strength(DAILY, history`s`));
    expect(walking(10, [Number.NaN])).toBe(strength(DAILY, history`o`));
  });

  test('above a limit an amount counts as noted, not by its share', () => {
    const limit = planned(DAILY, { goal: { ...TEN_MINUTES, direction: 'atMost' } });
    const drawn = { ...over(2, 'o'), amount: Float64Array.of(40, 11) };
    expect(strengthOf(limit, drawn, NOTHING_AROUND)).toBe(strength(DAILY, history`o o`));
  });
});

describe('in the long run schedules agree', () => {
  const YEARS = 1092;
  const everyOther: Schedule = { kind: 'everyDays', every: 2, from: FIRST };
  test.each<[string, Schedule, string]>([
    ['daily', DAILY, 'x'],
    ['three a week', THREE_A_WEEK, 'x x . . x . .'],
    ['three in any seven days', THREE_IN_SEVEN, '. x . x . x .'],
    ['ten a month', TEN_A_MONTH, 'x . '],
    ['Monday, Wednesday, Friday', MON_WED_FRI, 'x . x . x . .'],
    ['every other day', everyOther, 'x .'],
    ['small versions alone', DAILY, 'o'],
    ['with skips', DAILY, 'x - x - -'],
  ])('all of it done comes to the same: %s', (_name, schedule, drawing) => {
    expect(strength(schedule, over(YEARS, drawing))).toBeGreaterThan(0.99);
  });

  test.each<[string, Schedule, string]>([
    ['daily', DAILY, 'x x .'],
    ['three a week', THREE_A_WEEK, 'x x . . . . .'],
    ['three in any seven days', THREE_IN_SEVEN, '. x . . . x .'],
    ['Monday, Wednesday, Friday', MON_WED_FRI, 'x . x . . . .'],
    ['every other day', everyOther, 'x . x . . .'],
  ])('two of three done come to about 0.8: %s', (_name, schedule, drawing) => {
    const curve = strengthCurve(planned(schedule), over(YEARS, drawing), NOTHING_AROUND);
    const mean = curve.slice(-42).reduce((sum, value) => sum + value / 42, 0);
    expect(Math.abs(mean - 0.8)).toBeLessThan(0.02);
  });

  test('what is asked less often takes longer', () => {
    const days = (schedule: Schedule): number =>
      strengthCurve(planned(schedule), over(700, 'x . x . x . .'), NOTHING_AROUND).findIndex(
        (value) => value >= 0.95,
      ) + 1;
    expect([days(MON_WED_FRI), days(THREE_A_WEEK)]).toEqual([101, 101]);
  });
});

describe('plans', () => {
  test('after a programme is over nothing is lost, and a day done gains half', () => {
    const habit = planned(DAILY, { until: addDays(TODAY, -3) });
    const curve = strengthCurve(habit, history`x x . . x`, NOTHING_AROUND);
    expect(curve[3]).toBe(curve[1]);
    expect((1 - (curve[4] ?? 0)) / (1 - (curve[3] ?? 0))).toBeCloseTo(0.05 ** (0.5 / 66), 12);
  });

  test('a plan that shrinks in mid-week does not cut the week in two', () => {
    const drawn = history`x . . . . . .|.`;
    const [first, second] = [addDays(TODAY, -7), addDays(TODAY, -4)];
    const plan = aPlan({ from: first, schedule: THREE_A_WEEK });
    const shrunk = aHabit({ plans: [plan, { ...plan, from: second, asks: 'small' }] });
    const whole = strengthOf(aHabit({ plans: [plan] }), drawn, NOTHING_AROUND);
    expect(strengthOf(shrunk, drawn, NOTHING_AROUND)).toBe(whole);
  });

  test('a week that begins with the habit asks for its share, rounded down', () => {
    const habit = planned(THREE_A_WEEK, { from: addDays(TODAY, -4) });
    const curve = strengthCurve(habit, history`. x . . .`, NOTHING_AROUND);
    expect(curve[4]).toBe(curve[3]);
  });
});
