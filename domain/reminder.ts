import type { ChangedAt, HabitId } from '@/domain/habit';
import type { Weekday } from '@/domain/schedule';

/** What brings a reminder up. Nothing of what is browsed is read for any of them. */
export type Cue =
  /** A time of the clock, in minutes after midnight, 0–1439. */
  | { readonly kind: 'clock'; readonly minute: number }
  /** The first new tab of the day. */
  | { readonly kind: 'firstTab' }
  /** The browser has been open and the machine awake for so many minutes, 5–720. */
  | { readonly kind: 'open'; readonly minutes: number }
  /** An hour before the browser is usually left for the day. */
  | { readonly kind: 'lastHour' }
  /** So many minutes, 0–720, after another habit was done today. */
  | { readonly kind: 'after'; readonly habitId: HabitId; readonly minutes: number };

export const CUES = [
  'clock',
  'firstTab',
  'open',
  'lastHour',
  'after',
] as const satisfies readonly Cue['kind'][];

/** What a person wants of a reminder. */
export type ReminderWish = {
  readonly habitId: HabitId;
  readonly cue: Cue;
  /** Lived days of the week on which it may come: at least one, ascending, no doubles. */
  readonly days: readonly Weekday[];
  /** It does not come where something was said of the day already. */
  readonly onlyIfOpen: boolean;
  /** Kept, and silent. */
  readonly stopped: boolean;
};

/** A standing wish to be nudged. It holds from its last change on: earlier moments never come up. */
export type Reminder = ReminderWish & {
  readonly id: string;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

export const EVERY_WEEKDAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The most reminders of all habits together. */
export const MOST_REMINDERS = 200;
/** Of {@link Cue}: the least and most minutes that can be entered. */
export const OPEN_MINUTES = { least: 5, most: 720 } as const;
export const AFTER_MINUTES = { least: 0, most: 720 } as const;
