import { livedDay } from '@/domain/local-date';
import { ask } from '@/platform/client';
import { now, watchMinutes } from '@/platform/clock';
import { hasEarlyEvents } from '@/platform/early-events';
import { watchChanges } from '@/platform/messages';
import { isPaintedFrom, showClock } from '@/platform/snapshot';

/** What a person does first on a page they mean to use. */
const SIGNS_OF_USE = ['pointermove', 'pointerdown', 'focusin', 'keydown', 'click'];

/**
 * Leaves a painted page as it stands, but for the clock, until somebody turns to it or what is
 * painted is no longer true. Most new tabs are left for an address at once, and need nothing more.
 */
export async function doze(root: HTMLElement): Promise<void> {
  // What was pressed before anybody could listen here is not left waiting.
  if (!root.firstChild || hasEarlyEvents()) return;
  const over = new AbortController();
  const { signal } = over;
  await new Promise<void>((resolve) => {
    const wake = (): void => {
      over.abort();
      resolve();
    };
    for (const sign of SIGNS_OF_USE) addEventListener(sign, wake, { signal });
    signal.addEventListener('abort', watchChanges(wake));
    void ask('today', { day: null }).then((asked) => {
      if (asked.kind === 'failed' || !isPaintedFrom(asked.answer)) return wake();
      const { today, settings } = asked.answer;
      const tick = (): void => {
        showClock(root);
        if (livedDay(now(), settings.dayStartsAt) !== today) wake();
      };
      if (!signal.aborted) signal.addEventListener('abort', watchMinutes(tick));
    });
  });
}
