import { browser } from 'wxt/browser';
import type { Deeds } from '@/domain/deed';
import type { Deed } from '@/platform/messages';

/** A deed that could not be written, waiting in `storage.local`. */
export type KeptDeed = { [M in Deed]: { readonly method: M; readonly arg: Deeds[M] } }[Deed];

const PREFIX = 'kept:';

/** Puts a deed by until the background starts anew. Each has a key of its own: no lost updates. */
export async function keepDeed(deed: KeptDeed): Promise<void> {
  await browser.storage.local.set({ [PREFIX + deed.arg.id]: deed });
}

/** Every deed that waits, oldest first. */
export async function keptDeeds(): Promise<KeptDeed[]> {
  const stored = await browser.storage.local.get(null);
  const kept = Object.entries(stored).filter(([key]) => key.startsWith(PREFIX));
  const odd = kept.filter((entry) => !isKeptDeed(entry)).map(([key]) => key);
  if (odd.length > 0) await browser.storage.local.remove(odd);
  return kept
    .filter(isKeptDeed)
    .map(([, deed]) => deed)
    .sort((a, b) => a.arg.at - b.arg.at);
}

/** What is stamped as its key says; anything else could neither be ordered nor dropped. */
function isKeptDeed(entry: [string, unknown]): entry is [string, KeptDeed] {
  const arg = (entry[1] as Partial<KeptDeed> | null)?.arg;
  return typeof arg?.at === 'number' && entry[0] === PREFIX + arg.id;
}

/** Forgets a deed that was written, or that can never be. */
export async function dropKeptDeed({ arg }: KeptDeed): Promise<void> {
  await browser.storage.local.remove(PREFIX + arg.id);
}
