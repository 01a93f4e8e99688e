import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import type { Deeds } from '@/domain/deed';
import type { LocalDate } from '@/domain/local-date';
import { checkIn, checkInMany, clearCheckIn, skip } from '@/storage/check-ins';
import { lastDeed } from '@/storage/deeds';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment, changeTimes, saidOn, say, standing } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';
import { history } from '@/tests/support/history';

const NOON = at(TODAY);
const MINUTE = 60_000;
const YESTERDAY = addDays(TODAY, -1);
const HABITS = [
  aHabit({ id: 'walk' }),
  aHabit({ id: 'read', plans: [aPlan({ goal: TEN_MINUTES })] }),
  aHabit({ id: 'yoga', plans: [aPlan({ goal: { kind: 'steps', steps: ['Mat', 'Breathe'] } })] }),
  aHabit({ id: 'young', plans: [aPlan({ from: TODAY })] }),
  aHabit({ id: 'gone', deletedAt: 1 }),
];

type Cell = Deeds['checkInMany']['cells'][number];

function many(cells: readonly Cell[], like: Partial<Deeds['checkInMany']> = {}) {
  return { ...aStamp(), cells, ...like };
}

function on(habitId: string, each: LocalDate): Deeds['skip'] {
  return { ...aStamp(), habitId, day: each };
}

test('several habits on several days are said at once, as one deed', async () => {
  const db = await aDatabase(...HABITS);
  await say(db, 'walk', history`o x x`);
  const newYear = day('2026-01-01');
  const cells: Cell[] = [
    ['walk', TODAY, null],
    ['walk', YESTERDAY, 'smallest'],
    ['read', YESTERDAY, 'done'],
    ['yoga', newYear, 'done'],
    ['yoga', TODAY, 'small'],
    ['young', TODAY, 'skipped'],
  ];
  const deeds = await db.deeds.count();
  expect(await checkInMany(db, many(cells, { id: 'many' }), aMoment())).toEqual([]);
  const said = await Promise.all(cells.map(([id, each]) => saidOn(db, id, each)));
  expect(said.map((each) => each && [each.status, each.amount, each.parts])).toEqual([
    null,
    ['smallest', null, 0],
    ['done', null, 0],
    ['done', null, 3],
    ['small', null, 0],
    ['skipped', null, 0],
  ]);
  // Only of today is it known at what hour it was done, and of a skip never.
  expect(said.map((each) => each?.hour)).toEqual([undefined, null, null, null, 12, null]);
  expect(await saidOn(db, 'walk', addDays(TODAY, -2))).toMatchObject({ status: 'small' });
  expect(await db.deeds.count()).toBe(deeds + 1);
  expect(await lastDeed(db)).toMatchObject({ id: 'many', kind: 'checkInMany', about: '' });
});

describe('all of it or nothing:', () => {
  test.each<[string, Cell, object]>([
    ['a day to come', ['walk', addDays(TODAY, 1), 'done'], { kind: 'dayInFuture' }],
    ['a day before the first', ['young', YESTERDAY, 'done'], { kind: 'dayBeforeFirst' }],
    ['a habit that is not there', ['fly', TODAY, 'done'], { kind: 'habitUnknown' }],
    ['a habit that was deleted', ['gone', TODAY, null], { kind: 'habitUnknown' }],
  ])('%s', async (_name, wrong, refusal) => {
    const db = await aDatabase(...HABITS);
    await say(db, 'walk', history`o x`);
    const [before, times] = [await standing(db), await changeTimes(db)];
    const cells: Cell[] = [['walk', TODAY, 'skipped'], wrong, ['read', TODAY, 'done'], wrong];
    expect(await checkInMany(db, many(cells), aMoment())).toMatchObject([refusal]);
    expect([await standing(db), await changeTimes(db)]).toEqual([before, times]);
  });
});

test('sent twice it is done once', async () => {
  const db = await aDatabase(...HABITS);
  const deed = many([['walk', TODAY, 'done']]);
  await Promise.all([checkInMany(db, deed, aMoment()), checkInMany(db, deed, aMoment())]);
  await clearCheckIn(db, on('walk', TODAY), aMoment());
  expect(await checkInMany(db, deed, aMoment(TODAY, 13))).toEqual([]);
  expect(await saidOn(db, 'walk')).toBeNull();
  expect(await db.deeds.count()).toBe(2);
});

