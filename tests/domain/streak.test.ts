import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Context } from '@/domain/asked';
import { addDays } from '@/domain/calendar';
import { isDone, type Status } from '@/domain/check-in';
import type { Habit } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { RestSpan } from '@/domain/rest';
import type { Schedule } from '@/domain/schedule';
import { type Streak, streakOf } from '@/domain/streak';
import { aCase, type Case, historyOfCase } from '@/tests/support/any-habit';
import { aHabit, aPlan, day, TODAY } from '@/tests/support/builders';
import { history, historyUntil } from '@/tests/support/history';

const NOTHING_AROUND: Context = { rests: [], windows: [], weekStartsOn: 1 };
const SUNDAY = day('2026-11-22');
const END_OF_MARCH = day('2026-03-31');

const DAILY: Schedule = { kind: 'daily' };
const MON_WED_FRI: Schedule = { kind: 'weekdays', days: [1, 3, 5] };
const THREE_A_WEEK: Schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' };
const TWO_A_MONTH: Schedule = { kind: 'times', times: 2, per: 'month', span: 'calendar' };

function planned(schedule: Schedule): Habit {
  return aHabit({ plans: [aPlan({ schedule })] });
}

function ago(from: number, until: number | null): RestSpan {
  const last = until === null ? null : addDays(TODAY, -until);
  return { from: addDays(TODAY, -from), until: last, habitIds: null, reason: 'travel' };
}

describe('in days', () => {
  test.each<[string, Schedule, History, RestSpan[], number, number]>([
    ['of nothing', DAILY, history``, [], 0, 0],
    ['of one day', DAILY, history`x`, [], 1, 1],
    ['in any size', DAILY, history`x o s`, [], 3, 3],
    ['today open', DAILY, history`x x .`, [], 2, 2],
    ['ended yesterday', DAILY, history`x x x . .`, [], 0, 3],
    ['begun anew', DAILY, history`x x x . x`, [], 1, 3],
    ['over a skip', DAILY, history`x - - x`, [], 2, 2],
    ['that a skip neither begins nor closes', DAILY, history`- - x -`, [], 1, 1],
    ['skips alone are none', DAILY, history`- - -`, [], 0, 0],
    ['over a rest', DAILY, history`x . . . x`, [ago(3, 1)], 2, 2],
    ['into a rest', DAILY, history`x x . . .`, [ago(2, null)], 2, 2],
    ['done while at rest', DAILY, history`x x . x`, [ago(2, 0)], 3, 3],
    ['a rest of another time', DAILY, history`x x . x`, [ago(9, 5)], 1, 2],
    // Until Monday.
    ['over days not asked', MON_WED_FRI, history`x . x . x . . x`, [], 4, 4],
    ['with a day more than asked', MON_WED_FRI, history`x x x . x . . x`, [], 5, 5],
    ['not over one asked', MON_WED_FRI, history`x . . . x . . x`, [], 2, 2],
  ])('%s', (_name, schedule, drawn, rests, current, longest) => {
    const streak = streakOf(planned(schedule), drawn, { ...NOTHING_AROUND, rests });
    expect(streak).toEqual({ current, longest, unit: 'days' });
  });
});

describe('in weeks and months', () => {
  const weeks = historyUntil(SUNDAY);
  const lastWeek: RestSpan = { ...ago(7, 1) };
  const [february, march] = ['. '.repeat(26), '. '.repeat(29)];
  const months = (drawing: string): History =>
    historyUntil(END_OF_MARCH)([drawing] as unknown as TemplateStringsArray);
  test.each<[string, Schedule, History, RestSpan[], Streak]>([
    ['two filled', THREE_A_WEEK, weeks`x . x . x . .|. . x x x x .`, [], count(2, 2, 'weeks')],
    ['one that runs', THREE_A_WEEK, weeks`x . x . x . .|. . x . . . .`, [], count(1, 1, 'weeks')],
    [
      'one not filled',
      THREE_A_WEEK,
      history`x x x . . . .|x x . . . . .|.`,
      [],
      count(0, 1, 'weeks'),
    ],
    ['with a skip', THREE_A_WEEK, history`x x x . . . .|x x - . . . .|.`, [], count(2, 2, 'weeks')],
    ['skips alone', THREE_A_WEEK, history`x x x . . . .|- - - . . . .|.`, [], count(1, 1, 'weeks')],
    [
      'at rest',
      THREE_A_WEEK,
      history`x x x . . . .|. . . . . . .|x`,
      [lastWeek],
      count(1, 1, 'weeks'),
    ],
    [
      'a month that runs',
      TWO_A_MONTH,
      months(`x x ${february}x . ${march}`),
      [],
      count(1, 1, 'months'),
    ],
    [
      'a month after one not filled',
      TWO_A_MONTH,
      months(`x . ${february}x x ${march}`),
      [],
      count(1, 1, 'months'),
    ],
    ['filled', TWO_A_MONTH, months(`x x ${february}x x ${march}`), [], count(2, 2, 'months')],
  ])('%s', (_name, schedule, drawn, rests, streak) => {
    expect(streakOf(planned(schedule), drawn, { ...NOTHING_AROUND, rests })).toEqual(streak);
  });
});

