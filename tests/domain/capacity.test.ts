import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { canAsk, shrinkOf, shrunkPlans } from '@/domain/capacity';
import { type Habit, latestPlanOf, planOn } from '@/domain/habit';
import { aHabit, aPlan, day, TODAY } from '@/tests/support/builders';

const YESTERDAY = addDays(TODAY, -1);
const TOMORROW = addDays(TODAY, 1);

test.each([
  ['shrink:2026-11-20', 'small'],
  ['grow:2026-11-20', 'full'],
  ['welcomeBack:2026-11-20', null],
  ['restEnded:shrink:2026-11-20', null],
  ['', null],
])('the answer %s asks for %s', (key, asks) => {
  expect(shrinkOf(key)).toBe(asks);
});

describe('a plan can shrink', () => {
  test.each<[string, Partial<Habit>, boolean]>([
    ['with a small version', {}, true],
    ['with a smallest version alone', { small: '', smallest: 'A step' }, true],
    ['not without either', { small: '' }, false],
    ['not when it has', { plans: [aPlan({ asks: 'small' })] }, false],
    ['not in a habit put away', { archivedAt: 1 }, false],
    ['not in one that was deleted', { deletedAt: 1 }, false],
    ['not after its last day', { plans: [aPlan({ until: YESTERDAY })] }, false],
    ['on its last day', { plans: [aPlan({ until: TODAY })] }, true],
    ['before its first day', { plans: [aPlan({ from: TOMORROW })] }, true],
    [
      'not for one day alone',
      { plans: [aPlan({ schedule: { kind: 'once', day: TODAY } })] },
      false,
    ],
  ])('%s', (_, like, can) => {
    expect(canAsk(aHabit(like), 'small', TODAY)).toBe(can);
    expect(shrunkPlans(aHabit(like), 'small', TODAY) !== null).toBe(can);
  });

  test('and grow, also when its small version is gone since', () => {
    const shrunk = aHabit({ small: '', plans: [aPlan({ asks: 'small' })] });
    expect(canAsk(shrunk, 'full', TODAY)).toBe(true);
    expect(canAsk(aHabit(), 'full', TODAY)).toBe(false);
  });
});

describe('a plan that shrinks', () => {
  const first = aPlan({ from: day('2026-01-01') });

  test('does so from today on', () => {
    expect(shrunkPlans(aHabit({ plans: [first] }), 'small', TODAY)).toEqual([
      first,
      { ...first, from: TODAY, asks: 'small' },
    ]);
  });

  test('and grows on the same day, asks as before', () => {
    const plans = shrunkPlans(aHabit({ plans: [first] }), 'small', TODAY) ?? [first];
    expect(shrunkPlans(aHabit({ plans }), 'full', TODAY)).toEqual([
      first,
      { ...first, from: TODAY },
    ]);
  });

  test('that begins later, shrinks from its beginning', () => {
    const later = aPlan({ from: TOMORROW });
    expect(shrunkPlans(aHabit({ plans: [later] }), 'small', TODAY)).toEqual([
      { ...later, asks: 'small' },
    ]);
  });
});

const plans = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 5 }), fc.constantFrom('full', 'small')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((drawn) => {
    const byDay = new Map(drawn.map(([days, asks]) => [addDays(TODAY, days), asks]));
    const sorted = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([from, asks]) => aPlan({ from, asks })) as unknown as Habit['plans'];
  });

test('shrinking and growing change no day before today, and leave plans in their order', () => {
  void fc.assert(
    fc.property(plans, fc.constantFrom('full' as const, 'small' as const), (drawn, asks) => {
      const next = shrunkPlans({ ...aHabit(), plans: drawn }, asks, TODAY);
      if (!next) return;
      expect(latestPlanOf({ plans: next }).asks).toBe(asks);
      const froms = next.map(({ from }) => from);
      expect(froms).toEqual([...new Set(froms)].sort());
      for (let back = 1; back <= 45; back++) {
        const on = addDays(TODAY, -back);
        expect(planOn({ plans: next }, on)).toEqual(planOn({ plans: drawn }, on));
      }
    }),
  );
});
