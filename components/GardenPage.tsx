import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notices, type NoticesProps } from '@/components/Notices';
import { useGardenWords } from '@/components/page-words';
import { useKeys } from '@/components/use-keys';
import { useWords } from '@/components/words';

/** The addressable parts of the Garden, in the order of its navigation. */
export const SECTIONS = ['today', 'habits', 'progress', 'library', 'settings', 'help'] as const;

/** Parts that others lead to. */
export const UNLISTED = ['recent', 'nudges'] as const;

export type Section = (typeof SECTIONS)[number] | (typeof UNLISTED)[number];

export type GardenPageProps = NoticesProps & {
  readonly section: Section;
  /** The whole address; when it changes, the focus goes to what it names. */
  readonly place: string;
  readonly children: ComponentChildren;
};

/** The Garden's frame: the way to each section, and what was done last. */
export function GardenPage({ section, place, children, ...notices }: GardenPageProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current !== place) main.current?.focus();
    shown.current = place;
  }, [place]);
  useKeys(section === 'help' ? {} : { u: notices.onUndo });
  return (
    <div class="GardenPage">
      <header class="GardenPage-head">
        <h1>{words.name}</h1>
        <nav aria-label={gardenWords.garden.sectionsLabel}>
          {SECTIONS.map((each) => (
            <a
              key={each}
              href={`#${each}`}
              data-section={each}
              aria-current={each === section ? 'page' : undefined}
            >
              {gardenWords.garden.sections[each]}
            </a>
          ))}
        </nav>
      </header>
      <main class="GardenPage-main" ref={main} tabIndex={-1}>
        {children}
        {section !== 'help' && (
          <div class="GardenPage-notices">
            <Notices {...notices} />
          </div>
        )}
      </main>
    </div>
  );
}
