import { expect, test } from 'vitest';
import { firstDayOf, type Habit, isOnce, latestPlanOf, planOn } from '@/domain/habit';
import { aHabit, aPlan, day, TEN_MINUTES } from '@/tests/support/builders';

const PLANS: Habit['plans'] = [
  aPlan({ from: day('2026-01-10') }),
  aPlan({ from: day('2026-03-01'), schedule: { kind: 'weekdays', days: [1] } }),
  aPlan({ from: day('2026-06-01'), goal: TEN_MINUTES }),
];
const habit = aHabit({ plans: PLANS });

test.each([
  ['2026-01-09', null],
  ['2026-01-10', 0],
  ['2026-02-28', 0],
  ['2026-03-01', 1],
  ['2026-05-31', 1],
  ['2026-06-01', 2],
  ['2030-01-01', 2],
])('on %s holds plan %s', (text, index) => {
  expect(planOn(habit, day(text))).toBe(index === null ? null : PLANS[index]);
});

test('a habit begins with its first plan and goes on with its latest', () => {
  expect([firstDayOf(habit), latestPlanOf(habit)]).toEqual(['2026-01-10', PLANS[2]]);
});

test.each([
  [{ kind: 'daily' }, false],
  [{ kind: 'window' }, false],
  [{ kind: 'once', day: day('2026-06-01') }, true],
] as const)('%o is for one day alone: %s', (schedule, once) => {
  expect(isOnce(aHabit({ plans: [aPlan({ schedule })] }))).toBe(once);
});
