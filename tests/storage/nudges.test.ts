import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { Nudge } from '@/domain/nudge';
import { notified, withEvent } from '@/domain/nudge-state';
import type { TilthDatabase } from '@/storage/db';
import { hasNudges } from '@/storage/nudge-facts';
import {
  changeNudges,
  confirmNudges,
  forgetOldNudges,
  putOffNudges,
  writeNudges,
} from '@/storage/nudges';
import type { SettingRow } from '@/storage/rows';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment } from '@/tests/storage/a-database';
import { aHabit, aStamp, at, TODAY } from '@/tests/support/builders';
import { aNudge, aReminder } from '@/tests/support/nudge-facts';

const EIGHT = at(TODAY, 8);
const NOON = at(TODAY);
const shownAt = { kind: 'notified', together: 1, at: EIGHT } as const;
const decidedAt = { kind: 'decided', together: 1, at: EIGHT } as const;

async function own(db: TilthDatabase, key: SettingRow['key']): Promise<unknown> {
  return (await db.settings.get(key))?.value;
}

describe('what was decided', () => {
  const facts = { now: NOON, today: TODAY, lookedOn: TODAY, nudges: [] };

  test('is written with the day and with what the notification is to stand for', async () => {
    const db = await aDatabase();
    const nudge = aNudge({}, decidedAt);
    const decided = {
      rows: [nudge],
      show: [nudge],
      facts: { ...facts, lookedOn: null },
      named: true,
    };
    expect(await writeNudges(db, decided)).toBe(true);
    expect(await db.nudges.toArray()).toEqual([{ ...nudge, changedAt: NOON }]);
    expect(await own(db, 'nudgesLookedOn')).toBe(TODAY);
    expect(await own(db, 'nudgesShown')).toEqual([nudge.id]);
    expect(await own(db, 'nudgesNamed')).toBe(true);
  });

  test('writes nothing at all where it changes nothing', async () => {
    const db = await aDatabase();
    expect(await writeNudges(db, { rows: [], show: [], facts, named: true })).toBe(true);
    expect([await db.settings.count(), await db.nudges.count()]).toEqual([0, 0]);
  });

  test('is not written where one of its rows was changed since it was read', async () => {
    const db = await aDatabase();
    const [a, b] = [aNudge({}, shownAt), aNudge({ reminderId: 's' }, shownAt)];
    await db.nudges.bulkAdd([a, { ...b, changedAt: b.changedAt + 1 }]);
    const decided = {
      rows: [a, b],
      show: [a, b],
      facts: { ...facts, lookedOn: null, nudges: [a, b] },
      named: false,
    };
    expect(await writeNudges(db, decided)).toBe(false);
    expect(await db.nudges.toArray()).toEqual([a, { ...b, changedAt: b.changedAt + 1 }]);
    expect(await db.settings.count()).toBe(0);
  });

  test('is not written where a row came that was not there', async () => {
    const db = await aDatabase();
    await db.nudges.add(aNudge({}, shownAt));
    const decided = { rows: [aNudge({}, decidedAt)], show: [], facts, named: false };
    expect(await writeNudges(db, decided)).toBe(false);
  });

  test('is later than what stood, whatever the clock says', async () => {
    const db = await aDatabase();
    const stored = aNudge({ changedAt: at(TODAY, 20) }, shownAt);
    await db.nudges.add(stored);
    await writeNudges(db, {
      rows: [aNudge({ changedAt: 5 })],
      show: [],
      facts: { ...facts, nudges: [stored] },
      named: false,
    });
    expect((await db.nudges.get(stored.id))?.changedAt).toBeGreaterThan(stored.changedAt);
  });
});

describe('what became of a notification', () => {
  test('is written to those that still wait for it', async () => {
    const db = await aDatabase();
    const waits = aNudge({}, decidedAt);
    const answered = aNudge({ reminderId: 's' }, decidedAt, {
      kind: 'answered',
      answer: 'done',
      at: NOON,
    });
    await db.nudges.bulkAdd([waits, answered]);
    await confirmNudges(db, [waits, answered], (open) => notified(open, NOON));
    expect(await db.nudges.toArray()).toEqual([
      withEvent(waits, { kind: 'notified', together: 1, at: NOON }),
      answered,
    ]);
  });
});

test('nudges are changed as they stand, and those that are gone left out', async () => {
  const db = await aDatabase();
  await db.nudges.add(aNudge({}, shownAt));
  const seen: Nudge[] = [];
  await changeNudges(db, ['never', aNudge().id], (nudges) => {
    seen.push(...nudges);
    return [];
  });
  expect(seen).toEqual([aNudge({}, shownAt)]);
  expect(await db.nudges.count()).toBe(1);
});

