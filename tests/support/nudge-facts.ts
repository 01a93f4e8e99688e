import type { HabitId } from '@/domain/habit';
import { type Instant, type LocalDate, nextDay } from '@/domain/local-date';
import { type Nudge, type NudgeEvent, nudgeId } from '@/domain/nudge';
import type { HabitOnDay, NudgeFacts } from '@/domain/nudge-facts';
import type { QuietHours } from '@/domain/quiet-hours';
import { EVERY_WEEKDAY, type Reminder } from '@/domain/reminder';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { at, TODAY } from '@/tests/support/builders';

export const NO_QUIET: QuietHours = Array.from({ length: 7 }, () => null);

/** A reminder of the habit "walk" at eight, every day, set long ago. */
export function aReminder(like: Partial<Reminder> = {}): Reminder {
  return {
    id: 'r',
    habitId: 'walk',
    cue: { kind: 'clock', minute: 8 * 60 },
    days: EVERY_WEEKDAY,
    onlyIfOpen: true,
    stopped: false,
    deletedAt: null,
    changedAt: at('2026-01-01' as LocalDate),
    ...like,
  };
}

/** A reminder of a habit of its own, `h` + its id, at a time of the clock. */
export function aReminderAt(id: string, hour: number, minute = 0): Reminder {
  return aReminder({
    id,
    habitId: `h${id}`,
    cue: { kind: 'clock', minute: hour * 60 + minute },
  });
}

/** A nudge of today that was planned at eight, with what happened to it. */
export function aNudge(like: Partial<Nudge> = {}, ...events: readonly NudgeEvent[]): Nudge {
  const { reminderId = 'r', day = TODAY, plannedAt = at(day, 8) } = like;
  const waits = events.findLast((event) => 'until' in event);
  return {
    id: nudgeId(reminderId, day),
    reminderId,
    habitId: 'walk',
    day,
    plannedAt,
    dueAt: waits?.until ?? plannedAt,
    events,
    deletedAt: null,
    changedAt: events.at(-1)?.at ?? plannedAt,
    ...like,
  };
}

/** A habit that is asked and open. */
export function anOpen(like: Partial<HabitOnDay> = {}): HabitOnDay {
  return {
    asked: true,
    resting: false,
    open: true,
    skipped: false,
    doneAt: null,
    canBeSmall: true,
    ...like,
  };
}

/** A habit that was done. */
export function aDone(doneAt: Instant, like: Partial<HabitOnDay> = {}): HabitOnDay {
  return anOpen({ open: false, doneAt, ...like });
}

/** An awake browser at a minute past eight with one reminder, and nothing that speaks against its nudge. */
export function nudgeFacts(like: Partial<NudgeFacts> = {}): NudgeFacts {
  return {
    now: at(TODAY, 8) + 1000,
    dayStartsAt: 0,
    settings: { ...DEFAULT_SETTINGS, quietHours: NO_QUIET },
    allowed: 'granted',
    reminders: [aReminder()],
    nudges: [],
    habitOn: () => anOpen(),
    strengthOf: () => {
      throw new Error('Nothing competes here');
    },
    presenceOn: () => null,
    usualEnd: null,
    smallDays: new Set(),
    sessionDays: new Set(),
    openSince: at(TODAY, 6),
    openedBy: 'start',
    visible: new Set(),
    lookedOn: TODAY,
    ...like,
  };
}

/** How each of some habits stands on every day; all others are asked and open. */
export function habits(
  states: Readonly<Record<HabitId, HabitOnDay | null>>,
): NudgeFacts['habitOn'] {
  return (habitId) => {
    const state = states[habitId];
    return state === undefined ? anOpen() : state;
  };
}

export const TOMORROW = nextDay(TODAY);
