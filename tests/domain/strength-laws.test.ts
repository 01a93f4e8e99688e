import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ASKED, askedOf } from '@/domain/asked';
import { addDays, weekdayOf } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import type { Goal, Habit, Plan } from '@/domain/habit';
import { CODE, dayOf } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { allParts } from '@/domain/parts';
import type { Schedule } from '@/domain/schedule';
import { LOSS, strengthCurve, strengthOf } from '@/domain/strength';
import {
  aCase,
  aSchedule,
  aStatus,
  aWeeklySchedule,
  type Case,
  historyOfCase,
} from '@/tests/support/any-habit';
import { aHabit, aPlan, day, TEN_MINUTES } from '@/tests/support/builders';
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

/** How many of four steps were done on each day of a case; of a small day never all. */
const STEPS: Goal = { kind: 'steps', steps: ['Mat', 'Stretch', 'Breathe', 'Rest'] };

const aCaseInSteps = aCase().chain((each) => {
  const { length } = each.said;
  const counts = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: length, maxLength: length });
  return fc.tuple(fc.constant(each), counts);
});

test('some of its steps count for as much as the same part of an amount, on every schedule', () =>
  fc.assert(
    fc.property(aCaseInSteps, ([each, counts]) => {
      const said = historyOfCase(each);
      const goals = [STEPS, { ...TEN_MINUTES, target: 4 }];
      const [inSteps, inMinutes] = goals.map((goal) =>
        strengthCurve(
          mapPlans(each.habit, (plan) => ({ ...plan, goal })),
          {
            ...said,
            parts: Uint16Array.from(counts, (count) => allParts(count)),
            amount: Float64Array.from(counts),
          },
          each.context,
        ),
      );
      expect(inSteps).toEqual(inMinutes);
    }),
    RUNS,
  ));

test('one more step never lowers it', () =>
  fc.assert(
    fc.property(aCaseInSteps, fc.nat(), ([each, counts], place) => {
      const index = place % counts.length;
      const count = counts[index] ?? 0;
      // Small without a step named counts for more than one of four.
      fc.pre(each.said[index] === 'small' && count > 0);
      const habit = mapPlans(each.habit, (plan) => ({ ...plan, goal: STEPS }));
      const at = (done: readonly number[], said: Case['said']): number => {
        const parts = Uint16Array.from(done, allParts);
        return strengthOf(habit, { ...historyOf(each.first, said), parts }, each.context);
      };
      const more = each.said.with(index, count === 3 ? 'done' : 'small');
      expect(at(counts.with(index, count + 1), more)).toBeGreaterThanOrEqual(
        at(counts, each.said) - ROUNDING,
      );
    }),
    RUNS,
  ));

test('what a week was short of is taken on the day after it, beside what that day takes', () => {
  const schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' } as const;
  const first = day('2026-02-02');
  const plans = [aPlan({ from: first, schedule }), aPlan({ from: addDays(first, 7) })] as const;
  const curveOn = (eighth: Status | null): Float64Array => {
    const week: (Status | null)[] = ['done', null, null, null, null, null, null];
    const around = { rests: [], windows: [], weekStartsOn: 1 } as const;
    return strengthCurve(aHabit({ plans }), historyOf(first, [...week, eighth, null]), around);
  };
  const [skipped, left] = [curveOn('skipped'), curveOn(null)];
  expect(skipped[7]).toBeLessThan(skipped[6] ?? 0);
  expect(left[7]).toBeCloseTo((skipped[7] ?? 0) * Math.exp(-LOSS), 12);
});

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

test('at what hours it was said does not matter', () =>
  fc.assert(
    fc.property(
      aCase().chain((each) => {
        const { length } = each.said;
        const hours = fc.array(fc.integer({ min: 0, max: 24 }), {
          minLength: length,
          maxLength: length,
        });
        return fc.tuple(fc.constant(each), hours);
      }),
      ([each, hours]) => {
        const said = { ...historyOfCase(each), hours: Uint8Array.from(hours) };
        expect(strengthCurve(each.habit, said, each.context)).toEqual(curveOf(each));
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
