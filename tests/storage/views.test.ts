import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Habit } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { checkIn, skip } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { changeSettings, readSettings } from '@/storage/settings';
import { judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { type Asked, readAhead, readDeeds, readHabits, readLeft, readToday } from '@/storage/views';
import { aDatabase, aMoment, say } from '@/tests/storage/a-database';
import {
  aHabit,
  anArticle,
  aPlan,
  aStamp,
  at,
  day,
  someTips,
  TEN_MINUTES,
  TODAY,
} from '@/tests/support/builders';
import { history } from '@/tests/support/history';

const YESTERDAY = addDays(TODAY, -1);
const SHELF = { tips: someTips({ sleep: 5, nature: 5, social: 5 }), articles: [anArticle()] };

function asked(on: LocalDate = TODAY, hour = 12): Asked {
  return { now: at(on, hour), shelf: SHELF, drawSeed: () => 7 };
}

function aPlannedHabit(id: string, like: Partial<Habit['plans'][0]> & Partial<Habit> = {}): Habit {
  const { from = day('2026-11-01'), schedule = { kind: 'daily' }, goal = { kind: 'check' } } = like;
  return aHabit({ ...like, id, name: id, plans: [aPlan({ from, schedule, goal })] });
}

const SUNDAYS = { kind: 'weekdays', days: [0] } as const;
const HABITS = [
  aPlannedHabit('walk', { position: 3 }),
  aPlannedHabit('read', { position: 2, goal: TEN_MINUTES, from: day('2026-11-20') }),
  aPlannedHabit('call', { position: 1, schedule: SUNDAYS }),
  aPlannedHabit('sit', { position: 4, archivedAt: at(TODAY) }),
  aPlannedHabit('gone', { position: 5, deletedAt: at(TODAY), from: day('2026-01-01') }),
];

describe('today', () => {
  test('shows what is due, what could be done, and how many are left', async () => {
    const db = await aDatabase(...HABITS);
    await say(db, 'walk', history`o`);
    const view = await readToday(db, asked(), null);
    expect(view.rows.map((row) => [row.habitId, row.status])).toEqual([
      ['read', null],
      ['walk', 'small'],
    ]);
    expect(view.others.map((row) => row.habitId)).toEqual(['call']);
    expect(view).toMatchObject({
      day: TODAY,
      today: TODAY,
      endsAt: at(addDays(TODAY, 1), 0),
      earliest: '2026-11-01',
      left: 1,
      habits: 3,
      settings: DEFAULT_SETTINGS,
    });
  });

  test('of a person without habits is empty, with a tip', async () => {
    const view = await readToday(await aDatabase(), asked(), null);
    expect(view).toMatchObject({
      rows: [],
      others: [],
      left: 0,
      habits: 0,
      earliest: TODAY,
      undoable: null,
    });
    expect(view.tip).not.toBeNull();
  });

  test('is still yesterday before the hour at which a day begins', async () => {
    const db = await aDatabase(...HABITS);
    await changeSettings(db, { dayStartsAt: 4 }, at(TODAY));
    const night = await readToday(db, asked(TODAY, 3), null);
    expect(night).toMatchObject({ day: YESTERDAY, today: YESTERDAY, endsAt: at(TODAY, 4) });
    expect(await readToday(db, asked(TODAY, 4), null)).toMatchObject({ today: TODAY });
  });

  test('offers the last deed for undoing', async () => {
    const db = await aDatabase(...HABITS);
    const deed = { ...aStamp({ id: 'one' }), habitId: 'walk', day: TODAY };
    await checkIn(db, { ...deed, status: 'done', amount: null }, aMoment());
    expect((await readToday(db, asked(), null)).undoable).toEqual({
      id: 'one',
      kind: 'checkIn',
      about: 'walk',
      at: at(TODAY),
    });
  });
});

describe('another day', () => {
  test('shows what was due and said then', async () => {
    const db = await aDatabase(...HABITS);
    await say(db, 'read', history`o - .`);
    // The day before yesterday was a Saturday, yesterday a Sunday.
    const view = await readToday(db, asked(), YESTERDAY);
    expect(view.rows.map((row) => [row.habitId, row.status])).toEqual([
      ['call', null],
      ['read', 'skipped'],
      ['walk', null],
    ]);
    expect(view).toMatchObject({ day: YESTERDAY, today: TODAY, left: 2, others: [] });
    expect(view.tip).toEqual((await readToday(db, asked(), null)).tip);
  });

  test('before a habit began is without it', async () => {
    const view = await readToday(await aDatabase(...HABITS), asked(), day('2026-11-19'));
    expect([...view.rows, ...view.others].map((row) => row.habitId)).toEqual(['walk', 'call']);
  });

  test('is where a habit put away is still seen, if it was done', async () => {
    const db = await aDatabase(aPlannedHabit('walk'), aPlannedHabit('sit', { position: 9 }));
    await say(db, 'sit', history`x .`);
    await db.habits.update('sit', { archivedAt: at(TODAY) });
    expect((await readToday(db, asked(), YESTERDAY)).rows).toHaveLength(2);
    expect((await readToday(db, asked(), null)).rows).toHaveLength(1);
  });

  test.each([
    ['to come', addDays(TODAY, 1), TODAY],
    ['before the earliest', day('2026-10-31'), TODAY],
    ['that is the earliest', day('2026-11-01'), '2026-11-01'],
    ['that is today', TODAY, TODAY],
  ])('%s, %s, is answered by %s', async (_name, wanted, shown) => {
    const view = await readToday(await aDatabase(...HABITS), asked(), wanted);
    expect(view.day).toBe(shown);
  });
});

describe('the tip', () => {
  test('comes with its article, its mark of evidence, and whether it is kept', async () => {
    const db = await aDatabase();
    const { tip } = await readToday(db, asked(), null);
    const { text, deed, strength } = SHELF.tips[0] ?? {};
    expect(tip).toMatchObject({ text, deed, strength, article: anArticle(), kept: false });
    const judgement = { ...aStamp(), tipId: tip?.id ?? '', verdict: 'kept', reason: null } as const;
    await judgeTip(db, judgement, { ...asked(), tips: SHELF.tips, today: TODAY });
    expect((await readToday(db, asked(), null)).tip).toEqual({ ...tip, kept: true });
  });

  test('without its article is none', async () => {
    const noArticles = { ...asked(), shelf: { ...SHELF, articles: [] } };
    expect((await readToday(await aDatabase(), noArticles, null)).tip).toBeNull();
  });
});

describe('the days ahead', () => {
  test('are seven, with what will be due and nothing said', async () => {
    const db = await aDatabase(...HABITS);
    await say(db, 'walk', history`x`);
    const ahead = await readAhead(db, asked());
    expect(ahead.map((each) => each.day)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(TODAY, days)),
    );
    // Sunday is the sixth day after a Monday.
    expect(ahead.map((each) => each.left)).toEqual([2, 2, 2, 2, 2, 3, 2]);
    expect(ahead.flatMap((each) => each.rows).filter((row) => row.status !== null)).toEqual([]);
  });

  test('come as they were foretold', async () => {
    const db = await aDatabase(...HABITS);
    const ahead = await readAhead(db, asked());
    for (const foretold of ahead)
      expect(await readToday(db, asked(foretold.day), null)).toMatchObject(foretold);
  });
});

