import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { CheckIn } from '@/domain/check-in';
import type { Habit } from '@/domain/habit';
import { habitOnDay } from '@/domain/habit-on-day';
import type { RestSpan } from '@/domain/rest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { aHabit, aPlan, at, TODAY } from '@/tests/support/builders';

const DONE: CheckIn = { status: 'done', amount: null, parts: 0 };
const YESTERDAY = addDays(TODAY, -1);

type Around = {
  readonly checkIn?: CheckIn;
  readonly rests?: readonly RestSpan[];
  readonly saidAt?: number;
  readonly doneSince?: number;
};

function on(habit: Habit, { checkIn, rests = [], saidAt = 0, doneSince = 0 }: Around = {}) {
  const facts = {
    of: () => ({
      checkIn: checkIn ?? null,
      doneSince: () => doneSince,
      note: '',
      timerSince: null,
    }),
    rests,
    windows: [],
    smallDay: false,
    settings: DEFAULT_SETTINGS,
  };
  return habitOnDay(habit, TODAY, facts, { saidAt, dayStartsAt: 4 });
}

test('a habit is asked and open, and can be small', () => {
  expect(on(aHabit())).toEqual({
    asked: true,
    resting: false,
    open: true,
    skipped: false,
    doneAt: null,
    canBeSmall: true,
  });
});

test.each<[string, Partial<Habit>]>([
  ['deleted', { deletedAt: 5 }],
  ['put away', { archivedAt: 5 }],
  ['not begun', { plans: [aPlan({ from: addDays(TODAY, 1) })] }],
])('one that is %s is not there', (_, like) => {
  expect(on(aHabit(like))).toBeNull();
});

describe('it is asked', () => {
  test.each<[string, Habit['plans'], number, boolean]>([
    ['no more after its programme', [aPlan({ until: YESTERDAY })], 0, false],
    ['on its weekdays', [aPlan({ schedule: { kind: 'weekdays', days: [1] } })], 0, true],
    ['on no other', [aPlan({ schedule: { kind: 'weekdays', days: [2] } })], 0, false],
    [
      'no more than so many times a week',
      [aPlan({ schedule: { kind: 'times', times: 3, per: 'week', span: 'calendar' } })],
      3,
      false,
    ],
  ])('%s', (_, plans, doneSince, asked) => {
    expect(on(aHabit({ plans }), { doneSince })?.asked).toBe(asked);
  });

  test('while it rests, too', () => {
    const rest = { from: YESTERDAY, until: null, habitIds: ['walk'], reason: 'illness' } as const;
    expect(on(aHabit(), { rests: [rest] })).toMatchObject({ asked: true, resting: true });
    expect(on(aHabit({ id: 'read' }), { rests: [rest] })).toMatchObject({ resting: false });
  });
});

describe('it was done', () => {
  test('at a whole millisecond, and nothing is left to say', () => {
    const saidAt = at(TODAY, 9) + 3 / 4096;
    expect(on(aHabit(), { checkIn: DONE, saidAt })).toMatchObject({
      open: false,
      doneAt: at(TODAY, 9),
    });
  });

  test('in the night after the day, which is still that day', () => {
    const saidAt = at(addDays(TODAY, 1), 3);
    expect(on(aHabit(), { checkIn: DONE, saidAt })?.doneAt).toBe(saidAt);
  });

  test.each([
    ['on a later day was it said', DONE, at(addDays(TODAY, 1), 9)],
    ['it was let go', { ...DONE, status: 'skipped' as const }, at(TODAY, 9)],
  ])('at no time, where %s', (_, checkIn, saidAt) => {
    expect(on(aHabit(), { checkIn, saidAt })).toMatchObject({ open: false, doneAt: null });
  });

  test('in part, with times of the day left', () => {
    const plans: Habit['plans'] = [aPlan({ schedule: { kind: 'timesADay', times: 3 } })];
    const checkIn: CheckIn = { ...DONE, status: 'small', parts: 0b101 };
    const saidAt = at(TODAY, 9);
    expect(on(aHabit({ plans }), { checkIn, saidAt })).toMatchObject({
      open: true,
      doneAt: saidAt,
    });
  });
});

test.each<[string, Partial<Habit>, boolean]>([
  ['its small version', { small: 'a step', smallest: '' }, true],
  ['its smallest', { small: '', smallest: 'shoes on' }, true],
  ['neither', { small: '', smallest: '' }, false],
  [
    'neither, and it is the deed of one day',
    { small: '', smallest: '', plans: [aPlan({ schedule: { kind: 'once', day: TODAY } })] },
    true,
  ],
])('on a small day it has %s', (_, like, canBeSmall) => {
  expect(on(aHabit(like))?.canBeSmall).toBe(canBeSmall);
});
