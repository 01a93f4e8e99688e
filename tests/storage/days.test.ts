import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { Habit } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { checkIn, skip } from '@/storage/check-ins';
import { readDayKnown, readLine } from '@/storage/day-facts';
import { answerLine, setSmallDay } from '@/storage/days';
import type { TilthDatabase } from '@/storage/db';
import { changeRest } from '@/storage/rests';
import { undo } from '@/storage/undo';
import { aDatabase, aMoment } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, day, TODAY } from '@/tests/support/builders';

const NOON = at(TODAY);
const SUNDAYS = { kind: 'weekdays', days: [0] } as const;

function ago(days: number): LocalDate {
  return addDays(TODAY, -days);
}

function aSmallDay(
  on: LocalDate,
  small: boolean,
  like: Partial<Deeds['setSmallDay']> = {},
): Deeds['setSmallDay'] {
  return { ...aStamp(), day: on, small, ...like };
}

function anAnswer(
  key: string,
  accepted: boolean,
  like: Partial<Deeds['answerLine']> = {},
): Deeds['answerLine'] {
  return { ...aStamp(), key, accepted, ...like };
}

async function smallDays(db: TilthDatabase): Promise<LocalDate[]> {
  const known = await readDayKnown(db, [], DEFAULT_SETTINGS, [TODAY]);
  return [...known.smallDays];
}

async function line(db: TilthDatabase, today = TODAY, settings: Partial<Settings> = {}) {
  const habits = await db.habits.toArray();
  const known = await readDayKnown(db, habits, { ...DEFAULT_SETTINGS, ...settings }, [today]);
  return readLine(db, habits, known, today);
}

async function done(db: TilthDatabase, habitId: string, ...days: readonly LocalDate[]) {
  for (const on of days)
    await checkIn(db, { ...aStamp(), habitId, day: on, status: 'done', amount: null }, aMoment(on));
}

describe('a small day', () => {
  test('is said, unsaid, and said again', async () => {
    const db = await aDatabase();
    expect(await setSmallDay(db, aSmallDay(TODAY, true), aMoment())).toBeNull();
    expect(await smallDays(db)).toEqual([TODAY]);
    await setSmallDay(db, aSmallDay(TODAY, false), aMoment(TODAY, 13));
    expect(await smallDays(db)).toEqual([]);
    expect(await db.days.get(TODAY)).toMatchObject({ deletedAt: at(TODAY, 13) });
    await setSmallDay(db, aSmallDay(TODAY, true), aMoment(TODAY, 14));
    expect(await smallDays(db)).toEqual([TODAY]);
  });

  test('can be yesterday, but has to have come', async () => {
    const db = await aDatabase();
    expect(await setSmallDay(db, aSmallDay(ago(1), true), aMoment())).toBeNull();
    const tomorrow = addDays(TODAY, 1);
    expect(await setSmallDay(db, aSmallDay(tomorrow, true), aMoment())).toEqual({
      kind: 'dayInFuture',
      day: tomorrow,
    });
    expect(await smallDays(db)).toEqual([ago(1)]);
  });

  test('that was not one leaves nothing to take back', async () => {
    const db = await aDatabase();
    await setSmallDay(db, aSmallDay(TODAY, false), aMoment());
    expect([await db.days.count(), await db.deeds.count()]).toEqual([0, 0]);
  });

  test('is taken back', async () => {
    const db = await aDatabase();
    await setSmallDay(db, aSmallDay(TODAY, true, { id: 'small' }), aMoment());
    await undo(db, 'small', NOON + 5);
    expect(await smallDays(db)).toEqual([]);
  });

  test('that had to wait leaves a later word standing', async () => {
    const db = await aDatabase();
    await setSmallDay(db, aSmallDay(TODAY, true), aMoment(TODAY, 11));
    await setSmallDay(db, aSmallDay(TODAY, false), aMoment(TODAY, 13));
    await setSmallDay(db, aSmallDay(TODAY, true, { kept: true, at: NOON }), aMoment());
    expect(await smallDays(db)).toEqual([]);
  });
});

