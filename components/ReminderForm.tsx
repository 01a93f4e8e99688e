import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CueField, type CueFieldProps } from '@/components/CueField';
import { useGardenWords, useNudgeWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { Switch } from '@/components/Switch';
import { Toggles } from '@/components/Toggles';
import { toggled } from '@/components/toggled';
import { useWords } from '@/components/words';
import { neverMeet } from '@/domain/fewer-nudges';
import type { HabitId } from '@/domain/habit';
import { clockMinuteOf, quietDays } from '@/domain/quiet-clash';
import type { Refusal } from '@/domain/refusal';
import type { ReminderWish } from '@/domain/reminder';
import { type ReminderEntry, wishOfEntry } from '@/domain/reminder-entry';
import type { Schedule, Weekday } from '@/domain/schedule';
import type { Settings } from '@/domain/settings';

/** What a reminder is told with. */
export type ReminderFacts = Pick<CueFieldProps, 'others' | 'usualEnd' | 'clockOf'> & {
  readonly settings: Pick<Settings, 'quietHours' | 'dayStartsAt' | 'weekStartsOn'>;
};

export type ReminderFormProps = ReminderFacts & {
  readonly heading: string;
  readonly habitId: HabitId;
  /** Of the habit. */
  readonly schedule: Schedule;
  readonly initial: ReminderEntry;
  readonly refusals: readonly Refusal[];
  /** Whether this is the moment to ask for notifications. */
  readonly isAsking: boolean;
  /** `ask`: for notifications, within the press; `null`: there is nothing to ask. */
  readonly onSubmit: (wish: ReminderWish, ask: boolean | null) => void;
  readonly onCancel: () => void;
};

/** One reminder of a habit: what brings it up, on which days, and whether it comes where all is said. */
export function ReminderForm(props: ReminderFormProps) {
  const { heading, habitId, isAsking, onSubmit, onCancel } = props;
  const { acts } = useWords();
  const words = useNudgeWords().reminders;
  const [entry, setEntry] = useState(props.initial);
  const [unread, setUnread] = useState<readonly Refusal[]>([]);
  const change = (changed: Partial<ReminderEntry>): void => setEntry({ ...entry, ...changed });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [unread, props.refusals]);
  const submit = (ask: boolean | null): void => {
    const wish = wishOfEntry(entry, habitId);
    setUnread('refusals' in wish ? wish.refusals : []);
    if (!('refusals' in wish)) onSubmit(wish, ask);
  };
  const refusals = [...unread, ...props.refusals];
  return (
    <form
      ref={form}
      class="ReminderForm"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(isAsking || null);
      }}
    >
      <h3>{heading}</h3>
      <CueField
        {...props}
        entry={entry}
        refusals={refusals.filter(({ kind }) => CUE_KINDS.includes(kind))}
        onChange={change}
      />
      <Days {...props} entry={entry} refusals={refusals} onChange={change} />
      <div>
        <Switch
          label={words.onlyIfOpen}
          hint={words.onlyIfOpenHint}
          checked={entry.onlyIfOpen}
          onChange={(onlyIfOpen) => change({ onlyIfOpen })}
        />
        <Refusals id="reminder-refused" refusals={refusals.filter(isOfWhole)} />
      </div>
      {isAsking && <p class="ReminderForm-asks">{words.asks}</p>}
      <p class="ReminderForm-acts">
        <button type="submit" class="Button" data-kind="main">
          {isAsking ? words.saveAndAsk : acts.save}
        </button>
        {isAsking && (
          <button type="button" class="Button" onClick={() => submit(false)}>
            {words.saveOnly}
          </button>
        )}
        <button type="button" class="Button" data-kind="quiet" onClick={onCancel}>
          {acts.cancel}
        </button>
      </p>
    </form>
  );
}

const CUE_KINDS: readonly Refusal['kind'][] = [
  'timeUnclear',
  'numberOutside',
  'habitUnknown',
  'afterItself',
];

function isOfWhole({ kind }: Refusal): boolean {
  return kind !== 'noWeekday' && !CUE_KINDS.includes(kind);
}

type DaysProps = Pick<ReminderFormProps, 'habitId' | 'schedule' | 'settings' | 'usualEnd'> & {
  readonly entry: ReminderEntry;
  readonly refusals: readonly Refusal[];
  readonly onChange: (changed: Partial<ReminderEntry>) => void;
};

/** On which weekdays; and a word where quiet hours hold then. */
function Days({ entry, refusals, onChange, ...facts }: DaysProps) {
  const { form } = useGardenWords();
  const words = useNudgeWords().reminders;
  const id = useId();
  const { weekStartsOn } = facts.settings;
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => ((offset + weekStartsOn) % 7) as Weekday);
  const none = refusals.filter(({ kind }) => kind === 'noWeekday');
  const quiet = quietDaysOf(entry, facts);
  return (
    <div class="ReminderForm-days">
      <Toggles
        legend={words.days}
        options={week.map((day) => ({
          value: day,
          label: form.weekdayShort[day] ?? '',
          name: form.weekday[day] ?? '',
        }))}
        chosen={entry.days}
        invalid={none.length > 0}
        describedBy={`${id}-refused ${id}-quiet`}
        onToggle={(day) => onChange({ days: toggled(entry.days, day) })}
      />
      <Refusals id={`${id}-refused`} refusals={none} />
      <p id={`${id}-quiet`} class="ReminderForm-quiet" role="status">
        {neverMeet(entry.days, facts.schedule)
          ? words.never
          : quiet.length > 0 && words.quiet(quiet, weekStartsOn)}
      </p>
    </div>
  );
}

function quietDaysOf(
  entry: ReminderEntry,
  { habitId, settings, usualEnd }: Pick<DaysProps, 'habitId' | 'settings' | 'usualEnd'>,
): readonly Weekday[] {
  const wish = wishOfEntry(entry, habitId);
  if ('refusals' in wish) return [];
  const minute = clockMinuteOf(wish.cue, usualEnd);
  const { quietHours, dayStartsAt } = settings;
  return minute === null ? [] : quietDays(minute, wish.days, quietHours, dayStartsAt);
}
