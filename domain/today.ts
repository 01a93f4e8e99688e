import { bySection, sectionOf } from '@/domain/arrange';
import type { CheckIn, Status } from '@/domain/check-in';
import {
  firstDayOf,
  type Goal,
  type Habit,
  type HabitId,
  type Plan,
  planOn,
  type TimeOfDay,
} from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';
import { type Part, partsOf } from '@/domain/parts';
import { isResting, type RestSpan } from '@/domain/rest';
import { type Around, isDueOn, type Window } from '@/domain/schedule';
import type { Settings } from '@/domain/settings';

/** One habit on one day, as a surface shows it. */
export type HabitRow = {
  readonly habitId: HabitId;
  readonly name: string;
  readonly cue: string;
  readonly small: string;
  readonly smallest: string;
  readonly goal: Goal;
  /** `small`: on a small day or in a shrunk plan, the small version is all that is asked. */
  readonly asks: Plan['asks'];
  readonly due: boolean;
  /** A tip's small deed, there for one day. */
  readonly once: boolean;
  /** It would be due, and rests. */
  readonly resting: boolean;
  /** `null`: nothing was said. */
  readonly status: Status | null;
  readonly amount: number | null;
  /** Its steps or times of the day, and bits of those that were done. */
  readonly parts: readonly Part[];
  readonly partsDone: number;
  /** When its timer was started; `null` while none runs. */
  readonly timerSince: Instant | null;
  /** What was written of it on this day; empty where nothing was. */
  readonly note: string;
  readonly numbersHidden: boolean;
  /** The group or time of day under which it stands; empty where lists are not parted. */
  readonly section: Section;
};

/** Heading of a part of a list. */
export type Section =
  | { readonly kind: 'none' }
  | { readonly kind: 'timeOfDay'; readonly timeOfDay: TimeOfDay }
  | { readonly kind: 'group'; readonly name: string };

/** A row as a surface draws it: what is stored, or what was just asked for. */
export type ShownRow = HabitRow & {
  readonly state: 'saved' | 'saving' | 'kept';
  /** The clock time since when its timer runs; empty while none does. */
  readonly timerAt: string;
};

/** A day's habits: those that are due or were checked in, then those that could be. */
export type DayRows = {
  readonly rows: readonly HabitRow[];
  readonly others: readonly HabitRow[];
  /** How many due rows nothing was said of. */
  readonly left: number;
};

/** What is known of one habit on the day asked about. */
export type HabitFacts = {
  readonly checkIn: CheckIn | null;
  readonly doneSince: Around['doneSince'];
  readonly note: string;
  readonly timerSince: Instant | null;
};

/** What is known of the day. */
export type DayFacts = {
  readonly of: (habitId: HabitId) => HabitFacts;
  readonly rests: readonly RestSpan[];
  readonly windows: readonly Window[];
  /** Only the small versions are asked. */
  readonly smallDay: boolean;
  readonly settings: Pick<Settings, 'weekStartsOn' | 'numbersHidden' | 'groupBy'>;
};

export function rowsOn(habits: readonly Habit[], day: LocalDate, facts: DayFacts): DayRows {
  const all = habits
    .filter((habit) => habit.deletedAt === null)
    .filter((habit) => habit.archivedAt === null || facts.of(habit.id).checkIn)
    .sort((a, b) => bySection(a, b, facts.settings.groupBy) || byPosition(a, b))
    .flatMap((habit) => rowOf(habit, day, facts));
  const rows = all.filter((row) => row.due || row.resting || row.status !== null);
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

/** Whether a plan asks for something on a day, before rests and small days. */
export function isAskedOn(plan: Plan, day: LocalDate, around: Around): boolean {
  return (plan.until === null || day <= plan.until) && isDueOn(plan.schedule, day, around);
}

function rowOf(habit: Habit, day: LocalDate, facts: DayFacts): HabitRow[] {
  const plan = planOn(habit, day);
  if (!plan) return [];
  const { checkIn, doneSince, note, timerSince } = facts.of(habit.id);
  const { rests, windows, smallDay, settings } = facts;
  const { weekStartsOn, groupBy } = settings;
  const asked = isAskedOn(plan, day, { doneSince, windows, weekStartsOn });
  const isAtRest = isResting(rests, habit.id, day);
  const hasSmall = habit.small !== '' || habit.smallest !== '';
  const once = plan.schedule.kind === 'once';
  return [
    {
      habitId: habit.id,
      name: habit.name,
      cue: habit.cue,
      small: habit.small,
      smallest: habit.smallest,
      goal: plan.goal,
      asks: hasSmall && (smallDay || plan.asks === 'small') ? 'small' : 'full',
      due: asked && !isAtRest && (!smallDay || hasSmall || once),
      once,
      resting: asked && isAtRest,
      status: checkIn?.status ?? null,
      amount: checkIn?.amount ?? null,
      parts: partsOf(plan),
      partsDone: checkIn?.parts ?? 0,
      timerSince,
      note,
      numbersHidden: habit.numbersHidden || settings.numbersHidden,
      section: sectionOf(habit, groupBy),
    },
  ];
}
