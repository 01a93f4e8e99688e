import {
  firstDayOf,
  type Goal,
  type Habit,
  latestPlanOf,
  type Plan,
  type TimeOfDay,
} from '@/domain/habit';
import type { HabitDomain } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';
import type { Schedule } from '@/domain/schedule';

/** What a person fills in to make or change a habit. */
export type HabitDraft = {
  readonly name: string;
  readonly domain: HabitDomain;
  readonly cue: string;
  readonly small: string;
  readonly smallest: string;
  readonly group: string;
  readonly timeOfDay: TimeOfDay;
  readonly numbersHidden: boolean;
  readonly schedule: Schedule;
  readonly goal: Goal;
  /** The first day; `null`: today. Of a habit that has begun it stays as it is. */
  readonly startsOn: LocalDate | null;
  /** The last day of a programme; `null`: open. */
  readonly endsOn: LocalDate | null;
};

/** A draft in which nothing has been said yet: a name is all that it lacks. */
export const EMPTY_DRAFT: HabitDraft = {
  name: '',
  domain: 'own',
  cue: '',
  small: '',
  smallest: '',
  group: '',
  timeOfDay: 'any',
  numbersHidden: false,
  schedule: { kind: 'daily' },
  goal: { kind: 'check' },
  startsOn: null,
  endsOn: null,
};

/** In characters as a person counts them (grapheme clusters are close to code points here). */
export const LONGEST = {
  name: 120,
  cue: 200,
  small: 200,
  smallest: 200,
  unit: 40,
  group: 40,
  step: 120,
} as const;

/** Of steps within a habit. */
export const FEWEST_STEPS = 2;
export const MOST_STEPS = 12;

/** How far ahead a habit may begin, and a programme may last, in days. */
export const FARTHEST_START = 366;
export const LONGEST_PROGRAMME = 3660;

/** The plans after a change of schedule or goal that holds from `today` on; the past stays. */
export function plansAfter(habit: Habit, draft: HabitDraft, today: LocalDate): Habit['plans'] {
  const latest = latestPlanOf(habit);
  const plan = planOf(draft, today);
  // What has not begun has no past to keep.
  if (firstDayOf(habit) > today) return [plan];
  const same =
    JSON.stringify([latest.schedule, latest.goal, latest.until]) ===
    JSON.stringify([plan.schedule, plan.goal, plan.until]);
  if (same) return habit.plans;
  const from = latest.from > today ? latest.from : today;
  const [first, ...rest] = habit.plans.filter((kept) => kept.from < from);
  const next: Plan = { ...plan, from, asks: latest.asks };
  return first ? [first, ...rest, next] : [next];
}

/** The plan a draft asks for. */
export function planOf({ schedule, goal, startsOn, endsOn }: HabitDraft, today: LocalDate): Plan {
  const from = startsOn !== null && startsOn > today ? startsOn : today;
  return { from, until: endsOn, schedule, goal, asks: 'full' };
}

/** A habit as it stands, to be changed. */
export function draftOf(habit: Habit): HabitDraft {
  const { name, domain, cue, small, smallest, group, timeOfDay, numbersHidden } = habit;
  const { schedule, goal, until } = latestPlanOf(habit);
  return {
    ...{ name, domain, cue, small, smallest, group, timeOfDay, numbersHidden, schedule, goal },
    startsOn: firstDayOf(habit),
    endsOn: until,
  };
}