function count(current: number, longest: number, unit: Streak['unit']): Streak {
  return { current, longest, unit };
}

test('a plan that counts in another unit begins anew, one in the same unit goes on', () => {
  const at = (back: number) => addDays(TODAY, -back);
  const plans = (last: Schedule): Habit =>
    aHabit({ plans: [aPlan({ from: at(6) }), aPlan({ from: at(2), schedule: last })] });
  const drawn = history`x x x x x x x`;
  expect(streakOf(plans(THREE_A_WEEK), drawn, NOTHING_AROUND)).toEqual(count(1, 1, 'weeks'));
  expect(streakOf(plans(MON_WED_FRI), drawn, NOTHING_AROUND)).toEqual(count(7, 7, 'days'));
});

// Hundreds of histories each, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 300, seed: 20_261_123 };

const aCaseAndDay = aCase()
  .filter(({ said }) => said.length > 0)
  .chain((each) => fc.tuple(fc.constant(each), fc.nat({ max: each.said.length - 1 })));

function streakIn(each: Case): Streak {
  return streakOf(each.habit, historyOfCase(each), each.context);
}

function withSaid(each: Case, index: number, status: Status | null): Case {
  return { ...each, said: each.said.with(index, status) };
}

test('a streak is no longer than the longest, and the longest no longer than all that was done', () =>
  fc.assert(
    fc.property(aCase(), (each) => {
      const { current, longest } = streakIn(each);
      expect(current).toBeLessThanOrEqual(longest);
      expect(longest).toBeLessThanOrEqual(each.said.filter(isDone).length);
    }),
    RUNS,
  ));

test('one more done day never shortens it', () =>
  fc.assert(
    fc.property(aCaseAndDay, ([each, index]) => {
      const [before, after] = [streakIn(each), streakIn(withSaid(each, index, 'done'))];
      expect(after.current).toBeGreaterThanOrEqual(before.current);
      expect(after.longest).toBeGreaterThanOrEqual(before.longest);
    }),
    { ...RUNS, numRuns: 400 },
  ));

test('a skip in place of nothing, and a rest, never end it', () =>
  fc.assert(
    fc.property(aCaseAndDay, fc.nat({ max: 30 }), ([each, index], days) => {
      const from = addDays(each.first, index);
      const rest = { from, until: addDays(from, days), habitIds: null, reason: 'other' } as const;
      const rested = {
        ...each,
        context: { ...each.context, rests: [...each.context.rests, rest] },
      };
      const neutral = [rested, each.said[index] === null ? withSaid(each, index, 'skipped') : each];
      for (const other of neutral) {
        expect(streakIn(other).current).toBeGreaterThanOrEqual(streakIn(each).current);
        expect(streakIn(other).longest).toBeGreaterThanOrEqual(streakIn(each).longest);
      }
    }),
    { ...RUNS, numRuns: 400 },
  ));

test('skips before the first and after the last done day add nothing to it', () =>
  fc.assert(
    fc.property(aCase(), (each) => {
      // A week or month asks for one less with every skip, and may be filled by it.
      fc.pre(each.habit.plans.every(({ schedule }) => schedule.kind !== 'times'));
      const first = each.said.findIndex(isDone);
      const last = each.said.findLastIndex(isDone);
      const said = each.said.map((status, index) =>
        status === null && (index < first || index > last) ? 'skipped' : status,
      );
      expect(streakIn({ ...each, said }).longest).toBe(streakIn(each).longest);
    }),
    RUNS,
  ));
