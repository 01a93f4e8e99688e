import { addDays } from '@/domain/calendar';
import { type Instant, instantOn, type LocalDate, livedDay, nextDay } from '@/domain/local-date';
import { type HeldBy, type Nudge, REMEMBERED_DAYS } from '@/domain/nudge';
import type { NudgeFacts } from '@/domain/nudge-facts';
import { momentsOn, type NudgeMoment } from '@/domain/nudge-moments';
import { quietUntil } from '@/domain/quiet-hours';
import type { Reminder } from '@/domain/reminder';

/** How late a nudge may be and still come at all, in milliseconds. */
export const STALE = 3 * 3_600_000;
/** For how long a notification that nobody answered keeps others back. */
export const GAP = 10 * 60_000;

/** What keeps every nudge back, and until when. */
export type Hold = { readonly by: Exclude<HeldBy, 'gap'>; readonly until: Instant };

/** The facts of one decision, and what is derived of them once. */
export type NudgeRound = NudgeFacts & {
  readonly today: LocalDate;
  /** When today began, and when it ends. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly reminderOf: ReadonlyMap<string, Reminder>;
  /** The first day whose moments are looked at: that of the last decision, or today. */
  readonly since: LocalDate;
  /** By their ids, those of the days from then on. */
  readonly nudgeOf: ReadonlyMap<string, Nudge>;
  /** Of today, past and to come. */
  readonly moments: readonly NudgeMoment[];
  /** What holds now. */
  readonly hold: Hold | null;
};

/** Makes ready for a decision. */
export function roundOf(facts: NudgeFacts): NudgeRound {
  const { now, dayStartsAt } = facts;
  const today = livedDay(now, dayStartsAt);
  const since = sinceOf(facts, today);
  const startOf = (day: LocalDate) => instantOn(day, dayStartsAt * 60, dayStartsAt);
  return {
    ...facts,
    today,
    startsAt: startOf(today),
    endsAt: startOf(nextDay(today)),
    reminderOf: new Map(facts.reminders.map((reminder) => [reminder.id, reminder])),
    since,
    nudgeOf: new Map(
      facts.nudges.filter(({ day }) => day >= since).map((nudge) => [nudge.id, nudge]),
    ),
    moments: momentsOn(today, facts),
    hold: holdAt(facts, now),
  };
}

function sinceOf({ lookedOn }: NudgeFacts, today: LocalDate): LocalDate {
  if (lookedOn === null || lookedOn > today) return today;
  const earliest = addDays(today, -REMEMBERED_DAYS);
  return lookedOn < earliest ? earliest : lookedOn;
}

/** What keeps nudges back at an instant. */
export function holdAt({ settings }: Pick<NudgeFacts, 'settings'>, at: Instant): Hold | null {
  const paused = settings.nudgesPausedUntil;
  if (paused !== null && paused > at) return { by: 'paused', until: paused };
  const quiet = quietUntil(settings.quietHours, at);
  return quiet === null ? null : { by: 'quietHours', until: quiet };
}
