import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Habit } from '@/domain/habit';
import { checkIn } from '@/storage/check-ins';
import { TilthDatabase } from '@/storage/db';
import { undo } from '@/storage/undo';
import { readAhead, readDeeds, readHabits, readToday } from '@/storage/views';
import { checkInsOf } from '@/storage/year-page';
import { bent } from '@/tests/storage/bent';
import { restore } from '@/tests/storage/recorded';
import { askedAt, expectAsShipped, inUtc, recordedVersion } from '@/tests/storage/recorded-version';
import { aStamp, day, TEN_MINUTES } from '@/tests/support/builders';

/**
 * Recorded from version 0.1.0 and never to be edited: a person's first week, from 29 December 2025
 * to the evening of 5 January 2026.
 */
const RECORDED = recordedVersion(1);
const EVENING = Date.parse('2026-01-05T20:00Z');
const asked = askedAt(EVENING);

inUtc();

test('version 1 is as it was shipped', () => expectAsShipped(RECORDED));

describe('a database of version 1', () => {
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

  test('shows today', async () => {
    const view = await readToday(db, asked, null);
    expect(view).toMatchObject({
      day: '2026-01-05',
      earliest: '2025-12-29',
      endsAt: Date.parse('2026-01-06T04:00Z'),
      habits: 3,
      left: 1,
      settings: {
        theme: 'dark',
        dayStartsAt: 4,
        welcomed: true,
        newTabHabits: 'names',
        badge: true,
      },
      undoable: { kind: 'judgeTip' },
    });
    expect(view.rows).toMatchObject([
      { habitId: 'read', name: 'Read', status: null },
      {
        habitId: 'walk',
        name: 'Walk',
        cue: 'I close the laptop',
        goal: TEN_MINUTES,
        status: 'done',
      },
      { habitId: 'coffee', goal: { unit: 'cups' }, status: 'small', amount: 3 },
    ]);
  });

  test('shows a day of the year before, as it was planned then', async () => {
    const view = await readToday(db, asked, day('2025-12-31'));
    expect(view.rows.map(({ habitId, status, amount }) => [habitId, status, amount])).toEqual([
      ['read', 'small', 7],
      ['walk', 'skipped', null],
      ['sit', 'done', null],
      ['coffee', 'done', 2],
    ]);
    expect(view.rows[1]?.goal).toEqual({ kind: 'check' });
  });

  test('shows the tips it had chosen, and what was said of them', async () => {
    const { tip } = await readToday(db, asked, null);
    const ahead = await readAhead(db, asked);
    const recorded = RECORDED.stores['tipDays']?.rows as { day: string; tipId: string }[];
    const planned = recorded.filter((row) => row.day >= '2026-01-05');
    expect([tip, ...ahead.map((each) => each.tip)].map((each) => each?.id)).toEqual(
      planned.map((row) => row.tipId),
    );
    expect(tip?.kept).toBe(true);
  });

  test('gives every habit what came since, and loses nothing of it', async () => {
    const recorded = RECORDED.stores['habits']?.rows as Habit[];
    expect(await db.habits.toArray()).toEqual(recorded.map(bent));
  });

  test('keeps every day as it was said', async () => {
    const recorded = RECORDED.stores['yearPages']?.rows as RecordedPage[];
    const pages = await db.yearPages.toArray();
    const statuses = pages.map(({ habitId, year, status }) => [habitId, year, placesOf(status)]);
    expect(statuses).toEqual(
      recorded.map(({ habitId, year, status }) => [habitId, year, status.at]),
    );
    const said = pages.flatMap((page) => [...checkInsOf(page)]);
    expect(said.length).toBeGreaterThan(10);
    expect(said.every(([, { parts }]) => parts === 0)).toBe(true);
    // All of it was done at nine, each on its own day.
    expect(said.map(([, { status, hour }]) => [status, hour])).toEqual(
      said.map(([, { status }]) => [status, status === 'skipped' ? null : 9]),
    );
  });

  test('keeps when each day was changed, apart from what was said', async () => {
    const recorded = RECORDED.stores['yearPages']?.rows as RecordedPage[];
    const stamps = await db.yearStamps.toArray();
    expect(
      stamps.map(({ habitId, year, changedAt }) => [habitId, year, placesOf(changedAt)]),
    ).toEqual(recorded.map(({ habitId, year, changedAt }) => [habitId, year, changedAt.at]));
    for (const page of await db.yearPages.toArray()) expect(page).not.toHaveProperty('changedAt');
  });

  test('lets every deed of its week be taken back, the last first', async () => {
    const { deeds } = await readDeeds(db, EVENING);
    const open = deeds.filter(({ undone }) => !undone);
    expect(open.length).toBeGreaterThan(20);
    for (const { id } of open) expect([id, await undo(db, id, EVENING)]).toEqual([id, null]);
    const habits = await db.habits.toArray();
    expect(habits.filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    // What was put back knows of what came since, too.
    for (const habit of habits) expect(habit).toEqual(bent(habit));
    const pages = await db.yearPages.toArray();
    expect(pages.flatMap((page) => [...checkInsOf(page)])).toEqual([]);
  });

  test('lets what can be taken back know of parts and hours', async () => {
    const before = (await db.deeds.toArray()).map((deed) => deed.before);
    const said = before.flatMap((each) => (each.kind === 'day' && each.said ? [each.said] : []));
    expect(said.map(({ parts, hour }) => [parts, hour])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  test('lists the habits', async () => {
    const { habits } = await readHabits(db, EVENING);
    expect(habits.map(({ id, archivedAt }) => [id, archivedAt !== null])).toEqual([
      ['read', false],
      ['walk', false],
      ['sit', true],
      ['coffee', false],
    ]);
  });

  test('takes new deeds, and takes the old ones back', async () => {
    const moment = { now: EVENING, dayStartsAt: 4 };
    const { undoable } = await readToday(db, asked, null);
    expect(await undo(db, undoable?.id ?? '', EVENING)).toBeNull();
    expect((await readToday(db, asked, null)).tip?.kept).toBe(false);
    const deed = { ...aStamp({ id: 'new', at: EVENING }), habitId: 'read', day: day('2026-01-05') };
    expect(await checkIn(db, { ...deed, status: 'done', amount: 12 }, moment)).toBeNull();
    const { rows } = await readToday(db, asked, null);
    expect(rows[0]).toMatchObject({ habitId: 'read', status: 'done', amount: 12 });
  });
});

type RecordedPage = {
  readonly habitId: string;
  readonly year: number;
  readonly status: { readonly at: Readonly<Record<string, number>> };
  readonly changedAt: { readonly at: Readonly<Record<string, number>> };
};

function placesOf(column: Iterable<number>): Record<string, number> {
  return Object.fromEntries([...column].flatMap((value, index) => (value ? [[index, value]] : [])));
}
