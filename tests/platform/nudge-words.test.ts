import { expect, test } from 'vitest';
import { timeOfDay } from '@/platform/clock';
import { clockOf, timeOn } from '@/platform/nudge-words';
import { at, day, TODAY } from '@/tests/support/builders';

const TUESDAY = day('2026-11-24');

test.each([0, 1, 719, 720, 1439])(
  'minute %i of the day is written as the clock shows it',
  (minute) => {
    expect(clockOf(minute)).toBe(timeOfDay(at(TODAY, 0, minute)));
  },
);

test('a time of its own day stands alone', () => {
  expect(timeOn(at(TODAY, 8, 2), TODAY, 4, 'en')).toBe(timeOfDay(at(TODAY, 8, 2)));
  // The night belongs to the day that was lived.
  expect(timeOn(at(TUESDAY, 2), TODAY, 4, 'en')).toBe(timeOfDay(at(TUESDAY, 2)));
});

test('a time of another day says which', () => {
  const words = timeOn(at(TUESDAY, 7), TODAY, 4, 'en');
  expect(words).toContain('24');
  expect(words).toContain(timeOfDay(at(TUESDAY, 7)));
});
