import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { Goal, Habit, Plan } from '@/domain/habit';
import type { Slot } from '@/domain/schedule';
import { checkIn, checkPart, clearCheckIn, skip } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment, changeTimes, saidOn, standing } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const NOON = at(TODAY);
const STEPS: Goal = { kind: 'steps', steps: ['Mat', 'Stretch', 'Breathe'] };
const SLOTS: readonly Slot[] = ['morning', 'evening'];

function planned(plan: Partial<Plan>): Habit {
  return aHabit({ plans: [aPlan(plan)] });
}

function aPart(part: number, done = true, like: Partial<Deeds['checkPart']> = {}) {
  return { ...aStamp(), habitId: 'walk', day: TODAY, part, done, ...like };
}

async function say(db: TilthDatabase, ...parts: readonly (readonly [number, boolean])[]) {
  for (const [part, done] of parts)
    expect(await checkPart(db, aPart(part, done), aMoment())).toBeNull();
}

describe('parts that were done count as', () => {
  test.each<[string, Partial<Plan>, [number, boolean][], object | null]>([
    ['the small version, some steps', { goal: STEPS }, [[1, true]], { status: 'small', parts: 2 }],
    [
      'done, all steps in any order',
      { goal: STEPS },
      [
        [2, true],
        [0, true],
        [1, true],
      ],
      { status: 'done', parts: 7 },
    ],
    [
      'nothing, the only one taken back',
      { goal: STEPS },
      [
        [1, true],
        [1, false],
      ],
      null,
    ],
    [
      'the small version, all done and one taken back',
      { schedule: { kind: 'slots', slots: SLOTS } },
      [
        [0, true],
        [1, true],
        [0, false],
      ],
      { status: 'small', parts: 2 },
    ],
    [
      'done, both times of the day',
      { schedule: { kind: 'slots', slots: SLOTS } },
      [
        [0, true],
        [1, true],
      ],
      { status: 'done', parts: 3 },
    ],
    [
      'the small version, the last of twelve',
      { schedule: { kind: 'timesADay', times: 12 } },
      [[11, true]],
      { status: 'small', parts: 2048 },
    ],
  ])('%s', async (_name, plan, parts, said) => {
    const db = await aDatabase(planned(plan));
    await say(db, ...parts);
    const expected = said && { ...said, amount: null, hour: 12, changedAt: expect.any(Number) };
    expect(await saidOn(db, 'walk')).toEqual(expected);
  });

  test('twelve of twelve, done', async () => {
    const db = await aDatabase(planned({ schedule: { kind: 'timesADay', times: 12 } }));
    for (let part = 0; part < 12; part++) await say(db, [part, true]);
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done', parts: 4095 });
  });
});

