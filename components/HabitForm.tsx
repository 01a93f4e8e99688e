import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { AmountFields, ScheduleFields } from '@/components/HabitFormParts';
import { Refusals } from '@/components/Refusals';
import { useGardenWords, useWords } from '@/components/words';
import type { HabitDraft } from '@/domain/habit-draft';
import { HABIT_DOMAINS, type HabitDomain } from '@/domain/life-domain';
import type { Refusal } from '@/domain/refusal';

export type HabitFormProps = {
  readonly heading: string;
  readonly initial: HabitDraft;
  /** Shown before the habit is added. */
  readonly caution?: string | undefined;
  /** Whether there is a past that a change does not touch. */
  readonly hasPast: boolean;
  /** 0 = Sunday, 1 = Monday, 6 = Saturday. */
  readonly weekStartsOn: number;
  readonly refusals: readonly Refusal[];
  readonly onSubmit: (draft: HabitDraft) => void;
  readonly onCancel: () => void;
  /** More to know before it is added, after the caution. */
  readonly children?: ComponentChildren;
};

/** A new habit, or a change to one. What is typed stays in place when it is refused. */
export function HabitForm(props: HabitFormProps) {
  const gardenWords = useGardenWords();
  const [draft, setDraft] = useState(props.initial);
  const change = (changed: Partial<HabitDraft>): void => setDraft({ ...draft, ...changed });
  const of = (...kinds: readonly string[]): Refusal[] =>
    props.refusals.filter((refusal) =>
      kinds.includes('field' in refusal ? refusal.field : refusal.kind),
    );
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [props.refusals]);
  return (
    <form
      ref={form}
      class="HabitForm"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(draft);
      }}
    >
      <h2>{props.heading}</h2>
      {props.caution && (
        <p class="HabitForm-caution">
          <b>{gardenWords.form.caution}</b> {props.caution}
        </p>
      )}
      {props.children}
      <Line
        label={gardenWords.form.name}
        value={draft.name}
        placeholder={gardenWords.form.namePlaceholder}
        refusals={of('name', 'nameEmpty')}
        onInput={(name) => change({ name })}
      />
      <When draft={draft} refusals={of('cue')} onCue={(cue) => change({ cue })} />
      <Line
        label={gardenWords.form.small}
        hint={gardenWords.form.smallHint}
        value={draft.small}
        placeholder={gardenWords.form.smallPlaceholder}
        refusals={of('small')}
        onInput={(small) => change({ small })}
      />
      <ScheduleFields
        schedule={draft.schedule}
        weekStartsOn={props.weekStartsOn}
        refusals={of('noWeekday')}
        onChange={(schedule) => change({ schedule })}
      />
      <AmountFields
        goal={draft.goal}
        refusals={of(
          'unit',
          'unitEmpty',
          'targetNotPositive',
          'amountNotANumber',
          'amountAmbiguous',
          'amountNegative',
          'amountTooLarge',
        )}
        onChange={(goal) => change({ goal })}
      />
      <Domain domain={draft.domain} onChange={(domain) => change({ domain })} />
      <Refusals
        id={`${id}-refused`}
        refusals={of('habitUnknown', 'nothingToUndo', 'dayInFuture', 'dayBeforeFirst')}
      />
      {props.hasPast && <p class="HabitForm-hint">{gardenWords.form.fromToday}</p>}
      <Acts onCancel={props.onCancel} />
    </form>
  );
}

type WhenProps = {
  readonly draft: HabitDraft;
  readonly refusals: readonly Refusal[];
  readonly onCue: (cue: string) => void;
};

/** The cue, and the intention it makes. */
function When({ draft, refusals, onCue }: WhenProps) {
  const gardenWords = useGardenWords();
  return (
    <fieldset class="HabitForm-field">
      <legend>{gardenWords.form.sentence}</legend>
      <Line
        label={gardenWords.form.after}
        inline
        value={draft.cue}
        placeholder={gardenWords.form.cuePlaceholder}
        refusals={refusals}
        onInput={onCue}
      />
      {draft.cue !== '' && draft.name !== '' && (
        <p class="HabitForm-hint">
          <bdi>{gardenWords.form.intention(draft.cue, draft.name)}</bdi>
        </p>
      )}
    </fieldset>
  );
}

function Acts({ onCancel }: Pick<HabitFormProps, 'onCancel'>) {
  const words = useWords();
  return (
    <p class="HabitForm-acts">
      <button type="submit" class="Button" data-kind="main">
        {words.common.save}
      </button>
      <button type="button" class="Button" data-kind="quiet" onClick={onCancel}>
        {words.common.cancel}
      </button>
    </p>
  );
}

type LineProps = {
  readonly label: string;
  readonly hint?: string;
  readonly inline?: boolean;
  readonly value: string;
  readonly placeholder: string;
  readonly refusals: readonly Refusal[];
  readonly onInput: (text: string) => void;
};

/** One line of text with its label, hint and refusals. */
export function Line({ label, hint, inline, value, placeholder, refusals, onInput }: LineProps) {
  const id = useId();
  return (
    <div class="HabitForm-field" data-inline={inline}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={refusals.length > 0}
        aria-describedby={`${id}-hint ${id}-refused`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="HabitForm-hint">
          {hint}
        </p>
      )}
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </div>
  );
}

type DomainProps = {
  readonly domain: HabitDomain;
  readonly onChange: (domain: HabitDomain) => void;
};

function Domain({ domain, onChange }: DomainProps) {
  const gardenWords = useGardenWords();
  const id = useId();
  return (
    <div class="HabitForm-field">
      <label for={id}>{gardenWords.form.domain}</label>
      <select
        id={id}
        value={domain}
        onChange={(event) => onChange(event.currentTarget.value as HabitDomain)}
      >
        {HABIT_DOMAINS.map((each) => (
          <option key={each} value={each}>
            {gardenWords.form.domains[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
