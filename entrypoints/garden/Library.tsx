import { useEffect, useState } from 'preact/hooks';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { LIBRARY_PARTS, LibraryPage, type LibraryState } from '@/components/LibraryPage';
import { type Shelves, useLibrary } from '@/components/use-library';
import { useStore } from '@/components/use-store';
import type { Refusal } from '@/domain/refusal';
import { refusalsOf } from '@/platform/deeds';
import { keepLibrary } from '@/platform/library-store';
import { HREFS } from '@/platform/pages';
import { isOnDay } from '@/platform/tip-deeds';
import { TIP_DEEDS, today } from './today';

const library = keepLibrary(today);

/** The Library: finding (`#library`), the reading list, past tips, or one tip (`tip/…`). */
export function Library({ detail }: { detail: readonly string[] }) {
  const { view, failure } = useStore(library);
  const todayView = useStore(today).view;
  const [shelves, setShelves] = useState<Shelves | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  useEffect(() => {
    void library.refresh();
    void loadShelves().then(setShelves);
  }, []);
  const [name = 'search', tipId = null] = detail;
  useEffect(() => setRefusals([]), [name]);
  const found = useLibrary(shelves, view);
  if (!found || !todayView) {
    return (
      <p role="status">{failure ? EN_LIBRARY.library.unavailable : EN_LIBRARY.library.loading}</p>
    );
  }
  const state: LibraryState = {
    ...found,
    isOnToday: (id) => isOnDay({ ...todayView, day: todayView.today }, id),
  };
  return (
    <LibraryPage
      {...TIP_DEEDS}
      state={state}
      part={LIBRARY_PARTS.find((each) => each === name) ?? 'search'}
      tipId={name === 'tip' ? (tipId ?? '') : null}
      aside={name === 'aside'}
      refusals={refusals}
      tipHref={HREFS.tipHref}
      onReading={async ({ address, title }, change) => {
        const told = await today.do('changeReading', { address, title, change });
        setRefusals(refusalsOf(told));
        return told.kind === 'saved' || told.kind === 'kept';
      }}
      onReorder={(keys) => void today.do('reorderReadings', { keys })}
    />
  );
}

/** Fetched when the Library is first opened: no other surface waits for the whole catalogue. */
async function loadShelves(): Promise<Shelves> {
  const [{ TIPS }, { ARTICLES }] = await Promise.all([
    import('@/catalog/tips'),
    import('@/catalog/articles'),
  ]);
  return { tips: TIPS, articles: ARTICLES };
}
