import { useId } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { MonthDaysField } from '@/components/MonthDaysField';
import { Options } from '@/components/Options';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { SeveralField } from '@/components/SeveralField';
import { TimesField } from '@/components/TimesField';
import { Toggles } from '@/components/Toggles';
import { toggled } from '@/components/toggled';

import type { Refusal } from '@/domain/refusal';
import type { Weekday } from '@/domain/schedule';
import type { ScheduleChoice, ScheduleEntry } from '@/domain/schedule-entry';
import type { Settings } from '@/domain/settings';

/** A part of a schedule as it is filled in; `refusals` are those of the schedule alone. */
export type SchedulePartProps = {
  readonly entry: ScheduleEntry;
  readonly weekStartsOn: Settings['weekStartsOn'];
  readonly refusals: readonly Refusal[];
  /** Where the refusals stand. */
  readonly describedBy: string;
  readonly onChange: (changed: Partial<ScheduleEntry>) => void;
};

const CHOICES = ['daily', 'weekdays', 'times', 'everyDays', 'monthDays', 'several'] as const;

/** On which days a habit is due: one of a few kinds, with its details below it. */
export function ScheduleField(props: Omit<SchedulePartProps, 'describedBy'>) {
  const { form, habits } = useGardenWords();
  const id = useId();
  const { entry } = props;
  const own = CHOICES.map((value) => ({ value, label: form.schedules[value] }));
  const other = entry.other && { value: 'other' as const, label: habits.schedule(entry.other) };
  const describedBy = `${id}-refused`;
  return (
    <Options<ScheduleChoice>
      legend={form.schedule}
      legendUnseen
      value={entry.choice}
      options={other ? [...own, other] : own}
      onChange={(choice) => props.onChange({ choice })}
    >
      <Details {...props} describedBy={describedBy} />
      <Refusals id={describedBy} refusals={props.refusals} />
    </Options>
  );
}

function Details(props: SchedulePartProps) {
  switch (props.entry.choice) {
    case 'daily':
    case 'other':
      return null;
    case 'weekdays':
      return <Weekdays {...props} />;
    case 'times':
      return <TimesField {...props} />;
    case 'everyDays':
      return <EveryDays {...props} />;
    case 'monthDays':
      return <MonthDaysField {...props} />;
    case 'several':
      return <SeveralField {...props} />;
  }
}

/** Named weekdays, in the order of the person's week. */
function Weekdays({ entry, weekStartsOn, refusals, ...props }: SchedulePartProps) {
  const { form } = useGardenWords();
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => ((offset + weekStartsOn) % 7) as Weekday);
  return (
    <Toggles
      legend={form.schedules.weekdays}
      legendUnseen
      options={week.map((day) => ({
        value: day,
        label: form.weekdayShort[day] ?? '',
        name: form.weekday[day] ?? '',
      }))}
      chosen={entry.weekdays}
      invalid={refusals.length > 0}
      describedBy={props.describedBy}
      onToggle={(day) => props.onChange({ weekdays: toggled(entry.weekdays, day) })}
    />
  );
}

function EveryDays({ entry, refusals, describedBy, onChange }: SchedulePartProps) {
  const { form } = useGardenWords();
  const number = refusals.some(({ kind }) => kind === 'numberOutside');
  return (
    <div class="ScheduleField-sentence">
      <Blank
        name={form.everyName}
        before={form.everyBefore}
        after={form.everyAfter}
        value={entry.every}
        invalid={number}
        describedBy={describedBy}
        onInput={(every) => onChange({ every })}
      />
      <Blank
        type="date"
        name={form.countedFrom}
        before={form.countedFrom}
        value={entry.countedFrom}
        invalid={refusals.length > 0 && !number}
        describedBy={describedBy}
        onInput={(countedFrom) => onChange({ countedFrom })}
      />
    </div>
  );
}
