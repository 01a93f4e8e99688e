import { EN } from '@/catalog/strings';
import { HREFS } from '@/platform/pages';
import { keepPaints } from '@/platform/painting';
import { showTheme } from '@/platform/snapshot';
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
