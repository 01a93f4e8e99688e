import type { Instant } from '@/domain/local-date';

/** The one source of "now". */
export function now(): Instant {
  return Date.now();
}

/** When this page came up: its modules are read right after its first frame. */
export const openedAt = now();

/** The hour and minute as the browser's own language writes them. */
export function timeOfDay(at: Instant): string {
  return new Date(at).toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
}

/** Calls back at the start of every minute until the returned function is called. */
export function watchMinutes(onMinute: () => void): () => void {
  let timer = 0;
  const wait = (): void => {
    timer = self.setTimeout(tick, 60_000 - (now() % 60_000) + 20);
  };
  const tick = (): void => {
    onMinute();
    wait();
  };
  const awake = (): void => {
    if (document.visibilityState === 'visible') onMinute();
  };
  wait();
  document.addEventListener('visibilitychange', awake);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', awake);
  };
}
