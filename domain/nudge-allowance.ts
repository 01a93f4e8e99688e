import type { Instant } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import { holdAt, type NudgeRound } from '@/domain/nudge-round';
import { isBack, isWaiting } from '@/domain/nudge-state';
import { isWanted, staleAt } from '@/domain/nudge-verdict';

/** Every nudge as it stands in a decision, and those of today that have not begun. */
export type AllNudges = {
  readonly all: readonly Nudge[];
  readonly coming: readonly Nudge[];
};

/**
 * Whether one notification for all of these may be spent of the day's allowance. It is for the habits that
 * need it most: it is kept where as many as are left are still to come today, each for a habit more fragile
 * than all of these. What comes at the same time is one.
 */
export function isAffordable(
  nudges: readonly Nudge[],
  { all, coming }: AllNudges,
  round: NudgeRound,
): boolean {
  const left = round.settings.nudgeAllowance - spentOn(round, all);
  if (left <= 0) return false;
  const waiting = all.filter((nudge) => isWaiting(nudge) && !isBack(nudge));
  const rivals = [...coming, ...waiting].filter((nudge) => isWanted(nudge, round));
  const times = new Map(rivals.map((nudge) => [nudge, comesAt(nudge, round)]));
  if (countTimes(times.values()) < left) return true;
  const ranks = fragileFirst([...nudges, ...rivals], round);
  const own = ranks.findIndex((nudge) => nudges.includes(nudge));
  return countTimes(ranks.slice(0, own).map((nudge) => times.get(nudge) ?? null)) < left;
}

/** Nudges in the order of need: the least strong habit first, then the earliest. */
export function fragileFirst(
  nudges: readonly Nudge[],
  { strengthOf }: Pick<NudgeRound, 'strengthOf'>,
): Nudge[] {
  if (nudges.length < 2) return [...nudges];
  const strength = new Map(nudges.map((nudge) => [nudge, strengthOf(nudge.habitId)]));
  return [...nudges].sort(
    (a, b) =>
      (strength.get(a) ?? 0) - (strength.get(b) ?? 0) ||
      a.plannedAt - b.plannedAt ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How many notifications of today there were, those left out that came back after being put off. */
function spentOn({ startsAt, endsAt }: NudgeRound, all: readonly Nudge[]): number {
  const shown = new Set<Instant>();
  for (const nudge of all) {
    const at = firstShownAt(nudge);
    if (at !== null && at >= startsAt && at < endsAt) shown.add(at);
  }
  return shown.size;
}

/** When a nudge was first in a notification, or is about to be; `null`: it was not. */
function firstShownAt({ events }: Nudge): Instant | null {
  const first = events.find(
    (event) =>
      event.kind === 'notified' ||
      event.kind === 'later' ||
      (event.kind === 'decided' && event === events.at(-1)),
  );
  return first === undefined || first.kind === 'later' ? null : first.at;
}

/** When a nudge that is still to come today will come; `null`: not today. */
function comesAt(nudge: Nudge, round: NudgeRound): Instant | null {
  const hold = holdAt(round, nudge.dueAt);
  const at = hold?.until ?? nudge.dueAt;
  return at < round.endsAt && at <= staleAt(nudge) ? at : null;
}

function countTimes(times: Iterable<Instant | null>): number {
  const known = new Set(times);
  known.delete(null);
  return known.size;
}
