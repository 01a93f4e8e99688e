import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN } from '@/catalog/strings';
import { TipPanel } from '@/components/TipPanel';
import { keepPaints } from '@/platform/keep-paints';
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

/** What can be done with a tip from every section. */
export const TIP_DEEDS = {
  ...tipDeedsOf(today, EN.language),
  loadPanels: async () => ({ Panel: TipPanel, words: EN_LIBRARY }),
};
