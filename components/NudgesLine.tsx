import { useId, useRef, useState } from 'preact/hooks';
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
  /** No nudge is to come for an hour, or today. */
  readonly onPause: (pause: 'hour' | 'today') => void;
};

const PAUSES = ['hour', 'today'] as const;

/** Nudges that wait on the page: they are there, or come again later, or not today. */
export function NudgesLine({ line, named, onPutOff, onPause }: NudgesLineProps) {
  const { line: words, later } = useWords();
  const { says, saysHidden, ...answers } = words.nudges;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  // Two nudges of one habit are one moment.
  const names = [...new Map(line.waiting.map(({ habitId, name }) => [habitId, name])).values()];
  const text = named ? says(names) : saysHidden(names.length);
  return (
    <div ref={root} class="DayLine">
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
        <>
          <Choices
            id={id}
            label={answers.laterWhen}
            choices={LATER.map((each) => ({
              text: later[each],
              onChoose: () => onPutOff(line, each),
            }))}
            onClose={() => setOpen(false)}
          />
          <Pauses
            onPause={onPause}
            onClose={() => {
              root.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
              setOpen(false);
            }}
          />
        </>
      )}
    </div>
  );
}

type PausesProps = Pick<NudgesLineProps, 'onPause'> & { readonly onClose: () => void };

/** For all nudges, set apart in a row of its own; what comes later is chosen first. */
function Pauses({ onPause, onClose }: PausesProps) {
  const { pause: words } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend
    <div
      class="Choices"
      role="group"
      aria-label={words.choices}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In a popup, Escape would close all of it.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {PAUSES.map((each) => (
        <button
          key={each}
          type="button"
          onClick={() => {
            onClose();
            onPause(each);
          }}
        >
          {words[each]}
        </button>
      ))}
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
