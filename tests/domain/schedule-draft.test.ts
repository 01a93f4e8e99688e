import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Refusal } from '@/domain/refusal';
import { type MonthDay, type Schedule, SLOTS, type Weekday } from '@/domain/schedule';
import { cleanSchedule, refusalsOfSchedule } from '@/domain/schedule-draft';
import { day, TODAY } from '@/tests/support/builders';

const date = (each: number): MonthDay => ({ kind: 'date', date: each });
const named = (which: 1 | 2 | 3 | 4 | -1, weekday: Weekday): MonthDay => ({
  kind: 'weekday',
  which,
  weekday,
});

describe('a schedule is cleaned', () => {
  test.each<[string, Schedule, Schedule]>([
    [
      'weekdays in order, each once',
      { kind: 'weekdays', days: [5, 1, 5, 0] },
      { kind: 'weekdays', days: [0, 1, 5] },
    ],
    [
      'times of the day in the order of the day',
      { kind: 'slots', slots: ['evening', 'morning', 'noon', 'evening'] },
      { kind: 'slots', slots: [...SLOTS] },
    ],
    [
      'days of the month: dates, then weekdays from the first to the last',
      {
        kind: 'monthDays',
        days: [named(-1, 0), date(15), named(4, 6), date(1), named(1, 3), date(15), named(-1, 0)],
      },
      {
        kind: 'monthDays',
        days: [date(1), date(15), named(1, 3), named(4, 6), named(-1, 0)],
      },
    ],
    [
      'a date that is none is no weekday either',
      { kind: 'monthDays', days: [date(107), named(1, 0)] },
      { kind: 'monthDays', days: [date(107), named(1, 0)] },
    ],
    [
      'of what belongs to another kind',
      { kind: 'daily', days: [1] } as Schedule,
      { kind: 'daily' },
    ],
  ])('%s', (_name, schedule, clean) => expect(cleanSchedule(schedule)).toEqual(clean));
});

/** Any schedule that a message may carry, also such as cannot be kept. */
const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 400 }),
  fc.constantFrom(Number.NaN, 0.5, 1e9, -1e9),
);
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day('1970-01-01'), days));
const anyWeekday = fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6);
const anyMonthDay: fc.Arbitrary<MonthDay> = fc.oneof(
  anyNumber.map(date),
  fc
    .tuple(fc.constantFrom<1 | 2 | 3 | 4 | -1>(1, 2, 3, 4, -1), anyWeekday)
    .map(([which, weekday]) => named(which, weekday)),
);
const anySchedule: fc.Arbitrary<Schedule> = fc.oneof(
  fc.constantFrom<Schedule>({ kind: 'daily' }, { kind: 'window' }, { kind: 'once', day: TODAY }),
  fc.array(anyWeekday).map((days): Schedule => ({ kind: 'weekdays', days })),
  fc
    .record({
      times: anyNumber,
      per: fc.constantFrom('week', 'month'),
      span: fc.constantFrom('calendar', 'rolling'),
    })
    .map((said): Schedule => ({ kind: 'times', ...said })),
  fc
    .record({ every: anyNumber, from: anyDay })
    .map((said): Schedule => ({ kind: 'everyDays', ...said })),
  fc.array(anyMonthDay).map((days): Schedule => ({ kind: 'monthDays', days })),
  fc.array(fc.constantFrom(...SLOTS)).map((slots): Schedule => ({ kind: 'slots', slots })),
  anyNumber.map((times): Schedule => ({ kind: 'timesADay', times })),
);

describe('any schedule', () => {
  test('cleaned once is clean', () =>
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const clean = cleanSchedule(schedule);
        expect(cleanSchedule(clean)).toEqual(clean);
      }),
      { numRuns: 200 },
    ));

  test('cleaned is the same whatever the order it was chosen in', () =>
    fc.assert(
      fc.property(fc.array(anyMonthDay), (days) => {
        const [one, other] = [days, days.toReversed()].map((each) =>
          cleanSchedule({ kind: 'monthDays', days: each }),
        );
        expect(one).toEqual(other);
      }),
    ));

  test('is refused after cleaning when it was before', () =>
    fc.assert(
      fc.property(anySchedule, (schedule) => {
        const refused = refusalsOfSchedule(schedule).length > 0;
        // Two ticks of one time are one time.
        fc.pre(schedule.kind !== 'slots');
        expect(refusalsOfSchedule(cleanSchedule(schedule)).length > 0).toBe(refused);
      }),
    ));
});

describe('a schedule is refused', () => {
  const outside = (value: number, least: number, most: number): Refusal => ({
    kind: 'numberOutside',
    field: 'schedule',
    value,
    least,
    most,
  });
  const times = (count: number, per: 'week' | 'month'): Schedule => ({
    kind: 'times',
    times: count,
    per,
    span: 'calendar',
  });

  test.each<[string, Schedule, Refusal[]]>([
    ['without a weekday', { kind: 'weekdays', days: [] }, [{ kind: 'noWeekday' }]],
    ['without a day of the month', { kind: 'monthDays', days: [] }, [{ kind: 'noMonthDay' }]],
    ['on the 0th', { kind: 'monthDays', days: [date(0)] }, [outside(0, 1, 31)]],
    ['on the 32nd', { kind: 'monthDays', days: [date(32)] }, [outside(32, 1, 31)]],
    ['never in a week', times(0, 'week'), [outside(0, 1, 6)]],
    ['seven times a week, which is every day', times(7, 'week'), [outside(7, 1, 6)]],
    ['28 times a month', times(28, 'month'), [outside(28, 1, 27)]],
    ['two and a half times', times(2.5, 'week'), [outside(2.5, 1, 6)]],
    ['no number of times', times(Number.NaN, 'week'), [outside(Number.NaN, 1, 6)]],
    [
      'every day by another name',
      { kind: 'everyDays', every: 1, from: TODAY },
      [outside(1, 2, 365)],
    ],
    ['every 366 days', { kind: 'everyDays', every: 366, from: TODAY }, [outside(366, 2, 365)]],
    ['at one time of the day', { kind: 'slots', slots: ['noon'] }, [{ kind: 'tooFewSlots' }]],
    ['once a day by another name', { kind: 'timesADay', times: 1 }, [outside(1, 2, 12)]],
    ['thirteen times a day', { kind: 'timesADay', times: 13 }, [outside(13, 2, 12)]],
  ])('%s', (_name, schedule, refusals) => {
    expect(refusalsOfSchedule(schedule)).toEqual(refusals);
  });

  test.each<[Schedule]>([
    [{ kind: 'daily' }],
    [{ kind: 'window' }],
    [{ kind: 'weekdays', days: [0] }],
    [times(1, 'week')],
    [times(6, 'week')],
    [times(27, 'month')],
    [{ kind: 'everyDays', every: 2, from: TODAY }],
    [{ kind: 'everyDays', every: 365, from: TODAY }],
    [{ kind: 'monthDays', days: [date(1), date(31), named(-1, 5)] }],
    [{ kind: 'slots', slots: ['morning', 'evening'] }],
    [{ kind: 'timesADay', times: 2 }],
    [{ kind: 'timesADay', times: 12 }],
  ])('not where it is %o', (schedule) => expect(refusalsOfSchedule(schedule)).toEqual([]));
});
