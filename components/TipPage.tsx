import type { LibraryState } from '@/components/LibraryPage';
import { useLibraryWords } from '@/components/page-words';
import { type ShelfDeeds, tipViewOf } from '@/components/shelf-item';
import { TipCard, type TipDeeds } from '@/components/TipCard';
import { Evidence } from '@/components/TipPanel';
import type { Article } from '@/domain/article';
import type { Tip } from '@/domain/tip';

export type TipPageProps = TipDeeds &
  ShelfDeeds & {
    readonly state: LibraryState;
    readonly tip: Tip;
    readonly article: Article;
  };

/** A tip on its own page, with the cards behind it open. */
export function TipPage(props: TipPageProps) {
  const { library: words, card } = useLibraryWords();
  const { tip, article, state } = props;
  const kept = state.view.keptTips.includes(tip.id);
  const aside = state.view.asideTips.find(({ tipId }) => tipId === tip.id);
  return (
    <div class="TipPage">
      <TipCard {...props} tip={tipViewOf(tip, article, kept)} isOnToday={state.isOnToday(tip.id)} />
      {aside && (
        <p class="TipPage-aside">
          {words.asideWhy(aside.reason, aside.until === null ? null : props.dayOf(aside.until))}{' '}
          <button type="button" class="Button" onClick={() => props.onShowAgain(tip.id)}>
            {words.showAgain}
          </button>
        </p>
      )}
      <h3>{card.heading}</h3>
      <Evidence {...props} ids={tip.evidence} />
    </div>
  );
}
