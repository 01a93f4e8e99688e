import { useWords } from '@/components/words';
import type { DayLine as Line } from '@/domain/day-line';

export type DayLineProps = {
  readonly line: Line;
  /** Whether what the line offers is to be done. */
  readonly onAnswer: (line: Line, accepted: boolean) => void;
};

/** The one quiet line of a day, with its two answers. */
export function DayLine({ line, onAnswer }: DayLineProps) {
  const { says, yes, no } = useWords().line[line.kind];
  // What asks for nothing comes first after a rest; elsewhere, what is offered.
  const answers = line.kind === 'restEnded' ? [false, true] : [true, false];
  const canAccept = line.kind !== 'restEnded' || line.longer !== null;
  return (
    <div class="DayLine">
      <p>{says}</p>
      <div class="DayLine-answers">
        {answers
          .filter((accepted) => canAccept || !accepted)
          .map((accepted) => (
            <button
              key={String(accepted)}
              type="button"
              // "Yes" by itself says nothing to who does not see the line.
              aria-label={`${accepted ? yes : no}: ${says}`}
              onClick={() => onAnswer(line, accepted)}
            >
              {accepted ? yes : no}
            </button>
          ))}
      </div>
    </div>
  );
}
