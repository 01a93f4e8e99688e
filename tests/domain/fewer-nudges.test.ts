import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '@/domain/calendar';
import { onceAWeek, silenced, wishIn } from '@/domain/fewer-nudges';
import type { LocalDate } from '@/domain/local-date';
import { EVERY_WEEKDAY, type Reminder } from '@/domain/reminder';
import type { Weekday } from '@/domain/schedule';

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
const MONDAY = '2026-11-23' as LocalDate;

test.each<[string, readonly Weekday[], number, Weekday]>([
  ['today’s', EVERY_WEEKDAY, 0, 1],
  ['today’s', [1, 3], 0, 1],
  ['the next of its own', [0, 3, 5], 0, 3],
  ['the first of the week after', [0, 1], 4, 0],
  ['its only one', [6], 0, 6],
])('once a week is %s day: of %j', (_, days, ahead, day) => {
  const wish = onceAWeek({ ...REMINDER, days }, addDays(MONDAY, ahead));
  expect(wish).toEqual({ ...wishIn(REMINDER), days: [day] });
});

test('the weekday is that of the calendar, over leap days and centuries', () => {
  const first = '1999-12-01' as LocalDate;
  for (let ahead = 0; ahead < 3000; ahead += 11) {
    const day = addDays(first, ahead);
    expect(onceAWeek(REMINDER, day).days, day).toEqual([weekdayOf(day)]);
  }
});

test('silent, it stays all else', () => {
  expect(silenced(REMINDER)).toEqual({ ...wishIn(REMINDER), stopped: true });
  expect(Object.keys(wishIn(REMINDER))).not.toContain('id');
});
