import { Answer, NudgesLine, type NudgesLineProps } from '@/components/NudgesLine';
import { useWords } from '@/components/words';
import type { DayLine as Line } from '@/domain/day-line';

/** What can be said to the question how a reminder would suit better. */
export type Suited = 'less' | 'time' | 'stop' | 'keep';

export type DayLineProps = Pick<NudgesLineProps, 'onPutOff' | 'onPause'> & {
  readonly line: Line;
  /** Whether habits are shown by name. */
  readonly named: boolean;
  /** Whether what the line offers is to be done. */
  readonly onAnswer: (line: Line, accepted: boolean) => void;
  readonly onSuited: (line: Line & { kind: 'unanswered' }, suited: Suited) => void;
};

/** The one quiet line of a day, with its answers. */
export function DayLine({ line, ...props }: DayLineProps) {
  switch (line.kind) {
    case 'nudges':
      return <NudgesLine {...props} line={line} />;
    case 'unanswered':
      return <Unanswered {...props} line={line} />;
    case 'fade':
      return <Fade {...props} line={line} />;
    case 'restEnded':
    case 'welcomeBack':
    case 'shrink':
    case 'grow':
      return <Offer {...props} line={line} />;
  }
}

type OfferProps = Pick<DayLineProps, 'onAnswer'> & {
  readonly line: Exclude<Line, { kind: 'nudges' | 'unanswered' | 'fade' }>;
};

function Offer({ line, onAnswer }: OfferProps) {
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
            <Answer
              key={String(accepted)}
              text={accepted ? yes : no}
              to={says}
              onClick={() => onAnswer(line, accepted)}
            />
          ))}
      </div>
    </div>
  );
}

type FadeProps = Pick<DayLineProps, 'named' | 'onAnswer'> & {
  readonly line: Line & { kind: 'fade' };
};

function Fade({ line, named, onAnswer }: FadeProps) {
  const { no, ...words } = useWords().line.fade;
  const { says, saysHidden, yes } = words[line.to];
  const text = named ? says(line.name) : saysHidden;
  return (
    <div class="DayLine">
      <p>{text}</p>
      <div class="DayLine-answers">
        <Answer text={yes} to={text} onClick={() => onAnswer(line, true)} />
        <Answer text={no} to={text} onClick={() => onAnswer(line, false)} />
      </div>
    </div>
  );
}

const SUITED = ['less', 'time', 'stop', 'keep'] as const satisfies readonly Suited[];

type UnansweredProps = Pick<DayLineProps, 'named' | 'onSuited'> & {
  readonly line: Line & { kind: 'unanswered' };
};

function Unanswered({ line, named, onSuited }: UnansweredProps) {
  const { says, saysHidden, answers } = useWords().line.unanswered;
  const text = named ? says(line.name) : saysHidden;
  // Once a week cannot become less, nor what no weekday belongs to.
  const canLess = line.weekly !== null;
  return (
    <div class="DayLine">
      <p>{text}</p>
      <div class="DayLine-answers">
        {SUITED.filter((each) => each !== 'less' || canLess).map((suited) => (
          <Answer
            key={suited}
            text={answers[suited]}
            to={text}
            onClick={() => onSuited(line, suited)}
          />
        ))}
      </div>
    </div>
  );
}
