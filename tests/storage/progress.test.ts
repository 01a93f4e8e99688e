import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { OneProgress, ProgressAsked, ProgressView } from '@/domain/progress';
import { checkIn, checkInMany } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { archiveHabit } from '@/storage/habits';
import { writeNote } from '@/storage/notes';
import { readProgress } from '@/storage/progress';
import { changeSettings } from '@/storage/settings';
import { aHabit, aPlan, aStamp, at, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';
import { aDatabase, aMoment } from './a-database';

const FIRST = day('2026-11-02');
const NOW = at(TODAY, 20);
const WALK = aHabit({ plans: [aPlan({ from: FIRST })] });
const READ = aHabit({
  id: 'read',
  name: 'Read',
  position: 2,
  plans: [aPlan({ from: addDays(FIRST, 7), goal: TEN_MINUTES })],
});

function asked(changed: Partial<ProgressAsked> = {}): ProgressAsked {
  return { habitId: null, span: 'month', until: null, day: null, notes: 20, ...changed };
}

function look(db: TilthDatabase, changed: Partial<ProgressAsked> = {}): Promise<ProgressView> {
  return readProgress(db, asked(changed), NOW);
}

async function one(db: TilthDatabase, changed: Partial<ProgressAsked> = {}): Promise<OneProgress> {
  const { shown } = await look(db, { habitId: 'walk', ...changed });
  if (shown.kind !== 'one') throw new Error('Not one habit');
  return shown;
}

async function done(
  db: TilthDatabase,
  habitId: HabitId,
  on: LocalDate,
  amount: number | null = null,
  hour = 12,
): Promise<void> {
  const deed = { ...aStamp(), habitId, day: on, status: 'done', amount } as const;
  expect(await checkIn(db, deed, aMoment(on, hour))).toBeNull();
}

describe('one habit', () => {
  test('its days, its weekdays, its hours and how often', async () => {
    const db = await aDatabase(WALK, READ);
    await done(db, 'walk', FIRST, null, 7);
    await done(db, 'walk', TODAY, null, 8);
    await done(db, 'read', TODAY, null, 9);
    const view = await look(db, { habitId: 'walk' });
    expect(view.frame).toMatchObject({ from: '2026-11-01', until: TODAY, lead: 6 });
    expect(view.heat).toEqual({
      kind: 'days',
      marks: ` x${'.'.repeat(20)}x`,
      shares: null,
    });
    expect(view.weekdays).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect(view.hours[7]).toBe(1);
    expect(view.hours[9]).toBe(0);
    expect(view.inAll).toEqual({ done: 2, small: 0, smallest: 0 });
  });

  test('what lies outside the span counts in all alone', async () => {
    const db = await aDatabase(WALK);
    await done(db, 'walk', FIRST);
    await done(db, 'walk', TODAY);
    const { inAll, inSpan, frame } = await look(db, { habitId: 'walk', span: 'week' });
    expect([inAll.done, inSpan.done]).toEqual([2, 1]);
    expect(frame).toMatchObject({ from: TODAY, earlier: '2026-11-22', later: null });
  });

  test('a day to be changed, with its own plan', async () => {
    const changed = aPlan({ from: addDays(FIRST, 5), goal: TEN_MINUTES });
    const db = await aDatabase(aHabit({ plans: [aPlan({ from: FIRST }), changed] }));
    const on = addDays(FIRST, 5);
    await done(db, 'walk', on, 4);
    await writeNote(db, { ...aStamp(), habitId: 'walk', day: on, text: 'Rain' }, aMoment());
    expect((await one(db, { day: on })).day).toMatchObject({
      day: on,
      status: 'small',
      amount: 4,
      note: 'Rain',
      goal: TEN_MINUTES,
      earlier: addDays(on, -1),
      later: addDays(on, 1),
    });
    expect((await one(db, { day: FIRST })).day).toMatchObject({
      goal: { kind: 'check' },
      status: null,
      note: '',
      earlier: null,
    });
    expect((await one(db, { day: TODAY })).day).toMatchObject({ later: null });
  });

  test.each([
    ['before it began', addDays(FIRST, -1)],
    ['to come', addDays(TODAY, 1)],
  ])('no day %s can be opened', async (_name, on) => {
    const db = await aDatabase(WALK);
    expect((await one(db, { day: on })).day).toBeNull();
  });

  test('strength grows, and streaks only where they are wanted', async () => {
    const db = await aDatabase(WALK);
    for (let back = 0; back < 20; back++) await done(db, 'walk', addDays(TODAY, -back));
    const shown = await one(db);
    expect(shown.strength).toBeGreaterThan(0.4);
    expect(shown.curve.at(-1)).toEqual([22, Math.round(shown.strength * 1000) / 10]);
    expect(shown.words).toHaveLength(shown.curve.length);
    expect(shown.forecast).not.toBeNull();
    expect(shown.streak).toBeNull();
    await changeSettings(db, { streaks: true }, NOW);
    expect((await one(db)).streak).toMatchObject({ current: 20, longest: 20 });
  });

  test('nothing is foretold of the first days', async () => {
    const db = await aDatabase(aHabit({ plans: [aPlan({ from: addDays(TODAY, -3) })] }));
    await done(db, 'walk', TODAY);
    expect((await one(db)).forecast).toBeNull();
  });

  test('numbers are hidden by the habit or altogether', async () => {
    const db = await aDatabase(WALK);
    expect((await one(db)).numbersHidden).toBe(false);
    await changeSettings(db, { numbersHidden: true }, NOW);
    expect((await one(db)).numbersHidden).toBe(true);
  });

  test('amounts only where amounts are counted', async () => {
    const db = await aDatabase(WALK, READ);
    await done(db, 'read', TODAY, 12);
    expect((await one(db)).amounts).toBeNull();
    expect((await one(db, { habitId: 'read' })).amounts).toMatchObject({
      unit: 'minutes',
      mean: 12,
    });
  });

  test('all of time comes by months', async () => {
    const db = await aDatabase(WALK);
    await done(db, 'walk', FIRST);
    const { heat } = await look(db, { habitId: 'walk', span: 'all' });
    expect(heat).toMatchObject({ kind: 'months', firstYear: 2026, marks: '__________1_' });
  });
});

describe('over all', () => {
  test('how much of what was asked was done', async () => {
    const db = await aDatabase(WALK, READ);
    await done(db, 'walk', TODAY);
    const { heat, shown } = await look(db, { span: 'week' });
    expect(heat).toEqual({ kind: 'days', marks: '2', shares: { done: [1], asked: [2] } });
    expect(shown.kind === 'all' && shown.habits.map(({ habitId }) => habitId)).toEqual([
      'walk',
      'read',
    ]);
  });

  test('the week that ends at a day, to be said together', async () => {
    const db = await aDatabase(WALK, READ);
    const on = addDays(FIRST, 8);
    const cells = [
      ['walk', on, 'smallest'],
      ['read', on, 'skipped'],
    ] as const;
    expect(await checkInMany(db, { ...aStamp(), cells }, aMoment())).toEqual([]);
    const { shown } = await look(db, { day: on });
    expect(shown.kind === 'all' && shown.week).toEqual({
      days: Array.from({ length: 7 }, (_, place) => addDays(on, place - 6)),
      earlier: addDays(on, -7),
      later: addDays(on, 7),
      rows: [
        { habitId: 'walk', name: 'Walk', marks: '......s' },
        { habitId: 'read', name: 'Read', marks: '     .-' },
      ],
    });
  });

  test('what was put away can be chosen, and stands last', async () => {
    const db = await aDatabase(WALK, READ);
    await archiveHabit(db, { ...aStamp(), habitId: 'walk', archived: true }, aMoment());
    const { habits, shown, heat } = await look(db, { span: 'week' });
    expect(habits.map(({ habitId, archived }) => [habitId, archived])).toEqual([
      ['read', false],
      ['walk', true],
    ]);
    expect(shown.kind === 'all' && shown.week.rows).toHaveLength(1);
    expect(heat).toMatchObject({ shares: { asked: [1] } });
  });

  test.each([
    ['an unknown one', WALK, 'gone'],
    ['a deleted one', aHabit({ deletedAt: 1 }), 'walk'],
    [
      'a deed for one day',
      aHabit({ plans: [aPlan({ from: TODAY, schedule: { kind: 'once', day: TODAY } })] }),
      'walk',
    ],
  ])('%s is answered by all', async (_name, habit, habitId) => {
    const db = await aDatabase(habit);
    expect((await look(db, { habitId })).shown.kind).toBe('all');
  });

  test('with no habits there is an empty day', async () => {
    const view = await look(await aDatabase(), { span: 'all' });
    expect(view.frame).toMatchObject({ from: TODAY, until: TODAY });
    expect(view.habits).toEqual([]);
  });
});

describe('notes', () => {
  test('the newest first, only so many, of the span alone', async () => {
    const db = await aDatabase(WALK, READ);
    for (const [habitId, back, text] of [
      ['walk', 0, 'today'],
      ['read', 1, 'read'],
      ['walk', 2, 'before'],
      ['walk', 40, 'gone'],
    ] as const) {
      const on = addDays(TODAY, -back);
      await db.notes.put({ habitId, day: on, text, deletedAt: null, changedAt: 1 });
    }
    const texts = async (changed: Partial<ProgressAsked>) => {
      const { notes, moreNotes } = await look(db, changed);
      return [notes.map(({ text }) => text), moreNotes];
    };
    expect(await texts({})).toEqual([['today', 'read', 'before'], false]);
    expect(await texts({ notes: 2 })).toEqual([['today', 'read'], true]);
    expect(await texts({ habitId: 'walk' })).toEqual([['today', 'before'], false]);
    await db.notes.update(['walk', TODAY], { deletedAt: 2 });
    expect(await texts({ habitId: 'walk' })).toEqual([['before'], false]);
  });
});

test('the answer travels as JSON', async () => {
  const db = await aDatabase(WALK, READ);
  await done(db, 'walk', TODAY);
  for (const habitId of [null, 'walk', 'read']) {
    const view = await look(db, { habitId, day: TODAY });
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }
});
