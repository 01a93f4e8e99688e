import type { Instant, LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import type { DayView, PlotView, TodayView } from '@/domain/view';
import { now, timeOfDay } from '@/platform/clock';
import { longDay } from '@/platform/dates';
import { smallDayOf } from '@/platform/day-deeds';
import { type DayNames, dayName } from '@/platform/day-words';
import { type PaintedSurface, rememberPaints, type Tree, treeOf, WISH } from '@/platform/snapshot';
import { isOnDay } from '@/platform/tip-deeds';

/** A day to be drawn ahead, with the words that depend on dates. */
export type DayToDraw = {
  readonly view: DayView;
  readonly settings: Settings;
  readonly date: string;
  readonly dayName: string;
  /** Whether there are earlier days to look at. */
  readonly hasEarlier: boolean;
  readonly isOnToday: boolean;
  readonly toFinish: TodayView['toFinish'];
  readonly smallDay: boolean | null;
  readonly line: TodayView['line'];
  /** `null`: moods are not offered. */
  readonly moods: TodayView['moods'] | null;
  readonly plot: PlotView | null;
  readonly timeOf: (at: Instant) => string;
};

/** Draws a surface as it will stand on a day. */
export type Draw = (surface: PaintedSurface, day: DayToDraw) => Element | null;

/** Draws the pages of some days and remembers them. */
export function rememberDays(
  draw: Draw,
  view: TodayView,
  days: readonly DayView[],
  names: DayNames,
  plot: PlotView | null,
): void {
  if (!followsWish(view.settings)) return;
  for (const surface of ['newtab', 'popup'] as const) {
    const paints = new Map<LocalDate, Tree>();
    for (const day of days) {
      const drawn = draw(surface, dayToDraw(day, view, names, plot));
      if (drawn) paints.set(day.day, treeOf(drawn));
    }
    rememberPaints(surface, paints, view.today, view.settings);
  }
}

/** What is said and asked today is not said and asked ahead. */
const NOTHING_SAID = { toFinish: null, line: null, moods: [], smallDay: false } as const;

function dayToDraw(
  day: DayView,
  view: TodayView,
  names: DayNames,
  plot: PlotView | null,
): DayToDraw {
  const { toFinish, line, moods, smallDay } = day === view ? view : NOTHING_SAID;
  return {
    view: day,
    settings: view.settings,
    date: longDay(day.day, names.language),
    dayName: dayName(day.day, day.day, names),
    hasEarlier: view.earliest < day.day,
    isOnToday: day.tip !== null && isOnDay(day, day.tip.id),
    toFinish,
    line,
    moods: view.settings.mood ? moods : null,
    smallDay: smallDayOf({ ...view, ...day, today: day.day, smallDay }),
    plot: day === view ? plot : unsaid(plot),
    timeOf: timeOfDay,
  };
}

/** The picture as a later day finds it, before anything was said. */
function unsaid(plot: PlotView | null): PlotView | null {
  return plot && { ...plot, plants: plot.plants.map((each) => ({ ...each, state: null })) };
}

/** For how long a wish holds that no view follows, in milliseconds: it was not written, then. */
const WISH_HOLDS = 10_000;

/** Whether a day with these settings may be remembered: what was just hidden is not written down again. */
function followsWish(settings: Settings): boolean {
  const [at, wish]: [number, Partial<Settings>] = JSON.parse(
    localStorage.getItem(WISH) ?? '[0, {}]',
  );
  const follows = Object.entries(wish).every(
    ([key, value]) => JSON.stringify(settings[key as keyof Settings]) === JSON.stringify(value),
  );
  if (!follows && Math.abs(now() - at) < WISH_HOLDS) return false;
  localStorage.removeItem(WISH);
  return true;
}

/** Acts when the page has nothing else to do. */
export function whenIdle(act: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in self) self.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}
