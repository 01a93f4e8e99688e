import { LibrarySearch } from '@/components/LibrarySearch';
import { PastTips } from '@/components/PastTips';
import { useLibraryWords } from '@/components/page-words';
import { ReadingList } from '@/components/ReadingList';
import type { ShelfDeeds } from '@/components/shelf-item';
import type { TipDeeds } from '@/components/TipCard';
import { TipPage } from '@/components/TipPage';
import type { Library } from '@/domain/library';
import type { Reading } from '@/domain/reading';
import type { Refusal } from '@/domain/refusal';
import type { LibraryView } from '@/domain/view';

/** The addressable parts of the Library. */
export const LIBRARY_PARTS = ['search', 'reading', 'past'] as const;

export type LibraryPart = (typeof LIBRARY_PARTS)[number];

/** Everything the Library shows, once the shelves are filled. */
export type LibraryState = {
  readonly library: Library;
  readonly view: LibraryView;
  /** What was said of pages, by the key of their address. */
  readonly readingOf: (address: string) => Reading | undefined;
  readonly isOnToday: (tipId: string) => boolean;
};

export type LibraryPageProps = TipDeeds &
  ShelfDeeds & {
    readonly state: LibraryState;
    readonly part: LibraryPart;
    /** A tip of its own page, where the address names one. */
    readonly tipId: string | null;
    /** Filters the search begins with. */
    readonly aside: boolean;
    readonly refusals: readonly Refusal[];
    readonly tipHref: (tipId: string) => string;
  };

/** The Library in the Garden: finding, the reading list, the tips of past days, a page for each tip. */
export function LibraryPage(props: LibraryPageProps) {
  const words = useLibraryWords().library;
  const { part, tipId } = props;
  if (tipId !== null) return <OneTip {...props} tipId={tipId} />;
  return (
    <section class="LibraryPage">
      <h2>{words.heading}</h2>
      <nav class="LibraryPage-parts" aria-label={words.partsLabel}>
        {LIBRARY_PARTS.map((each) => (
          <a
            key={each}
            href={each === 'search' ? '#library' : `#library/${each}`}
            aria-current={each === part ? 'page' : undefined}
          >
            {words.parts[each]}
          </a>
        ))}
      </nav>
      {part === 'search' && <LibrarySearch key={String(props.aside)} {...props} compact={false} />}
      {part === 'reading' && <ReadingList {...props} />}
      {part === 'past' && <PastTips {...props} />}
    </section>
  );
}

function OneTip(props: LibraryPageProps & { readonly tipId: string }) {
  const words = useLibraryWords().library;
  const { state, tipId } = props;
  const item = state.library.items.find((each) => each.kind === 'tip' && each.tip.id === tipId);
  const tip = item?.kind === 'tip' ? item.tip : null;
  return (
    <section class="LibraryPage">
      <h2>{words.tip}</h2>
      {item && tip ? <TipPage {...props} tip={tip} article={item.article} /> : <p>{words.noTip}</p>}
      <p>
        <a href="#library">{words.back}</a>
      </p>
    </section>
  );
}
