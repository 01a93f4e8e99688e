import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { UNDO_FOR } from '@/domain/deed';
import { skip } from '@/storage/check-ins';
import { deleteHabit, reorderHabits } from '@/storage/habits';
import { undo } from '@/storage/undo';
import { readDeeds } from '@/storage/views';
import { aDatabase, aMoment, standing } from '@/tests/storage/a-database';
import { aHabit, aStamp, at, TODAY } from '@/tests/support/builders';

const NOON = at(TODAY);

test('deeds of the last days stand newest first, with what was taken back marked', async () => {
  const db = await aDatabase(aHabit());
  for (const [id, back] of [
    ['c', 0],
    ['a', 3],
    ['b', 9],
  ] as const) {
    const on = addDays(TODAY, -back);
    await skip(db, { ...aStamp({ id }), habitId: 'walk', day: on }, aMoment(on));
  }
  await deleteHabit(db, { ...aStamp({ id: 'd' }), habitId: 'walk' }, aMoment(TODAY, 13));
  await undo(db, 'd', at(TODAY, 14));
  const { deeds } = await readDeeds(db, at(TODAY, 15));
  // Deeds entered later, though of an earlier day, are the newer ones.
  expect(deeds.map(({ id, kind, about, undone }) => [id, kind, about, undone])).toEqual([
    ['d', 'deleteHabit', 'Walk', true],
    ['b', 'skip', 'Walk', false],
    ['a', 'skip', 'Walk', false],
    ['c', 'skip', 'Walk', false],
  ]);
});

test('what is older than can be undone is not told of', async () => {
  const db = await aDatabase(aHabit());
  await skip(db, { ...aStamp(), habitId: 'walk', day: TODAY }, aMoment());
  expect((await readDeeds(db, NOON + UNDO_FOR - 1)).deeds).toHaveLength(1);
  expect((await readDeeds(db, NOON + UNDO_FOR + 1)).deeds).toEqual([]);
  // With the clock set back by a year, nothing is lost.
  expect((await readDeeds(db, at(addDays(TODAY, -365)))).deeds).toHaveLength(1);
});

test('a move into another part of the list is one deed, and undone as one', async () => {
  const db = await aDatabase(
    aHabit({ id: 'a', position: 1, timeOfDay: 'morning', group: 'Work' }),
    aHabit({ id: 'b', position: 2, timeOfDay: 'evening' }),
  );
  const before = await standing(db);
  const deed = {
    ...aStamp({ id: 'move' }),
    habitIds: ['b', 'a'],
    regroup: { habitId: 'a', timeOfDay: 'evening' },
  } as const;
  await reorderHabits(db, deed, aMoment());
  const habits = await db.habits.orderBy(':id').toArray();
  expect(
    habits.map(({ id, position, timeOfDay, group }) => [id, position, timeOfDay, group]),
  ).toEqual([
    ['a', 2, 'evening', 'Work'],
    ['b', 1, 'evening', ''],
  ]);
  expect((await readDeeds(db, NOON)).deeds).toMatchObject([{ id: 'move', kind: 'reorderHabits' }]);
  expect(await undo(db, 'move', NOON + 5)).toBeNull();
  expect(await standing(db)).toEqual(before);
});
