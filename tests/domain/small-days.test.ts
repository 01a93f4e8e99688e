import { expect, test } from 'vitest';
import { isResting } from '@/domain/rest';
import { withSmallDays } from '@/domain/small-days';
import { strengthOf } from '@/domain/strength';
import { aHabit, aPlan, day, TODAY } from '@/tests/support/builders';
import { history } from '@/tests/support/history';

const YESTERDAY = day('2026-11-22');

test.each([
  ['', true],
  ['To the corner', false],
])('a habit whose small version is “%s” rests on a small day: %s', (small, rests) => {
  const habit = aHabit({ small });
  expect(isResting(withSmallDays([], habit, [YESTERDAY]), habit.id, YESTERDAY)).toBe(rests);
  expect(isResting(withSmallDays([], habit, [YESTERDAY]), 'another', YESTERDAY)).toBe(false);
  expect(isResting(withSmallDays([], habit, [YESTERDAY]), habit.id, TODAY)).toBe(false);
});

test('a small day takes nothing from the strength of what it could not ask for', () => {
  const drawn = history`x x x x . x`;
  const habit = aHabit({ small: '', plans: [aPlan({ from: drawn.first })] });
  const of = (days: readonly (typeof TODAY)[]) =>
    strengthOf(habit, drawn, {
      rests: withSmallDays([], habit, days),
      windows: [],
      weekStartsOn: 1,
    });
  expect(of([YESTERDAY])).toBeGreaterThan(of([]));
});
