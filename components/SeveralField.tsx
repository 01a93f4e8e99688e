import { Blank } from '@/components/Blank';
import { Options } from '@/components/Options';
import { useGardenWords } from '@/components/page-words';
import type { SchedulePartProps } from '@/components/ScheduleField';
import { Toggles } from '@/components/Toggles';
import { toggled } from '@/components/toggled';
import { useWords } from '@/components/words';
import type { Slot } from '@/domain/schedule';

const SLOTS = ['morning', 'noon', 'evening'] as const satisfies readonly Slot[];

/** Several times a day: at named times of it, or so many. */
export function SeveralField({ entry, refusals, describedBy, onChange }: SchedulePartProps) {
  const words = useWords();
  const { form } = useGardenWords();
  const invalid = refusals.length > 0;
  return (
    <Options
      legend={form.schedules.several}
      legendUnseen
      value={entry.severalBy}
      options={[
        { value: 'slots', label: form.severalBy.slots },
        { value: 'count', label: form.severalBy.count },
      ]}
      onChange={(severalBy) => onChange({ severalBy })}
    >
      {entry.severalBy === 'slots' ? (
        <Toggles
          legend={form.severalBy.slots}
          legendUnseen
          options={SLOTS.map((value) => {
            const label = words.row.timeOfDay(value);
            return { value, label, name: label };
          })}
          chosen={entry.slots}
          invalid={invalid}
          describedBy={describedBy}
          onToggle={(slot) => onChange({ slots: toggled(entry.slots, slot) })}
        />
      ) : (
        <Blank
          name={form.timesADayName}
          after={form.timesADayAfter}
          value={entry.timesADay}
          invalid={invalid}
          describedBy={describedBy}
          onInput={(timesADay) => onChange({ timesADay })}
        />
      )}
    </Options>
  );
}
