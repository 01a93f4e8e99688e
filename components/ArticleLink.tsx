import { useWords } from '@/components/words';
import type { Article } from '@/domain/article';

export type ArticleLinkProps = {
  readonly article: Article;
  readonly onOpen: (article: Article) => void;
};

/** A link to a page outside; it opens in a new tab and does not say where it was opened. */
export function ArticleLink({ article, onOpen }: ArticleLinkProps) {
  const words = useWords();
  const { title, publisher, url, free, minutes } = article;
  return (
    <span class="ArticleLink">
      {words.tip.read}{' '}
      {url.startsWith('https://') ? (
        <PageLink address={url} title={title} onOpen={() => onOpen(article)} />
      ) : (
        title
      )}{' '}
      — {publisher}
      {minutes === undefined ? '' : `, ${words.tip.minutes(minutes)}`}
      {free ? '' : `, ${words.tip.notFree}`}
    </span>
  );
}

export type PageLinkProps = {
  readonly address: string;
  readonly title: string;
  readonly onOpen: () => void;
};

/** The link itself; also a click of the middle button opens it. */
export function PageLink({ address, title, onOpen }: PageLinkProps) {
  const words = useWords();
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onOpen}
      onAuxClick={(event) => event.button === 1 && onOpen()}
    >
      <bdi>{title}</bdi>
      <span class="unseen"> ({words.tip.opensNewTab})</span>
    </a>
  );
}
