import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { HabitDraft } from '@/domain/habit-draft';
import { nudgeId } from '@/domain/nudge';
import { MOST_REMINDERS } from '@/domain/reminder';
import type { Settings } from '@/domain/settings';
import { DOERS } from '@/entrypoints/background/answers';
import { aNudger, type Nudger } from '@/entrypoints/background/nudger';
import type { TilthDatabase } from '@/storage/db';
import { noteOpen } from '@/storage/presence';
import { aDatabase, say } from '@/tests/storage/a-database';
import { aHabit, at, TODAY } from '@/tests/support/builders';
import { breakWrites } from '@/tests/support/fake-extension';
import { aFakeNudging, anEnd, type FakeNudging } from '@/tests/support/fake-nudging';
import { history } from '@/tests/support/history';
import { aNudge, aReminder, aReminderAt } from '@/tests/support/nudge-facts';
import { aDraft, stamp } from './samples';

const MINUTE = 60_000;
const EIGHT = at(TODAY, 8);
const TOMORROW = addDays(TODAY, 1);
const TWO = '2 small moments for you';
const NEUTRAL = { title: 'Tilth', text: 'A small moment for you', buttons: ['Done', 'Later'] };

let platform: FakeNudging;
let db: TilthDatabase;
let nudger: Nudger;
let onChanged: ReturnType<typeof vi.fn<() => Promise<void>>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(TODAY, 7) });
  onTestFinished(() => void vi.useRealTimers());
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  platform = aFakeNudging();
  db = await aDatabase(
    aHabit(),
    aHabit({ id: 'read', name: 'Read', small: '', smallest: 'A line' }),
  );
  await noteOpen(db, { now: Date.now(), dayStartsAt: 0 });
  nudger = aWorker();
});

/** A worker of its own on what the last one left behind. */
function aWorker(): Nudger {
  onChanged = vi.fn<() => Promise<void>>(async () => undefined);
  return aNudger(db, platform, onChanged);
}

/** Lets it be this time, and decides anew. */
async function wakeAt(now: number): Promise<void> {
  vi.setSystemTime(now);
  await nudger.wake();
}

async function happened(id = nudgeId('r', TODAY)): Promise<readonly string[]> {
  return ((await db.nudges.get(id))?.events ?? []).map((event) => {
    if ('because' in event) return `${event.kind} ${event.because}`;
    if ('why' in event) return `${event.kind} ${event.why}`;
    if ('answer' in event) return `${event.kind} ${event.answer}`;
    return event.kind;
  });
}

async function set(change: Partial<Settings>): Promise<void> {
  await DOERS.changeSettings(db, { ...stamp(Date.now()), change });
}

describe('a nudge', () => {
  test('is shown once when it is due, and the next alarm is set', async () => {
    await db.reminders.add(aReminder());
    await wakeAt(at(TODAY, 7));
    expect(platform.shown).toEqual([]);
    expect(platform.alarm()).toBe(EIGHT);
    await wakeAt(EIGHT + 5);
    expect(platform.shown).toEqual([{ words: NEUTRAL, sound: false }]);
    expect(platform.alarm()).toBe(at(TOMORROW, 8));
    await wakeAt(EIGHT + 60 * MINUTE);
    expect(platform.shown).toHaveLength(1);
    expect(await happened()).toEqual(['decided', 'notified']);
  });

  test('tells those around it when something changed, and only then', async () => {
    await db.reminders.add(aReminder());
    await wakeAt(at(TODAY, 7));
    expect(onChanged).not.toHaveBeenCalled();
    await wakeAt(EIGHT);
    expect(onChanged).toHaveBeenCalledOnce();
  });

  test.each<[string, Partial<Settings>, string, boolean]>([
    ['names nothing, and says how many', {}, TWO, false],
    ['names habits where it may', { nudgeNames: true }, 'Walk, Read', false],
    ['names nothing while Tilth is quiet', { nudgeNames: true, quiet: true }, TWO, false],
    ['sounds where it may', { nudgeSound: true }, TWO, true],
  ])('%s', async (_, change, text, sound) => {
    await db.reminders.bulkAdd([aReminder(), aReminder({ id: 's', habitId: 'read' })]);
    await say(db, 'read', history`x .`);
    await set(change);
    await wakeAt(EIGHT);
    expect(platform.shown).toEqual([{ words: { ...NEUTRAL, text }, sound }]);
  });

  test('asks for the small versions on a small day, by their names', async () => {
    await db.reminders.bulkAdd([aReminder(), aReminder({ id: 's', habitId: 'read' })]);
    await say(db, 'read', history`x .`);
    await set({ nudgeNames: true });
    await DOERS.setSmallDay(db, { ...stamp(), day: TODAY, small: true });
    await wakeAt(EIGHT);
    expect(platform.shown[0]?.words.text).toBe('Walk to the corner, A line');
  });

  test('of many habits is told in few words', async () => {
    await set({ nudgeNames: true });
    for (const name of ['A', 'B', 'C', 'D']) {
      const draft: HabitDraft = aDraft({ name });
      await DOERS.addHabit(db, { ...stamp(), habitId: `h${name}`, draft });
    }
    await db.reminders.bulkAdd([...'ABCD'].map((id) => aReminderAt(id, 8)));
    await db.reminders.add(aReminder());
    await wakeAt(EIGHT);
    expect(platform.shown).toHaveLength(1);
    expect(platform.shown[0]?.words.text).toMatch(/^(\w+, ){2}\w+ and 2 more$/);
  });
});

