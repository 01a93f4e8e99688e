import type { CheckIn, Status } from '@/domain/check-in';
import { firstDayOf, type Goal, type Habit, type HabitId, planOn } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import { isDueOn } from '@/domain/schedule';

/** One habit on one day, as a surface shows it. */
export type HabitRow = {
  readonly habitId: HabitId;
  readonly name: string;
  readonly cue: string;
  readonly small: string;
  readonly goal: Goal;
  readonly due: boolean;
  /** A tip's small deed, there for one day. */
  readonly once: boolean;
  /** `null`: nothing was said. */
  readonly status: Status | null;
  readonly amount: number | null;
};

/** A row as a surface draws it: what is stored, or what was just asked for. */
export type ShownRow = HabitRow & { readonly state: 'saved' | 'saving' | 'kept' };

/** A day's habits: those that are due or were checked in, then those that could be. */
export type DayRows = {
  readonly rows: readonly HabitRow[];
  readonly others: readonly HabitRow[];
  /** How many due rows nothing was said of. */
  readonly left: number;
};

export function rowsOn(
  habits: readonly Habit[],
  checkIns: ReadonlyMap<HabitId, CheckIn>,
  day: LocalDate,
): DayRows {
  const all = habits
    .filter((habit) => habit.deletedAt === null)
    .filter((habit) => habit.archivedAt === null || checkIns.has(habit.id))
    .sort(byPosition)
    .flatMap((habit) => rowOf(habit, checkIns.get(habit.id), day));
  const rows = all.filter((row) => row.due || row.status !== null);
  return {
    rows,
    // What was meant for one day is not offered on another.
    others: all.filter((row) => !rows.includes(row) && !row.once),
    left: rows.filter((row) => row.due && row.status === null).length,
  };
}

/** The earliest day that can be looked at: the first day of the oldest habit, or `today`. */
export function earliestDay(habits: readonly Habit[], today: LocalDate): LocalDate {
  const living = habits.filter((habit) => habit.deletedAt === null && habit.archivedAt === null);
  return [today, ...living.map(firstDayOf)].sort()[0] ?? today;
}

export function byPosition(a: Habit, b: Habit): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

function rowOf(habit: Habit, checkIn: CheckIn | undefined, day: LocalDate): HabitRow[] {
  const plan = planOn(habit, day);
  if (!plan) return [];
  return [
    {
      habitId: habit.id,
      name: habit.name,
      cue: habit.cue,
      small: habit.small,
      goal: plan.goal,
      due: isDueOn(plan.schedule, day),
      once: plan.schedule.kind === 'once',
      status: checkIn?.status ?? null,
      amount: checkIn?.amount ?? null,
    },
  ];
}
