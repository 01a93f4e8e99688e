import { useId } from 'preact/hooks';

export type ChoiceProps<T extends string | number> = {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly onChange: (value: T) => void;
};

/** One of a few: radio buttons in a row that wraps. */
export function Choice<T extends string | number>({
  legend,
  value,
  options,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="Choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="Choice-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
