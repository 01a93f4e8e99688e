import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';

import { FEWEST_STEPS, LONGEST, MOST_STEPS } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';

export type StepsFieldProps = {
  /** At least one line; blank ones stand while they are typed. */
  readonly steps: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly onChange: (steps: readonly string[]) => void;
};

/** What has the focus after a change: the line, or the button that made it. */
type Focus = { readonly part: 'line' | 'up' | 'down'; readonly index: number };

/** A short checklist, line by line: added with Enter, pasted, moved and taken away. */
export function StepsField({ steps, refusals, onChange }: StepsFieldProps) {
  const { form } = useGardenWords();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<Focus | null>(null);
  const [pasted, setPasted] = useState<readonly Refusal[]>([]);
  const change = (next: readonly string[], then: Focus | null): void => {
    focus.current = then;
    setPasted([]);
    onChange(next);
  };
  const paste = (index: number, lines: readonly string[]): void => {
    const blank = steps[index]?.trim() === '';
    const next = steps.toSpliced(blank ? index : index + 1, blank ? 1 : 0, ...lines);
    const count = next.filter((step) => step.trim() !== '').length;
    if (count > MOST_STEPS)
      setPasted([{ kind: 'stepsCount', count, fewest: FEWEST_STEPS, most: MOST_STEPS }]);
    else
      change(
        next.filter((step) => step.trim() !== ''),
        null,
      );
  };
  useEffect(() => {
    if (focus.current) focusOn(list.current, focus.current);
    focus.current = null;
  }, [steps]);
  const full = steps.length >= MOST_STEPS;
  const all = [...pasted, ...refusals];
  return (
    <div class="StepsField">
      <ol ref={list}>
        {steps.map((step, index) => (
          <Step
            key={index}
            {...{ id, step, index, change, paste, full }}
            steps={steps}
            invalid={refusals.some(({ kind }) => kind !== 'textTooLong' || isTooLong(step))}
          />
        ))}
      </ol>
      {full ? (
        <p class="StepsField-hint">{form.mostSteps(MOST_STEPS)}</p>
      ) : (
        <button
          type="button"
          class="StepsField-add"
          onClick={() => change([...steps, ''], { part: 'line', index: steps.length })}
        >
          <Icon name="add" /> {form.addStep}
        </button>
      )}
      <Refusals id={`${id}-refused`} refusals={all} />
    </div>
  );
}

type StepProps = Pick<StepsFieldProps, 'steps'> & {
  readonly id: string;
  readonly step: string;
  readonly index: number;
  readonly full: boolean;
  readonly invalid: boolean;
  readonly change: (next: readonly string[], then: Focus | null) => void;
  readonly paste: (index: number, lines: readonly string[]) => void;
};

function Step({ id, step, index, steps, full, invalid, change, paste }: StepProps) {
  const { form } = useGardenWords();
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const next = { part: 'line', index: index + 1 } as const;
    if (steps[index + 1] === '' || full) change(steps.slice(), next);
    else change(steps.toSpliced(index + 1, 0, ''), next);
  };
  return (
    <li>
      <label for={`${id}-${index}`}>{form.step(index + 1)}</label>
      <input
        id={`${id}-${index}`}
        type="text"
        dir="auto"
        autoComplete="off"
        enterkeyhint="next"
        value={step}
        aria-invalid={invalid}
        aria-describedby={`${id}-refused`}
        onInput={(event) => change(steps.with(index, event.currentTarget.value), null)}
        onKeyDown={goOn}
        onPaste={(event) => {
          const lines = linesOf(event.clipboardData?.getData('text') ?? '');
          if (lines.length < 2) return;
          event.preventDefault();
          paste(index, lines);
        }}
      />
      <Moves {...{ index, steps, change }} />
    </li>
  );
}

function Moves({ index, steps, change }: Pick<StepProps, 'index' | 'steps' | 'change'>) {
  const { form } = useGardenWords();
  const move = (to: number, part: 'up' | 'down'): void =>
    change(steps.toSpliced(index, 1).toSpliced(to, 0, steps[index] ?? ''), { part, index: to });
  const remove = (): void =>
    change(steps.toSpliced(index, 1), { part: 'line', index: Math.max(0, index - 1) });
  return (
    <span class="StepsField-moves">
      <button
        type="button"
        data-part="up"
        disabled={index === 0}
        aria-label={form.stepUp(index + 1)}
        onClick={() => move(index - 1, 'up')}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        data-part="down"
        disabled={index === steps.length - 1}
        aria-label={form.stepDown(index + 1)}
        onClick={() => move(index + 1, 'down')}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        disabled={steps.length === 1}
        aria-label={form.removeStep(index + 1)}
        onClick={remove}
      >
        <Icon name="remove" />
      </button>
    </span>
  );
}

/** A button at an end of the list is off; its line takes the focus then. */
function focusOn(list: HTMLElement | null, { part, index }: Focus): void {
  const row = list?.children[index];
  const button = row?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`);
  (button ?? row?.querySelector('input'))?.focus();
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
}

function isTooLong(step: string): boolean {
  return [...step.trim()].length > LONGEST.step;
}
