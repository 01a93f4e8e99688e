import type { Status } from '@/domain/check-in';
import type { Forecast } from '@/domain/forecast';
import type { Goal, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Frame, Span } from '@/domain/progress-frame';
import type { Settings } from '@/domain/settings';
import type { Streak } from '@/domain/streak';
import type { StrengthWord } from '@/domain/strength';

/** What a surface asks to see. */
export type ProgressAsked = {
  /** `null`: over all. */
  readonly habitId: HabitId | null;
  readonly span: Span;
  /** A day of the span to be shown; `null`: the one that ends today. */
  readonly until: LocalDate | null;
  /** The day that is open for editing; over all, the last day of the week's table. */
  readonly day: LocalDate | null;
  /** How many of the newest notes, at most. */
  readonly notes: number;
};

/** Everything Progress shows; compact, since it travels as JSON and holds up to years of days. */
export type ProgressView = {
  readonly today: LocalDate;
  readonly settings: Pick<Settings, 'weekStartsOn' | 'numbersHidden' | 'streaks'>;
  /** Every habit that can be looked at, in order. */
  readonly habits: readonly HabitChoice[];
  readonly frame: Frame;
  readonly heat: Heat;
  /** How often it was done on each weekday of the span, 0 = Sunday. */
  readonly weekdays: readonly number[];
  /** How often it was checked in at each hour of the clock, on the day itself. */
  readonly hours: readonly number[];
  readonly inSpan: Sizes;
  readonly inAll: Sizes;
  readonly notes: readonly NoteLine[];
  readonly moreNotes: boolean;
  readonly shown: OneProgress | AllProgress;
};

export type HabitChoice = {
  readonly habitId: HabitId;
  readonly name: string;
  readonly archived: boolean;
};

/** How often something was done, by size. */
export type Sizes = { readonly done: number; readonly small: number; readonly smallest: number };

/** The calendar of a span. */
export type Heat =
  | {
      readonly kind: 'days';
      /** One mark a day of the frame: of `MARKS`, or over all a `ShareMark`. */
      readonly marks: string;
      /** Over all: how many habits a day asked, and how many of them were done. */
      readonly shares: Shares | null;
    }
  | {
      readonly kind: 'months';
      /** January of this year is the first month. */
      readonly firstYear: number;
      /** One `ShareMark` a month. */
      readonly marks: string;
      readonly shares: Shares;
    };

export type Shares = { readonly done: readonly number[]; readonly asked: readonly number[] };

export type NoteLine = {
  readonly habitId: HabitId;
  readonly name: string;
  readonly day: LocalDate;
  readonly text: string;
};

/** Strength over time: days after the frame's first, and percents. */
export type Curve = readonly (readonly [number, number])[];

export type OneProgress = {
  readonly kind: 'one';
  readonly habitId: HabitId;
  readonly name: string;
  readonly numbersHidden: boolean;
  /** The habit's first day. */
  readonly first: LocalDate;
  /** 0–1, at the end of today. */
  readonly strength: number;
  readonly word: StrengthWord;
  readonly curve: Curve;
  /** The word of each point of the curve. */
  readonly words: readonly StrengthWord[];
  readonly forecast: Forecast | null;
  /** `null` where streaks are not shown. */
  readonly streak: Streak | null;
  readonly amounts: Amounts | null;
  readonly day: DayDetail | null;
};

/** Amounts of a span, each point the mean of the days in it that have one. */
export type Amounts = {
  readonly unit: string;
  readonly target: number;
  readonly direction: 'atLeast' | 'atMost';
  readonly per: 'day' | 'week' | 'month';
  /** First day, and mean; `null` where no day has an amount. */
  readonly points: readonly (readonly [LocalDate, number | null])[];
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  readonly total: number;
};

/** One day of one habit, to be edited in place. */
export type DayDetail = {
  readonly day: LocalDate;
  readonly status: Status | null;
  readonly amount: number | null;
  readonly note: string;
  /** What the plan of that day asked for. */
  readonly goal: Goal;
  readonly small: string;
  readonly smallest: string;
  readonly earlier: LocalDate | null;
  readonly later: LocalDate | null;
};

export type AllProgress = {
  readonly kind: 'all';
  readonly habits: readonly HabitStrength[];
  readonly week: WeekTable;
};

export type HabitStrength = {
  readonly habitId: HabitId;
  readonly name: string;
  readonly numbersHidden: boolean;
  /** 0–1, at the end of today. */
  readonly strength: number;
  readonly word: StrengthWord;
  /** Over the frame, a few points. */
  readonly curve: Curve;
};

/** Living habits by seven days, to be checked in together. */
export type WeekTable = {
  readonly days: readonly LocalDate[];
  /** What to ask for to see the week before or after. */
  readonly earlier: LocalDate | null;
  readonly later: LocalDate | null;
  readonly rows: readonly {
    readonly habitId: HabitId;
    readonly name: string;
    /** One of `MARKS` a day. */
    readonly marks: string;
  }[];
};
