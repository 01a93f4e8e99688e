import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Habit } from '@/domain/habit';
import { TilthDatabase } from '@/storage/db';
import { changeReading, readReadings } from '@/storage/readings';
import { undo } from '@/storage/undo';
import { readDeeds, readHabits, readLibrary, readToday } from '@/storage/views';
import { checkInsOf } from '@/storage/year-page';
import { saidOn } from '@/tests/storage/a-database';
import { bent } from '@/tests/storage/bent';
import { type Recorded, restore } from '@/tests/storage/recorded';
import { askedAt, expectAsShipped, inUtc, recordedVersion } from '@/tests/storage/recorded-version';
import { aStamp, day } from '@/tests/support/builders';

/**
 * Recorded from the first build with a reading list and never to be edited: the week of
 * `schema-1.json` opened by it, and the evening of 6 January 2026 with tips put aside, a tip's deed
 * done, a topic hidden and two pages on the reading list.
 */
const RECORDED = recordedVersion(2);
const EVENING = Date.parse('2026-01-06T21:00Z');
const asked = askedAt(EVENING);

inUtc();

test('version 2 is as it was shipped', () => expectAsShipped(RECORDED));

describe('a database of version 2', () => {
  let db: TilthDatabase;

  beforeEach(async () => {
    await restore('recorded', RECORDED);
    db = new TilthDatabase('recorded');
    return () => db.delete();
  });

  test('opens, with every row', async () => {
    for (const [name, { rows }] of Object.entries(RECORDED.stores))
      expect([name, await db.table(name).count()]).toEqual([name, rows.length]);
  });

  test('gives every habit what came since, and loses nothing of it', async () => {
    const recorded = RECORDED.stores['habits']?.rows as Habit[];
    expect(await db.habits.toArray()).toEqual(recorded.map(bent));
  });

  test('lets the deeds of its week be taken back, the last first', async () => {
    const { deeds } = await readDeeds(db, EVENING);
    const open = deeds.filter(({ undone }) => !undone);
    expect(new Set(open.map(({ kind }) => kind)).size).toBeGreaterThan(8);
    for (const { id } of open) expect([id, await undo(db, id, EVENING)]).toEqual([id, null]);
    for (const habit of await db.habits.toArray()) expect(habit).toEqual(bent(habit));
    const pages = await db.yearPages.toArray();
    const said = pages.flatMap((page) => [...checkInsOf(page)]);
    // What was said eight days before can no longer be taken back.
    expect(said.filter(([each]) => each > '2025-12-29')).toEqual([]);
    expect(await readReadings(db)).toMatchObject([{ title: 'On rest', keptAt: null }]);
  });

  test('shows the tip’s deed on its day alone, done', async () => {
    const { rows, left } = await readToday(db, asked, null);
    expect(rows.at(-1)).toMatchObject({
      habitId: '2026-01-06:stress-2',
      name: 'Dim the lamps an hour earlier',
      status: 'done',
    });
    expect(left).toBe(2);
    const before = await readToday(db, asked, day('2026-01-05'));
    expect(before.rows.map(({ habitId }) => habitId)).not.toContain('2026-01-06:stress-2');
    const { habits } = await readHabits(db, EVENING);
    expect(habits.map(({ id }) => id)).toEqual(['read', 'walk', 'sit', 'coffee']);
  });

  test('shows the settings, the tips put aside and why', async () => {
    const { settings, asideTips, keptTips } = await readLibrary(db, EVENING);
    expect(settings).toMatchObject({ ketamine: 'yes', country: 'IE', hiddenTopics: ['numbers'] });
    expect(asideTips).toEqual([
      { tipId: 'movement-4', reason: null, until: null },
      { tipId: 'stress-2', reason: 'notNow', until: '2026-02-05' },
    ]);
    expect(keptTips).toEqual(['sleep-5']);
  });

  test('shows the reading list, with its notes', async () => {
    const { readings } = await readLibrary(db, EVENING);
    expect(readings.map(({ title, note, archivedAt }) => [title, note, archivedAt])).toEqual([
      ['On rest', 'For Sunday', null],
      ['On walks', '', Date.parse('2026-01-06T20:31Z')],
    ]);
    const { toFinish } = await readToday(db, { ...asked, now: EVENING + 24 * 3_600_000 }, null);
    expect(toFinish?.title).toBe('On rest');
  });

  test('takes new deeds, and takes the old ones back', async () => {
    const { undoable } = await readToday(db, asked, null);
    expect(undoable?.kind).toBe('changeReading');
    expect(await undo(db, undoable?.id ?? '', EVENING)).toBeNull();
    const moment = { now: EVENING, dayStartsAt: 4 };
    const page = { address: 'http://example.org/rest/', title: '' };
    const change = { kind: 'note', note: 'For Monday' } as const;
    const deed = { ...aStamp({ id: 'new', at: EVENING }), ...page, change };
    expect(await changeReading(db, deed, moment)).toEqual([]);
    const { readings } = await readLibrary(db, EVENING);
    expect(readings.map(({ note, archivedAt }) => [note, archivedAt])).toEqual([
      ['For Monday', null],
      ['', null],
    ]);
  });
});

describe('a day of version 2, walked on 5 January, gets its hour', () => {
  test.each([
    ['from when it was said', '2026-01-05T19:20Z', 19],
    ['also in the first hour of the day', '2026-01-05T04:00Z', 4],
    ['also at night, where days begin at four', '2026-01-06T03:59Z', 3],
    ['and none where it was entered on the next day', '2026-01-06T04:00Z', null],
    ['and none where it was entered before', '2026-01-05T03:59Z', null],
  ])('%s', async (_name, at, hour) => {
    const db = await migrated(walkedAt(at));
    const said = { status: 'done', hour, changedAt: Date.parse(at) };
    expect(await saidOn(db, 'walk', day('2026-01-05'))).toMatchObject(said);
  });

  test('from midnight on, where no other start of the day was set', async () => {
    const changed = walkedAt('2026-01-05T00:30Z');
    const settings = changed.stores['settings']?.rows as { readonly key: string }[];
    settings.splice(0, settings.length, ...settings.filter(({ key }) => key !== 'dayStartsAt'));
    const db = await migrated(changed);
    expect(await db.settings.get('dayStartsAt')).toBeUndefined();
    expect(await saidOn(db, 'walk', day('2026-01-05'))).toMatchObject({ hour: 0 });
  });
});

/** The recorded week, with the walk of 5 January said at another time. */
function walkedAt(at: string): Recorded {
  const changed = structuredClone(RECORDED);
  const pages = changed.stores['yearPages']?.rows as RecordedPage[];
  for (const row of pages)
    if (row.habitId === 'walk' && row.year === 2026) row.changedAt.at['4'] = Date.parse(at);
  return changed;
}

type RecordedPage = {
  readonly habitId: string;
  readonly year: number;
  readonly changedAt: { readonly at: Record<string, number> };
};

async function migrated(recorded: Recorded): Promise<TilthDatabase> {
  await restore('changed', recorded);
  const db = new TilthDatabase('changed');
  onTestFinished(() => db.delete());
  return db;
}
