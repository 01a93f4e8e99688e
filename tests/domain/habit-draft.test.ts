import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { cleanDraft } from '@/domain/clean-draft';
import { type Goal, type Habit, planOn } from '@/domain/habit';
import { draftOf, EMPTY_DRAFT, type HabitDraft, planOf, plansAfter } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { Schedule } from '@/domain/schedule';
import { aDraft, aHabit, aPlan, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';

const DAILY: Schedule = { kind: 'daily' };
const CHECK: Goal = { kind: 'check' };

describe('the plans after a change', () => {
  const first = aPlan({ from: day('2026-01-01') });
  const second = aPlan({ from: day('2026-06-01'), goal: TEN_MINUTES });
  const small = aPlan({ from: day('2026-06-01'), asks: 'small' });
  const later = aPlan({ from: day('2026-12-01') });
  const weekend: Schedule = { kind: 'weekdays', days: [0, 6] };

  test.each<[string, Habit['plans'], Partial<HabitDraft>, Habit['plans']]>([
    ['nothing', [first], {}, [first]],
    [
      'the schedule',
      [first],
      { schedule: weekend },
      [first, { ...first, from: TODAY, schedule: weekend }],
    ],
    [
      'the goal',
      [first],
      { goal: TEN_MINUTES },
      [first, { ...first, from: TODAY, goal: TEN_MINUTES }],
    ],
    [
      'what changed before',
      [first, second],
      { schedule: weekend },
      [first, second, { ...first, from: TODAY, schedule: weekend }],
    ],
    ['back again', [first, second], {}, [first, second, { ...first, from: TODAY }]],
    [
      'twice in a day',
      [first, { ...second, from: TODAY }],
      { schedule: weekend },
      [first, { ...first, from: TODAY, schedule: weekend }],
    ],
    [
      'on the first day',
      [{ ...first, from: TODAY }],
      { schedule: weekend },
      [{ ...first, from: TODAY, schedule: weekend }],
    ],
    [
      'the end alone',
      [first],
      { endsOn: day('2026-12-24') },
      [first, { ...first, from: TODAY, until: day('2026-12-24') }],
    ],
    [
      'the end, while the plan asks for less',
      [first, small],
      { endsOn: day('2026-12-24') },
      [first, small, { ...small, from: TODAY, until: day('2026-12-24') }],
    ],
    ['the name alone', [first, small], { name: 'Stroll' }, [first, small]],
    ['the start, once it has begun', [first], { startsOn: day('2026-12-01') }, [first]],
    [
      'what has not begun, to begin earlier',
      [later],
      { startsOn: day('2026-11-28'), schedule: weekend },
      [{ ...later, from: day('2026-11-28'), schedule: weekend }],
    ],
    ['what has not begun, to begin today', [later], {}, [{ ...later, from: TODAY }]],
    // The person flew west: today is a day that was lived before.
    [
      'before the latest plan',
      [first, { ...second, from: day('2026-11-24') }],
      {},
      [first, { ...first, from: day('2026-11-24') }],
    ],
  ])('of %s', (_name, plans, change, after) => {
    const draft = aDraft({ schedule: DAILY, goal: CHECK, ...change });
    expect(plansAfter(aHabit({ plans }), draft, TODAY)).toEqual(after);
  });
});

test('a plan change changes nothing before its day', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -400, max: 0 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Schedule>(DAILY, { kind: 'weekdays', days: [1] }, { kind: 'window' }),
      fc.constantFrom(CHECK, TEN_MINUTES),
      fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      (starts, schedule, goal, ends) => {
        const [from = TODAY, ...others] = starts
          .toSorted((a, b) => a - b)
          .map((days) => addDays(TODAY, days));
        const plan = (start: LocalDate) => aPlan({ from: start, goal: TEN_MINUTES });
        const habit = aHabit({ plans: [plan(from), ...others.map(plan)] });
        const endsOn = ends === null ? null : addDays(TODAY, ends);
        const plans = plansAfter(habit, aDraft({ schedule, goal, endsOn }), TODAY);
        for (let back = 1; back < 410; back += 1) {
          const on = addDays(TODAY, -back);
          expect(planOn({ plans }, on)).toEqual(planOn(habit, on));
        }
        expect(planOn({ plans }, TODAY)).toMatchObject({ schedule, goal, until: endsOn });
      },
    ),
    { numRuns: 50 },
  ));

test.each<[string, Habit['plans']]>([
  ['daily', [aPlan()]],
  ['a programme that has changed', [aPlan(), aPlan({ from: TODAY, until: day('2026-12-24') })]],
  ['one that has not begun', [aPlan({ from: day('2026-12-24'), goal: TEN_MINUTES })]],
])('the draft of a habit, unchanged, changes nothing: %s', (_name, plans) => {
  const habit = aHabit({ plans, smallest: 'a breath', group: 'Calm', numbersHidden: true });
  const draft = draftOf(habit);
  expect(draft).toMatchObject({ smallest: 'a breath', group: 'Calm', numbersHidden: true });
  expect(cleanDraft(draft, TODAY)).toEqual({ draft });
  expect(plansAfter(habit, draft, TODAY)).toEqual(plans);
});

test('nothing but a name is missing from an empty draft', () => {
  expect(cleanDraft(EMPTY_DRAFT, TODAY)).toEqual({ refusals: [{ kind: 'nameEmpty' }] });
  const draft = { ...EMPTY_DRAFT, name: 'Walk' };
  expect(cleanDraft(draft, TODAY)).toEqual({ draft });
  expect(planOf(draft, TODAY)).toEqual(aPlan({ from: TODAY }));
});
