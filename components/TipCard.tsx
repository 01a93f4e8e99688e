import { useWords } from '@/components/words';
import type { TipVerdict } from '@/domain/deed';
import type { EvidenceStrength } from '@/domain/tip';
import type { TipView } from '@/domain/view';

export type TipCardProps = {
  readonly tip: TipView;
  readonly onJudge: (tip: TipView, verdict: TipVerdict | null) => void;
};

/** Today's tip: one idea, one small deed, how sure it is, and where to read on. */
export function TipCard({ tip, onJudge }: TipCardProps) {
  const words = useWords();
  return (
    <article class="TipCard" aria-label={words.tip.heading}>
      <p class="TipCard-kicker">{words.tip.kicker(tip.domain)}</p>
      <p class="TipCard-text">{tip.text}</p>
      <p class="TipCard-deed">
        <b>{words.tip.deed}</b> {tip.deed}
      </p>
      <p class="TipCard-source">
        <EvidenceMark strength={tip.strength} />
        <ArticleLink article={tip.article} />
      </p>
      <p class="TipCard-verdict">
        <button
          type="button"
          aria-pressed={tip.kept}
          onClick={() => onJudge(tip, tip.kept ? null : 'kept')}
        >
          {tip.kept ? words.tip.kept : words.tip.keep}
        </button>
        <button type="button" onClick={() => onJudge(tip, 'notForMe')}>
          {words.tip.notForMe}
        </button>
      </p>
    </article>
  );
}

const DOTS: Record<EvidenceStrength, number> = { early: 1, moderate: 2, strong: 3 };

/** How sure science is: one to three filled dots, and the word. */
function EvidenceMark({ strength }: { strength: EvidenceStrength }) {
  const words = useWords();
  return (
    <span class="EvidenceMark" title={words.tip.strengthMeans[strength]}>
      {words.tip.sure}{' '}
      <svg viewBox="0 0 40 12" aria-hidden="true">
        {[6, 20, 34].map((x, index) => (
          <circle key={x} cx={x} cy="6" r="4.5" data-on={index < DOTS[strength] || undefined} />
        ))}
      </svg>{' '}
      {words.tip.strength[strength]}
      <span class="unseen">. {words.tip.strengthMeans[strength]}</span>
    </span>
  );
}

/** A link to a page outside; it opens in a new tab and does not say where it was opened. */
export function ArticleLink({ article }: { article: TipView['article'] }) {
  const words = useWords();
  return (
    <span class="ArticleLink">
      {words.tip.read}{' '}
      {article.url.startsWith('https://') ? (
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {article.title}
          <span class="unseen"> ({words.tip.opensNewTab})</span>
        </a>
      ) : (
        article.title
      )}{' '}
      — {article.publisher}
      {article.free ? '' : `, ${words.tip.notFree}`}
    </span>
  );
}
