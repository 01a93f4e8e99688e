import { useEffect, useState } from 'preact/hooks';

const LOADED = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches a part ahead, so that it stands in the very first drawing. */
export async function preload(load: () => Promise<unknown>): Promise<void> {
  LOADED.set(load, await load());
}

/** Gives a part that is here already, so that nobody waits for it. */
export function provide<T>(load: () => Promise<T>, part: T): void {
  LOADED.set(load, part);
}

/** A part of a surface that is fetched when it is first wanted; `null` until it is there. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | null {
  const [part, setPart] = useState<T | null>((LOADED.get(load) as T | undefined) ?? null);
  useEffect(() => {
    if (isWanted && part === null) void load().then((loaded) => setPart(() => loaded));
  }, [isWanted]);
  return isWanted ? part : null;
}
