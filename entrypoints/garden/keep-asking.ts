import { today } from './today';

/** Asks at once, and again whenever there is another view of the day: something was written. @returns what ends it */
export function keepAsking(refresh: () => Promise<void>): () => void {
  let seen = today.get().view;
  void refresh();
  return today.watch(() => {
    if (today.get().view === seen) return;
    seen = today.get().view;
    void refresh();
  });
}
