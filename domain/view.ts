import type { Article } from '@/domain/article';
import type { DayLine } from '@/domain/day-line';
import type { Reason, UndoableDeed } from '@/domain/deed';
import type { Habit, HabitId } from '@/domain/habit';
import type { Insight } from '@/domain/insight';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Nudge } from '@/domain/nudge';
import type { Plant, PlantState } from '@/domain/plot';
import type { Reading } from '@/domain/reading';
import type { Reminder } from '@/domain/reminder';
import type { Rest } from '@/domain/rest';
import type { Settings } from '@/domain/settings';
import type { Evidence, Tip } from '@/domain/tip';
import type { DayRows } from '@/domain/today';

/** A tip as a surface shows it. */
export type TipView = Pick<
  Tip,
  'id' | 'domain' | 'text' | 'deed' | 'strength' | 'evidence' | 'topics'
> & {
  readonly article: Article;
  readonly kept: boolean;
  /** The habit it can become. */
  readonly template: string | null;
};

/** The findings behind a tip or a template, and when their cards were last looked through. */
export type EvidenceView = { readonly facts: readonly Evidence[]; readonly reviewedOn: LocalDate };

/** Everything a person has said of tips and pages. */
export type LibraryView = {
  readonly keptTips: readonly string[];
  /** Tips put aside, with why and until when. */
  readonly asideTips: readonly AsideTip[];
  /** Tips that were shown, newest first. */
  readonly shownTips: readonly { readonly day: LocalDate; readonly tipId: string }[];
  /** Every page of which something was said, those on the reading list in its order. */
  readonly readings: readonly Reading[];
  readonly settings: Settings;
  readonly today: LocalDate;
};

export type AsideTip = {
  readonly tipId: string;
  readonly reason: Reason | null;
  /** The day it comes back; `null`: not by itself. */
  readonly until: LocalDate | null;
};

/** One day, ready to be drawn. */
export type DayView = DayRows & {
  readonly day: LocalDate;
  readonly tip: TipView | null;
  /** How many habits there are that are neither archived nor deleted. */
  readonly habits: number;
  /** How many reminders there are. */
  readonly reminders: number;
};

/** What the Today surfaces show: a day, what lies around it, and how to show it. */
export type TodayView = DayView & {
  readonly today: LocalDate;
  /** When the day being lived ends. */
  readonly endsAt: Instant;
  /** The earliest day that can be looked at. */
  readonly earliest: LocalDate;
  readonly settings: Settings;
  readonly undoable: UndoableDeed | null;
  /** Whether the day shown was said to be small. */
  readonly smallDay: boolean;
  /** The one quiet line of today. */
  readonly line: DayLine | null;
  /** Rests that hold today or are still to come. */
  readonly rests: readonly Rest[];
  /** Moods of the day shown, in the order of their time; none where they are switched off. */
  readonly moods: readonly Mood[];
  /**
   * Goes up with every deed and every undo, so that one state of all data is told from another. By
   * how much means nothing.
   */
  readonly writings: number;
  /** A page opened on an earlier day, to be asked of in one quiet line. */
  readonly toFinish: Pick<Reading, 'address' | 'title'> | null;
};

/** The days after today, as far as they are known: their tip, and what will be due. */
export type AheadView = readonly DayView[];

/** Every habit that was not deleted, in order. */
export type HabitsView = {
  readonly habits: readonly Habit[];
  /** Rests of every time, newest first. */
  readonly rests: readonly Rest[];
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly undoable: UndoableDeed | null;
};

/** Deeds that can still be taken back, newest first. */
export type DeedsView = {
  readonly deeds: readonly (UndoableDeed & {
    /** Taken back already. */
    readonly undone: boolean;
  })[];
};

/** Reminders, and what became of each nudge of the last weeks. */
export type NudgesView = {
  readonly reminders: readonly Reminder[];
  /** Newest first; of the person's habits alone. */
  readonly nudges: readonly (Nudge & { readonly name: string })[];
  /** Habits that reminders can be for, in order. */
  readonly habits: readonly { readonly habitId: HabitId; readonly name: string }[];
  /** When the browser is usually left, in minutes after midnight (0–1439); `null`: too few days are known. */
  readonly usualEnd: number | null;
  /** When the next nudge is due, as far as it is known. */
  readonly nextAt: Instant | null;
  readonly today: LocalDate;
  readonly settings: Settings;
};

/** What the system answered to a nudge that was sent to see whether it appears. */
export type NudgeTrial =
  /** It was taken; whether it can be seen is up to the system's own settings. */
  | { readonly kind: 'taken'; readonly os: System }
  | { readonly kind: 'notAllowed' }
  /** Allowed to Tilth, and blocked by the browser or the system. */
  | { readonly kind: 'blocked'; readonly os: System }
  | { readonly kind: 'unavailable' }
  /** In the system's words. */
  | { readonly kind: 'failed'; readonly says: string; readonly os: System };

/** The kind of computer: where its settings for notifications are. */
export type System = 'windows' | 'mac' | 'linux' | 'chromeos' | 'android' | 'other';

/** How the mood was on days with and without each habit. */
export type InsightsView = {
  /** Those with days enough, clear ones first. */
  readonly insights: readonly (Insight & ComparedHabit)[];
  /** Habits with days too few, those nearest to enough first. */
  readonly waiting: readonly (ComparedHabit & {
    readonly habitId: HabitId;
    /** Days of each side that have a mood. */
    readonly withHabit: number;
    readonly without: number;
  })[];
  /** On how many days of the last year a mood was noted, today left out. */
  readonly moodDays: number;
  readonly settings: Settings;
};

type ComparedHabit = { readonly name: string; readonly numbersHidden: boolean };

/** The plot: each habit that goes on as a plant, in the order of lists. */
export type PlotView = { readonly today: LocalDate; readonly plants: readonly PlantView[] };

export type PlantView = {
  readonly habitId: HabitId;
  readonly name: string;
  /** A whole number, 0–100. */
  readonly strength: number;
  /** How far it goes by itself, in the words of the interface. */
  readonly strengthWord: string;
  /** Days on which it was done, in whatever size, of all time. */
  readonly repetitions: number;
  /** How today stands. */
  readonly state: PlantState;
  readonly numbersHidden: boolean;
  readonly plant: Plant;
};