describe('an alarm', () => {
  test('is none where there is no reminder and was none', async () => {
    await platform.setAlarm('nudge', EIGHT);
    await wakeAt(EIGHT);
    expect(platform.alarm()).toBeNull();
  });

  test('is none where all are stopped', async () => {
    await db.reminders.add(aReminder({ stopped: true }));
    await wakeAt(EIGHT);
    expect(platform.alarm()).toBeNull();
  });

  test('comes half a minute from now at the soonest', async () => {
    await db.reminders.add(aReminder());
    await wakeAt(EIGHT - 1000);
    expect(platform.alarm()).toBe(EIGHT + 29_000);
  });

  test('stands before anything is shown, so that a worker that ends is woken', async () => {
    await db.reminders.add(aReminder());
    const { reached, end } = anEnd();
    platform.before = end;
    vi.setSystemTime(EIGHT);
    void nudger.wake();
    await reached;
    expect(platform.alarm()).toBe(EIGHT + MINUTE);
  });
});

describe('a worker that ends', () => {
  async function endedAt(where: 'before' | 'after'): Promise<void> {
    await db.reminders.add(aReminder());
    const { reached, end } = anEnd();
    platform[where] = end;
    vi.setSystemTime(EIGHT);
    void nudger.wake();
    await reached;
    platform[where] = async () => undefined;
    nudger = aWorker();
  }

  test('before it shows a nudge does not lose it: the next one shows it', async () => {
    await endedAt('before');
    expect(await happened()).toEqual(['decided']);
    await wakeAt(EIGHT + MINUTE);
    expect(platform.shown).toHaveLength(1);
    expect(await happened()).toEqual(['decided', 'notified']);
    await wakeAt(EIGHT + 2 * MINUTE);
    expect(platform.shown).toHaveLength(1);
  });

  test('after it showed a nudge does not double it', async () => {
    await endedAt('after');
    expect(await happened()).toEqual(['decided']);
    await wakeAt(EIGHT + MINUTE);
    expect(platform.shown).toHaveLength(1);
    expect(await happened()).toEqual(['decided', 'notified']);
  });

  test('and is woken late leaves its nudge on the page', async () => {
    await endedAt('before');
    await wakeAt(EIGHT + 30 * MINUTE);
    expect(platform.shown).toEqual([]);
    expect(await happened()).toEqual(['decided', 'onPage asleep']);
  });

  test('before it decided leaves everything to the next', async () => {
    await db.reminders.add(aReminder());
    const { reached, end } = anEnd();
    const { readAllowed } = platform;
    Object.assign(platform, { readAllowed: end });
    vi.setSystemTime(EIGHT);
    void nudger.wake();
    await reached;
    Object.assign(platform, { readAllowed });
    nudger = aWorker();
    await wakeAt(EIGHT + 1000);
    expect(platform.shown).toHaveLength(1);
  });

  test('while an earlier notification stands is not taken to have shown the later', async () => {
    await db.reminders.bulkAdd([aReminder(), aReminderAt('s', 9)]);
    await db.habits.add(aHabit({ id: 'hs' }));
    await wakeAt(EIGHT);
    const { reached, end } = anEnd();
    platform.before = end;
    vi.setSystemTime(at(TODAY, 9));
    void nudger.wake();
    await reached;
    platform.before = async () => undefined;
    nudger = aWorker();
    await wakeAt(at(TODAY, 9) + MINUTE);
    expect(platform.shown).toHaveLength(2);
    expect(await happened(nudgeId('s', TODAY))).toEqual(['decided', 'notified']);
  });
});

