import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { decide } from '@/domain/nudge-decision';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { setSmallDay } from '@/storage/days';
import type { TilthDatabase } from '@/storage/db';
import { archiveHabit } from '@/storage/habits';
import { readNudgeFacts } from '@/storage/nudge-facts';
import { writeNudges } from '@/storage/nudges';
import { readNudgesView } from '@/storage/nudges-view';
import { isNudgeWaiting } from '@/storage/nudges-waiting';
import { noteOpen, noteUse } from '@/storage/presence';
import { changeRest } from '@/storage/rests';
import { changeSettings, putSetting } from '@/storage/settings';
import { aDatabase, aMoment, say } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, day, TODAY } from '@/tests/support/builders';
import { history, historyUntil } from '@/tests/support/history';
import { aNudge, aReminder } from '@/tests/support/nudge-facts';

const YESTERDAY = addDays(TODAY, -1);
const TOMORROW = addDays(TODAY, 1);
const EIGHT = at(TODAY, 8);
const HABITS = [aHabit(), aHabit({ id: 'read', name: 'Read', position: 2, small: '' })];
const after = { kind: 'after', habitId: 'read', minutes: 10 } as const;

describe('what decides about nudges', () => {
  test('where nothing was ever set', async () => {
    const facts = await readNudgeFacts(await aDatabase(...HABITS), EIGHT);
    expect(facts).toMatchObject({
      ...{ now: EIGHT, today: TODAY, dayStartsAt: 0, reminders: [], nudges: [], shown: [] },
      ...{ usualEnd: null, lookedOn: null, openSince: EIGHT, openedBy: 'start' },
      settings: DEFAULT_SETTINGS,
    });
    expect(facts.presenceOn(TODAY)).toBeNull();
    expect(
      decide({ ...facts, allowed: 'granted', visible: new Set(), strengthOf: () => 0 }),
    ).toEqual({
      ...{ rows: [], show: [], nextAt: null },
    });
  });

  test('how habits stand, on every day that matters, those that others wait for too', async () => {
    const db = await aDatabase(...HABITS);
    await db.reminders.add(aReminder({ cue: after }));
    await say(db, 'walk', history`x - .`);
    await say(db, 'read', history`. . o`);
    const { habitOn } = await readNudgeFacts(db, at(TODAY, 13));
    expect(habitOn('walk', addDays(TODAY, -2))).toMatchObject({ open: false, skipped: false });
    expect(habitOn('walk', YESTERDAY)).toMatchObject({ open: false, skipped: true, doneAt: null });
    expect(habitOn('walk', TODAY)).toMatchObject({ open: true, canBeSmall: true });
    expect(habitOn('read', TODAY)).toMatchObject({ doneAt: at(TODAY), canBeSmall: false });
    expect(habitOn('read', TOMORROW)).toMatchObject({ asked: true, open: true });
    expect(habitOn('never', TODAY)).toBeNull();
    expect(habitOn('walk', day('2025-12-31'))).toBeNull();
  });

  test('on the first days of a year, what was said in the last one', async () => {
    const newYear = day('2026-01-01');
    const plans: [ReturnType<typeof aPlan>] = [
      aPlan({
        from: day('2025-01-01'),
        schedule: { kind: 'times', times: 1, per: 'week', span: 'rolling' },
      }),
    ];
    const db = await aDatabase(aHabit({ plans }));
    await db.reminders.add(aReminder({ changedAt: 5 }));
    await say(db, 'walk', historyUntil(day('2025-12-31'))`x`);
    const { habitOn } = await readNudgeFacts(db, at(newYear, 8));
    expect(habitOn('walk', newYear)?.asked).toBe(false);
    expect(habitOn('walk', addDays(newYear, -1))).toMatchObject({ asked: true, open: false });
  });

  test('rests, small days and what was put away', async () => {
    const db = await aDatabase(...HABITS);
    await db.reminders.bulkAdd([aReminder(), aReminder({ id: 's', habitId: 'read' })]);
    await setSmallDay(db, { ...aStamp(), day: TODAY, small: true }, aMoment());
    await archiveHabit(db, { ...aStamp(), habitId: 'read', archived: true }, aMoment());
    const rest = { from: TODAY, until: TODAY, habitIds: null, reason: 'travel' } as const;
    await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment());
    const facts = await readNudgeFacts(db, at(TODAY, 13));
    expect([...facts.smallDays]).toEqual([TODAY]);
    expect(facts.habitOn('walk', TODAY)?.resting).toBe(true);
    expect(facts.habitOn('walk', TOMORROW)?.resting).toBe(false);
    expect(facts.habitOn('read', TODAY)).toBeNull();
  });

  test('when the browser was there, and is usually left', async () => {
    const db = await aDatabase();
    for (let back = 6; back >= 1; back--) {
      await noteOpen(db, { now: at(addDays(TODAY, -back), 9), dayStartsAt: 4 });
      await noteUse(db, { now: at(addDays(TODAY, -back), 22, 30), dayStartsAt: 4 });
    }
    const facts = async (now: number) => readNudgeFacts(db, now);
    await changeSettings(db, { dayStartsAt: 4 }, EIGHT);
    expect(await facts(EIGHT)).toMatchObject({
      usualEnd: 18.5 * 60,
      openSince: at(YESTERDAY, 9),
      openedBy: 'start',
    });
    await noteUse(db, { now: EIGHT, dayStartsAt: 4 });
    expect(await facts(EIGHT)).toMatchObject({ openSince: EIGHT, openedBy: 'waking' });
    expect((await facts(EIGHT)).presenceOn(TODAY)?.lastSeenAt).toBe(EIGHT);
    expect((await readNudgesView(db, EIGHT)).usualEnd).toBe(22.5 * 60);
  });

  test('strengths, of the habits of reminders alone', async () => {
    const db = await aDatabase(...HABITS);
    await db.reminders.add(aReminder());
    await say(db, 'walk', history`x x x x x x x x`);
    await say(db, 'read', history`x x x x x x x x`);
    const strengths = await (await readNudgeFacts(db, at(TODAY, 13))).readStrengths();
    expect([...strengths.keys()]).toEqual(['walk']);
    expect(strengths.get('walk')).toBeCloseTo(1 - 0.05 ** (8 / 66), 6);
  });

  test('nudges of the days since it was decided, those that wait, and those of the notification', async () => {
    const db = await aDatabase(...HABITS);
    await db.reminders.add(aReminder());
    const ago = (days: number) => addDays(TODAY, -days);
    const done = (days: number, reminderId = 'r') =>
      aNudge({ reminderId, day: ago(days), plannedAt: at(ago(days), 8) });
    const waits = aNudge(
      { reminderId: 'w', day: ago(30), plannedAt: at(ago(30), 8) },
      { kind: 'later', choice: 'tomorrow', until: EIGHT, at: at(YESTERDAY, 8) },
    );
    await db.nudges.bulkAdd([
      ...[0, 1, 5, 6, 7, 40].map((days) => done(days)),
      done(50, 's'),
      waits,
    ]);
    const names = async () =>
      (await readNudgeFacts(db, EIGHT)).nudges.map(({ id }) => id).toSorted();
    await changeOwn(db, 'nudgesLookedOn', TODAY);
    expect(await names()).toEqual([done(1).id, done(0).id, waits.id].toSorted());
    await changeOwn(db, 'nudgesLookedOn', ago(4));
    await changeOwn(db, 'nudgesShown', [done(50, 's').id, 'never']);
    expect(await names()).toEqual(
      [...[0, 1, 5, 6].map((days) => done(days).id), done(50, 's').id, waits.id].toSorted(),
    );
  });

  test('what was decided before: the same moment comes up once', async () => {
    const db = await aDatabase(...HABITS);
    await db.reminders.add(aReminder());
    const browser = {
      allowed: 'granted',
      visible: new Set<string>(),
      strengthOf: () => 0,
    } as const;
    const facts = await readNudgeFacts(db, EIGHT);
    const decision = decide({ ...facts, ...browser, openSince: EIGHT - 5 });
    expect(decision.show).toHaveLength(1);
    await writeNudges(db, { ...decision, facts, named: false });
    const again = await readNudgeFacts(db, EIGHT + 1000);
    expect(again).toMatchObject({ lookedOn: TODAY, shown: [aNudge().id] });
    const second = decide({ ...again, ...browser, visible: new Set(again.shown) });
    expect(second.show).toEqual([]);
    expect(second.rows[0]?.events.map(({ kind }) => kind)).toEqual(['decided', 'notified']);
  });
});

