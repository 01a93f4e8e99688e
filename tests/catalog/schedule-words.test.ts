import { describe, expect, test } from 'vitest';
import { EN_GARDEN } from '@/catalog/garden-strings';
import type { Goal } from '@/domain/habit';
import { outlookOf } from '@/domain/outlook';
import type { Schedule } from '@/domain/schedule';
import { day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const { habits, form } = EN_GARDEN;
const DAILY: Schedule = { kind: 'daily' };

type Around = { weekStartsOn?: 0 | 1 | 6; from?: string; until?: string };

function words(schedule: Schedule, { weekStartsOn = 1, from, until }: Around = {}): string {
  const plan = { schedule, from: day(from ?? '2026-01-01'), until: until ? day(until) : null };
  return form.summary(schedule, outlookOf(plan, { today: TODAY, weekStartsOn }));
}

const times = (
  count: number,
  per: 'week' | 'month',
  span: 'calendar' | 'rolling' = 'calendar',
): Schedule => ({ kind: 'times', times: count, per, span });
const every = (days: number, from: string): Schedule => ({
  kind: 'everyDays',
  every: days,
  from: day(from),
});
const dates = (...all: number[]): Schedule => ({
  kind: 'monthDays',
  days: all.map((date) => ({ kind: 'date', date })),
});

test.each<[string, Schedule, Around?]>([
  ['Every day', DAILY],
  ['On Monday', { kind: 'weekdays', days: [1] }],
  ['On Monday, Wednesday and Friday', { kind: 'weekdays', days: [1, 3, 5] }],
  ['On Tuesday and Sunday', { kind: 'weekdays', days: [0, 2] }],
  ['On Sunday and Tuesday', { kind: 'weekdays', days: [0, 2] }, { weekStartsOn: 0 }],
  ['On Saturday and Tuesday', { kind: 'weekdays', days: [2, 6] }, { weekStartsOn: 6 }],
  ['Monday to Friday', { kind: 'weekdays', days: [1, 2, 3, 4, 5] }],
  ['Every day', { kind: 'weekdays', days: [0, 1, 2, 3, 4, 5, 6] }],
  ['Three times a week, on any days, from Monday to Sunday', times(3, 'week')],
  ['Once a week, on any days, from Sunday to Saturday', times(1, 'week'), { weekStartsOn: 0 }],
  ['Twice a week, on any days, from Saturday to Friday', times(2, 'week'), { weekStartsOn: 6 }],
  ['Three times in any 7 days in a row', times(3, 'week', 'rolling')],
  ['Four times a calendar month, on any days', times(4, 'month')],
  ['20 times in any 30 days in a row', times(20, 'month', 'rolling')],
  ['Every 3 days, next on 24 November', every(3, '2026-11-21')],
  ['Every 3 days, next today', every(3, '2026-11-20')],
  ['Every other day, next on 24 November', every(2, '2026-11-22')],
  ['Every 30 days, next on 1 January 2027', every(30, '2027-01-01')],
  [
    'Every 3 days, next on 2 December, starting 1 December',
    every(3, '2026-11-20'),
    { from: '2026-12-01' },
  ],
  ['Every 30 days, until 24 November', every(30, '2026-11-22'), { until: '2026-11-24' }],
  ['On the 1st and 15th of the month', dates(1, 15)],
  ['On the 2nd, 3rd and 4th of the month', dates(2, 3, 4)],
  ['On the 11th, 12th, 13th, 21st, 22nd and 23rd of the month', dates(11, 12, 13, 21, 22, 23)],
  ['On 7 days of the month', dates(1, 2, 3, 4, 5, 6, 7)],
  ['On the last day of the month', dates(31)],
  [
    'On the last Friday of the month',
    { kind: 'monthDays', days: [{ kind: 'weekday', which: -1, weekday: 5 }] },
  ],
  [
    'On the 30th and first Sunday of the month',
    {
      kind: 'monthDays',
      days: [
        { kind: 'date', date: 30 },
        { kind: 'weekday', which: 1, weekday: 0 },
      ],
    },
  ],
  ['Morning and evening, every day', { kind: 'slots', slots: ['morning', 'evening'] }],
  [
    'Morning, noon and evening, every day',
    { kind: 'slots', slots: ['morning', 'noon', 'evening'] },
  ],
  ['Three times a day', { kind: 'timesADay', times: 3 }],
  ['Twelve times a day', { kind: 'timesADay', times: 12 }],
  ['In the days after a session', { kind: 'window' }],
  ['Once', { kind: 'once', day: TODAY }],
  ['Every day, until 18 January 2027', DAILY, { until: '2027-01-18' }],
  ['Every day, until 23 November', DAILY, { until: '2026-11-23' }],
  ['Every day, ended on 22 November', DAILY, { until: '2026-11-22' }],
  ['Every day, starting 1 December', DAILY, { from: '2026-12-01' }],
  [
    'Every day, starting 1 December until 25 January 2027',
    DAILY,
    { from: '2026-12-01', until: '2027-01-25' },
  ],
])('%s', (sentence, schedule, around) => expect(words(schedule, around)).toBe(sentence));

test('the list of habits has the same words, as they stand within a line', () => {
  expect(habits.schedule(times(3, 'week'))).toBe('three times a week, on any days');
  expect(habits.schedule(every(3, '2026-11-20'))).toBe('every 3 days');
  const plan = { schedule: DAILY, from: TODAY, until: day('2026-12-24') };
  const outlook = outlookOf(plan, { today: TODAY, weekStartsOn: 1 });
  expect(habits.schedule(DAILY, outlook)).toBe('every day, until 24 December');
});

describe('what counts', () => {
  test.each<[string, Goal]>([
    ['Doing it', { kind: 'check' }],
    ['10 minutes', TEN_MINUTES],
    ['At most 10 minutes', { ...TEN_MINUTES, direction: 'atMost' }],
    ['3 steps', { kind: 'steps', steps: ['a', 'b', 'c'] }],
    ['1 step', { kind: 'steps', steps: ['a', ' '] }],
  ])('%s', (sentence, goal) => expect(form.goalSummary(goal)).toBe(sentence));
});
