import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASKED, askedOf, type Context } from '@/domain/asked';
import { addDays, daysBetween } from '@/domain/calendar';
import { isDone } from '@/domain/check-in';
import { dayNumber } from '@/domain/day-number';
import { type Habit, planOn } from '@/domain/habit';
import { dayOf, type History, indexOf, statusOfCode } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { isResting } from '@/domain/rest';
import type { Schedule } from '@/domain/schedule';
import { isAskedOn } from '@/domain/today';
import { aCase, historyOfCase } from '@/tests/support/any-habit';
import { aHabit, aPlan, day } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';

const NOTHING_AROUND: Context = { rests: [], windows: [], weekStartsOn: 1 };

/** The same by the rules of single days. */
function askedSlowly(habit: Habit, history: History, context: Context): number[] {
  const { rests, windows, weekStartsOn } = context;
  return Array.from(history.status, (_, index) => {
    const on = dayOf(history, index);
    const plan = planOn(habit, on);
    const doneSince = (from: LocalDate): number =>
      history.status
        .subarray(Math.max(0, indexOf(history, from)), index)
        .filter((code) => isDone(statusOfCode(code))).length;
    if (!plan || !isAskedOn(plan, on, { doneSince, windows, weekStartsOn })) return ASKED.no;
    return isResting(rests, habit.id, on) ? ASKED.resting : ASKED.yes;
  });
}

test('a whole history agrees with the rules of single days, for every schedule', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.property(aCase(), (each) => {
      const history = historyOfCase(each);
      const asked = askedOf(each.habit, history, each.context);
      for (const { schedule } of each.habit.plans) seen.add(schedule.kind);
      expect([...asked.days]).toEqual(askedSlowly(each.habit, history, each.context));
      expect([...asked.resting]).toEqual(
        Array.from(history.status, (_, index) =>
          Number(isResting(each.context.rests, each.habit.id, dayOf(history, index))),
        ),
      );
    }),
    { numRuns: 300, seed: 41 },
  );
  expect(seen.size).toBe(9);
}, 60_000);

test('a day has its number', async () => {
  const aDay = fc
    .integer({ min: 0, max: 60_000 })
    .map((shift) => addDays(day('1970-01-01'), shift));
  await fc.assert(
    fc.property(aDay, aDay, (a, b) => {
      expect(dayNumber(b) - dayNumber(a)).toBe(daysBetween(a, b));
    }),
    { numRuns: 2000, seed: 42 },
  );
});

describe('of the days from Monday 2 February 2026 on', () => {
  const last: Schedule = {
    kind: 'monthDays',
    days: [
      { kind: 'date', date: 31 },
      { kind: 'weekday', which: -1, weekday: 5 },
    ],
  };
  test.each<[string, Schedule, number, number[]]>([
    ['Tuesdays and Fridays', { kind: 'weekdays', days: [2, 5] }, 14, [1, 4, 8, 11]],
    ['the last of the month, and its last Friday', last, 58, [25, 26, 53, 57]],
    ['every third day', { kind: 'everyDays', every: 3, from: day('2026-01-31') }, 9, [1, 4, 7]],
    [
      'none before the day it counts from',
      { kind: 'everyDays', every: 2, from: day('2026-02-05') },
      7,
      [3, 5],
    ],
    ['once', { kind: 'once', day: day('2026-02-04') }, 6, [2]],
    ['none without a window', { kind: 'window' }, 6, []],
  ])('are asked: %s', (_name, schedule, days, places) => {
    const habit = aHabit({ plans: [aPlan({ schedule })] });
    const history = historyOf(day('2026-02-02'), new Array(days).fill(null));
    const asked = askedOf(habit, history, NOTHING_AROUND);
    expect([...asked.days].flatMap((code, place) => (code ? [place] : []))).toEqual(places);
  });
});

test('plans that ask for another size of the same are one term, others are not', () => {
  const schedule: Schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' };
  const from = ['2026-02-02', '2026-02-05', '2026-02-09', '2026-02-20'].map(day);
  const habit = aHabit({
    plans: [
      aPlan({ from: from[0] as LocalDate, schedule }),
      aPlan({ from: from[1] as LocalDate, schedule: { ...schedule }, asks: 'small' }),
      aPlan({ from: from[2] as LocalDate, until: day('2026-02-17') }),
      aPlan({ from: from[3] as LocalDate }),
    ],
  });
  const { terms } = askedOf(habit, historyOf(day('2026-02-02'), []), NOTHING_AROUND);
  expect(terms.map(({ from: start, stop }) => [start, stop])).toEqual([
    [0, 7],
    [7, 16],
    [18, Number.POSITIVE_INFINITY],
  ]);
});
