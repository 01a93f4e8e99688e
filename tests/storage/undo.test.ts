import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { type Size, STATUSES, type Status } from '@/domain/check-in';
import type { DeedKind, Deeds, Reason, TipVerdict } from '@/domain/deed';
import { type Goal, TIMES_OF_DAY } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Instant } from '@/domain/local-date';
import type { MoodLevel } from '@/domain/mood';
import { LATER } from '@/domain/nudge';
import type { ReadingChange } from '@/domain/reading';
import { type Cue, EVERY_WEEKDAY } from '@/domain/reminder';
import { REST_REASONS } from '@/domain/rest';
import type { Schedule } from '@/domain/schedule';
import { TOPICS } from '@/domain/topic';
import { checkIn, checkInMany, checkPart, clearCheckIn, skip } from '@/storage/check-ins';
import { answerLine, setSmallDay } from '@/storage/days';
import type { TilthDatabase } from '@/storage/db';
import { lastDeed } from '@/storage/deeds';
import { addHabit, archiveHabit, deleteHabit, editHabit, reorderHabits } from '@/storage/habits';
import { noteMood } from '@/storage/moods';
import { writeNote } from '@/storage/notes';
import { putOffNudges } from '@/storage/nudges';
import { changeReading, reorderReadings } from '@/storage/readings';
import { changeReminder } from '@/storage/reminders';
import { changeRest } from '@/storage/rests';
import { hideTopic } from '@/storage/settings';
import { startTimer, stopTimer } from '@/storage/timers';
import { chosenTips, judgeTip } from '@/storage/tips';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment, changeTimes, saidOn, say, standing } from '@/tests/storage/a-database';
import {
  aDraft,
  aHabit,
  aPlan,
  aStamp,
  at,
  day,
  someTips,
  TEN_MINUTES,
  TODAY,
} from '@/tests/support/builders';
import { history } from '@/tests/support/history';
import { aNudge } from '@/tests/support/nudge-facts';

const NOON = at(TODAY);
const TIPS = someTips({ sleep: 4, nature: 4, social: 4 });
const STEPS: Goal = { kind: 'steps', steps: ['Mat', 'Stretch', 'Breathe'] };
const TIMED: Goal = { ...TEN_MINUTES, timed: true };
const HABITS = [
  aHabit({ id: 'walk', position: 1 }),
  aHabit({ id: 'read', position: 2, plans: [aPlan({ goal: TEN_MINUTES })] }),
  aHabit({ id: 'sit', position: 3, archivedAt: 5 }),
  aHabit({ id: 'yoga', position: 4, small: '', plans: [aPlan({ goal: STEPS })] }),
  aHabit({ id: 'focus', position: 5, smallest: 'A breath', plans: [aPlan({ goal: TIMED })] }),
];
const IDS = [...HABITS.map(({ id }) => id), 'new'];

/** One deed, ready to be done at a moment. */
type Play = {
  readonly what: string;
  readonly run: (db: TilthDatabase, deed: Stamp) => Promise<unknown>;
};
type Stamp = { readonly id: string; readonly at: Instant };

function choice(now: Instant) {
  return { tips: TIPS, today: TODAY, now, drawSeed: () => 7 };
}

const habitId = fc.constantFrom(...IDS);
// The last days come up often, so that deeds meet.
const aDay = fc
  .oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 400 }))
  .map((days) => addDays(TODAY, -days));
