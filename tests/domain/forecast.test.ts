import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '@/domain/asked';
import { addDays } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import { type Forecast, forecastOf } from '@/domain/forecast';
import type { Habit, Plan } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { Schedule } from '@/domain/schedule';
import { strengthCurve } from '@/domain/strength';
import { aCase, historyOfCase } from '@/tests/support/any-habit';
import { aHabit, aPlan, day, TODAY } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';

const NOTHING_AROUND: Context = { rests: [], windows: [], weekStartsOn: 1 };
const DAILY: Schedule = { kind: 'daily' };
const THREE_A_WEEK: Schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' };
const ONCE_A_WEEK: Schedule = { ...THREE_A_WEEK, times: 1 };
const TEN_A_MONTH: Schedule = { kind: 'times', times: 10, per: 'month', span: 'rolling' };

const MARKS: Readonly<Record<string, Status | null>> = {
  x: 'done',
  o: 'small',
  s: 'smallest',
  '-': 'skipped',
  '.': null,
};

/** The same over and over for so many days, the last of them today. */
function over(days: number, drawing: string): History {
  const said = Array.from(
    { length: days },
    (_, index) => MARKS[drawing[index % drawing.length] ?? '.'] ?? null,
  );
  return historyOf(addDays(TODAY, 1 - days), said);
}

function foretell(schedule: Schedule, drawn: History, like: Partial<Plan> = {}): Forecast | null {
  const habit = aHabit({ plans: [aPlan({ from: drawn.first, schedule, ...like })] });
  return forecastOf(habit, drawn, NOTHING_AROUND);
}

describe('nothing is foretold', () => {
  test.each<[string, Schedule, History, Partial<Plan>]>([
    ['of nothing', DAILY, over(0, 'x'), {}],
    ['before two weeks are over', DAILY, over(13, 'x'), {}],
    ['before it could be done seven times', ONCE_A_WEEK, over(42, 'x......'), {}],
    ['when most was skipped', DAILY, over(28, 'x-----'), {}],
    ['when nothing was done of late', DAILY, over(60, '.'), {}],
    ['while less is done than would hold what is there', DAILY, fading(), {}],
    ['of a programme that is over', DAILY, over(60, 'x'), { until: addDays(TODAY, -1) }],
    ['of days after a session', { kind: 'window' }, over(60, 'x'), {}],
    ['of a deed for one day', { kind: 'once', day: TODAY }, over(60, 'x'), {}],
  ])('%s', (_name, schedule, drawn, like) => {
    expect(foretell(schedule, drawn, like)).toBeNull();
  });

  test('of a plan that began a week ago', () => {
    const plans: Habit['plans'] = [
      aPlan({ from: day('2026-01-01') }),
      aPlan({ from: addDays(TODAY, -7), schedule: THREE_A_WEEK }),
    ];
    expect(forecastOf(aHabit({ plans }), over(60, 'x'), NOTHING_AROUND)).toBeNull();
  });
});

/** Two months done, and then one day in four. */
function fading(): History {
  const [strong, weak] = [over(60, 'x').status, over(28, 'x...').status];
  const said = Uint8Array.from([...strong, ...weak]);
  const { first } = over(said.length, 'x');
  return { first, status: said, amount: null, parts: null, hours: null };
}

describe('in weeks', () => {
  test.each<[string, Schedule, History, Forecast]>([
    ['daily, all done for two weeks', DAILY, over(14, 'x'), { fromWeeks: 7, toWeeks: 8 }],
    ['daily, all done for six weeks', DAILY, over(42, 'x'), { fromWeeks: 2, toWeeks: 4 }],
    ['daily, all done for ten weeks', DAILY, over(70, 'x'), 'there'],
    ['daily, small versions alone', DAILY, over(28, 'o'), { fromWeeks: 9, toWeeks: 11 }],
    ['daily, two of three', DAILY, over(27, 'xx.'), { fromWeeks: 6, toWeeks: 8 }],
    [
      'three a week, all done for four weeks',
      THREE_A_WEEK,
      over(29, 'x.x.x..'),
      { fromWeeks: 10, toWeeks: 11 },
    ],
    ['ten a month, all done for two', TEN_A_MONTH, over(61, 'x..'), { fromWeeks: 5, toWeeks: 8 }],
    ['once a week, all done for half a year', ONCE_A_WEEK, over(183, 'x......'), 'there'],
    [
      'once in four weeks',
      { kind: 'everyDays', every: 28, from: addDays(TODAY, -196) },
      over(197, `x${'.'.repeat(27)}`),
      { fromWeeks: 0, toWeeks: 18 },
    ],
    [
      'once in four weeks, the smallest version alone: a year and more',
      { kind: 'everyDays', every: 28, from: addDays(TODAY, -196) },
      over(197, `s${'.'.repeat(27)}`),
      { fromWeeks: 52, toWeeks: 52 },
    ],
  ])('%s', (_name, schedule, drawn, forecast) => {
    expect(foretell(schedule, drawn)).toEqual(forecast);
  });

  test('today, open, says nothing of the pace', () => {
    const without = foretell(DAILY, over(28, 'x'));
    const open = { ...over(28, 'x'), status: over(28, 'x').status.with(27, 0) };
    expect(foretell(DAILY, open)).toEqual(foretell(DAILY, over(27, 'x')));
    expect(without).not.toBeNull();
  });

  test('a daily habit that goes on as it did is there within the range', () => {
    const forecast = foretell(DAILY, over(21, 'x')) as Exclude<Forecast, 'there'>;
    const habit = aHabit({ plans: [aPlan()] });
    const curve = strengthCurve(habit, over(200, 'x'), NOTHING_AROUND);
    const weeks = (curve.findIndex((value) => value >= 0.95 - 1e-9) + 1 - 21) / 7;
    expect(weeks).toBeGreaterThanOrEqual(forecast.fromWeeks);
    expect(weeks).toBeLessThanOrEqual(forecast.toWeeks);
  });
});

test('a range is of whole weeks, in order, within a year', async () => {
  let ranges = 0;
  const law = fc.property(aCase(), (each) => {
    const forecast = forecastOf(each.habit, historyOfCase(each), each.context);
    if (forecast === null || forecast === 'there') return;
    ranges += 1;
    const { fromWeeks, toWeeks } = forecast;
    expect([fromWeeks, toWeeks].every(Number.isInteger)).toBe(true);
    expect(fromWeeks).toBeGreaterThanOrEqual(0);
    expect(toWeeks).toBeGreaterThanOrEqual(Math.max(1, fromWeeks));
    expect(toWeeks).toBeLessThanOrEqual(52);
  });
  await fc.assert(law, { numRuns: 300, seed: 7 });
  expect(ranges).toBeGreaterThan(25);
}, 60_000);
