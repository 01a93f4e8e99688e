import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import { type Around, isDueOn, type Schedule } from '@/domain/schedule';
import { day, TODAY } from '@/tests/support/builders';

const AROUND: Around = { doneSince: () => 0, weekStartsOn: 1, windows: [] };

/** Which of so many days from a day on are due, with nothing said of any. */
function drawn(schedule: Schedule, from: LocalDate, days: number, around = AROUND): string {
  const row = Array.from({ length: days }, (_, index) => addDays(from, index));
  return row.map((each) => (isDueOn(schedule, each, around) ? 'x' : '.')).join('');
}

/** The days of a year on which it is due, as `month-date`. */
function dueIn(year: number, schedule: Schedule): string[] {
  const first = day(`${year}-01-01`);
  const all = Array.from({ length: 366 }, (_, index) => addDays(first, index));
  return all
    .filter((each) => each.startsWith(String(year)) && isDueOn(schedule, each, AROUND))
    .map((each) => each.slice(5));
}

test.each<[string, Schedule]>([
  ['xxxxxxx', { kind: 'daily' }],
  ['xxxxxxx', { kind: 'slots', slots: ['morning', 'evening'] }],
  ['xxxxxxx', { kind: 'timesADay', times: 3 }],
  ['x.x.x..', { kind: 'weekdays', days: [1, 3, 5] }],
  ['.....xx', { kind: 'weekdays', days: [0, 6] }],
  ['......x', { kind: 'weekdays', days: [0] }],
  ['.......', { kind: 'window' }],
  ['..x....', { kind: 'once', day: day('2026-11-25') }],
])('from Monday to Sunday: %s', (drawing, schedule) => {
  expect(drawn(schedule, TODAY, 7)).toBe(drawing);
});

describe('every so many days', () => {
  test.each<[string, number, string, string]>([
    ['from its first day', 3, '2026-11-23', 'x..x..x..x'],
    ['in the middle', 3, '2026-11-22', '..x..x..x.'],
    ['before its first day nothing', 2, '2026-11-27', '....x.x.x.'],
    ['across the end of a year', 7, '2025-12-29', 'x......x..'],
  ])('%s', (_name, every, from, drawing) => {
    expect(drawn({ kind: 'everyDays', every, from: day(from) }, TODAY, 10)).toBe(drawing);
  });

  test.each([
    ['2027-02-28', '2027-03-02'],
    ['2028-02-28', '2028-03-01'],
  ])('counts the leap day: two days after %s is %s', (from, to) => {
    const schedule: Schedule = { kind: 'everyDays', every: 2, from: day(from) };
    expect(isDueOn(schedule, day(to), AROUND)).toBe(true);
    expect(isDueOn(schedule, addDays(day(to), 1), AROUND)).toBe(false);
  });

  test('once in so many days, from its first day on', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 365 }),
        fc.integer({ min: 0, max: 4000 }),
        (every, passed) => {
          const schedule: Schedule = { kind: 'everyDays', every, from: TODAY };
          const row = drawn(schedule, addDays(TODAY, passed), every);
          expect(row.split('x')).toHaveLength(2);
        },
      ),
      { numRuns: 50 },
    ));
});

describe('so many times', () => {
  /** Done on these days; the rest is counted as the rule asks. */
  const around = (done: readonly string[], on: LocalDate, weekStartsOn: 0 | 1 | 6): Around => ({
    ...AROUND,
    weekStartsOn,
    doneSince: (from) => done.filter((each) => each >= from && each < on).length,
  });
  const times = (per: 'week' | 'month', span: 'calendar' | 'rolling', count = 2): Schedule => ({
    kind: 'times',
    times: count,
    per,
    span,
  });

  // Done on Saturday 21 and Sunday 22 November 2026.
  const weekend = ['2026-11-21', '2026-11-22'];
  test.each<[string, Schedule, 0 | 1 | 6, string, boolean]>([
    [
      'a week from Monday starts afresh on Monday',
      times('week', 'calendar'),
      1,
      '2026-11-23',
      true,
    ],
    ['a week from Sunday remembers Sunday alone', times('week', 'calendar'), 0, '2026-11-23', true],
    ['a week from Saturday remembers both', times('week', 'calendar'), 6, '2026-11-23', false],
    ['up to its last day', times('week', 'calendar'), 6, '2026-11-27', false],
    ['and no longer', times('week', 'calendar'), 6, '2026-11-28', true],
    ['any seven days remember both', times('week', 'rolling'), 1, '2026-11-23', false],
    ['six days later still', times('week', 'rolling'), 1, '2026-11-27', false],
    ['a week after the first no longer', times('week', 'rolling'), 1, '2026-11-28', true],
    [
      'what is done on the day does not count for it',
      times('week', 'rolling'),
      1,
      '2026-11-22',
      true,
    ],
    ['a month remembers to its end', times('month', 'calendar'), 1, '2026-11-30', false],
    ['and starts afresh on the 1st', times('month', 'calendar'), 1, '2026-12-01', true],
    ['any thirty days remember across it', times('month', 'rolling'), 1, '2026-12-20', false],
    ['thirty days after the first no longer', times('month', 'rolling'), 1, '2026-12-21', true],
    [
      'a third time is asked where there are three',
      times('week', 'rolling', 3),
      1,
      '2026-11-23',
      true,
    ],
  ])('%s', (_name, schedule, weekStartsOn, text, due) => {
    const on = day(text);
    expect(isDueOn(schedule, on, around(weekend, on, weekStartsOn))).toBe(due);
  });

  test('nothing done: due every day', () => {
    for (const span of ['calendar', 'rolling'] as const) {
      expect(drawn(times('week', span), TODAY, 14)).toBe('x'.repeat(14));
    }
  });
});

