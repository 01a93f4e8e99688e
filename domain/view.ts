import type { UndoableDeed } from '@/domain/deed';
import type { Habit } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import type { Article, Tip } from '@/domain/tip';
import type { DayRows } from '@/domain/today';

/** A tip as a surface shows it. */
export type TipView = Pick<Tip, 'id' | 'domain' | 'text' | 'deed' | 'strength'> & {
  readonly article: Article;
  readonly kept: boolean;
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
