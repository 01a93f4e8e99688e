import { useId } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useProgressWords } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import type { HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { HabitChoice, ProgressView } from '@/domain/progress';
import type { Frame, Span } from '@/domain/progress-frame';

const SPANS: readonly Span[] = ['week', 'month', 'year', 'all'];

export type ProgressHeadDeeds = {
  /** `null`: over all. */
  readonly onHabit: (habitId: HabitId | null) => void;
  readonly onSpan: (span: Span) => void;
  /** Shows the span that a day lies in. */
  readonly onUntil: (day: LocalDate) => void;
  readonly onPrint: () => void;
};

export type ProgressHeadProps = ProgressHeadDeeds & {
  readonly view: ProgressView;
  readonly dates: ProgressDates;
};

/** What is looked at: whose progress, over which time. */
export function ProgressHead({ view, dates, ...deeds }: ProgressHeadProps) {
  const words = useProgressWords().progress;
  const id = useId();
  const { frame, habits, shown } = view;
  const name = shown.kind === 'one' ? shown.name : words.allHabits;
  const time = timeOf(frame, dates, words.since);
  return (
    <header class="ProgressHead">
      <h2>{words.heading}</h2>
      <p class="ProgressHead-printed">
        <bdi>{name}</bdi>
        {' · '}
        {time}
      </p>
      <div class="ProgressHead-controls">
        <div class="ProgressHead-habit">
          <label for={id}>{words.show}</label>
          <select
            id={id}
            value={shown.kind === 'one' ? shown.habitId : ''}
            onChange={(event) => deeds.onHabit(event.currentTarget.value || null)}
          >
            <option value="">{words.allHabits}</option>
            <HabitOptions habits={habits} />
          </select>
        </div>
        <fieldset class="ProgressHead-spans">
          <legend class="unseen">{words.over}</legend>
          {SPANS.map((span) => (
            <button
              key={span}
              type="button"
              aria-pressed={span === frame.span}
              onClick={() => deeds.onSpan(span)}
            >
              {words.spans[span]}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="ProgressHead-time">
        {frame.span !== 'all' && (
          <>
            <MoveButton name={words.earlier} icon="earlier" to={frame.earlier} {...deeds} />
            <MoveButton name={words.later} icon="later" to={frame.later} {...deeds} />
          </>
        )}
        <p aria-live="polite">{time}</p>
        <button type="button" class="ProgressHead-print" onClick={deeds.onPrint}>
          {words.print}
        </button>
      </div>
    </header>
  );
}

function HabitOptions({ habits }: { readonly habits: readonly HabitChoice[] }) {
  const words = useProgressWords().progress;
  const option = ({ habitId, name }: HabitChoice) => (
    <option key={habitId} value={habitId}>
      {name}
    </option>
  );
  const away = habits.filter(({ archived }) => archived);
  return (
    <>
      {habits.filter(({ archived }) => !archived).map(option)}
      {away.length > 0 && <optgroup label={words.putAway}>{away.map(option)}</optgroup>}
    </>
  );
}

type MoveButtonProps = Pick<ProgressHeadDeeds, 'onUntil'> & {
  readonly name: string;
  readonly icon: 'earlier' | 'later';
  readonly to: LocalDate | null;
};

function MoveButton({ name, icon, to, onUntil }: MoveButtonProps) {
  return (
    <button type="button" aria-label={name} disabled={!to} onClick={() => to && onUntil(to)}>
      <Icon name={icon} />
    </button>
  );
}

function timeOf(
  { span, from, until }: Frame,
  dates: ProgressDates,
  since: (day: string) => string,
): string {
  switch (span) {
    case 'week':
    case 'year':
      return dates.range(from, until);
    case 'month':
      return dates.month(from);
    case 'all':
      return since(dates.long(from));
  }
}