const onDay = fc.record({ habitId, day: aDay });
const drafts: fc.Arbitrary<HabitDraft> = fc.record({
  name: fc.constantFrom('Walk', 'Stroll', '  Read '),
  domain: fc.constantFrom('movement', 'own'),
  cue: fc.constantFrom('', 'lunch'),
  small: fc.constantFrom('', 'a step'),
  smallest: fc.constantFrom('', 'shoes on'),
  group: fc.constantFrom('', 'Outside'),
  timeOfDay: fc.constantFrom(...TIMES_OF_DAY),
  numbersHidden: fc.boolean(),
  schedule: fc.constantFrom<Schedule>(
    { kind: 'daily' },
    { kind: 'weekdays', days: [1, 2] },
    { kind: 'times', times: 3, per: 'week', span: 'rolling' },
    { kind: 'slots', slots: ['morning', 'evening'] },
  ),
  goal: fc.constantFrom<Goal>({ kind: 'check' }, TEN_MINUTES, TIMED, STEPS),
  startsOn: fc.constantFrom(null, addDays(TODAY, 1)),
  endsOn: fc.constantFrom(null, addDays(TODAY, 56)),
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
const status = fc.constantFrom<Size>('done', 'small', 'smallest');
const amount = fc.constantFrom(null, 0, 3, 12);
const said = fc
  .tuple(onDay, status, amount)
  .map(([on, status, amount]) => ({ ...on, status, amount }));
const judged = fc.record({
  tipId: fc.constantFrom(...TIPS.map((tip) => tip.id)),
  verdict: fc.constantFrom<TipVerdict | null>('kept', 'notForMe', 'notForMe', null),
  reason: fc.constantFrom<Reason | null>('notNow', 'upsetting', null),
});
const timed = fc.constantFrom('focus', 'focus', 'read', 'new');
const cells = fc.array(fc.tuple(habitId, aDay, fc.constantFrom<Status | null>(...STATUSES, null)), {
  maxLength: 6,
});
const text = fc.constantFrom('', 'Rain', 'By the river');
const mood = fc.option(fc.record({ level: fc.constantFrom<MoodLevel>(1, 3, 5), words: text }));
const rest = fc.option(
  fc.record({
    from: aDay,
    until: fc.constantFrom(null, TODAY, addDays(TODAY, 9)),
    habitIds: fc.constantFrom(null, ['walk'], ['walk', 'read']),
    reason: fc.constantFrom(...REST_REASONS),
  }),
);
const regroup = fc.option(
  fc.record(
    {
      habitId,
      group: fc.constantFrom('', 'Outside'),
      timeOfDay: fc.constantFrom(...TIMES_OF_DAY),
    },
    { requiredKeys: ['habitId'] },
  ),
);
const reminders = fc.record({
  reminderId: fc.constantFrom('r1', 'r2'),
  reminder: fc.option(
    fc.record({
      habitId: fc.constantFrom('walk', 'read'),
      cue: fc.constantFrom<Cue>(
        { kind: 'clock', minute: 480 },
        { kind: 'firstTab' },
        { kind: 'after', habitId: 'yoga', minutes: 5 },
      ),
      days: fc.constantFrom(EVERY_WEEKDAY, [1]),
      onlyIfOpen: fc.boolean(),
      stopped: fc.boolean(),
    }),
  ),
  lineKey: fc.constantFrom(null, 'fade:r1:stop:1', 'grow:a'),
});
// On the page: what stood in a notification comes back there, one event longer (nudges.test.ts).
const NUDGES = ['r1', 'r2'].map((reminderId) =>
  aNudge({ reminderId }, { kind: 'onPage', because: 'asleep', at: NOON }),
);
const PAGES = ['https://example.org/a', 'https://example.org/b'];
// Opening a page is no deed to be taken back.
const pageChange: fc.Arbitrary<ReadingChange> = fc.oneof(
  fc.record({ kind: fc.constant('keep' as const), kept: fc.boolean() }),
  fc.record({ kind: fc.constant('read' as const), read: fc.boolean() }),
  fc.record({ kind: fc.constant('archive' as const), archived: fc.boolean() }),
  fc.record({ kind: fc.constant('note' as const), note: text }),
);
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
  aPlay('order', fc.record({ habitIds: fc.shuffledSubarray(IDS), regroup }), (db, deed, now) =>
    reorderHabits(db, deed, moment(now)),
  ),
  aPlay(
    'part',
    fc
      .tuple(onDay, fc.record({ part: fc.nat({ max: 3 }), done: fc.boolean() }))
      .map(([on, like]) => ({ ...on, ...like, habitId: on.habitId === 'new' ? 'new' : 'yoga' })),
    (db, deed, now) => checkPart(db, deed, moment(now)),
  ),
  aPlay('many', fc.record({ cells }), (db, deed, now) => checkInMany(db, deed, moment(now))),
  aPlay('start', fc.record({ habitId: timed }), (db, deed, now) =>
    startTimer(db, deed, moment(now)),
  ),
  aPlay('stop', fc.record({ habitId: timed, keep: fc.boolean() }), (db, deed, now) =>
    stopTimer(db, deed, moment(now)),
  ),
  aPlay(
    'note',
    fc.tuple(onDay, text).map(([on, text]) => ({ ...on, text })),
    (db, deed, now) => writeNote(db, deed, moment(now)),
  ),
  aPlay(
    'mood',
    fc.record({ moodId: fc.constantFrom('m1', 'm2'), day: aDay, mood }),
    (db, deed, now) => noteMood(db, deed, moment(now)),
  ),
  aPlay('rest', fc.record({ restId: fc.constantFrom('r1', 'r2'), rest }), (db, deed, now) =>
    changeRest(db, deed, moment(now)),
  ),
  aPlay('small day', fc.record({ day: aDay, small: fc.boolean() }), (db, deed, now) =>
    setSmallDay(db, deed, moment(now)),
  ),
  aPlay(
    'line',
    fc.record({
      key: fc.constantFrom('shrink:a', 'grow:a', 'restEnded:a'),
      accepted: fc.boolean(),
    }),
    (db, deed, now) => answerLine(db, deed, moment(now)),
  ),
  aPlay('reminder', reminders, (db, deed, now) => changeReminder(db, deed, moment(now))),
  aPlay(
    'nudges',
    fc.record({
      nudgeIds: fc.shuffledSubarray(NUDGES.map(({ id }) => id)),
      later: fc.constantFrom(...LATER, null),
    }),
    (db, deed, now) => putOffNudges(db, deed, moment(now)),
  ),
  aPlay(
    'topic',
    fc.record({ topic: fc.constantFrom(...TOPICS), hidden: fc.boolean() }),
    (db, deed, now) => hideTopic(db, deed, now),
  ),
  aPlay(
    'page',
    fc.record({ address: fc.constantFrom(...PAGES), title: text, change: pageChange }),
    (db, deed, now) => changeReading(db, deed, moment(now)),
  ),
  aPlay(
    'pages',
    fc.record({ keys: fc.shuffledSubarray(['example.org/a', 'example.org/b']) }),
    (db, deed, now) => reorderReadings(db, deed, moment(now)),
  ),
  aPlay('judge', judged, (db, deed, now) => judgeTip(db, deed, choice(now))),
);

// Now and then hours, so that what is said at another hour is seen.
const waits = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 1000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((hours) => hours * 3_600_000) },
);

