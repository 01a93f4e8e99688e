import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { useWords } from '@/components/words';
import { parseLocalDate } from '@/domain/day-steps';
import type { Habit, HabitId } from '@/domain/habit';
import type { Refusal } from '@/domain/refusal';
import { REST_REASONS, type RestReason, type RestSpan } from '@/domain/rest';

export type RestFormProps = {
  readonly heading: string;
  readonly initial: RestSpan;
  /** Those that can rest by themselves. */
  readonly habits: readonly Pick<Habit, 'id' | 'name'>[];
  readonly refusals: readonly Refusal[];
  /** Where help is to be found at once. */
  readonly helpHref: string;
  readonly onSubmit: (rest: RestSpan) => void;
  readonly onCancel: () => void;
};

/** What is filled in, as it was typed. */
type Entry = {
  readonly from: string;
  readonly ends: 'day' | 'open';
  readonly until: string;
  readonly who: 'all' | 'some';
  readonly habitIds: readonly HabitId[];
  readonly reason: RestReason;
};

/** What cannot be read as it stands, by the field it belongs to. */
type Unread = { readonly from?: string; readonly until?: string; readonly who?: string };

/** When a rest begins and ends, what rests, and why. */
export function RestForm(props: RestFormProps) {
  const { heading, habits, refusals, helpHref, onSubmit, onCancel } = props;
  const words = useWords();
  const rests = useGardenWords().rests;
  const [entry, setEntry] = useState(() => entryOf(props.initial));
  const [unread, setUnread] = useState<Unread>({});
  const change = (changed: Partial<Entry>): void => setEntry({ ...entry, ...changed });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [unread, refusals]);
  const submit = (): void => {
    const read = readEntry(entry, rests);
    setUnread('rest' in read ? {} : read);
    if ('rest' in read) onSubmit(read.rest);
  };
  return (
    <form
      ref={form}
      class="RestForm"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h4>{heading}</h4>
      <Day
        label={rests.from}
        hint={rests.fromHint}
        value={entry.from}
        unread={unread.from}
        refusals={[]}
        onChange={(from) => change({ from })}
      />
      <Choice
        legend={rests.until}
        value={entry.ends}
        options={[
          { value: 'day', label: rests.untilDay },
          { value: 'open', label: rests.untilOpen },
        ]}
        onChange={(ends) => change({ ends })}
      />
      {entry.ends === 'day' && (
        <Day
          label={rests.lastDay}
          value={entry.until}
          unread={unread.until}
          refusals={refusals}
          onChange={(until) => change({ until })}
        />
      )}
      <Who entry={entry} habits={habits} unread={unread.who} onChange={change} />
      <Choice
        legend={rests.why}
        value={entry.reason}
        options={REST_REASONS.map((value) => ({ value, label: rests.reasons[value] }))}
        onChange={(reason) => change({ reason })}
      />
      {entry.reason === 'crisis' && (
        <p class="RestForm-help">
          <a href={helpHref}>{words.common.help}</a>
        </p>
      )}
      {entry.ends === 'open' && <Refusals id="rest-refused" refusals={refusals} />}
      <p class="RestForm-acts">
        <button type="submit" class="Button" data-kind="main">
          {words.acts.save}
        </button>
        <button type="button" class="Button" data-kind="quiet" onClick={onCancel}>
          {words.acts.cancel}
        </button>
      </p>
    </form>
  );
}

type DayProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly unread: string | undefined;
  readonly refusals: readonly Refusal[];
  readonly onChange: (value: string) => void;
};

function Day({ label, hint, value, unread, refusals, onChange }: DayProps) {
  const id = useId();
  return (
    <div class="RestForm-day">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-invalid={unread !== undefined || refusals.length > 0}
        aria-describedby={`${id}-hint ${id}-unread ${id}-refused`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="RestForm-hint">
          {hint}
        </p>
      )}
      <Unreadable id={`${id}-unread`} text={unread} />
      <Refusals id={`${id}-refused`} refusals={refusals} />
    </div>
  );
}

/** As {@link Refusals}, for what cannot even be sent. */
function Unreadable({ id, text }: { id: string; text: string | undefined }) {
  return (
    <div id={id} class="Refusals" aria-live="polite">
      {text && <p>{text}</p>}
    </div>
  );
}

type WhoProps = {
  readonly entry: Entry;
  readonly habits: RestFormProps['habits'];
  readonly unread: string | undefined;
  readonly onChange: (changed: Partial<Entry>) => void;
};

function Who({ entry: { who, habitIds }, habits, unread, onChange }: WhoProps) {
  const words = useGardenWords().rests;
  const id = useId();
  const toggle = (habitId: HabitId): void => {
    const others = habitIds.filter((each) => each !== habitId);
    onChange({ habitIds: others.length < habitIds.length ? others : [...habitIds, habitId] });
  };
  return (
    <div class="RestForm-who">
      <Choice
        legend={words.who}
        value={who}
        options={[
          { value: 'all', label: words.everything },
          { value: 'some', label: words.someHabits },
        ]}
        onChange={(next) => onChange({ who: next })}
      />
      {who === 'some' && (
        <fieldset class="RestForm-habits" aria-describedby={`${id}-unread`}>
          <legend class="unseen">{words.whichHabits}</legend>
          {habits.map((habit) => (
            <label key={habit.id} class="Choice-option">
              <input
                type="checkbox"
                checked={habitIds.includes(habit.id)}
                aria-invalid={unread !== undefined}
                onChange={() => toggle(habit.id)}
              />
              <bdi>{habit.name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <Unreadable id={`${id}-unread`} text={unread} />
    </div>
  );
}

function entryOf({ from, until, habitIds, reason }: RestSpan): Entry {
  return {
    from,
    ends: until === null ? 'open' : 'day',
    until: until ?? from,
    who: habitIds === null ? 'all' : 'some',
    habitIds: habitIds ?? [],
    reason,
  };
}

/** The rest that was filled in, or what has no meaning yet. */
function readEntry(
  { from, ends, until, who, habitIds, reason }: Entry,
  words: { readonly noDay: string; readonly noHabits: string },
): { readonly rest: RestSpan } | Unread {
  const first = parseLocalDate(from);
  const last = ends === 'day' ? parseLocalDate(until) : null;
  const isChosen = who === 'all' || habitIds.length > 0;
  if (first && (ends === 'open' || last) && isChosen)
    return {
      rest: { from: first, until: last, habitIds: who === 'all' ? null : habitIds, reason },
    };
  return {
    ...(first ? {} : { from: words.noDay }),
    ...(ends === 'open' || last ? {} : { until: words.noDay }),
    ...(isChosen ? {} : { who: words.noHabits }),
  };
}