describe('an answer', () => {
  const HABITS = [
    aHabit({ id: 'walk' }),
    aHabit({ id: 'read', small: '' }),
    aHabit({ id: 'sit', archivedAt: 5 }),
  ];

  test('to shrink changes the plans that can, and undone puts all back', async () => {
    const db = await aDatabase(...HABITS);
    for (const on of [ago(2), ago(1), TODAY]) await setSmallDay(db, aSmallDay(on, true), aMoment());
    expect(await line(db)).toEqual({ kind: 'shrink', key: `shrink:${ago(2)}` });
    await answerLine(db, anAnswer(`shrink:${ago(2)}`, true, { id: 'yes' }), aMoment());
    expect((await db.habits.toArray()).map(({ id, plans }) => [id, plans.at(-1)?.asks])).toEqual([
      ['read', 'full'],
      ['sit', 'full'],
      ['walk', 'small'],
    ]);
    expect((await db.habits.get('walk'))?.plans[0]).toEqual(aPlan());
    expect(await line(db)).toBeNull();
    expect(await undo(db, 'yes', at(TODAY, 13))).toBeNull();
    expect((await db.habits.get('walk'))?.plans).toEqual([aPlan()]);
    expect(await line(db)).toEqual({ kind: 'shrink', key: `shrink:${ago(2)}` });
  });

  test('to keep the plan changes none, and is not asked for again', async () => {
    const db = await aDatabase(...HABITS);
    for (const on of [ago(3), ago(2), ago(1)])
      await setSmallDay(db, aSmallDay(on, true), aMoment());
    await answerLine(db, anAnswer(`shrink:${ago(3)}`, false), aMoment());
    expect(await line(db)).toBeNull();
    expect((await db.habits.get('walk'))?.plans).toEqual([aPlan()]);
  });

  test('sent twice is written once', async () => {
    const db = await aDatabase(...HABITS);
    const yes = anAnswer('shrink:x', true);
    await answerLine(db, yes, aMoment());
    await answerLine(db, anAnswer('grow:x', true), aMoment());
    await answerLine(db, yes, aMoment());
    expect((await db.habits.get('walk'))?.plans.at(-1)?.asks).toBe('full');
  });

  test('that had to wait leaves a later one standing', async () => {
    const db = await aDatabase(...HABITS);
    await answerLine(db, anAnswer('shrink:x', false), aMoment(TODAY, 13));
    await answerLine(db, anAnswer('shrink:x', true, { kept: true, at: NOON }), aMoment());
    expect((await db.habits.get('walk'))?.plans).toEqual([aPlan()]);
  });
});

describe('who was away', () => {
  test.each([
    ['for three days', 4],
    ['over New Year', 60],
    ['for three years', 1100],
  ])('%s is welcomed back', async (_, days) => {
    const db = await aDatabase(aHabit({ plans: [aPlan({ from: day('2020-01-01') })] }));
    await done(db, 'walk', ago(days), ago(days + 1));
    expect(await line(db)).toMatchObject({
      kind: 'welcomeBack',
      key: `welcomeBack:${ago(days - 1)}`,
    });
  });

  test('is not, where nothing was asked', async () => {
    const db = await aDatabase(aHabit({ plans: [aPlan({ schedule: SUNDAYS })] }));
    await done(db, 'walk', ago(15));
    // Two Sundays since.
    expect(await line(db)).toBeNull();
    expect(await line(db, addDays(TODAY, 7))).toMatchObject({ kind: 'welcomeBack' });
  });

  test('is not, where all that was asked was at rest', async () => {
    const db = await aDatabase(aHabit(), aHabit({ id: 'read', plans: [aPlan({ from: TODAY })] }));
    await done(db, 'walk', ago(9));
    const rest = { from: ago(9), until: null, habitIds: ['walk'], reason: 'other' } as const;
    await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment(ago(9)));
    expect(await line(db)).toBeNull();
  });

  test.each<[string, Partial<Habit>]>([
    ['put away', { archivedAt: 1 }],
    ['deleted', { deletedAt: 1 }],
  ])('from a habit %s alone is not', async (_, like) => {
    const db = await aDatabase(aHabit(), aHabit({ id: 'read' }));
    await done(db, 'walk', ago(9));
    await db.habits.update('walk', like);
    expect(await line(db)).toBeNull();
  });

  test('said that it was let go is heard', async () => {
    const db = await aDatabase(aHabit());
    await done(db, 'walk', ago(9));
    await skip(db, { ...aStamp(), habitId: 'walk', day: ago(2) }, aMoment(ago(2)));
    expect(await line(db)).toBeNull();
  });

  test('and goes back a year is asked nothing of the days to come', async () => {
    const db = await aDatabase(aHabit({ plans: [aPlan({ from: day('2024-01-01') })] }));
    await done(db, 'walk', addDays(TODAY, -366), ago(9));
    expect(await line(db, addDays(TODAY, -365))).toBeNull();
  });
});

describe('a shrunk plan', () => {
  const shrunk = aHabit({ plans: [aPlan(), aPlan({ from: ago(14), asks: 'small' })] });
  const days = Array.from({ length: 14 }, (_, index) => ago(index + 1));

  test.each([
    ['on ten of fourteen days may grow', 10, true],
    ['on nine stays', 9, false],
  ])('done %s', async (_, count, grows) => {
    const db = await aDatabase(shrunk);
    await done(db, 'walk', ...days.slice(0, count));
    expect(await line(db)).toEqual(grows ? { kind: 'grow', key: `grow:${ago(14)}` } : null);
  });

  test('on the days that were asked may grow: neither rest nor skip counts', async () => {
    const db = await aDatabase(shrunk);
    await done(db, 'walk', ...days.slice(0, 2));
    for (const on of days.slice(2, 4))
      await skip(db, { ...aStamp(), habitId: 'walk', day: on }, aMoment(on));
    const rest = { from: ago(14), until: ago(5), habitIds: ['walk'], reason: 'illness' } as const;
    await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment());
    expect(await line(db)).toMatchObject({ kind: 'grow' });
  });
});

test('a rest that ended is asked about by the day as it is lived', async () => {
  const db = await aDatabase(aHabit());
  const rest = { from: ago(5), until: ago(1), habitIds: null, reason: 'travel' } as const;
  await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment(TODAY, 3));
  expect(await line(db)).toBeNull();
  expect(await line(db, TODAY, { dayStartsAt: 4 })).toMatchObject({ kind: 'restEnded' });
});
