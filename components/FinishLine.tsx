import { useWords } from '@/components/words';
import type { TodayView } from '@/domain/view';

export type FinishLineProps = {
  readonly toFinish: TodayView['toFinish'];
  /** Whether the page was read to its end. */
  readonly onFinish: (page: NonNullable<TodayView['toFinish']>, read: boolean) => void;
};

/** One quiet line about a page that was opened on an earlier day. */
export function FinishLine({ toFinish, onFinish }: FinishLineProps) {
  const words = useWords();
  if (!toFinish) return null;
  return (
    <p class="FinishLine">
      <bdi>{words.finish.finished(toFinish.title)}</bdi>
      <button type="button" onClick={() => onFinish(toFinish, true)}>
        {words.finish.yes}
      </button>
      <button type="button" onClick={() => onFinish(toFinish, false)}>
        {words.finish.notYet}
      </button>
    </p>
  );
}