function changeOwn(
  db: TilthDatabase,
  key: 'nudgesLookedOn' | 'nudgesShown',
  value: unknown,
): Promise<void> {
  return db.transaction('rw', db.settings, () => putSetting(db, key, value, EIGHT));
}

describe('what is seen of nudges', () => {
  async function aView(db: TilthDatabase, now = EIGHT) {
    return readNudgesView(db, now);
  }

  test('nudges by name, the newest first, of habits that are there', async () => {
    const db = await aDatabase(...HABITS, aHabit({ id: 'gone', deletedAt: 5 }));
    await db.reminders.bulkAdd([aReminder(), aReminder({ id: 'g', habitId: 'gone' })]);
    await db.nudges.bulkAdd([
      aNudge({ day: YESTERDAY }),
      aNudge(),
      aNudge({ reminderId: 's', habitId: 'read', plannedAt: EIGHT + 5 }),
      aNudge({ reminderId: 'g', habitId: 'gone' }),
    ]);
    const view = await aView(db);
    expect(view.nudges.map(({ name, day }) => [name, day])).toEqual([
      ['Read', TODAY],
      ['Walk', TODAY],
      ['Walk', YESTERDAY],
    ]);
    expect(view.reminders.map(({ id }) => id)).toEqual(['r']);
    expect(view).toMatchObject({ today: TODAY, usualEnd: null, settings: DEFAULT_SETTINGS });
  });

  test('the habits that reminders can be for, in order', async () => {
    const once = [aPlan({ schedule: { kind: 'once', day: TODAY } })] as const;
    const db = await aDatabase(
      aHabit({ id: 'b', name: 'B', position: 2 }),
      aHabit({ id: 'a', name: 'A', position: 1 }),
      aHabit({ id: 'away', archivedAt: 5 }),
      aHabit({ id: 'tip', plans: once }),
    );
    expect((await aView(db)).habits).toEqual([
      { habitId: 'a', name: 'A' },
      { habitId: 'b', name: 'B' },
    ]);
  });

  test.each([
    ['today', [aReminder()], [], at(TODAY, 7), EIGHT],
    ['tomorrow, once today is through', [aReminder()], [], at(TODAY, 9), at(TOMORROW, 8)],
    ['no more today, where it has been', [aReminder()], [aNudge()], at(TODAY, 7), at(TOMORROW, 8)],
    [
      'when one that was put off comes back',
      [aReminder()],
      [aNudge({}, { kind: 'later', choice: '60', until: at(TODAY, 9), at: EIGHT })],
      EIGHT + 5,
      at(TODAY, 9),
    ],
    ['never, while it is stopped', [aReminder({ stopped: true })], [], EIGHT, null],
  ])('the next is due %s', async (_, reminders, nudges, now, nextAt) => {
    const db = await aDatabase(...HABITS);
    await db.reminders.bulkAdd(reminders);
    await db.nudges.bulkAdd(nudges);
    expect((await aView(db, now)).nextAt).toBe(nextAt);
  });

  test('none is due at rest, or while nudges are off', async () => {
    const db = await aDatabase(...HABITS);
    await db.reminders.add(aReminder());
    const rest = { from: TODAY, until: null, habitIds: null, reason: 'travel' } as const;
    await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment());
    expect((await aView(db, at(TODAY, 7))).nextAt).toBeNull();
    await changeRest(db, { ...aStamp(), restId: 'rest', rest: null }, aMoment());
    expect((await aView(db, at(TODAY, 7))).nextAt).toBe(EIGHT);
    await changeSettings(db, { nudgeBy: 'off' }, EIGHT);
    expect((await aView(db, at(TODAY, 7))).nextAt).toBeNull();
  });
});

