import type { HabitDomain } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';
import type { Schedule } from '@/domain/schedule';

/** What a full check-in asks for. */
export type Goal =
  | { readonly kind: 'check' }
  | {
      readonly kind: 'amount';
      /** Plural noun, as the person writes it: "minutes", "pages". */
      readonly unit: string;
      /** Above 0, at most 1,000,000. */
      readonly target: number;
      readonly direction: 'atLeast' | 'atMost';
      /** Counted in minutes, with a timer to start and stop. */
      readonly timed: boolean;
    }
  /** A short checklist, 2–12 lines. */
  | { readonly kind: 'steps'; readonly steps: readonly string[] };

/** Schedule and goal that hold from a day on, until the next plan's day. */
export type Plan = {
  readonly from: LocalDate;
  /** The last day of a programme; `null`: open. */
  readonly until: LocalDate | null;
  readonly schedule: Schedule;
  readonly goal: Goal;
  /** A plan can shrink for a while: then the small version is all that is asked. */
  readonly asks: 'full' | 'small';
};

/** Hybrid logical clock in one number: milliseconds + counter / 4096. */
export type ChangedAt = number;

export type HabitId = string;

/** When in the day it belongs; `any`: whenever. */
export const TIMES_OF_DAY = ['morning', 'noon', 'evening', 'any'] as const;

export type TimeOfDay = (typeof TIMES_OF_DAY)[number];

export type Habit = {
  readonly id: HabitId;
  readonly name: string;
  readonly domain: HabitDomain;
  /** The rest of "After …"; empty when none was given. */
  readonly cue: string;
  /** A smaller version that still counts; empty when none was given. */
  readonly small: string;
  /** The smallest version that still counts; empty when none was given. */
  readonly smallest: string;
  /** Name of the person's own group; empty: none. */
  readonly group: string;
  readonly timeOfDay: TimeOfDay;
  /** Whether amounts and counts of this habit are kept out of sight. */
  readonly numbersHidden: boolean;
  /** Ascending by `from`, at least one; the first day is the habit's first day. */
  readonly plans: readonly [Plan, ...Plan[]];
  /** Place in lists, ascending. */
  readonly position: number;
  readonly archivedAt: ChangedAt | null;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** The first day on which the habit exists. */
export function firstDayOf(habit: Pick<Habit, 'plans'>): LocalDate {
  return habit.plans[0].from;
}

/** The plan that holds on a day, or `null` before the habit's first day. */
export function planOn(habit: Pick<Habit, 'plans'>, day: LocalDate): Plan | null {
  return habit.plans.findLast((plan) => plan.from <= day) ?? null;
}

/** The plan that holds from the latest change on. */
export function latestPlanOf(habit: Pick<Habit, 'plans'>): Plan {
  return habit.plans[habit.plans.length - 1] ?? habit.plans[0];
}

/** Whether it is a deed for one day, taken from a tip: no habit to be listed and changed. */
export function isOnce(habit: Pick<Habit, 'plans'>): boolean {
  return latestPlanOf(habit).schedule.kind === 'once';
}
