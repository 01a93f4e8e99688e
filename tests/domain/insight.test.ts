import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '@/domain/calendar';
import { type AskedBy, moodsOn, sidesOf, spanUntil } from '@/domain/habit-days';
import {
  type Compared,
  countSides,
  ENOUGH_DAYS,
  holm,
  type Insight,
  insightsOf,
  type Side,
} from '@/domain/insight';
import type { LocalDate } from '@/domain/local-date';
import type { MoodLevel } from '@/domain/mood';
import type { Schedule } from '@/domain/schedule';
import { aHabit, aPlan, day, TODAY } from '@/tests/support/builders';
import { history } from '@/tests/support/history';

/** A Sunday: weeks begin here. */
const FIRST = day('2026-01-04');

describe('a comparison', () => {
  test('tells both sides, their difference and an interval around it', () => {
    const drawn = compared({ moods: moodsFrom('4433'.repeat(6)), walk: 'x.x.'.repeat(6) });
    const [sameDay] = insightsOf(drawn).filter(({ lag }) => lag === 'sameDay');
    expect(sameDay).toMatchObject({
      habitId: 'walk',
      withHabit: { days: 12, mood: 3.5 },
      without: { days: 12, mood: 3.5 },
      difference: 0,
      verdict: 'unclear',
    });
    expect(sameDay?.interval.low).toBeLessThan(0);
    expect(sameDay?.interval.high).toBeGreaterThan(0);
  });

  test('takes the mood of the day after for the next day', () => {
    const drawn = compared({ moods: moodsFrom('3', '1551'.repeat(8)), walk: 'x.'.repeat(16) });
    expect(insightsOf(drawn).map(({ lag, withHabit }) => [lag, withHabit])).toContainEqual([
      'nextDay',
      { days: 16, mood: 3 },
    ]);
    const shifted = compared({ moods: moodsFrom('3', '42'.repeat(16)), walk: 'x.'.repeat(16) });
    const nextDay = insightsOf(shifted).find(({ lag }) => lag === 'nextDay');
    expect(nextDay).toMatchObject({ withHabit: { mood: 4 }, without: { mood: 2 }, difference: 2 });
  });

  test('finds a strong link in three weeks, and says which way it goes', () => {
    const up = compared({ moods: moodsFrom('4253'.repeat(6)), walk: 'x.x.'.repeat(6) });
    expect(verdictOf(up, 'walk', 'sameDay')).toBe('clear');
    expect(differenceOf(up, 'walk', 'sameDay')).toBe(2);
    const down = compared({ moods: moodsFrom('4253'.repeat(6)), walk: '.x.x'.repeat(6) });
    expect(verdictOf(down, 'walk', 'sameDay')).toBe('clear');
    expect(differenceOf(down, 'walk', 'sameDay')).toBe(-2);
  });

  test('says nothing clear of a mood that never changes', () => {
    const drawn = compared({ moods: moodsFrom('3'.repeat(40)), walk: 'x.'.repeat(20) });
    expect(insightsOf(drawn).map(({ verdict, difference }) => [verdict, difference])).toEqual([
      ['unclear', 0],
      ['unclear', 0],
    ]);
  });

  test('says nothing clear of months that differ, where no week holds both', () => {
    const drawn = compared({
      moods: moodsFrom('2'.repeat(70), '4'.repeat(70)),
      walk: '.'.repeat(70) + 'x'.repeat(70),
    });
    const [sameDay] = insightsOf(drawn);
    expect(sameDay).toMatchObject({ difference: 2, chance: 1, verdict: 'unclear' });
  });

  test.each([
    [10, 10, ['sameDay']],
    [9, 10, []],
    [10, 9, []],
    [9, 40, []],
    [0, 30, []],
  ])('of %i days with and %i without speaks of %j', (on, off, lags) => {
    // The last day has no day after.
    const walk = 'x'.repeat(on) + '.'.repeat(off);
    const drawn = compared({ moods: moodsFrom('34'.repeat(30).slice(0, on + off)), walk });
    expect(insightsOf(drawn).map(({ lag }) => lag)).toEqual(lags);
    expect(countSides(drawn.habits[0]?.sides ?? [], drawn.moods)).toEqual({
      withHabit: on,
      without: off,
    });
  });

  test('counts no day without a mood', () => {
    const drawn = compared({ moods: moodsFrom(' '.repeat(19), '4'), walk: 'x.'.repeat(10) });
    expect(insightsOf(drawn)).toEqual([]);
    expect(countSides(drawn.habits[0]?.sides ?? [], drawn.moods)).toEqual({
      withHabit: 0,
      without: 1,
    });
  });

  test('puts the clear ones first', () => {
    const drawn = compared({
      moods: moodsFrom('4253'.repeat(10)),
      none: 'xx..'.repeat(10),
      walk: 'x.x.'.repeat(10),
    });
    const verdicts = insightsOf(drawn).map(({ verdict }) => verdict);
    expect(verdicts).toEqual(verdicts.toSorted());
    expect(verdicts).toContain('clear');
    expect(verdicts).toContain('unclear');
  });
});