describe('putting off', () => {
  function later(like: Partial<Deeds['putOffNudges']> = {}): Deeds['putOffNudges'] {
    return { ...aStamp(), nudgeIds: [aNudge().id], later: '15', ...like };
  }

  test('lets a nudge wait, is told by its habit, and is taken back', async () => {
    const db = await aDatabase(aHabit());
    const nudge = aNudge({}, shownAt);
    await db.nudges.add(nudge);
    await putOffNudges(db, later({ id: 'off' }), aMoment());
    expect(await db.nudges.toArray()).toMatchObject([
      {
        dueAt: NOON + 15 * 60_000,
        events: [shownAt, { kind: 'later', choice: '15', until: NOON + 15 * 60_000, at: NOON }],
      },
    ]);
    expect(await db.deeds.get('off')).toMatchObject({ kind: 'putOffNudges', about: 'Walk' });
    expect(await undo(db, 'off', NOON + 5)).toBeNull();
    // Its notification went with the deed: it stands where it can be seen.
    const onPage = { kind: 'onPage', because: 'wish', at: NOON + 5 };
    expect(await db.nudges.toArray()).toEqual([
      { ...nudge, events: [shownAt, onPage], changedAt: NOON + 5 },
    ]);
  });

  test('puts several aside at once, and undone brings all back', async () => {
    const db = await aDatabase(aHabit());
    const nudges = ['a', 'b', 'c'].map((reminderId) => aNudge({ reminderId }, shownAt));
    await db.nudges.bulkAdd(nudges);
    const nudgeIds = nudges.slice(0, 2).map(({ id }) => id);
    await putOffNudges(db, later({ id: 'off', nudgeIds, later: null }), aMoment());
    const last = (await db.nudges.toArray()).map(({ events }) => events.at(-1));
    const dismissed = { kind: 'answered', answer: 'dismissed', at: NOON };
    expect(last).toEqual([dismissed, dismissed, shownAt]);
    expect(await db.deeds.get('off')).toMatchObject({ about: '' });
    await undo(db, 'off', NOON + 5);
    const back = [shownAt, { kind: 'onPage', because: 'wish', at: NOON + 5 }];
    expect((await db.nudges.toArray()).map(({ events }) => events)).toEqual([
      back,
      back,
      [shownAt],
    ]);
  });

  test('undone leaves one where it stood on the page', async () => {
    const db = await aDatabase(aHabit());
    const onPage = { kind: 'onPage', because: 'asleep', at: EIGHT } as const;
    await db.nudges.add(aNudge({}, onPage));
    await putOffNudges(db, later({ id: 'off' }), aMoment());
    await undo(db, 'off', NOON + 5);
    expect((await db.nudges.toArray())[0]?.events).toEqual([onPage]);
  });

  test('is not undone once something happened to one of them since: nothing of that is lost', async () => {
    const db = await aDatabase(aHabit());
    const nudges = ['a', 'b'].map((reminderId) => aNudge({ reminderId }, shownAt));
    await db.nudges.bulkAdd(nudges);
    const nudgeIds = nudges.map(({ id }) => id);
    await putOffNudges(db, later({ id: 'off', nudgeIds }), aMoment());
    await changeNudges(db, nudgeIds.slice(1), (stored) => notified(stored, NOON + 3));
    const before = await db.nudges.toArray();
    expect(await undo(db, 'off', NOON + 5)).toEqual({ kind: 'changedSince' });
    expect(await db.nudges.toArray()).toEqual(before);
  });

  test.each<[string, Nudge['events'][number]]>([
    ['was done', { kind: 'answered', answer: 'done', at: NOON }],
    ['did not come', { kind: 'dropped', why: 'rest', at: NOON }],
  ])('leaves one that %s', async (_, event) => {
    const db = await aDatabase(aHabit());
    await db.nudges.add(aNudge({}, shownAt, event));
    await putOffNudges(db, later(), aMoment());
    expect(await db.nudges.toArray()).toEqual([aNudge({}, shownAt, event)]);
    expect(await db.deeds.count()).toBe(0);
  });

  test('sent twice is done once; one that had to wait leaves a later word standing', async () => {
    const db = await aDatabase(aHabit());
    await db.nudges.add(aNudge({}, shownAt));
    const first = later();
    await putOffNudges(db, first, aMoment(TODAY, 13));
    await putOffNudges(db, first, aMoment(TODAY, 14));
    await putOffNudges(db, later({ kept: true, at: NOON, later: null }), aMoment());
    expect((await db.nudges.toArray())[0]?.events).toHaveLength(2);
  });
});

test('what is older than sixty days is forgotten, and what a clock that was ahead made of days to come', async () => {
  const db = await aDatabase();
  const days = [-61, -60, 0, 1, 2, 30].map((away) => addDays(TODAY, away));
  const open = {
    openSince: EIGHT,
    openedBy: 'start',
    lastSeenAt: EIGHT,
    firstTabAt: null,
  } as const;
  await db.nudges.bulkAdd(days.map((day) => aNudge({ day })));
  await db.presence.bulkAdd(days.map((day) => ({ day, ...open })));
  await forgetOldNudges(db, aMoment());
  const kept = days.slice(1, 4);
  expect((await db.nudges.orderBy('day').toArray()).map(({ day }) => day)).toEqual(kept);
  expect((await db.presence.toArray()).map(({ day }) => day)).toEqual(kept);
});

test('there is something to decide about where there is a reminder, or a nudge of one', async () => {
  const db = await aDatabase();
  expect(await hasNudges(db)).toBe(false);
  await db.nudges.add(aNudge());
  expect(await hasNudges(db)).toBe(true);
  await db.nudges.clear();
  await db.reminders.add(aReminder({ deletedAt: 5 }));
  expect(await hasNudges(db)).toBe(true);
});
