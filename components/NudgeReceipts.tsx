import { useId, useState } from 'preact/hooks';
import { useNudgeWords } from '@/components/page-words';
import type { HabitId } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { NudgesView } from '@/domain/view';

type Nudge = NudgesView['nudges'][number];

export type NudgeReceiptsProps = Pick<NudgesView, 'habits'> & {
  /** Newest first, of all habits. */
  readonly nudges: readonly Nudge[];
  /** The one habit they are shown of; `null`: all of them. */
  readonly habitId: HabitId | null;
  /** When the next one is due, in words; `null`: none is known. */
  readonly next: string | null;
  /** "Today", "Yesterday", or a date. */
  readonly nameOf: (day: LocalDate) => string;
  /** When something happened to a nudge of a lived day. */
  readonly timeOf: (at: Instant, day: LocalDate) => string;
  readonly settingsHref: string;
  readonly habitsHref: string;
  readonly onHabit: (habitId: HabitId | null) => void;
};

/** So many are shown at first, and more each time it is asked. */
const SHOWN = 100;

/** Every nudge of the last weeks: when it was planned, what became of it, and why. */
export function NudgeReceipts(props: NudgeReceiptsProps) {
  const { nudges, habitId, next, nameOf } = props;
  const words = useNudgeWords().receipts;
  const [shown, setShown] = useState(SHOWN);
  const own = habitId === null ? nudges : nudges.filter((nudge) => nudge.habitId === habitId);
  const empty = habitId === null ? words.none : words.noneOf;
  return (
    <section class="NudgeReceipts">
      <h2>{words.heading}</h2>
      <p class="NudgeReceipts-about">{words.about}</p>
      <Which {...props} />
      {next !== null && <p>{words.next(next)}</p>}
      {own.length === 0 && <p>{empty}</p>}
      {byDay(own.slice(0, shown)).map(([day, of]) => (
        <section key={day} aria-label={nameOf(day)}>
          <h3>
            <time dateTime={day}>{nameOf(day)}</time>
          </h3>
          <ol>
            {of.map((nudge) => (
              <Receipt key={nudge.id} {...props} nudge={nudge} />
            ))}
          </ol>
        </section>
      ))}
      {own.length > shown && (
        <p>
          <button type="button" class="Button" onClick={() => setShown(shown + SHOWN)}>
            {words.more}
          </button>
        </p>
      )}
      <p class="NudgeReceipts-ways">
        <a href={props.settingsHref}>{words.back}</a>
        <a href={props.habitsHref}>{words.habits}</a>
      </p>
    </section>
  );
}

/** Of which habit; only where there are several. */
function Which({ habits, habitId, onHabit }: NudgeReceiptsProps) {
  const words = useNudgeWords().receipts;
  const id = useId();
  if (habits.length < 2) return null;
  return (
    <div class="NudgeReceipts-which">
      <label for={id}>{words.which}</label>
      <select
        id={id}
        value={habitId ?? ''}
        onChange={(event) => onHabit(event.currentTarget.value || null)}
      >
        <option value="">{words.all}</option>
        {habits.map((habit) => (
          <option key={habit.habitId} value={habit.habitId}>
            {habit.name}
          </option>
        ))}
      </select>
    </div>
  );
}

type ReceiptProps = Pick<NudgeReceiptsProps, 'timeOf'> & { readonly nudge: Nudge };

function Receipt({ nudge: { day, plannedAt, name, events }, timeOf }: ReceiptProps) {
  const words = useNudgeWords().receipts;
  return (
    <li class="NudgeReceipts-one">
      <span class="NudgeReceipts-time">{timeOf(plannedAt, day)}</span>{' '}
      <span class="NudgeReceipts-what">
        <bdi>{name}</bdi> — {words.story(events, (at) => timeOf(at, day))}
      </span>
    </li>
  );
}

/** All of one lived day together, newest day first. */
function byDay(nudges: readonly Nudge[]): [LocalDate, Nudge[]][] {
  const days = new Map<LocalDate, Nudge[]>();
  for (const nudge of nudges) days.set(nudge.day, [...(days.get(nudge.day) ?? []), nudge]);
  return [...days].sort(([a], [b]) => b.localeCompare(a));
}
