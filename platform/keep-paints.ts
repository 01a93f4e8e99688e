import type { AheadView, TodayView } from '@/domain/view';
import { ask } from '@/platform/client';
import type { DayNames } from '@/platform/day-words';
import type { Draw } from '@/platform/painting';
import { isDrawnFrom, noteDrawnFrom, remembered } from '@/platform/snapshot';
import type { TodayStore } from '@/platform/today-store';

/**
 * Keeps the pages of today and the next seven days remembered, so that the next new tab and popup
 * are painted before any framework runs: today at once after every change, the others when idle.
 */
export function keepPaints(store: TodayStore, names: DayNames, load: () => Promise<Draw>): void {
  let painted: TodayView | null = null;
  const paintNow = async (): Promise<void> => {
    const { view } = store.get();
    if (!view || view === painted || view.day !== view.today) return;
    painted = view;
    if (isDrawnFrom(view)) return;
    // Fetched when there is something to draw: most pages find everything remembered.
    const [draw, { rememberDays, whenIdle }, asked] = await Promise.all([
      load(),
      import('@/platform/painting'),
      ask('plot', {}),
    ]);
    // A newer day may have come while the plot was asked for.
    if (view !== painted) return;
    const plot = asked.kind === 'answer' ? asked.answer : null;
    rememberDays(draw, view, [view], names, plot);
    const mark = remembered(view.day);
    const remember = (days: AheadView): void => rememberDays(draw, view, days, names, plot);
    whenIdle(() => void paintAhead(remember, view, mark));
  };
  const paintAhead = async (
    remember: (days: AheadView) => void,
    view: TodayView,
    mark: string | null,
  ): Promise<void> => {
    if (view !== painted) return;
    const ahead = await ask('ahead', {});
    // Another page may have been told to hide names meanwhile: its word on today is newer.
    const stands = view === painted && mark !== null && remembered(view.day) === mark;
    if (ahead.kind === 'answer' && stands) {
      remember(ahead.answer);
      noteDrawnFrom(view);
    }
  };
  store.watch(() => void paintNow());
  void paintNow();
}
