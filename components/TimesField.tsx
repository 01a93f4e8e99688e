import { Blank } from '@/components/Blank';
import { Options } from '@/components/Options';
import { useGardenWords } from '@/components/page-words';
import type { SchedulePartProps } from '@/components/ScheduleField';

/** So many times a week or month, and over what they are counted. */
export function TimesField({ entry, weekStartsOn, refusals, ...props }: SchedulePartProps) {
  const { form } = useGardenWords();
  const { per } = entry;
  return (
    <>
      <div class="ScheduleField-sentence">
        <Blank
          name={form.timesName}
          after={form.timesAfter}
          value={entry.times}
          invalid={refusals.length > 0}
          describedBy={props.describedBy}
          onInput={(times) => props.onChange({ times })}
        />
        <select
          aria-label={form.perName}
          value={per}
          onChange={(event) => props.onChange({ per: event.currentTarget.value as typeof per })}
        >
          <option value="week">{form.per.week}</option>
          <option value="month">{form.per.month}</option>
        </select>
      </div>
      <Options
        legend={form.spanName}
        legendUnseen
        value={entry.span}
        options={(['calendar', 'rolling'] as const).map((span) => ({
          value: span,
          label: form.span({ per, span, weekStartsOn }),
          hint: form.spanHint({ per, span, weekStartsOn }),
        }))}
        onChange={(span) => props.onChange({ span })}
      />
    </>
  );
}
