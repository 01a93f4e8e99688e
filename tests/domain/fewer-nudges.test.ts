import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '@/domain/calendar';
import { neverMeet, onceAWeek, silenced, wishIn } from '@/domain/fewer-nudges';
import type { LocalDate } from '@/domain/local-date';
import { EVERY_WEEKDAY, type Reminder } from '@/domain/reminder';
import type { Schedule, Weekday } from '@/domain/schedule';

const REMINDER: Reminder = {
  id: 'r',
  habitId: 'walk',
  cue: { kind: 'firstTab' },
  days: EVERY_WEEKDAY,
  onlyIfOpen: false,
  stopped: false,
  deletedAt: null,
  changedAt: 7,
};
const DAILY: Schedule = { kind: 'daily' };
const MONDAY = '2026-11-23' as LocalDate;

test.each<[string, readonly Weekday[], number, Weekday]>([
  ['today’s', EVERY_WEEKDAY, 0, 1],
  ['today’s', [1, 3], 0, 1],
  ['the next of its own', [0, 3, 5], 0, 3],
  ['the first of the week after', [0, 1], 4, 0],
  ['its only one', [6], 0, 6],
])('once a week is %s day: of %j', (_, days, ahead, day) => {
  const wish = onceAWeek({ ...REMINDER, days }, DAILY, addDays(MONDAY, ahead));
  expect(wish).toEqual({ ...wishIn(REMINDER), days: [day] });
});

test('the weekday is that of the calendar, over leap days and centuries', () => {
  const first = '1999-12-01' as LocalDate;
  for (let ahead = 0; ahead < 3000; ahead += 11) {
    const day = addDays(first, ahead);
    expect(onceAWeek(REMINDER, DAILY, day)?.days, day).toEqual([weekdayOf(day)]);
  }
});

test.each<[Schedule, readonly Weekday[] | undefined]>([
  [{ kind: 'weekdays', days: [1, 2] }, [1]],
  [{ kind: 'weekdays', days: [0, 4, 5] }, [4]],
  [{ kind: 'weekdays', days: [0] }, [0]],
  [{ kind: 'everyDays', every: 14, from: addDays(MONDAY, -4) }, [4]],
  [{ kind: 'everyDays', every: 2, from: MONDAY }, [1]],
  [{ kind: 'timesADay', times: 2 }, [1]],
  [{ kind: 'monthDays', days: [{ kind: 'date', date: 1 }] }, undefined],
  [{ kind: 'window' }, undefined],
])('once a week is a day on which %j can be asked', (schedule, days) => {
  expect(onceAWeek(REMINDER, schedule, MONDAY)?.days).toEqual(days);
});

test('days on which a habit is never asked meet none of its own', () => {
  const mondays: Schedule = { kind: 'weekdays', days: [1] };
  expect(onceAWeek({ ...REMINDER, days: [2, 3] }, mondays, MONDAY)).toBeNull();
  expect(neverMeet([2, 3], mondays)).toBe(true);
  expect(neverMeet([1, 2], mondays)).toBe(false);
  expect(neverMeet([], mondays)).toBe(false);
  expect(neverMeet([2], { kind: 'window' })).toBe(false);
});

test('silent, it stays all else', () => {
  expect(silenced(REMINDER)).toEqual({ ...wishIn(REMINDER), stopped: true });
  expect(Object.keys(wishIn(REMINDER))).not.toContain('id');
});
