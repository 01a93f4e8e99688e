import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls what is too wide for its box to its end, where the latest days are. */
export function useLatestShown(changed: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const most = box.current.scrollWidth - box.current.clientWidth;
    if (most > 0) box.current.scrollLeft = box.current.matches(':dir(rtl)') ? -most : most;
  }, [changed]);
  return box;
}
