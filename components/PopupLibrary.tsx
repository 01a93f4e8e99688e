import { useEffect, useRef } from 'preact/hooks';
import type { LibraryState } from '@/components/LibraryPage';
import { LibrarySearch } from '@/components/LibrarySearch';
import { useLibraryWords } from '@/components/page-words';
import type { ShelfRowProps } from '@/components/ShelfRow';
import { useWords } from '@/components/words';

export type PopupLibraryProps = Omit<ShelfRowProps, 'item' | 'status' | 'aside'> & {
  /** `null` while it is on its way. */
  readonly state: LibraryState | null;
  readonly isUnavailable: boolean;
  readonly libraryHref: string;
  readonly onBack: () => void;
};

/** The Library within the popup: searching, keeping, marking as read. */
export function PopupLibrary({ state, isUnavailable, onBack, ...props }: PopupLibraryProps) {
  const words = useLibraryWords().library;
  const { acts } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="PopupPage-day PopupLibrary">
      <header class="PopupLibrary-head">
        <h1 ref={heading} tabIndex={-1}>
          {words.heading}
        </h1>
        <a href={props.libraryHref} target="_blank" rel="noopener">
          {words.whole}
        </a>
        <button type="button" class="Button" onClick={onBack}>
          {acts.back}
        </button>
      </header>
      {state ? (
        <LibrarySearch {...props} state={state} aside={false} compact={true} />
      ) : (
        <p role="status">{isUnavailable ? words.unavailable : words.loading}</p>
      )}
    </main>
  );
}
