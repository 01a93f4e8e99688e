import { type Instant, livedDay } from '@/domain/local-date';
import type { DropReason, Nudge, NudgeEvent } from '@/domain/nudge';
import type { HabitOnDay } from '@/domain/nudge-facts';
import { GRACE, holdsFrom } from '@/domain/nudge-moments';
import { type NudgeRound, STALE } from '@/domain/nudge-round';
import { askedDayOf, backAt, isBack, lastOf, wasShown, wishedAt } from '@/domain/nudge-state';
import type { Reminder } from '@/domain/reminder';

type Case = {
  readonly nudge: Nudge;
  readonly round: NudgeRound;
  readonly reminder: Reminder | undefined;
  /** How its habit stands on the day it is asked for. */
  readonly habit: HabitOnDay | null;
};

const DAY = 24 * 3_600_000;

type Rule = (each: Case) => NudgeEvent | null;

/** What speaks against a nudge at whatever time of the day, and what against a notification now: tried in this order. */
const UNWANTED: readonly Rule[] = [gone, said, untimely];
const RULES: readonly Rule[] = [shownAlready, ...UNWANTED, tooLate, held, unseen, elsewhere];

/** What becomes of a nudge that is due; `null`: nothing speaks against a notification. */
export function verdictOn(nudge: Nudge, round: NudgeRound): NudgeEvent | null {
  return firstOf(RULES, nudge, round);
}

/** Whether a nudge that is still to come will be wanted, as things are. */
export function isWanted(nudge: Nudge, round: NudgeRound): boolean {
  return firstOf(UNWANTED, nudge, round) === null;
}

/** The last instant at which a nudge may still come. */
export function staleAt(nudge: Nudge): Instant {
  return (backAt(nudge) ?? nudge.plannedAt) + STALE;
}

function firstOf(rules: readonly Rule[], nudge: Nudge, round: NudgeRound): NudgeEvent | null {
  const asked = askedDayOf(nudge, round.today, round.dayStartsAt);
  const reminder = round.reminderOf.get(nudge.reminderId);
  const each = { nudge, round, reminder, habit: round.habitOn(nudge.habitId, asked) };
  for (const rule of rules) {
    const event = rule(each);
    if (event) return event;
  }
  return null;
}

/** The worker ended before it could say so; the system shows it. */
function shownAlready({ nudge, round }: Case): NudgeEvent | null {
  const last = lastOf(nudge);
  if (last?.kind !== 'decided' || !round.visible.has(nudge.id)) return null;
  return { kind: 'notified', together: last.together, at: last.at };
}

function gone({ nudge, round, reminder, habit }: Case): NudgeEvent | null {
  const stands = reminder !== undefined && reminder.deletedAt === null && !reminder.stopped;
  // Putting off is a wish of its own; what waits for another reason waits for the reminder as it was.
  const isOther = stands && !wasShown(nudge) && holdsFrom(reminder, round.now) > nudge.plannedAt;
  const isAsked = habit !== null && (habit.asked || isBack(nudge));
  if (!stands || isOther || !isAsked) return dropped('changed', round);
  return round.settings.nudgeBy === 'off' ? dropped('off', round) : null;
}

function said({ nudge, round, reminder, habit }: Case): NudgeEvent | null {
  const isSaid = (on: HabitOnDay | null) =>
    on !== null && (on.skipped || (!on.open && reminder?.onlyIfOpen));
  const said = [habit, wishedFor(nudge, round)].find(isSaid);
  if (!said) return null;
  if (!wasShown(nudge)) return dropped('said', round);
  return { kind: 'answered', answer: said.skipped ? 'dismissed' : 'done', at: round.now };
}

/** How its habit stands on the day that a nudge was put off to, though it was held into the next. */
function wishedFor(nudge: Nudge, { habitOn, today, dayStartsAt }: NudgeRound): HabitOnDay | null {
  const at = wishedAt(nudge);
  const day = at === null ? today : livedDay(at, dayStartsAt);
  return day < today ? habitOn(nudge.habitId, day) : null;
}

function untimely({ nudge, round, habit }: Case): NudgeEvent | null {
  const asked = askedDayOf(nudge, round.today, round.dayStartsAt);
  if (habit?.resting) return dropped('rest', round);
  if (round.sessionDays.has(asked)) return dropped('sessionDay', round);
  const isTooBig = round.smallDays.has(asked) && !habit?.canBeSmall;
  return isTooBig ? dropped('smallDay', round) : null;
}

function tooLate({ nudge, round }: Case): NudgeEvent | null {
  const last = lastOf(nudge);
  if (round.now <= Math.max(staleAt(nudge), graceOf(last))) return null;
  const wasHeld = last?.kind === 'held' && last.by !== 'gap';
  return dropped(wasHeld ? last.by : lateBecause(nudge, round), round);
}

/** What was held for as long as it may be, or decided in its last minute, still has a moment to come. */
function graceOf(last: NudgeEvent | null): Instant {
  if (last?.kind === 'held') return last.until + GRACE;
  return last?.kind === 'decided' ? last.at + GRACE : Number.NEGATIVE_INFINITY;
}

function held({ nudge, round }: Case): NudgeEvent | null {
  const { hold, now } = round;
  if (!hold) return null;
  const wished = wishedAt(nudge);
  // Whoever put it off wants it: it waits for longer than what comes by itself.
  const latest = wished === null ? staleAt(nudge) : wished + DAY;
  if (hold.until > latest) return dropped(hold.by, round);
  return { kind: 'held', ...hold, at: now };
}

function unseen({ nudge, round }: Case): NudgeEvent | null {
  const last = lastOf(nudge);
  const isLate =
    last?.kind === 'decided'
      ? Math.abs(round.now - last.at) > GRACE
      : round.now - nudge.dueAt > GRACE;
  if (!isLate) return null;
  return { kind: 'onPage', because: lateBecause(nudge, round), at: round.now };
}

function elsewhere({ round }: Case): NudgeEvent | null {
  const { allowed, settings, now } = round;
  const isOnPages = settings.nudgeBy === 'page' || settings.nudgeAllowance === 0;
  if (isOnPages) return { kind: 'onPage', because: 'wish', at: now };
  return allowed === 'granted' ? null : { kind: 'onPage', because: allowed, at: now };
}

/** Where nobody was when it was due. */
function lateBecause(nudge: Nudge, { openSince, openedBy }: NudgeRound): 'asleep' | 'closed' {
  const last = lastOf(nudge);
  const due = last?.kind === 'decided' ? last.at : nudge.dueAt;
  return openSince > due && openedBy === 'start' ? 'closed' : 'asleep';
}

function dropped(why: DropReason, { now }: NudgeRound): NudgeEvent {
  return { kind: 'dropped', why, at: now };
}
