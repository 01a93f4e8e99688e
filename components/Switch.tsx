export type SwitchProps = {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One thing that is on or off. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <label class="Choice-option">
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