describe('kept', () => {
  const late = { now: NOON, dayStartsAt: 0 };
  const cells: Cell[] = [
    ['walk', TODAY, 'done'],
    ['read', TODAY, 'done'],
    ['yoga', TODAY, 'done'],
  ];

  test('it leaves standing what was said or cleared after it, and does the rest', async () => {
    const db = await aDatabase(...HABITS);
    const after = { now: NOON + MINUTE, dayStartsAt: 0 };
    await skip(db, on('walk', TODAY), after);
    await skip(db, on('read', TODAY), late);
    await clearCheckIn(db, on('read', TODAY), after);
    await skip(db, on('yoga', TODAY), { now: NOON - MINUTE, dayStartsAt: 0 });
    expect(await checkInMany(db, many(cells, { kept: true, at: NOON, id: 'kept' }), late)).toEqual(
      [],
    );
    const said = await Promise.all(cells.map(([id]) => saidOn(db, id)));
    expect(said.map((each) => each?.status ?? null)).toEqual(['skipped', null, 'done']);
    // Its undo touches no more than it did.
    expect(await undo(db, 'kept', NOON + 2 * MINUTE)).toBeNull();
    const back = await Promise.all(cells.map(([id]) => saidOn(db, id)));
    expect(back.map((each) => each?.status ?? null)).toEqual(['skipped', null, 'skipped']);
  });

  test('and with nothing left to do it is not offered for undoing', async () => {
    const db = await aDatabase(...HABITS);
    await skip(db, on('walk', TODAY), { now: NOON + MINUTE, dayStartsAt: 0 });
    const deed = many([['walk', TODAY, 'done']], { kept: true, at: NOON });
    expect(await checkInMany(db, deed, late)).toEqual([]);
    expect((await lastDeed(db))?.kind).toBe('skip');
  });
});

describe('its undo', () => {
  test('puts every day back, with amounts and parts', async () => {
    const db = await aDatabase(...HABITS);
    await say(db, 'walk', history`o - s`);
    const amount = { ...on('read', TODAY), status: 'done', amount: 4 } as const;
    await checkIn(db, amount, aMoment());
    await checkIn(db, { ...on('yoga', TODAY), status: 'done', amount: null }, aMoment());
    const before = await standing(db);
    const statuses: (Status | null)[] = ['done', null, 'skipped'];
    const cells = HABITS.slice(0, 3).flatMap(({ id }) =>
      statuses.map((status, back): Cell => [id, addDays(TODAY, -back), status]),
    );
    await checkInMany(db, many(cells, { id: 'many' }), aMoment());
    expect(await standing(db)).not.toEqual(before);
    expect(await undo(db, 'many', NOON + MINUTE)).toBeNull();
    expect(await standing(db)).toEqual(before);
  });

  test('puts back what was there first where a day was named twice', async () => {
    const db = await aDatabase(...HABITS);
    await say(db, 'walk', history`o`);
    const before = await standing(db);
    const cells: Cell[] = [
      ['walk', TODAY, 'done'],
      ['walk', TODAY, 'skipped'],
    ];
    await checkInMany(db, many(cells, { id: 'many' }), aMoment());
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'skipped' });
    expect(await undo(db, 'many', NOON + MINUTE)).toBeNull();
    expect(await standing(db)).toEqual(before);
  });

  test('is refused as a whole once one of its days was changed again', async () => {
    const db = await aDatabase(...HABITS);
    const cells: Cell[] = [
      ['walk', TODAY, 'done'],
      ['read', TODAY, 'done'],
    ];
    await checkInMany(db, many(cells, { id: 'many' }), aMoment());
    await skip(db, { ...on('read', TODAY), id: 'later' }, aMoment());
    expect(await undo(db, 'many', NOON + MINUTE)).toEqual({ kind: 'changedSince' });
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done' });
    await undo(db, 'later', NOON + MINUTE);
    expect(await undo(db, 'many', NOON + MINUTE)).toBeNull();
    expect([await saidOn(db, 'walk'), await saidOn(db, 'read')]).toEqual([null, null]);
  });
});

test('400 days of one habit are said in one go', async () => {
  const first = addDays(TODAY, -399);
  const db = await aDatabase(aHabit({ plans: [aPlan({ from: first })] }));
  const cells = Array.from(
    { length: 400 },
    (_, index): Cell => ['walk', addDays(first, index), 'done'],
  );
  expect(await checkInMany(db, many(cells), aMoment())).toEqual([]);
  const pages = await db.yearPages.toArray();
  const done = pages.flatMap(({ status }) => [...status]).filter((code) => code === 1);
  expect(done).toHaveLength(400);
});
