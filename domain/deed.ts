import type { HabitId } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { ReadingChange } from '@/domain/reading';
import type { Settings } from '@/domain/settings';
import type { Topic } from '@/domain/topic';

/** Every deed that can be undone, by the name of the message that does it. */
export type DeedKind =
  | 'checkIn'
  | 'skip'
  | 'clearCheckIn'
  | 'addHabit'
  | 'editHabit'
  | 'archiveHabit'
  | 'unarchiveHabit'
  | 'deleteHabit'
  | 'reorderHabits'
  | 'judgeTip'
  | 'hideTopic'
  | 'showTopic'
  | 'changeReading'
  | 'reorderReadings';

/** How a surface names one deed: an id of its own making, and when. A repeat has the same id. */
export type DeedStamp = {
  readonly id: string;
  readonly at: Instant;
  /** Set when the deed waited in the surface's keeping; it then never overwrites a later one. */
  readonly kept?: boolean | undefined;
};

/** A deed about one habit on one day. */
export type DayDeed = DeedStamp & { readonly habitId: HabitId; readonly day: LocalDate };

/** A deed about one habit. */
export type HabitDeed = DeedStamp & { readonly habitId: HabitId };

/** Everything a surface can ask to be written: each states the wanted end, none toggles. */
export type Deeds = {
  readonly checkIn: DayDeed & {
    readonly status: 'done' | 'small';
    /** In the goal's unit, 0–1,000,000; decides by itself between done and small. */
    readonly amount: number | null;
  };
  readonly skip: DayDeed;
  readonly clearCheckIn: DayDeed;
  readonly addHabit: HabitDeed & { readonly draft: HabitDraft };
  readonly editHabit: HabitDeed & { readonly draft: HabitDraft };
  readonly archiveHabit: HabitDeed & { readonly archived: boolean };
  readonly deleteHabit: HabitDeed;
  readonly reorderHabits: DeedStamp & { readonly habitIds: readonly HabitId[] };
  readonly judgeTip: DeedStamp & {
    readonly tipId: string;
    readonly verdict: TipVerdict | null;
    /** Why it is not for the person; `null` with every other verdict. */
    readonly reason: Reason | null;
  };
  readonly hideTopic: DeedStamp & { readonly topic: Topic; readonly hidden: boolean };
  readonly changeReading: DeedStamp & {
    readonly address: string;
    /** As the page or the catalogue calls it; the address stands in where it is empty. */
    readonly title: string;
    readonly change: ReadingChange;
  };
  /** Keys of readings in the wanted order. */
  readonly reorderReadings: DeedStamp & { readonly keys: readonly string[] };
  readonly changeSettings: DeedStamp & { readonly change: Partial<Settings> };
  readonly undo: DeedStamp & { readonly deedId: string };
};

/** What a person says of a tip. */
export type TipVerdict = 'kept' | 'notForMe';

/** Why a tip is not for a person. `notNow` holds for a while only. */
export type Reason = 'notNow' | 'notTrue' | 'upsetting';

/** What a surface shows of a deed that can be undone. */
export type UndoableDeed = {
  readonly id: string;
  readonly kind: DeedKind;
  /** Name of the habit it was about, as it was then; empty where it was about none. */
  readonly about: string;
  readonly at: Instant;
};

/** How long a deed can be undone, in milliseconds. */
export const UNDO_FOR = 8 * 24 * 3_600_000;
