import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import { nextChangedAt } from '@/domain/hybrid-clock';
import { type Instant, livedDay } from '@/domain/local-date';
import { type Nudge, REMEMBERED_DAYS } from '@/domain/nudge';
import type { NudgeDecision } from '@/domain/nudge-facts';
import { isDecided, lastOf, putOff, withEvent } from '@/domain/nudge-state';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { StoredNudgeFacts } from '@/storage/nudge-facts';
import type { Before } from '@/storage/rows';
import { putSetting } from '@/storage/settings';
import { writeRow } from '@/storage/whole-row';

/** What was decided, and from what. */
export type DecidedNudges = Pick<NudgeDecision, 'rows' | 'show'> & {
  readonly facts: Pick<StoredNudgeFacts, 'now' | 'today' | 'lookedOn' | 'nudges'>;
  /** Whether what is to be shown may name habits. */
  readonly named: boolean;
};

/**
 * Writes what was decided, in one transaction; `false`, and nothing is written, where one of the
 * rows was changed since it was read: then it has to be decided anew.
 */
export async function writeNudges(
  db: TilthDatabase,
  { rows, show, facts, named }: DecidedNudges,
): Promise<boolean> {
  const { now, today, lookedOn } = facts;
  if (rows.length === 0 && show.length === 0 && lookedOn === today) return true;
  const readAt = new Map(facts.nudges.map(({ id, changedAt }) => [id, changedAt]));
  return db.transaction('rw', [db.nudges, db.settings], async () => {
    const stored = await db.nudges.bulkGet(rows.map(({ id }) => id));
    if (rows.some(({ id }, index) => stored[index]?.changedAt !== readAt.get(id))) return false;
    // One that begins anew on its day, by a clock that was set back, is still the later row.
    const next = rows.map((row, index) => ({
      ...row,
      changedAt: Math.max(row.changedAt, nextChangedAt(now, stored[index]?.changedAt ?? 0)),
    }));
    await db.nudges.bulkPut(next);
    if (lookedOn !== today) await putSetting(db, 'nudgesLookedOn', today, now);
    if (show.length > 0) {
      await putSetting(db, 'nudgesShown', idsOf(show), now);
      await putSetting(db, 'nudgesNamed', named, now);
    }
    return true;
  });
}

/** Writes what became of a notification; what was answered meanwhile stays as it is. */
export function confirmNudges(
  db: TilthDatabase,
  show: readonly Nudge[],
  confirm: (decided: readonly Nudge[]) => readonly Nudge[],
): Promise<void> {
  return changeNudges(db, idsOf(show), (nudges) => confirm(nudges.filter(isDecided)));
}

/** Notes that the notification names no habit any more. */
export function namesNoHabit(db: TilthDatabase, now: Instant): Promise<void> {
  return db.transaction('rw', db.settings, () => putSetting(db, 'nudgesNamed', false, now));
}

/** Changes some nudges, in one transaction, as they stand then. */
export function changeNudges(
  db: TilthDatabase,
  ids: readonly string[],
  change: (nudges: readonly Nudge[]) => readonly Nudge[],
): Promise<void> {
  return db.transaction('rw', db.nudges, async () => {
    const stored = await db.nudges.bulkGet([...ids]);
    await db.nudges.bulkPut([...change(stored.filter((nudge) => nudge !== undefined))]);
  });
}

function idsOf(nudges: readonly Nudge[]): string[] {
  return nudges.map(({ id }) => id);
}

/** Shows nudges again later, or puts them aside; those that are settled stay as they are. */
export function putOffNudges(
  db: TilthDatabase,
  deed: Deeds['putOffNudges'],
  moment: Moment,
): Promise<null> {
  return db.transaction('rw', [db.nudges, db.habits, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    const nudges = await openNudges(db, deed);
    const parts: Before[] = [];
    let latest = moment.now;
    for (const nudge of nudges) {
      const row = putOff(nudge, deed.later, moment);
      const written = await writeRow(db, 'nudges', nudge.id, row, moment.now);
      if (!written) continue;
      parts.push(written.before);
      latest = Math.max(latest, written.changedAt);
    }
    if (parts.length === 0) return null;
    const [only, ...more] = nudges;
    const habit = only && more.length === 0 ? await db.habits.get(only.habitId) : undefined;
    const told = { kind: 'putOffNudges', about: habit?.name ?? '' } as const;
    await rememberDeed(db, deed, { ...told, before: { kind: 'many', parts } }, latest);
    return null;
  });
}

/** Whether something happened to a nudge since it was put off, or it is gone. */
export async function wasNudgedSince(db: TilthDatabase, before: Nudge): Promise<boolean> {
  const stored = await db.nudges.get(before.id);
  return stored?.events.length !== before.events.length + 1;
}

/**
 * A nudge as it stood before it was put off. Its notification was taken away then: where it stood in
 * that, it stands on the page from now on.
 */
export function broughtBack(before: Nudge, now: Instant): Nudge {
  const kind = lastOf(before)?.kind;
  const stoodThere = kind === 'notified' || kind === 'decided';
  return stoodThere ? withEvent(before, { kind: 'onPage', because: 'wish', at: now }) : before;
}

/** Those of a deed that something can still be said of, each once. */
async function openNudges(db: TilthDatabase, deed: Deeds['putOffNudges']): Promise<Nudge[]> {
  const stored = await db.nudges.bulkGet([...new Set(deed.nudgeIds)]);
  const open = stored.filter((nudge) => nudge !== undefined).filter((nudge) => !isSettled(nudge));
  return deed.kept ? open.filter(({ changedAt }) => changedAt <= deed.at) : open;
}

/** Whether nothing is left to be said of a nudge. */
function isSettled(nudge: Nudge): boolean {
  const last = lastOf(nudge);
  return last?.kind === 'dropped' || (last?.kind === 'answered' && last.answer === 'done');
}

/**
 * Forgets nudges and presences that are too old to be remembered, and those of days that are still
 * to come: a clock that was ahead made them, and nothing would come on these days otherwise.
 */
export function forgetOldNudges(db: TilthDatabase, { now, dayStartsAt }: Moment): Promise<void> {
  const today = livedDay(now, dayStartsAt);
  return db.transaction('rw', [db.nudges, db.presence], async () => {
    for (const table of [db.nudges, db.presence]) {
      await table.where('day').below(addDays(today, -REMEMBERED_DAYS)).delete();
      // What is set back by a day brings nothing up again.
      await table.where('day').above(addDays(today, 1)).delete();
    }
  });
}
