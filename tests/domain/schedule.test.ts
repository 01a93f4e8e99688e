import { expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { isDueOn, type Schedule } from '@/domain/schedule';
import { TODAY } from '@/tests/support/builders';

/** Monday to Sunday. */
const WEEK = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(TODAY, days));

test.each<[string, Schedule]>([
  ['x x x x x x x', { kind: 'daily' }],
  ['x . x . x . .', { kind: 'weekdays', days: [1, 3, 5] }],
  ['. . . . . x x', { kind: 'weekdays', days: [0, 6] }],
  ['. . . . . . x', { kind: 'weekdays', days: [0] }],
])('from Monday to Sunday: %s', (drawing, schedule) => {
  expect(WEEK.map((day) => (isDueOn(schedule, day) ? 'x' : '.')).join(' ')).toBe(drawing);
});