describe('a permission', () => {
  test('that is taken back while a nudge is decided leaves it on the page', async () => {
    await db.reminders.add(aReminder());
    platform.before = async () => {
      platform.allowed = 'refused';
      platform.says = 'No permission';
    };
    await wakeAt(EIGHT);
    expect(platform.shown).toEqual([]);
    expect(await happened()).toEqual(['decided', 'onPage refused']);
  });

  test('that is taken back while a nudge waits leaves it on the page', async () => {
    await db.reminders.add(aReminder());
    await set({ nudgesPausedUntil: EIGHT + 20 * MINUTE });
    await wakeAt(EIGHT);
    expect(await happened()).toEqual(['held']);
    expect(platform.alarm()).toBe(EIGHT + 20 * MINUTE);
    platform.allowed = 'refused';
    await wakeAt(EIGHT + 20 * MINUTE);
    expect(await happened()).toEqual(['held', 'onPage refused']);
  });

  test('that was never there, or cannot be, too', async () => {
    await db.reminders.add(aReminder());
    platform.allowed = 'unavailable';
    await wakeAt(EIGHT);
    expect(await happened()).toEqual(['onPage unavailable']);
  });

  test('does not help where the system shows nothing: it says so', async () => {
    await db.reminders.add(aReminder());
    platform.says = 'Unable to download all specified images';
    await wakeAt(EIGHT);
    expect(await happened()).toEqual(['decided', 'onPage unavailable']);
  });
});

test('two hundred reminders of one minute are one notification', async () => {
  const habits = Array.from({ length: MOST_REMINDERS }, (_, index) => aHabit({ id: `h${index}` }));
  await db.habits.bulkAdd(habits);
  await db.reminders.bulkAdd(habits.map((_, index) => aReminderAt(`${index}`, 8)));
  await wakeAt(EIGHT);
  expect(platform.shown).toHaveLength(1);
  const nudges = await db.nudges.toArray();
  expect(nudges).toHaveLength(MOST_REMINDERS);
  expect(new Set(nudges.map(({ events }) => events.at(-1)?.kind))).toEqual(new Set(['notified']));
});

test('two hundred reminders over a day spend the allowance, and each says what became of it', async () => {
  const habits = Array.from({ length: MOST_REMINDERS }, (_, index) => aHabit({ id: `h${index}` }));
  await db.habits.bulkAdd(habits);
  const reminders = habits.map((_, index) =>
    aReminderAt(`${index}`, 8 + Math.floor(index / 20), 3 * (index % 20)),
  );
  await db.reminders.bulkAdd(reminders);
  let now = EIGHT;
  for (let round = 0; round < 400 && now < at(TODAY, 23); round++) {
    await wakeAt(now);
    now = platform.alarm() ?? Number.POSITIVE_INFINITY;
    await platform.clearNudge();
  }
  expect(platform.shown.length).toBeLessThanOrEqual(3);
  expect(platform.shown.length).toBeGreaterThan(0);
  const nudges = await db.nudges.toArray();
  expect(nudges.filter(({ events }) => events.length > 0)).toHaveLength(MOST_REMINDERS);
}, 60_000);

test('a clock that is set back a day repeats nothing', async () => {
  await db.reminders.add(aReminder());
  await wakeAt(EIGHT);
  await noteOpen(db, { now: at(addDays(TODAY, -1), 7), dayStartsAt: 0 });
  await wakeAt(at(addDays(TODAY, -1), 8));
  const before = platform.shown.length;
  vi.setSystemTime(EIGHT);
  await wakeAt(EIGHT);
  await wakeAt(EIGHT + MINUTE);
  expect(platform.shown.length).toBe(before);
  expect(await happened()).toEqual(['decided', 'notified']);
});

