import type { NoticesProps } from '@/components/Notices';
import { useWords } from '@/components/words';

/** The last deed, with its undo. */
export function UndoLine({ undoable, onUndo }: Pick<NoticesProps, 'undoable' | 'onUndo'>) {
  const words = useWords();
  return (
    undoable && (
      <p class="Notices-line">
        <bdi>{words.undo.done[undoable.kind](undoable.about)}</bdi>
        <button type="button" class="Notices-act" aria-keyshortcuts="u" onClick={onUndo}>
          {words.acts.undo}
        </button>
      </p>
    )
  );
}

/** Trouble, where there is any. */
export function TroubleLines({ trouble, failure }: Pick<NoticesProps, 'trouble' | 'failure'>) {
  const words = useWords();
  return (
    <>
      {trouble?.kind === 'kept' && <p class="Notices-line">{words.trouble.kept(trouble.reason)}</p>}
      {trouble?.kind === 'lost' && (
        <p class="Notices-line">
          {words.trouble.lost(trouble.reason)}
          <button type="button" class="Notices-act" onClick={trouble.again}>
            {words.acts.tryAgain}
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
    </>
  );
}
