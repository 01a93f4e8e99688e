import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useNudgeWords } from '@/components/page-words';
import { type ReminderFacts, ReminderForm } from '@/components/ReminderForm';
import { useOpener } from '@/components/use-opener';
import { useWords } from '@/components/words';
import { neverMeet } from '@/domain/fewer-nudges';
import type { HabitId } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import type { Allowed } from '@/domain/nudge-facts';
import { clockMinuteOf, quietDays } from '@/domain/quiet-clash';
import type { Refusal } from '@/domain/refusal';
import type { Reminder, ReminderWish } from '@/domain/reminder';
import { entryOfReminder, LIKELY_REMINDER } from '@/domain/reminder-entry';
import type { Schedule } from '@/domain/schedule';
import type { Settings } from '@/domain/settings';

export type ReminderPanelProps = Omit<ReminderFacts, 'settings'> & {
  readonly settings: ReminderFacts['settings'] & Pick<Settings, 'nudgeBy'>;
  readonly habit: {
    readonly habitId: HabitId;
    readonly name: string;
    readonly schedule: Schedule;
  };
  /** Those of the habit. */
  readonly reminders: readonly Reminder[];
  /** Whether no habit has any yet. */
  readonly isFirst: boolean;
  /** `null`: not known yet. */
  readonly allowed: Allowed | null;
  /** The latest nudge of a reminder. */
  readonly lastOf: (reminderId: string) => Nudge | undefined;
  /** A lived day within a sentence: "today", "Sat 21 Nov". */
  readonly dayOf: (day: LocalDate) => string;
  /** When something happened to a nudge of a lived day. */
  readonly timeOf: (at: Instant, day: LocalDate) => string;
  readonly habitsHref: string;
  readonly nudgesHref: string;
  readonly settingsHref: string;
  /** A new reminder (`null`), or another one changed; `ask`: for notifications, within the press. */
  readonly onSave: (
    reminderId: string | null,
    wish: ReminderWish,
    ask: boolean | null,
  ) => Promise<{ readonly kept: boolean; readonly refusals: readonly Refusal[] }>;
  readonly onStop: (reminder: Reminder, stopped: boolean) => void;
  readonly onRemove: (reminder: Reminder) => void;
};

