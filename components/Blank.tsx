import { useId } from 'preact/hooks';

export type BlankProps = {
  /** The whole of it, for listeners. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  readonly value: string;
  readonly type?: 'number' | 'date' | 'time';
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onInput: (text: string) => void;
};

/** A blank within a sentence, for a number, a day, or a time of the day. */
export function Blank({ name, before, after, type = 'number', ...props }: BlankProps) {
  const id = useId();
  const field = {
    id,
    autoComplete: 'off',
    'aria-label': name,
    value: props.value,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
      props.onInput(event.currentTarget.value),
  };
  return (
    <label for={id} class="Blank" data-type={type}>
      {before}
      {type === 'number' ? (
        // A field for numbers would keep to itself what is none; our own rules say it in words.
        <input type="text" inputMode="numeric" {...field} />
      ) : (
        <input type={type} {...field} />
      )}
      {after}
    </label>
  );
}
