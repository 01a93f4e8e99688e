import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cue, MOST_REMINDERS, type ReminderWish } from '@/domain/reminder';
import {
  entryOfReminder,
  LIKELY_REMINDER,
  minuteOfTime,
  type ReminderEntry,
  refuseReminder,
  timeOfMinute,
  wishOfEntry,
} from '@/domain/reminder-entry';
import type { Weekday } from '@/domain/schedule';
import { aReminder } from '@/tests/support/nudge-facts';

function wish(like: Partial<ReminderEntry>) {
  return wishOfEntry({ ...LIKELY_REMINDER, ...like }, 'walk');
}

describe('what stands in a form means', () => {
  test.each<[string, Partial<ReminderEntry>, Cue]>([
    ['a time', { time: '08:05' }, { kind: 'clock', minute: 485 }],
    ['midnight', { time: '00:00' }, { kind: 'clock', minute: 0 }],
    ['the last minute', { time: '23:59' }, { kind: 'clock', minute: 1439 }],
    ['a time with seconds', { time: '08:05:30' }, { kind: 'clock', minute: 485 }],
    ['a time with parts of them', { time: '08:05:30.123' }, { kind: 'clock', minute: 485 }],
    ['the first new tab', { cue: 'firstTab', time: '' }, { kind: 'firstTab' }],
    ['the last hour', { cue: 'lastHour', openMinutes: 'x' }, { kind: 'lastHour' }],
    [
      'minutes with the browser open',
      { cue: 'open', openMinutes: ' 5 ' },
      { kind: 'open', minutes: 5 },
    ],
    ['the most of them', { cue: 'open', openMinutes: '720' }, { kind: 'open', minutes: 720 }],
    [
      'minutes after another habit',
      { cue: 'after', afterHabitId: 'read', afterMinutes: '0' },
      { kind: 'after', habitId: 'read', minutes: 0 },
    ],
  ])('%s', (_, like, cue) => {
    expect(wish(like)).toEqual({
      habitId: 'walk',
      cue,
      days: [0, 1, 2, 3, 4, 5, 6],
      onlyIfOpen: true,
      stopped: false,
    });
  });

  test('days in their order, each once', () => {
    expect(wish({ days: [5, 1, 3, 1] })).toMatchObject({ days: [1, 3, 5] });
  });

  test.each([
    ['', null],
    ['8:05', null],
    ['24:00', null],
    ['08:60', null],
    ['08:05:60', null],
    ['0805', null],
    ['08:05 ', null],
    ['٠٨:٠٥', null],
    ['19:30', 1170],
  ])('the time %j is minute %s', (text, minute) => {
    expect(minuteOfTime(text)).toBe(minute);
    const told = wish({ time: text });
    if (minute === null) expect(told).toEqual({ refusals: [{ kind: 'timeUnclear', text }] });
    else expect(told).toMatchObject({ cue: { minute } });
  });

  const minutes = (value: number, least: number) => ({
    refusals: [{ kind: 'numberOutside', field: 'minutes', value, least, most: 720 }],
  });

  test.each<[string, Partial<ReminderEntry>, object]>([
    ['no day', { days: [] }, { refusals: [{ kind: 'noWeekday' }] }],
    [
      'no time, and no day',
      { time: '', days: [] },
      { refusals: [{ kind: 'timeUnclear', text: '' }, { kind: 'noWeekday' }] },
    ],
    ['too few minutes open', { cue: 'open', openMinutes: '4' }, minutes(4, 5)],
    ['too many', { cue: 'open', openMinutes: '721' }, minutes(721, 5)],
    ['parts of one', { cue: 'open', openMinutes: '7,5' }, minutes(7.5, 5)],
    ['none', { cue: 'open', openMinutes: '' }, minutes(Number.NaN, 5)],
    [
      'too many minutes after',
      { cue: 'after', afterHabitId: 'read', afterMinutes: '721' },
      minutes(721, 0),
    ],
    [
      'minutes before',
      { cue: 'after', afterHabitId: 'read', afterMinutes: '-1' },
      minutes(Number.NaN, 0),
    ],
    ['no habit to wait for', { cue: 'after' }, { refusals: [{ kind: 'habitUnknown' }] }],
    [
      'itself to wait for',
      { cue: 'after', afterHabitId: 'walk' },
      { refusals: [{ kind: 'afterItself' }] },
    ],
  ])('nothing for %s', (_, like, refusals) => {
    expect(wish(like)).toEqual(refusals);
  });
});

const aCue: fc.Arbitrary<Cue> = fc.oneof(
  fc.integer({ min: 0, max: 1439 }).map((minute): Cue => ({ kind: 'clock', minute })),
  fc.constantFrom<Cue>({ kind: 'firstTab' }, { kind: 'lastHour' }),
  fc.integer({ min: 5, max: 720 }).map((minutes): Cue => ({ kind: 'open', minutes })),
  fc
    .integer({ min: 0, max: 720 })
    .map((minutes): Cue => ({ kind: 'after', habitId: 'read', minutes })),
);
const aWish: fc.Arbitrary<ReminderWish> = fc.record({
  habitId: fc.constant('walk'),
  cue: aCue,
  days: fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
  onlyIfOpen: fc.boolean(),
  stopped: fc.boolean(),
});

test('what is opened and left as it was means the same, and can be kept', () =>
  fc.assert(
    fc.property(aWish, (wished) => {
      expect(wishOfEntry(entryOfReminder(wished), 'walk')).toEqual(wished);
      expect(refuseReminder(wished, [])).toEqual([]);
    }),
    { numRuns: 500, seed: 5 },
  ));

test('a form keeps what is not chosen just now', () => {
  const entry = entryOfReminder(aReminder({ cue: { kind: 'open', minutes: 20 } }));
  expect(entry).toMatchObject({ cue: 'open', openMinutes: '20', time: LIKELY_REMINDER.time });
});

test.each([0, 59, 60, 485, 1439])(
  'minute %i is written as a field for times reads it',
  (minute) => {
    expect(timeOfMinute(minute)).toMatch(/^\d\d:\d\d$/);
    expect(minuteOfTime(timeOfMinute(minute))).toBe(minute);
  },
);

describe('at the border', () => {
  const others = (count: number) => Array.from({ length: count }, () => aReminder());

  test('there are two hundred reminders and no more', () => {
    expect(refuseReminder(aReminder(), others(MOST_REMINDERS - 1))).toEqual([]);
    expect(refuseReminder(aReminder(), others(MOST_REMINDERS))).toEqual([
      { kind: 'tooManyReminders', limit: 200 },
    ]);
  });

  test('those that were removed do not count', () => {
    const gone = others(MOST_REMINDERS).map((each) => ({ ...each, deletedAt: 1 }));
    expect(refuseReminder(aReminder(), gone)).toEqual([]);
  });

  test('none waits for its own habit, or has no day', () => {
    const cue: Cue = { kind: 'after', habitId: 'walk', minutes: 5 };
    expect(refuseReminder(aReminder({ cue, days: [] }), [])).toEqual([
      { kind: 'noWeekday' },
      { kind: 'afterItself' },
    ]);
    expect(refuseReminder(aReminder({ cue: { ...cue, habitId: 'read' } }), [])).toEqual([]);
  });
});
