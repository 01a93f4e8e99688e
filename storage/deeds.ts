import { type DeedKind, type DeedStamp, UNDO_FOR } from '@/domain/deed';
import type { ChangedAt } from '@/domain/habit';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import type { DeedRow } from '@/storage/rows';

/** Whether this very deed was done before: a repeat of it must change nothing. */
export async function wasDone(db: TilthDatabase, { id }: DeedStamp): Promise<boolean> {
  return (await db.deeds.get(id)) !== undefined;
}

/** Remembers a deed inside the transaction that does it. */
export async function rememberDeed(
  db: TilthDatabase,
  { id }: DeedStamp,
  deed: Pick<DeedRow, 'kind' | 'about' | 'before'>,
  changedAt: ChangedAt,
): Promise<void> {
  // The order of deeds holds even where the clock was set back between them.
  const latest = await db.deeds.orderBy('changedAt').last();
  const at =
    latest && latest.changedAt >= changedAt ? nextChangedAt(0, latest.changedAt) : changedAt;
  await db.deeds.put({ id, ...deed, undoneAt: null, changedAt: at });
}

/** Whether a deed of a kind was done after one that had to wait. */
export async function wasKindDoneAfter(
  db: TilthDatabase,
  kind: DeedKind,
  at: Instant,
): Promise<boolean> {
  const later = db.deeds.where('changedAt').above(at);
  return (await later.filter((deed) => deed.kind === kind).count()) > 0;
}

/** The latest deed that can still be undone. */
export async function lastDeed(db: TilthDatabase): Promise<DeedRow | null> {
  const latest = db.deeds.orderBy('changedAt').reverse();
  return (await latest.filter((deed) => deed.undoneAt === null).first()) ?? null;
}

/** Drops the deeds that are too old to be undone. */
export async function forgetOldDeeds(db: TilthDatabase, now: Instant): Promise<void> {
  await db.deeds
    .where('changedAt')
    .below(now - UNDO_FOR)
    .delete();
}
