import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds, Reason, TipVerdict } from '@/domain/deed';
import type { Goal } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Instant } from '@/domain/local-date';
import type { Schedule } from '@/domain/schedule';
import { checkIn, clearCheckIn, skip } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { lastDeed } from '@/storage/deeds';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { chosenTips, judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment, changeTimes, saidOn, say, standing } from '@/tests/storage/a-database';
import {
  aDraft,
  aHabit,
  aStamp,
  at,
  day,
  someTips,
  TEN_MINUTES,
  TODAY,
} from '@/tests/support/builders';
import { history } from '@/tests/support/history';

const NOON = at(TODAY);
const TIPS = someTips({ sleep: 4, nature: 4, social: 4 });
const HABITS = [
  aHabit({ id: 'walk', position: 1 }),
  aHabit({ id: 'read', position: 2, plans: [{ ...aHabit().plans[0], goal: TEN_MINUTES }] }),
  aHabit({ id: 'sit', position: 3, archivedAt: 5 }),
];

/** One deed, ready to be done at a moment. */
type Play = {
  readonly what: string;
  readonly run: (db: TilthDatabase, deed: Stamp) => Promise<unknown>;
};
type Stamp = { readonly id: string; readonly at: Instant };

function choice(now: Instant) {
  return { tips: TIPS, today: TODAY, now, drawSeed: () => 7 };
}

const habitId = fc.constantFrom('walk', 'read', 'sit', 'new');
const onDay = fc.record({
  habitId,
  day: fc.integer({ min: 0, max: 400 }).map((days) => addDays(TODAY, -days)),
});
const drafts: fc.Arbitrary<HabitDraft> = fc.record({
  name: fc.constantFrom('Walk', 'Stroll', '  Read '),
  domain: fc.constantFrom('movement', 'own'),
  cue: fc.constantFrom('', 'lunch'),
  small: fc.constantFrom('', 'a step'),
  schedule: fc.constantFrom<Schedule>({ kind: 'daily' }, { kind: 'weekdays', days: [1, 2] }),
  goal: fc.constantFrom<Goal>({ kind: 'check' }, TEN_MINUTES),
});

function aPlay<T>(
  what: string,
  arg: fc.Arbitrary<T>,
  run: (db: TilthDatabase, deed: T & Stamp, now: Instant) => Promise<unknown>,
): fc.Arbitrary<Play> {
  return arg.map((like) => ({
    what: `${what} ${JSON.stringify(like)}`,
    run: (db, deed) => run(db, { ...like, ...deed }, deed.at),
  }));
}

const moment = (now: Instant) => ({ now, dayStartsAt: 0 });
const status = fc.constantFrom('done' as const, 'small' as const);
const amount = fc.constantFrom(null, 0, 3, 12);
const said = fc
  .tuple(onDay, status, amount)
  .map(([on, status, amount]) => ({ ...on, status, amount }));
const judged = fc.record({
  tipId: fc.constantFrom(...TIPS.map((tip) => tip.id)),
  verdict: fc.constantFrom<TipVerdict | null>('kept', 'notForMe', 'notForMe', null),
  reason: fc.constantFrom<Reason | null>('notNow', 'upsetting', null),
});
const plays = fc.oneof(
  aPlay('check in', said, (db, deed, now) => checkIn(db, deed, moment(now))),
  aPlay('skip', onDay, (db, deed, now) => skip(db, deed, moment(now))),
  aPlay('clear', onDay, (db, deed, now) => clearCheckIn(db, deed, moment(now))),
  aPlay(
    'add',
    fc.record({ habitId: fc.constantFrom('new', 'newer'), draft: drafts }),
    (db, deed, now) => addHabit(db, deed, moment(now)),
  ),
  aPlay('edit', fc.record({ habitId, draft: drafts }), (db, deed, now) =>
    editHabit(db, deed, moment(now)),
  ),
  aPlay('archive', fc.record({ habitId, archived: fc.boolean() }), (db, deed, now) =>
    archiveHabit(db, deed, moment(now)),
  ),
  aPlay('delete', fc.record({ habitId }), (db, deed, now) => deleteHabit(db, deed, moment(now))),
  aPlay(
    'order',
    fc.record({ habitIds: fc.shuffledSubarray(['walk', 'read', 'sit', 'new']) }),
    (db, deed, now) => reorderHabits(db, deed, moment(now)),
  ),
  aPlay('judge', judged, (db, deed, now) => judgeTip(db, deed, choice(now))),
);

