import type { Size, Status } from '@/domain/check-in';
import type { HabitId, TimeOfDay } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { MoodLevel } from '@/domain/mood';
import type { Later } from '@/domain/nudge';
import type { ReadingChange } from '@/domain/reading';
import type { ReminderWish } from '@/domain/reminder';
import type { RestSpan } from '@/domain/rest';
import type { Settings } from '@/domain/settings';
import type { Topic } from '@/domain/topic';

/** Every deed that can be undone, by the name of the message that does it. */
export type DeedKind =
  | 'checkIn'
  | 'skip'
  | 'clearCheckIn'
  | 'checkPart'
  | 'checkInMany'
  | 'startTimer'
  | 'stopTimer'
  | 'writeNote'
  | 'noteMood'
  | 'changeRest'
  | 'setSmallDay'
  | 'answerLine'
  | 'changeReminder'
  | 'putOffNudges'
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
    readonly status: Size;
    /** In the goal's unit, 0–1,000,000; decides by itself between done and small. */
    readonly amount: number | null;
  };
  /** One step, or one of the day's times; `part` is its place, from 0. */
  readonly checkPart: DayDeed & { readonly part: number; readonly done: boolean };
  /** Several habits on several days at once, without amounts; `null` clears. */
  readonly checkInMany: DeedStamp & {
    readonly cells: readonly (readonly [HabitId, LocalDate, Status | null])[];
  };
  /** On the day being lived; one that runs already runs on. */
  readonly startTimer: HabitDeed;
  /** Adds the minutes that ran to the day on which it was started, or lets them go. */
  readonly stopTimer: HabitDeed & { readonly keep: boolean };
  /** An empty text removes the note. */
  readonly writeNote: DayDeed & { readonly text: string };
  /** `null` takes the mood away. */
  readonly noteMood: DeedStamp & {
    readonly moodId: string;
    readonly day: LocalDate;
    readonly mood: { readonly level: MoodLevel; readonly words: string } | null;
  };
  /** Makes, changes or (`null`) removes a rest. */
  readonly changeRest: DeedStamp & { readonly restId: string; readonly rest: RestSpan | null };
  /** Today asks only for the small versions, or for all again. */
  readonly setSmallDay: DeedStamp & { readonly day: LocalDate; readonly small: boolean };
  /** Answers the quiet line of a day, once; what it offered is done where it is accepted. */
  readonly answerLine: DeedStamp & { readonly key: string; readonly accepted: boolean };
  /** Makes, changes or (`null`) removes a reminder; the line that asked for it, if one did, is answered with it. */
  readonly changeReminder: DeedStamp & {
    readonly reminderId: string;
    readonly reminder: ReminderWish | null;
    readonly lineKey: string | null;
  };
  /** Shows nudges again later; `null`: they are put aside for today. */
  readonly putOffNudges: DeedStamp & {
    readonly nudgeIds: readonly string[];
    readonly later: Later | null;
  };
  readonly skip: DayDeed;
  readonly clearCheckIn: DayDeed;
  readonly addHabit: HabitDeed & { readonly draft: HabitDraft };
  readonly editHabit: HabitDeed & { readonly draft: HabitDraft };
  readonly archiveHabit: HabitDeed & { readonly archived: boolean };
  readonly deleteHabit: HabitDeed;
  readonly reorderHabits: DeedStamp & {
    readonly habitIds: readonly HabitId[];
    /** A habit that moved into another group or time of day on the way. */
    readonly regroup: {
      readonly habitId: HabitId;
      readonly group?: string | undefined;
      readonly timeOfDay?: TimeOfDay | undefined;
    } | null;
  };
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
