import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Status } from '@/domain/check-in';
import type { LocalDate } from '@/domain/local-date';
import type { MoodLevel } from '@/domain/mood';
import type { TilthDatabase } from '@/storage/db';
import { readInsights } from '@/storage/insights';
import { changeSettings } from '@/storage/settings';
import { anEmptyPage, setCheckIn } from '@/storage/year-page';
import { aDatabase } from '@/tests/storage/a-database';
import { aHabit, aPlan, at, day, TODAY } from '@/tests/support/builders';

const YESTERDAY = addDays(TODAY, -1);
const NOON = at(TODAY);

describe('insights', () => {
  test('of nobody’s days are none', async () => {
    const view = await readInsights(await aDatabase(), NOON);
    expect(view).toMatchObject({ insights: [], waiting: [], moodDays: 0 });
    expect(view.settings.mood).toBe(false);
  });

  test('are told by the habit’s name', async () => {
    const db = await aDatabase(aHabit());
    await live(db, { said: 'x.'.repeat(12), moods: '42'.repeat(12) });
    const { insights, waiting, moodDays } = await readInsights(db, NOON);
    expect(insights.find(({ lag }) => lag === 'sameDay')).toMatchObject({
      habitId: 'walk',
      name: 'Walk',
      numbersHidden: false,
      withHabit: { days: 12, mood: 4 },
      without: { days: 12, mood: 2 },
      difference: 2,
      verdict: 'clear',
    });
    expect(waiting).toEqual([]);
    expect(moodDays).toBe(24);
  });

  test('compare the mean of a day’s moods', async () => {
    const db = await aDatabase(aHabit());
    await live(db, { said: 'x.'.repeat(12), moods: '42'.repeat(12) });
    await addMood(db, YESTERDAY, 5);
    const { insights } = await readInsights(db, NOON);
    // Yesterday, a day without, had 2 and 5.
    expect(insights.find(({ lag }) => lag === 'sameDay')?.without.mood).toBeCloseTo(25.5 / 12);
  });

  test('leave today out, which is not over', async () => {
    const db = await aDatabase(aHabit());
    await live(db, { said: 'x.'.repeat(9), moods: '42'.repeat(9), last: YESTERDAY });
    await live(db, { said: 'x', moods: '4', last: TODAY });
    expect(await readInsights(db, NOON)).toMatchObject({
      insights: [],
      waiting: [{ habitId: 'walk', withHabit: 9, without: 9 }],
      moodDays: 18,
    });
  });

  test('leave out what is more than a year ago', async () => {
    const db = await aDatabase(aHabit({ plans: [aPlan({ from: day('2020-01-01') })] }));
    const last = addDays(YESTERDAY, -365);
    await live(db, { said: 'x.'.repeat(12), moods: '42'.repeat(12), last });
    expect(await readInsights(db, NOON)).toMatchObject({ insights: [], moodDays: 0 });
  });

  test('leave out rests, and moods that were taken away', async () => {
    const db = await aDatabase(aHabit());
    await live(db, { said: 'x.'.repeat(12), moods: '42'.repeat(12) });
    const rest = { from: addDays(YESTERDAY, -3), until: YESTERDAY, habitIds: null } as const;
    const tombstone = { deletedAt: null, changedAt: 1 };
    await db.rests.add({ id: 'rest', ...rest, reason: 'illness', ...tombstone });
    const [sameDay] = (await readInsights(db, NOON)).insights;
    expect([sameDay?.withHabit.days, sameDay?.without.days]).toEqual([10, 10]);
    const some = await db.moods.where('day').equals(addDays(YESTERDAY, -4)).toArray();
    await db.moods.bulkPut(some.map((mood) => ({ ...mood, deletedAt: 2, changedAt: 2 })));
    expect((await readInsights(db, NOON)).insights).toEqual([]);
  });

  test('are of living habits alone', async () => {
    const once = [aPlan({ schedule: { kind: 'once', day: YESTERDAY } })] as const;
    const db = await aDatabase(
      aHabit({ id: 'gone', deletedAt: NOON }),
      aHabit({ id: 'away', archivedAt: NOON }),
      aHabit({ id: 'once', plans: once }),
      aHabit(),
    );
    const { waiting } = await readInsights(db, NOON);
    expect(waiting.map(({ habitId }) => habitId)).toEqual(['walk']);
  });

  test('look at thirty habits, the first of the list', async () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      aHabit({ id: `habit-${index}`, position: 400 - index }),
    );
    const { waiting } = await readInsights(await aDatabase(...many), NOON);
    expect(waiting).toHaveLength(30);
    expect(waiting.map(({ habitId }) => habitId)).toContain('habit-399');
  });

  test('wait for habits, the nearest to enough first, and say whose numbers are hidden', async () => {
    const db = await aDatabase(
      aHabit({ id: 'far', name: 'Far', position: 1 }),
      aHabit({ id: 'near', name: 'Near', position: 2, numbersHidden: true }),
    );
    const moods = '3'.repeat(20);
    await live(db, { habitId: 'far', said: `${'x'.repeat(18)}..`, moods });
    await live(db, { habitId: 'near', said: 'x'.repeat(9) + '.'.repeat(11), moods: '' });
    const expected = [
      { habitId: 'near', name: 'Near', numbersHidden: true, withHabit: 9, without: 11 },
      { habitId: 'far', name: 'Far', numbersHidden: false, withHabit: 18, without: 2 },
    ];
    expect((await readInsights(db, NOON)).waiting).toEqual(expected);
    await changeSettings(db, { numbersHidden: true }, NOON);
    const hidden = (await readInsights(db, NOON)).waiting;
    expect(hidden.map(({ numbersHidden }) => numbersHidden)).toEqual([true, true]);
  });
});

type Life = {
  readonly habitId?: string;
  /** A mark a day, the last one's last: `x` done, `.` nothing said. */
  readonly said: string;
  /** A level a day. */
  readonly moods: string;
  readonly last?: LocalDate;
};

async function live(db: TilthDatabase, life: Life): Promise<void> {
  const { habitId = 'walk', said, moods, last = YESTERDAY } = life;
  for (const [index, mark] of [...said].entries()) {
    const on = addDays(last, index + 1 - said.length);
    if (mark === 'x') await put(db, habitId, on, 'done');
  }
  for (const [index, level] of [...moods].entries()) {
    const on = addDays(last, index + 1 - moods.length);
    await addMood(db, on, Number(level) as MoodLevel);
  }
}

async function put(db: TilthDatabase, habitId: string, on: LocalDate, status: Status) {
  const year = Number(on.slice(0, 4));
  const page = (await db.yearPages.get([habitId, year])) ?? anEmptyPage(habitId, year);
  setCheckIn(page, on, { status, amount: null, parts: 0, hour: null });
  await db.yearPages.put(page);
}

let moods = 0;

async function addMood(db: TilthDatabase, on: LocalDate, level: MoodLevel): Promise<void> {
  moods += 1;
  const row = { id: `mood-${moods}`, day: on, at: at(on), level, words: '' };
  await db.moods.add({ ...row, deletedAt: null, changedAt: at(on) });
}
