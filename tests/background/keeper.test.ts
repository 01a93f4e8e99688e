import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LocalDate } from '@/domain/local-date';
import type { HabitRow } from '@/domain/today';
import { DOERS } from '@/entrypoints/background/answers';
import { drainKeptDeeds } from '@/entrypoints/background/keeper';
import { type KeptDeed, keepDeed, keptDeeds } from '@/platform/keeping';
import { TilthDatabase } from '@/storage/db';
import { readSettings } from '@/storage/settings';
import { readHabits, readToday } from '@/storage/views';
import { breakWrites } from '@/tests/support/fake-extension';
import { A_NUDGE, aDraft, aWish, DEEDS, fitting, NOW, SEEDS, stamp, TODAY } from './samples';

let db: TilthDatabase;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW - 60_000 });
  fakeBrowser.reset();
  db = new TilthDatabase(`keeper-${crypto.randomUUID()}`);
  for (const [method, arg] of SEEDS) await DOERS[method](db, arg as never);
  await db.nudges.add(A_NUDGE);
  vi.setSystemTime(NOW);
});

test.each(DEEDS)('a kept %s is done and dropped', async (method) => {
  await keep(method, NOW - 1000, fitting()[method]);
  const before = await db.deeds.count();
  await drainKeptDeeds(db);
  expect(await keptDeeds()).toEqual([]);
  const told = method === 'undo' || method === 'changeSettings' ? 0 : 1;
  expect(await db.deeds.count()).toBe(before + told);
});

test('the oldest goes first, whatever its name', async () => {
  const habits = [
    ['z', -3000],
    ['a', -2000],
    ['m', -1000],
  ] as const;
  for (const [habitId, ago] of habits.toReversed()) {
    const draft = aDraft({ name: habitId });
    await keep('addHabit', NOW + ago, { id: `keep-${habitId}`, habitId, draft });
  }
  await drainKeptDeeds(db);
  const { habits: list } = await readHabits(db, NOW);
  expect(list.map((habit) => habit.name)).toEqual(['Walk', 'Water', 'z', 'a', 'm']);
});

test('a deed that was kept although it was done is not done again', async () => {
  const arg = { id: 'twice', at: NOW - 1000, habitId: 'read', draft: aDraft() };
  await DOERS.addHabit(db, arg);
  await DOERS.deleteHabit(db, { ...stamp(), habitId: 'read' });
  await keep('addHabit', NOW - 1000, arg);
  await drainKeptDeeds(db);
  expect((await readHabits(db, NOW)).habits.map((habit) => habit.id)).toEqual(['walk', 'water']);
});

describe('of several kept deeds on one thing the last word stands', () => {
  test('check-ins', async () => {
    await keep('checkIn', NOW - 2000, { ...said, status: 'done', amount: null });
    await keep('skip', NOW - 1000, said);
    await drainKeptDeeds(db);
    expect(await statusToday()).toBe('skipped');
  });

  test('changes of a habit', async () => {
    const name = (each: string) => ({ habitId: 'walk', draft: aDraft({ name: each }) });
    await keep('editHabit', NOW - 2000, name('First'));
    await keep('editHabit', NOW - 1000, name('Second'));
    await drainKeptDeeds(db);
    expect((await db.habits.get('walk'))?.name).toBe('Second');
  });

  test('verdicts on a tip', async () => {
    await keep('judgeTip', NOW - 2000, {
      tipId: 'no-magic-number',
      verdict: 'notForMe',
      reason: null,
    });
    await keep('judgeTip', NOW - 1000, { tipId: 'no-magic-number', verdict: 'kept', reason: null });
    await drainKeptDeeds(db);
    expect(await db.tipVerdicts.get('no-magic-number')).toMatchObject({ verdict: 'kept' });
  });

  test('settings', async () => {
    await keep('changeSettings', NOW - 2000, { change: { quiet: false } });
    await keep('changeSettings', NOW - 1000, { change: { quiet: true } });
    await drainKeptDeeds(db);
    expect((await readSettings(db)).quiet).toBe(true);
  });

  test('a habit that was added and changed', async () => {
    await keep('addHabit', NOW - 2000, { habitId: 'read', draft: aDraft({ name: 'Read' }) });
    await keep('checkIn', NOW - 1500, { ...said, habitId: 'read', status: 'done', amount: null });
    await keep('archiveHabit', NOW - 1000, { habitId: 'read', archived: true });
    await drainKeptDeeds(db);
    expect((await db.habits.get('read'))?.archivedAt).not.toBeNull();
  });
});