describe('a part', () => {
  test.each<[string, Partial<Plan>, number]>([
    ['beyond the last', { goal: STEPS }, 3],
    ['of a habit without parts', {}, 0],
    ['of an amount', { goal: TEN_MINUTES }, 0],
  ])('%s is refused, with nothing changed', async (_name, plan, part) => {
    const db = await aDatabase(planned(plan));
    expect(await checkPart(db, aPart(part), aMoment())).toEqual({ kind: 'partUnknown' });
    expect([await saidOn(db, 'walk'), await db.deeds.count()]).toEqual([null, 0]);
  });

  test('of a day to come, before the first or of no habit is refused', async () => {
    const db = await aDatabase(planned({ goal: STEPS }));
    const refusals = [];
    for (const like of [{ day: addDays(TODAY, 1) }, { day: day('2025-12-31') }, { habitId: 'fly' }])
      refusals.push((await checkPart(db, aPart(0, true, like), aMoment()))?.kind);
    expect(refusals).toEqual(['dayInFuture', 'dayBeforeFirst', 'habitUnknown']);
  });

  test('counts by the parts of its own day', async () => {
    const two: Goal = { kind: 'steps', steps: ['Mat', 'Stretch'] };
    const yesterday = addDays(TODAY, -1);
    const plans = [aPlan({ goal: two }), aPlan({ from: TODAY, goal: STEPS })] as const;
    const db = await aDatabase(aHabit({ plans }));
    for (const part of [0, 1])
      for (const on of [yesterday, TODAY])
        await checkPart(db, aPart(part, true, { day: on }), aMoment());
    expect(await saidOn(db, 'walk', yesterday)).toMatchObject({ status: 'done', parts: 3 });
    expect(await saidOn(db, 'walk', TODAY)).toMatchObject({ status: 'small', parts: 3 });
  });

  test('said once more by another surface stays as it was said', async () => {
    const db = await aDatabase(planned({ goal: STEPS }));
    await say(db, [0, true], [0, true], [2, false]);
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'small', parts: 1 });
  });

  test('that was not done leaves what was said of the whole day', async () => {
    const db = await aDatabase(planned({ goal: STEPS }));
    const said = { ...aStamp(), habitId: 'walk', day: TODAY };
    for (const status of ['small', 'smallest'] as const) {
      await checkIn(db, { ...said, id: status, status, amount: null }, aMoment());
      await say(db, [1, false]);
      expect(await saidOn(db, 'walk')).toMatchObject({ status, parts: 0 });
    }
    await skip(db, said, aMoment());
    await say(db, [1, false]);
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'skipped', parts: 0 });
  });

  test('sent twice is done once, even after the day was cleared', async () => {
    const db = await aDatabase(planned({ goal: STEPS }));
    const deed = aPart(0);
    await checkPart(db, deed, aMoment());
    await clearCheckIn(db, { ...aStamp(), habitId: 'walk', day: TODAY }, aMoment());
    const times = await changeTimes(db);
    expect(await checkPart(db, deed, aMoment(TODAY, 13))).toBeNull();
    expect(await saidOn(db, 'walk')).toBeNull();
    expect(await changeTimes(db)).toEqual(times);
  });

  test('that was kept leaves standing what was said after it', async () => {
    const db = await aDatabase(planned({ goal: STEPS }));
    await skip(db, { ...aStamp(), habitId: 'walk', day: TODAY }, aMoment(TODAY, 13));
    const kept = aPart(0, true, { at: NOON, kept: true });
    expect(await checkPart(db, kept, aMoment())).toBeNull();
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'skipped', parts: 0 });
  });

  test('undone gives back the others, and the bits of each', async () => {
    const db = await aDatabase(planned({ goal: STEPS }));
    await say(db, [0, true], [1, true]);
    const before = await standing(db);
    await checkPart(db, aPart(2, true, { id: 'last' }), aMoment());
    expect(await undo(db, 'last', NOON + 9)).toBeNull();
    expect(await standing(db)).toEqual(before);
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'small', parts: 3 });
  });
});

describe('the whole day', () => {
  test.each([
    ['done in full has every part', 'done', 7],
    ['small has none for certain', 'small', 0],
    ['smallest has none for certain', 'smallest', 0],
  ] as const)('%s', async (_name, status, parts) => {
    const db = await aDatabase(planned({ goal: STEPS }));
    const deed = { ...aStamp(), habitId: 'walk', day: TODAY, status, amount: null };
    expect(await checkIn(db, deed, aMoment())).toBeNull();
    const said = { status, amount: null, parts, hour: 12, changedAt: NOON };
    expect(await saidOn(db, 'walk')).toEqual(said);
  });

  test.each([
    ['skipped', skip, { status: 'skipped', parts: 0 }],
    ['cleared', clearCheckIn, null],
  ] as const)('%s has no part left', async (_name, deedOf, said) => {
    const db = await aDatabase(planned({ goal: STEPS }));
    await say(db, [0, true], [1, true], [2, true]);
    await deedOf(db, { ...aStamp(), habitId: 'walk', day: TODAY }, aMoment());
    const stored = await saidOn(db, 'walk');
    expect(stored && { status: stored.status, parts: stored.parts }).toEqual(said);
  });
});

test('the order in which parts are said does not matter', () =>
  fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 12 }).chain((times) =>
        fc.record({
          times: fc.constant(times),
          parts: fc.shuffledSubarray(
            Array.from({ length: times }, (_, part) => part),
            { minLength: 1 },
          ),
        }),
      ),
      async ({ times, parts }) => {
        const db = await aDatabase(planned({ schedule: { kind: 'timesADay', times } }));
        await say(db, ...parts.map((part) => [part, true] as const));
        expect(await saidOn(db, 'walk')).toMatchObject({
          status: parts.length === times ? 'done' : 'small',
          parts: parts.reduce((bits, part) => bits + 2 ** part, 0),
        });
      },
    ),
    { numRuns: 25 },
  ));
