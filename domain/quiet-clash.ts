import type { DayStart } from '@/domain/local-date';
import type { QuietHours, QuietSpan } from '@/domain/quiet-hours';
import type { Cue } from '@/domain/reminder';
import type { Weekday } from '@/domain/schedule';

/** An hour before the browser is left, where it is not known when that is: in minutes after midnight. */
const LAST_HOUR = 20 * 60;
const DAY = 24 * 60;

/** The time of the clock at which a cue comes, in minutes after midnight; `null`: it cannot be told ahead. */
export function clockMinuteOf(cue: Cue, usualEnd: number | null): number | null {
  switch (cue.kind) {
    case 'clock':
      return cue.minute;
    case 'lastHour':
      return usualEnd === null ? LAST_HOUR : (usualEnd - 60 + DAY) % DAY;
    case 'firstTab':
    case 'open':
    case 'after':
      return null;
  }
}

/** On which of these lived days a time of the clock lies in quiet hours. */
export function quietDays(
  minute: number,
  days: readonly Weekday[],
  quietHours: QuietHours,
  dayStartsAt: DayStart,
): Weekday[] {
  // What comes before the day's start lies on the next day of the calendar.
  const shift = minute < dayStartsAt * 60 ? 1 : 0;
  return days.filter((day) => isQuiet(quietHours, (day + shift) % 7, minute));
}

function isQuiet(quietHours: QuietHours, weekday: number, minute: number): boolean {
  const own = quietHours[weekday];
  const before = quietHours[(weekday + 6) % 7];
  const begun = own != null && minute >= own.from && (isOvernight(own) || minute < own.until);
  return begun || (before != null && isOvernight(before) && minute < before.until);
}

/** Whether it ends on the next day; the same minute is a whole day. */
function isOvernight({ from, until }: QuietSpan): boolean {
  return until <= from;
}
