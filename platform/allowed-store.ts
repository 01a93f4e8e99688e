import type { Allowed } from '@/domain/nudge-facts';
import { askAllowed, isBlocked, readAllowed, watchAllowed } from '@/platform/notify';
import { aStore, type Store } from '@/platform/store';

export type AllowedState = {
  /** Whether notifications are allowed; `null`: not known yet. */
  readonly allowed: Allowed | null;
  /** Whether they are allowed to Tilth, and blocked by the browser or the system: asking changes nothing. */
  readonly isBlocked: boolean;
  /** Whether it was asked for them on this page. */
  readonly wasAsked: boolean;
};

export type AllowedStore = Pick<Store<AllowedState>, 'get' | 'watch'> & {
  /** Asks the person; to be called within a press, before anything is waited for. */
  readonly ask: () => Promise<void>;
};

/** Keeps true whether notifications are allowed. */
export function keepAllowed(): AllowedStore {
  const store = aStore<AllowedState>({ allowed: null, isBlocked: false, wasAsked: false });
  const refresh = async (): Promise<void> =>
    store.set({ allowed: await readAllowed(), isBlocked: await isBlocked() });
  void refresh();
  watchAllowed(() => void refresh());
  return {
    get: store.get,
    watch: store.watch,
    ask: async () => {
      // A browser that takes the press for none has not asked: that is the same as no.
      await askAllowed().catch(() => false);
      store.set({ wasAsked: true });
      await refresh();
    },
  };
}
