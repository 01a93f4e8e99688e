// Dexie looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Goal } from '@/domain/habit';
import type { Instant } from '@/domain/local-date';
import { checkIn, skip } from '@/storage/check-ins';
import { TilthDatabase } from '@/storage/db';
import { lastDeed } from '@/storage/deeds';
import { deleteHabit, editHabit } from '@/storage/habits';
import { startTimer, stopTimer } from '@/storage/timers';
import { undo } from '@/storage/undo';
import { readToday } from '@/storage/views';
import { aDatabase, changeTimes, saidOn, standing } from '@/tests/storage/a-database';
import { aDraft, aHabit, aPlan, aStamp, at, day, TODAY } from '@/tests/support/builders';

const MINUTE = 60_000;
const NOON = at(TODAY);
const YEAR = 365 * 24 * 60 * MINUTE;
const TIMED: Goal = {
  kind: 'amount',
  unit: 'minutes',
  target: 10,
  direction: 'atLeast',
  timed: true,
};
const SIT = aHabit({ id: 'sit', name: 'Sit', plans: [aPlan({ goal: TIMED })] });

function moment(now: Instant, dayStartsAt = 0) {
  return { now, dayStartsAt };
}

function start(db: TilthDatabase, now = NOON, like = {}, dayStartsAt = 0) {
  return startTimer(db, { ...aStamp(), habitId: 'sit', ...like }, moment(now, dayStartsAt));
}

function stop(db: TilthDatabase, now: Instant, like = {}) {
  return stopTimer(db, { ...aStamp(), habitId: 'sit', keep: true, ...like }, moment(now));
}

async function running(db: TilthDatabase): Promise<Instant | null> {
  const timer = await db.timers.get('sit');
  return timer?.deletedAt === null ? timer.startedAt : null;
}

async function shownSince(db: TilthDatabase, now: Instant, on = TODAY) {
  const shelf = { tips: [], articles: [] };
  const view = await readToday(db, { now, shelf, drawSeed: () => 7 }, on);
  return [...view.rows, ...view.others].find(({ habitId }) => habitId === 'sit')?.timerSince;
}

describe('a timer', () => {
  test('runs from its start on the day being lived, and is shown there', async () => {
    const db = await aDatabase(SIT);
    expect(await start(db)).toBeNull();
    expect(await db.timers.toArray()).toEqual([
      { habitId: 'sit', day: TODAY, startedAt: NOON, deletedAt: null, changedAt: NOON },
    ]);
    expect(await shownSince(db, NOON + MINUTE)).toBe(NOON);
    expect(await shownSince(db, NOON + MINUTE, addDays(TODAY, -1))).toBeNull();
    expect(await lastDeed(db)).toMatchObject({ kind: 'startTimer', about: 'Sit' });
  });

  test('started late at night belongs to the day still lived', async () => {
    const db = await aDatabase(SIT);
    await start(db, at(TODAY, 2), {}, 4);
    expect((await db.timers.get('sit'))?.day).toBe(addDays(TODAY, -1));
  });

  test('that runs already runs on', async () => {
    const db = await aDatabase(SIT);
    await start(db);
    expect(await start(db, NOON + MINUTE)).toBeNull();
    expect(await running(db)).toBe(NOON);
    expect(await db.deeds.count()).toBe(1);
  });

  test('survives that every page is closed and the worker ends', async () => {
    const db = await aDatabase(SIT);
    await start(db);
    db.close();
    const again = new TilthDatabase(db.name);
    expect(await running(again)).toBe(NOON);
    expect(await stop(again, NOON + 12 * MINUTE)).toBeNull();
    expect(await saidOn(again, 'sit')).toMatchObject({ status: 'done', amount: 12 });
    again.close();
  });

  test.each([
    ['that is not there', 'fly'],
    ['that was deleted', 'gone'],
  ])('of a habit %s is refused', async (_name, habitId) => {
    const db = await aDatabase(aHabit({ id: 'gone', deletedAt: 1 }));
    expect(await start(db, NOON, { habitId })).toEqual({ kind: 'habitUnknown' });
    expect([await db.timers.count(), await db.deeds.count()]).toEqual([0, 0]);
  });

  test('of a habit that has not begun is refused', async () => {
    const later = aHabit({ id: 'sit', plans: [aPlan({ from: addDays(TODAY, 3), goal: TIMED })] });
    const db = await aDatabase(later);
    expect(await start(db)).toMatchObject({ kind: 'dayBeforeFirst' });
  });

  test('that ran past the day’s end is still shown, and still stopped, on the next', async () => {
    const db = await aDatabase(SIT);
    await start(db, at(TODAY, 23, 50));
    const tomorrow = addDays(TODAY, 1);
    expect(await shownSince(db, at(tomorrow, 0, 5), tomorrow)).toBe(at(TODAY, 23, 50));
    await stop(db, at(tomorrow, 0, 10));
    expect(await saidOn(db, 'sit', TODAY)).toMatchObject({ amount: 20 });
    expect(await saidOn(db, 'sit', tomorrow)).toBeNull();
    expect(await shownSince(db, at(tomorrow, 0, 11), tomorrow)).toBeNull();
  });
});

