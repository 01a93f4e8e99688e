import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import type { WholeTable } from '@/storage/rows';
import { livingRows, wasWrittenAfter, writeRow } from '@/storage/whole-row';
import { aDatabase } from '@/tests/storage/a-database';
import { at, TODAY } from '@/tests/support/builders';
import { aNudge, aReminder } from '@/tests/support/nudge-facts';

const NOON = at(TODAY);
const TICK = 1 / 4096;

/** One row each of the tables whose rows are written whole, by its key. */
const ROWS: [WholeTable, string | [string, string], object][] = [
  ['notes', ['walk', TODAY], { habitId: 'walk', day: TODAY, text: 'Rain' }],
  ['moods', 'm', { id: 'm', day: TODAY, at: NOON, level: 4, words: '' }],
  ['rests', 'r', { id: 'r', from: TODAY, until: null, habitIds: null, reason: 'travel' }],
  ['days', TODAY, { day: TODAY, small: true }],
  ['timers', 'walk', { habitId: 'walk', day: TODAY, startedAt: NOON }],
  ['lineAnswers', 'shrink:x', { key: 'shrink:x', accepted: true }],
  ['reminders', 'r', { ...aReminder(), changedAt: 0 }],
  ['nudges', aNudge().id, { ...aNudge(), changedAt: 0 }],
];

function write(db: TilthDatabase, [table, key]: (typeof ROWS)[0], row: object | null, at: Instant) {
  return db.transaction('rw', db.table(table), () => writeRow(db, table, key, row, at));
}

describe.each(ROWS)('a row of %s', (...each) => {
  const [table, key, row] = each;

  test('is written with its time, and tells that there was none', async () => {
    const db = await aDatabase();
    const written = await write(db, each, row, NOON);
    expect(written).toEqual({ before: { kind: 'row', table, key, row: null }, changedAt: NOON });
    expect(await db.table(table).toArray()).toEqual([{ ...row, deletedAt: null, changedAt: NOON }]);
  });

  test('removed leaves a tombstone with all that it was', async () => {
    const db = await aDatabase();
    await write(db, each, row, NOON);
    const removed = await write(db, each, null, NOON + 5);
    const living = { ...row, deletedAt: null, changedAt: NOON };
    expect(removed).toEqual({
      before: { kind: 'row', table, key, row: living },
      changedAt: NOON + 5,
    });
    const tomb = { ...row, deletedAt: NOON + 5, changedAt: NOON + 5 };
    expect(await db.table(table).toArray()).toEqual([tomb]);
    expect(await livingRows(db.table(table).toArray())).toEqual([]);
  });

  test('that is not there, or no longer, cannot be removed', async () => {
    const db = await aDatabase();
    expect(await write(db, each, null, NOON)).toBeUndefined();
    await write(db, each, row, NOON);
    await write(db, each, null, NOON + 1);
    expect(await write(db, each, null, NOON + 2)).toBeUndefined();
    expect(await db.table(table).toArray()).toMatchObject([{ changedAt: NOON + 1 }]);
  });

  test('written over its tombstone lives, and tells that there was none', async () => {
    const db = await aDatabase();
    await write(db, each, row, NOON);
    await write(db, each, null, NOON + 1);
    const again = await write(db, each, row, NOON + 2);
    expect(again?.before.row).toBeNull();
    expect(await livingRows(db.table(table).toArray())).toEqual([
      { ...row, deletedAt: null, changedAt: NOON + 2 },
    ]);
  });

  test('is never dated before itself, wherever the clock was set', async () => {
    const db = await aDatabase();
    await write(db, each, row, NOON);
    expect((await write(db, each, row, NOON - 9e9))?.changedAt).toBe(NOON + TICK);
    expect((await write(db, each, null, NOON))?.changedAt).toBe(NOON + 2 * TICK);
    expect((await write(db, each, row, 0))?.changedAt).toBe(NOON + 3 * TICK);
  });

  test('knows what was written after a deed that waited', async () => {
    const db = await aDatabase();
    const isAfter = (at: Instant) => wasWrittenAfter(db, table, key, at);
    expect(await isAfter(0)).toBe(false);
    await write(db, each, row, NOON);
    expect([await isAfter(NOON - 1), await isAfter(NOON)]).toEqual([true, false]);
    await write(db, each, null, NOON + 1);
    expect(await isAfter(NOON)).toBe(true);
  });
});

test('every write is later than the one before, whatever the clock does', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 4e12 })), { minLength: 2 }),
      async (writes) => {
        const db = await aDatabase();
        const day = ROWS[3];
        if (!day) throw new Error('No row of days');
        let last = 0;
        for (const [isWritten, now] of writes) {
          const written = await write(db, day, isWritten ? day[2] : null, now);
          if (!written) continue;
          expect(written.changedAt).toBeGreaterThan(last);
          expect(written.changedAt).toBeGreaterThanOrEqual(now);
          last = written.changedAt;
          expect(await db.days.get(TODAY)).toMatchObject({
            changedAt: last,
            deletedAt: isWritten ? null : last,
          });
        }
      },
    ),
    { numRuns: 30 },
  ));
