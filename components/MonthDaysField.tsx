import { Icon } from '@/components/Icon';
import { useGardenWords } from '@/components/page-words';
import type { SchedulePartProps } from '@/components/ScheduleField';
import { Toggles } from '@/components/Toggles';
import { toggled } from '@/components/toggled';

import type { MonthDay, Weekday } from '@/domain/schedule';

type NamedDay = MonthDay & { kind: 'weekday' };

const WHICH = [1, 2, 3, 4, -1] as const;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const DATES = Array.from({ length: 31 }, (_, index) => index + 1);
/** The first that some months lack. */
const SHORTEST = 29;

/** Days of the month: dates in a table, and weekdays such as the last Friday. */
export function MonthDaysField({ entry, onChange, ...props }: SchedulePartProps) {
  const { form } = useGardenWords();
  const dates = entry.monthDays.flatMap((day) => (day.kind === 'date' ? [day.date] : []));
  const named = entry.monthDays.filter((day) => day.kind === 'weekday');
  const change = (nextDates: readonly number[], nextNamed: readonly NamedDay[]): void =>
    onChange({
      monthDays: [
        ...nextDates.toSorted((a, b) => a - b).map((date) => ({ kind: 'date', date }) as const),
        ...nextNamed,
      ],
    });
  return (
    <>
      <Toggles
        legend={form.dates}
        table
        options={DATES.map((date) => ({
          value: date,
          label: date === 31 ? form.lastDate : String(date),
          name: form.dateName(date),
        }))}
        chosen={dates}
        invalid={props.refusals.length > 0}
        describedBy={props.describedBy}
        onToggle={(date) => change(toggled(dates, date), named)}
      />
      {dates.some((date) => date >= SHORTEST && date < 31) && (
        <p class="ScheduleField-hint">{form.shortMonths}</p>
      )}
      <NamedDays
        days={named}
        weekStartsOn={props.weekStartsOn}
        onChange={(days) => change(dates, days)}
      />
    </>
  );
}

type NamedDaysProps = Pick<SchedulePartProps, 'weekStartsOn'> & {
  readonly days: readonly NamedDay[];
  readonly onChange: (days: readonly NamedDay[]) => void;
};

function NamedDays({ days, weekStartsOn, onChange }: NamedDaysProps) {
  const { form } = useGardenWords();
  const week = WEEKDAYS.map((offset) => ((offset + weekStartsOn) % 7) as Weekday);
  const change = (index: number, changed: Partial<NamedDay>): void =>
    onChange(days.map((day, at) => (at === index ? { ...day, ...changed } : day)));
  return (
    <fieldset class="MonthDaysField-named">
      <legend class="unseen">{form.monthWeekdays}</legend>
      {days.map((day, index) => (
        <div key={index} class="MonthDaysField-day">
          <select
            aria-label={form.whichName}
            value={day.which}
            onChange={(event) =>
              change(index, { which: Number(event.currentTarget.value) as NamedDay['which'] })
            }
          >
            {WHICH.map((which) => (
              <option key={which} value={which}>
                {form.which[which]}
              </option>
            ))}
          </select>
          <select
            aria-label={form.weekdayName}
            value={day.weekday}
            onChange={(event) =>
              change(index, { weekday: Number(event.currentTarget.value) as Weekday })
            }
          >
            {week.map((weekday) => (
              <option key={weekday} value={weekday}>
                {form.weekday[weekday]}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="MonthDaysField-remove"
            aria-label={form.removeMonthWeekday(day)}
            onClick={() => onChange(days.toSpliced(index, 1))}
          >
            <Icon name="remove" />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="MonthDaysField-add"
        onClick={() => onChange([...days, { kind: 'weekday', which: -1, weekday: 5 }])}
      >
        <Icon name="add" /> {form.addMonthWeekday}
      </button>
    </fieldset>
  );
}
