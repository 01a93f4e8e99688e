import { weekdayOf } from '@/domain/day-number';
import type { LocalDate } from '@/domain/local-date';
import { EVERY_WEEKDAY, type Reminder, type ReminderWish } from '@/domain/reminder';
import type { Schedule, Weekday } from '@/domain/schedule';

/** What a reminder wishes for, without what it is kept by. */
export function wishIn({ habitId, cue, days, onlyIfOpen, stopped }: Reminder): ReminderWish {
  return { habitId, cue, days, onlyIfOpen, stopped };
}

/**
 * The same on one day a week, of those on which its habit can be asked: today's weekday, or the first that
 * comes after it; `null`: there is none, or the habit is not one of weekdays.
 */
export function onceAWeek(
  reminder: Reminder,
  schedule: Schedule,
  today: LocalDate,
): ReminderWish | null {
  const asked = askedWeekdays(schedule);
  const days = reminder.days.filter((day) => asked?.includes(day));
  const now = weekdayOf(today);
  const next = days.find((day) => day >= now) ?? days[0];
  return next === undefined ? null : { ...wishIn(reminder), days: [next] };
}

/** Whether a reminder on these weekdays never comes, as its habit is asked on none of them. */
export function neverMeet(days: readonly Weekday[], schedule: Schedule): boolean {
  const asked = askedWeekdays(schedule);
  return asked !== null && days.length > 0 && !days.some((day) => asked.includes(day));
}

/** The weekdays on which a habit can be asked; `null`: these are told by the calendar, or by sessions. */
function askedWeekdays(schedule: Schedule): readonly Weekday[] | null {
  switch (schedule.kind) {
    case 'daily':
    case 'times':
    case 'slots':
    case 'timesADay':
      return EVERY_WEEKDAY;
    case 'weekdays':
      return schedule.days;
    case 'everyDays':
      return schedule.every % 7 === 0 ? [weekdayOf(schedule.from)] : EVERY_WEEKDAY;
    case 'monthDays':
    case 'window':
    case 'once':
      return null;
  }
}

/** The same, kept and silent. */
export function silenced(reminder: Reminder): ReminderWish {
  return { ...wishIn(reminder), stopped: true };
}
