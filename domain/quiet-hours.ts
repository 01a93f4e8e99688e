import { weekdayOf } from '@/domain/day-number';
import {
  type Instant,
  instantOn,
  type LocalDate,
  livedDay,
  nextDay,
  previousDay,
} from '@/domain/local-date';

/** A span in which no nudge comes, in minutes after midnight (0–1439). */
export type QuietSpan = {
  readonly from: number;
  /** On the next day where it is not after `from`; the same minute is a whole day. */
  readonly until: number;
};

/** The span that begins on each weekday of the calendar, 0 = Sunday; `null`: none does. Seven of them. */
export type QuietHours = readonly (QuietSpan | null)[];

export const DEFAULT_QUIET_HOURS: QuietHours = Array.from({ length: 7 }, () => ({
  from: 22 * 60,
  until: 7 * 60,
}));

/**
 * When the quiet time that holds at an instant ends, spans that touch or overlap taken together, at most
 * a week ahead; `null`: none holds. A time that the clocks show twice is quiet both times.
 */
export function quietUntil(quietHours: QuietHours, at: Instant): Instant | null {
  let day = previousDay(livedDay(at, 0));
  let end: Instant | null = null;
  for (let ahead = -1; ahead <= 7; ahead++, day = nextDay(day)) {
    const span = spanOn(quietHours, day);
    const isOn = span !== null && span.from <= (end ?? at) && span.until > (end ?? at);
    if (isOn) end = span.until;
    // No span reaches beyond the day after it: nothing further on can touch what has ended here.
    else if (ahead > 0 || (ahead === 0 && end === null)) return end;
  }
  return end;
}

function spanOn(
  quietHours: QuietHours,
  day: LocalDate,
): { readonly from: Instant; readonly until: Instant } | null {
  const span = quietHours[weekdayOf(day)];
  if (!span) return null;
  const last = span.until > span.from ? day : nextDay(day);
  return {
    from: instantOn(day, span.from, 0),
    until: instantOn(last, span.until, 0, 'last'),
  };
}
