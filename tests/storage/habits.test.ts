import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { Habit, TimeOfDay } from '@/domain/habit';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment, changeTimes, saidOn, say, standing } from '@/tests/storage/a-database';
import {
  aDraft,
  aHabit,
  aPlan,
  aStamp,
  at,
  day,
  TEN_MINUTES,
  TODAY,
} from '@/tests/support/builders';
import { history } from '@/tests/support/history';

const NOON = at(TODAY);

type Regroup = { readonly group?: string; readonly timeOfDay?: TimeOfDay };

const WEEKEND = { kind: 'weekdays', days: [0, 6] } as const;

function aDeed(habitId: string, draft = aDraft()): Deeds['addHabit'] {
  return { ...aStamp(), habitId, draft };
}

describe('a new habit', () => {
  test('begins today, at the end of the list', async () => {
    const db = await aDatabase(aHabit({ position: 7 }));
    const draft = aDraft({ name: ' Read ', domain: 'learning', goal: TEN_MINUTES });
    expect(await addHabit(db, aDeed('read', draft), aMoment())).toEqual([]);
    expect(await db.habits.get('read')).toEqual({
      id: 'read',
      name: 'Read',
      domain: 'learning',
      cue: 'I close the laptop',
      small: 'Walk to the corner',
      smallest: '',
      group: '',
      timeOfDay: 'any',
      numbersHidden: false,
      plans: [aPlan({ from: TODAY, goal: TEN_MINUTES })],
      position: 8,
      archivedAt: null,
      deletedAt: null,
      changedAt: NOON,
    });
  });

  test('made late at night begins on the day still lived', async () => {
    const db = await aDatabase();
    await addHabit(db, aDeed('read'), { now: at(TODAY, 2), dayStartsAt: 4 });
    expect((await db.habits.get('read'))?.plans[0].from).toBe(addDays(TODAY, -1));
  });

  test('sent again is not added again, by whatever name', async () => {
    const db = await aDatabase();
    const deed = aDeed('read');
    await Promise.all([addHabit(db, deed, aMoment()), addHabit(db, deed, aMoment())]);
    await addHabit(db, aDeed('read', aDraft({ name: 'Other' })), aMoment());
    expect(await db.habits.toArray()).toMatchObject([{ id: 'read', name: 'Walk' }]);
    expect(await db.deeds.count()).toBe(1);
  });

  test('that is refused leaves nothing, and says every reason', async () => {
    const db = await aDatabase();
    const draft = aDraft({ name: ' ', cue: 'c'.repeat(10_240) });
    const refusals = await addHabit(db, aDeed('read', draft), aMoment());
    expect(refusals.map((refusal) => refusal.kind)).toEqual(['nameEmpty', 'textTooLong']);
    expect([await db.habits.count(), await db.deeds.count()]).toEqual([0, 0]);
  });

  test.each([
    '<script>alert(1)</script>',
    'المشي عشر دقائق',
    '🧘🏽‍♀️',
    "Robert'); DROP TABLE habits;--",
    '__proto__',
    'constructor',
  ])('may be called %s', async (name) => {
    const db = await aDatabase();
    await addHabit(db, aDeed(name, aDraft({ name })), aMoment());
    expect((await db.habits.get(name))?.name).toBe(name);
  });
});

describe('a list that is full', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) =>
    aHabit({ id: `habit-${index}`, position: index + 1 }),
  );
  const once = aPlan({ schedule: { kind: 'once', day: TODAY } });

  test('takes no more, and says how many it holds', async () => {
    const db = await aDatabase(...thousand);
    const refusal = { kind: 'tooManyHabits', limit: 1000 };
    expect(await addHabit(db, aDeed('read'), aMoment())).toEqual([refusal]);
    expect([await db.habits.count(), await db.deeds.count()]).toEqual([1000, 0]);
  });

  test.each<[string, Partial<Habit>]>([
    ['was deleted', { deletedAt: 1 }],
    ['is a tip’s deed of one day', { plans: [once] }],
  ])('takes another for each that %s', async (_name, like) => {
    const [first, ...others] = thousand;
    const db = await aDatabase({ ...first, ...aHabit({ id: 'habit-0', ...like }) }, ...others);
    expect(await addHabit(db, aDeed('read'), aMoment())).toEqual([]);
    expect(await addHabit(db, aDeed('sit'), aMoment())).toMatchObject([{ kind: 'tooManyHabits' }]);
  });

  test('counts those put away, which can come back', async () => {
    const [first, ...others] = thousand;
    const db = await aDatabase(
      { ...first, ...aHabit({ id: 'habit-0', archivedAt: 1 }) },
      ...others,
    );
    expect(await addHabit(db, aDeed('read'), aMoment())).toMatchObject([{ kind: 'tooManyHabits' }]);
  });
});

