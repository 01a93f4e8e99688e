import { describe, expect, test } from 'vitest';
import type { Context } from '@/domain/asked';
import type { Schedule } from '@/domain/schedule';
import { strengthCurve } from '@/domain/strength';
import { aHabit, aPlan, day } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';

const NOTHING_AROUND: Context = { rests: [], windows: [], weekStartsOn: 1 };
/** A Monday. */
const FIRST = day('2026-02-02');
const DAILY: Schedule = { kind: 'daily' };
const THREE_A_WEEK: Schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' };

/** Days drawn one after the other: `x` done, `.` nothing said, `-` skipped. */
type Drawing = string;

/**
 * Loop Habit Tracker's habit score as it describes it: exponential smoothing of what was done, the
 * past's share halved after 13 days of a daily habit. Of a habit that comes so many times in so many
 * days, a day's value is the share of its repetitions within them. A skipped day keeps the score.
 */
function loopScores(drawing: Drawing, times: number, days: number): number[] {
  const kept = 0.5 ** (Math.sqrt(times / days) / 13);
  const marks = [...drawing];
  let score = 0;
  return marks.map((mark, index) => {
    if (mark === '-') return score;
    const last = marks.slice(Math.max(0, index + 1 - days), index + 1);
    const value = Math.min(1, last.filter((each) => each === 'x').length / times);
    score = score * kept + value * (1 - kept);
    return score;
  });
}

/** The same days of ours. A day more stands behind them, so that the last of them is over. */
function ours(drawing: Drawing, schedule: Schedule): number[] {
  const said = [...drawing, '-'].map((mark) => {
    if (mark === 'x') return 'done';
    return mark === '-' ? 'skipped' : null;
  });
  const habit = aHabit({ plans: [aPlan({ schedule })] });
  return [...strengthCurve(habit, historyOf(FIRST, said), NOTHING_AROUND)].slice(0, -1);
}

function daily(drawing: Drawing): { loop: number[]; tilth: number[] } {
  return { loop: loopScores(drawing, 1, 1), tilth: ours(drawing, DAILY) };
}

function thrice(drawing: Drawing): { loop: number[]; tilth: number[] } {
  return { loop: loopScores(drawing, 3, 7), tilth: ours(drawing, THREE_A_WEEK) };
}

/** The value at the end of a day, the first being 1. */
function on(values: readonly number[], place: number): number {
  return values[place - 1] ?? Number.NaN;
}

function firstAt(values: readonly number[], least: number): number {
  return values.findIndex((value) => value >= least) + 1;
}

function meanOfLast(values: readonly number[], days: number): number {
  return values.slice(-days).reduce((sum, value) => sum + value / days, 0);
}

describe('done every day', () => {
  const { loop, tilth } = daily('x'.repeat(200));

  test('both rise steeply first, flatten, and come to the same', () => {
    for (const values of [loop, tilth]) {
      const steps = values.map((value, index) => value - (values[index - 1] ?? 0));
      expect(steps.every((step, index) => step < (steps[index - 1] ?? 1))).toBe(true);
      expect(on(values, 200)).toBeGreaterThan(0.999);
    }
  });

  test('Loop is half way after 13 days, Tilth after 16; at 95 % after 57 and 66', () => {
    expect([firstAt(loop, 0.5 - 1e-9), firstAt(tilth, 0.5)]).toEqual([13, 16]);
    expect([firstAt(loop, 0.95), firstAt(tilth, 0.95 - 1e-9)]).toEqual([57, 66]);
  });

  test('on no day are they further apart than 0.05', () => {
    const apart = loop.map((value, index) => value - (tilth[index] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThan(0);
    expect(Math.max(...apart)).toBeLessThan(0.06);
  });
});

describe('two weeks of nothing after a hundred days', () => {
  const { loop, tilth } = daily(`${'x'.repeat(100)}${'.'.repeat(14)}${'x'.repeat(60)}`);

  test('Loop loses more than half, Tilth little more than a quarter', () => {
    expect(on(loop, 114) / on(loop, 100)).toBeCloseTo(0.474, 3);
    expect(on(tilth, 114) / on(tilth, 100)).toBeCloseTo(0.728, 3);
  });

  test('Loop is back at 0.9 after 32 days, Tilth after 23', () => {
    expect(firstAt(loop.slice(114), 0.9)).toBe(32);
    expect(firstAt(tilth.slice(114), 0.9)).toBe(23);
  });

  test('both are unmoved by two weeks skipped', () => {
    const skipped = daily(`${'x'.repeat(100)}${'-'.repeat(14)}`);
    for (const values of [skipped.loop, skipped.tilth])
      expect(on(values, 114)).toBe(on(values, 100));
  });
});

describe('three times a week, done three times', () => {
  const { loop, tilth } = thrice('x.x.x..'.repeat(60));

  test('both come to what daily, done daily, comes to', () => {
    expect(on(loop, 420)).toBeGreaterThan(0.999);
    expect(on(tilth, 420)).toBeGreaterThan(0.999);
  });

  test('both take longer than a daily habit, by the same root of how often', () => {
    expect(firstAt(loop, 0.95)).toBe(88);
    expect(firstAt(tilth, 0.95)).toBe(101);
  });

  test('Loop rises on every day of a full week, Tilth on days on which it was done', () => {
    const rises = (values: readonly number[]): string =>
      [...'1234567']
        .map((_, day) => (on(values, 71 + day) > on(values, 70 + day) ? '+' : '='))
        .join('');
    expect([rises(loop), rises(tilth)]).toEqual(['+++++++', '+=+=+==']);
  });

  test('a week let go takes less of Tilth, and only when it is over', () => {
    const gap = thrice(`${'x.x.x..'.repeat(30)}${'.'.repeat(7)}.`);
    expect(on(gap.tilth, 217)).toBe(on(gap.tilth, 210));
    expect(on(gap.loop, 217)).toBeLessThan(on(gap.loop, 210));
    expect(on(gap.tilth, 218)).toBeGreaterThan(on(gap.loop, 218));
  });
});

test('daily, done every other day: Loop shows the share done, Tilth two thirds', () => {
  const { loop, tilth } = daily('x.'.repeat(200));
  expect(meanOfLast(loop, 2)).toBeCloseTo(0.5, 3);
  expect(meanOfLast(tilth, 2)).toBeCloseTo(0.667, 2);
});

test('six days of seven: Loop 0.86, Tilth 0.92', () => {
  const { loop, tilth } = daily('xxxxxx.'.repeat(60));
  expect(meanOfLast(loop, 7)).toBeCloseTo(0.857, 2);
  expect(meanOfLast(tilth, 7)).toBeCloseTo(0.923, 2);
});

test('today, while nothing is said of it, lowers Loop and not Tilth', () => {
  const drawing = `${'x'.repeat(50)}.`;
  const scores = loopScores(drawing, 1, 1);
  expect(on(scores, 51)).toBeLessThan(on(scores, 50));
  const said = [...'x'.repeat(50)].map(() => 'done' as const);
  const habit = aHabit({ plans: [aPlan()] });
  const curve = strengthCurve(habit, historyOf(FIRST, [...said, null]), NOTHING_AROUND);
  expect(curve[50]).toBe(curve[49]);
});
