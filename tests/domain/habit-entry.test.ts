import { describe, expect, test } from 'vitest';
import type { GoalEntry } from '@/domain/goal-entry';
import type { Goal } from '@/domain/habit';
import { draftOfEntry, entryOf, type HabitEntry, outlookOfEntry } from '@/domain/habit-entry';
import type { Schedule } from '@/domain/schedule';
import type { ScheduleEntry } from '@/domain/schedule-entry';
import type { SpanEntry } from '@/domain/span-entry';
import { aDraft, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const AROUND = { today: TODAY, weekStartsOn: 1 } as const;

function anEntry(like: Parameters<typeof aDraft>[0] = {}): HabitEntry {
  return entryOf(aDraft(like), TODAY, 'minutes');
}

function read(entry: HabitEntry) {
  return draftOfEntry(entry, TODAY);
}

const SCHEDULES: readonly Schedule[] = [
  { kind: 'daily' },
  { kind: 'weekdays', days: [0, 6] },
  { kind: 'weekdays', days: [] },
  { kind: 'times', times: 4, per: 'month', span: 'rolling' },
  { kind: 'everyDays', every: 10, from: day('2026-01-31') },
  {
    kind: 'monthDays',
    days: [
      { kind: 'date', date: 31 },
      { kind: 'weekday', which: -1, weekday: 5 },
    ],
  },
  { kind: 'slots', slots: ['noon', 'evening'] },
  { kind: 'timesADay', times: 12 },
  { kind: 'window' },
  { kind: 'once', day: TODAY },
];
const GOALS: readonly Goal[] = [
  { kind: 'check' },
  { kind: 'steps', steps: ['Sit', '', 'Breathe'] },
  { kind: 'amount', unit: 'cups', target: 2.5, direction: 'atMost', timed: false },
  { ...TEN_MINUTES, unit: 'Minuten', timed: true },
];

describe('a draft that is not changed stays as it is:', () => {
  test.each(SCHEDULES.map((schedule) => [schedule]))('%o', (schedule) => {
    const draft = aDraft({ schedule });
    expect(read(entryOf(draft, TODAY, 'minutes'))).toEqual({ draft });
  });

  test.each(GOALS.map((goal) => [goal]))('%o', (goal) => {
    const draft = aDraft({ goal, group: 'Calm', smallest: ' as typed ' });
    expect(read(entryOf(draft, TODAY, 'minutes'))).toEqual({ draft });
  });

  test.each([
    [null, null],
    [null, '2026-12-24'],
    ['2026-01-01', null],
    ['2026-01-01', '2026-03-01'],
    ['2026-11-23', '2026-11-23'],
    ['2026-12-01', '2027-01-25'],
  ])('from %s until %s', (from, until) => {
    const draft = aDraft({ startsOn: from ? day(from) : null, endsOn: until ? day(until) : null });
    expect(read(entryOf(draft, TODAY, 'minutes'))).toEqual({ draft });
  });
});

test('choosing something else and back loses nothing', () => {
  for (const schedule of SCHEDULES) {
    const entry = anEntry({ schedule });
    const { choice } = entry.schedule;
    const away = { ...entry, schedule: { ...entry.schedule, choice: 'daily' as const } };
    expect(read(away)).toMatchObject({ draft: { schedule: { kind: 'daily' } } });
    expect(read({ ...away, schedule: { ...away.schedule, choice } })).toEqual(read(entry));
  }
});

const withSchedule = (like: Partial<ScheduleEntry>): HabitEntry => {
  const entry = anEntry();
  return { ...entry, schedule: { ...entry.schedule, ...like } };
};
const withSpan = (like: Partial<SpanEntry>, begun?: string): HabitEntry => {
  const entry = anEntry({ startsOn: begun ? day(begun) : null });
  return { ...entry, span: { ...entry.span, ...like } };
};
const withGoal = (like: Partial<GoalEntry>): HabitEntry => {
  const entry = anEntry();
  return { ...entry, goal: { ...entry.goal, ...like } };
};

describe('what cannot be read is said at once:', () => {
  const weeks = (value: number) => ({
    kind: 'numberOutside',
    field: 'weeks',
    value,
    least: 1,
    most: 522,
  });
  test.each<[string, HabitEntry, readonly unknown[]]>([
    [
      'no day to count from',
      withSchedule({ choice: 'everyDays', countedFrom: '' }),
      [{ kind: 'dayUnclear', field: 'countedFrom' }],
    ],
    [
      'a day that is in no calendar',
      withSpan({ start: 'day', startsOn: '2026-02-30' }),
      [{ kind: 'dayUnclear', field: 'startsOn' }],
    ],
    [
      'a first day that is over',
      withSpan({ start: 'day', startsOn: '2026-11-22' }),
      [{ kind: 'startInPast', day: '2026-11-22' }],
    ],
    [
      'no last day',
      withSpan({ end: 'day', endsOn: '' }),
      [{ kind: 'dayUnclear', field: 'endsOn' }],
    ],
    ['no weeks', withSpan({ end: 'weeks', weeks: '0' }), [weeks(0)]],
    ['weeks in words', withSpan({ end: 'weeks', weeks: 'eight' }), [weeks(Number.NaN)]],
    ['half a week', withSpan({ end: 'weeks', weeks: '1.5' }), [weeks(1.5)]],
    ['weeks without end', withSpan({ end: 'weeks', weeks: '9999' }), [weeks(9999)]],
    [
      'all of them',
      {
        ...withSpan({ start: 'day', startsOn: 'soon', end: 'day', endsOn: 'later' }),
        schedule: { ...anEntry().schedule, choice: 'everyDays', countedFrom: 'now' },
      },
      [
        { kind: 'dayUnclear', field: 'countedFrom' },
        { kind: 'dayUnclear', field: 'startsOn' },
        { kind: 'dayUnclear', field: 'endsOn' },
      ],
    ],
  ])('%s', (_name, entry, refusals) => {
    expect(read(entry)).toEqual({ refusals });
    expect(outlookOfEntry(entry, AROUND)).toBeNull();
  });

  test('but not where it is not chosen', () => {
    const entry = withSpan({ startsOn: '', endsOn: '', weeks: '' });
    expect(read(entry)).toEqual({ draft: aDraft() });
  });
});

test.each<[string, HabitEntry, (string | null)[]]>([
  ['eight weeks from today', withSpan({ end: 'weeks', weeks: '8' }), [null, '2027-01-17']],
  ['one week', withSpan({ end: 'weeks', weeks: '1' }), [null, '2026-11-29']],
  [
    'eight weeks from a later day',
    withSpan({ end: 'weeks', weeks: '8', start: 'day', startsOn: '2026-12-01' }),
    ['2026-12-01', '2027-01-25'],
  ],
  [
    'a week more of what has begun',
    withSpan({ end: 'weeks', weeks: '1', start: 'day', startsOn: '2027-01-01' }, '2026-01-01'),
    ['2026-01-01', '2026-11-29'],
  ],
])('%s', (_name, entry, [startsOn, endsOn]) => {
  expect(read(entry)).toEqual({ draft: { ...aDraft(), startsOn, endsOn } });
});

test.each<[string, HabitEntry, unknown]>([
  ['a comma', withGoal({ choice: 'amount', target: '2,5' }), 2.5],
  ['a word', withGoal({ choice: 'amount', target: 'ten' }), Number.NaN],
  ['nothing', withGoal({ choice: 'minutes', minutes: '' }), Number.NaN],
])('an amount with %s', (_name, entry, target) => {
  expect(read(entry)).toMatchObject({ draft: { goal: { target } } });
});

describe('the outlook', () => {
  test.each<[string, HabitEntry, string | null]>([
    ['nothing to look out for', withSchedule({}), null],
    [
      'every few days',
      withSchedule({ choice: 'everyDays', every: '3', countedFrom: '2026-11-21' }),
      '2026-11-24',
    ],
    [
      'every few days, beginning later',
      {
        ...withSpan({ start: 'day', startsOn: '2026-12-01' }),
        schedule: withSchedule({ choice: 'everyDays', every: '3', countedFrom: '2026-11-21' })
          .schedule,
      },
      '2026-12-03',
    ],
    [
      'every few days, over before the next',
      {
        ...withSpan({ end: 'day', endsOn: '2026-11-23' }),
        schedule: withSchedule({ choice: 'everyDays', every: '3', countedFrom: '2026-11-21' })
          .schedule,
      },
      null,
    ],
  ])('%s', (_name, entry, next) => {
    expect(outlookOfEntry(entry, AROUND)?.outlook).toMatchObject({ ...AROUND, next });
  });

  test.each<[string, HabitEntry]>([
    ['without a day', withSchedule({ choice: 'weekdays', weekdays: [] })],
    ['seven times a week', withSchedule({ choice: 'times', times: '7' })],
    ['every so many days', withSchedule({ choice: 'everyDays', every: 'so many' })],
  ])('none where no day is meant: %s', (_name, entry) => {
    expect(outlookOfEntry(entry, AROUND)).toBeNull();
  });
});