test(
  'deeds undone one by one, the last first, leave everything as it was before each',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(plays, fc.integer({ min: -5, max: 1000 })), {
          minLength: 1,
          maxLength: 12,
        }),
        async (script) => {
          const db = await aDatabase(...HABITS);
          await say(db, 'walk', history`x o . | - x`);
          await chosenTips(db, choice(NOON));
          const before: unknown[] = [];
          let now = NOON;
          for (const [index, [play, wait]] of script.entries()) {
            before.push(await standing(db));
            // Clocks may be set back a little between deeds.
            now += wait;
            await play.run(db, { id: `play-${index}`, at: now });
          }
          for (let index = script.length - 1; index >= 0; index--) {
            const times = await changeTimes(db);
            await undo(db, `play-${index}`, now);
            expect(await standing(db)).toEqual(before[index]);
            for (const [key, time] of await changeTimes(db))
              expect(time).toBeGreaterThanOrEqual(times.get(key) ?? 0);
          }
        },
      ),
      { numRuns: 40 },
    ),
  30_000,
);

describe('an undo', () => {
  const skipped = { ...aStamp({ id: 'skip' }), habitId: 'walk', day: TODAY };

  test('of a check-in gives back what was said before, at a new time', async () => {
    const db = await aDatabase(aHabit());
    await say(db, 'walk', history`o`);
    await skip(db, skipped, aMoment());
    expect(await undo(db, 'skip', NOON + 9)).toBeNull();
    expect(await saidOn(db, 'walk')).toEqual({
      status: 'small',
      amount: null,
      changedAt: NOON + 9,
    });
  });

  test('twice is harmless, even after something else was said', async () => {
    const db = await aDatabase(aHabit());
    await skip(db, skipped, aMoment());
    await undo(db, 'skip', NOON + 1);
    await say(db, 'walk', history`x`);
    const times = await changeTimes(db);
    expect(await undo(db, 'skip', NOON + 3)).toBeNull();
    expect(await changeTimes(db)).toEqual(times);
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done' });
  });

  test('of nothing is refused', async () => {
    const db = await aDatabase(aHabit());
    expect(await undo(db, 'never', NOON)).toEqual({ kind: 'nothingToUndo' });
  });

  test('of an addition leaves a tombstone for other devices', async () => {
    const db = await aDatabase();
    await addHabit(db, { ...aStamp({ id: 'add' }), habitId: 'read', draft: aDraft() }, aMoment());
    await undo(db, 'add', NOON + 5);
    expect(await db.habits.get('read')).toMatchObject({ deletedAt: NOON + 5, changedAt: NOON + 5 });
  });

  test('of an order leaves the place of a habit added since', async () => {
    const db = await aDatabase(aHabit({ id: 'a', position: 1 }), aHabit({ id: 'b', position: 2 }));
    await reorderHabits(db, { ...aStamp({ id: 'turn' }), habitIds: ['b', 'a'] }, aMoment());
    await addHabit(db, { ...aStamp(), habitId: 'c', draft: aDraft() }, aMoment());
    await undo(db, 'turn', NOON + 5);
    const habits = await db.habits.toArray();
    expect(habits.map(({ id, position }) => [id, position])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});

describe('the deed offered for undoing is the one done last', () => {
  const draft = aDraft();
  const add = (id: string, habitId: string): Deeds['addHabit'] => ({
    ...aStamp({ id }),
    habitId,
    draft,
  });

  test.each([
    ['as time goes by', NOON, NOON + 1],
    ['within one millisecond', NOON, NOON],
    ['although the clock was set back', NOON, NOON - 3_600_000],
  ])('%s', async (_name, first, second) => {
    // Whichever way the ids sort.
    for (const [one, two] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const db = await aDatabase();
      await addHabit(db, add(one, 'walk'), { now: first, dayStartsAt: 0 });
      await addHabit(db, add(two, 'read'), { now: second, dayStartsAt: 0 });
      expect((await lastDeed(db))?.id).toBe(two);
    }
  });

  test('and once that is undone, the one before', async () => {
    const db = await aDatabase(aHabit());
    expect(await lastDeed(db)).toBeNull();
    await skip(db, { ...aStamp({ id: 'one' }), habitId: 'walk', day: TODAY }, aMoment());
    await skip(
      db,
      { ...aStamp({ id: 'two' }), habitId: 'walk', day: day('2026-11-22') },
      aMoment(TODAY, 13),
    );
    await undo(db, 'two', NOON);
    expect((await lastDeed(db))?.id).toBe('one');
    await undo(db, 'one', NOON);
    expect(await lastDeed(db)).toBeNull();
  });
});

test('a deed after which the same day was changed again is not undone: the later word stands', async () => {
  const db = await aDatabase(...HABITS);
  const moment = aMoment();
  const on = { habitId: 'walk', day: TODAY };
  await checkIn(db, { ...aStamp(), id: 'a', ...on, status: 'done', amount: null }, moment);
  await skip(db, { ...aStamp(), id: 'b', ...on }, moment);
  await skip(db, { ...aStamp(), id: 'elsewhere', ...on, habitId: 'read' }, moment);
  expect(await undo(db, 'a', NOON)).toEqual({ kind: 'changedSince' });
  expect((await saidOn(db, 'walk', TODAY))?.status).toBe('skipped');
  expect(await undo(db, 'b', NOON)).toBeNull();
  expect(await undo(db, 'a', NOON)).toBeNull();
  expect(await saidOn(db, 'walk', TODAY)).toBeNull();
});
