import type { ChangedAt } from '@/domain/habit';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import type { Before, WholeTable } from '@/storage/rows';

type RowBefore = Extract<Before, { kind: 'row' }>;
type AnyRow = { readonly deletedAt: ChangedAt | null; readonly changedAt: ChangedAt };

/** What a write of one whole row did: how it stood before, and when it was changed. */
export type Written = { readonly before: RowBefore; readonly changedAt: ChangedAt };

/**
 * Writes one row inside a running transaction, or its tombstone (`null`); `undefined` where there
 * was nothing to remove.
 */
export async function writeRow(
  db: TilthDatabase,
  table: WholeTable,
  key: RowBefore['key'],
  row: object | null,
  now: Instant,
): Promise<Written | undefined> {
  const known: (AnyRow & object) | undefined = await db.table(table).get(key);
  const living = known?.deletedAt === null ? known : null;
  if (row === null && !living) return undefined;
  const changedAt = nextChangedAt(now, known?.changedAt ?? 0);
  const next = row
    ? { ...row, deletedAt: null, changedAt }
    : { ...known, deletedAt: changedAt, changedAt };
  await db.table(table).put(next);
  return { before: { kind: 'row', table, key, row: living }, changedAt };
}

/** Whether a row was changed after a deed that had to wait. */
export async function wasWrittenAfter(
  db: TilthDatabase,
  table: WholeTable,
  key: RowBefore['key'],
  at: Instant,
): Promise<boolean> {
  const known: AnyRow | undefined = await db.table(table).get(key);
  return (known?.changedAt ?? 0) > at;
}

/** Rows of a table that were not deleted. */
export async function livingRows<T extends AnyRow>(rows: Promise<T[]>): Promise<T[]> {
  return (await rows).filter(({ deletedAt }) => deletedAt === null);
}