describe('a stop', () => {
  test.each<[string, number, number]>([
    ['after a while', 12.4 * MINUTE, 12],
    ['at once', 0, 1],
    ['after more than a day', 3 * 24 * 60 * MINUTE, 1440],
    ['with the clock set back by an hour', -60 * MINUTE, 1],
    ['with the clock set back by a year', -YEAR, 1],
    ['with the clock set ahead by a year', YEAR, 1440],
  ])('%s adds minutes to its day: %d ms → %d', async (_name, ran, minutes) => {
    const db = await aDatabase(SIT);
    await start(db);
    expect(await stop(db, NOON + ran, { id: 'stop' })).toBeNull();
    expect(await saidOn(db, 'sit')).toMatchObject({
      status: minutes < 10 ? 'small' : 'done',
      amount: minutes,
    });
    expect(await running(db)).toBeNull();
    expect(await lastDeed(db)).toMatchObject({ id: 'stop', kind: 'stopTimer', about: 'Sit' });
  });

  test('adds to what was counted before', async () => {
    const db = await aDatabase(SIT);
    const counted = { ...aStamp(), habitId: 'sit', day: TODAY, status: 'done', amount: 4 } as const;
    await checkIn(db, counted, moment(NOON));
    await start(db);
    await stop(db, NOON + 5 * MINUTE);
    await start(db, NOON + 20 * MINUTE);
    await stop(db, NOON + 23 * MINUTE);
    expect(await saidOn(db, 'sit')).toMatchObject({ status: 'done', amount: 12 });
  });

  test('gives its day the hour, where it is still the day', async () => {
    const db = await aDatabase(SIT);
    await start(db, at(TODAY, 21));
    await stop(db, at(TODAY, 21, 30));
    expect(await saidOn(db, 'sit')).toMatchObject({ hour: 21 });
    await start(db, at(TODAY, 23, 50));
    await stop(db, at(addDays(TODAY, 1), 0, 10));
    expect(await saidOn(db, 'sit')).toMatchObject({ amount: 50, hour: null });
  });

  test('that lets go leaves the day as it was', async () => {
    const db = await aDatabase(SIT);
    await skip(db, { ...aStamp(), habitId: 'sit', day: TODAY }, moment(NOON));
    await start(db);
    await stop(db, NOON + 20 * MINUTE, { keep: false });
    expect(await saidOn(db, 'sit')).toMatchObject({ status: 'skipped', amount: null });
    expect(await running(db)).toBeNull();
  });

  test.each(['before any start', 'twice'])('%s is refused', async (when) => {
    const db = await aDatabase(SIT);
    if (when === 'twice') {
      await start(db);
      await stop(db, NOON + MINUTE);
    }
    const [before, times] = [await standing(db), await changeTimes(db)];
    expect(await stop(db, NOON + 2 * MINUTE)).toEqual({ kind: 'noTimer' });
    expect([await standing(db), await changeTimes(db)]).toEqual([before, times]);
  });

  test('sent twice adds once, and leaves a timer started since', async () => {
    const db = await aDatabase(SIT);
    await start(db);
    const deed = { id: 'stop', at: NOON };
    await Promise.all([stop(db, NOON + MINUTE, deed), stop(db, NOON + MINUTE, deed)]);
    await start(db, NOON + 2 * MINUTE);
    expect(await stop(db, NOON + 9 * MINUTE, deed)).toBeNull();
    expect(await saidOn(db, 'sit')).toMatchObject({ amount: 1 });
    expect(await running(db)).toBe(NOON + 2 * MINUTE);
  });

  test('that would count too much is refused, and the timer runs on', async () => {
    const db = await aDatabase(SIT);
    const most = { ...aStamp(), habitId: 'sit', day: TODAY, status: 'done', amount: 1e6 } as const;
    await checkIn(db, most, moment(NOON));
    await start(db);
    expect(await stop(db, NOON + MINUTE)).toMatchObject({ kind: 'amountTooLarge' });
    expect(await running(db)).toBe(NOON);
    expect(await stop(db, NOON + MINUTE, { keep: false })).toBeNull();
    expect(await running(db)).toBeNull();
  });

  test.each([
    ['done or not', { kind: 'check' }],
    ['counted in pages', { ...TIMED, unit: 'pages', timed: false }],
  ] as [string, Goal][])('of a habit that is now %s counts nothing', async (_name, goal) => {
    const db = await aDatabase(SIT);
    await start(db);
    const draft = aDraft({ name: 'Sit', goal });
    await editHabit(db, { ...aStamp(), habitId: 'sit', draft }, moment(NOON));
    expect(await stop(db, NOON + 20 * MINUTE)).toBeNull();
    expect([await saidOn(db, 'sit'), await running(db)]).toEqual([null, null]);
  });

  test('after its habit was deleted still ends it', async () => {
    const db = await aDatabase(SIT);
    await start(db);
    await deleteHabit(db, { ...aStamp(), habitId: 'sit' }, moment(NOON));
    expect(await stop(db, NOON + MINUTE)).toBeNull();
    expect(await running(db)).toBeNull();
  });
});

