import type { ComponentChildren } from 'preact';
import { Notices, type NoticesProps } from '@/components/Notices';
import { useKeys } from '@/components/use-keys';
import { useWords } from '@/components/words';

/** The addressable parts of the Garden, in the order of its navigation. */
export const SECTIONS = ['today', 'habits', 'settings'] as const;

export type Section = (typeof SECTIONS)[number];

export type GardenPageProps = NoticesProps & {
  readonly section: Section;
  readonly onUndoKey: () => void;
  readonly children: ComponentChildren;
};

/** The Garden's frame: the way to each section, and what was done last. */
export function GardenPage({ section, children, ...notices }: GardenPageProps) {
  const words = useWords();
  useKeys({ u: notices.onUndoKey });
  return (
    <div class="GardenPage">
      <header class="GardenPage-head">
        <h1>{words.name}</h1>
        <nav aria-label={words.garden.sectionsLabel}>
          {SECTIONS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
              {words.garden.sections[each]}
            </a>
          ))}
        </nav>
      </header>
      <main class="GardenPage-main">
        {children}
        <div class="GardenPage-notices">
          <Notices {...notices} />
        </div>
      </main>
    </div>
  );
}
