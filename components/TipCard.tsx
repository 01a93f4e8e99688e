import type { FunctionComponent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ArticleLink, type ArticleLinkProps } from '@/components/ArticleLink';
import type { TipPanelProps } from '@/components/TipPanel';
import { useWords } from '@/components/words';
import type { Reason } from '@/domain/deed';
import type { LocalDate } from '@/domain/local-date';
import type { EvidenceStrength } from '@/domain/tip';
import type { Topic } from '@/domain/topic';
import type { EvidenceView, TipView } from '@/domain/view';

/** What opens below a tip is fetched when it is first asked for. */
export type TipPanels = {
  readonly Panel: FunctionComponent<TipPanelProps>;
};

/** What can be done with a tip. */
export type TipDeeds = {
  readonly onKeep: (tip: TipView, kept: boolean) => void;
  readonly onAside: (tip: TipView, reason: Reason) => void;
  readonly onHideTopic: (topic: Topic) => void;
  /** Puts its small deed on today's list. */
  readonly onAddToday: (tip: TipView) => void;
  readonly onOpen: ArticleLinkProps['onOpen'];
  /** Puts its article on the reading list. */
  readonly onReadLater: ArticleLinkProps['onOpen'];
  readonly askEvidence: (ids: readonly string[]) => Promise<EvidenceView | null>;
  readonly loadPanels: () => Promise<TipPanels>;
  /** A day in words. */
  readonly dayOf: (day: LocalDate) => string;
  /** Where a habit is made from a template. */
  readonly fromTemplateHref: (templateId: string) => string;
};

export type TipCardProps = TipDeeds & {
  readonly tip: TipView;
  /** Whether its small deed is on today's list already. */
  readonly isOnToday: boolean;
};

type Open = TipPanelProps['kind'] | null;

/** One tip: an idea, a small deed, how sure it is, where to read on, and what can be done with it. */
export function TipCard(props: TipCardProps) {
  const { tip, isOnToday } = props;
  const words = useWords();
  const id = useId();
  const article = useRef<HTMLElement>(null);
  const shown = useRef(tip.id);
  const [open, setOpen] = useState<Open>(null);
  const [panels, setPanels] = useState<TipPanels | null>(null);
  useEffect(() => {
    if (shown.current === tip.id) return;
    shown.current = tip.id;
    // The buttons of the tip before are gone; whoever pressed one goes on from here.
    if (open) article.current?.focus();
    setOpen(null);
  }, [tip.id]);
  const toggle = (which: Open): void => {
    setOpen(open === which ? null : which);
    if (!panels) void props.loadPanels().then(setPanels);
  };
  const disclosure = (which: Open) => ({
    'aria-expanded': open === which,
    'aria-controls': id,
    onClick: () => toggle(which),
  });
  return (
    <article class="TipCard" aria-label={words.tip.heading} ref={article} tabIndex={-1}>
      <p class="TipCard-kicker">{words.tip.kicker(tip.domain)}</p>
      <p class="TipCard-text">{tip.text}</p>
      <p class="TipCard-deed">
        <span>
          <b>{words.tip.deed}</b> {tip.deed}
        </span>
        <button type="button" disabled={isOnToday} onClick={() => props.onAddToday(tip)}>
          {isOnToday ? words.tip.onToday : words.tip.addToday}
        </button>
      </p>
      <p class="TipCard-source">
        <button type="button" class="TipCard-sure" {...disclosure('evidence')}>
          {words.tip.sure} <EvidenceMark strength={tip.strength} />
        </button>
        <ArticleLink article={tip.article} onOpen={props.onOpen} />
      </p>
      <p class="TipCard-verdict">
        <button type="button" aria-pressed={tip.kept} onClick={() => props.onKeep(tip, !tip.kept)}>
          {tip.kept ? words.tip.kept : words.tip.keep}
        </button>
        <button type="button" onClick={() => props.onReadLater(tip.article)}>
          {words.tip.readLater}
        </button>
        {tip.template !== null && (
          <a href={props.fromTemplateHref(tip.template)}>{words.tip.makeHabit}</a>
        )}
        <button type="button" {...disclosure('aside')}>
          {words.tip.notForMe}
        </button>
      </p>
      <div id={id} class="TipCard-panel">
        {open && panels && <panels.Panel {...props} kind={open} onClose={() => setOpen(null)} />}
      </div>
    </article>
  );
}

const DOTS: Record<EvidenceStrength, number> = { early: 1, moderate: 2, strong: 3 };

/** How sure science is: one to three filled dots, and the word. */
export function EvidenceMark({ strength }: { strength: EvidenceStrength }) {
  const words = useWords();
  return (
    <span class="EvidenceMark">
      <svg viewBox="0 0 40 12" aria-hidden="true">
        {[6, 20, 34].map((x, index) => (
          <circle key={x} cx={x} cy="6" r="4.5" data-on={index < DOTS[strength] || undefined} />
        ))}
      </svg>{' '}
      {words.tip.strength[strength]}
    </span>
  );
}
