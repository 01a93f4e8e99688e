import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayAt } from '@/domain/calendar';
import { type CheckIn, STATUSES } from '@/domain/check-in';
import type { LocalDate } from '@/domain/local-date';
import {
  anEmptyPage,
  changedAtOn,
  checkInOn,
  checkInsOf,
  pageKey,
  setCheckIn,
  type YearPage,
} from '@/storage/year-page';
import { aCheckIn, day } from '@/tests/support/builders';
import { historyUntil, saidIn } from '@/tests/support/history';

const said: fc.Arbitrary<CheckIn> = fc.record({
  status: fc.constantFrom(...STATUSES),
  amount: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  parts: fc.integer({ min: 0, max: 2 ** 12 - 1 }),
  changedAt: fc.double({ min: 1, max: 2e12, noNaN: true }),
});

function pageOf(year: number, entries: Iterable<readonly [LocalDate, CheckIn]>): YearPage {
  const page = anEmptyPage('walk', year);
  for (const [day, checkIn] of entries) setCheckIn(page, day, checkIn, checkIn.changedAt);
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
      [first, last].map((each) => [each, aCheckIn()]),
    );
    expect([...checkInsOf(page)].map(([each]) => each)).toEqual([first, last]);
    expect(checkInOn(page, addDays(first, 1))).toBeNull();
  });

  test('forgets what is cleared, amount and parts included, and knows when', () =>
    fc.assert(
      fc.property(place, said, said, (index, first, second) => {
        const on = dayAt(year, index);
        const page = pageOf(year, [[on, first]]);
        setCheckIn(page, on, null, 7);
        expect([checkInOn(page, on), changedAtOn(page, on), [...checkInsOf(page)]]).toEqual([
          null,
          7,
          [],
        ]);
        const bare = { status: 'done', amount: null, parts: 0 } as const;
        setCheckIn(page, on, bare, 8);
        expect(checkInOn(page, on)).toEqual({ ...bare, changedAt: 8 });
        setCheckIn(page, on, second, second.changedAt);
        expect(checkInOn(page, on)).toEqual(second);
      }),
    ));
});

test('a drawn month is read as it was drawn', () => {
  const drawn = historyUntil(day('2028-03-05'))`x x . - o x . | x . . . - s x | x x x x x x x | o`;
  const said = saidIn(drawn).map(([each, status]) => [each, aCheckIn({ status })] as const);
  expect([...checkInsOf(pageOf(2028, said))]).toEqual(said);
});

test('a page has no column of amounts or parts until there is one', () => {
  const page = pageOf(2026, [[day('2026-01-01'), aCheckIn()]]);
  expect(page).not.toHaveProperty('amount');
  expect(page).not.toHaveProperty('parts');
  setCheckIn(page, day('2026-01-02'), { status: 'small', amount: 0, parts: 0b101 }, 1);
  expect(checkInOn(page, day('2026-01-01'))?.parts).toBe(0);
  expect(checkInOn(page, day('2026-01-02'))?.parts).toBe(0b101);
  expect(checkInOn(page, day('2026-01-01'))?.amount).toBeNull();
  expect(checkInOn(page, day('2026-01-02'))?.amount).toBe(0);
});

test.each([
  ['2026-12-31', 2026],
  ['2027-01-01', 2027],
])('%s is on the page of %i', (text, year) =>
  expect(pageKey('walk', day(text))).toEqual(['walk', year]),
);

test('no page says nothing, and was never changed', () => {
  expect([
    checkInOn(undefined, day('2026-01-01')),
    changedAtOn(undefined, day('2026-01-01')),
  ]).toEqual([null, 0]);
});
