import { useId } from 'preact/hooks';
import { Refusals } from '@/components/Refusals';
import type { Refusal } from '@/domain/refusal';

export type LineProps = {
  readonly label: string;
  readonly hint?: string;
  readonly inline?: boolean;
  readonly value: string;
  readonly placeholder: string;
  readonly refusals: readonly Refusal[];
  /** What was written here before and may be wanted again. */
  readonly known?: readonly string[];
  readonly onInput: (text: string) => void;
};

/** One line of text with its label, hint and refusals. */
export function Line({ label, hint, inline, known = [], refusals, ...field }: LineProps) {
  const id = useId();
  return (
    <div class="Line" data-inline={inline}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={field.value}
        placeholder={field.placeholder}
        list={known.length > 0 ? `${id}-known` : undefined}
        aria-invalid={refusals.length > 0}
        aria-describedby={`${id}-hint ${id}-refused`}
        onInput={(event) => field.onInput(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} class="Line-hint">
          {hint}
        </p>
      )}
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </div>
  );
}
