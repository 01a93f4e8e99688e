import { useId } from 'preact/hooks';
import { Options } from '@/components/Options';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { StepsField } from '@/components/StepsField';

import type { GoalChoice, GoalEntry } from '@/domain/goal-entry';
import type { Refusal } from '@/domain/refusal';

export type GoalFieldProps = {
  readonly entry: GoalEntry;
  /** Whether the habit comes several times a day, and is to be counted or listed all the same. */
  readonly clash: boolean;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changed: Partial<GoalEntry>) => void;
};

const CHOICES = ['check', 'amount', 'minutes', 'steps'] as const;
const CLASH: readonly Refusal[] = [{ kind: 'severalWithGoal' }];

/** What makes a day full: doing it, an amount, minutes or steps. */
export function GoalField({ entry, clash, refusals, onChange }: GoalFieldProps) {
  const { form } = useGardenWords();
  const id = useId();
  return (
    <div class="GoalField">
      <Options<GoalChoice>
        legend={form.goal}
        legendUnseen
        value={entry.choice}
        options={CHOICES.map((value) => ({
          value,
          label: form.goals[value],
          hint: value === 'check' ? undefined : form.goalHints[value],
        }))}
        invalid={clash}
        describedBy={`${id}-clash`}
        onChange={(choice) => onChange({ choice })}
      >
        {entry.choice === 'steps' && (
          <StepsField
            steps={entry.steps}
            refusals={refusals}
            onChange={(steps) => onChange({ steps })}
          />
        )}
        {(entry.choice === 'amount' || entry.choice === 'minutes') && (
          <Amount entry={entry} refusals={refusals} onChange={onChange} />
        )}
      </Options>
      {/* Said at once, wherever the two were chosen. */}
      <Refusals id={`${id}-clash`} refusals={clash ? CLASH : []} />
    </div>
  );
}

type AmountProps = Omit<GoalFieldProps, 'clash'>;

function Amount({ entry, refusals, onChange }: AmountProps) {
  const { form } = useGardenWords();
  const id = useId();
  const ofUnit = refusals.filter(({ kind }) => kind === 'unitEmpty' || kind === 'textTooLong');
  const ofTarget = refusals.filter((refusal) => !ofUnit.includes(refusal));
  const timed = entry.choice === 'minutes';
  return (
    <>
      <div class="GoalField-amount">
        <label for={`${id}-direction`}>{form.direction}</label>
        <select
          id={`${id}-direction`}
          value={entry.direction}
          aria-describedby={`${id}-limit`}
          onChange={(event) =>
            onChange({ direction: event.currentTarget.value as GoalEntry['direction'] })
          }
        >
          <option value="atLeast">{form.atLeast}</option>
          <option value="atMost">{form.atMost}</option>
        </select>
        <label for={`${id}-target`}>{form.target}</label>
        <div>
          <span class="GoalField-target">
            <input
              id={`${id}-target`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={timed ? entry.minutes : entry.target}
              aria-invalid={ofTarget.length > 0}
              aria-describedby={`${id}-minutes ${id}-refused`}
              onInput={({ currentTarget: { value } }) =>
                onChange(timed ? { minutes: value } : { target: value })
              }
            />
            {timed && <bdi id={`${id}-minutes`}>{entry.minutesUnit}</bdi>}
          </span>
          <Refusals id={`${id}-refused`} refusals={ofTarget} />
        </div>
        {!timed && (
          <Unit id={`${id}-unit`} unit={entry.unit} refusals={ofUnit} onChange={onChange} />
        )}
      </div>
      <p id={`${id}-limit`} class="GoalField-hint">
        {entry.direction === 'atMost' && form.atMostHint}
      </p>
    </>
  );
}

type UnitProps = Pick<AmountProps, 'refusals' | 'onChange'> & {
  readonly id: string;
  readonly unit: string;
};

function Unit({ id, unit, refusals, onChange }: UnitProps) {
  const { form } = useGardenWords();
  return (
    <>
      <label for={id}>{form.unit}</label>
      <div>
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          value={unit}
          placeholder={form.unitPlaceholder}
          aria-invalid={refusals.length > 0}
          aria-describedby={`${id}-refused`}
          onInput={(event) => onChange({ unit: event.currentTarget.value })}
        />
        <Refusals id={`${id}-refused`} refusals={refusals} />
      </div>
    </>
  );
}
