import { useLoaded } from '@/components/use-loaded';
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

export const loadNoticeLines = () => import('@/components/NoticeLines');

/**
 * The last deed with its undo, and trouble where there is any. Always present, to be read out; what
 * it says is fetched when there is something to say.
 */
export function Notices(props: NoticesProps) {
  const { undoable, trouble, failure } = props;
  const lines = useLoaded(Boolean(undoable || trouble || failure), loadNoticeLines);
  return (
    <div class="Notices">
      <div role="status">{lines && <lines.UndoLine {...props} />}</div>
      <div role="alert">{lines && <lines.TroubleLines {...props} />}</div>
    </div>
  );
}