test('what a clock made that was ahead for a while does not stand in the way of the days it made it for', async () => {
  await db.reminders.add(aReminder());
  await wakeAt(at(TODAY, 7));
  const ahead = addDays(TODAY, 40);
  await noteOpen(db, { now: at(ahead, 7), dayStartsAt: 0 });
  await wakeAt(at(ahead, 8));
  expect(await db.nudges.count()).toBeGreaterThan(30);
  await wakeAt(at(TODAY, 7, 30));
  const days = (await db.nudges.toArray()).map(({ day }) => day);
  expect(days.filter((day) => day > TOMORROW)).toEqual([]);
});

describe('one round at a time:', () => {
  test('whoever wakes it, however often', async () => {
    await db.reminders.add(aReminder());
    const log: string[] = [];
    const { readAllowed } = platform;
    Object.assign(platform, {
      readAllowed: async () => {
        log.push('begins');
        await new Promise((resolve) => setTimeout(resolve, 2));
        return readAllowed();
      },
      setAlarm: async (_: string, when: number) => {
        if (when === at(TOMORROW, 8)) log.push('ends');
      },
    });
    vi.setSystemTime(EIGHT);
    const wakes = Array.from({ length: 20 }, () => nudger.wake());
    await Promise.resolve();
    await Promise.all([...wakes, ...Array.from({ length: 20 }, () => nudger.wake())]);
    // Those that came while the first had begun are one more.
    expect(log).toEqual(['begins', 'ends', 'begins', 'ends']);
    expect(platform.shown).toHaveLength(1);
  });

  test('a wake during a round is heard after it', async () => {
    await db.reminders.add(aReminder());
    let second: Promise<void> | undefined;
    platform.after = async () => {
      vi.setSystemTime(EIGHT + 5 * MINUTE);
      second = nudger.wake();
    };
    await wakeAt(EIGHT);
    expect(onChanged).toHaveBeenCalledOnce();
    await DOERS.skip(db, { ...stamp(Date.now()), habitId: 'walk', day: TODAY });
    await second;
    expect(await happened()).toEqual(['decided', 'notified', 'answered dismissed']);
  });

  test('other work waits for its turn', async () => {
    await db.reminders.add(aReminder());
    const done: string[] = [];
    platform.after = async () => void done.push('shown');
    vi.setSystemTime(EIGHT);
    const round = nudger.wake();
    await Promise.all([round, nudger.inTurn(async () => void done.push('work'))]);
    expect(done).toEqual(['shown', 'work']);
  });

  test('one that fails does not keep the next from its turn', async () => {
    await db.reminders.add(aReminder());
    const mend = breakWrites(db, 'QuotaExceededError');
    db.close();
    await db.open();
    vi.setSystemTime(EIGHT);
    await expect(nudger.wake()).rejects.toThrow();
    // It comes back by itself.
    expect(platform.alarm()).toBe(EIGHT + MINUTE);
    expect(platform.shown).toEqual([]);
    mend();
    db.close();
    await db.open();
    await wakeAt(EIGHT + MINUTE);
    expect(platform.shown).toHaveLength(1);
  });

  test('what was changed while it was decided is decided anew', async () => {
    await db.reminders.add(aReminder());
    await wakeAt(EIGHT);
    const put = async () => {
      Object.assign(platform, { isNudgeVisible: async () => platform.standing !== null });
      const nudgeIds = [nudgeId('r', TODAY)];
      await DOERS.putOffNudges(db, { ...stamp(Date.now()), nudgeIds, later: '60' });
      return true;
    };
    Object.assign(platform, { isNudgeVisible: put });
    await DOERS.skip(db, { ...stamp(Date.now()), habitId: 'walk', day: TODAY });
    await wakeAt(EIGHT + MINUTE);
    expect(await happened()).toEqual(['decided', 'notified', 'later']);
  });
});

