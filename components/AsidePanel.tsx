import { useLibraryWords } from '@/components/page-words';
import type { Reason } from '@/domain/deed';
import type { Topic } from '@/domain/topic';

export type AsidePanelProps = {
  readonly topics: readonly Topic[];
  readonly onReason: (reason: Reason) => void;
  readonly onTopic: (topic: Topic) => void;
  readonly onCancel: () => void;
};

const REASONS = ['notNow', 'notTrue', 'upsetting'] as const;

/** Why a tip is not for a person: one press puts it aside, or its whole topic. */
export function AsidePanel({ topics, onReason, onTopic, onCancel }: AsidePanelProps) {
  const words = useLibraryWords().aside;
  return (
    <fieldset class="AsidePanel">
      <legend>{words.heading}</legend>
      <p class="AsidePanel-choices">
        {REASONS.map((reason) => (
          <button key={reason} type="button" class="Button" onClick={() => onReason(reason)}>
            {words.reasons[reason]}
          </button>
        ))}
        {topics.map((topic) => (
          <button key={topic} type="button" class="Button" onClick={() => onTopic(topic)}>
            {words.topic(topic)}
          </button>
        ))}
        <button type="button" class="Button" data-kind="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      <p class="AsidePanel-hint">{words.hint}</p>
    </fieldset>
  );
}
