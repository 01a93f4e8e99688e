import { useWords } from '@/components/words';
import type { Failure } from '@/domain/failure';

export type TroublePageProps = {
  /** The day and hour, where the surface shows them. */
  readonly heading: string;
  readonly failure: Failure;
  readonly privateWindow: boolean;
  readonly onRetry: () => void;
};

/** Stands in place of a page whose habits cannot be read, and says why. */
export function TroublePage({ heading, failure, privateWindow, onRetry }: TroublePageProps) {
  const words = useWords();
  return (
    <main class="TroublePage">
      <h1>{heading}</h1>
      <p role="status">
        {privateWindow ? words.trouble.privateWindow : words.trouble.cannotRead(failure)}
      </p>
      {!privateWindow && (
        <button type="button" class="Button" onClick={onRetry}>
          {words.acts.tryAgain}
        </button>
      )}
    </main>
  );
}
