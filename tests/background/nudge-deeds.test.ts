import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import { nudgeId } from '@/domain/nudge';
import { DOERS } from '@/entrypoints/background/answers';
import { drainKeptDeeds } from '@/entrypoints/background/keeper';
import { nudgeListeners } from '@/entrypoints/background/nudge-deeds';
import { aNudger } from '@/entrypoints/background/nudger';
import { keptDeeds } from '@/platform/keeping';
import type { NudgeListeners } from '@/platform/notify';
import type { TilthDatabase } from '@/storage/db';
import { noteOpen } from '@/storage/presence';
import { undo } from '@/storage/undo';
import { aDatabase, saidOn } from '@/tests/storage/a-database';
import { aHabit, aPlan, at, TEN_MINUTES, TODAY } from '@/tests/support/builders';
import { breakWrites } from '@/tests/support/fake-extension';
import { aFakeNudging, type FakeNudging } from '@/tests/support/fake-nudging';
import { aReminder } from '@/tests/support/nudge-facts';
import { stamp } from './samples';

const MINUTE = 60_000;
const EIGHT = at(TODAY, 8);
const [DONE, LATER] = [0, 1];
const TIMES = [aPlan({ schedule: { kind: 'timesADay', times: 3 } })] as const;
const COUNTED = [aPlan({ goal: TEN_MINUTES })] as const;

let db: TilthDatabase;
let platform: FakeNudging;
let listeners: NudgeListeners;
/** Settles once all that was heard has been done. */
let heard: () => Promise<void>;
let wakeAt: (now: number) => Promise<void>;
const openToday = vi.fn<() => void>();
const onDone = vi.fn<() => void>();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(TODAY, 7) });
  onTestFinished(() => void vi.useRealTimers());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeBrowser.reset();
  openToday.mockClear();
  onDone.mockClear();
  platform = aFakeNudging();
  db = await aDatabase(
    aHabit(),
    aHabit({ id: 'read', plans: COUNTED }),
    aHabit({ id: 'water', plans: TIMES }),
  );
  await noteOpen(db, { now: Date.now(), dayStartsAt: 0 });
  const nudger = aNudger(db, platform, async () => undefined);
  listeners = nudgeListeners({ db, platform, nudger, openToday, onDone });
  heard = () => nudger.inTurn(async () => undefined);
  wakeAt = async (now) => {
    vi.setSystemTime(now);
    await nudger.wake();
  };
});

/** Lets reminders of these habits come at eight, in one notification. */
async function nudged(...habitIds: readonly string[]): Promise<void> {
  await db.reminders.bulkAdd(
    habitIds.map((habitId, index) => aReminder({ id: `r${index}`, habitId })),
  );
  await wakeAt(EIGHT);
  expect(platform.shown).toHaveLength(1);
  vi.setSystemTime(EIGHT + 2 * MINUTE);
}

async function lastOf(index = 0, day: LocalDate = TODAY): Promise<unknown> {
  return (await db.nudges.get(nudgeId(`r${index}`, day)))?.events.at(-1);
}

