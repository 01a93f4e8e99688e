import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfMonth,
  dayAt,
  dayOfYear,
  daysBetween,
  firstOfMonth,
  lastDateOfMonth,
  startOfWeek,
  weekdayOf,
  yearOf,
} from '@/domain/calendar';
import { daysLater, nextInRow } from '@/domain/day-steps';
import { nextDay } from '@/domain/local-date';
import { day } from '@/tests/support/builders';

const OWN_ZONE = process.env['TZ'];

// Day arithmetic knows no zone; one that leaves midnights out would show if it did.
beforeAll(() => {
  process.env['TZ'] = 'Asia/Beirut';
});

afterAll(() => {
  if (OWN_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = OWN_ZONE;
});

test.each([
  ['2026-11-23', 0, '2026-11-23'],
  ['2026-11-23', 8, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 366, '2025-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  // This midnight is not on the clocks of Beirut.
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-30', -1, '2026-03-29'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ['2026-11-22', 0],
  ['2026-11-23', 1],
  ['2024-02-29', 4],
  ['2026-09-06', 0],
  ['2028-01-01', 6],
])('%s is on weekday %i', (text, weekday) => expect(weekdayOf(day(text))).toBe(weekday));

test.each([
  ['2026-01-01', 2026, 0],
  ['2026-02-28', 2026, 58],
  ['2026-03-01', 2026, 59],
  ['2024-02-29', 2024, 59],
  ['2024-03-01', 2024, 60],
  ['2026-12-31', 2026, 364],
  ['2024-12-31', 2024, 365],
])('%s is day %i/%i', (text, year, index) => {
  expect([yearOf(day(text)), dayOfYear(day(text)), dayAt(year, index)]).toEqual([
    year,
    index,
    text,
  ]);
});

test.each([
  ['2026-11-23', 23, 30, '2026-11-01'],
  ['2026-02-01', 1, 28, '2026-02-01'],
  ['2024-02-29', 29, 29, '2024-02-01'],
  ['2100-02-28', 28, 28, '2100-02-01'],
  ['2026-12-31', 31, 31, '2026-12-01'],
])('%s is the %i. of %i, in the month from %s', (text, date, last, first) => {
  expect([dateOfMonth(day(text)), lastDateOfMonth(day(text)), firstOfMonth(day(text))]).toEqual([
    date,
    last,
    first,
  ]);
});

test.each([
  // Monday, and the Sunday before it.
  ['2026-11-23', '2026-11-22', '2026-11-23', '2026-11-21'],
  ['2026-11-22', '2026-11-22', '2026-11-16', '2026-11-21'],
  ['2026-11-21', '2026-11-15', '2026-11-16', '2026-11-21'],
  // Across the end of a year, and a leap day.
  ['2027-01-01', '2026-12-27', '2026-12-28', '2026-12-26'],
  ['2024-03-01', '2024-02-25', '2024-02-26', '2024-02-24'],
  // Weeks across the night without a midnight.
  ['2026-03-30', '2026-03-29', '2026-03-30', '2026-03-28'],
])('%s is in the week from Sunday %s, Monday %s, Saturday %s', (text, sunday, monday, saturday) => {
  const starts = ([0, 1, 6] as const).map((weekStartsOn) => startOfWeek(day(text), weekStartsOn));
  expect(starts).toEqual([sunday, monday, saturday]);
});

test.each([
  ['before its first day', '2026-12-01', 3, '2026-11-23', '2026-12-01'],
  ['on its first day', '2026-11-23', 3, '2026-11-23', '2026-11-23'],
  ['the day after', '2026-11-22', 3, '2026-11-23', '2026-11-25'],
  ['on one of its days', '2026-11-20', 3, '2026-11-23', '2026-11-23'],
  ['across a leap day', '2024-02-28', 2, '2024-02-29', '2024-03-01'],
  ['after many years', '1970-01-01', 365, '2026-11-23', '2026-12-18'],
])('the next of a row of days, %s', (_name, from, every, on, next) => {
  expect(nextInRow(day(from), every, day(on))).toBe(next);
});

describe('for any two days', () => {
  const anyDay = fc
    .integer({ min: 0, max: 60_000 })
    .map((days) => addDays(day('1970-01-01'), days));
  const shift = fc.integer({ min: -10_000, max: 10_000 });

  test('adding is undone by taking away, and counted by the distance', () =>
    fc.assert(
      fc.property(anyDay, shift, (from, days) => {
        const to = addDays(from, days);
        expect([addDays(to, -days), daysBetween(from, to)]).toEqual([from, days]);
        expect(from < to).toBe(days > 0);
      }),
    ));

  test('surfaces come to the same days without a library', () =>
    fc.assert(
      fc.property(anyDay, shift, fc.integer({ min: 1, max: 365 }), (from, days, every) => {
        const to = addDays(from, days);
        expect(daysLater(from, days)).toBe(to);
        const next = nextInRow(from, every, to);
        expect(next >= to && daysBetween(from, next) % every).toBe(0);
        expect(daysBetween(to, next) < every || next === from).toBe(true);
      }),
    ));

  test('the day after has the next weekday and the next place in its year', () =>
    fc.assert(
      fc.property(anyDay, (from) => {
        const to = nextDay(from);
        expect(weekdayOf(to)).toBe((weekdayOf(from) + 1) % 7);
        expect(dayOfYear(to)).toBe(yearOf(to) > yearOf(from) ? 0 : dayOfYear(from) + 1);
        expect(dayAt(yearOf(from), dayOfYear(from))).toBe(from);
      }),
    ));
});
