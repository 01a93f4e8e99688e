// Dexie looks for IndexedDB once, when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays } from '@/domain/calendar';
import { checkIn, checkInMany, checkPart, clearCheckIn, skip } from '@/storage/check-ins';
import { answerLine, setSmallDay } from '@/storage/days';
import { TilthDatabase } from '@/storage/db';
import { failureOf } from '@/storage/failure';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { noteMood } from '@/storage/moods';
import { writeNote } from '@/storage/notes';
import { changeRest } from '@/storage/rests';
import { changeSettings } from '@/storage/settings';
import { startTimer, stopTimer } from '@/storage/timers';
import { chosenTips, judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment, changeTimes, say, standing } from '@/tests/storage/a-database';
import {
  aDraft,
  aHabit,
  aPlan,
  aStamp,
  at,
  someTips,
  TEN_MINUTES,
  TODAY,
} from '@/tests/support/builders';
import { history } from '@/tests/support/history';

afterEach(() => vi.restoreAllMocks());

test('every deed is asked to be on the disk before it counts as done', async () => {
  // Dexie takes hold of it when it opens.
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = await aDatabase(aHabit());
  transaction.mockClear();
  await skip(db, { ...aStamp(), habitId: 'walk', day: TODAY }, aMoment());
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.map(([, , options]) => options?.durability)).toEqual(['strict']);
});

test('the database of the product bears its name', () => {
  expect(new TilthDatabase().name).toBe('tilth');
});

