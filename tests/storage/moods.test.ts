import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { MoodLevel } from '@/domain/mood';
import type { TilthDatabase } from '@/storage/db';
import { noteMood, readMoods, readMoodsBetween } from '@/storage/moods';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment } from '@/tests/storage/a-database';
import { aStamp, at, TODAY } from '@/tests/support/builders';

const TOMORROW = addDays(TODAY, 1);

describe('a mood', () => {
  test('is noted at its moment, several a day, and read in the order of their time', async () => {
    const db = await aDatabase();
    await note(db, { moodId: 'b', level: 4 }, 15);
    await note(db, { moodId: 'a', level: 2, words: '  tired,\n but  here ' }, 9);
    expect(await standing(db)).toEqual([
      ['a', 2, 'tired, but here', at(TODAY, 9)],
      ['b', 4, '', at(TODAY, 15)],
    ]);
  });

  test('noted again under its id is changed, and keeps its moment', async () => {
    const db = await aDatabase();
    await note(db, { level: 4 }, 9);
    await note(db, { level: 3, words: 'after a walk' }, 15);
    expect(await standing(db)).toEqual([['a', 3, 'after a walk', at(TODAY, 9)]]);
  });

  test('is taken away by a tombstone that tells of it', async () => {
    const db = await aDatabase();
    await note(db, { level: 4 }, 9);
    await take(db, 10);
    expect(await standing(db)).toEqual([]);
    expect(await db.moods.get('a')).toMatchObject({ level: 4, deletedAt: at(TODAY, 10) });
  });

  test('that is not there can be taken away, to no effect', async () => {
    const db = await aDatabase();
    expect(await take(db, 10)).toBeNull();
    expect(await db.moods.count()).toBe(0);
    expect(await db.deeds.count()).toBe(0);
  });

  test.each([
    [300, null],
    [301, { kind: 'textTooLong', field: 'note', length: 301, limit: 300 }],
  ])('of %i characters in words is answered %j', async (length, refusal) => {
    const db = await aDatabase();
    // Each of them two UTF-16 units long.
    expect(await note(db, { words: '🌱'.repeat(length) }, 9)).toEqual(refusal);
    expect(await db.moods.count()).toBe(refusal ? 0 : 1);
  });

  test('of a day to come is refused, one of a day gone by is not', async () => {
    const db = await aDatabase();
    expect(await note(db, { day: TOMORROW }, 9)).toEqual({ kind: 'dayInFuture', day: TOMORROW });
    expect(await note(db, { day: addDays(TODAY, -400) }, 9)).toBeNull();
    expect(await db.moods.count()).toBe(1);
  });

  test('of the small hours belongs to the day before, where days begin later', async () => {
    const db = await aDatabase();
    const moment = { now: at(TODAY, 2), dayStartsAt: 4 };
    const deed = { ...aStamp(), moodId: 'a', day: TODAY, mood: { level: 3, words: '' } } as const;
    expect(await noteMood(db, deed, moment)).toEqual({ kind: 'dayInFuture', day: TODAY });
  });

  test('done twice by the same deed is noted once', async () => {
    const db = await aDatabase();
    const deed = aDeed({ level: 4 });
    await noteMood(db, deed, aMoment(TODAY, 9));
    await take(db, 10);
    await noteMood(db, deed, aMoment(TODAY, 11));
    expect(await standing(db)).toEqual([]);
  });

  test('that waited does not overwrite a later word', async () => {
    const db = await aDatabase();
    await note(db, { level: 5 }, 15);
    const kept = { ...aDeed({ level: 1 }), at: at(TODAY, 9), kept: true };
    await noteMood(db, kept, aMoment(TODAY, 9));
    expect(await standing(db)).toMatchObject([['a', 5, '', at(TODAY, 15)]]);
  });
});

describe('undo', () => {
  test.each<[string, Partial<Noted> | null, Partial<Noted> | null]>([
    ['a first note', null, { level: 4 }],
    ['words', { level: 4 }, { level: 4, words: 'sun' }],
    ['a mood taken away', { level: 4, words: 'sun' }, null],
  ])('of %s restores how it stood', async (_, before, after) => {
    const db = await aDatabase();
    if (before) await note(db, before, 9);
    const stood = await standing(db);
    const deed = after ? aDeed(after) : { ...aDeed({}), mood: null };
    await noteMood(db, deed, aMoment(TODAY, 10));
    expect(await standing(db)).not.toEqual(stood);
    expect(await undo(db, deed.id, at(TODAY, 11))).toBeNull();
    expect(await standing(db)).toEqual(stood);
  });
});

test('moods between two days are those of both and of all between, living ones alone', async () => {
  const db = await aDatabase();
  for (const back of [0, 1, 2, 3]) {
    await note(db, { moodId: `${back}`, day: addDays(TODAY, -back) }, 9);
  }
  await take(db, 10, '1');
  const found = await readMoodsBetween(db, addDays(TODAY, -2), addDays(TODAY, 0));
  expect(found.map(({ id }) => id).sort()).toEqual(['0', '2']);
});

type Noted = {
  readonly moodId: string;
  readonly day: typeof TODAY;
  readonly level: MoodLevel;
  readonly words: string;
};

function aDeed(noted: Partial<Noted>): Deeds['noteMood'] {
  const { moodId = 'a', day = TODAY, level = 3, words = '' } = noted;
  return { ...aStamp(), moodId, day, mood: { level, words } };
}

function note(db: TilthDatabase, noted: Partial<Noted>, hour: number) {
  return noteMood(db, aDeed(noted), aMoment(TODAY, hour));
}

function take(db: TilthDatabase, hour: number, moodId = 'a') {
  return noteMood(db, { ...aStamp(), moodId, day: TODAY, mood: null }, aMoment(TODAY, hour));
}

async function standing(db: TilthDatabase): Promise<unknown> {
  const moods = await readMoods(db, TODAY);
  return moods.map(({ id, level, words, at: noted }) => [id, level, words, noted]);
}
