import { describe, expect, test } from 'vitest';
import { STRENGTH_WORDS } from '@/catalog/progress-strings';
import { addDays } from '@/domain/calendar';
import type { Habit } from '@/domain/habit';
import { plantOf } from '@/domain/plot';
import { strengthOf } from '@/domain/strength';
import type { PlantView } from '@/domain/view';
import { readPlot } from '@/storage/plot';
import { changeRest } from '@/storage/rests';
import { changeSettings } from '@/storage/settings';
import { aDatabase, aMoment, say } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, TODAY } from '@/tests/support/builders';
import { history } from '@/tests/support/history';

const NOON = at(TODAY);
const ILL = { from: TODAY, until: null, reason: 'illness' } as const;

/** A habit that began where a drawing of so many days begins. */
function aHabitOf(days: number, like: Partial<Habit> = {}): Habit {
  return aHabit({ plans: [aPlan({ from: addDays(TODAY, 1 - days) })], ...like });
}

async function onePlant(habit: Habit, drawn: ReturnType<typeof history>): Promise<PlantView> {
  const db = await aDatabase(habit);
  await say(db, habit.id, drawn);
  const [plant] = (await readPlot(db, NOON, STRENGTH_WORDS)).plants;
  if (!plant) throw new Error('No plant');
  return plant;
}

describe('a plant of the plot', () => {
  test('is drawn from all that was said', async () => {
    const drawn = history`x x o . - s x`;
    const habit = aHabitOf(7);
    const strength = strengthOf(habit, drawn, { rests: [], windows: [], weekStartsOn: 1 });
    expect(strength).toBeGreaterThan(0.05);
    expect(await onePlant(habit, drawn)).toEqual({
      habitId: 'walk',
      name: 'Walk',
      strength: Math.round(strength * 100),
      strengthWord: 'new',
      repetitions: 5,
      state: 'done',
      numbersHidden: false,
      plant: plantOf({ habitId: 'walk', strength, repetitions: 5, state: 'done' }),
    });
  });

  test.each([
    ['done', history`x x`, 'done', 2],
    ['the small version', history`x o`, 'small', 2],
    ['the smallest', history`. s`, 'smallest', 1],
    ['skipped', history`x -`, 'skipped', 1],
    ['nothing said', history`x .`, null, 1],
    ['nothing said ever', history`. .`, null, 0],
  ] as const)('says of today: %s', async (_, drawn, state, repetitions) => {
    expect(await onePlant(aHabitOf(2), drawn)).toMatchObject({ state, repetitions });
  });

  test.each([
    ['everything', null, null, 'resting'],
    ['this habit', ['walk'], null, 'resting'],
    ['another habit', ['read'], null, null],
    ['everything, and was done all the same', null, 'x', 'done'],
  ] as const)('in a rest of %s', async (_, habitIds, said, state) => {
    const db = await aDatabase(aHabitOf(1));
    const rest = { ...ILL, habitIds };
    await changeRest(db, { ...aStamp(), restId: 'rest', rest }, aMoment());
    if (said) await say(db, 'walk', history`x`);
    expect((await readPlot(db, NOON, STRENGTH_WORDS)).plants).toMatchObject([{ state }]);
  });

  test.each([
    [false, false],
    [true, true],
  ])('hides numbers by the setting %s: %s', async (numbersHidden, hidden) => {
    const db = await aDatabase(aHabit());
    await changeSettings(db, { numbersHidden }, NOON);
    expect((await readPlot(db, NOON, STRENGTH_WORDS)).plants).toMatchObject([
      { numbersHidden: hidden },
    ]);
  });

  test('hides the numbers of one habit', async () => {
    const db = await aDatabase(aHabit({ numbersHidden: true }));
    expect((await readPlot(db, NOON, STRENGTH_WORDS)).plants).toMatchObject([
      { numbersHidden: true },
    ]);
  });
});

describe('the plot', () => {
  test('holds what goes on, in the order of lists', async () => {
    const db = await aDatabase(
      aHabit({ id: 'c', position: 3 }),
      aHabit({ id: 'a', position: 1 }),
      aHabit({ id: 'archived', archivedAt: NOON }),
      aHabit({ id: 'deleted', deletedAt: NOON }),
      aHabit({ id: 'once', plans: [aPlan({ schedule: { kind: 'once', day: TODAY } })] }),
      aHabit({ id: 'b', position: 2 }),
    );
    const { today, plants } = await readPlot(db, NOON, STRENGTH_WORDS);
    expect(today).toBe(TODAY);
    expect(plants.map(({ habitId }) => habitId)).toEqual(['a', 'b', 'c']);
  });

  test('of no habits is empty; of four hundred has thirty', async () => {
    expect((await readPlot(await aDatabase(), NOON, STRENGTH_WORDS)).plants).toEqual([]);
    const many = Array.from({ length: 400 }, (_, index) =>
      aHabit({ id: `habit-${index}`, position: index }),
    );
    const { plants } = await readPlot(await aDatabase(...many), NOON, STRENGTH_WORDS);
    expect(plants).toHaveLength(30);
    expect(plants.at(-1)?.habitId).toBe('habit-29');
  });

  test('late at night is that of the day still lived', async () => {
    const db = await aDatabase(aHabitOf(1));
    await changeSettings(db, { dayStartsAt: 4 }, NOON);
    expect((await readPlot(db, at(TODAY, 2), STRENGTH_WORDS)).today).toBe(addDays(TODAY, -1));
  });

  test('holds a habit that begins tomorrow as a seed', async () => {
    const db = await aDatabase(aHabit({ plans: [aPlan({ from: addDays(TODAY, 1) })] }));
    const plants = [{ strength: 0, repetitions: 0, state: null }];
    expect(await readPlot(db, NOON, STRENGTH_WORDS)).toMatchObject({ plants });
  });
});