describe('laws', () => {
  const ways = fc.record({
    moods: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 26, maxLength: 60 }),
    sides: fc.array(
      fc.array(fc.constantFrom<Side>('with', 'without', null), { minLength: 26, maxLength: 60 }),
      { minLength: 1, maxLength: 3 },
    ),
    start: fc.integer({ min: 0, max: 6 }),
  });
  const cases = ways.map(({ moods, sides, start }) => ({
    first: addDays(FIRST, start),
    moods: Float64Array.from(moods),
    habits: sides.map((each, index) => ({ habitId: `habit-${index}`, sides: each })),
  }));

  test('the same days say the same', () => {
    law(cases, (drawn) => {
      expect(insightsOf(structuredClone(drawn))).toEqual(insightsOf(drawn));
    });
  });

  test('the order of habits does not matter', () => {
    law(cases, (drawn) => {
      const turned = { ...drawn, habits: drawn.habits.toReversed() };
      expect(insightsOf(turned)).toEqual(insightsOf(drawn));
    });
  });

  test('swapping the sides mirrors everything', () => {
    law(cases, (drawn) => {
      const swapped = {
        ...drawn,
        habits: drawn.habits.map(({ habitId, sides }) => ({ habitId, sides: sides.map(swap) })),
      };
      const mirrored = insightsOf(swapped).map((each) => ({
        ...each,
        withHabit: each.without,
        without: each.withHabit,
        difference: -each.difference,
        interval: { low: -each.interval.high, high: -each.interval.low },
      }));
      expectNear(mirrored, insightsOf(drawn));
    });
  });

  test('turning moods upside down mirrors the difference', () => {
    law(cases, (drawn) => {
      const turned = insightsOf({ ...drawn, moods: drawn.moods.map((mood) => 6 - mood) });
      const mirrored = turned.map((each) => ({
        ...each,
        withHabit: { ...each.withHabit, mood: 6 - each.withHabit.mood },
        without: { ...each.without, mood: 6 - each.without.mood },
        difference: -each.difference,
        interval: { low: -each.interval.high, high: -each.interval.low },
      }));
      expectNear(mirrored, insightsOf(drawn));
    });
  });

  test('everything is within its range, and the difference within its interval', () => {
    law(cases, (drawn) => {
      for (const { withHabit, without, difference, interval, chance } of insightsOf(drawn)) {
        for (const { days, mood } of [withHabit, without]) {
          expect(days).toBeGreaterThanOrEqual(ENOUGH_DAYS);
          expect(mood).toBeGreaterThanOrEqual(1);
          expect(mood).toBeLessThanOrEqual(5);
        }
        expect(difference).toBeCloseTo(withHabit.mood - without.mood, 12);
        expect(interval.low).toBeLessThanOrEqual(difference + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(difference - 1e-9);
        expect(interval.low).toBeGreaterThanOrEqual(-4);
        expect(interval.high).toBeLessThanOrEqual(4);
        expect(chance).toBeGreaterThan(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
    });
  });

  test('more habits looked at never make one clearer', () => {
    law(cases, (drawn) => {
      const first = { ...drawn, habits: drawn.habits.slice(0, 1) };
      const among = insightsOf(drawn);
      for (const { habitId, lag, chance } of insightsOf(first)) {
        const same = among.find((each) => each.habitId === habitId && each.lag === lag);
        expect(same?.chance).toBeGreaterThanOrEqual(chance);
      }
    });
  });
});

describe('Holm', () => {
  test.each([
    [[], []],
    [[0.03], [0.03]],
    [
      [0.01, 0.04, 0.03],
      [0.03, 0.06, 0.06],
    ],
    [
      [0.6, 0.7],
      [1, 1],
    ],
    [
      [0.02, 0.02],
      [0.04, 0.04],
    ],
  ])('%j becomes %j', (chances, corrected) => {
    expectNear(holm(chances), corrected);
  });

  test('one link is clear by itself, and no longer among thirty habits', () => {
    const moods = moodsFrom('3343242434'.repeat(4));
    const walk = 'xxx..x.x.x'.repeat(2) + '.xxx.x.xx.'.repeat(2);
    const others = Object.fromEntries(
      Array.from({ length: 29 }, (_, index) => [`habit-${index}`, 'xx.x..x.'.repeat(5)]),
    );
    const alone = chanceOf(compared({ moods, walk }), 'walk', 'sameDay');
    const among = chanceOf(compared({ moods, walk, ...others }), 'walk', 'sameDay');
    expect(among).toBeGreaterThan(alone * 5);
  });
});

/** A generator of the test's own, so that the one under test is not judged by itself. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type World = {
  readonly days: number;
  readonly habits: number;
  /** How much of yesterday is in today's mood, 0–1. */
  readonly lingers: number;
  /** How often a habit goes on as it was, 0–1. */
  readonly sticks: number;
  /** Steps by which the mood rises in the end, while the habits are done ever more often. */
  readonly drift: number;
  /** Steps by which the mood is better on days with the first habit. */
  readonly effect: number;
};

