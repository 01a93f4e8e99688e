import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import { LONGEST_REST, type RestSpan } from '@/domain/rest';
import { changeRest, readRests } from '@/storage/rests';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment } from '@/tests/storage/a-database';
import { aStamp, at, day, TODAY } from '@/tests/support/builders';

const NOON = at(TODAY);
const YESTERDAY = addDays(TODAY, -1);
const ILL: RestSpan = {
  from: YESTERDAY,
  until: addDays(TODAY, 3),
  habitIds: null,
  reason: 'illness',
};

function aDeed(
  rest: RestSpan | null,
  like: Partial<Deeds['changeRest']> = {},
): Deeds['changeRest'] {
  return { ...aStamp(), restId: 'rest', rest, ...like };
}

describe('a rest', () => {
  test.each<[string, RestSpan]>([
    ['of everything', ILL],
    ['that is open', { ...ILL, until: null }],
    ['of some habits', { ...ILL, habitIds: ['walk', 'read'] }],
    ['of one day', { ...ILL, from: TODAY, until: TODAY }],
    ['long past', { ...ILL, from: day('1999-12-31'), until: day('2000-01-01'), reason: 'crisis' }],
    ['to come', { ...ILL, from: day('2027-02-01'), until: null, reason: 'travel' }],
    ['as long as one can be', { ...ILL, until: addDays(YESTERDAY, LONGEST_REST) }],
  ])('%s is kept as it was said', async (_, rest) => {
    const db = await aDatabase();
    expect(await changeRest(db, aDeed(rest), aMoment())).toBeNull();
    expect(await readRests(db)).toEqual([
      { ...rest, id: 'rest', deletedAt: null, changedAt: NOON },
    ]);
  });

  test.each<[string, RestSpan, object]>([
    [
      'that ends before it begins',
      { ...ILL, until: addDays(YESTERDAY, -1) },
      { kind: 'endsBeforeStart', from: YESTERDAY, until: addDays(YESTERDAY, -1) },
    ],
    [
      'longer than a year',
      { ...ILL, until: addDays(YESTERDAY, LONGEST_REST + 1) },
      { kind: 'spanTooLong', days: LONGEST_REST + 1, limit: LONGEST_REST },
    ],
    ['of no habit', { ...ILL, habitIds: [] }, { kind: 'habitUnknown' }],
  ])('%s is refused, and the one before stays', async (_, rest, refusal) => {
    const db = await aDatabase();
    await changeRest(db, aDeed(ILL), aMoment());
    expect(await changeRest(db, aDeed(rest), aMoment(TODAY, 13))).toEqual(refusal);
    expect(await readRests(db)).toMatchObject([{ ...ILL, changedAt: NOON }]);
    expect(await db.deeds.count()).toBe(1);
  });

  test('changed is still one; several stand newest first', async () => {
    const db = await aDatabase();
    await changeRest(db, aDeed(ILL), aMoment());
    await changeRest(db, aDeed({ ...ILL, until: TODAY }), aMoment(TODAY, 13));
    for (const [restId, from] of [
      ['old', '2026-01-01'],
      ['next', '2027-01-01'],
    ] as const)
      await changeRest(db, aDeed({ ...ILL, from: day(from), until: null }, { restId }), aMoment());
    const rests = await readRests(db);
    expect(rests.map(({ id, until }) => [id, until])).toEqual([
      ['next', null],
      ['rest', TODAY],
      ['old', null],
    ]);
  });

  test('removed leaves a tombstone, and is back as it was after an undo', async () => {
    const db = await aDatabase();
    await changeRest(db, aDeed(ILL), aMoment());
    await changeRest(db, aDeed(null, { id: 'gone' }), aMoment(TODAY, 13));
    expect(await readRests(db)).toEqual([]);
    expect(await db.rests.get('rest')).toMatchObject({ deletedAt: at(TODAY, 13) });
    expect(await undo(db, 'gone', at(TODAY, 14))).toBeNull();
    expect(await readRests(db)).toMatchObject([{ ...ILL, changedAt: at(TODAY, 14) }]);
  });

  test('that is not there cannot be removed', async () => {
    const db = await aDatabase();
    expect(await changeRest(db, aDeed(null), aMoment())).toEqual({ kind: 'restUnknown' });
    await changeRest(db, aDeed(ILL), aMoment());
    await changeRest(db, aDeed(null), aMoment());
    expect(await changeRest(db, aDeed(null), aMoment())).toEqual({ kind: 'restUnknown' });
  });

  test('sent twice is written once', async () => {
    const db = await aDatabase();
    const deed = aDeed(ILL);
    await changeRest(db, deed, aMoment());
    await changeRest(db, aDeed({ ...ILL, until: null }), aMoment(TODAY, 13));
    await changeRest(db, deed, aMoment(TODAY, 14));
    expect(await readRests(db)).toMatchObject([{ until: null }]);
    expect(await db.deeds.count()).toBe(2);
  });

  test('that had to wait leaves a later word standing', async () => {
    const db = await aDatabase();
    await changeRest(db, aDeed({ ...ILL, until: null }), aMoment(TODAY, 13));
    await changeRest(db, aDeed(ILL, { kept: true, at: NOON }), aMoment(TODAY, 12));
    expect(await readRests(db)).toMatchObject([{ until: null }]);
  });

  test('taken back was never there', async () => {
    const db = await aDatabase();
    await changeRest(db, aDeed(ILL, { id: 'made' }), aMoment());
    await undo(db, 'made', at(TODAY, 13));
    expect(await readRests(db)).toEqual([]);
  });
});
