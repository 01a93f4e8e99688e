import * as fc from 'fast-check';
import type { Context } from '@/domain/asked';
import { addDays } from '@/domain/calendar';
import { STATUSES, type Status } from '@/domain/check-in';
import type { Habit, Plan } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type { RestSpan } from '@/domain/rest';
import { type MonthDay, type Schedule, SLOTS, type Weekday, type Window } from '@/domain/schedule';
import { aHabit, aPlan, day } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';

/** A habit with all that was said of it, and what lay around. */
export type Case = {
  readonly habit: Habit;
  readonly first: LocalDate;
  readonly said: readonly (Status | null)[];
  readonly context: Context;
};

export function historyOfCase({ first, said }: Case): History {
  return historyOf(first, said);
}

const aWeekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>;

const aMonthDay: fc.Arbitrary<MonthDay> = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), date: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    kind: fc.constant('weekday' as const),
    which: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: aWeekday,
  }),
);

const SPANS = ['calendar', 'rolling'] as const;

const aQuota: fc.Arbitrary<Schedule> = fc.oneof(
  fc.record({
    kind: fc.constant('times' as const),
    times: fc.integer({ min: 1, max: 6 }),
    per: fc.constant('week' as const),
    span: fc.constantFrom(...SPANS),
  }),
  fc.record({
    kind: fc.constant('times' as const),
    times: fc.integer({ min: 1, max: 27 }),
    per: fc.constant('month' as const),
    span: fc.constantFrom(...SPANS),
  }),
);

/** Days that a schedule of every so many days, or of one day alone, may count from. */
function aDayNear(first: LocalDate): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: -40, max: 150 }).map((shift) => addDays(first, shift));
}

/** Schedules that repeat by the week, or know no calendar. */
export function aWeeklySchedule(first: LocalDate): fc.Arbitrary<Schedule> {
  return fc.oneof(
    fc.constantFrom<Schedule>({ kind: 'daily' }, { kind: 'window' }),
    fc.constant<Schedule>({ kind: 'slots', slots: SLOTS }),
    fc.constant<Schedule>({ kind: 'timesADay', times: 4 }),
    fc
      .uniqueArray(aWeekday, { minLength: 1 })
      .map((days): Schedule => ({ kind: 'weekdays', days: days.sort() })),
    aQuota.filter((quota) => quota.kind === 'times' && quota.per === 'week'),
    fc.record({
      kind: fc.constant('everyDays' as const),
      every: fc.integer({ min: 2, max: 20 }),
      from: aDayNear(first),
    }),
    fc.record({ kind: fc.constant('once' as const), day: aDayNear(first) }),
  );
}

export function aSchedule(first: LocalDate): fc.Arbitrary<Schedule> {
  return fc.oneof(
    { weight: 3, arbitrary: aWeeklySchedule(first) },
    { weight: 2, arbitrary: aQuota },
    {
      weight: 1,
      arbitrary: fc
        .array(aMonthDay, { minLength: 1, maxLength: 6 })
        .map((days): Schedule => ({ kind: 'monthDays', days })),
    },
  );
}

export const aStatus = fc.constantFrom<Status>(...STATUSES);

const aSaid = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constant('done' as const) },
    { weight: 3, arbitrary: aStatus },
  ),
  { maxLength: 150, size: 'max' },
);

function aSpan(first: LocalDate): fc.Arbitrary<Window> {
  return fc
    .tuple(fc.integer({ min: -20, max: 140 }), fc.integer({ min: 0, max: 40 }))
    .map(([from, days]) => ({ from: addDays(first, from), until: addDays(first, from + days) }));
}

function aRest(first: LocalDate): fc.Arbitrary<RestSpan> {
  return fc
    .tuple(
      aSpan(first),
      fc.boolean(),
      fc.constantFrom(null, ['walk'], ['other'], ['other', 'walk']),
    )
    .map(([{ from, until }, isOpen, habitIds]) => ({
      from,
      until: isOpen ? null : until,
      habitIds,
      reason: 'other',
    }));
}

/** Each begins some days after the one before, or on its very day. */
function somePlans(
  first: LocalDate,
  schedule: fc.Arbitrary<Schedule>,
): fc.Arbitrary<Habit['plans']> {
  const parts = fc.array(
    fc.record({
      after: fc.integer({ min: 0, max: 60 }),
      lasts: fc.option(fc.integer({ min: 0, max: 80 })),
      // Often one after the other the same, as a plan that shrinks and grows.
      schedule: fc.option(schedule, { freq: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  return fc
    .tuple(fc.integer({ min: -30, max: 20 }), schedule, parts)
    .map(([shift, common, all]) => {
      let from = addDays(first, shift);
      const plans = all.map((part): Plan => {
        const plan = aPlan({
          from,
          until: part.lasts === null ? null : addDays(from, part.lasts),
          schedule: part.schedule ?? common,
        });
        from = addDays(from, part.after);
        return plan;
      });
      return plans as [Plan, ...Plan[]];
    });
}

/** Any habit, history and context there can be, in the years around a leap day. */
export function aCase(scheduleOf: (first: LocalDate) => fc.Arbitrary<Schedule> = aSchedule) {
  const first = fc.integer({ min: 0, max: 1500 }).map((shift) => addDays(day('2026-11-01'), shift));
  return first.chain(
    (from): fc.Arbitrary<Case> =>
      fc.record({
        habit: somePlans(from, scheduleOf(from)).map((plans) => aHabit({ plans })),
        first: fc.constant(from),
        said: aSaid,
        context: fc.record({
          rests: fc.array(aRest(from), { maxLength: 3 }),
          windows: fc.array(aSpan(from), { maxLength: 3 }),
          weekStartsOn: fc.constantFrom(0 as const, 1 as const, 6 as const),
        }),
      }),
  );
}
