import { describe, expect, test } from 'vitest';
import type { Deeds } from '@/domain/deed';
import { type Cue, MOST_REMINDERS, type ReminderWish } from '@/domain/reminder';
import { changeReminder } from '@/storage/reminders';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment } from '@/tests/storage/a-database';
import { aHabit, aStamp, at, TODAY } from '@/tests/support/builders';
import { aReminder } from '@/tests/support/nudge-facts';

const NOON = at(TODAY);
const HABITS = [
  aHabit(),
  aHabit({ id: 'read', name: 'Read' }),
  aHabit({ id: 'gone', deletedAt: 1 }),
];

function aWish(like: Partial<ReminderWish> = {}): ReminderWish {
  return {
    habitId: 'walk',
    cue: { kind: 'clock', minute: 480 },
    days: [1, 2, 3],
    onlyIfOpen: true,
    stopped: false,
    ...like,
  };
}

function aChange(like: Partial<Deeds['changeReminder']> = {}): Deeds['changeReminder'] {
  return { ...aStamp(), reminderId: 'r', reminder: aWish(), lineKey: null, ...like };
}

test('a reminder is made, changed and removed, and every one of these taken back', async () => {
  const db = await aDatabase(...HABITS);
  const stages = [aWish(), aWish({ cue: { kind: 'firstTab' }, days: [0] }), null];
  for (const [index, reminder] of stages.entries()) {
    const deed = aChange({ id: `deed-${index}`, reminder });
    expect(await changeReminder(db, deed, aMoment(TODAY, 12 + index))).toEqual([]);
    const kept = { id: 'r', ...(reminder ?? stages[1]), changedAt: at(TODAY, 12 + index) };
    const deletedAt = reminder ? null : at(TODAY, 14);
    expect(await db.reminders.toArray()).toEqual([{ ...kept, deletedAt }]);
  }
  expect((await db.deeds.toArray()).map(({ about }) => about)).toEqual(['Walk', 'Walk', 'Walk']);
  for (const index of [2, 1, 0]) {
    expect(await undo(db, `deed-${index}`, at(TODAY, 20 - index))).toBeNull();
    const before =
      index === 0 ? { deletedAt: at(TODAY, 20) } : { ...stages[index - 1], deletedAt: null };
    expect(await db.reminders.toArray()).toMatchObject([before]);
  }
});

test('its days stand in their order, each once', async () => {
  const db = await aDatabase(...HABITS);
  await changeReminder(db, aChange({ reminder: aWish({ days: [6, 1, 6, 0] }) }), aMoment());
  expect((await db.reminders.get('r'))?.days).toEqual([0, 1, 6]);
});

test('the line that asked for it is answered with it, and asks again once it is taken back', async () => {
  const db = await aDatabase(...HABITS);
  await changeReminder(db, aChange(), aMoment());
  const stop = aChange({
    id: 'stop',
    reminder: aWish({ stopped: true }),
    lineKey: 'fade:r:stop:1',
  });
  await changeReminder(db, stop, aMoment());
  expect(await db.lineAnswers.toArray()).toMatchObject([
    { key: 'fade:r:stop:1', accepted: true, deletedAt: null },
  ]);
  await undo(db, 'stop', NOON + 5);
  expect((await db.reminders.get('r'))?.stopped).toBe(false);
  expect((await db.lineAnswers.get('fade:r:stop:1'))?.deletedAt).toBe(NOON + 5);
});

describe('it is refused, and nothing is written,', () => {
  const after: Cue = { kind: 'after', habitId: 'read', minutes: 5 };

  test.each<[string, ReminderWish | null, string]>([
    ['for a habit that is not there', aWish({ habitId: 'never' }), 'habitUnknown'],
    ['for a habit that was deleted', aWish({ habitId: 'gone' }), 'habitUnknown'],
    [
      'after a habit that is not there',
      aWish({ cue: { ...after, habitId: 'no' } }),
      'habitUnknown',
    ],
    ['after its own habit', aWish({ habitId: 'read', cue: after }), 'afterItself'],
    ['on no day', aWish({ days: [] }), 'noWeekday'],
    ['to be removed where there is none', null, 'reminderUnknown'],
  ])('%s', async (_, reminder, kind) => {
    const db = await aDatabase(...HABITS);
    expect(await changeReminder(db, aChange({ reminder, lineKey: 'k' }), aMoment())).toEqual([
      expect.objectContaining({ kind }),
    ]);
    const counts = [db.reminders.count(), db.lineAnswers.count(), db.deeds.count()];
    expect(await Promise.all(counts)).toEqual([0, 0, 0]);
  });

  test('beyond the most there may be; those that are removed do not count', async () => {
    const db = await aDatabase(...HABITS);
    const many = Array.from({ length: MOST_REMINDERS }, (_, index) =>
      aReminder({ id: `r${index}`, deletedAt: index === 0 ? 5 : null }),
    );
    await db.reminders.bulkAdd(many);
    expect(await changeReminder(db, aChange(), aMoment())).toEqual([]);
    expect(await changeReminder(db, aChange({ reminderId: 'more' }), aMoment())).toEqual([
      { kind: 'tooManyReminders', limit: MOST_REMINDERS },
    ]);
    // One that is there can still be changed.
    const change = aChange({ reminderId: 'r7', reminder: aWish({ days: [4] }) });
    expect(await changeReminder(db, change, aMoment())).toEqual([]);
  });
});

test('one that is removed can be of a habit that is gone', async () => {
  const db = await aDatabase(...HABITS);
  await db.reminders.add(aReminder({ habitId: 'gone' }));
  expect(await changeReminder(db, aChange({ reminder: null }), aMoment())).toEqual([]);
});

test('sent twice it is written once, and one that had to wait leaves a later word standing', async () => {
  const db = await aDatabase(...HABITS);
  const first = aChange();
  await changeReminder(db, first, aMoment());
  await changeReminder(db, aChange({ reminder: aWish({ days: [5] }) }), aMoment(TODAY, 13));
  await changeReminder(db, first, aMoment(TODAY, 14));
  await changeReminder(db, aChange({ kept: true, at: NOON, lineKey: 'k' }), aMoment());
  expect(await db.reminders.toArray()).toMatchObject([{ days: [5] }]);
  expect(await db.lineAnswers.count()).toBe(0);
});
