import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN } from '@/catalog/strings';
import { tipPanelIn } from '@/components/TipPanel';
import { dayDeedsOf } from '@/platform/day-deeds';
import { keepPaints } from '@/platform/keep-paints';
import { lineDeedsOf } from '@/platform/line-deeds';
import { moodDeedsOf } from '@/platform/mood-deeds';
import { HREFS } from '@/platform/pages';
import { showTheme } from '@/platform/snapshot';
import { tipDeedsOf } from '@/platform/tip-deeds';
import { keepToday } from '@/platform/today-store';

export const DAY_NAMES = {
  language: EN.language,
  today: EN.today.heading,
  yesterday: EN.today.yesterday,
};

/** The Garden's one view of the day; its settings also decide how the page looks. */
export const today = keepToday();

keepPaints(today, DAY_NAMES, async () => {
  const { drawSurface } = await import('@/components/painted');
  return (surface, day) => drawSurface(surface, day, HREFS, EN);
});
today.watch(() => showTheme(today.get().view?.settings.theme ?? 'system'));

/** What can be said of a day, and of its quiet line. */
export const DAY_DEEDS = {
  ...dayDeedsOf(today),
  ...moodDeedsOf(today),
  ...lineDeedsOf(today),
};

/** What can be done with a tip from every section. */
export const TIP_DEEDS = {
  ...tipDeedsOf(today, EN.language),
  loadPanels: async () => ({ Panel: tipPanelIn(EN_LIBRARY) }),
};