describe('Done', () => {
  test('checks off the habit, in a deed that can be taken back, and answers the nudge', async () => {
    await nudged('walk');
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done' });
    expect(await lastOf()).toMatchObject({ kind: 'answered', answer: 'done' });
    expect(platform.standing).toBeNull();
    expect(onDone).toHaveBeenCalledOnce();
    const [deed] = await db.deeds.toArray();
    expect(deed).toMatchObject({ kind: 'checkIn', about: 'Walk' });
    await undo(db, deed?.id ?? '', Date.now());
    expect(await saidOn(db, 'walk')).toBeNull();
  });

  test('checks off every habit it stands for, as much as is asked', async () => {
    await nudged('walk', 'read');
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done', amount: null });
    expect(await saidOn(db, 'read')).toMatchObject({ status: 'done', amount: 10 });
    expect([await lastOf(0), await lastOf(1)]).toMatchObject(Array(2).fill({ answer: 'done' }));
  });

  test('checks off the small version on a small day', async () => {
    await DOERS.setSmallDay(db, { ...stamp(), day: TODAY, small: true });
    await nudged('walk');
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'small' });
  });

  test('checks off the next time of the day, once for two reminders of one habit', async () => {
    await nudged('water', 'water');
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'water')).toMatchObject({ status: 'small', parts: 0b001 });
    expect([await lastOf(0), await lastOf(1)]).toMatchObject(Array(2).fill({ answer: 'done' }));
  });

  test('leaves what was said meanwhile', async () => {
    await nudged('walk');
    await DOERS.skip(db, { ...stamp(Date.now()), habitId: 'walk', day: TODAY });
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'skipped' });
  });

  test('of what is refused says so of that one alone, which then stands on Today', async () => {
    await nudged('walk', 'water');
    vi.spyOn(DOERS, 'checkIn').mockResolvedValueOnce([{ kind: 'changedSince' }]);
    listeners.onButton(DONE);
    await heard();
    expect([await lastOf(0), await lastOf(1)]).toMatchObject([
      { answer: 'opened' },
      { answer: 'done' },
    ]);
  });

  test('pressed twice checks off once', async () => {
    await nudged('water');
    listeners.onButton(DONE);
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'water')).toMatchObject({ parts: 0b001 });
    expect(await db.deeds.count()).toBe(1);
  });

  test('after midnight is of the day it was shown on', async () => {
    const cue = { kind: 'clock', minute: 21 * 60 + 50 } as const;
    await db.reminders.add(aReminder({ id: 'r0', cue }));
    await wakeAt(at(TODAY, 21, 50));
    vi.setSystemTime(at(addDays(TODAY, 1), 0, 10));
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'walk', TODAY)).toMatchObject({ status: 'done' });
    expect(await saidOn(db, 'walk', addDays(TODAY, 1))).toBeNull();
  });

  test('of one that was put off to the next day is of that day', async () => {
    const tomorrow = addDays(TODAY, 1);
    await db.reminders.add(aReminder({ id: 'r0', days: [1] }));
    await DOERS.changeSettings(db, { ...stamp(), change: { later: 'tomorrow' } });
    await wakeAt(EIGHT);
    vi.setSystemTime(EIGHT + MINUTE);
    listeners.onButton(LATER);
    await heard();
    await noteOpen(db, { now: at(tomorrow, 7), dayStartsAt: 0 });
    await wakeAt(at(tomorrow, 8, 1));
    expect(platform.shown).toHaveLength(2);
    listeners.onButton(DONE);
    await heard();
    expect(await saidOn(db, 'walk', TODAY)).toBeNull();
    expect(await saidOn(db, 'walk', tomorrow)).toMatchObject({ status: 'done' });
  });

  test('that cannot be written waits, and is written when it can be', async () => {
    await nudged('walk');
    const mend = breakWrites(db, 'QuotaExceededError');
    db.close();
    await db.open();
    listeners.onButton(DONE);
    await heard();
    expect(await keptDeeds()).toMatchObject([
      { method: 'checkIn', arg: { habitId: 'walk', kept: true } },
    ]);
    mend();
    db.close();
    await db.open();
    await drainKeptDeeds(db);
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done' });
  });
});

describe('Later', () => {
  test.each([
    ['15', EIGHT + 17 * MINUTE],
    ['5', EIGHT + 7 * MINUTE],
    ['60', EIGHT + 62 * MINUTE],
    ['evening', at(TODAY, 18, 30)],
    ['tomorrow', at(addDays(TODAY, 1), 8, 2)],
  ] as const)('puts it off as the settings have it: %s', async (later, until) => {
    await DOERS.changeSettings(db, { ...stamp(), change: { later } });
    await nudged('walk', 'read');
    listeners.onButton(LATER);
    await heard();
    const event = { kind: 'later', choice: later, until };
    expect([await lastOf(0), await lastOf(1)]).toMatchObject([event, event]);
    expect(platform.standing).toBeNull();
  });

  test('brings it back, once', async () => {
    await nudged('walk');
    listeners.onButton(LATER);
    await heard();
    await wakeAt(EIGHT + 10 * MINUTE);
    expect(platform.shown).toHaveLength(1);
    await wakeAt(EIGHT + 17 * MINUTE);
    await wakeAt(EIGHT + 18 * MINUTE);
    expect(platform.shown).toHaveLength(2);
  });
});

test('a click opens Today, where the nudge then stands', async () => {
  await nudged('walk');
  listeners.onClick();
  expect(openToday).toHaveBeenCalledOnce();
  await heard();
  expect(await lastOf()).toMatchObject({ kind: 'answered', answer: 'opened' });
  expect(platform.standing).toBeNull();
});

test('a click opens Today whatever has become of the database', async () => {
  await nudged('walk');
  db.close({ disableAutoOpen: true });
  listeners.onClick();
  expect(openToday).toHaveBeenCalledOnce();
  await heard();
});

test('put away it is answered; taken by the system it is not', async () => {
  await nudged('walk');
  listeners.onClose(false);
  await heard();
  expect(await lastOf()).toMatchObject({ kind: 'notified' });
  listeners.onClose(true);
  await heard();
  expect(await lastOf()).toMatchObject({ kind: 'answered', answer: 'dismissed' });
});
