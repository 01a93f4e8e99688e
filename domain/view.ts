import type { Article } from '@/domain/article';
import type { Reason, UndoableDeed } from '@/domain/deed';
import type { Habit } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { Reading } from '@/domain/reading';
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
  /** A page opened on an earlier day, to be asked of in one quiet line. */
  readonly toFinish: Pick<Reading, 'address' | 'title'> | null;
};

/** The days after today, as far as they are known: their tip, and what will be due. */
export type AheadView = readonly DayView[];

/** Every habit that was not deleted, in order. */
export type HabitsView = {
  readonly habits: readonly Habit[];
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly undoable: UndoableDeed | null;
};
