import * as v from 'valibot';
import type { Refusal } from '@/domain/refusal';
import { dropKeptDeed, type KeptDeed, keptDeeds } from '@/platform/keeping';
import type { TilthDatabase } from '@/storage/db';
import { DOERS } from './answers';
import { ARGUMENTS } from './arguments';

/**
 * Writes the deeds that wait in `storage.local`, oldest first. One that can no longer be done (its
 * habit is gone, its shape is of another version) is dropped; one that fails now waits on.
 */
export async function drainKeptDeeds(db: TilthDatabase): Promise<number> {
  const waiting = await keptDeeds();
  for (const kept of waiting) {
    await doKept(db, kept);
    await dropKeptDeed(kept);
  }
  return waiting.length;
}

async function doKept(db: TilthDatabase, { method, arg }: KeptDeed): Promise<readonly Refusal[]> {
  if (!Object.hasOwn(DOERS, method)) return [];
  const known = v.safeParse(ARGUMENTS[method], arg);
  if (!known.success) return [];
  const act = DOERS[method] as (db: TilthDatabase, arg: unknown) => Promise<readonly Refusal[]>;
  return act(db, known.output);
}
