import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { CheckIn } from '@/domain/check-in';
import type { Habit } from '@/domain/habit';
import type { RestSpan } from '@/domain/rest';
import type { Schedule } from '@/domain/schedule';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { byPosition, type DayFacts, earliestDay, rowsOn } from '@/domain/today';
import { aCheckIn, aHabit, aPlan, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const YESTERDAY = addDays(TODAY, -1);

function planned(schedule: Schedule, from = day('2026-01-01')): Pick<Habit, 'plans'> {
  return { plans: [aPlan({ from, schedule })] };
}

/** What is known of a day on which nothing was said, but for these. */
function facts(
  checkIns: Readonly<Record<string, CheckIn>> = {},
  like: Partial<DayFacts> & { readonly done?: number } = {},
): DayFacts {
  return {
    of: (id) => ({
      checkIn: checkIns[id] ?? null,
      doneSince: () => like.done ?? 0,
      note: '',
      timerSince: null,
    }),
    rests: [],
    windows: [],
    smallDay: false,
    settings: DEFAULT_SETTINGS,
    ...like,
  };
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
    const day = rowsOn([habit], TODAY, facts(checkIn ? { [habit.id]: checkIn } : {}));
    expect({ rows: day.rows.length, others: day.others.length, left: day.left }).toEqual({
      rows: place === 'row' ? 1 : 0,
      others: place === 'other' ? 1 : 0,
      left,
    });
  });

  test('a habit is shown as it was planned then, with what was said', () => {
    const habit = aHabit({
      plans: [
        aPlan({ goal: TEN_MINUTES }),
        aPlan({ from: TODAY, schedule: { kind: 'weekdays', days: [0] } }),
      ],
    });
    const said = facts({ [habit.id]: aCheckIn({ status: 'small', amount: 4 }) });
    expect(rowsOn([habit], YESTERDAY, said).rows).toEqual([
      {
        habitId: 'walk',
        name: 'Walk',
        cue: 'I close the laptop',
        small: 'Walk to the corner',
        smallest: '',
        goal: TEN_MINUTES,
        asks: 'full',
        due: true,
        once: false,
        resting: false,
        status: 'small',
        amount: 4,
        parts: [],
        partsDone: 0,
        timerSince: null,
        note: '',
        numbersHidden: false,
        section: { kind: 'none' },
      },
    ]);
    expect(rowsOn([habit], TODAY, facts()).others).toMatchObject([
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
      expect(rowsOn(order, TODAY, facts()).rows.map((row) => row.habitId)).toEqual(['b', 'c', 'a']);
      expect([...order].sort(byPosition)).toEqual([b, c, a]);
    }
  });
});

const REST: RestSpan = { from: YESTERDAY, until: TODAY, habitIds: null, reason: 'illness' };

describe('a habit that is due', () => {
  test.each<[string, Partial<DayFacts>, object]>([
    ['is asked', {}, { due: true, resting: false, asks: 'full' }],
    ['rests, and stays in sight', { rests: [REST] }, { due: false, resting: true }],
    [
      'does not rest when another does',
      { rests: [{ ...REST, habitIds: ['other'] }] },
      { due: true, resting: false },
    ],
    ['on a small day asks for its small version', { smallDay: true }, { due: true, asks: 'small' }],
    [
      'keeps its numbers to itself where all do',
      { settings: { ...DEFAULT_SETTINGS, numbersHidden: true } },
      { numbersHidden: true },
    ],
  ])('%s', (_name, like, row) => {
    expect(rowsOn([aHabit()], TODAY, facts({}, like)).rows).toMatchObject([row]);
  });

  test('and has no small version is not asked on a small day, but can be done', () => {
    const habit = aHabit({ small: '', smallest: '' });
    const { rows, others, left } = rowsOn([habit], TODAY, facts({}, { smallDay: true }));
    expect([rows, left]).toEqual([[], 0]);
    expect(others).toMatchObject([{ due: false, asks: 'full' }]);
  });

  test('in a rest can be done all the same, and then is not left', () => {
    const said = facts({ walk: aCheckIn() }, { rests: [REST] });
    expect(rowsOn([aHabit()], TODAY, said)).toMatchObject({ rows: [{ status: 'done' }], left: 0 });
  });

  test.each([
    [2, 1],
    [3, 0],
  ])('three times a week, done %i times before, is asked %i times', (done, asked) => {
    const schedule = { kind: 'times', times: 3, per: 'week', span: 'calendar' } as const;
    const { left } = rowsOn([aHabit(planned(schedule))], TODAY, facts({}, { done }));
    expect(left).toBe(asked);
  });

  test.each([
    [YESTERDAY, 0],
    [TODAY, 1],
  ])('until %s is asked %i times today', (until, asked) => {
    expect(rowsOn([aHabit({ plans: [aPlan({ until })] })], TODAY, facts()).left).toBe(asked);
  });

  test('in a shrunk plan asks for the small version on any day', () => {
    const habit = aHabit({ plans: [aPlan({ asks: 'small' })] });
    expect(rowsOn([habit], TODAY, facts()).rows).toMatchObject([{ asks: 'small', due: true }]);
    // Without a small version there is nothing smaller to ask for.
    const without = { ...habit, small: '', smallest: '' };
    expect(rowsOn([without], TODAY, facts()).rows).toMatchObject([{ asks: 'full', due: true }]);
  });
});

test.each<[Settings['groupBy'], readonly string[]]>([
  ['none', ['a', 'b', 'c']],
  ['timeOfDay', ['c', 'b', 'a']],
  ['group', ['b', 'c', 'a']],
])('parted by %s the rows stand as %j', (groupBy, order) => {
  const habits = [
    aHabit({ id: 'a', position: 1, timeOfDay: 'any', group: '' }),
    aHabit({ id: 'b', position: 2, timeOfDay: 'evening', group: 'Home' }),
    aHabit({ id: 'c', position: 3, timeOfDay: 'morning', group: 'Work' }),
  ];
  const { rows } = rowsOn(habits, TODAY, facts({}, { settings: { ...DEFAULT_SETTINGS, groupBy } }));
  expect(rows.map(({ habitId }) => habitId)).toEqual(order);
  expect(rows.map(({ section }) => section.kind)).toEqual([groupBy, groupBy, groupBy]);
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
