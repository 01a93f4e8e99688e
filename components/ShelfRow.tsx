import { PageLink } from '@/components/ArticleLink';
import { useLibraryWords } from '@/components/page-words';
import { type ShelfDeeds, tipViewOf } from '@/components/shelf-item';
import { EvidenceMark, type TipDeeds } from '@/components/TipCard';
import type { Article } from '@/domain/article';
import type { ItemStatus, LibraryItem } from '@/domain/library';
import type { Tip } from '@/domain/tip';
import type { AsideTip } from '@/domain/view';

export type ShelfRowProps = ShelfDeeds &
  Pick<TipDeeds, 'onKeep' | 'dayOf'> & {
    readonly item: LibraryItem;
    readonly status: ItemStatus;
    /** Why and until when a tip was put aside. */
    readonly aside: AsideTip | null;
    /** Where a tip has its page. */
    readonly tipHref: (tipId: string) => string;
  };

/** One tip or article on the shelves. */
export function ShelfRow(props: ShelfRowProps) {
  const { item } = props;
  return (
    <li class="ShelfRow" data-kind={item.kind}>
      {item.kind === 'tip' ? (
        <TipRow {...props} tip={item.tip} article={item.article} />
      ) : (
        <ArticleRow {...props} article={item.article} />
      )}
    </li>
  );
}

function TipRow(props: ShelfRowProps & { readonly tip: Tip; readonly article: Article }) {
  const { library: words, domains } = useLibraryWords();
  const { tip, article, status, aside } = props;
  return (
    <>
      <p class="ShelfRow-kicker">
        {words.tip} · {domains[tip.domain]}
      </p>
      <p class="ShelfRow-text">
        <a href={props.tipHref(tip.id)}>{tip.text}</a>
      </p>
      <p class="ShelfRow-line">
        {words.deed} {tip.deed}
      </p>
      <fieldset class="ShelfRow-acts">
        <legend class="unseen">{words.actionsFor(tip.text)}</legend>
        <span>
          {words.sureAs} <EvidenceMark strength={tip.strength} />
        </span>
        {aside ? (
          <>
            <span>
              {words.asideWhy(aside.reason, aside.until === null ? null : props.dayOf(aside.until))}
            </span>
            <button type="button" onClick={() => props.onShowAgain(tip.id)}>
              {words.showAgain}
            </button>
          </>
        ) : (
          <button
            type="button"
            aria-pressed={status.kept}
            onClick={() => props.onKeep(tipViewOf(tip, article, status.kept), !status.kept)}
          >
            {status.kept ? words.isKept : words.keepTip}
          </button>
        )}
      </fieldset>
    </>
  );
}

function ArticleRow(props: ShelfRowProps & { readonly article: Article }) {
  const { library: words, domains } = useLibraryWords();
  const { article, status, onReading } = props;
  const page = { address: article.url, title: article.title };
  return (
    <>
      <p class="ShelfRow-kicker">
        {words.article} · {domains[article.domain]}
        {status.read ? ` · ${words.isRead}` : status.opened ? ` · ${words.isOpened}` : ''}
      </p>
      <p class="ShelfRow-title">
        <PageLink {...page} onOpen={() => void onReading(page, { kind: 'open' })} />
      </p>
      <p class="ShelfRow-line">{useArticleFacts(article).join(' · ')}</p>
      <fieldset class="ShelfRow-acts">
        <legend class="unseen">{words.actionsFor(article.title)}</legend>
        <button
          type="button"
          aria-pressed={status.kept}
          onClick={() => void onReading(page, { kind: 'keep', kept: !status.kept })}
        >
          {status.kept ? words.offList : words.keepForReading}
        </button>
        <button
          type="button"
          aria-pressed={status.read}
          onClick={() => void onReading(page, { kind: 'read', read: !status.read })}
        >
          {status.read ? words.markUnread : words.markRead}
        </button>
      </fieldset>
    </>
  );
}

/** What is known of an article, in the order it is told. */
function useArticleFacts({ publisher, minutes, length, reader, free }: Article): string[] {
  const words = useLibraryWords().library;
  return [
    publisher,
    minutes === undefined ? words.lengths[length] : words.minutes(minutes),
    ...(reader === 'clinician' ? [words.forClinicians] : []),
    ...(free ? [] : [words.notFree]),
  ];
}
