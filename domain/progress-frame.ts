import {
  addDays,
  daysBetween,
  firstOfMonth,
  lastDateOfMonth,
  startOfWeek,
  weekdayOf,
} from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';

export type Span = 'week' | 'month' | 'year' | 'all';

/** The stretch of days that is looked at. */
export type Frame = {
  readonly span: Span;
  /** Both included. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** How many days its first week has before it. */
  readonly lead: number;
  /** What to ask for to see the stretch before or after; `null` where there is none. */
  readonly earlier: LocalDate | null;
  readonly later: LocalDate | null;
};

type Limits = {
  /** The first day of which anything can be known. */
  readonly first: LocalDate;
  readonly today: LocalDate;
  readonly weekStartsOn: Settings['weekStartsOn'];
};

/** Whole weeks, so that the last column of one year is not the first of the next. */
const YEAR = 53 * 7;

/**
 * The week, month, year (53 weeks up to a day) or all of time that a day lies in; a day out of
 * reach is answered by the nearest that is within.
 */
export function frameOf(span: Span, until: LocalDate | null, limits: Limits): Frame {
  const { first, today, weekStartsOn } = limits;
  const day = clamp(until ?? today, first, today);
  const [from, end] = boundsOf(span, day, limits);
  const last = earlierOf(end, today);
  const next = addDays(last, span === 'year' ? YEAR : 1);
  return {
    span,
    from,
    until: last,
    lead: (weekdayOf(from) - weekStartsOn + 7) % 7,
    earlier: from > first ? addDays(from, -1) : null,
    later: last < today ? earlierOf(next, today) : null,
  };
}

function boundsOf(span: Span, day: LocalDate, limits: Limits): [LocalDate, LocalDate] {
  switch (span) {
    case 'week': {
      const from = startOfWeek(day, limits.weekStartsOn);
      return [from, addDays(from, 6)];
    }
    case 'month': {
      const from = firstOfMonth(day);
      return [from, addDays(from, lastDateOfMonth(from) - 1)];
    }
    case 'year':
      return [addDays(startOfWeek(day, limits.weekStartsOn), 7 - YEAR), day];
    case 'all':
      return [limits.first, limits.today];
  }
}

function clamp(day: LocalDate, least: LocalDate, most: LocalDate): LocalDate {
  return day < least ? least : earlierOf(day, most);
}

export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  if (a < b) return a;
  return b;
}

/** How many days a frame has. */
export function daysIn({ from, until }: Pick<Frame, 'from' | 'until'>): number {
  return daysBetween(from, until) + 1;
}