/** The reminders of one habit, in plain words, each to be changed, stopped or taken away. */
export function ReminderPanel(props: ReminderPanelProps) {
  const { habit, reminders } = props;
  const words = useNudgeWords().reminders;
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  /** Which reminder is open: an id, or `new`. */
  const [open, setOpen] = useOpener(panel, null);
  const form = useForm(props, open, setOpen);
  const notice = useNotice(props);
  return (
    <section ref={panel} class="ReminderPanel" aria-labelledby={id}>
      <h2 id={id}>{words.heading(habit.name)}</h2>
      <p class="ReminderPanel-about">{words.about}</p>
      <p role="status" class="ReminderPanel-notice">
        {notice !== '' && (
          <>
            {notice} <a href={props.settingsHref}>{words.settings}</a>
          </>
        )}
      </p>
      {reminders.length === 0 && open === null && <p>{words.none}</p>}
      {reminders.length > 0 && (
        <ul aria-label={words.list}>
          {reminders.map((reminder) => (
            <li key={reminder.id} class="ReminderPanel-one" data-stopped={reminder.stopped}>
              {open === reminder.id ? (
                form
              ) : (
                <Row {...props} reminder={reminder} onOpen={setOpen} />
              )}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' && form}
      {open !== 'new' && (
        <p>
          <button type="button" class="Button" data-opens="new" onClick={() => setOpen('new')}>
            {words.add}
          </button>
        </p>
      )}
      <p class="ReminderPanel-ways">
        <a href={props.habitsHref}>{words.back}</a>
        <a href={props.nudgesHref}>{words.receipts}</a>
        {notice === '' && <a href={props.settingsHref}>{words.settings}</a>}
      </p>
    </section>
  );
}

/** What keeps nudges from coming as they were wished, where there are any. */
function useNotice({ settings, allowed, reminders }: ReminderPanelProps): string {
  const words = useNudgeWords().reminders;
  if (settings.nudgeBy === 'off') return words.off;
  if (settings.nudgeBy === 'page' || reminders.length === 0) return '';
  if (allowed === 'unavailable') return words.unavailable;
  return allowed === 'refused' ? words.notAllowed : '';
}

/** The form for what is open. */
function useForm(
  props: ReminderPanelProps,
  open: string | null,
  setOpen: (id: string | null) => void,
) {
  const { reminders, others, habit, settings, allowed } = props;
  const words = useNudgeWords().reminders;
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  useEffect(() => setRefusals([]), [open]);
  const reminder = reminders.find(({ id }) => id === open) ?? null;
  const keep = async (wish: ReminderWish, ask: boolean | null): Promise<void> => {
    const saved = await props.onSave(reminder?.id ?? null, wish, ask);
    setRefusals(saved.refusals);
    if (saved.kept) setOpen(null);
  };
  const fresh = { ...LIKELY_REMINDER, afterHabitId: others[0]?.habitId ?? '' };
  return (
    <ReminderForm
      {...props}
      key={open ?? ''}
      heading={reminder ? words.editHeading : words.addHeading}
      habitId={habit.habitId}
      schedule={habit.schedule}
      initial={reminder ? { ...fresh, ...entryOf(reminder, fresh.afterHabitId) } : fresh}
      refusals={refusals}
      isAsking={props.isFirst && settings.nudgeBy === 'notification' && allowed === 'refused'}
      onSubmit={(wish, ask) => void keep(wish, ask)}
      onCancel={() => setOpen(null)}
    />
  );
}

/** Where it waits for no habit, one is at hand. */
function entryOf(reminder: Reminder, afterHabitId: HabitId) {
  const entry = entryOfReminder(reminder);
  return entry.afterHabitId === '' ? { ...entry, afterHabitId } : entry;
}

type RowProps = ReminderPanelProps & {
  readonly reminder: Reminder;
  readonly onOpen: (id: string) => void;
};

function Row({ reminder, onOpen, ...props }: RowProps) {
  const { acts } = useWords();
  const words = useNudgeWords().reminders;
  const { id, stopped } = reminder;
  const { settings } = props;
  const sentence = useSentence(reminder, props);
  const quiet = stopped ? [] : quietDaysOf(reminder, props);
  const last = useLast(reminder, props);
  return (
    <>
      <div class="ReminderPanel-what">
        <p>{sentence}</p>
        {!stopped && neverMeet(reminder.days, props.habit.schedule) && (
          <p class="ReminderPanel-about">{words.never}</p>
        )}
        {quiet.length > 0 && (
          <p class="ReminderPanel-about">{words.quiet(quiet, settings.weekStartsOn)}</p>
        )}
        {last && <p class="ReminderPanel-about">{last}</p>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend */}
      <div class="ReminderPanel-acts" role="group" aria-label={words.actionsFor(sentence)}>
        <button type="button" data-opens={id} onClick={() => onOpen(id)}>
          {acts.edit}
        </button>
        <button type="button" onClick={() => props.onStop(reminder, !stopped)}>
          {stopped ? words.start : words.stop}
        </button>
        <button type="button" onClick={() => props.onRemove(reminder)}>
          {words.remove}
        </button>
      </div>
    </>
  );
}

function useSentence(reminder: Reminder, { settings, others, ...props }: ReminderPanelProps) {
  const words = useNudgeWords().reminders;
  const { cue, days, onlyIfOpen, stopped } = reminder;
  const nameOf = (habitId: HabitId) =>
    others.find((each) => each.habitId === habitId)?.name ?? null;
  const facts = { clockOf: props.clockOf, usualEnd: props.usualEnd, nameOf };
  const whole = words.sentence(cue, days, settings.weekStartsOn, facts);
  return [whole, ...(onlyIfOpen ? [] : [words.always]), ...(stopped ? [words.stopped] : [])].join(
    ', ',
  );
}

function useLast({ id }: Reminder, { lastOf, dayOf, timeOf }: ReminderPanelProps): string | null {
  const words = useNudgeWords();
  const nudge = lastOf(id);
  if (!nudge) return null;
  const { day, plannedAt, events } = nudge;
  const story = words.receipts.story(events, (at) => timeOf(at, day));
  return words.reminders.last(`${dayOf(day)} ${timeOf(plannedAt, day)}`, story);
}

function quietDaysOf({ cue, days }: Reminder, { settings, usualEnd }: ReminderPanelProps) {
  const minute = clockMinuteOf(cue, usualEnd);
  const { quietHours, dayStartsAt } = settings;
  return minute === null ? [] : quietDays(minute, days, quietHours, dayStartsAt);
}
