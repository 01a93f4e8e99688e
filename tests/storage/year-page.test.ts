import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt } from '@/domain/calendar';
import { STATUSES } from '@/domain/check-in';
import type { LocalDate } from '@/domain/local-date';
import type { Said } from '@/storage/rows';
import {
  anEmptyPage,
  checkInOn,
  checkInsOf,
  pageKey,
  setCheckIn,
  type YearPage,
} from '@/storage/year-page';
import { changedAtOn, noStamps, stampDay } from '@/storage/year-stamps';
import { aCheckIn, day } from '@/tests/support/builders';
import { historyUntil, saidIn } from '@/tests/support/history';

const said: fc.Arbitrary<Said> = fc.record({
  status: fc.constantFrom(...STATUSES),
  amount: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  parts: fc.integer({ min: 0, max: 2 ** 12 - 1 }),
  hour: fc.option(fc.integer({ min: 0, max: 23 })),
});

function aSaid(like: Partial<Said> = {}): Said {
  return { ...aCheckIn(), hour: null, ...like };
}

function pageOf(year: number, entries: Iterable<readonly [LocalDate, Said]>): YearPage {
  const page = anEmptyPage('walk', year);
  for (const [day, each] of entries) setCheckIn(page, day, each);
  return page;
}

describe.each([2025, 2028])('a page of %i', (year) => {
  const days = year % 4 === 0 ? 366 : 365;
  const place = fc.integer({ min: 0, max: days - 1 });

  test('gives back in order all that was said, and nothing else', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(place, said), { selector: ([index]) => index }),
        (all) => {
          const entries = all.map(([index, checkIn]) => [dayAt(year, index), checkIn] as const);
          const inOrder = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
          expect([...checkInsOf(pageOf(year, entries))]).toEqual(inOrder);
        },
      ),
    ));

  test('holds its first and its last day', () => {
    const [first, last] = [day(`${year}-01-01`), day(`${year}-12-31`)];
    const page = pageOf(
      year,
      [first, last].map((each) => [each, aSaid()]),
    );
    expect([...checkInsOf(page)].map(([each]) => each)).toEqual([first, last]);
    expect(checkInOn(page, addDays(first, 1))).toBeNull();
  });

  test('forgets what is cleared, amount, parts and hour included', () =>
    fc.assert(
      fc.property(place, said, said, (index, first, second) => {
        const on = dayAt(year, index);
        const page = pageOf(year, [[on, first]]);
        setCheckIn(page, on, null);
        expect([checkInOn(page, on), [...checkInsOf(page)]]).toEqual([null, []]);
        expect(page.hours?.[index] ?? 0).toBe(0);
        setCheckIn(page, on, aSaid());
        expect(checkInOn(page, on)).toEqual(aSaid());
        setCheckIn(page, on, second);
        expect(checkInOn(page, on)).toEqual(second);
      }),
    ));
});

test('a drawn month is read as it was drawn', () => {
  const drawn = historyUntil(day('2028-03-05'))`x x . - o x . | x . . . - s x | x x x x x x x | o`;
  const said = saidIn(drawn).map(([each, status]) => [each, aSaid({ status })] as const);
  expect([...checkInsOf(pageOf(2028, said))]).toEqual(said);
});

test('a page has no column of amounts, parts or hours until there is one', () => {
  const page = pageOf(2026, [[day('2026-01-01'), aSaid()]]);
  expect(Object.keys(page)).toEqual(['habitId', 'year', 'status']);
  const said = { status: 'small', amount: 0, parts: 0b101, hour: 0 } as const;
  setCheckIn(page, day('2026-01-02'), said);
  expect(checkInOn(page, day('2026-01-01'))).toEqual(aSaid());
  expect(checkInOn(page, day('2026-01-02'))).toEqual(said);
});

test.each([
  ['2026-12-31', 2026],
  ['2027-01-01', 2027],
])('%s is on the page of %i', (text, year) =>
  expect(pageKey('walk', day(text))).toEqual(['walk', year]),
);

test('no page says nothing', () => {
  expect(checkInOn(undefined, day('2026-01-01'))).toBeNull();
});

test('stamps keep when each day was changed, and no other', () => {
  const stamps = noStamps('walk', 2028);
  const days = ['2028-01-01', '2028-02-29', '2028-12-31'].map(day);
  for (const [index, each] of days.entries()) stampDay(stamps, each, 1.5e12 + index + 1 / 4096);
  expect(days.map((each) => changedAtOn(stamps, each))).toEqual(
    [0, 1, 2].map((index) => 1.5e12 + index + 1 / 4096),
  );
  expect(stamps.changedAt.filter((at) => at !== 0)).toHaveLength(3);
});
