import { dayNumber } from '@/domain/day-number';
import type { LocalDate } from '@/domain/local-date';
import type { Reminder, ReminderWish } from '@/domain/reminder';
import type { Weekday } from '@/domain/schedule';

/** What a reminder wishes for, without what it is kept by. */
export function wishIn({ habitId, cue, days, onlyIfOpen, stopped }: Reminder): ReminderWish {
  return { habitId, cue, days, onlyIfOpen, stopped };
}

/** The same on one day a week: today's weekday, or the first of its own that comes after it. */
export function onceAWeek(reminder: Reminder, today: LocalDate): ReminderWish {
  const now = weekdayOf(today);
  const next = reminder.days.find((day) => day >= now) ?? reminder.days[0] ?? now;
  return { ...wishIn(reminder), days: [next] };
}

/** The same, kept and silent. */
export function silenced(reminder: Reminder): ReminderWish {
  return { ...wishIn(reminder), stopped: true };
}

/** The weekday of a day. */
function weekdayOf(day: LocalDate): Weekday {
  return ((dayNumber(day) + 6) % 7) as Weekday;
}
