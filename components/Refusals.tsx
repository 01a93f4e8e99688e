import { useContext } from 'preact/hooks';
import { GardenWordsContext } from '@/components/page-words';
import { useWords } from '@/components/words';
import type { Refusal } from '@/domain/refusal';

/** Says, near the place, why something cannot be kept as it is. Always present, so that it is read out. */
export function Refusals({ id, refusals }: { id: string; refusals: readonly Refusal[] }) {
  // Where there are forms, there are words for all that can be entered in them.
  const words = useWords();
  const { refusal: say } = useContext(GardenWordsContext) ?? words;
  return (
    <div id={id} class="Refusals" aria-live="polite">
      {refusals.map((refusal) => (
        <p key={refusal.kind}>{say(refusal)}</p>
      ))}
    </div>
  );
}
