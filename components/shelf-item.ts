import type { Article } from '@/domain/article';
import type { ItemStatus, LibraryItem } from '@/domain/library';
import type { Reading, ReadingChange } from '@/domain/reading';
import type { Tip } from '@/domain/tip';
import type { LibraryView, TipView } from '@/domain/view';

/** What can be done with what stands on the shelves. */
export type ShelfDeeds = {
  /** Says something of a page; its title is kept with it. */
  readonly onReading: (
    page: Pick<Reading, 'address' | 'title'>,
    change: ReadingChange,
  ) => Promise<boolean>;
  readonly onReorder: (keys: readonly string[]) => void;
  /** Takes back that a tip was put aside. */
  readonly onShowAgain: (tipId: string) => void;
};

type Known = {
  readonly view: LibraryView;
  readonly readingOf: (address: string) => Reading | undefined;
};

/** What the person has said of an item so far. */
export function statusOf(item: LibraryItem, { view, readingOf }: Known): ItemStatus {
  const reading = readingOf(item.article.url);
  const tipId = item.kind === 'tip' ? item.tip.id : null;
  return {
    read: reading?.readAt != null,
    opened: reading?.openedAt != null,
    kept: tipId === null ? isListed(reading) : view.keptTips.includes(tipId),
    aside: tipId !== null && view.asideTips.some((aside) => aside.tipId === tipId),
  };
}

/** Whether a page stands on the reading list. */
export function isListed(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.keptAt !== null && reading.archivedAt === null;
}

/** A tip of the shelves as the cards show it. */
export function tipViewOf(tip: Tip, article: Article, kept: boolean): TipView {
  return { ...tip, article, kept, template: tip.template ?? null };
}
