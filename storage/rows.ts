import type { CheckIn } from '@/domain/check-in';
import type { DeedKind, Reason, TipVerdict } from '@/domain/deed';
import type { ChangedAt, Habit, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Reading } from '@/domain/reading';
import type { Settings } from '@/domain/settings';
import type { Topic } from '@/domain/topic';

/** One tip per lived day, chosen ahead; `seen` once a surface has shown it on its day. */
export type TipDayRow = {
  readonly day: LocalDate;
  readonly tipId: string;
  readonly seen: boolean;
  readonly changedAt: ChangedAt;
};

/** What the person said of a tip; a verdict taken back keeps its row. */
export type TipVerdictRow = {
  readonly tipId: string;
  readonly verdict: TipVerdict;
  /** Why it is not for the person, where they said so. */
  readonly reason: Reason | null;
  /** The day on which a tip put aside comes back; `null`: not by itself. */
  readonly until: LocalDate | null;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/**
 * One setting each, so that two devices can merge them one by one. Tilth's own are `tipSeed`,
 * `lastUndo`, `nudgesLookedOn` (the last lived day on which it was decided about nudges),
 * `nudgesShown` (ids of the nudges that the one notification stands for) and `nudgesNamed` (whether it
 * may name their habits).
 */
export type SettingRow = {
  readonly key:
    | keyof Settings
    | 'tipSeed'
    | 'lastUndo'
    | 'nudgesLookedOn'
    | 'nudgesShown'
    | 'nudgesNamed';
  readonly value: unknown;
  readonly changedAt: ChangedAt;
};

/** What was said of a whole day. */
export type DayRow = {
  readonly day: LocalDate;
  /** A small day: only the small versions are asked. */
  readonly small: boolean;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** That a day's quiet line was answered, so that it does not come back. */
export type LineAnswerRow = {
  readonly key: string;
  readonly accepted: boolean;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** Tables whose rows are put back whole. */
export type WholeTable =
  | 'notes'
  | 'moods'
  | 'rests'
  | 'days'
  | 'timers'
  | 'lineAnswers'
  | 'reminders'
  | 'nudges';

/** How the touched rows stood before a deed: enough to put them back. */
export type Before =
  | {
      readonly kind: 'day';
      readonly habitId: HabitId;
      readonly day: LocalDate;
      readonly said: Said | null;
    }
  | {
      readonly kind: 'row';
      readonly table: WholeTable;
      readonly key: string | readonly [string, string];
      /** `null`: there was none. */
      readonly row: object | null;
    }
  | { readonly kind: 'many'; readonly parts: readonly Before[] }
  | { readonly kind: 'habit'; readonly habitId: HabitId; readonly habit: Habit | null }
  | { readonly kind: 'order'; readonly positions: readonly (readonly [HabitId, number])[] }
  | {
      readonly kind: 'tip';
      readonly tipId: string;
      readonly verdict: TipVerdict | null;
      readonly reason: Reason | null;
      readonly until: LocalDate | null;
      /** Days whose planned tip was exchanged. */
      readonly days: readonly TipDayRow[];
    }
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] }
  | { readonly kind: 'reading'; readonly key: string; readonly reading: Reading | null }
  | { readonly kind: 'readingOrder'; readonly positions: readonly (readonly [string, number])[] };

/** A check-in as it is kept. */
export type Said = CheckIn & {
  /**
   * What the clock showed, 0–23, when something was done and said on that day itself; `null` of what
   * was entered on another day, was skipped, or came from elsewhere.
   */
  readonly hour: number | null;
};

/** One deed that was done, and how to take it back. */
export type DeedRow = {
  readonly id: string;
  readonly kind: DeedKind;
  readonly about: string;
  readonly before: Before;
  /** Set once undone. */
  readonly undoneAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};
