import { useEffect } from 'preact/hooks';
import { ARTICLES } from '@/catalog/articles';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { TIPS } from '@/catalog/tips';
import { PopupLibrary } from '@/components/PopupLibrary';
import { LibraryWordsContext } from '@/components/page-words';
import { useLibrary } from '@/components/use-library';
import { useStore } from '@/components/use-store';
import type { TodayView } from '@/domain/view';
import { keepLibrary, type LibraryStore } from '@/platform/library-store';
import { HREFS } from '@/platform/pages';
import { isOnDay, type tipDeedsOf } from '@/platform/tip-deeds';
import type { TodayStore } from '@/platform/today-store';

export type LibraryProps = {
  readonly today: TodayStore;
  readonly tipDeeds: ReturnType<typeof tipDeedsOf>;
  readonly view: TodayView;
  readonly onEnd: () => void;
};

const SHELVES = { tips: TIPS, articles: ARTICLES };

let store: LibraryStore | null = null;

/** The Library in the popup, in place of the day. */
export function Library({ today, tipDeeds, view, onEnd }: LibraryProps) {
  store ??= keepLibrary(today);
  const library = store;
  const { view: said, failure } = useStore(library);
  const found = useLibrary(SHELVES, said);
  useEffect(() => void library.refresh(), [library]);
  return (
    <LibraryWordsContext.Provider value={EN_LIBRARY}>
      <PopupLibrary
        {...tipDeeds}
        {...HREFS}
        state={found && { ...found, isOnToday: (id) => isOnDay({ ...view, day: view.today }, id) }}
        isUnavailable={failure !== null}
        onReading={async ({ address, title }, change) => {
          const told = await today.do('changeReading', { address, title, change });
          return told.kind === 'saved' || told.kind === 'kept';
        }}
        onReorder={(keys) => void today.do('reorderReadings', { keys })}
        onBack={onEnd}
      />
    </LibraryWordsContext.Provider>
  );
}
