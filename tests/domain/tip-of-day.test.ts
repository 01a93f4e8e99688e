import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIPS } from '@/catalog/tips';
import { addDays } from '@/domain/calendar';
import { type TipDay, type TipLike, tipOfDay } from '@/domain/tip-of-day';
import { someTips, TODAY } from '@/tests/support/builders';

/** The tips of so many days in a row, each day knowing those before it. */
function shownOver(tips: readonly TipLike[], days: number, seed: number): TipDay[] {
  const shown: TipDay[] = [];
  for (let index = 0; index < days; index++) {
    const day = addDays(TODAY, index);
    const tip = tipOfDay(tips, shown, day, seed);
    if (tip) shown.push({ day, tipId: tip.id });
  }
  return shown;
}

function domainOf(tipId: string): string {
  return tipId.replace(/-\d+$/, '');
}

const seeds = fc.nat({ max: 2 ** 32 - 1 });
const shelves = fc
  .record({
    sleep: fc.integer({ min: 1, max: 6 }),
    movement: fc.integer({ min: 1, max: 6 }),
    nature: fc.integer({ min: 0, max: 6 }),
    social: fc.integer({ min: 0, max: 6 }),
  })
  .map(someTips);

describe('the tip of a day', () => {
  test.each<[string, readonly TipLike[], readonly TipDay[], string | undefined]>([
    ['is none without tips', [], [], undefined],
    ['is the only one', someTips({ sleep: 1 }), [], 'sleep-1'],
    [
      'is the only one again',
      someTips({ sleep: 1 }),
      [{ day: addDays(TODAY, -1), tipId: 'sleep-1' }],
      'sleep-1',
    ],
    [
      'is the one unseen',
      someTips({ sleep: 2 }),
      [{ day: addDays(TODAY, -1), tipId: 'sleep-2' }],
      'sleep-1',
    ],
    [
      'is not one planned for a later day',
      someTips({ sleep: 2 }),
      [{ day: addDays(TODAY, 5), tipId: 'sleep-1' }],
      'sleep-2',
    ],
    [
      'does not shrink from its own day',
      someTips({ sleep: 1 }),
      [{ day: TODAY, tipId: 'sleep-1' }],
      'sleep-1',
    ],
    [
      'is the one seen longest ago',
      someTips({ sleep: 1, nature: 1, social: 1 }),
      [
        { day: addDays(TODAY, -3), tipId: 'sleep-1' },
        { day: addDays(TODAY, -20), tipId: 'nature-1' },
        { day: addDays(TODAY, -9), tipId: 'social-1' },
        // Seen longest ago, and once more since.
        { day: addDays(TODAY, -90), tipId: 'sleep-1' },
      ],
      'nature-1',
    ],
    [
      'is of another domain than the days before and after, if it can be helped',
      someTips({ sleep: 9, nature: 1, social: 9 }),
      [
        { day: addDays(TODAY, -2), tipId: 'sleep-1' },
        { day: addDays(TODAY, 2), tipId: 'social-1' },
      ],
      'nature-1',
    ],
    [
      'is of the same domain rather than one seen before',
      someTips({ sleep: 2, nature: 1 }),
      [
        { day: addDays(TODAY, -9), tipId: 'nature-1' },
        { day: addDays(TODAY, -1), tipId: 'sleep-1' },
      ],
      'sleep-2',
    ],
    [
      'passes over tips that are gone',
      someTips({ sleep: 1 }),
      [{ day: addDays(TODAY, -1), tipId: 'lost-1' }],
      'sleep-1',
    ],
  ])('%s', (_name, tips, history, chosen) => {
    expect(tipOfDay(tips, history, TODAY, 7)?.id).toBe(chosen);
  });

  test('depends on date, seed, history and tips alone, not on their order', () =>
    fc.assert(
      fc.property(shelves, seeds, fc.nat({ max: 30 }), (tips, seed, days) => {
        const history = shownOver(tips, days, seed);
        const frozen = Object.freeze(history);
        const day = addDays(TODAY, days);
        const tip = tipOfDay(tips, frozen, day, seed);
        expect(tipOfDay(tips, frozen, day, seed)).toBe(tip);
        expect(tipOfDay(tips, [...history].reverse(), day, seed)).toBe(tip);
        const chosen = { day, tipId: tip?.id ?? '' };
        expect(tipOfDay(tips, [...history, chosen], day, seed)).toBe(tip);
        expect(tipOfDay([...tips].reverse(), history, day, seed)?.id).toBe(tip?.id);
      }),
    ));

  test('repeats none until all were seen, and then keeps their order', () =>
    fc.assert(
      fc.property(shelves, seeds, (tips, seed) => {
        const shown = shownOver(tips, tips.length, seed).map((each) => each.tipId);
        expect(new Set(shown).size).toBe(tips.length);
      }),
    ));

  test('is of the domain of neither neighbour while any other is unseen', () =>
    fc.assert(
      fc.property(shelves, seeds, (tips, seed) => {
        const shown = shownOver(tips, tips.length, seed).map((each) => each.tipId);
        for (const [index, tipId] of shown.entries()) {
          const near = shown.slice(Math.max(0, index - 2), index).map(domainOf);
          if (!near.includes(domainOf(tipId))) continue;
          const unseen = shown.slice(index).map(domainOf);
          expect(unseen.filter((domain) => !near.includes(domain))).toEqual([]);
        }
      }),
    ));

  test('gives each domain its share along the way', () =>
    fc.assert(
      fc.property(seeds, (seed) => {
        const tips = someTips({ sleep: 10, movement: 20, nature: 10, social: 20 });
        const half = shownOver(tips, 30, seed).map((each) => domainOf(each.tipId));
        const count = (domain: string): number => half.filter((each) => each === domain).length;
        expect(Math.abs(count('sleep') - 5)).toBeLessThanOrEqual(1);
        expect(Math.abs(count('movement') - 10)).toBeLessThanOrEqual(1);
        expect(Math.abs(count('nature') - 5)).toBeLessThanOrEqual(1);
        expect(Math.abs(count('social') - 10)).toBeLessThanOrEqual(1);
      }),
    ));

  test('differs from person to person', () => {
    const tips = someTips({ sleep: 3, nature: 3, social: 3 });
    const first = Array.from({ length: 200 }, (_, seed) => tipOfDay(tips, [], TODAY, seed)?.id);
    expect(new Set(first).size).toBe(tips.length);
  });

  test('of our own shelf repeats nothing until all were seen', () => {
    const shown = shownOver(TIPS, TIPS.length, 42).map((each) => each.tipId);
    expect(new Set(shown)).toEqual(new Set(TIPS.map((tip) => tip.id)));
  });
});
