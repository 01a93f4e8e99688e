import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Presence } from '@/domain/presence';
import { clockMinute, usualEndOf } from '@/domain/usual-end';
import { at, TODAY } from '@/tests/support/builders';

const OWN_ZONE = process.env['TZ'];

// Before the tables are made.
process.env['TZ'] = 'Asia/Kathmandu';
afterAll(() => {
  if (OWN_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = OWN_ZONE;
});

/** The browser was last used at a time `days` ago; past midnight it is on the next day of the calendar. */
function left(days: number, hour: number, minute = 0): Presence {
  const day = addDays(TODAY, -days);
  const lastSeenAt = at(day, hour, minute);
  return { day, firstTabAt: null, openSince: at(day, 5), openedBy: 'start', lastSeenAt };
}

describe('the browser is usually left', () => {
  test.each<[string, Presence[], number, number | null]>([
    ['nobody knows when, of no days', [], 0, null],
    ['nobody knows when, of four', [1, 2, 3, 4].map((days) => left(days, 22)), 0, null],
    ['at ten, of five', [1, 2, 3, 4, 5].map((days) => left(days, 22)), 0, 22 * 60],
    [
      'on the day in the middle',
      [left(1, 20), left(2, 9), left(3, 22, 41), left(4, 23), left(5, 23, 59)],
      0,
      22 * 60 + 41,
    ],
    [
      'between two in the middle',
      [left(1, 20), left(2, 9), left(3, 21), left(4, 22), left(5, 23), left(6, 23)],
      0,
      21 * 60 + 30,
    ],
    [
      'today and what is older than two weeks left out',
      [left(0, 3), left(1, 22), left(2, 22), left(3, 22), left(14, 22), left(15, 22)],
      0,
      null,
    ],
    [
      'fourteen days ago counted',
      [left(0, 3), left(1, 22), left(2, 22), left(3, 22), left(13, 22), left(14, 22)],
      0,
      22 * 60,
    ],
    [
      'after midnight, late in a day that begins at four',
      [1, 2, 3, 4, 5].map((days) => left(days, 24 + 1)),
      4,
      21 * 60,
    ],
  ])('%s', (_, presences, dayStartsAt, end) => {
    expect(usualEndOf(presences, TODAY, dayStartsAt)).toBe(end);
  });

  test.each([
    [0, 0, 0],
    [21 * 60, 4, 60],
    [20 * 60, 0, 1200],
    [1439, 23, 1379],
  ])(
    '%i minutes after a day that begins at %i h, the clock shows minute %i',
    (end, start, minute) => {
      expect(clockMinute(end, start)).toBe(minute);
    },
  );
});