const CALM: World = { days: 60, habits: 4, lingers: 0, sticks: 0, drift: 0, effect: 0 };

/** A person's days, made up. */
function imagine(random: () => number, world: World): Compared {
  const normal = (): number =>
    Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);
  const sides = Array.from({ length: world.habits }, () => [] as Side[]);
  const moods = new Float64Array(world.days);
  let mood = normal();
  for (let index = 0; index < world.days; index++) {
    const gone = index / world.days;
    mood = world.lingers * mood + Math.sqrt(1 - world.lingers ** 2) * normal();
    for (const each of sides) {
      const likely = world.drift === 0 ? 0.5 : 0.2 + 0.6 * gone;
      const fresh: Side = random() < likely ? 'with' : 'without';
      each.push(random() < world.sticks ? (each.at(-1) ?? fresh) : fresh);
    }
    const lift = sides[0]?.[index] === 'with' ? world.effect : 0;
    const level = 3 + 0.9 * mood + world.drift * (gone - 0.5) + lift - world.effect / 2;
    moods[index] = Math.max(1, Math.min(5, Math.round(level)));
  }
  const habits = sides.map((each, index) => ({ habitId: `habit-${index}`, sides: each }));
  return { first: FIRST, moods, habits };
}

/** In how many of so many made-up lives anything is called clear. */
function clearAmong(lives: number, world: World, of: (each: Insight) => boolean = () => true) {
  const random = dice(4);
  return Array.from({ length: lives }, () => insightsOf(imagine(random, world))).filter((found) =>
    found.some((each) => each.verdict === 'clear' && of(each)),
  ).length;
}

