import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { UNDO_FOR } from '@/domain/deed';
import { skip } from '@/storage/check-ins';
import { forgetOldDeeds, lastDeed } from '@/storage/deeds';
import { aDatabase, aMoment, saidOn } from '@/tests/storage/a-database';
import { aHabit, aStamp, at, TODAY } from '@/tests/support/builders';

test('a deed says what was done, to what, and how it stood before', async () => {
  const db = await aDatabase(aHabit());
  await skip(db, { ...aStamp({ id: 'one' }), habitId: 'walk', day: TODAY }, aMoment());
  expect(await lastDeed(db)).toEqual({
    id: 'one',
    kind: 'skip',
    about: 'Walk',
    before: { kind: 'day', habitId: 'walk', day: TODAY, said: null },
    undoneAt: null,
    changedAt: at(TODAY),
  });
});

test('deeds are forgotten when they can no longer be undone; what they did stays', async () => {
  const db = await aDatabase(aHabit());
  const old = addDays(TODAY, -8);
  for (const on of [addDays(TODAY, -9), old, TODAY])
    await skip(db, { ...aStamp({ id: `skip-${on}` }), habitId: 'walk', day: on }, aMoment(on));
  await forgetOldDeeds(db, at(old) + UNDO_FOR);
  expect(await db.deeds.toCollection().primaryKeys()).toEqual([`skip-${old}`, `skip-${TODAY}`]);
  expect(await saidOn(db, 'walk', addDays(TODAY, -9))).toMatchObject({ status: 'skipped' });
});
