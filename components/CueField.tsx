import { useId } from 'preact/hooks';
import { Blank } from '@/components/Blank';
import { Options } from '@/components/Options';
import { useNudgeWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import type { Refusal } from '@/domain/refusal';
import { CUES } from '@/domain/reminder';
import type { ReminderEntry } from '@/domain/reminder-entry';
import type { NudgesView } from '@/domain/view';

export type CueFieldProps = {
  readonly entry: ReminderEntry;
  /** Those that it can wait for. */
  readonly others: NudgesView['habits'];
  readonly usualEnd: NudgesView['usualEnd'];
  /** A minute after midnight, as the clock writes it. */
  readonly clockOf: (minute: number) => string;
  /** Those of the cue alone. */
  readonly refusals: readonly Refusal[];
  readonly onChange: (changed: Partial<ReminderEntry>) => void;
};

/** What brings a reminder up: one of five kinds, with its details below it. */
export function CueField(props: CueFieldProps) {
  const words = useNudgeWords().reminders;
  const id = useId();
  const { entry, others, refusals } = props;
  const describedBy = `${id}-refused`;
  const canWait = others.length > 0 || entry.cue === 'after';
  return (
    <Options
      legend={words.when}
      value={entry.cue}
      options={CUES.filter((cue) => cue !== 'after' || canWait).map((value) => ({
        value,
        label: words.cues[value],
      }))}
      onChange={(cue) => props.onChange({ cue })}
    >
      <Details {...props} describedBy={describedBy} />
      <Refusals id={describedBy} refusals={refusals} />
    </Options>
  );
}

type DetailsProps = CueFieldProps & { readonly describedBy: string };

function Details(props: DetailsProps) {
  const words = useNudgeWords().reminders;
  const { entry, describedBy, refusals, onChange } = props;
  const field = { describedBy, invalid: refusals.length > 0 };
  switch (entry.cue) {
    case 'clock':
      return (
        <Blank
          {...field}
          type="time"
          name={words.time}
          value={entry.time}
          onInput={(time) => onChange({ time })}
        />
      );
    case 'firstTab':
      return null;
    case 'open':
      return (
        <Blank
          {...field}
          name={words.minutesName}
          after={words.openAfter}
          value={entry.openMinutes}
          onInput={(openMinutes) => onChange({ openMinutes })}
        />
      );
    case 'lastHour':
      return <p class="CueField-hint">{words.lastHourHint(props)}</p>;
    case 'after':
      return <After {...props} />;
  }
}

function After({ entry, others, refusals, describedBy, onChange }: DetailsProps) {
  const words = useNudgeWords().reminders;
  const isGone = refusals.some(({ kind }) => kind !== 'numberOutside');
  return (
    <div class="CueField-after">
      <Blank
        name={words.minutesName}
        after={words.afterBetween}
        value={entry.afterMinutes}
        invalid={refusals.length > 0 && !isGone}
        describedBy={describedBy}
        onInput={(afterMinutes) => onChange({ afterMinutes })}
      />
      <select
        aria-label={words.afterName}
        value={entry.afterHabitId}
        aria-invalid={isGone}
        aria-describedby={describedBy}
        onChange={(event) => onChange({ afterHabitId: event.currentTarget.value })}
      >
        {others.map(({ habitId, name }) => (
          <option key={habitId} value={habitId}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
