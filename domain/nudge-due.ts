import { type Instant, livedDay, nextDay } from '@/domain/local-date';
import { type Nudge, nudgeId } from '@/domain/nudge';
import { GRACE, holdsFrom, momentsOn, type NudgeMoment } from '@/domain/nudge-moments';
import type { NudgeRound } from '@/domain/nudge-round';
import { isDecided, isWaiting, lastOf, wasShown } from '@/domain/nudge-state';
import type { Reminder } from '@/domain/reminder';

const DAY = 24 * 3_600_000;

/** Every nudge about which something has to be decided now: those that begin, and those whose wait is over. */
export function dueNudges(round: NudgeRound): Nudge[] {
  const beginning = [...pastMoments(round), ...round.moments]
    .filter((moment) => moment.plannedAt <= round.now && isNew(moment, round))
    .map(begun);
  const begins = new Set(beginning.map(({ id }) => id));
  const ripe = round.nudges.filter((nudge) => !begins.has(nudge.id) && isRipe(nudge, round));
  return [...beginning, ...ripe];
}

/** The nudges of today, or of another day, that have not begun. */
export function comingNudges(round: NudgeRound, moments = round.moments): Nudge[] {
  return moments
    .filter((moment) => moment.plannedAt > round.now && isNew(moment, round))
    .map(begun);
}

/**
 * When it has to be decided anew, `all` being every nudge after this decision; `null`: there is nothing to
 * wait for. Always after now.
 */
export function nextAt(all: readonly Nudge[], round: NudgeRound): Instant | null {
  const { now, reminders, endsAt } = round;
  const tomorrow = comingNudges(round, momentsOn(nextDay(round.today), round));
  const planned = [...comingNudges(round), ...tomorrow];
  const waiting = all.filter(isWaiting);
  const times = [...planned, ...waiting].map(({ dueAt }) => dueAt).filter((at) => at > now);
  // What comes on later days is looked for when today is over.
  if (planned.length === 0 && reminders.some(isInUse)) times.push(endsAt);
  return times.length === 0 ? null : times.reduce((first, at) => Math.min(first, at));
}

/** Of the days since it was last looked, before today. */
function pastMoments(round: NudgeRound): NudgeMoment[] {
  const moments: NudgeMoment[] = [];
  for (let day = round.since; day < round.today; day = nextDay(day))
    moments.push(...momentsOn(day, round).filter((moment) => wasThere(moment, round)));
  return moments;
}

/** Whether a moment that can be reckoned for a day that is over was one on that day. */
function wasThere({ reminder, day, plannedAt }: NudgeMoment, round: NudgeRound): boolean {
  switch (reminder.cue.kind) {
    case 'clock':
    case 'firstTab':
    case 'after':
      return true;
    case 'open':
      // For how long the browser stayed open is known to nobody.
      return round.now - plannedAt <= GRACE;
    case 'lastHour':
      // When that begins may have been unknown, or another time: all of the day belonged to it.
      return livedDay(reminder.changedAt, round.dayStartsAt) < day;
  }
}

function isInUse({ deletedAt, stopped }: Reminder): boolean {
  return deletedAt === null && !stopped;
}

/** Whether a moment has no nudge yet, or one that was of another moment and never shown. */
function isNew({ reminder, day }: NudgeMoment, { nudgeOf, now }: NudgeRound): boolean {
  const nudge = nudgeOf.get(nudgeId(reminder.id, day));
  if (!nudge) return true;
  if (wasShown(nudge) || isDecided(nudge)) return false;
  // The reminder was set to a later time on the same day.
  const isMoved = holdsFrom(reminder, now) > nudge.plannedAt;
  const last = lastOf(nudge);
  // It was given up by a clock that was ahead, and is right again.
  return isMoved || (last?.kind === 'dropped' && last.at > now + GRACE);
}

function begun({ reminder, day, plannedAt }: NudgeMoment): Nudge {
  return {
    id: nudgeId(reminder.id, day),
    reminderId: reminder.id,
    habitId: reminder.habitId,
    day,
    plannedAt,
    dueAt: plannedAt,
    events: [],
    deletedAt: null,
    changedAt: 0,
  };
}

/** Whether a wait is over, or an end of it has to be looked for. */
function isRipe(nudge: Nudge, { now, hold }: NudgeRound): boolean {
  if (isDecided(nudge)) return true;
  const last = lastOf(nudge);
  if (!isWaiting(nudge) || !last) return false;
  if (last.kind !== 'held') {
    // Nobody put it off for longer than a day: the clock was set back by more than that.
    return nudge.dueAt <= now || last.at - now > DAY;
  }
  if (now < nudge.plannedAt) return false;
  const isHeldSo = last.by === 'gap' || hold?.until === last.until;
  return nudge.dueAt <= now || !isHeldSo;
}
