import { dayNumber } from '@/domain/day-number';
import { nextChangedAt } from '@/domain/hybrid-clock';
import {
  type DayStart,
  type Instant,
  instantOn,
  type LocalDate,
  livedDay,
  minuteOf,
  nextDay,
} from '@/domain/local-date';
import type { Later, Nudge, NudgeAnswer, NudgeEvent, OnPageBecause } from '@/domain/nudge';

const MINUTE = 60_000;

/** The nudge after one more event, which decides when it is looked at next. */
export function withEvent(nudge: Nudge, event: NudgeEvent): Nudge {
  return {
    ...nudge,
    dueAt: 'until' in event ? event.until : nudge.dueAt,
    events: [...nudge.events, event],
    changedAt: nextChangedAt(event.at, nudge.changedAt),
  };
}

/** What happened to it last; `null`: nothing did. */
export function lastOf({ events }: Nudge): NudgeEvent | null {
  return events[events.length - 1] ?? null;
}

/** Whether it is to come again by itself. */
export function isWaiting(nudge: Nudge): boolean {
  const kind = lastOf(nudge)?.kind;
  return nudge.deletedAt === null && (kind === 'held' || kind === 'later');
}

/** Whether it was decided to show it, and nobody said yet that it was. */
export function isDecided(nudge: Nudge): boolean {
  return nudge.deletedAt === null && lastOf(nudge)?.kind === 'decided';
}

/** Whether it was put off, and comes back without being counted. */
export function isBack({ events }: Nudge): boolean {
  return events.some(({ kind }) => kind === 'later');
}

/**
 * When a nudge that was put off is to come back: when it was wished, or at the end of what held it up then;
 * `null`: it was not put off.
 */
export function backAt({ events }: Nudge): Instant | null {
  const place = events.findLastIndex((event) => event.kind === 'later');
  if (place < 0) return null;
  let at: Instant | null = null;
  for (const event of events.slice(place))
    if (event.kind === 'later' || (event.kind === 'held' && event.by !== 'gap')) at = event.until;
  return at;
}

/** When the person wished a nudge to come back; `null`: it was not put off. */
export function wishedAt({ events }: Nudge): Instant | null {
  return events.findLast((event) => event.kind === 'later')?.until ?? null;
}

/** Whether it stands in a notification or on a page, and nobody answered it. */
export function isUnanswered(nudge: Nudge): boolean {
  const kind = lastOf(nudge)?.kind;
  return nudge.deletedAt === null && (kind === 'notified' || kind === 'onPage');
}

/** Whether it was shown at all. */
export function wasShown({ events }: Nudge): boolean {
  return events.some(({ kind }) => kind === 'notified' || kind === 'onPage');
}

/** Whether it stands on the pages of Tilth today, for as long as its habit is open. */
export function isOnPage(nudge: Nudge, today: LocalDate, dayStartsAt: DayStart): boolean {
  const last = lastOf(nudge);
  if (nudge.deletedAt !== null || last === null) return false;
  // Most are older: it was put there on its own day, the day after, or on one that it was put off to.
  if (dayNumber(today) - dayNumber(nudge.day) > 1 && !isBack(nudge)) return false;
  const wasOpened = last.kind === 'answered' && last.answer === 'opened';
  return (last.kind === 'onPage' || wasOpened) && livedDay(last.at, dayStartsAt) === today;
}

/**
 * The day on which a nudge asks for its habit, today at the latest: its own, or the one on which it
 * comes back after it was put off.
 */
export function askedDayOf(nudge: Nudge, today: LocalDate, dayStartsAt: DayStart): LocalDate {
  const back = backAt(nudge);
  const asked = back === null ? nudge.day : livedDay(back, dayStartsAt);
  return asked < today ? asked : today;
}

/** The nudge, answered. */
export function answered(nudge: Nudge, answer: NudgeAnswer, at: Instant): Nudge {
  return withEvent(nudge, { kind: 'answered', answer, at });
}

/** The nudge, put off until later; `null`: put aside. */
export function putOff(
  nudge: Nudge,
  later: Later | null,
  { now, dayStartsAt }: { readonly now: Instant; readonly dayStartsAt: DayStart },
): Nudge {
  if (later === null) return answered(nudge, 'dismissed', now);
  const until = untilLater(later, now, dayStartsAt);
  return withEvent(nudge, { kind: 'later', choice: later, until, at: now });
}

/** All that one notification stands for, once the system has taken it. */
export function notified(nudges: readonly Nudge[], at: Instant): Nudge[] {
  const together = nudges.length;
  return nudges.map((nudge) => withEvent(nudge, { kind: 'notified', together, at }));
}

/** All that one notification was to stand for, where it could not be shown. */
export function leftOnPage(nudges: readonly Nudge[], because: OnPageBecause, at: Instant): Nudge[] {
  return nudges.map((nudge) => withEvent(nudge, { kind: 'onPage', because, at }));
}

/** When a nudge that is put off comes back. */
export function untilLater(later: Later, now: Instant, dayStartsAt: DayStart): Instant {
  const today = livedDay(now, dayStartsAt);
  switch (later) {
    case '5':
    case '15':
    case '60':
      return now + Number(later) * MINUTE;
    case 'evening': {
      const isEvening = now > instantOn(today, 18 * 60, dayStartsAt);
      return isEvening ? now + 60 * MINUTE : instantOn(today, 18 * 60 + 30, dayStartsAt);
    }
    case 'tomorrow':
      return instantOn(nextDay(today), minuteOf(now), dayStartsAt);
  }
}
