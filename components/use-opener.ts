import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Which thing of a list is open, by its id or as `new`; `null`: none is. When it is closed, the focus goes
 * back to where it was opened from: what has its id as `data-opens`, or else what opens a new one.
 */
export function useOpener(
  list: RefObject<HTMLElement | null>,
  first: string | null,
): readonly [string | null, (id: string | null) => void] {
  const [open, setOpen] = useState(first);
  const closed = useRef<string | null>(null);
  useEffect(() => {
    if (open === null && closed.current !== null) focusOpener(list.current, closed.current);
    closed.current = open;
  }, [open]);
  return [open, setOpen];
}

function focusOpener(list: HTMLElement | null, id: string): void {
  const openers = [...(list?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])];
  const own = openers.find(({ dataset }) => dataset['opens'] === id);
  (own ?? openers.find(({ dataset }) => dataset['opens'] === 'new'))?.focus();
}
