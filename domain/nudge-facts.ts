import type { HabitId } from '@/domain/habit';
import type { DayStart, Instant, LocalDate } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import type { OpenedBy, Presence } from '@/domain/presence';
import type { Reminder } from '@/domain/reminder';
import type { Settings } from '@/domain/settings';

/** How a habit stands on a day. */
export type HabitOnDay = {
  /** Whether its plan asks for it, rests and small days left aside. */
  readonly asked: boolean;
  readonly resting: boolean;
  /** Whether there is still something to be said: nothing was, or some of the day's times are left. */
  readonly open: boolean;
  readonly skipped: boolean;
  /** When it was last said to be done, in whatever size; `null`: it was not. */
  readonly doneAt: Instant | null;
  /** Whether it has a version for small days. */
  readonly canBeSmall: boolean;
};

/** Whether the browser lets Tilth notify. */
export type Allowed = 'granted' | 'refused' | 'unavailable';

/** Everything that decides about nudges. */
export type NudgeFacts = {
  readonly now: Instant;
  readonly dayStartsAt: DayStart;
  readonly settings: Pick<
    Settings,
    'nudgeBy' | 'nudgeAllowance' | 'quietHours' | 'nudgesPausedUntil'
  >;
  readonly allowed: Allowed;
  /** Those that were not deleted. */
  readonly reminders: readonly Reminder[];
  /** Those that are remembered, of every state. */
  readonly nudges: readonly Nudge[];
  /** `null`: it is not there, put away, or not begun. */
  readonly habitOn: (habitId: HabitId, day: LocalDate) => HabitOnDay | null;
  /** 0–1, asked for only where nudges compete. */
  readonly strengthOf: (habitId: HabitId) => number;
  readonly presenceOn: (day: LocalDate) => Presence | null;
  /** When the browser is usually left, in minutes after the day's start; `null`: too few days are known. */
  readonly usualEnd: number | null;
  readonly smallDays: ReadonlySet<LocalDate>;
  /** Days of a therapy session, on which nothing is asked. */
  readonly sessionDays: ReadonlySet<LocalDate>;
  /** Since when the browser has been open, and the machine awake, without a break. */
  readonly openSince: Instant;
  readonly openedBy: OpenedBy;
  /** Ids of nudges whose notification the system still shows. */
  readonly visible: ReadonlySet<string>;
  /** The last lived day on which it was decided before; `null`: never. */
  readonly lookedOn: LocalDate | null;
};

export type NudgeDecision = {
  /** Rows to be written, whole. */
  readonly rows: readonly Nudge[];
  /** What one notification is to stand for, the most fragile habit first; empty: none is shown. */
  readonly show: readonly Nudge[];
  /** When it has to be decided anew, if nothing else happens before. */
  readonly nextAt: Instant | null;
};
