import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, yearOf } from '@/domain/calendar';
import { isDone, STATUSES } from '@/domain/check-in';
import { dayOf, indexOf, statusOfCode } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { doneBetween, historiesOf, historyOf, readPages } from '@/storage/history';
import type { Said } from '@/storage/rows';
import { anEmptyPage, checkInsOf, setCheckIn, type YearPage } from '@/storage/year-page';
import { aDatabase, say } from '@/tests/storage/a-database';
import { aHabit, aPlan, day, TODAY } from '@/tests/support/builders';
import { history } from '@/tests/support/history';

type Entry = readonly [LocalDate, Said];

/** From 2023 to 2029: two leap years, and five that are none. */
const FIRST = day('2023-01-01');
const days = fc
  .integer({ min: 0, max: daysBetween(FIRST, day('2029-12-31')) })
  .map((index) => addDays(FIRST, index));
const said: fc.Arbitrary<Said> = fc.record({
  status: fc.constantFrom(...STATUSES),
  amount: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e6, noNaN: true })),
  // Often none, so that whole histories are without.
  parts: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4095 })),
  hour: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 23 })),
});
// The ends of years and the days around a leap day come up often.
const corners = [2023, 2024, 2027, 2028].flatMap((year) =>
  ['01-01', '02-28', '03-01', '12-30', '12-31'].map((end) => day(`${year}-${end}`)),
);
const aDay = fc.oneof(days, fc.constantFrom(...corners, day('2024-02-29'), day('2028-02-29')));
const entries = fc.uniqueArray(fc.tuple(aDay, said), {
  selector: ([each]) => each,
  maxLength: 200,
  size: 'max',
});

function pagesOf(all: readonly Entry[]): YearPage[] {
  const pages = new Map<number, YearPage>();
  for (const [each, checkIn] of all) {
    const page = pages.get(yearOf(each)) ?? anEmptyPage('walk', yearOf(each));
    setCheckIn(page, each, checkIn);
    pages.set(page.year, page);
  }
  return [...pages.values()];
}

function habitFrom(from: LocalDate) {
  return aHabit({ plans: [aPlan({ from })] });
}

/** What a history says, day by day, as its pages would. */
function told(pages: readonly YearPage[], from: LocalDate, until: LocalDate) {
  const { first, status, amount, parts, hours } = historyOf(habitFrom(from), pages, until);
  expect(first).toBe(from);
  return [...status].flatMap((code, index) => {
    const known = statusOfCode(code);
    if (known === null) return [];
    const given = amount?.[index] ?? Number.NaN;
    const hour = hours?.[index] ?? 0;
    const said: Said = {
      status: known,
      amount: Number.isNaN(given) ? null : given,
      parts: parts?.[index] ?? 0,
      hour: hour === 0 ? null : hour - 1,
    };
    return [[dayOf({ first }, index), said]];
  });
}

test('a history says what its pages say, day by day, from its first day to its last', () =>
  fc.assert(
    fc.property(entries, aDay, aDay, (all, from, until) => {
      const pages = pagesOf(all);
      const within = pages
        .toSorted((a, b) => a.year - b.year)
        .flatMap((page) => [...checkInsOf(page)])
        .filter(([each]) => each >= from && each <= until);
      expect(told(pages, from, until)).toEqual(within);
    }),
    { numRuns: 300 },
  ));

test('a history is as long as its days, and says nothing where nothing was said', () =>
  fc.assert(
    fc.property(entries, aDay, aDay, (all, from, until) => {
      const known = new Map(all);
      const { status, amount, parts, hours } = historyOf(habitFrom(from), pagesOf(all), until);
      const length = Math.max(0, daysBetween(from, until) + 1);
      for (const column of [status, amount, parts, hours])
        expect(column?.length ?? length).toBe(length);
      for (let index = 0; index < length; index++) {
        if (known.has(addDays(from, index))) continue;
        expect([status[index], parts?.[index] ?? 0, hours?.[index] ?? 0]).toEqual([0, 0, 0]);
        expect(amount?.[index] ?? Number.NaN).toBeNaN();
      }
    }),
    { numRuns: 50 },
  ));

test('days done between two days are those that are counted one by one', () =>
  fc.assert(
    fc.property(entries, aDay, aDay, (all, from, until) => {
      const counted = all.filter(
        ([each, { status }]) => each >= from && each < until && isDone(status),
      );
      expect(doneBetween(pagesOf(all), from, until)).toBe(counted.length);
    }),
    { numRuns: 300 },
  ));

