import type { LibraryState } from '@/components/LibraryPage';
import { useLibraryWords } from '@/components/page-words';
import type { TipDeeds } from '@/components/TipCard';

export type PastTipsProps = Pick<TipDeeds, 'dayOf'> & {
  readonly state: LibraryState;
  readonly tipHref: (tipId: string) => string;
};

/** The tips of the days gone by, newest first. */
export function PastTips({ state, dayOf, tipHref }: PastTipsProps) {
  const words = useLibraryWords().past;
  const texts = new Map(
    state.library.items.flatMap((item) =>
      item.kind === 'tip' ? [[item.tip.id, item.tip.text] as const] : [],
    ),
  );
  const shown = state.view.shownTips.filter(({ tipId }) => texts.has(tipId));
  if (shown.length === 0) return <p class="PastTips-empty">{words.empty}</p>;
  return (
    <ol class="PastTips">
      {shown.map(({ day, tipId }) => (
        <li key={day}>
          <time dateTime={day}>{dayOf(day)}</time>
          <a href={tipHref(tipId)}>{texts.get(tipId)}</a>
        </li>
      ))}
    </ol>
  );
}