describe('days of the month', () => {
  const dates = (...all: number[]): Schedule => ({
    kind: 'monthDays',
    days: all.map((date) => ({ kind: 'date', date })),
  });

  test('the 1st and 15th', () => {
    const due = dueIn(2026, dates(1, 15));
    expect(due).toHaveLength(24);
    expect(new Set(due.map((each) => each.slice(3)))).toEqual(new Set(['01', '15']));
  });

  test.each([
    [2026, '02-28'],
    [2028, '02-29'],
    [2100, '02-28'],
  ])('the 31st is the last day of every month of %i', (year, february) => {
    expect(dueIn(year, dates(31))).toEqual([
      '01-31',
      february,
      '03-31',
      '04-30',
      '05-31',
      '06-30',
      '07-31',
      '08-31',
      '09-30',
      '10-31',
      '11-30',
      '12-31',
    ]);
  });

  test.each([
    [2026, 29, '02-28'],
    [2028, 29, '02-29'],
    [2028, 30, '02-29'],
  ])('in February %i the %ith is on %s', (year, date, on) => {
    expect(dueIn(year, dates(date)).filter((each) => each.startsWith('02'))).toEqual([on]);
    expect(dueIn(year, dates(date))).toHaveLength(12);
  });

  test('several of the last days fall together where a month is short', () => {
    const february = dueIn(2026, dates(28, 29, 30, 31)).filter((each) => each.startsWith('02'));
    expect(february).toEqual(['02-28']);
  });

  test.each<[string, 1 | 2 | 3 | 4 | -1, 0 | 1 | 5, string[]]>([
    ['the last Friday', -1, 5, ['01-30', '02-27', '03-27', '04-24', '05-29', '06-26']],
    ['the first Friday', 1, 5, ['01-02', '02-06', '03-06', '04-03', '05-01', '06-05']],
    ['the fourth Friday', 4, 5, ['01-23', '02-27', '03-27', '04-24', '05-22', '06-26']],
    ['the second Sunday', 2, 0, ['01-11', '02-08', '03-08', '04-12', '05-10', '06-14']],
    ['the third Monday', 3, 1, ['01-19', '02-16', '03-16', '04-20', '05-18', '06-15']],
  ])('%s in the first half of 2026', (_name, which, weekday, first) => {
    const due = dueIn(2026, { kind: 'monthDays', days: [{ kind: 'weekday', which, weekday }] });
    expect(due.slice(0, 6)).toEqual(first);
    expect(due).toHaveLength(12);
    for (const each of due) expect(weekdayOf(day(`2026-${each}`))).toBe(weekday);
  });

  test('the last Thursday of a February that begins and ends on one', () => {
    const days = [{ kind: 'weekday', which: -1, weekday: 4 }] as const;
    expect(dueIn(2024, { kind: 'monthDays', days })[1]).toBe('02-29');
  });

  test('dates and weekdays together, each day once', () => {
    const days = [
      { kind: 'date', date: 27 },
      { kind: 'weekday', which: -1, weekday: 5 },
    ] as const;
    const november = dueIn(2026, { kind: 'monthDays', days }).filter((on) => on.startsWith('11'));
    expect(november).toEqual(['11-27']);
  });
});

test('the window after a session holds both its ends', () => {
  const windows = [
    { from: day('2026-11-24'), until: day('2026-11-25') },
    { from: day('2026-11-28'), until: day('2026-11-28') },
  ];
  expect(drawn({ kind: 'window' }, TODAY, 7, { ...AROUND, windows })).toBe('.xx..x.');
});
