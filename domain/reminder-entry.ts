import type { HabitId } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';
import {
  AFTER_MINUTES,
  type Cue,
  EVERY_WEEKDAY,
  MOST_REMINDERS,
  OPEN_MINUTES,
  type Reminder,
  type ReminderWish,
} from '@/domain/reminder';
import type { Weekday } from '@/domain/schedule';
import { numberIn } from '@/domain/schedule-entry';

/** A reminder as it stands in a form: as typed, and also what is not chosen just now. */
export type ReminderEntry = {
  readonly cue: Cue['kind'];
  /** "HH:MM", as a field for times gives it. */
  readonly time: string;
  readonly openMinutes: string;
  /** The habit it waits for; empty: none is chosen. */
  readonly afterHabitId: HabitId;
  readonly afterMinutes: string;
  readonly days: readonly Weekday[];
  readonly onlyIfOpen: boolean;
  readonly stopped: boolean;
};

/** A reminder that nothing was entered of yet, as it is likeliest wanted. */
export const LIKELY_REMINDER: ReminderEntry = {
  cue: 'clock',
  time: '09:00',
  openMinutes: '45',
  afterHabitId: '',
  afterMinutes: '10',
  days: EVERY_WEEKDAY,
  onlyIfOpen: true,
  stopped: false,
};

/** A reminder, to be changed. */
export function entryOfReminder({ cue, days, onlyIfOpen, stopped }: ReminderWish): ReminderEntry {
  return { ...LIKELY_REMINDER, ...entryOfCue(cue), days, onlyIfOpen, stopped };
}

/** The reminder of a habit that an entry means, or every reason why it means none. */
export function wishOfEntry(
  entry: ReminderEntry,
  habitId: HabitId,
): ReminderWish | { readonly refusals: readonly Refusal[] } {
  const cue = cueOf(entry, habitId);
  const days = EVERY_WEEKDAY.filter((day) => entry.days.includes(day));
  const refusals: Refusal[] = 'refusal' in cue ? [cue.refusal] : [];
  if (days.length === 0) refusals.push({ kind: 'noWeekday' });
  if ('refusal' in cue || refusals.length > 0) return { refusals };
  return { habitId, cue, days, onlyIfOpen: entry.onlyIfOpen, stopped: entry.stopped };
}

/** Why a reminder cannot be kept beside the others that are kept; empty when it can. */
export function refuseReminder(
  wish: ReminderWish,
  others: readonly Pick<Reminder, 'deletedAt'>[],
): Refusal[] {
  const refusals: Refusal[] = [];
  if (wish.days.length === 0) refusals.push({ kind: 'noWeekday' });
  if (isAfterItself(wish.cue, wish.habitId)) refusals.push({ kind: 'afterItself' });
  if (others.filter(({ deletedAt }) => deletedAt === null).length >= MOST_REMINDERS)
    refusals.push({ kind: 'tooManyReminders', limit: MOST_REMINDERS });
  return refusals;
}

/** A minute after midnight (0–1439) as a field for times writes it. */
export function timeOfMinute(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** The minute after midnight that a field for times means, seconds left out; `null`: none. */
export function minuteOfTime(text: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(text) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isAfterItself(cue: Cue, habitId: HabitId): boolean {
  return cue.kind === 'after' && cue.habitId === habitId;
}

function entryOfCue(cue: Cue): Partial<ReminderEntry> {
  switch (cue.kind) {
    case 'clock':
      return { cue: cue.kind, time: timeOfMinute(cue.minute) };
    case 'open':
      return { cue: cue.kind, openMinutes: String(cue.minutes) };
    case 'after': {
      const { kind, habitId, minutes } = cue;
      return { cue: kind, afterHabitId: habitId, afterMinutes: String(minutes) };
    }
    case 'firstTab':
    case 'lastHour':
      return { cue: cue.kind };
  }
}

function cueOf(entry: ReminderEntry, habitId: HabitId): Cue | { readonly refusal: Refusal } {
  switch (entry.cue) {
    case 'clock': {
      const minute = minuteOfTime(entry.time);
      if (minute !== null) return { kind: 'clock', minute };
      return { refusal: { kind: 'timeUnclear', text: entry.time } };
    }
    case 'open': {
      const minutes = numberIn(entry.openMinutes);
      const refusal = outside(minutes, OPEN_MINUTES);
      return refusal ? { refusal } : { kind: 'open', minutes };
    }
    case 'after': {
      const { afterHabitId } = entry;
      const minutes = numberIn(entry.afterMinutes);
      const refusal = outside(minutes, AFTER_MINUTES);
      if (afterHabitId === '') return { refusal: { kind: 'habitUnknown' } };
      if (afterHabitId === habitId) return { refusal: { kind: 'afterItself' } };
      return refusal ? { refusal } : { kind: 'after', habitId: afterHabitId, minutes };
    }
    case 'firstTab':
    case 'lastHour':
      return { kind: entry.cue };
  }
}

function outside(
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): Refusal | null {
  const isInside = Number.isInteger(value) && value >= least && value <= most;
  return isInside ? null : { kind: 'numberOutside', field: 'minutes', value, least, most };
}
