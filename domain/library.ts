import MiniSearch from 'minisearch';
import { keptAddress } from '@/domain/address';
import type { Article } from '@/domain/article';
import type { TipDomain } from '@/domain/life-domain';
import type { Reading } from '@/domain/reading';
import { folded } from '@/domain/text';
import type { EvidenceStrength, Tip } from '@/domain/tip';

/** Something on the shelves, found under one id. */
export type LibraryItem =
  | { readonly kind: 'tip'; readonly id: string; readonly tip: Tip; readonly article: Article }
  | { readonly kind: 'article'; readonly id: string; readonly article: Article };

/** What the person said of an item. */
export type ItemStatus = {
  /** The article was marked as read. */
  readonly read: boolean;
  readonly opened: boolean;
  /** A tip that is kept, or an article on the reading list. */
  readonly kept: boolean;
  /** A tip that was put aside. */
  readonly aside: boolean;
};

export const ANY_ITEM = {
  kind: 'all',
  domain: '',
  strength: '',
  free: false,
  status: 'any',
} as const satisfies LibraryFilter;

/** Empty strings stand for "all". */
export type LibraryFilter = {
  readonly kind: 'all' | LibraryItem['kind'];
  readonly domain: TipDomain | '';
  readonly strength: EvidenceStrength | '';
  readonly free: boolean;
  readonly status: 'any' | 'unread' | 'read' | 'kept' | 'aside';
};

/** The shelves, ready to be searched. */
export type Library = {
  readonly items: readonly LibraryItem[];
  /**
   * The items that hold every word or its beginning, best first; where there are none, those that
   * hold similar words. All of them, in their order, for no word at all.
   */
  readonly find: (query: string) => readonly LibraryItem[];
};

/** Puts tips and articles in order, tips first, and makes them searchable. */
export function aLibrary(tips: readonly Tip[], articles: readonly Article[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const items: LibraryItem[] = [
    ...tips.flatMap((tip): LibraryItem[] => {
      const article = byId.get(tip.article);
      return article ? [{ kind: 'tip', id: `tip:${tip.id}`, tip, article }] : [];
    }),
    ...articles.map(
      (article) => ({ kind: 'article', id: `article:${article.id}`, article }) as const,
    ),
  ];
  const index = new MiniSearch({
    fields: ['words', 'deed', 'publisher', 'domain'],
    processTerm: folded,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { words: 2 } },
  });
  index.addAll(items.map(documentOf));
  const known = new Map(items.map((item) => [item.id, item]));
  const find = (query: string): readonly LibraryItem[] => {
    if (query.trim() === '') return items;
    const exact = index.search(query);
    // Slips are looked for only where nothing else is found: it takes far longer, on every keystroke.
    const found = exact.length > 0 ? exact : index.search(query, { fuzzy: fuzziness, maxFuzzy: 2 });
    return found.flatMap(({ id }) => known.get(id as string) ?? []);
  };
  return { items, find };
}

/** Whether an item passes every filter. */
export function isWithin(item: LibraryItem, filter: LibraryFilter, status: ItemStatus): boolean {
  const { domain } = item.kind === 'tip' ? item.tip : item.article;
  if (filter.kind !== 'all' && item.kind !== filter.kind) return false;
  if (filter.domain !== '' && domain !== filter.domain) return false;
  if (filter.strength !== '' && (item.kind !== 'tip' || item.tip.strength !== filter.strength)) {
    return false;
  }
  if (filter.free && !item.article.free) return false;
  switch (filter.status) {
    case 'any':
      return !status.aside;
    case 'unread':
      return item.kind === 'article' && !status.read;
    case 'read':
      return item.kind === 'article' && status.read;
    case 'kept':
      return status.kept;
    case 'aside':
      return status.aside;
  }
}

function documentOf(item: LibraryItem) {
  const { article } = item;
  return item.kind === 'tip'
    ? {
        id: item.id,
        words: item.tip.text,
        deed: item.tip.deed,
        publisher: '',
        domain: item.tip.domain,
      }
    : {
        id: item.id,
        words: article.title,
        deed: '',
        publisher: article.publisher,
        domain: article.domain,
      };
}

/** Short words are taken as they are typed; longer ones may have a slip. */
function fuzziness(term: string): number | false {
  return term.length > 5 ? 0.2 : false;
}

/** Finds what was said of a page by any form of its address. */
export function readingsByAddress(
  readings: readonly Reading[],
): (address: string) => Reading | undefined {
  const byKey = new Map(readings.map((reading) => [reading.key, reading]));
  /** The same few hundred addresses are asked for on every keystroke. */
  const asked = new Map<string, Reading | undefined>();
  return (address) => {
    if (byKey.size === 0) return undefined;
    if (!asked.has(address)) {
      const page = keptAddress(address);
      asked.set(address, 'key' in page ? byKey.get(page.key) : undefined);
    }
    return asked.get(address);
  };
}