describe('an edit', () => {
  test('of words leaves plans, place and history alone', async () => {
    const db = await aDatabase(aHabit());
    await say(db, 'walk', history`x o -`);
    const draft = aDraft({ name: 'Stroll', cue: 'lunch', small: '', domain: 'nature' });
    expect(await editHabit(db, aDeed('walk', draft), aMoment())).toEqual([]);
    const words = { name: 'Stroll', cue: 'lunch', small: '', domain: 'nature' } as const;
    expect(await db.habits.get('walk')).toEqual(aHabit({ ...words, changedAt: NOON }));
    expect(await saidOn(db, 'walk', addDays(TODAY, -1))).toMatchObject({ status: 'small' });
  });

  test('of the schedule holds from today on', async () => {
    const db = await aDatabase(aHabit());
    await editHabit(db, aDeed('walk', aDraft({ schedule: WEEKEND })), aMoment());
    const [first] = aHabit().plans;
    const second = aPlan({ from: TODAY, schedule: WEEKEND });
    expect((await db.habits.get('walk'))?.plans).toEqual([first, second]);
  });

  test('twice on one day leaves the last plan, and the past as it was', async () => {
    const db = await aDatabase(aHabit());
    await editHabit(db, aDeed('walk', aDraft({ schedule: WEEKEND })), aMoment());
    await editHabit(db, aDeed('walk', aDraft({ goal: TEN_MINUTES })), aMoment());
    const plans = (await db.habits.get('walk'))?.plans;
    expect(plans?.map(({ from }) => from)).toEqual([day('2026-01-01'), TODAY]);
    expect(plans?.[1]).toMatchObject({ schedule: { kind: 'daily' }, goal: TEN_MINUTES });
  });

  test('that is refused changes nothing', async () => {
    const db = await aDatabase(aHabit());
    const draft = aDraft({ name: 'New', schedule: { kind: 'weekdays', days: [] } });
    expect(await editHabit(db, aDeed('walk', draft), aMoment())).toEqual([{ kind: 'noWeekday' }]);
    expect(await db.habits.toArray()).toEqual([aHabit()]);
  });

  test('that was kept leaves a later one standing', async () => {
    const db = await aDatabase(aHabit());
    await editHabit(db, aDeed('walk', aDraft({ name: 'Later' })), aMoment(TODAY, 13));
    const kept = { ...aDeed('walk', aDraft({ name: 'Earlier' })), at: NOON, kept: true };
    expect(await editHabit(db, kept, aMoment(TODAY, 14))).toEqual([]);
    expect((await db.habits.get('walk'))?.name).toBe('Later');
  });
});

describe('a habit put away', () => {
  test('keeps its history, and comes back as it was', async () => {
    const db = await aDatabase(aHabit());
    await say(db, 'walk', history`x x`);
    const before = await standing(db);
    await archiveHabit(db, { ...aStamp(), habitId: 'walk', archived: true }, aMoment());
    expect(await db.habits.get('walk')).toEqual(aHabit({ archivedAt: NOON, changedAt: NOON }));
    await archiveHabit(db, { ...aStamp(), habitId: 'walk', archived: false }, aMoment());
    expect(await standing(db)).toEqual(before);
  });

  test('twice is put away since the first time', async () => {
    const db = await aDatabase(aHabit());
    await archiveHabit(db, { ...aStamp(), habitId: 'walk', archived: true }, aMoment(TODAY, 12));
    await archiveHabit(db, { ...aStamp(), habitId: 'walk', archived: true }, aMoment(TODAY, 13));
    expect((await db.habits.get('walk'))?.archivedAt).toBe(NOON);
  });

  test('for good leaves a tombstone and its check-ins', async () => {
    const db = await aDatabase(aHabit());
    await say(db, 'walk', history`x`);
    expect(await deleteHabit(db, { ...aStamp(), habitId: 'walk' }, aMoment())).toBeNull();
    expect(await db.habits.get('walk')).toEqual(aHabit({ deletedAt: NOON, changedAt: NOON }));
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done' });
  });
});

test.each([
  ['edited', async (db, deed) => (await editHabit(db, deed, aMoment()))[0] ?? null],
  ['archived', (db, deed) => archiveHabit(db, { ...deed, archived: true }, aMoment())],
  ['deleted', (db, deed) => deleteHabit(db, deed, aMoment())],
] as [string, (db: Awaited<ReturnType<typeof aDatabase>>, deed: Deeds['addHabit']) => unknown][])(
  'a habit that is not there or deleted cannot be %s',
  async (_name, change) => {
    const db = await aDatabase(aHabit({ deletedAt: 1 }));
    expect(await change(db, aDeed('walk'))).toEqual({ kind: 'habitUnknown' });
    expect(await change(db, aDeed('fly'))).toEqual({ kind: 'habitUnknown' });
    expect([await db.habits.toArray(), await db.deeds.count()]).toEqual([
      [aHabit({ deletedAt: 1 })],
      0,
    ]);
  },
);

