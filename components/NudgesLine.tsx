import { useId, useState } from 'preact/hooks';
import { Choices } from '@/components/Choices';
import { useWords } from '@/components/words';
import type { DayLine } from '@/domain/day-line';
import { LATER, type Later } from '@/domain/nudge';

export type NudgesLineProps = {
  readonly line: DayLine & { kind: 'nudges' };
  /** Whether habits are shown by name. */
  readonly named: boolean;
  /** `null`: not today. */
  readonly onPutOff: (line: DayLine & { kind: 'nudges' }, later: Later | null) => void;
};

/** Nudges that wait on the page: they are there, or come again later, or not today. */
export function NudgesLine({ line, named, onPutOff }: NudgesLineProps) {
  const { line: words, later } = useWords();
  const { says, saysHidden, ...answers } = words.nudges;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // Two nudges of one habit are one moment.
  const names = [...new Map(line.waiting.map(({ habitId, name }) => [habitId, name])).values()];
  const text = named ? says(names) : saysHidden(names.length);
  return (
    <div class="DayLine">
      <p>{text}</p>
      <div class="DayLine-answers">
        <Answer
          text={answers.later}
          to={text}
          opens={{ id, isOpen }}
          onClick={() => setOpen(!isOpen)}
        />
        <Answer text={answers.no} to={text} onClick={() => onPutOff(line, null)} />
      </div>
      {isOpen && (
        <Choices
          id={id}
          label={answers.laterWhen}
          choices={LATER.map((each) => ({
            text: later[each],
            onChoose: () => onPutOff(line, each),
          }))}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

export type AnswerProps = {
  readonly text: string;
  /** What is answered: "Yes" by itself says nothing to who does not see the line. */
  readonly to: string;
  /** What it opens and closes. */
  readonly opens?: { readonly id: string; readonly isOpen: boolean };
  readonly onClick: () => void;
};

/** One of the answers to a line. */
export function Answer({ text, to, opens, onClick }: AnswerProps) {
  return (
    <button
      type="button"
      aria-label={`${text}: ${to}`}
      aria-expanded={opens?.isOpen}
      aria-controls={opens?.isOpen ? opens.id : undefined}
      onClick={onClick}
    >
      {text}
    </button>
  );
}
