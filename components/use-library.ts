import { useMemo } from 'preact/hooks';
import type { LibraryState } from '@/components/LibraryPage';
import type { Article } from '@/domain/article';
import { aLibrary, readingsByAddress } from '@/domain/library';
import { isWelcome } from '@/domain/shelf';
import type { Tip } from '@/domain/tip';
import type { LibraryView } from '@/domain/view';

/** Everything that is on the shelves, for whoever may meet it. */
export type Shelves = { readonly tips: readonly Tip[]; readonly articles: readonly Article[] };

/** The shelves as one person sees them; `null` until they and what was said of them are there. */
export function useLibrary(
  shelves: Shelves | null,
  view: LibraryView | null,
): Omit<LibraryState, 'isOnToday'> | null {
  const taste = view?.settings;
  const library = useMemo(() => {
    if (!shelves || !taste) return null;
    const articles = shelves.articles.filter((article) => isWelcome(article, taste));
    const known = new Set(articles.map(({ id }) => id));
    const tips = shelves.tips.filter((tip) => isWelcome(tip, taste) && known.has(tip.article));
    return aLibrary(tips, articles);
  }, [shelves, taste?.ketamine, taste?.hiddenTopics.join(' ')]);
  const readingOf = useMemo(() => readingsByAddress(view?.readings ?? []), [view?.readings]);
  return library && view ? { library, view, readingOf } : null;
}
