import { beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { ReadingChange } from '@/domain/reading';
import type { TilthDatabase } from '@/storage/db';
import { changeReading, readReadings, readToFinish, reorderReadings } from '@/storage/readings';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment } from '@/tests/storage/a-database';
import { aStamp, at, TODAY } from '@/tests/support/builders';

const PAGE = 'https://example.org/a';
const OTHER = 'https://example.org/b';

let db: TilthDatabase;

beforeEach(async () => {
  db = await aDatabase();
});

function say(
  change: ReadingChange,
  address = PAGE,
  {
    title = 'A page',
    on = TODAY,
    id = aStamp().id,
  }: Partial<{ title: string; on: LocalDate; id: string }> = {},
) {
  return changeReading(db, { ...aStamp({ id, at: at(on) }), address, title, change }, aMoment(on));
}

async function list(): Promise<string[]> {
  return (await readReadings(db)).map(({ title }) => title);
}

describe('a page', () => {
  test('is kept once, whatever form its address has', async () => {
    await say({ kind: 'keep', kept: true });
    await say({ kind: 'keep', kept: true }, 'http://www.example.org/a/?utm_source=x#part');
    const [reading, ...others] = await readReadings(db);
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ key: 'example.org/a', address: PAGE, title: 'A page' });
  });

  test.each([
    ['', PAGE],
    ['  \u0007 ', PAGE],
    ['A\n title \u202e', 'A title'],
    ['x'.repeat(10_240), `${'x'.repeat(300)}…`],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('titled "%s" is called by words or by its address', async (title, shown) => {
    await say({ kind: 'keep', kept: true }, PAGE, { title });
    expect(await list()).toEqual([shown]);
  });

  test.each([
    ['javascript:alert(1)', 'addressNotWeb'],
    ['no address', 'addressUnclear'],
    [`https://example.org/${'x'.repeat(10_240)}`, 'addressTooLong'],
  ])('at %s is refused, and nothing is kept', async (address, kind) => {
    expect(await say({ kind: 'keep', kept: true }, address)).toMatchObject([{ kind }]);
    expect(await db.readings.count()).toBe(0);
    expect(await db.deeds.count()).toBe(0);
  });

  test('has a note of one line; a longer one is refused and the old one stays', async () => {
    await say({ kind: 'note', note: '  For\nSunday ' });
    expect(await say({ kind: 'note', note: 'x'.repeat(301) })).toEqual([
      { kind: 'textTooLong', field: 'note', length: 301, limit: 300 },
    ]);
    expect((await readReadings(db))[0]?.note).toBe('For Sunday');
  });

  test('is changed once by a deed that is told twice', async () => {
    const id = aStamp().id;
    await say({ kind: 'read', read: true }, PAGE, { id });
    const rows = await db.readings.toArray();
    await say({ kind: 'read', read: true }, PAGE, { id });
    expect(await db.readings.toArray()).toEqual(rows);
  });

  test('keeps the later word against a deed that waited', async () => {
    await say({ kind: 'read', read: true });
    const kept = { ...aStamp({ at: at(addDays(TODAY, -1)) }), kept: true };
    const change = { kind: 'read', read: false } as const;
    await changeReading(db, { ...kept, address: PAGE, title: '', change }, aMoment());
    expect((await readReadings(db))[0]?.readAt).not.toBeNull();
  });
});

describe('the list', () => {
  test('is in the person’s own order', async () => {
    for (const title of ['one', 'two', 'three']) {
      await say({ kind: 'keep', kept: true }, `https://example.org/${title}`, { title });
    }
    const keys = ['example.org/three', 'example.org/one'];
    await reorderReadings(db, { ...aStamp(), keys }, aMoment());
    expect(await list()).toEqual(['three', 'one', 'two']);
  });

  test('takes its last change back', async () => {
    await say({ kind: 'keep', kept: true });
    const before = await readReadings(db);
    const id = aStamp().id;
    await say({ kind: 'note', note: 'For Sunday' }, PAGE, { id });
    expect(await undo(db, id, at(TODAY))).toBeNull();
    expect(await readReadings(db)).toMatchObject(
      before.map(({ changedAt: _, ...reading }) => reading),
    );
  });

  test('lets go of a page whose keeping is taken back, and takes it again', async () => {
    const id = aStamp().id;
    await say({ kind: 'keep', kept: true }, PAGE, { id });
    await undo(db, id, at(TODAY));
    expect(await list()).toEqual([]);
    await say({ kind: 'keep', kept: true });
    expect(await list()).toEqual(['A page']);
  });

  test('gets its order back', async () => {
    await say({ kind: 'keep', kept: true }, PAGE, { title: 'one' });
    await say({ kind: 'keep', kept: true }, OTHER, { title: 'two' });
    const deed = { ...aStamp(), keys: ['example.org/b', 'example.org/a'] };
    await reorderReadings(db, deed, aMoment());
    expect(await list()).toEqual(['two', 'one']);
    await undo(db, deed.id, at(TODAY));
    expect(await list()).toEqual(['one', 'two']);
  });
});

describe('what was opened', () => {
  test('is asked about on the days after, not on the same', async () => {
    await say({ kind: 'open' });
    expect(await readToFinish(db, TODAY)).toBeNull();
    const asked = { address: PAGE, title: 'A page' };
    expect(await readToFinish(db, addDays(TODAY, 1))).toEqual(asked);
    expect(await readToFinish(db, addDays(TODAY, 3))).toEqual(asked);
    expect(await readToFinish(db, addDays(TODAY, 4))).toBeNull();
  });

  test.each<ReadingChange>([{ kind: 'read', read: true }, { kind: 'notYet' }])(
    'is not asked about any more after $kind',
    async (change) => {
      await say({ kind: 'open' });
      const next = addDays(TODAY, 1);
      await say(change, PAGE, { on: next });
      expect(await readToFinish(db, next)).toBeNull();
    },
  );

  test('is no deed to be taken back', async () => {
    await say({ kind: 'open' });
    expect(await db.deeds.count()).toBe(0);
  });
});
