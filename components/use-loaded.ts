import { useEffect, useState } from 'preact/hooks';

/** A part of a surface that is fetched when it is first wanted; `null` until it is there. */
export function useLoaded<T>(isWanted: boolean, load: () => Promise<T>): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (isWanted && part === null) void load().then((loaded) => setPart(() => loaded));
  }, [isWanted]);
  return isWanted ? part : null;
}
