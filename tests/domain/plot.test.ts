import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plant, type PlantSeed, type PlantState, plantOf, segmentsOf } from '@/domain/plot';

type Spot = readonly [x: number, y: number];

const STATES: readonly PlantState[] = ['done', 'small', 'smallest', 'skipped', 'resting', null];
const FULL = { strength: 1, repetitions: 5_000, state: null } as const;

const anId = fc.oneof(fc.uuid(), fc.string({ maxLength: 12 }));
const aStrength = fc.double({ min: 0, max: 1, noNaN: true });
const someRepetitions = fc.oneof(fc.nat(40), fc.nat(5_000));
const aSeed: fc.Arbitrary<PlantSeed> = fc.record({
  habitId: anId,
  strength: aStrength,
  repetitions: someRepetitions,
  state: fc.constantFrom(...STATES),
});

function pathsOf({ shoot, roots: { tip, ...roots } }: Plant): string[] {
  const paths = [...Object.values(shoot), ...Object.values(roots), tip?.path ?? ''];
  return paths.filter((path) => path !== '');
}

/** Every root that is drawn, each of its lines by itself. */
function rootsIn({ roots }: Plant): string[] {
  const all = [roots.main, roots.side, roots.fine, roots.tip?.path ?? ''];
  return all.flatMap((path) => path.split(/(?=M)/)).filter((path) => path !== '');
}

/** Points that lie on a path, read as a browser reads it. */
function spotsOn(path: string): Spot[] {
  const spots: Spot[] = [];
  let at: Spot = [0, 0];
  for (const [, command, text = ''] of path.matchAll(/([Mc])([^Mc]*)/g)) {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const pairs = numbers.flatMap((x, i) => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0] as const]));
    if (command === 'M') {
      at = pairs[0] ?? at;
      spots.push(at);
      continue;
    }
    const [b = at, c = at, d = at] = pairs.map(([x, y]): Spot => [at[0] + x, at[1] + y]);
    for (const t of [0.25, 0.5, 0.75, 1]) spots.push(mixed([at, b, c, d], t));
    at = d;
  }
  return spots;
}

function mixed(points: readonly Spot[], t: number): Spot {
  const [first = [0, 0], ...rest] = points;
  if (rest.length === 0) return first;
  return mixed(
    rest.map(([x, y], i) => {
      const [fromX, fromY] = points[i] ?? first;
      return [fromX + (x - fromX) * t, fromY + (y - fromY) * t];
    }),
    t,
  );
}

const heightOf = (path: string): number => Math.max(0, ...spotsOn(path).map(([, y]) => -y));

function widthOf(path: string): number {
  const across = spotsOn(path).map(([x]) => x);
  return Math.max(...across) - Math.min(...across);
}

describe('a plant', () => {
  test('is the same for the same input, whatever was drawn between', () => {
    fc.assert(
      fc.property(aSeed, aSeed, (seed, other) => {
        const first = plantOf(seed);
        plantOf(other);
        expect(plantOf(seed)).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
      }),
    );
  });

  test('of another habit looks different, above and below', () => {
    const plants = Array.from({ length: 300 }, (_, index) =>
      plantOf({ ...FULL, habitId: `habit-${index}` }),
    );
    expect(new Set(plants.map(({ shoot }) => shoot.stem)).size).toBe(300);
    expect(new Set(plants.map(({ roots }) => roots.main)).size).toBe(300);
  });

  test('is written in moves and curves, with one decimal at most', () => {
    const number = String.raw`(?: ?-?(?:\d+(?:\.\d)?|\.\d)(?=[ \-Mc]|$))`;
    const path = new RegExp(`^(?:M${number}{2}(?:c${number}{6})+)+$`);
    fc.assert(
      fc.property(aSeed, (seed) => {
        for (const each of pathsOf(plantOf(seed))) expect(each).toMatch(path);
      }),
    );
  });

  test('takes at most 33 lines, and twelve of them at most 400', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const plant = plantOf(seed);
        const curves = pathsOf(plant).join('').split('c').length - 1;
        expect(segmentsOf(plant)).toBe(curves);
        expect(curves).toBeLessThanOrEqual(33);
      }),
      { numRuns: 500 },
    );
    const most = Array.from({ length: 400 }, (_, i) => plantOf({ ...FULL, habitId: `${i}` }));
    expect(Math.max(...most.map(segmentsOf)) * 12).toBeLessThanOrEqual(400);
    // A plant that draws next to nothing would keep that law, too.
    expect(Math.min(...most.map(segmentsOf))).toBeGreaterThan(22);
  });

  test('without strength or repetitions is a seed in the soil', () => {
    const plant = plantOf({ habitId: 'walk', strength: 0, repetitions: 0, state: null });
    expect(pathsOf(plant)).toEqual([plant.roots.seed]);
    expect(Math.min(...spotsOn(plant.roots.seed).map(([, y]) => y))).toBeGreaterThan(0);
    expect(segmentsOf(plant)).toBe(1);
  });
});

