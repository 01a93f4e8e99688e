import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { CheckIn } from '@/domain/check-in';
import type { Habit } from '@/domain/habit';
import type { Schedule } from '@/domain/schedule';
import { byPosition, earliestDay, rowsOn } from '@/domain/today';
import { aCheckIn, aHabit, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const YESTERDAY = addDays(TODAY, -1);

function planned(schedule: Schedule, from = day('2026-01-01')): Pick<Habit, 'plans'> {
  return { plans: [{ from, schedule, goal: { kind: 'check' } }] };
}

const due = planned({ kind: 'daily' });
const notDue = planned({ kind: 'weekdays', days: [0] });
const gone = { changedAt: 1 } as const;

describe('on a day', () => {
  test.each<[string, Partial<Habit>, CheckIn | null, 'row' | 'other' | 'nothing', number]>([
    ['due', due, null, 'row', 1],
    ['due and done', due, aCheckIn(), 'row', 0],
    ['due and skipped', due, aCheckIn({ status: 'skipped' }), 'row', 0],
    ['not due', notDue, null, 'other', 0],
    ['not due, yet done', notDue, aCheckIn(), 'row', 0],
    ['archived', { ...due, archivedAt: 1 }, null, 'nothing', 0],
    ['archived after it was done', { ...due, archivedAt: 1 }, aCheckIn(), 'row', 0],
    ['deleted', { ...due, deletedAt: 1 }, null, 'nothing', 0],
    ['deleted after it was done', { ...due, deletedAt: 1 }, aCheckIn(), 'nothing', 0],
    ['not begun', planned({ kind: 'daily' }, addDays(TODAY, 1)), null, 'nothing', 0],
    ['begun today', planned({ kind: 'daily' }, TODAY), null, 'row', 1],
  ])('a habit that is %s', (_name, like, checkIn, place, left) => {
    const habit = aHabit({ ...gone, ...like });
    const day = rowsOn([habit], new Map(checkIn ? [[habit.id, checkIn]] : []), TODAY);
    expect({ rows: day.rows.length, others: day.others.length, left: day.left }).toEqual({
      rows: place === 'row' ? 1 : 0,
      others: place === 'other' ? 1 : 0,
      left,
    });
  });

  test('a habit is shown as it was planned then, with what was said', () => {
    const habit = aHabit({
      plans: [
        { from: day('2026-01-01'), schedule: { kind: 'daily' }, goal: TEN_MINUTES },
        { from: TODAY, schedule: { kind: 'weekdays', days: [0] }, goal: { kind: 'check' } },
      ],
    });
    const checkIns = new Map([[habit.id, aCheckIn({ status: 'small', amount: 4 })]]);
    expect(rowsOn([habit], checkIns, YESTERDAY).rows).toEqual([
      {
        habitId: 'walk',
        name: 'Walk',
        cue: 'I close the laptop',
        small: 'Walk to the corner',
        goal: TEN_MINUTES,
        due: true,
        once: false,
        status: 'small',
        amount: 4,
      },
    ]);
    expect(rowsOn([habit], new Map(), TODAY).others).toMatchObject([
      { goal: { kind: 'check' }, due: false, status: null, amount: null },
    ]);
  });

  test('habits stand in their order, and by id where two share a place', () => {
    const [a, b, c] = [
      aHabit({ id: 'a', position: 2 }),
      aHabit({ id: 'b', position: 1 }),
      aHabit({ id: 'c', position: 1 }),
    ];
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ]) {
      expect(rowsOn(order, new Map(), TODAY).rows.map((row) => row.habitId)).toEqual([
        'b',
        'c',
        'a',
      ]);
      expect([...order].sort(byPosition)).toEqual([b, c, a]);
    }
  });
});

test.each<[string, readonly Habit[], string]>([
  ['today, without habits', [], TODAY],
  [
    'the first day of the oldest habit',
    [aHabit(), aHabit(planned({ kind: 'daily' }, YESTERDAY))],
    '2026-01-01',
  ],
  [
    'that of no habit put away',
    [
      aHabit({ archivedAt: 1 }),
      aHabit({ deletedAt: 1 }),
      aHabit(planned({ kind: 'daily' }, YESTERDAY)),
    ],
    YESTERDAY,
  ],
  [
    'today, when the clock went back behind the first day',
    [aHabit(planned({ kind: 'daily' }, addDays(TODAY, 1)))],
    TODAY,
  ],
])('the earliest day to look at is %s', (_name, habits, earliest) => {
  expect(earliestDay(habits, TODAY)).toBe(earliest);
});
