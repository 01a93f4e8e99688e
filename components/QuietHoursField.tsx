import { useId, useState } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { useGardenWords, useNudgeWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { Switch } from '@/components/Switch';
import type { QuietHours, QuietSpan } from '@/domain/quiet-hours';
import type { Refusal } from '@/domain/refusal';
import { minuteOfTime, timeOfMinute } from '@/domain/reminder-entry';
import type { Settings } from '@/domain/settings';

export type QuietHoursFieldProps = {
  readonly value: QuietHours;
  readonly weekStartsOn: Settings['weekStartsOn'];
  readonly onChange: (value: QuietHours) => void;
};

/** What is likeliest wanted where none was. */
const NIGHT: QuietSpan = { from: 22 * 60, until: 7 * 60 };

/** When no nudge comes: one span for every day, or one for each weekday. */
export function QuietHoursField({ value, weekStartsOn, onChange }: QuietHoursFieldProps) {
  const words = useNudgeWords().nudges;
  const { weekday } = useGardenWords().form;
  const [first = null] = value;
  const [isSame, setSame] = useState(value.every((span) => isEqual(span, first)));
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => (offset + weekStartsOn) % 7);
  const everyDay = (span: QuietSpan | null): void => onChange(value.map(() => span));
  const makeSame = (same: boolean): void => {
    setSame(same);
    if (same) everyDay(week.map((day) => value[day]).find((span) => span != null) ?? null);
  };
  return (
    <fieldset class="QuietHoursField">
      <legend>{words.quiet}</legend>
      <p class="SettingsSection-hint">{words.quietHint}</p>
      <Switch label={words.same} checked={isSame} onChange={makeSame} />
      <ul>
        {isSame && <Row name={words.everyDay} span={first} onChange={everyDay} />}
        {!isSame &&
          week.map((day) => (
            <Row
              key={day}
              name={weekday[day] ?? ''}
              span={value[day] ?? null}
              onChange={(span) => onChange(value.map((each, at) => (at === day ? span : each)))}
            />
          ))}
      </ul>
    </fieldset>
  );
}

function isEqual(one: QuietSpan | null, other: QuietSpan | null): boolean {
  return one?.from === other?.from && one?.until === other?.until;
}

type RowProps = {
  readonly name: string;
  readonly span: QuietSpan | null;
  readonly onChange: (span: QuietSpan | null) => void;
};

/** The span that begins on one day; what is no time is kept in the field alone, and said. */
function Row({ name, span, onChange }: RowProps) {
  const words = useNudgeWords().nudges;
  const id = useId();
  const [typed, setTyped] = useState<Partial<Record<keyof QuietSpan, string>>>({});
  const refusals = Object.values(typed)
    .filter((text) => minuteOfTime(text) === null)
    .map((text): Refusal => ({ kind: 'timeUnclear', text }));
  const field = (end: keyof QuietSpan, of: QuietSpan) => ({
    type: 'time' as const,
    value: typed[end] ?? timeOfMinute(of[end]),
    invalid: typed[end] !== undefined && minuteOfTime(typed[end]) === null,
    describedBy: `${id}-refused`,
    onInput: (text: string) => setTyped({ ...typed, [end]: text }),
  });
  // A time that is being typed is a time at every key: it is kept when the field says that it is whole.
  const commit = (span: QuietSpan): void => {
    const from = minuteOfTime(typed.from ?? timeOfMinute(span.from));
    const until = minuteOfTime(typed.until ?? timeOfMinute(span.until));
    setTyped({
      ...(from === null && { from: typed.from ?? '' }),
      ...(until === null && { until: typed.until ?? '' }),
    });
    const now = { from: from ?? span.from, until: until ?? span.until };
    if (!isEqual(now, span)) onChange(now);
  };
  return (
    <li class="QuietHoursField-row">
      <Switch
        label={name}
        checked={span !== null}
        onChange={(isQuiet) => {
          setTyped({});
          onChange(isQuiet ? NIGHT : null);
        }}
      />
      {span ? (
        <span class="QuietHoursField-span" onChange={() => commit(span)}>
          <Blank before={words.from} name={words.fromOf(name)} {...field('from', span)} />
          <Blank
            before={words.until}
            after={span.until > span.from ? '' : words.nextDay}
            name={words.untilOf(name)}
            {...field('until', span)}
          />
        </span>
      ) : (
        <span class="QuietHoursField-none">{words.noQuiet}</span>
      )}
      <Refusals id={`${id}-refused`} refusals={refusals.slice(0, 1)} />
    </li>
  );
}