describe('in 200 made-up lives', { timeout: 60_000 }, () => {
  test.each<[string, Partial<World>, number]>([
    ['moods come by chance', {}, 20],
    ['there is a month of them', { days: 30 }, 20],
    ['there are ten habits', { days: 40, habits: 10 }, 20],
    ['moods and habits linger', { days: 120, lingers: 0.5, sticks: 0.3 }, 20],
    // A test that shuffles days over all months calls two in five of these clear.
    [
      'both grow over the months',
      { days: 120, lingers: 0.3, sticks: 0.3, drift: 1.2, habits: 3 },
      20,
    ],
  ])('nothing is linked and %s: hardly ever is anything clear', (_, like, most) => {
    expect(clearAmong(200, { ...CALM, ...like })).toBeLessThanOrEqual(most);
  });

  test.each<[string, Partial<World>, number]>([
    ['after a month', { days: 30, effect: 1.8 }, 160],
    ['after two months, among four habits', { effect: 1.2, habits: 4 }, 180],
    ['that is small, after half a year', { days: 180, effect: 0.7, habits: 2 }, 180],
    ['while all drifts', { days: 120, effect: 1.2, drift: 1.2, lingers: 0.3 }, 180],
  ])('a strong link is found %s', (_, like, least) => {
    const found = clearAmong(
      200,
      { ...CALM, habits: 1, ...like },
      ({ habitId, lag, difference }) =>
        habitId === 'habit-0' && lag === 'sameDay' && difference > 0,
    );
    expect(found).toBeGreaterThanOrEqual(least);
  });

  test('the interval holds the truth about nine times in ten', () => {
    const random = dice(11);
    const truths = Array.from({ length: 200 }, () =>
      insightsOf(imagine(random, { ...CALM, days: 90, habits: 1, lingers: 0.3 })).find(
        ({ lag }) => lag === 'sameDay',
      ),
    );
    const held = truths.filter((each) => each && each.interval.low <= 0 && each.interval.high >= 0);
    expect(held.length).toBeGreaterThanOrEqual(170);
    expect(held.length).toBeLessThanOrEqual(194);
  });
});

describe('a day stands', () => {
  const SPAN = spanUntil(TODAY, 7);
  const asked: AskedBy = { weekStartsOn: 1, windows: [], rests: [], smallDays: new Set() };

  test('with any size, without where nothing was said, on neither where it was skipped', () => {
    expect(marks(sidesOf(aHabit(), history`x o s - . x .`, SPAN, asked))).toBe(
      'xxx .x.'.replace(' ', '-'),
    );
  });

  test.each<[string, Schedule, string, string]>([
    // From Tuesday to Monday.
    ['weekdays', { kind: 'weekdays', days: [2, 4] }, '. . . . . . .', '.-.----'],
    ['days done beside the plan', { kind: 'weekdays', days: [2] }, '. x . . . . .', '.x-----'],
    [
      'a count that is reached',
      { kind: 'times', times: 2, per: 'week', span: 'calendar' },
      'x . x . . . .',
      'x.x---.',
    ],
    ['a window that never was', { kind: 'window' }, '. . . . . . .', '-------'],
  ])('out of the comparison where it was not asked: %s', (_, schedule, drawn, sides) => {
    const habit = aHabit({ plans: [aPlan({ schedule })] });
    const said = history(Object.assign([drawn], { raw: [drawn] }));
    expect(weekdayOf(SPAN[0] as LocalDate)).toBe(2);
    expect(marks(sidesOf(habit, said, SPAN, asked))).toBe(sides);
  });

  test('out of it at rest, even where something was done', () => {
    const rest = {
      from: SPAN[1],
      until: SPAN[2],
      habitIds: ['walk'],
      reason: 'illness',
    } as const;
    const said = history`. x . . . . .`;
    const during = { ...asked, rests: [rest as never] };
    expect(marks(sidesOf(aHabit(), said, SPAN, during))).toBe('.--....');
    const another = aHabit({ id: 'read' });
    expect(marks(sidesOf(another, said, SPAN, during))).toBe('.x.....');
  });

  test('out of it on a small day, where there is no small version to ask for', () => {
    const small = { ...asked, smallDays: new Set(SPAN.slice(0, 2)) };
    const said = history`. x . . . . .`;
    expect(marks(sidesOf(aHabit({ small: '' }), said, SPAN, small))).toBe('-x.....');
    expect(marks(sidesOf(aHabit(), said, SPAN, small))).toBe('.x.....');
  });

  test('out of it before the habit began and after its programme ended', () => {
    const [from, until] = [SPAN[2], SPAN[4]] as [LocalDate, LocalDate];
    const habit = aHabit({ plans: [aPlan({ from, until })] });
    expect(marks(sidesOf(habit, history`x . . . .`, SPAN, asked))).toBe('--x..--');
  });

  test('on neither where the habit is to begin another day', () => {
    const habit = aHabit({ plans: [aPlan({ from: addDays(TODAY, 1) })] });
    const nothing = { ...history``, first: addDays(TODAY, 1) };
    expect(marks(sidesOf(habit, nothing, SPAN, asked))).toBe('-------');
  });

  test('with the mean of its moods', () => {
    const moods: { day: LocalDate; level: MoodLevel }[] = [
      { day: TODAY, level: 5 },
      { day: TODAY, level: 2 },
      { day: addDays(TODAY, -2), level: 1 },
      { day: addDays(TODAY, -3), level: 1 },
    ];
    expect([...moodsOn(spanUntil(TODAY, 3), moods)]).toEqual([1, Number.NaN, 3.5]);
  });
});