describe('undone', () => {
  test('a start stops without a trace', async () => {
    const db = await aDatabase(SIT);
    const before = await standing(db);
    await start(db, NOON, { id: 'start' });
    expect(await undo(db, 'start', NOON + 5 * MINUTE)).toBeNull();
    expect(await standing(db)).toEqual(before);
    expect(await start(db, NOON + 6 * MINUTE)).toBeNull();
    expect(await running(db)).toBe(NOON + 6 * MINUTE);
  });

  test.each([
    ['a stop', true, 0],
    ['a stop that let go', false, 0],
    ['a stop, the clock set back by a year', true, -YEAR],
  ])('%s gives back the timer and its day', async (_name, keep, later) => {
    const db = await aDatabase(SIT);
    const counted = { ...aStamp(), habitId: 'sit', day: TODAY, status: 'done', amount: 4 } as const;
    await checkIn(db, counted, moment(NOON));
    await start(db);
    const before = await standing(db);
    await stop(db, NOON + 30 * MINUTE, { id: 'stop', keep });
    expect(await standing(db)).not.toEqual(before);
    const times = await changeTimes(db);
    expect(await undo(db, 'stop', NOON + 31 * MINUTE + later)).toBeNull();
    expect(await standing(db)).toEqual(before);
    expect(await running(db)).toBe(NOON);
    for (const [key, time] of await changeTimes(db))
      expect(time).toBeGreaterThanOrEqual(times.get(key) ?? 0);
  });

  test('a stop is refused once a timer was started again, or its day was changed', async () => {
    const db = await aDatabase(SIT);
    await start(db);
    await stop(db, NOON + MINUTE, { id: 'stop' });
    await start(db, NOON + 2 * MINUTE, { id: 'again' });
    expect(await undo(db, 'stop', NOON + 3 * MINUTE)).toEqual({ kind: 'changedSince' });
    await undo(db, 'again', NOON + 3 * MINUTE);
    const said = { ...aStamp({ id: 'skip' }), habitId: 'sit', day: TODAY };
    await skip(db, said, moment(NOON + 4 * MINUTE));
    expect(await undo(db, 'stop', NOON + 5 * MINUTE)).toEqual({ kind: 'changedSince' });
    await undo(db, 'skip', NOON + 6 * MINUTE);
    expect(await undo(db, 'stop', NOON + 7 * MINUTE)).toBeNull();
    expect([await running(db), await saidOn(db, 'sit')]).toEqual([NOON, null]);
  });
});

describe('kept', () => {
  const kept = { kept: true, at: NOON };

  test('a start counts from when it was wished for', async () => {
    const db = await aDatabase(SIT);
    await start(db, NOON, kept);
    await stop(db, NOON + 15 * MINUTE);
    expect(await saidOn(db, 'sit')).toMatchObject({ amount: 15 });
  });

  test('a start does not begin what was stopped after it', async () => {
    const db = await aDatabase(SIT);
    await start(db, NOON + MINUTE);
    await stop(db, NOON + 2 * MINUTE);
    expect(await start(db, NOON, kept)).toBeNull();
    expect(await running(db)).toBeNull();
  });

  test('a stop does not end what was started after it', async () => {
    const db = await aDatabase(SIT);
    await start(db, NOON + MINUTE);
    expect(await stop(db, NOON, kept)).toBeNull();
    expect(await running(db)).toBe(NOON + MINUTE);
    expect(await saidOn(db, 'sit')).toBeNull();
  });

  test('a stop ends the timer, and leaves standing what was said of its day after it', async () => {
    const db = await aDatabase(SIT);
    await start(db, NOON - 10 * MINUTE);
    await skip(db, { ...aStamp(), habitId: 'sit', day: TODAY }, moment(NOON + MINUTE));
    expect(await stop(db, NOON, kept)).toBeNull();
    expect(await running(db)).toBeNull();
    expect(await saidOn(db, 'sit')).toMatchObject({ status: 'skipped', amount: null });
  });
});

test('two surfaces that start at once share one timer', async () => {
  const db = await aDatabase(SIT);
  await Promise.all([start(db), start(db, NOON + 1)]);
  expect([await running(db), await db.deeds.count()]).toEqual([NOON, 1]);
});

test('a timer on a leap day adds to it', async () => {
  const leap = day('2028-02-29');
  const db = await aDatabase(SIT);
  await start(db, at(leap, 23, 59));
  await stop(db, at(day('2028-03-01'), 0, 10));
  expect(await saidOn(db, 'sit', leap)).toMatchObject({ amount: 11 });
});
