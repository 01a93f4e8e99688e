import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ASKED, askedOf } from '@/domain/asked';
import { addDays, weekdayOf } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import type { Habit, Plan } from '@/domain/habit';
import { CODE, dayOf } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type { Schedule } from '@/domain/schedule';
import { strengthCurve, strengthOf } from '@/domain/strength';
import {
  aCase,
  aSchedule,
  aStatus,
  aWeeklySchedule,
  type Case,
  historyOfCase,
} from '@/tests/support/any-habit';
import { aPlan } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';

// Hundreds of histories each, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 300, seed: 20_261_123 };
/** Of sums in another order. */
const ROUNDING = 1e-12;

const SIZES: readonly (Status | null)[] = [null, 'skipped', 'smallest', 'small', 'done'];

function curveOf(each: Case): Float64Array {
  return strengthCurve(each.habit, historyOfCase(each), each.context);
}

function finalOf(each: Case): number {
  return strengthOf(each.habit, historyOfCase(each), each.context);
}

/** A case, and one of its days. */
const aCaseAndDay = aCase()
  .filter(({ said }) => said.length > 0)
  .chain((each) => fc.tuple(fc.constant(each), fc.nat({ max: each.said.length - 1 })));

function mapPlans({ plans, ...habit }: Habit, change: (plan: Plan) => Plan): Habit {
  const [first, ...others] = plans;
  return { ...habit, plans: [change(first), ...others.map(change)] };
}

