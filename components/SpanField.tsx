import { useId } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';

import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { SpanEntry } from '@/domain/span-entry';

export type SpanFieldProps = {
  readonly entry: SpanEntry;
  readonly today: LocalDate;
  readonly startRefusals: readonly Refusal[];
  readonly endRefusals: readonly Refusal[];
  readonly onChange: (changed: Partial<SpanEntry>) => void;
};

/** When a habit begins, and whether it ends: a programme of so many weeks, or up to a day. */
export function SpanField(props: SpanFieldProps) {
  return (
    <div class="SpanField">
      <Start {...props} />
      <End {...props} />
    </div>
  );
}

function Start({ entry, today, startRefusals, onChange }: SpanFieldProps) {
  const { form } = useGardenWords();
  const id = `${useId()}-refused`;
  if (entry.begun && entry.begun < today) return <p>{form.begun(entry.begun, today)}</p>;
  // A habit that began today has its first day behind it, too.
  if (entry.begun) return null;
  return (
    <div>
      <div class="SpanField-line">
        <select
          aria-label={form.startName}
          value={entry.start}
          onChange={(event) => onChange({ start: event.currentTarget.value as SpanEntry['start'] })}
        >
          <option value="today">{form.starts.today}</option>
          <option value="day">{form.starts.day}</option>
        </select>
        {entry.start === 'day' && (
          <Blank
            type="date"
            name={form.startDay}
            value={entry.startsOn}
            invalid={startRefusals.length > 0}
            describedBy={id}
            onInput={(startsOn) => onChange({ startsOn })}
          />
        )}
      </div>
      <Refusals id={id} refusals={startRefusals} />
    </div>
  );
}

function End({ entry, endRefusals, onChange }: SpanFieldProps) {
  const { form } = useGardenWords();
  const id = `${useId()}-refused`;
  const field = { invalid: endRefusals.length > 0, describedBy: id };
  return (
    <div>
      <div class="SpanField-line">
        <select
          aria-label={form.endName}
          value={entry.end}
          onChange={(event) => onChange({ end: event.currentTarget.value as SpanEntry['end'] })}
        >
          <option value="open">{form.ends.open}</option>
          <option value="weeks">{form.ends.weeks}</option>
          <option value="day">{form.ends.day}</option>
        </select>
        {entry.end === 'day' && (
          <Blank
            {...field}
            type="date"
            name={form.endDay}
            value={entry.endsOn}
            onInput={(endsOn) => onChange({ endsOn })}
          />
        )}
        {entry.end === 'weeks' && (
          <Blank
            {...field}
            name={form.weeksName}
            after={entry.begun ? form.weeksFromToday : form.weeksAfter}
            value={entry.weeks}
            onInput={(weeks) => onChange({ weeks })}
          />
        )}
      </div>
      <Refusals id={id} refusals={endRefusals} />
    </div>
  );
}