describe('the notification', () => {
  beforeEach(async () => {
    await db.reminders.add(aReminder());
    await wakeAt(EIGHT);
  });

  test('goes once its habit was said anywhere', async () => {
    expect(platform.standing).not.toBeNull();
    vi.setSystemTime(EIGHT + 2 * MINUTE);
    const deed = { ...stamp(Date.now()), habitId: 'walk', day: TODAY };
    await DOERS.checkIn(db, { ...deed, status: 'done', amount: null });
    await nudger.wake();
    expect(platform.standing).toBeNull();
    expect(await happened()).toEqual(['decided', 'notified', 'answered done']);
  });

  test('goes once it was put off on a page', async () => {
    const nudgeIds = [nudgeId('r', TODAY)];
    await DOERS.putOffNudges(db, { ...stamp(Date.now()), nudgeIds, later: '60' });
    await nudger.wake();
    expect(platform.standing).toBeNull();
    expect(platform.alarm()).toBe(EIGHT + 60 * MINUTE);
  });

  test('stays while one of those it stands for is open', async () => {
    await db.reminders.bulkAdd([aReminder({ id: 'a' }), aReminder({ id: 'b', habitId: 'read' })]);
    await db.nudges.clear();
    await wakeAt(EIGHT + MINUTE);
    vi.setSystemTime(EIGHT + 2 * MINUTE);
    await DOERS.skip(db, { ...stamp(Date.now()), habitId: 'walk', day: TODAY });
    await nudger.wake();
    expect(platform.standing).not.toBeNull();
    await DOERS.skip(db, { ...stamp(Date.now()), habitId: 'read', day: TODAY });
    await nudger.wake();
    expect(platform.standing).toBeNull();
  });
});

describe('the notification that stands', () => {
  beforeEach(async () => {
    await db.reminders.add(aReminder());
    await set({ nudgeNames: true, nudgeSound: true });
    await wakeAt(EIGHT);
    expect(platform.standing?.text).toBe('Walk');
    vi.setSystemTime(EIGHT + MINUTE);
  });

  test.each<[string, Partial<Settings>]>([
    ['Tilth becomes quiet', { quiet: true }],
    ['names are wanted no more', { nudgeNames: false }],
  ])('says no name once %s, without a sound, and says so once', async (_, change) => {
    await set(change);
    await nudger.wake();
    await nudger.wake();
    expect(platform.standing).toEqual(NEUTRAL);
    expect(platform.shown.slice(1)).toEqual([{ words: NEUTRAL, sound: false }]);
    expect(await happened()).toEqual(['decided', 'notified']);
  });

  test('goes with its name where it cannot be shown without', async () => {
    await set({ quiet: true });
    platform.says = 'No';
    await nudger.wake();
    expect(platform.standing).toBeNull();
    expect(await happened()).toEqual(['decided', 'notified', 'onPage unavailable']);
  });

  test.each([
    ['page', 'onPage wish'],
    ['off', 'dropped off'],
  ] as const)('goes once nudges come by %s', async (nudgeBy, last) => {
    await set({ nudgeBy });
    await nudger.wake();
    expect(platform.standing).toBeNull();
    expect(await happened()).toEqual(['decided', 'notified', last]);
  });

  test('that is not there any more is not moved to the page', async () => {
    await platform.clearNudge();
    await set({ nudgeBy: 'page', quiet: true });
    await nudger.wake();
    expect(platform.shown).toHaveLength(1);
    expect(await happened()).toEqual(['decided', 'notified']);
  });
});

test('the end of a pause is woken for, also where nothing waits for it', async () => {
  await db.reminders.add(aReminder());
  await set({ nudgesPausedUntil: at(TODAY, 7, 30) });
  await wakeAt(at(TODAY, 7));
  expect(platform.alarm()).toBe(at(TODAY, 7, 30));
  await wakeAt(at(TODAY, 7, 30));
  expect(platform.alarm()).toBe(EIGHT);
});

test('what was forgotten once a day leaves what is remembered', async () => {
  await db.reminders.add(aReminder());
  const old = aNudge({ day: addDays(TODAY, -61), plannedAt: at(addDays(TODAY, -61), 8) });
  await db.nudges.add(old);
  await wakeAt(at(TODAY, 7));
  expect(await db.nudges.get(old.id)).toBeUndefined();
});
