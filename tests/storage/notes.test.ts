import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { TilthDatabase } from '@/storage/db';
import { lastDeed } from '@/storage/deeds';
import { writeNote } from '@/storage/notes';
import { undo } from '@/storage/undo';
import { readToday } from '@/storage/views';
import { aDatabase, aMoment, changeTimes, standing } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, day, TODAY } from '@/tests/support/builders';

const NOON = at(TODAY);
const YESTERDAY = addDays(TODAY, -1);

function write(
  db: TilthDatabase,
  text: string,
  like: Partial<Deeds['writeNote']> = {},
  moment = aMoment(),
) {
  return writeNote(db, { ...aStamp(), habitId: 'walk', day: TODAY, text, ...like }, moment);
}

async function noted(db: TilthDatabase, on = TODAY): Promise<string | null> {
  const note = await db.notes.get(['walk', on]);
  return note?.deletedAt === null ? note.text : null;
}

describe('a note', () => {
  test('stands by its habit and day, and is shown there alone', async () => {
    const db = await aDatabase(aHabit(), aHabit({ id: 'read' }));
    expect(await write(db, 'By the river')).toBeNull();
    expect(await db.notes.toArray()).toEqual([
      { habitId: 'walk', day: TODAY, text: 'By the river', deletedAt: null, changedAt: NOON },
    ]);
    const shelf = { tips: [], articles: [] };
    const shown = async (on: typeof TODAY) =>
      (await readToday(db, { now: NOON, shelf, drawSeed: () => 7 }, on)).rows.map(
        ({ habitId, note }) => [habitId, note],
      );
    expect(await shown(TODAY)).toEqual([
      ['read', ''],
      ['walk', 'By the river'],
    ]);
    expect(await shown(YESTERDAY)).toEqual([
      ['read', ''],
      ['walk', ''],
    ]);
    expect(await lastDeed(db)).toMatchObject({ kind: 'writeNote', about: 'Walk' });
  });

  test('needs no check-in, and makes none', async () => {
    const db = await aDatabase(aHabit());
    await write(db, 'Rain');
    expect(await db.yearPages.count()).toBe(0);
  });

  test.each([
    ['as it is', 'Two\nlines\n\nand\ta tab', 'Two\nlines\n\nand\ta tab'],
    ['with the line ends of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['without what is around it', '  \n rain \n ', 'rain'],
    ['without control characters', 'a\u0000b\u0007c\u009bd', 'a b c d'],
    ['without marks that turn the text around it', 'x\u202eyz\u2066\ufeff', 'xyz'],
    ['composed', 'Cafe\u0301', 'Café'],
    ['without half characters', 'a\ud800b', 'a\ufffdb'],
    ['in every script', 'المشي 🧘🏽‍♀️ 散歩', 'المشي 🧘🏽‍♀️ 散歩'],
    ['as text, never as a page', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('is kept %s', async (_name, typed, kept) => {
    const db = await aDatabase(aHabit());
    expect(await write(db, typed)).toBeNull();
    expect(await noted(db)).toBe(kept);
  });

  test('may be as long as 5,000 characters, however many bytes they take', async () => {
    const db = await aDatabase(aHabit());
    for (const character of ['x', '😀']) {
      const longest = character.repeat(5000);
      expect(await write(db, ` ${longest} `)).toBeNull();
      expect(await noted(db)).toBe(longest);
      const refusal = { kind: 'textTooLong', field: 'note', length: 5001, limit: 5000 };
      expect(await write(db, `${longest}x`)).toEqual(refusal);
      expect(await noted(db)).toBe(longest);
    }
    expect(await db.deeds.count()).toBe(2);
  });

  test.each(['', '   ', '\n\t', '\u202e', '\u0000'])('of nothing (%j) removes it', async (text) => {
    const db = await aDatabase(aHabit());
    await write(db, 'Rain');
    expect(await write(db, text, {}, aMoment(TODAY, 13))).toBeNull();
    const gone = { deletedAt: at(TODAY, 13), changedAt: at(TODAY, 13) };
    expect(await db.notes.toArray()).toMatchObject([gone]);
    expect(await noted(db)).toBeNull();
  });

  test('of nothing where there was none leaves no trace', async () => {
    const db = await aDatabase(aHabit());
    expect(await write(db, '')).toBeNull();
    expect([await db.notes.count(), await db.deeds.count()]).toEqual([0, 0]);
  });

  test.each([
    ['a day to come', { day: addDays(TODAY, 1) }, 'dayInFuture'],
    ['a day before the first', { day: day('2026-10-31') }, 'dayBeforeFirst'],
    ['a habit that is not there', { habitId: 'fly' }, 'habitUnknown'],
    ['a habit that was deleted', { habitId: 'gone' }, 'habitUnknown'],
  ])('on %s is refused', async (_name, like, kind) => {
    const young = aHabit({ plans: [aPlan({ from: day('2026-11-01') })] });
    const db = await aDatabase(young, aHabit({ id: 'gone', deletedAt: 1 }));
    expect(await write(db, 'Rain', like)).toMatchObject({ kind });
    expect([await db.notes.count(), await db.deeds.count()]).toEqual([0, 0]);
  });

  test('sent twice is written once', async () => {
    const db = await aDatabase(aHabit());
    const deed = { id: 'twice' };
    await Promise.all([write(db, 'Rain', deed), write(db, 'Rain', deed)]);
    await write(db, 'Sun');
    const times = await changeTimes(db);
    expect(await write(db, 'Rain', deed, aMoment(TODAY, 13))).toBeNull();
    expect([await noted(db), await changeTimes(db)]).toEqual(['Sun', times]);
  });

  test.each([
    ['written', 'Sun', 'Sun'],
    ['removed', '', null],
  ])('that was kept leaves what was %s after it', async (_name, later, standsAt) => {
    const db = await aDatabase(aHabit());
    await write(db, 'Cloud', {}, aMoment(TODAY, 9));
    await write(db, later, {}, aMoment(TODAY, 13));
    expect(await write(db, 'Rain', { at: NOON, kept: true })).toBeNull();
    expect(await noted(db)).toBe(standsAt);
  });
});

describe('undone', () => {
  test.each([
    ['the first', null, 'Rain'],
    ['a change', 'Rain', 'Sun'],
    ['a removal', 'Rain', ''],
    ['a return', '', 'Rain'],
  ])('%s gives back what stood there', async (_name, first, second) => {
    const db = await aDatabase(aHabit());
    if (first !== null) await write(db, 'Before', {}, aMoment(TODAY, 9));
    if (first !== null) await write(db, first, {}, aMoment(TODAY, 10));
    const before = await standing(db);
    await write(db, second, { id: 'last' });
    expect(await standing(db)).not.toEqual(before);
    expect(await undo(db, 'last', NOON + 1)).toBeNull();
    expect(await standing(db)).toEqual(before);
  });

  test('is refused once it was written again', async () => {
    const db = await aDatabase(aHabit());
    await write(db, 'Rain', { id: 'first' });
    await write(db, 'Sun', { id: 'second' });
    await write(db, 'Elsewhere', { day: YESTERDAY });
    expect(await undo(db, 'first', NOON + 1)).toEqual({ kind: 'changedSince' });
    expect(await noted(db)).toBe('Sun');
    await undo(db, 'second', NOON + 2);
    expect(await noted(db)).toBe('Rain');
    expect(await undo(db, 'first', NOON + 3)).toBeNull();
    expect([await noted(db), await noted(db, YESTERDAY)]).toEqual([null, 'Elsewhere']);
  });
});

test('a thousand notes of 5,000 characters leave today what it was', async () => {
  const db = await aDatabase(aHabit({ plans: [aPlan({ from: addDays(TODAY, -1000) })] }));
  const text = 'rain '.repeat(1000).trim().padEnd(5000, '.');
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    habitId: 'walk',
    day: addDays(TODAY, -1 - index),
    text,
    deletedAt: null,
    changedAt: NOON,
  }));
  await db.notes.bulkAdd(rows);
  expect(await write(db, text)).toBeNull();
  const shelf = { tips: [], articles: [] };
  const view = await readToday(db, { now: NOON, shelf, drawSeed: () => 7 }, null);
  expect(view.rows.map(({ note }) => note)).toEqual([text]);
  expect(await db.notes.count()).toBe(1001);
});