test('strength lies in 0…1, a value a day', () =>
  fc.assert(
    fc.property(aCase(), (each) => {
      const curve = curveOf(each);
      expect(curve).toHaveLength(each.said.length);
      expect(curve.every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(finalOf(each)).toBe(curve.at(-1) ?? 0);
    }),
    RUNS,
  ));

test('one more done day, or a bigger size, never lowers it', () =>
  fc.assert(
    fc.property(aCaseAndDay, aStatus, ([each, index], status) => {
      const before = SIZES.indexOf(each.said[index] ?? null);
      const [more, less] = SIZES.indexOf(status) >= before ? [status, each.said[index]] : [];
      fc.pre(more !== undefined && less !== undefined);
      const said = each.said.with(index, more);
      expect(finalOf({ ...each, said })).toBeGreaterThanOrEqual(finalOf(each) - ROUNDING);
    }),
    { ...RUNS, numRuns: 800 },
  ));

test('skipped and resting days, where it was not done, change nothing', () =>
  fc.assert(
    fc.property(aCase(), (each) => {
      const history = historyOfCase(each);
      const { days, terms } = askedOf(each.habit, history, each.context);
      // What a week or month is short of is taken on the day after it, whatever that day is.
      fc.pre(terms.every(({ schedule }) => schedule.kind !== 'times'));
      const curve = curveOf(each);
      for (const [index, code] of history.status.entries()) {
        const isNeutral =
          code === CODE.skipped || (code === CODE.none && days[index] !== ASKED.yes);
        if (isNeutral) expect(curve[index]).toBe(curve[index - 1] ?? 0);
      }
    }),
    RUNS,
  ));

test('within a span of a quota, nothing but what is done changes it', () =>
  fc.assert(
    fc.property(
      aCase(() =>
        fc.constant<Schedule>({ kind: 'times', times: 3, per: 'week', span: 'calendar' }),
      ),
      (each) => {
        const history = historyOfCase(each);
        const { terms } = askedOf(each.habit, history, each.context);
        const curve = curveOf(each);
        const firsts = new Set(terms.flatMap(({ from, stop }) => [from, stop]));
        const { weekStartsOn } = each.context;
        for (const [index, code] of history.status.entries()) {
          const isDone = code !== CODE.none && code !== CODE.skipped;
          const begins = weekdayOf(dayOf(history, index)) === weekStartsOn || firsts.has(index);
          if (!isDone && !begins) expect(curve[index]).toBe(curve[index - 1] ?? 0);
          if (isDone && !begins) expect(curve[index]).toBeGreaterThanOrEqual(curve[index - 1] ?? 0);
        }
      },
    ),
    RUNS,
  ));

test('a rest never lowers it', () =>
  fc.assert(
    fc.property(aCaseAndDay, fc.nat({ max: 60 }), ([each, index], days) => {
      const from = addDays(each.first, index);
      const rest = { from, until: addDays(from, days), habitIds: null, reason: 'other' } as const;
      const context = { ...each.context, rests: [...each.context.rests, rest] };
      expect(finalOf({ ...each, context })).toBeGreaterThanOrEqual(finalOf(each) - ROUNDING);
    }),
    { ...RUNS, numRuns: 500 },
  ));

test('the order in which days were entered does not matter', () =>
  fc.assert(
    fc.property(
      aCase().chain((each) =>
        fc.tuple(
          fc.constant(each),
          fc.shuffledSubarray([...each.said.keys()], { minLength: each.said.length }),
        ),
      ),
      ([each, order]) => {
        const entered = historyOf(each.first, new Array(each.said.length).fill(null));
        for (const [turn, index] of order.entries()) {
          entered.status[index] = historyOfCase(each).status[index] ?? 0;
          entered.changedAt[index] = turn + 1;
        }
        expect(strengthCurve(each.habit, entered, each.context)).toEqual(curveOf(each));
      },
    ),
    { ...RUNS, numRuns: 100 },
  ));

test('a plan that changes on a day changes nothing before it', () =>
  fc.assert(
    fc.property(
      aCaseAndDay.chain(([each, index]) =>
        fc.tuple(fc.constant(each), fc.constant(index), aSchedule(each.first)),
      ),
      ([each, index, schedule]) => {
        const from = addDays(each.first, index);
        const [first, ...kept] = each.habit.plans.filter((plan) => plan.from < from);
        fc.pre(first !== undefined);
        const plans: Habit['plans'] = [first, ...kept, aPlan({ from, schedule })];
        const changed = curveOf({ ...each, habit: { ...each.habit, plans } });
        expect(changed.slice(0, index)).toEqual(curveOf(each).slice(0, index));
      },
    ),
    RUNS,
  ));

test('as days go by the past stays as it was, and today only ever turns out lower', () =>
  fc.assert(
    fc.property(aCaseAndDay, ([each, index]) => {
      const whole = curveOf(each);
      const then = curveOf({ ...each, said: each.said.slice(0, index + 1) });
      expect(then.slice(0, index)).toEqual(whole.slice(0, index));
      if (each.said[index] !== null) expect(then[index]).toBe(whole[index]);
      expect(then[index]).toBeGreaterThanOrEqual(whole[index] ?? 0);
    }),
    RUNS,
  ));

test('moved by whole weeks, what repeats by the week is as strong', () =>
  fc.assert(
    fc.property(aCase(aWeeklySchedule), fc.integer({ min: -60, max: 60 }), (each, weeks) => {
      const move = (on: LocalDate): LocalDate => addDays(on, 7 * weeks);
      const moved: Case = {
        habit: mapPlans(each.habit, (plan) => ({
          ...plan,
          from: move(plan.from),
          until: plan.until === null ? null : move(plan.until),
          schedule: movedSchedule(plan.schedule, move),
        })),
        first: move(each.first),
        said: each.said,
        context: {
          ...each.context,
          rests: each.context.rests.map((rest) => ({
            ...rest,
            from: move(rest.from),
            until: rest.until === null ? null : move(rest.until),
          })),
          windows: each.context.windows.map(({ from, until }) => ({
            from: move(from),
            until: move(until),
          })),
        },
      };
      expect(curveOf(moved)).toEqual(curveOf(each));
    }),
    RUNS,
  ));

function movedSchedule(schedule: Schedule, move: (on: LocalDate) => LocalDate): Schedule {
  if (schedule.kind === 'everyDays') return { ...schedule, from: move(schedule.from) };
  return schedule.kind === 'once' ? { ...schedule, day: move(schedule.day) } : schedule;
}
