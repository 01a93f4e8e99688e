import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOn, type LocalDate } from '@/domain/local-date';
import { clockMinuteOf, quietDays } from '@/domain/quiet-clash';
import { DEFAULT_QUIET_HOURS, type QuietHours, quietUntil } from '@/domain/quiet-hours';
import type { Cue } from '@/domain/reminder';
import { EVERY_WEEKDAY } from '@/domain/reminder';
import type { Weekday } from '@/domain/schedule';

const NONE: QuietHours = Array(7).fill(null);
/** Quiet hours on one day of the calendar alone. */
const on = (day: number, from: number, until: number): QuietHours =>
  NONE.map((_, each) => (each === day ? { from, until } : null));

describe('the time of a cue', () => {
  test.each<[Cue, number | null, number | null]>([
    [{ kind: 'clock', minute: 480 }, 1300, 480],
    [{ kind: 'lastHour' }, 1360, 1300],
    [{ kind: 'lastHour' }, 30, 1410],
    [{ kind: 'lastHour' }, null, 1200],
    [{ kind: 'firstTab' }, 1300, null],
    [{ kind: 'open', minutes: 45 }, 1300, null],
    [{ kind: 'after', habitId: 'walk', minutes: 0 }, 1300, null],
  ])('%j, left at %s: %s', (cue, usualEnd, minute) => {
    expect(clockMinuteOf(cue, usualEnd)).toBe(minute);
  });
});

test.each<[string, number, QuietHours, number, readonly Weekday[]]>([
  ['the evening', 23 * 60, DEFAULT_QUIET_HOURS, 4, EVERY_WEEKDAY],
  ['the first minute', 22 * 60, DEFAULT_QUIET_HOURS, 4, EVERY_WEEKDAY],
  ['the minute before', 22 * 60 - 1, DEFAULT_QUIET_HOURS, 4, []],
  ['the last minute', 7 * 60 - 1, DEFAULT_QUIET_HOURS, 4, EVERY_WEEKDAY],
  ['the minute after', 7 * 60, DEFAULT_QUIET_HOURS, 4, []],
  ['none', 23 * 60, NONE, 4, []],
  ['by day', 12 * 60, on(3, 600, 800), 4, [3]],
  ['past midnight, the day after', 5 * 60, on(3, 1320, 420), 4, [4]],
  // Two in the morning of Thursday is still lived as Wednesday.
  ['past midnight, before the day starts', 2 * 60, on(3, 1320, 420), 4, [3]],
  ['where the day starts at midnight', 2 * 60, on(3, 1320, 420), 0, [4]],
  ['from Saturday to Sunday', 5 * 60, on(6, 1320, 420), 4, [0]],
  ['a whole day, begun', 700, on(3, 600, 600), 4, [3]],
  ['a whole day, its end', 500, on(3, 600, 600), 4, [4]],
])('%s is quiet on %j', (_, minute, quietHours, dayStartsAt, days) => {
  expect(quietDays(minute, EVERY_WEEKDAY, quietHours, dayStartsAt)).toEqual(days);
});

test('only of the days that are asked about', () => {
  expect(quietDays(23 * 60, [1, 5], DEFAULT_QUIET_HOURS, 4)).toEqual([1, 5]);
});

test('it says of each day what the rule of quiet hours says of the instant', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const span = fc.option(fc.record({ from: minute, until: minute }));
  const week = fc.array(span, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(minute, week, fc.integer({ min: 0, max: 12 }), (time, quietHours, start) => {
      // A week in which no clock is set.
      const days = EVERY_WEEKDAY.filter((_, weekday) => {
        const day = `2026-11-${15 + weekday}` as LocalDate;
        return quietUntil(quietHours, instantOn(day, time, start)) !== null;
      });
      expect(quietDays(time, EVERY_WEEKDAY, quietHours, start)).toEqual(days);
    }),
    { numRuns: 300, seed: 17 },
  );
});
