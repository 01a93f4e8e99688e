import { useWords } from '@/components/words';
import type { Refusal } from '@/domain/refusal';

/** Says, near the place, why something cannot be kept as it is. Always present, so that it is read out. */
export function Refusals({ id, refusals }: { id: string; refusals: readonly Refusal[] }) {
  const words = useWords();
  return (
    <div id={id} class="Refusals" aria-live="polite">
      {refusals.map((refusal) => (
        <p key={refusal.kind}>{words.refusal(refusal)}</p>
      ))}
    </div>
  );
}