describe('a nudge waits on the pages', () => {
  const onPage = { kind: 'onPage', because: 'asleep', at: EIGHT } as const;
  const waits = (db: TilthDatabase) => isNudgeWaiting(db, DEFAULT_SETTINGS, at(TODAY, 13));

  test('until its habit was said', async () => {
    const db = await aDatabase(...HABITS);
    expect(await waits(db)).toBe(false);
    await db.nudges.add(aNudge({}, onPage));
    expect(await waits(db)).toBe(true);
    await say(db, 'walk', history`-`);
    expect(await waits(db)).toBe(false);
  });

  test.each([
    ['that stands in a notification', {}, { kind: 'notified', together: 1, at: EIGHT } as const],
    ['of an earlier day', { day: YESTERDAY }, { ...onPage, at: at(YESTERDAY, 8) }],
    ['of a habit that is gone', { habitId: 'never' }, onPage],
  ])('but none %s', async (_, like, event) => {
    const db = await aDatabase(...HABITS);
    await db.nudges.add(aNudge(like, event));
    expect(await waits(db)).toBe(false);
  });

  test('but none on a small day, of a habit that has no small version', async () => {
    const db = await aDatabase(...HABITS);
    await db.nudges.add(aNudge({ habitId: 'read' }, onPage));
    expect(await waits(db)).toBe(true);
    await setSmallDay(db, { ...aStamp(), day: TODAY, small: true }, aMoment());
    expect(await waits(db)).toBe(false);
  });
});
