import { weekdayOf } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';

/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** On which days a habit is due. */
export type Schedule =
  | { readonly kind: 'daily' }
  /** At least one day, ascending, no doubles. */
  | { readonly kind: 'weekdays'; readonly days: readonly Weekday[] }
  /** One day alone: a deed taken from a tip. */
  | { readonly kind: 'once'; readonly day: LocalDate };

export function isDueOn(schedule: Schedule, day: LocalDate): boolean {
  switch (schedule.kind) {
    case 'daily':
      return true;
    case 'weekdays':
      return schedule.days.includes(weekdayOf(day));
    case 'once':
      return schedule.day === day;
  }
}