test('the list of habits is all that were not deleted, in order', async () => {
  const db = await aDatabase(...HABITS);
  const view = await readHabits(db, at(TODAY));
  expect(view.habits.map((habit) => habit.id)).toEqual(['call', 'read', 'walk', 'sit']);
  expect(view).toMatchObject({ today: TODAY, settings: DEFAULT_SETTINGS, undoable: null });
});

describe('what was written is told from what was written before', () => {
  const stands = async (db: TilthDatabase) => (await readToday(db, asked(), null)).writings;
  const doneAt = (now: number) => ({ now, dayStartsAt: 0 });
  const deed = (id: string) => ({ ...aStamp({ id }), habitId: 'walk', day: YESTERDAY });
  const NOON = at(TODAY);
  const HOUR = 3_600_000;

  test.each<[string, number, number, number]>([
    ['as time goes by', NOON, NOON + 1, NOON + 2],
    ['within one millisecond', NOON, NOON, NOON],
    ['the clock set back before the undo', NOON, NOON - HOUR, NOON - HOUR],
    ['a kept deed written after the undo', NOON, NOON + HOUR, NOON + 1],
  ])('%s', async (_name, first, undone, second) => {
    const db = await aDatabase(...HABITS);
    const seen = [await stands(db)];
    await skip(db, deed('first'), doneAt(first));
    seen.push(await stands(db));
    await undo(db, 'first', undone);
    seen.push(await stands(db));
    await skip(db, deed('second'), doneAt(second));
    seen.push(await stands(db));
    await undo(db, 'second', undone);
    seen.push(await stands(db));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('reading changes nothing of it', async () => {
    const db = await aDatabase(...HABITS);
    await skip(db, deed('first'), doneAt(NOON));
    const before = await stands(db);
    await readAhead(db, asked());
    expect(await stands(db)).toBe(before);
  });
});

describe('the deeds that can be taken back', () => {
  const DAY = 24 * 3_600_000;
  const skipped = (id: string, on: LocalDate) => ({ ...aStamp({ id }), habitId: 'walk', day: on });

  test('are listed newest first, with what was undone', async () => {
    const db = await aDatabase(...HABITS);
    for (const [index, id] of ['one', 'two', 'three'].entries())
      await skip(db, skipped(id, addDays(TODAY, -index)), aMoment(TODAY, 9 + index));
    await undo(db, 'two', at(TODAY));
    const about = { kind: 'skip', about: 'walk' };
    expect(await readDeeds(db, at(TODAY))).toEqual({
      deeds: [
        { id: 'three', ...about, at: at(TODAY, 11), undone: false },
        { id: 'two', ...about, at: at(TODAY, 10), undone: true },
        { id: 'one', ...about, at: at(TODAY, 9), undone: false },
      ],
    });
  });

  test('are those of eight days, a week at the least', async () => {
    const db = await aDatabase(...HABITS);
    for (const back of [9, 8, 7, 0])
      await skip(
        db,
        skipped(`skip-${back}`, addDays(TODAY, -back)),
        aMoment(addDays(TODAY, -back)),
      );
    const shown = async (now: number) => (await readDeeds(db, now)).deeds.map(({ id }) => id);
    expect(await shown(at(TODAY))).toEqual(['skip-0', 'skip-7']);
    expect(await shown(at(TODAY) + 9 * DAY)).toEqual([]);
  });

  test('are none at first', async () => {
    expect(await readDeeds(await aDatabase(), at(TODAY))).toEqual({ deeds: [] });
  });
});

test.each([
  ['nothing was said', [], TODAY, 2],
  ['one was skipped', ['walk'], TODAY, 1],
  ['what is not due was done', ['call'], TODAY, 2],
  ['all was said', ['walk', 'read'], TODAY, 0],
  ['a new day began', ['walk', 'read'], addDays(TODAY, 1), 2],
])('left, when %s', async (_name, done, on, left) => {
  const db = await aDatabase(...HABITS);
  for (const id of done) await say(db, id, history`-`);
  expect(await readLeft(db, await readSettings(db), at(on))).toBe(left);
});