test(
  'deeds undone one by one, the last first, leave everything as it was before each',
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(plays, waits), { minLength: 1, maxLength: 14 }),
        async (script) => {
          const db = await aDatabase(...HABITS);
          await db.nudges.bulkAdd(NUDGES);
          await say(db, 'walk', history`x o . | - s x`);
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
      { numRuns: 60 },
    ),
  90_000,
);

const EVERY: Readonly<Record<DeedKind, true>> = {
  checkIn: true,
  skip: true,
  clearCheckIn: true,
  checkPart: true,
  checkInMany: true,
  startTimer: true,
  stopTimer: true,
  writeNote: true,
  noteMood: true,
  changeRest: true,
  setSmallDay: true,
  answerLine: true,
  changeReminder: true,
  putOffNudges: true,
  addHabit: true,
  editHabit: true,
  archiveHabit: true,
  unarchiveHabit: true,
  deleteHabit: true,
  reorderHabits: true,
  judgeTip: true,
  hideTopic: true,
  showTopic: true,
  changeReading: true,
  reorderReadings: true,
};

test('every kind of deed is played, and is remembered so that it can be undone', async () => {
  const played = fc.sample(plays, { numRuns: 400, seed: 4 });
  const kinds = new Set<DeedKind>();
  // Again and again from the start: a habit that was deleted refuses all that comes after.
  for (let first = 0; first < played.length; first += 20) {
    const db = await aDatabase(...HABITS);
    await db.nudges.bulkAdd(NUDGES);
    await chosenTips(db, choice(NOON));
    for (const [index, play] of played.slice(first, first + 20).entries())
      await play.run(db, { id: `play-${index}`, at: NOON + index });
    for (const { kind } of await db.deeds.toArray()) kinds.add(kind);
  }
  expect([...kinds].toSorted()).toEqual(Object.keys(EVERY).toSorted());
}, 60_000);

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
      parts: 0,
      hour: 12,
      changedAt: NOON + 9,
    });
  });

  test('gives back the hour at which it was said, whenever it is taken back', async () => {
    const db = await aDatabase(aHabit());
    const said = { habitId: 'walk', day: TODAY, status: 'done', amount: null } as const;
    await checkIn(db, { ...aStamp(), ...said }, aMoment(TODAY, 7));
    await checkIn(db, { ...aStamp({ id: 'again' }), ...said }, aMoment(TODAY, 18));
    await undo(db, 'again', at(addDays(TODAY, 1), 9));
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done', hour: 7 });
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
    await reorderHabits(
      db,
      { ...aStamp({ id: 'turn' }), habitIds: ['b', 'a'], regroup: null },
      aMoment(),
    );
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
