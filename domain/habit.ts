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
    };

/** Schedule and goal that hold from a day on, until the next plan's day. */
export type Plan = {
  readonly from: LocalDate;
  readonly schedule: Schedule;
  readonly goal: Goal;
};

/** Hybrid logical clock in one number: milliseconds + counter / 4096. */
export type ChangedAt = number;

export type HabitId = string;

export type Habit = {
  readonly id: HabitId;
  readonly name: string;
  readonly domain: HabitDomain;
  /** The rest of "After …"; empty when none was given. */
  readonly cue: string;
  /** The smallest version that still counts; empty when none was given. */
  readonly small: string;
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
