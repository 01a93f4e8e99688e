import type { LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import type { DayView, TodayView } from '@/domain/view';
import { now } from '@/platform/clock';
import { type DayNames, dayName, longDay } from '@/platform/dates';
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
};

/** Draws a surface as it will stand on a day. */
export type Draw = (surface: PaintedSurface, day: DayToDraw) => Element | null;

/** Draws the pages of some days and remembers them. */
export function rememberDays(
  draw: Draw,
  view: TodayView,
  days: readonly DayView[],
  names: DayNames,
): void {
  if (!followsWish(view.settings)) return;
  for (const surface of ['newtab', 'popup'] as const) {
    const paints = new Map<LocalDate, Tree>();
    for (const day of days) {
      const drawn = draw(surface, {
        view: day,
        settings: view.settings,
        date: longDay(day.day, names.language),
        dayName: dayName(day.day, day.day, names),
        hasEarlier: view.earliest < day.day,
        isOnToday: day.tip !== null && isOnDay(day, day.tip.id),
        // What is asked today is not asked ahead.
        toFinish: day === view ? view.toFinish : null,
      });
      if (drawn) paints.set(day.day, treeOf(drawn));
    }
    rememberPaints(surface, paints, view.today, view.settings);
  }
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
