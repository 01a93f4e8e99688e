import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayAt, dayOfYear, daysBetween, weekdayOf, yearOf } from '@/domain/calendar';
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
