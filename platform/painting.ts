import type { LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import type { DayView, TodayView } from '@/domain/view';
import { ask } from '@/platform/client';
import { type DayNames, dayName, longDay } from '@/platform/dates';
import {
  isDrawnFrom,
  noteDrawnFrom,
  type PaintedSurface,
  remembered,
  rememberPaints,
  type Tree,
  treeOf,
} from '@/platform/snapshot';
import type { TodayStore } from '@/platform/today-store';

/** A day to be drawn ahead, with the words that depend on dates. */
export type DayToDraw = {
  readonly view: DayView;
  readonly settings: Settings;
  readonly date: string;
  readonly dayName: string;
  /** Whether there are earlier days to look at. */
  readonly hasEarlier: boolean;
};

/** Draws a surface as it will stand on a day. */
export type Draw = (surface: PaintedSurface, day: DayToDraw) => Element | null;

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
    const draw = await load();
    rememberDays(draw, view, [view], names);
    const mark = remembered(view.day);
    whenIdle(() => void paintAhead(draw, view, mark));
  };
  const paintAhead = async (draw: Draw, view: TodayView, mark: string | null): Promise<void> => {
    if (view !== painted) return;
    const ahead = await ask('ahead', {});
    // Another page may have been told to hide names meanwhile: its word on today is newer.
    const stands = view === painted && remembered(view.day) === mark;
    if (ahead.kind === 'answer' && stands) {
      rememberDays(draw, view, ahead.answer, names);
      noteDrawnFrom(view);
    }
  };
  store.watch(() => void paintNow());
}

function rememberDays(
  draw: Draw,
  view: TodayView,
  days: readonly DayView[],
  names: DayNames,
): void {
  for (const surface of ['newtab', 'popup'] as const) {
    const paints = new Map<LocalDate, Tree>();
    for (const day of days) {
      const drawn = draw(surface, {
        view: day,
        settings: view.settings,
        date: longDay(day.day, names.language),
        dayName: dayName(day.day, day.day, names),
        hasEarlier: view.earliest < day.day,
      });
      if (drawn) paints.set(day.day, treeOf(drawn));
    }
    rememberPaints(surface, paints, view.today, view.settings);
  }
}

function whenIdle(act: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in self) self.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
