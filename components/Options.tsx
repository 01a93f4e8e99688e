import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type OptionsProps<T extends string> = {
  readonly legend: string;
  /** Whether the words above say it already, so that only listeners need the legend. */
  readonly legendUnseen?: boolean;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string | undefined;
  }[];
  readonly invalid?: boolean;
  readonly describedBy?: string;
  /** What is to be said of the one that is chosen; it stands below it. */
  readonly children?: ComponentChildren;
  readonly onChange: (value: T) => void;
};

/** One of several: radio buttons below each other, the details under the one that is chosen. */
export function Options<T extends string>({ legend, legendUnseen, ...props }: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset class="Options" aria-describedby={props.describedBy}>
      <legend class={legendUnseen ? 'unseen' : undefined}>{legend}</legend>
      {props.options.map((option) => (
        <div key={option.value} class="Options-one">
          <label>
            <input
              type="radio"
              name={name}
              checked={option.value === props.value}
              aria-invalid={props.invalid === true}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
          {option.value === props.value && props.children && (
            <div class="Options-more">{props.children}</div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
