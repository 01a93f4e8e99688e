import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useProgressWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { parseAmount } from '@/domain/amount-entry';
import type { Size, Status } from '@/domain/check-in';
import type { Goal } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { DayDetail } from '@/domain/progress';
import type { Refusal } from '@/domain/refusal';

/** What can be said of a day. */
export type DayEditorDeeds = {
  readonly onCheckIn: (day: LocalDate, status: Size, amount: number | null) => void;
  readonly onSkip: (day: LocalDate) => void;
  readonly onClear: (day: LocalDate) => void;
  readonly onNote: (day: LocalDate, text: string) => void;
};

export type DayEditorProps = DayEditorDeeds & {
  readonly detail: DayDetail;
  /** The day in words, and what is said of it. */
  readonly heading: string;
  readonly refusals: readonly Refusal[];
  readonly onDay: (day: LocalDate) => void;
  readonly onClose: () => void;
};

/** One day of one habit, changed in place. */
export function DayEditor({ detail, heading, refusals, onDay, onClose, ...deeds }: DayEditorProps) {
  const words = useProgressWords().dayEditor;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { day, goal, earlier, later } = detail;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that is its heading
    <div
      class="DayEditor"
      role="group"
      aria-label={heading}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="DayEditor-head">
        <h4 ref={title} tabIndex={-1} aria-live="polite">
          {heading}
        </h4>
        <div>
          <button
            type="button"
            aria-label={words.earlier}
            disabled={!earlier}
            onClick={() => earlier && onDay(earlier)}
          >
            <Icon name="earlier" />
          </button>
          <button
            type="button"
            aria-label={words.later}
            disabled={!later}
            onClick={() => later && onDay(later)}
          >
            <Icon name="later" />
          </button>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </div>
      <DayChoices detail={detail} {...deeds} />
      <Refusals id="day-refused" refusals={refusals} />
      {goal.kind === 'amount' && (
        <AmountForm
          key={`${day} ${detail.amount}`}
          goal={goal}
          amount={detail.amount}
          onAmount={(amount) => deeds.onCheckIn(day, 'done', amount)}
        />
      )}
      <NoteForm
        key={`${day} ${detail.note}`}
        note={detail.note}
        onNote={(text) => deeds.onNote(day, text)}
      />
    </div>
  );
}

type DayChoicesProps = Pick<DayEditorDeeds, 'onCheckIn' | 'onSkip' | 'onClear'> & {
  readonly detail: DayDetail;
};

function DayChoices({ detail, onCheckIn, onSkip, onClear }: DayChoicesProps) {
  const words = useProgressWords().dayEditor;
  const { day, goal, status, small, smallest } = detail;
  const full = goal.kind === 'amount' && goal.direction === 'atLeast' ? goal.target : null;
  const choices: readonly (readonly [Status, string, () => void])[] = [
    ['done', words.full, () => onCheckIn(day, 'done', full)],
    [
      'small',
      small === '' ? words.small : words.smallAs(small),
      () => onCheckIn(day, 'small', null),
    ],
    [
      'smallest',
      smallest === '' ? words.smallest : words.smallestAs(smallest),
      () => onCheckIn(day, 'smallest', null),
    ],
    ['skipped', words.skip, () => onSkip(day)],
  ];
  return (
    <div class="DayEditor-choices">
      {choices.map(([each, text, choose]) => (
        <button key={each} type="button" aria-pressed={status === each} onClick={choose}>
          <bdi>{text}</bdi>
        </button>
      ))}
      <button type="button" disabled={status === null} onClick={() => onClear(day)}>
        {words.clear}
      </button>
    </div>
  );
}

type AmountFormProps = {
  readonly goal: Goal & { kind: 'amount' };
  readonly amount: number | null;
  readonly onAmount: (amount: number) => void;
};

function AmountForm({ goal, amount, onAmount }: AmountFormProps) {
  const words = useProgressWords().dayEditor;
  const id = useId();
  const [text, setText] = useState(amount === null ? '' : String(amount));
  const [refused, setRefused] = useState<Refusal | null>(null);
  return (
    <form
      class="DayEditor-field"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseAmount(text);
        setRefused(typeof parsed === 'number' ? null : parsed);
        if (typeof parsed === 'number') onAmount(parsed);
      }}
    >
      <label for={id}>
        <bdi>{words.amount(goal.unit)}</bdi>
      </label>
      <div>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={refused !== null}
          aria-describedby={`${id}-refused`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="Button">
          {words.save}
        </button>
      </div>
      <Refusals id={`${id}-refused`} refusals={refused ? [refused] : []} />
    </form>
  );
}

function NoteForm({
  note,
  onNote,
}: {
  readonly note: string;
  readonly onNote: (text: string) => void;
}) {
  const words = useProgressWords().dayEditor;
  const id = useId();
  const [text, setText] = useState(note);
  return (
    <form
      class="DayEditor-field"
      onSubmit={(event) => {
        event.preventDefault();
        onNote(text);
      }}
    >
      <label for={id}>{words.note}</label>
      <textarea
        id={id}
        rows={2}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text !== note && (
        <button type="submit" class="Button">
          {words.save}
        </button>
      )}
    </form>
  );
}