describe('below ground', () => {
  test('every root stays where it is, whatever is done after', () => {
    fc.assert(
      fc.property(anId, someRepetitions, fc.nat(2_000), aStrength, (habitId, times, more, now) => {
        const before = plantOf({ habitId, strength: 1, repetitions: times, state: null });
        const repetitions = times + more;
        const after = plantOf({ habitId, strength: now, repetitions, state: 'skipped' });
        expect(rootsIn(after)).toEqual(expect.arrayContaining(rootsIn(before)));
        expect(after.roots.seed).toBe(before.roots.seed);
        const [was, is] = [before.roots.tip, after.roots.tip];
        if (was?.path === is?.path) {
          expect(is?.reach ?? 1).toBeGreaterThanOrEqual(was?.reach ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a new root begins whenever repetitions have doubled, until there are ten', () => {
    const counts = [0, 1, 2, 3, 4, 7, 8, 15, 16, 64, 365, 511, 512, 1_024, 5_000].map(
      (repetitions) => {
        const { roots } = plantOf({ habitId: 'walk', strength: 0, repetitions, state: null });
        const main = [roots.main, roots.tip?.kind === 'main' ? roots.tip.path : ''].join('');
        const fine = [roots.side, roots.fine, roots.tip?.kind === 'main' ? '' : roots.tip?.path];
        // The outline of a main root has two sides.
        return main.split('c').length / 2 - 0.5 + fine.join('').split('c').length - 1;
      },
    );
    expect(counts).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 5, 7, 9, 9, 10, 10, 10]);
  });

  test('from the second week on, each of a thousand repetitions is to be seen', () => {
    const drawn = Array.from({ length: 1_016 }, (_, index) =>
      JSON.stringify(
        plantOf({ habitId: 'walk', strength: 0, repetitions: index + 8, state: null }).roots,
      ),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('roots stay in the soil and near their plant', () => {
    fc.assert(
      fc.property(anId, someRepetitions, (habitId, repetitions) => {
        const plant = plantOf({ habitId, strength: 1, repetitions, state: null });
        for (const [x, y] of rootsIn(plant).flatMap(spotsOn)) {
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(70);
          expect(Math.abs(x - 50)).toBeLessThan(60);
        }
      }),
    );
  });
});

describe('above ground', () => {
  test('the stem is the higher, the stronger the habit', () => {
    fc.assert(
      fc.property(anId, aStrength, aStrength, (habitId, one, other) => {
        const [less, more] = [one, other]
          .sort((a, b) => a - b)
          .map((strength) => plantOf({ ...FULL, habitId, strength }).shoot.stem);
        // Rounding, and a tip that is sampled at other places, may cost a little.
        expect(heightOf(more ?? '')).toBeGreaterThanOrEqual(heightOf(less ?? '') - 0.6);
      }),
    );
    const heights = [0, 0.1, 0.5, 1].map((strength) =>
      heightOf(plantOf({ ...FULL, habitId: 'walk', strength }).shoot.stem),
    );
    expect(heights[0]).toBe(0);
    expect(heights[1]).toBeGreaterThan(8);
    expect(heights[1]).toBeLessThan(25);
    expect(heights[2]).toBeGreaterThan(40);
    expect(heights[3]).toBeGreaterThan(75);
  });

  test('a sprout has two leaves, and only what is strong flowers', () => {
    const shoots = [0.1, 0.8, 1].map(
      (strength) => plantOf({ ...FULL, habitId: 'walk', strength }).shoot,
    );
    expect(shoots[0]?.leaves.match(/c/g)).toHaveLength(2);
    expect(shoots.map(({ head }) => head !== '')).toEqual([false, false, true]);
  });

  test('no leaf dips into the soil', () => {
    fc.assert(
      fc.property(anId, fc.double({ min: 0.1, max: 1, noNaN: true }), (habitId, strength) => {
        const { leaves } = plantOf({ ...FULL, habitId, strength }).shoot;
        for (const [, y] of spotsOn(leaves)) expect(y).toBeLessThan(0);
      }),
    );
  });

  test('a skip or a rest folds the leaves and takes nothing away', () => {
    fc.assert(
      fc.property(
        anId,
        fc.double({ min: 0.35, max: 1, noNaN: true }),
        fc.constantFrom<PlantState>('skipped', 'resting'),
        (habitId, strength, state) => {
          const seed = { ...FULL, habitId, strength };
          const [open, folded] = [plantOf(seed), plantOf({ ...seed, state })];
          expect(segmentsOf(folded)).toBe(segmentsOf(open));
          expect(folded.shoot.stem).toBe(open.shoot.stem);
          expect(folded.roots).toEqual(open.roots);
          expect(widthOf(folded.shoot.leaves)).toBeLessThan(widthOf(open.shoot.leaves));
        },
      ),
    );
  });

  test.each(['done', 'small', 'smallest'] as const)(
    '%s stands as open as nothing said',
    (state) => {
      const seed = { habitId: 'walk', strength: 0.6, repetitions: 41 };
      expect(plantOf({ ...seed, state })).toEqual(plantOf({ ...seed, state: null }));
    },
  );
});