describe('an order', () => {
  const three = ['a', 'b', 'c'].map((id, index) => aHabit({ id, position: index + 1 }));

  test.each([
    ['turned round', ['c', 'b', 'a'], ['c', 'b', 'a']],
    ['of some, others after them', ['c'], ['c', 'a', 'b']],
    ['with one that is not there', ['fly', 'b', 'a', 'c'], ['b', 'a', 'c']],
    ['as it was', ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['of none', [], ['a', 'b', 'c']],
  ])('%s', async (_name, habitIds, order) => {
    const db = await aDatabase(...three);
    const deed = { ...aStamp(), habitIds, regroup: null };
    expect(await reorderHabits(db, deed, aMoment())).toBeNull();
    const habits = await db.habits.toArray();
    const sorted = habits.sort((a, b) => a.position - b.position);
    expect(sorted.map(({ id }) => id)).toEqual(order);
    expect(new Set(habits.map(({ position }) => position)).size).toBe(3);
  });

  test.each<[string, Regroup, Partial<Habit>]>([
    ['into a group', { group: ' Out\u202e  doors ' }, { group: 'Out doors' }],
    ['out of its group', { group: '' }, { group: '' }],
    ['into a time of day', { timeOfDay: 'noon' }, { timeOfDay: 'noon' }],
    ['without naming either', {}, {}],
  ])('may move one %s, and undo puts back both', async (_name, like, change) => {
    const grouped = three.map((habit) => ({ ...habit, group: 'Indoors' }));
    const db = await aDatabase(...grouped);
    const before = await standing(db);
    const regroup = { habitId: 'b', ...like };
    const deed = { ...aStamp({ id: 'move' }), habitIds: ['b', 'a', 'c'], regroup };
    expect(await reorderHabits(db, deed, aMoment())).toBeNull();
    expect(await db.habits.bulkGet(['a', 'b', 'c'])).toEqual([
      { ...grouped[0], position: 2, changedAt: NOON },
      { ...grouped[1], position: 1, ...change, changedAt: NOON },
      grouped[2],
    ]);
    expect(await undo(db, 'move', NOON + 1)).toBeNull();
    expect(await standing(db)).toEqual(before);
  });

  test('may move one into a group and leave the order', async () => {
    const db = await aDatabase(...three);
    const regroup = { habitId: 'b', group: 'Outside' };
    const deed = { ...aStamp(), habitIds: ['a', 'b', 'c'], regroup };
    await reorderHabits(db, deed, aMoment());
    const habits = await db.habits.toArray();
    expect(habits.map(({ position, group }) => [position, group])).toEqual([
      [1, ''],
      [2, 'Outside'],
      [3, ''],
    ]);
  });

  test('with a group too long is refused, and nothing moves', async () => {
    const db = await aDatabase(...three);
    const regroup = { habitId: 'b', group: 'g'.repeat(41) };
    const deed = { ...aStamp(), habitIds: ['c', 'b', 'a'], regroup };
    const refusal = { kind: 'textTooLong', field: 'group', length: 41, limit: 40 };
    expect(await reorderHabits(db, deed, aMoment())).toEqual(refusal);
    expect([await db.habits.toArray(), await db.deeds.count()]).toEqual([three, 0]);
  });

  test('of a habit that is not there changes no group', async () => {
    const db = await aDatabase(...three);
    const regroup = { habitId: 'fly', group: 'Outside' };
    await reorderHabits(db, { ...aStamp(), habitIds: ['a', 'b', 'c'], regroup }, aMoment());
    expect(await db.habits.toArray()).toEqual(three);
  });

  test('that moved one between groups is not undone once that one was changed', async () => {
    const db = await aDatabase(...three);
    const regroup = { habitId: 'b', group: 'Outside' };
    const deed = { ...aStamp({ id: 'move' }), habitIds: ['b', 'a', 'c'], regroup };
    await reorderHabits(db, deed, aMoment());
    await editHabit(db, aDeed('b', aDraft({ name: 'Later' })), aMoment());
    expect(await undo(db, 'move', NOON + 1)).toEqual({ kind: 'changedSince' });
    expect(await db.habits.get('b')).toMatchObject({ name: 'Later', position: 1 });
  });

  test('that was kept leaves the group of one that was changed after it', async () => {
    const db = await aDatabase(...three);
    await editHabit(db, aDeed('b', aDraft({ group: 'Later' })), aMoment(TODAY, 13));
    const regroup = { habitId: 'b', group: 'Earlier' };
    const kept = { ...aStamp({ at: NOON, kept: true }), habitIds: ['b', 'a', 'c'], regroup };
    expect(await reorderHabits(db, kept, aMoment())).toBeNull();
    expect(await db.habits.get('b')).toMatchObject({ group: 'Later', position: 1 });
  });

  test('dates only the habits that moved', async () => {
    const db = await aDatabase(...three);
    const before = await changeTimes(db);
    const deed = { ...aStamp(), habitIds: ['b', 'a', 'c'], regroup: null };
    await reorderHabits(db, deed, aMoment());
    const after = await changeTimes(db);
    expect(after.get('habits "c"')).toBe(before.get('habits "c"'));
    expect([after.get('habits "a"'), after.get('habits "b"')]).toEqual([NOON, NOON]);
  });
});
