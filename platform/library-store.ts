import type { Failure } from '@/domain/failure';
import type { LibraryView, TodayView } from '@/domain/view';
import { ask } from '@/platform/client';
import { aStore, type Store } from '@/platform/store';
import type { TodayStore } from '@/platform/today-store';

export type LibraryStoreState = {
  readonly view: LibraryView | null;
  /** Set while the background cannot be asked. */
  readonly failure: Failure | null;
};

export type LibraryStore = Pick<Store<LibraryStoreState>, 'get' | 'watch'> & {
  readonly refresh: () => Promise<void>;
};

/** Keeps what was said of tips and pages true: asks again whenever the day's view came anew. */
export function keepLibrary(today: Pick<TodayStore, 'get' | 'watch'>): LibraryStore {
  const store = aStore<LibraryStoreState>({ view: null, failure: null });
  let asks = 0;
  let seen: TodayView | null = null;
  const refresh = async (): Promise<void> => {
    const turn = ++asks;
    const reply = await ask('library', {});
    if (turn !== asks) return;
    if (reply.kind === 'failed') store.set({ failure: reply.reason });
    else store.set({ view: reply.answer, failure: null });
  };
  today.watch(() => {
    const { view } = today.get();
    if (view === seen) return;
    seen = view;
    void refresh();
  });
  return { get: store.get, watch: store.watch, refresh };
}
