import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryWords } from '@/catalog/library-strings';
import { AsidePanel } from '@/components/AsidePanel';
import { EvidenceCard } from '@/components/EvidenceCard';
import { LibraryWordsContext, useLibraryWords } from '@/components/page-words';
import type { TipDeeds } from '@/components/TipCard';
import type { EvidenceView, TipView } from '@/domain/view';

export type TipPanelProps = Pick<TipDeeds, 'onAside' | 'onHideTopic' | 'askEvidence' | 'dayOf'> & {
  readonly tip: TipView;
  readonly kind: 'evidence' | 'aside';
  readonly onClose: () => void;
};

/** {@link TipPanel} in a language. */
export function tipPanelIn(words: LibraryWords): FunctionComponent<TipPanelProps> {
  return (props) => (
    <LibraryWordsContext.Provider value={words}>
      <TipPanel {...props} />
    </LibraryWordsContext.Provider>
  );
}

/** What opens below a tip: the card behind it, or why it is not for the person. */
function TipPanel({ tip, kind, onClose, ...deeds }: TipPanelProps) {
  if (kind === 'evidence') return <Evidence {...deeds} ids={tip.evidence} />;
  return (
    <AsidePanel
      topics={tip.topics}
      onReason={(reason) => deeds.onAside(tip, reason)}
      onTopic={deeds.onHideTopic}
      onCancel={onClose}
    />
  );
}

export type EvidenceOfProps = Pick<TipDeeds, 'askEvidence' | 'dayOf'> & {
  readonly ids: readonly string[];
};

/** The cards of some facts, asked for when they are shown. */
export function Evidence({ ids, askEvidence, dayOf }: EvidenceOfProps) {
  const words = useLibraryWords().card;
  const [evidence, setEvidence] = useState<EvidenceView | null | 'asked'>('asked');
  useEffect(() => {
    void askEvidence(ids).then(setEvidence);
  }, [ids.join(' ')]);
  if (evidence === 'asked') return <p class="EvidenceCard-state">{words.loading}</p>;
  if (!evidence) return <p class="EvidenceCard-state">{words.unavailable}</p>;
  return <EvidenceCard evidence={evidence} reviewedOn={dayOf(evidence.reviewedOn)} />;
}
