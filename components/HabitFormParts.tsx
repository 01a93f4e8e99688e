import { useId, useState } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { Refusals } from '@/components/Refusals';
import { useGardenWords } from '@/components/words';
import { parseAmount } from '@/domain/amount';
import type { Goal } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';
import type { Schedule, Weekday } from '@/domain/schedule';

type ScheduleFieldsProps = {
  readonly schedule: Schedule;
  readonly weekStartsOn: number;
  readonly refusals: readonly Refusal[];
  readonly onChange: (schedule: Schedule) => void;
};

/** Every day, or named weekdays in the order of the person's week. */
export function ScheduleFields({
  schedule,
  weekStartsOn,
  refusals,
  onChange,
}: ScheduleFieldsProps) {
  const gardenWords = useGardenWords();
  const id = useId();
  const days = schedule.kind === 'weekdays' ? schedule.days : [];
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => ((offset + weekStartsOn) % 7) as Weekday);
  const toggle = (day: Weekday): void =>
    onChange({
      kind: 'weekdays',
      days: days.includes(day) ? days.filter((each) => each !== day) : [...days, day],
    });
  return (
    <div class="HabitForm-field">
      <Choice
        legend={gardenWords.form.schedule}
        value={schedule.kind === 'weekdays' ? 'weekdays' : 'daily'}
        options={[
          { value: 'daily', label: gardenWords.form.daily },
          { value: 'weekdays', label: gardenWords.form.weekdays },
        ]}
        onChange={(kind) => onChange(kind === 'daily' ? { kind } : { kind, days: [1, 3, 5] })}
      />
      {schedule.kind === 'weekdays' && (
        <fieldset class="HabitForm-week" aria-describedby={`${id}-refused`}>
          <legend class="unseen">{gardenWords.form.weekdays}</legend>
          {week.map((day) => (
            <label key={day} title={gardenWords.form.weekday[day]}>
              <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
              <span aria-hidden="true">{gardenWords.form.weekdayShort[day]}</span>
              <span class="unseen">{gardenWords.form.weekday[day]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </div>
  );
}

type AmountFieldsProps = {
  readonly goal: Goal;
  readonly refusals: readonly Refusal[];
  readonly onChange: (goal: Goal) => void;
};

/** Whether doing it counts, or an amount of something. */
export function AmountFields({ goal, refusals, onChange }: AmountFieldsProps) {
  const gardenWords = useGardenWords();
  const id = useId();
  const [target, setTarget] = useState(goal.kind === 'amount' ? String(goal.target) : '');
  return (
    <div class="HabitForm-field">
      <Choice
        legend={gardenWords.form.goal}
        value={goal.kind}
        options={[
          { value: 'check', label: gardenWords.form.check },
          { value: 'amount', label: gardenWords.form.amount },
        ]}
        onChange={(kind) =>
          onChange(
            kind === 'check'
              ? { kind }
              : { kind, unit: '', target: readNumber(target), direction: 'atLeast' },
          )
        }
      />
      {goal.kind === 'amount' && (
        <div class="HabitForm-amount">
          <label for={`${id}-direction`}>{gardenWords.form.direction}</label>
          <select
            id={`${id}-direction`}
            value={goal.direction}
            onChange={(event) =>
              onChange({ ...goal, direction: event.currentTarget.value as 'atLeast' | 'atMost' })
            }
          >
            <option value="atLeast">{gardenWords.form.atLeast}</option>
            <option value="atMost">{gardenWords.form.atMost}</option>
          </select>
          <label for={`${id}-target`}>{gardenWords.form.target}</label>
          <input
            id={`${id}-target`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={target}
            aria-invalid={refusals.some(
              ({ kind }) => kind !== 'unitEmpty' && kind !== 'textTooLong',
            )}
            aria-describedby={`${id}-refused`}
            onInput={(event) => {
              setTarget(event.currentTarget.value);
              onChange({ ...goal, target: readNumber(event.currentTarget.value) });
            }}
          />
          <label for={`${id}-unit`}>{gardenWords.form.unit}</label>
          <input
            id={`${id}-unit`}
            type="text"
            dir="auto"
            autoComplete="off"
            value={goal.unit}
            placeholder={gardenWords.form.unitPlaceholder}
            aria-invalid={refusals.some(
              ({ kind }) => kind === 'unitEmpty' || kind === 'textTooLong',
            )}
            aria-describedby={`${id}-refused`}
            onInput={(event) => onChange({ ...goal, unit: event.currentTarget.value })}
          />
        </div>
      )}
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </div>
  );
}

/** NaN where it is none: the rules say so in words when the form is sent. */
function readNumber(text: string): number {
  const amount = parseAmount(text);
  return typeof amount === 'number' ? amount : Number.NaN;
}