test('a habit and its check-in that were kept on the day before keep their day', async () => {
  const yesterday = { habitId: 'read', day: '2026-11-22' as LocalDate };
  const at = NOW - 24 * 3_600_000;
  await keep('addHabit', at, { habitId: 'read', draft: aDraft({ name: 'Read' }) });
  await keep('skip', at + 1000, yesterday);
  await drainKeptDeeds(db);
  expect((await db.habits.get('read'))?.plans[0].from).toBe(yesterday.day);
  expect((await db.yearPages.toArray()).map((page) => page.habitId)).toEqual(['read']);
});

describe('a kept deed does not overwrite what was done after it:', () => {
  test.each([
    ['checkIn', () => keep('checkIn', NOW - 1000, { ...said, status: 'done', amount: null })],
    ['skip', () => keep('skip', NOW - 1000, said)],
  ])('%s', async (_, keepIt) => {
    await keepIt();
    await DOERS.checkIn(db, { ...stamp(), ...said, status: 'small', amount: null });
    await drainKeptDeeds(db);
    expect(await statusToday()).toBe('small');
    expect(await keptDeeds()).toEqual([]);
  });

  test('clearCheckIn', async () => {
    await keep('checkIn', NOW - 1000, { ...said, status: 'done', amount: null });
    await DOERS.clearCheckIn(db, { ...stamp(), ...said });
    await drainKeptDeeds(db);
    expect(await statusToday()).toBeNull();
  });

  test('editHabit', async () => {
    await keep('editHabit', NOW - 1000, { habitId: 'walk', draft: aDraft({ name: 'Old' }) });
    await DOERS.editHabit(db, { ...stamp(), habitId: 'walk', draft: aDraft({ name: 'New' }) });
    await drainKeptDeeds(db);
    expect((await db.habits.get('walk'))?.name).toBe('New');
  });

  test('archiveHabit', async () => {
    await keep('archiveHabit', NOW - 1000, { habitId: 'walk', archived: true });
    await DOERS.archiveHabit(db, { ...stamp(), habitId: 'walk', archived: false });
    await drainKeptDeeds(db);
    expect((await db.habits.get('walk'))?.archivedAt).toBeNull();
  });

  test('reorderHabits', async () => {
    await DOERS.addHabit(db, { ...stamp(), habitId: 'read', draft: aDraft() });
    await keep('reorderHabits', NOW - 1000, { habitIds: ['walk', 'read'], regroup: null });
    await DOERS.reorderHabits(db, { ...stamp(), habitIds: ['read', 'walk'], regroup: null });
    await drainKeptDeeds(db);
    const { habits } = await readHabits(db, NOW);
    expect(habits.map((habit) => habit.id)).toEqual(['read', 'walk', 'water']);
  });

  test('checkPart', async () => {
    const part = { habitId: 'water', day: TODAY, part: 0 };
    await keep('checkPart', NOW - 1000, { ...part, done: true });
    await DOERS.checkPart(db, { ...stamp(), ...part, part: 1, done: true });
    await drainKeptDeeds(db);
    expect(await row('water')).toMatchObject({ status: 'small', partsDone: 2 });
  });

  test('checkInMany, of the days changed since', async () => {
    const cells = [
      ['walk', TODAY, 'done'],
      ['water', TODAY, 'done'],
    ];
    await keep('checkInMany', NOW - 1000, { cells });
    await DOERS.clearCheckIn(db, { ...stamp(), ...said });
    await drainKeptDeeds(db);
    expect(await statusToday()).toBeNull();
    expect(await row('water')).toMatchObject({ status: 'done', partsDone: 7 });
  });

  test('startTimer', async () => {
    await keep('startTimer', NOW - 1000, { habitId: 'walk' });
    await DOERS.startTimer(db, { ...stamp(), habitId: 'walk' });
    await DOERS.stopTimer(db, { ...stamp(), habitId: 'walk', keep: false });
    await drainKeptDeeds(db);
    expect(await row('walk')).toMatchObject({ timerSince: null });
  });

  test('stopTimer', async () => {
    await DOERS.stopTimer(db, { ...stamp(), habitId: 'water', keep: false });
    await keep('stopTimer', NOW - 1000, { habitId: 'water', keep: true });
    await DOERS.startTimer(db, { ...stamp(), habitId: 'water' });
    await drainKeptDeeds(db);
    expect(await row('water')).toMatchObject({ timerSince: NOW, status: null });
  });

  test('writeNote', async () => {
    await keep('writeNote', NOW - 1000, { ...said, text: 'Rain' });
    await DOERS.writeNote(db, { ...stamp(), ...said, text: 'Sun' });
    await drainKeptDeeds(db);
    expect(await row('walk')).toMatchObject({ note: 'Sun' });
  });

  test('noteMood', async () => {
    const moodId = 'mood';
    const mood = { level: 2, words: '' } as const;
    await keep('noteMood', NOW - 1000, { moodId, day: TODAY, mood });
    await DOERS.noteMood(db, { ...stamp(), moodId, day: TODAY, mood: { ...mood, level: 5 } });
    await drainKeptDeeds(db);
    expect(await db.moods.toArray()).toMatchObject([{ id: 'mood', level: 5, deletedAt: null }]);
  });

  test('changeRest', async () => {
    const rest = { from: TODAY, until: null, habitIds: null, reason: 'travel' } as const;
    await keep('changeRest', NOW - 1000, { restId: 'rest', rest });
    await DOERS.changeRest(db, { ...stamp(), restId: 'rest', rest: { ...rest, until: TODAY } });
    await drainKeptDeeds(db);
    expect(await db.rests.toArray()).toMatchObject([{ id: 'rest', until: TODAY, deletedAt: null }]);
  });

  test('setSmallDay', async () => {
    await keep('setSmallDay', NOW - 1000, { day: TODAY, small: true });
    await DOERS.setSmallDay(db, { ...stamp(), day: TODAY, small: true });
    await DOERS.setSmallDay(db, { ...stamp(), day: TODAY, small: false });
    await drainKeptDeeds(db);
    expect(await db.days.toArray()).toMatchObject([{ day: TODAY, deletedAt: expect.any(Number) }]);
  });

  test('answerLine', async () => {
    const key = 'shrink:2026-11-21';
    await keep('answerLine', NOW - 1000, { key, accepted: true });
    await DOERS.answerLine(db, { ...stamp(), key, accepted: false });
    await drainKeptDeeds(db);
    expect(await db.lineAnswers.toArray()).toMatchObject([{ key, accepted: false }]);
    expect((await db.habits.get('walk'))?.plans).toMatchObject([{ asks: 'full' }]);
  });

  test('changeReminder', async () => {
    const lineKey = 'fade:reminder:stop:1';
    const reminderId = 'reminder';
    await keep('changeReminder', NOW - 1000, { reminderId, reminder: aWish(), lineKey });
    const reminder = aWish({ stopped: true });
    await DOERS.changeReminder(db, { ...stamp(), reminderId, reminder, lineKey: null });
    await drainKeptDeeds(db);
    expect(await db.reminders.toArray()).toMatchObject([{ stopped: true }]);
    expect(await db.lineAnswers.count()).toBe(0);
  });

  test('putOffNudges', async () => {
    const nudgeIds = [A_NUDGE.id];
    await keep('putOffNudges', NOW - 1000, { nudgeIds, later: null });
    await DOERS.putOffNudges(db, { ...stamp(), nudgeIds, later: '60' });
    await drainKeptDeeds(db);
    expect((await db.nudges.toArray())[0]?.events.map(({ kind }) => kind)).toEqual([
      'notified',
      'later',
    ]);
  });

  test('reorderReadings', async () => {
    const keys = ['example.org/a', 'example.org/b'];
    for (const key of keys) {
      const change = { kind: 'keep', kept: true } as const;
      const page = { address: `https://${key}`, title: '', change };
      await DOERS.changeReading(db, { ...stamp(), ...page });
    }
    await keep('reorderReadings', NOW - 1000, { keys });
    await DOERS.reorderReadings(db, { ...stamp(), keys: keys.toReversed() });
    await drainKeptDeeds(db);
    const readings = await db.readings.toArray();
    expect(readings.map(({ key, position }) => [key, position])).toEqual([
      ['example.org/a', 2],
      ['example.org/b', 1],
    ]);
  });

  test('judgeTip', async () => {
    const tipId = 'no-magic-number';
    await keep('judgeTip', NOW - 1000, { tipId, verdict: 'notForMe', reason: null });
    await DOERS.judgeTip(db, { ...stamp(), tipId, verdict: 'kept', reason: null });
    await drainKeptDeeds(db);
    expect(await db.tipVerdicts.get(tipId)).toMatchObject({ verdict: 'kept', deletedAt: null });
  });

  // Quiet that was switched on stays on: names must not come back by themselves.
  test('changeSettings', async () => {
    await keep('changeSettings', NOW - 1000, { change: { quiet: false, theme: 'dark' } });
    await DOERS.changeSettings(db, { ...stamp(), change: { quiet: true } });
    await drainKeptDeeds(db);
    expect(await readSettings(db)).toMatchObject({ quiet: true, theme: 'dark' });
  });
});

