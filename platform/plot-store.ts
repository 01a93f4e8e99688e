import type { PlotView } from '@/domain/view';
import { ask } from '@/platform/client';
import { aStore, type Store } from '@/platform/store';
import type { TodayStore } from '@/platform/today-store';

export type PlotStore = Pick<Store<{ readonly view: PlotView | null }>, 'get' | 'watch'> & {
  readonly refresh: () => Promise<void>;
};

/** Keeps the picture true: asks again when something was written, and when the day ends. */
export function keepPlot(today: Pick<TodayStore, 'get' | 'watch'>): PlotStore {
  const store = aStore<{ readonly view: PlotView | null }>({ view: null });
  let asks = 0;
  let shown = 0;
  let seen: string | null = null;
  const refresh = async (): Promise<void> => {
    const turn = ++asks;
    const reply = await ask('plot', {});
    // An answer to an earlier question does not replace that to a later one.
    if (turn < shown || reply.kind === 'failed') return;
    shown = turn;
    store.set({ view: reply.answer });
  };
  today.watch(() => {
    const { view } = today.get();
    // Settings say what it may show: numbers, for one.
    const stand = view && JSON.stringify([view.today, view.writings, view.settings]);
    if (stand === seen || stand === null) return;
    const isFirst = seen === null;
    seen = stand;
    // The page itself asks for the first picture, without waiting for the day.
    if (!isFirst) void refresh();
  });
  return { get: store.get, watch: store.watch, refresh };
}