test('makes way for a newer version at once, and does not open again', async () => {
  const db = await aDatabase(aHabit());
  expect(db.isOpen()).toBe(true);
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(db.name, 1000);
    request.onblocked = () => reject(new Error('The old version stands in the way.'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
  expect(db.isOpen()).toBe(false);
  await expect(db.habits.count()).rejects.toThrow(Dexie.DatabaseClosedError);
  await expect(
    checkIn(
      db,
      { ...aStamp(), habitId: 'walk', day: TODAY, status: 'done', amount: null },
      aMoment(),
    ),
  ).rejects.toThrow();
  expect(newer.version).toBe(1000);
  newer.close();
});

describe('what cannot be finished leaves nothing half done:', () => {
  const TIPS = someTips({ sleep: 5, nature: 5 });
  const choice = { tips: TIPS, today: TODAY, now: at(TODAY), drawSeed: () => 7 };
  const walk = () => ({ ...aStamp(), habitId: 'walk' });
  const day = () => ({ ...walk(), day: TODAY });
  const order = () => ({ ...aStamp(), habitIds: ['read', 'walk'], regroup: null });

  async function aUsedDatabase(): Promise<TilthDatabase> {
    const steps = { kind: 'steps', steps: ['Mat', 'Breathe'] } as const;
    const db = await aDatabase(
      aHabit(),
      aHabit({
        id: 'read',
        position: 2,
        plans: [aPlan({ goal: { ...TEN_MINUTES, timed: true } })],
      }),
      aHabit({ id: 'yoga', position: 3, plans: [aPlan({ goal: steps })] }),
    );
    await say(db, 'walk', history`x`);
    await startTimer(db, { ...aStamp(), habitId: 'read' }, aMoment());
    await chosenTips(db, choice);
    await skip(
      db,
      { ...aStamp({ id: 'last' }), habitId: 'read', day: addDays(TODAY, -1) },
      aMoment(),
    );
    return db;
  }

  const DEEDS: [string, (db: TilthDatabase) => Promise<unknown>][] = [
    ['check in', (db) => checkIn(db, { ...day(), status: 'small', amount: null }, aMoment())],
    ['skip', (db) => skip(db, day(), aMoment())],
    ['clear', (db) => clearCheckIn(db, day(), aMoment())],
    ['add', (db) => addHabit(db, { ...walk(), habitId: 'sit', draft: aDraft() }, aMoment())],
    ['edit', (db) => editHabit(db, { ...walk(), draft: aDraft({ name: 'Stroll' }) }, aMoment())],
    ['archive', (db) => archiveHabit(db, { ...walk(), archived: true }, aMoment())],
    ['delete', (db) => deleteHabit(db, walk(), aMoment())],
    ['order', (db) => reorderHabits(db, order(), aMoment())],
    [
      'move between groups',
      (db) => {
        const regroup = { habitId: 'walk', group: 'Outside' };
        return reorderHabits(db, { ...order(), regroup }, aMoment());
      },
    ],
    [
      'do a part',
      (db) => checkPart(db, { ...day(), habitId: 'yoga', part: 0, done: true }, aMoment()),
    ],
    [
      'say several days',
      (db) => {
        const cells = ['walk', 'read', 'yoga'].map((id) => [id, TODAY, 'smallest'] as const);
        return checkInMany(db, { ...aStamp(), cells }, aMoment());
      },
    ],
    ['start a timer', (db) => startTimer(db, walk(), aMoment())],
    [
      'stop a timer',
      (db) => stopTimer(db, { ...walk(), habitId: 'read', keep: true }, aMoment(TODAY, 13)),
    ],
    ['write a note', (db) => writeNote(db, { ...day(), text: 'Rain' }, aMoment())],
    [
      'note a mood',
      (db) => {
        const mood = { level: 4, words: '' } as const;
        return noteMood(db, { ...aStamp(), moodId: 'm', day: TODAY, mood }, aMoment());
      },
    ],
    [
      'rest',
      (db) => {
        const rest = { from: TODAY, until: null, habitIds: null, reason: 'travel' } as const;
        return changeRest(db, { ...aStamp(), restId: 'r', rest }, aMoment());
      },
    ],
    [
      'make a day small',
      (db) => setSmallDay(db, { ...aStamp(), day: TODAY, small: true }, aMoment()),
    ],
    [
      'shrink every plan',
      (db) => answerLine(db, { ...aStamp(), key: 'shrink:x', accepted: true }, aMoment()),
    ],
    [
      'hide today’s tip',
      async (db) => {
        const tipId = (await db.tipDays.get(TODAY))?.tipId ?? '';
        await judgeTip(db, { ...aStamp(), tipId, verdict: 'notForMe', reason: null }, choice);
      },
    ],
    ['undo', (db) => undo(db, 'last', at(TODAY))],
  ];

  /** What a store does with rows from now on. */
  function whenWriting(name: string, act: (store: IDBObjectStore) => void): void {
    for (const method of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...row: [unknown, IDBValidKey?]
      ) {
        const request = write.apply(this, row);
        if (this.name === name) act(this);
        return request;
      });
    }
  }

  function refuse(): never {
    throw new DOMException('No.', 'QuotaExceededError');
  }

  test.each(DEEDS)('%s', async (_name, doIt) => {
    const db = await aUsedDatabase();
    const [before, times] = [await standing(db), await changeTimes(db)];
    // The last row of a deed is the one that remembers it.
    whenWriting('deeds', refuse);
    const error: unknown = await doIt(db).catch((reason: unknown) => reason);
    vi.restoreAllMocks();
    expect(failureOf(error)).toBe('full');
    expect([await standing(db), await changeTimes(db)]).toEqual([before, times]);
    // The same deed can be done once there is room again.
    await doIt(db);
    expect(await standing(db)).not.toEqual(before);
  });

  test('a day without the time at which it was changed', async () => {
    const db = await aUsedDatabase();
    const [before, times] = [await standing(db), await changeTimes(db)];
    whenWriting('yearStamps', refuse);
    await expect(skip(db, day(), aMoment())).rejects.toThrow();
    vi.restoreAllMocks();
    expect([await standing(db), await changeTimes(db)]).toEqual([before, times]);
  });

  test('several settings', async () => {
    const db = await aUsedDatabase();
    await changeSettings(db, { theme: 'dark' }, at(TODAY));
    const before = await standing(db);
    db.settings.hook('creating', (key) => {
      if (key === 'quiet') throw new DOMException('No.', 'QuotaExceededError');
    });
    const change = changeSettings(db, { theme: 'light', quiet: true }, at(TODAY));
    await expect(change).rejects.toThrow();
    expect(await standing(db)).toEqual(before);
  });

  test('the week of tips', async () => {
    const db = await aDatabase();
    whenWriting('tipDays', refuse);
    await expect(chosenTips(db, choice)).rejects.toThrow();
    vi.restoreAllMocks();
    expect([await db.tipDays.count(), await db.settings.count()]).toEqual([0, 0]);
  });

  test('a deed whose transaction is cut off at the very end', async () => {
    const db = await aUsedDatabase();
    const [before, times] = [await standing(db), await changeTimes(db)];
    whenWriting('deeds', (store) => store.transaction.abort());
    const error: unknown = await skip(db, day(), aMoment()).catch((reason: unknown) => reason);
    vi.restoreAllMocks();
    expect(failureOf(error)).toBe('full');
    expect([await standing(db), await changeTimes(db)]).toEqual([before, times]);
  });
});