describe('a kept deed that can never be done is dropped:', () => {
  test.each<[string, unknown]>([
    ['an unknown method', { method: 'meditate', arg: stamp() }],
    ['a question', { method: 'today', arg: { ...stamp(), day: null } }],
    ['a method of every object', { method: 'toString', arg: stamp() }],
    ['the prototype', { method: '__proto__', arg: stamp() }],
    ['no method', { arg: stamp() }],
    ['an argument of another shape', { method: 'skip', arg: { ...stamp(), day: 'yesterday' } }],
    ['a habit that is gone', { method: 'skip', arg: { ...stamp(), habitId: 'x', day: TODAY } }],
    ['a name that is refused', { method: 'addHabit', arg: anEmptyHabit() }],
    ['an id that is not its own', { method: 'skip', arg: { id: 'other', at: 1 } }],
    ['an argument without an id', { method: 'skip', arg: {} }],
    ['no argument', { method: 'skip' }],
    ['no deed at all', 'skip'],
  ])('%s', async (_, kept) => {
    const id = (kept as { arg?: { id?: string } }).arg?.id ?? 'id';
    await fakeBrowser.storage.local.set({ [id === 'other' ? 'kept:id' : `kept:${id}`]: kept });
    await keep('skip', NOW, said);
    await drainKeptDeeds(db);
    expect(await statusToday()).toBe('skipped');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

test('a deed that goes wrong waits, and those after it, until it can be done', async () => {
  await keep('checkIn', NOW - 2000, { ...said, status: 'done', amount: null });
  await keep('changeSettings', NOW - 1000, { change: { theme: 'dark' } });
  const mend = breakWrites(db, 'QuotaExceededError');
  db.close();
  await db.open();
  await expect(drainKeptDeeds(db)).rejects.toThrow();
  expect((await keptDeeds()).map((deed) => deed.method)).toEqual(['checkIn', 'changeSettings']);
  mend();
  db.close();
  await db.open();
  await drainKeptDeeds(db);
  expect(await keptDeeds()).toEqual([]);
  expect(await statusToday()).toBe('done');
});

test('other things in the same storage are left alone', async () => {
  await fakeBrowser.storage.local.set({ theme: 'dark' });
  await drainKeptDeeds(db);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ theme: 'dark' });
});

const said = { habitId: 'walk', day: TODAY as LocalDate };

async function keep(method: KeptDeed['method'], at: number, arg: object): Promise<void> {
  await keepDeed({ method, arg: { ...stamp(), ...arg, at, kept: true } } as unknown as KeptDeed);
}

async function statusToday(): Promise<unknown> {
  return (await row('walk'))?.status;
}

async function row(habitId: string): Promise<HabitRow | undefined> {
  const shelf = { tips: [], articles: [] };
  const view = await readToday(db, { now: NOW, shelf, drawSeed: () => 1 }, null);
  return view.rows.find((each) => each.habitId === habitId);
}

function anEmptyHabit(): object {
  return { ...stamp(), habitId: 'empty', draft: aDraft({ name: ' ' }) };
}
