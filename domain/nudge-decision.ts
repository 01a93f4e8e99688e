import type { Instant } from '@/domain/local-date';
import { type Nudge, nudgeId } from '@/domain/nudge';
import { type AllNudges, fragileFirst, isAffordable } from '@/domain/nudge-allowance';
import { answeredElsewhere } from '@/domain/nudge-answer';
import { comingNudges, dueNudges, nextAt } from '@/domain/nudge-due';
import type { NudgeDecision, NudgeFacts } from '@/domain/nudge-facts';
import { GAP, type NudgeRound, roundOf } from '@/domain/nudge-round';
import {
  answered,
  isBack,
  isDecided,
  isWaiting,
  lastOf,
  wasShown,
  withEvent,
} from '@/domain/nudge-state';
import { verdictOn } from '@/domain/nudge-verdict';

/**
 * Decides about every nudge that is due. The rows are to be written before anything is shown: a worker
 * that ends in between leaves them `decided`, and the next decision takes them up. Whatever the clock
 * does, the same moment of a reminder comes once.
 */
export function decide(facts: NudgeFacts): NudgeDecision {
  const round = roundOf(facts);
  const due = dueNudges(round);
  const rows = new Map(answeredElsewhere(round).map((nudge) => [nudge.id, nudge]));
  const ready: Nudge[] = [];
  for (const nudge of due) {
    const event = verdictOn(nudge, round);
    if (isOvertaken(nudge, due, round)) rows.set(nudge.id, answered(nudge, 'dismissed', round.now));
    else if (event) rows.set(nudge.id, withEvent(nudge, event));
    else ready.push(nudge);
  }
  const all = withRows(round.nudges, rows);
  const { settled, show } = shown(ready, { all, coming: comingNudges(round) }, round);
  for (const nudge of settled) rows.set(nudge.id, nudge);
  return { rows: [...rows.values()], show, nextAt: nextAt(withRows(all, rows), round) };
}

/** Nudges with some changed, and those that are new. */
function withRows(nudges: readonly Nudge[], rows: ReadonlyMap<string, Nudge>): readonly Nudge[] {
  if (rows.size === 0) return nudges;
  const left = new Map(rows);
  const known = nudges.map((nudge) => {
    const row = left.get(nudge.id);
    left.delete(nudge.id);
    return row ?? nudge;
  });
  return [...known, ...left.values()];
}

/**
 * One notification for all that is ready, and what becomes of the rest. What the worker left behind is
 * shown again as it was, and all else waits for it as for any other.
 */
function shown(
  ready: readonly Nudge[],
  known: AllNudges,
  round: NudgeRound,
): { readonly settled: readonly Nudge[]; readonly show: readonly Nudge[] } {
  const { now } = round;
  const again = ready.filter(isDecided);
  const back = ready.filter((nudge) => isBack(nudge) && !isDecided(nudge));
  const fresh = ready.filter((nudge) => !isBack(nudge) && !isDecided(nudge));
  const isPaid = fresh.length > 0 && isAffordable(fresh, known, round);
  const dropped = isPaid
    ? []
    : fresh.map((nudge) => withEvent(nudge, { kind: 'dropped', why: 'allowance', at: now }));
  const wanted = fragileFirst(isPaid ? [...back, ...fresh] : back, round);
  const until = gapEnd(known.all, now);
  if (until !== null) {
    const held = wanted.map((nudge) =>
      withEvent(nudge, { kind: 'held', by: 'gap', until, at: now }),
    );
    return { settled: [...dropped, ...held], show: fragileFirst(again, round) };
  }
  const together = wanted.length;
  const show = wanted.map((nudge) => withEvent(nudge, { kind: 'decided', together, at: now }));
  return { settled: [...dropped, ...show], show };
}

/** When the last notification that nobody answered has stood alone for long enough; `null`: it has. */
function gapEnd(all: readonly Nudge[], now: Instant): Instant | null {
  const ends = all.flatMap((nudge) => {
    const last = lastOf(nudge);
    const stands = last?.kind === 'notified' || last?.kind === 'decided';
    // A clock that is set back holds nothing up for longer.
    return stands && Math.abs(now - last.at) < GAP ? [Math.min(last.at, now) + GAP] : [];
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Whether a nudge that was put off meets today's own of the same reminder. */
function isOvertaken(nudge: Nudge, due: readonly Nudge[], round: NudgeRound): boolean {
  if (!isBack(nudge) || nudge.day >= round.today) return false;
  const id = nudgeId(nudge.reminderId, round.today);
  const own = round.nudgeOf.get(id);
  const isAlive = own !== undefined && (wasShown(own) || isWaiting(own) || isDecided(own));
  return isAlive || due.some((each) => each.id === id);
}
