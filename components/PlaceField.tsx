import { useId } from 'preact/hooks';
import { Line } from '@/components/Line';
import { useGardenWords } from '@/components/page-words';
import { useWords } from '@/components/words';
import { TIMES_OF_DAY, type TimeOfDay } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import { HABIT_DOMAINS, type HabitDomain } from '@/domain/life-domain';
import type { Refusal } from '@/domain/refusal';

type Place = Pick<HabitDraft, 'timeOfDay' | 'group' | 'domain' | 'numbersHidden'>;

export type PlaceFieldProps = {
  readonly place: Place;
  /** Names of the groups there are. */
  readonly groups: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly onChange: (changed: Partial<Place>) => void;
};

/** Where a habit stands among the others, and whether its numbers are seen. */
export function PlaceField({ place, groups, refusals, onChange }: PlaceFieldProps) {
  const words = useWords();
  const { form } = useGardenWords();
  const id = useId();
  return (
    <>
      <div class="PlaceField-choice">
        <label for={`${id}-time`}>{form.timeOfDay}</label>
        <select
          id={`${id}-time`}
          value={place.timeOfDay}
          onChange={(event) => onChange({ timeOfDay: event.currentTarget.value as TimeOfDay })}
        >
          {TIMES_OF_DAY.map((time) => (
            <option key={time} value={time}>
              {words.row.timeOfDay(time)}
            </option>
          ))}
        </select>
      </div>
      <Line
        label={form.group}
        hint={form.groupHint}
        value={place.group}
        placeholder={form.groupPlaceholder}
        known={groups}
        refusals={refusals}
        onInput={(group) => onChange({ group })}
      />
      <div class="PlaceField-choice">
        <label for={`${id}-domain`}>{form.domain}</label>
        <select
          id={`${id}-domain`}
          value={place.domain}
          onChange={(event) => onChange({ domain: event.currentTarget.value as HabitDomain })}
        >
          {HABIT_DOMAINS.map((each) => (
            <option key={each} value={each}>
              {form.domains[each]}
            </option>
          ))}
        </select>
      </div>
      <label class="PlaceField-numbers">
        <input
          type="checkbox"
          checked={place.numbersHidden}
          onChange={(event) => onChange({ numbersHidden: event.currentTarget.checked })}
        />
        <span>
          {form.numbersHidden}
          <small>{form.numbersHiddenHint}</small>
        </span>
      </label>
    </>
  );
}