describe('a history', () => {
  const NEW_YEAR: readonly Entry[] = [
    ['2023-12-31', 'done'],
    ['2024-02-29', 'small'],
    ['2024-12-31', 'skipped'],
    ['2025-01-01', 'smallest'],
  ].map(([each, status]) => [
    day(each as string),
    { status: status as Said['status'], amount: null, parts: 0, hour: null },
  ]);

  test('lays leap years and others end to end', () => {
    const drawn = historyOf(habitFrom(day('2023-12-30')), pagesOf(NEW_YEAR), day('2025-01-02'));
    const codes = NEW_YEAR.map(([each]) => drawn.status[indexOf(drawn, each)]);
    expect(codes).toEqual([1, 2, 3, 4]);
    expect(drawn.status).toHaveLength(1 + 1 + 366 + 2);
    expect(drawn.status.filter((code) => code !== 0)).toHaveLength(4);
  });

  test('with a year’s page missing is blank there', () => {
    const pages = pagesOf(NEW_YEAR).filter(({ year }) => year !== 2024);
    const drawn = historyOf(habitFrom(day('2023-06-15')), pages, day('2025-06-15'));
    expect(
      [...drawn.status].flatMap((code, at) => (code ? [[dayOf(drawn, at), code]] : [])),
    ).toEqual([
      ['2023-12-31', 1],
      ['2025-01-01', 4],
    ]);
  });

  test.each([
    ['amounts', { amount: 0 }, 'amount', 0, Number.NaN],
    ['parts', { parts: 6 }, 'parts', 6, 0],
    ['hours', { hour: 0 }, 'hours', 1, 0],
  ] as const)('has no column of %s until there is one, on whichever page', (...of) => {
    const [, like, column, given, none] = of;
    const pages = pagesOf(NEW_YEAR);
    const until = day('2025-12-31');
    expect(historyOf(habitFrom(FIRST), pages, until)[column]).toBeNull();
    const [first] = pages;
    if (!first) throw new Error('No page');
    const said = { status: 'small', amount: null, parts: 0, hour: null, ...like } as const;
    setCheckIn(first, day('2023-06-01'), said);
    const drawn = historyOf(habitFrom(FIRST), pages, until);
    expect(drawn[column]?.[indexOf(drawn, day('2023-06-01'))]).toBe(given);
    expect(drawn[column]?.[indexOf(drawn, day('2024-02-29'))]).toBe(none);
  });

  test('that has not begun is empty', () => {
    const drawn = historyOf(habitFrom(day('2025-03-01')), pagesOf(NEW_YEAR), day('2025-02-01'));
    expect(drawn.status).toHaveLength(0);
  });
});

describe('histories', () => {
  const old = aHabit({ id: 'walk', plans: [aPlan({ from: day('2025-12-30') })] });
  const young = aHabit({ id: 'read', plans: [aPlan({ from: TODAY })] });

  test('are those of the habits asked for, from each one’s first day', async () => {
    const db = await aDatabase(old, young, aHabit({ id: 'walking' }));
    await say(db, 'walk', history`x o . | -`);
    await say(db, 'read', history`s`);
    await say(db, 'walking', history`x x x x`);
    const known = historiesOf([young, old], await readPages(db, null), TODAY);
    expect(known.map(([{ id }]) => id)).toEqual(['read', 'walk']);
    const [read, walk] = known.map(([, each]) => each);
    expect([walk?.first, walk?.status.length]).toEqual(['2025-12-30', 2 + 327]);
    expect([...(walk?.status ?? [])].slice(-4)).toEqual([1, 2, 0, 3]);
    expect([...(read?.status ?? [])]).toEqual([4]);
  });

  test('are read of one habit alone, however like another’s its name is', async () => {
    const db = await aDatabase(old, aHabit({ id: 'walking' }), aHabit({ id: 'wal' }));
    for (const id of ['walk', 'walking', 'wal']) await say(db, id, history`x`);
    const pages = await readPages(db, 'walk');
    expect(pages.map(({ habitId, year }) => [habitId, year])).toEqual([['walk', 2026]]);
    expect(await readPages(db, 'run')).toEqual([]);
  });
});
