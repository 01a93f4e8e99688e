/** What was done to a painted page before it was awake. */
type Early = { readonly events: Event[]; readonly stop: AbortController };

/** Catches clicks and keys from the first paint on; called by the classic script. */
export function catchEarlyEvents(): void {
  const events: Event[] = [];
  const stop = new AbortController();
  for (const type of ['click', 'keydown']) {
    addEventListener(type, (event) => void events.push(event), { signal: stop.signal });
  }
  place().early = { events, stop };
}

/** Whether something was done to the painted page already. */
export function hasEarlyEvents(): boolean {
  return (place().early?.events.length ?? 0) > 0;
}

/**
 * Does once more what was done too early, now that the page listens. Links and disclosures have worked
 * by themselves: who listens to a link hears of it, and it is not followed twice.
 */
export function replayEarlyEvents(): void {
  const { early } = place();
  place().early = undefined;
  early?.stop.abort();
  for (const event of early?.events ?? []) {
    // A key pressed on nothing goes to what the key before it has given the focus.
    const target = event.target === document.body ? document.activeElement : event.target;
    if (!(target instanceof Element) || !target.isConnected || target.closest('summary')) continue;
    if (event.type === 'click') {
      const refrain = (again: Event): void => again.preventDefault();
      target.closest('a')?.addEventListener('click', refrain, { once: true });
    }
    const Again = event.constructor as new (type: string, like: Event) => Event;
    target.dispatchEvent(new Again(event.type, event));
  }
}

function place(): { early?: Early | undefined } {
  return globalThis as { early?: Early | undefined };
}
