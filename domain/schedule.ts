import {
  addDays,
  dateOfMonth,
  daysBetween,
  firstOfMonth,
  lastDateOfMonth,
  startOfWeek,
  weekdayOf,
} from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A named part of the day in which a habit that comes several times a day is asked. */
export const SLOTS = ['morning', 'noon', 'evening'] as const;

export type Slot = (typeof SLOTS)[number];

/** A day of every month. */
export type MonthDay =
  /** 1–31; in a shorter month its last day stands in. */
  | { readonly kind: 'date'; readonly date: number }
  /** The first to fourth, or the last (`-1`), of a weekday. */
  | { readonly kind: 'weekday'; readonly which: 1 | 2 | 3 | 4 | -1; readonly weekday: Weekday };

/** On which days a habit is due. */
export type Schedule =
  | { readonly kind: 'daily' }
  /** At least one day, ascending, no doubles. */
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[] }
  /**
   * So many times in a span, on whichever days. `calendar`: from the first day of the week or month;
   * `rolling`: in any seven or thirty days.
   */
  | {
      readonly kind: 'times';
      /** 1–6 a week, 1–27 a month. */
      readonly times: number;
      readonly per: 'week' | 'month';
      readonly span: 'calendar' | 'rolling';
    }
  /** Every so many days (2–365), counted from a day. */
  | { readonly kind: 'everyDays'; readonly every: number; readonly from: LocalDate }
  /** 1–31 days of the month, no doubles. */
  | { readonly kind: 'monthDays'; readonly days: readonly MonthDay[] }
  /** Every day, at these times of it: 2–3 of them, in their order. */
  | { readonly kind: 'slots'; readonly slots: readonly Slot[] }
  /** Every day, so many times (2–12). */
  | { readonly kind: 'timesADay'; readonly times: number }
  /** Only in the window after a session. */
  | { readonly kind: 'window' }
  /** One day alone: a deed taken from a tip. */
  | { readonly kind: 'once'; readonly day: LocalDate };

/** The days after a session that the person set, both ends included. */
export type Window = { readonly from: LocalDate; readonly until: LocalDate };

/** What a schedule may need to know beside the day. */
export type Around = {
  /** On how many days from a day on, up to but without the day asked about, it was done. */
  readonly doneSince: (from: LocalDate) => number;
  readonly weekStartsOn: 0 | 1 | 6;
  readonly windows: readonly Window[];
};

export function isDueOn(schedule: Schedule, day: LocalDate, around: Around): boolean {
  switch (schedule.kind) {
    case 'daily':
    case 'slots':
    case 'timesADay':
      return true;
    case 'weekdays':
      return schedule.days.includes(weekdayOf(day));
    case 'times':
      return around.doneSince(spanStart(schedule, day, around.weekStartsOn)) < schedule.times;
    case 'everyDays': {
      const passed = daysBetween(schedule.from, day);
      return passed >= 0 && passed % schedule.every === 0;
    }
    case 'monthDays':
      return schedule.days.some((each) => isMonthDay(each, day));
    case 'window':
      return around.windows.some(({ from, until }) => from <= day && day <= until);
    case 'once':
      return schedule.day === day;
  }
}

/** The first day of the span that a day's count belongs to. */
function spanStart(
  { per, span }: Schedule & { kind: 'times' },
  day: LocalDate,
  weekStartsOn: Around['weekStartsOn'],
): LocalDate {
  if (span === 'rolling') return addDays(day, per === 'week' ? -6 : -29);
  return per === 'week' ? startOfWeek(day, weekStartsOn) : firstOfMonth(day);
}

function isMonthDay(each: MonthDay, day: LocalDate): boolean {
  const [date, last] = [dateOfMonth(day), lastDateOfMonth(day)];
  switch (each.kind) {
    case 'date':
      return date === Math.min(each.date, last);
    case 'weekday':
      if (weekdayOf(day) !== each.weekday) return false;
      return each.which === -1 ? date > last - 7 : Math.ceil(date / 7) === each.which;
  }
}
