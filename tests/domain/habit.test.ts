import { expect, test } from 'vitest';
import { firstDayOf, type Habit, latestPlanOf, planOn } from '@/domain/habit';
import { aHabit, day, TEN_MINUTES } from '@/tests/support/builders';

const PLANS: Habit['plans'] = [
  { from: day('2026-01-10'), schedule: { kind: 'daily' }, goal: { kind: 'check' } },
  { from: day('2026-03-01'), schedule: { kind: 'weekdays', days: [1] }, goal: { kind: 'check' } },
  { from: day('2026-06-01'), schedule: { kind: 'daily' }, goal: TEN_MINUTES },
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
