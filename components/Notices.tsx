import { useWords } from '@/components/words';
import type { UndoableDeed } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { Refusal } from '@/domain/refusal';

/** What a person is told after a deed. */
export type NoticesProps = {
  readonly undoable: UndoableDeed | null;
  readonly onUndo: () => void;
  readonly trouble:
    | { readonly kind: 'kept'; readonly reason: Failure }
    | { readonly kind: 'lost'; readonly reason: Failure; readonly again: () => void }
    | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
    | null;
  /** Set while nothing can be read. */
  readonly failure: Failure | null;
};

/** The last deed with its undo, and trouble where there is any. Always present, to be read out. */
export function Notices({ undoable, onUndo, trouble, failure }: NoticesProps) {
  const words = useWords();
  return (
    <div class="Notices">
      <div role="status">
        {undoable && (
          <p class="Notices-line">
            <bdi>{words.undo.done[undoable.kind](undoable.about)}</bdi>
            <button type="button" class="Notices-act" aria-keyshortcuts="u" onClick={onUndo}>
              {words.common.undo}
            </button>
          </p>
        )}
      </div>
      <div role="alert">
        {trouble?.kind === 'kept' && (
          <p class="Notices-line">{words.trouble.kept(trouble.reason)}</p>
        )}
        {trouble?.kind === 'lost' && (
          <p class="Notices-line">
            {words.trouble.lost(trouble.reason)}
            <button type="button" class="Notices-act" onClick={trouble.again}>
              {words.common.tryAgain}
            </button>
          </p>
        )}
        {trouble?.kind === 'refused' &&
          trouble.refusals.map((refusal) => (
            <p key={refusal.kind} class="Notices-line">
              {words.refusal(refusal)}
            </p>
          ))}
        {failure && <p class="Notices-line">{words.trouble.cannotRead(failure)}</p>}
      </div>
    </div>
  );
}
