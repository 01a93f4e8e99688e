import { useProgressWords } from '@/components/page-words';
import type { Status } from '@/domain/check-in';

export type BulkActionsProps = {
  /** How many cells are chosen. */
  readonly count: number;
  readonly numbersHidden: boolean;
  /** `null` clears. */
  readonly onSay: (status: Status | null) => void;
  readonly onNone: () => void;
};

/** What can be said of everything that was chosen. */
export function BulkActions({ count, numbersHidden, onSay, onNone }: BulkActionsProps) {
  const words = useProgressWords().bulk;
  const choices: readonly (readonly [Status | null, string])[] = [
    ['done', words.full],
    ['small', words.small],
    ['smallest', words.smallest],
    ['skipped', words.skip],
    [null, words.clear],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend
    <div class="BulkActions" role="group" aria-label={words.actions}>
      <span role="status">{words.chosen(count, numbersHidden)}</span>
      {choices.map(([status, text]) => (
        // Not `disabled`: after a choice the focus would be nowhere.
        <button
          key={text}
          type="button"
          aria-disabled={count === 0}
          onClick={() => count > 0 && onSay(status)}
        >
          {text}
        </button>
      ))}
      {count > 0 && (
        <button type="button" class="BulkActions-none" onClick={onNone}>
          {words.none}
        </button>
      )}
    </div>
  );
}
