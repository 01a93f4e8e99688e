export type TogglesProps<T extends string | number> = {
  readonly legend: string;
  readonly legendUnseen?: boolean;
  readonly options: readonly {
    readonly value: T;
    /** As it is seen. */
    readonly label: string;
    /** As it is heard, and shown where the pointer rests. */
    readonly name: string;
  }[];
  readonly chosen: readonly T[];
  /** A table of seven columns, as in a calendar; otherwise a row that wraps. */
  readonly table?: boolean;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onToggle: (value: T) => void;
};

/** Any of several: checkboxes drawn as small buttons that stay down. */
export function Toggles<T extends string | number>({ legend, ...props }: TogglesProps<T>) {
  return (
    <fieldset class="Toggles" aria-describedby={props.describedBy}>
      <legend class={props.legendUnseen ? 'unseen' : undefined}>{legend}</legend>
      <div class="Toggles-all" data-table={props.table}>
        {props.options.map(({ value, label, name }) => (
          <label key={value} title={name} data-wide={label.length > 2}>
            <input
              type="checkbox"
              aria-label={name}
              aria-invalid={props.invalid}
              checked={props.chosen.includes(value)}
              onChange={() => props.onToggle(value)}
            />
            <span aria-hidden="true">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