type Drawn = { readonly moods: Float64Array } & Readonly<Record<string, string | Float64Array>>;

/** Habits drawn a mark a day: `x` with, `.` without, `-` left out. */
function compared({ moods, ...habits }: Drawn): Compared {
  return {
    first: FIRST,
    moods,
    habits: Object.entries(habits).map(([habitId, drawn]) => ({
      habitId,
      sides: [...String(drawn)].map((mark) => SIDES[mark] ?? null),
    })),
  };
}

const SIDES: Readonly<Record<string, Side>> = { x: 'with', '.': 'without' };

/** Moods drawn as digits, a blank where none was noted. */
function moodsFrom(...drawn: readonly string[]): Float64Array {
  return Float64Array.from(drawn.join(''), (mark) => (mark === ' ' ? Number.NaN : Number(mark)));
}

function marks(sides: readonly Side[]): string {
  return sides.map((side) => (side === null ? '-' : side === 'with' ? 'x' : '.')).join('');
}

function swap(side: Side): Side {
  return side === null ? null : side === 'with' ? 'without' : 'with';
}

function only(drawn: Compared, habitId: string, lag: Insight['lag']): Insight {
  const found = insightsOf(drawn).find((each) => each.habitId === habitId && each.lag === lag);
  if (!found) throw new Error(`Nothing is said of ${habitId}`);
  return found;
}

function verdictOf(...of: Parameters<typeof only>): Insight['verdict'] {
  return only(...of).verdict;
}

function differenceOf(...of: Parameters<typeof only>): number {
  return only(...of).difference;
}

function chanceOf(...of: Parameters<typeof only>): number {
  return only(...of).chance;
}

/** Equal but for the last digits of its numbers. */
function expectNear(found: unknown, wanted: unknown): void {
  const rounded = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (_, each) =>
        typeof each === 'number' ? Math.round(each * 1e9) / 1e9 + 0 : each,
      ),
    );
  expect(rounded(found)).toEqual(rounded(wanted));
}

function law(cases: fc.Arbitrary<Compared>, holds: (drawn: Compared) => void): void {
  void fc.assert(fc.property(cases, holds), { numRuns: 60, seed: 20_261_123 });
}
