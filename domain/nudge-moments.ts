import { weekdayOf } from '@/domain/calendar';
import { type Instant, instantOn, type LocalDate, nextDay } from '@/domain/local-date';
import type { NudgeFacts } from '@/domain/nudge-facts';
import type { Reminder } from '@/domain/reminder';
import { clockMinute } from '@/domain/usual-end';

/** When the cue of a reminder comes on a lived day. */
export type NudgeMoment = {
  readonly reminder: Reminder;
  readonly day: LocalDate;
  readonly plannedAt: Instant;
};

export type MomentFacts = Pick<
  NudgeFacts,
  'now' | 'dayStartsAt' | 'reminders' | 'habitOn' | 'presenceOn' | 'usualEnd'
>;

const MINUTE = 60_000;
/** How late a nudge may be and still come as a notification, in milliseconds. */
export const GRACE = 5 * MINUTE;
/** When the browser is left, by the clock, until it is known. */
const LIKELY_END = 21 * 60;
const LAST_HOUR = 60;
const DAY = 24 * 60;

/**
 * The moments of a lived day as far as their cues are known, whether they have passed or not. One that
 * lies before the last change of its reminder is none; nor is one that waits for its cue past the
 * day's end. Rests and small days are left aside.
 */
export function momentsOn(day: LocalDate, facts: MomentFacts): NudgeMoment[] {
  const weekday = weekdayOf(day);
  const moments: NudgeMoment[] = [];
  for (const reminder of facts.reminders) {
    const { deletedAt, stopped, days, habitId } = reminder;
    if (deletedAt !== null || stopped || !days.includes(weekday)) continue;
    const plannedAt = plannedOn(day, reminder, facts);
    if (plannedAt === null || plannedAt < holdsFrom(reminder, facts.now)) continue;
    if (facts.habitOn(habitId, day)?.asked) moments.push({ reminder, day, plannedAt });
  }
  return moments;
}

/**
 * From when on a reminder holds: its last change. Where that lies ahead, the clock was wrong when it was
 * saved, and it holds at any time.
 */
export function holdsFrom({ changedAt }: Reminder, now: Instant): Instant {
  const since = Math.floor(changedAt);
  return since > now + GRACE ? Number.NEGATIVE_INFINITY : since;
}

/** When a cue comes on a day; `null`: it did not yet, or will not. */
function plannedOn(day: LocalDate, { cue }: Reminder, facts: MomentFacts): Instant | null {
  switch (cue.kind) {
    case 'clock':
      return instantOn(day, cue.minute, facts.dayStartsAt);
    case 'lastHour':
      return instantOn(day, lastHour(facts), facts.dayStartsAt);
    case 'firstTab':
      return facts.presenceOn(day)?.firstTabAt ?? null;
    case 'open':
      return within(day, openedOn(day, facts), cue.minutes, facts);
    case 'after':
      return within(day, facts.habitOn(cue.habitId, day)?.doneAt ?? null, cue.minutes, facts);
  }
}

/** The minute of the clock, 0–1439, an hour before the browser is usually left; at the day's start for who leaves it sooner. */
function lastHour({ usualEnd, dayStartsAt }: MomentFacts): number {
  const end = usualEnd ?? (LIKELY_END - dayStartsAt * 60 + DAY) % DAY;
  return clockMinute(Math.max(0, end - LAST_HOUR), dayStartsAt);
}

/**
 * Since when the browser has been open on a day, as far as anybody was there: of one that was left open
 * over night the first new tab tells.
 */
function openedOn(day: LocalDate, facts: MomentFacts): Instant | null {
  const presence = facts.presenceOn(day);
  if (!presence) return null;
  const { openSince, firstTabAt } = presence;
  return openSince >= startOf(day, facts) ? openSince : firstTabAt;
}

/** So many minutes after an instant, if that is still on the same lived day. */
function within(
  day: LocalDate,
  from: Instant | null,
  minutes: number,
  facts: MomentFacts,
): Instant | null {
  if (from === null) return null;
  const at = from + minutes * MINUTE;
  return at < startOf(nextDay(day), facts) ? at : null;
}

function startOf(day: LocalDate, { dayStartsAt }: MomentFacts): Instant {
  return instantOn(day, dayStartsAt * 60, dayStartsAt);
}
