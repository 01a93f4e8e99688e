import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Fold } from '@/components/Fold';
import { GoalField } from '@/components/GoalField';
import { type PlacedRefusals, placed } from '@/components/habit-refusals';
import { Line } from '@/components/Line';
import { PlaceField } from '@/components/PlaceField';
import { useGardenWords } from '@/components/page-words';
import { Refusals } from '@/components/Refusals';
import { ScheduleField } from '@/components/ScheduleField';
import { SizesField } from '@/components/SizesField';
import { SpanField } from '@/components/SpanField';
import { useWords } from '@/components/words';
import { goalOfEntry } from '@/domain/goal-entry';
import type { HabitDraft } from '@/domain/habit-draft';
import { draftOfEntry, entryOf, type HabitEntry, outlookOfEntry } from '@/domain/habit-entry';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { Settings } from '@/domain/settings';

export type HabitFormProps = {
  readonly heading: string;
  readonly initial: HabitDraft;
  /** Shown before the habit is added. */
  readonly caution?: string | undefined;
  /** Whether there is a past that a change does not touch. */
  readonly hasPast: boolean;
  readonly today: LocalDate;
  readonly weekStartsOn: Settings['weekStartsOn'];
  /** Names of the person's own groups, to choose from. */
  readonly groups: readonly string[];
  readonly refusals: readonly Refusal[];
  readonly onSubmit: (draft: HabitDraft) => void;
  readonly onCancel: () => void;
  /** More to know before it is added, after the caution. */
  readonly children?: ComponentChildren;
};

/**
 * A new habit, or a change to one. A name is enough; everything else is folded away and says in
 * words how it stands. What is typed stays in place when it is refused.
 */
export function HabitForm({ initial, today, ...props }: HabitFormProps) {
  const { form: words } = useGardenWords();
  const [entry, setEntry] = useState(() => entryOf(initial, today, words.minutesUnit));
  const [unread, setUnread] = useState<readonly Refusal[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => goToFirst(form.current), [props.refusals, unread]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = draftOfEntry(entry, today);
    setUnread('refusals' in read ? read.refusals : []);
    if ('draft' in read) props.onSubmit(read.draft);
  };
  const refusals = placed(unread.length > 0 ? unread : props.refusals, entry);
  const parts = {
    entry,
    refusals,
    today,
    onChange: (changed: Partial<HabitEntry>): void => setEntry({ ...entry, ...changed }),
  };
  return (
    <form ref={form} class="HabitForm" noValidate onSubmit={submit}>
      <h2>{props.heading}</h2>
      {props.caution && (
        <p class="HabitForm-caution">
          <b>{words.caution}</b> {props.caution}
        </p>
      )}
      {props.children}
      <Line
        label={words.name}
        value={entry.name}
        placeholder={words.namePlaceholder}
        refusals={refusals.name}
        onInput={(name) => parts.onChange({ name })}
      />
      <Cue {...parts} />
      <div class="HabitForm-folds">
        <Schedule {...parts} weekStartsOn={props.weekStartsOn} />
        <Goal {...parts} />
        <Sizes {...parts} />
        <Place {...parts} groups={props.groups} />
      </div>
      <div>
        <Refusals id={`${id}-refused`} refusals={refusals.form} />
        {props.hasPast && <p class="HabitForm-hint">{words.fromToday}</p>}
        <Acts onCancel={props.onCancel} />
      </div>
    </form>
  );
}

type PartProps = {
  readonly entry: HabitEntry;
  readonly refusals: PlacedRefusals;
  readonly today: LocalDate;
  readonly onChange: (changed: Partial<HabitEntry>) => void;
};

/** The cue, and the intention it makes. */
function Cue({ entry: { cue, name }, refusals, onChange }: PartProps) {
  const { form } = useGardenWords();
  return (
    <fieldset class="HabitForm-cue">
      <legend>{form.sentence}</legend>
      <Line
        label={form.after}
        inline
        value={cue}
        placeholder={form.cuePlaceholder}
        refusals={refusals.cue}
        onInput={(typed) => onChange({ cue: typed })}
      />
      {cue !== '' && name !== '' && (
        <p class="HabitForm-hint">
          <bdi>{form.intention(cue, name)}</bdi>
        </p>
      )}
    </fieldset>
  );
}

function Schedule({
  entry,
  refusals,
  today,
  weekStartsOn,
  onChange,
}: PartProps & Pick<HabitFormProps, 'weekStartsOn'>) {
  const { form, refusal } = useGardenWords();
  const { schedule, span } = entry;
  const outlook = outlookOfEntry(entry, { today, weekStartsOn });
  const summary = outlook ? form.summary(outlook.schedule, outlook.outlook) : '';
  return (
    <Fold title={form.schedule} value={summary}>
      <ScheduleField
        entry={schedule}
        weekStartsOn={weekStartsOn}
        refusals={refusals.schedule}
        onChange={(changed) => onChange({ schedule: { ...schedule, ...changed } })}
      />
      <SpanField
        entry={span}
        today={today}
        startRefusals={refusals.start}
        endRefusals={refusals.end}
        onChange={(changed) => onChange({ span: { ...span, ...changed } })}
      />
      <p class="HabitForm-summary" role="status">
        {summary}
      </p>
      {isClash(entry) && <p class="HabitForm-hint">{refusal({ kind: 'severalWithGoal' })}</p>}
    </Fold>
  );
}

function Goal({ entry, refusals, onChange }: PartProps) {
  const { form } = useGardenWords();
  const goal = goalOfEntry(entry.goal);
  const unsaid = goal.kind === 'amount' && (Number.isNaN(goal.target) || goal.unit.trim() === '');
  return (
    <Fold title={form.goal} value={unsaid ? form.goals[entry.goal.choice] : form.goalSummary(goal)}>
      <GoalField
        entry={entry.goal}
        clash={isClash(entry)}
        refusals={refusals.goal}
        onChange={(changed) => onChange({ goal: { ...entry.goal, ...changed } })}
      />
    </Fold>
  );
}

function Sizes({ entry, refusals, onChange }: PartProps) {
  const { form } = useGardenWords();
  const sizes = [entry.small, entry.smallest].filter((size) => size.trim() !== '');
  return (
    <Fold title={form.sizes} value={sizes.join(' · ') || form.noSizes}>
      <SizesField sizes={entry} refusals={refusals} onChange={onChange} />
    </Fold>
  );
}

function Place({ entry, refusals, groups, onChange }: PartProps & Pick<HabitFormProps, 'groups'>) {
  const words = useWords();
  const { form } = useGardenWords();
  const said = [words.row.timeOfDay(entry.timeOfDay), entry.group.trim()];
  return (
    <Fold title={form.place} value={said.filter((each) => each !== '').join(' · ')}>
      <PlaceField place={entry} groups={groups} refusals={refusals.group} onChange={onChange} />
    </Fold>
  );
}

function Acts({ onCancel }: Pick<HabitFormProps, 'onCancel'>) {
  const words = useWords();
  return (
    <p class="HabitForm-acts">
      <button type="submit" class="Button" data-kind="main">
        {words.acts.save}
      </button>
      <button type="button" class="Button" data-kind="quiet" onClick={onCancel}>
        {words.acts.cancel}
      </button>
    </p>
  );
}

/** Several times a day is said time by time: it cannot be counted or have steps besides. */
function isClash({ schedule, goal }: HabitEntry): boolean {
  return schedule.choice === 'several' && goal.choice !== 'check';
}

/** Brings the first field that is refused to the person, out of its fold. */
function goToFirst(form: HTMLElement | null): void {
  const refused = form?.querySelectorAll<HTMLElement>('[aria-invalid="true"]') ?? [];
  for (const field of refused) {
    const fold = field.closest('details');
    if (fold) fold.open = true;
  }
  refused[0]?.focus();
}
