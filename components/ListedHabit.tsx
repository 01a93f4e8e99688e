import type { ComponentChildren } from 'preact';
import { useGardenWords } from '@/components/page-words';
import { useWords } from '@/components/words';
import { firstDayOf, type Habit, latestPlanOf } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';
import { type Outlook, outlookOf } from '@/domain/outlook';

/** What can be done with a habit as a whole. */
export type HabitDeeds = {
  readonly onEdit: (habit: Habit) => void;
  /** How many reminders it has. */
  readonly remindersOf: (habit: Habit) => number;
  readonly onReminders: (habit: Habit) => void;
  readonly onArchive: (habit: Habit, archived: boolean) => void;
  readonly onDelete: (habit: Habit) => void;
};

/** How days are told. */
export type HabitDays = Pick<Outlook, 'today' | 'weekStartsOn'> & {
  readonly dayOf: (day: LocalDate) => string;
  /** The day that was lived at an instant. */
  readonly livedOn: (at: Instant) => LocalDate;
};

export type ListedHabitProps = HabitDeeds & {
  readonly habit: Habit;
  readonly days: HabitDays;
  /** What its name stands in. */
  readonly heading: 'h3' | 'h4';
  /** Controls for its place. */
  readonly children?: ComponentChildren;
};

/** One habit with its rhythm, or with its days where it was put away. */
export function ListedHabit(props: ListedHabitProps) {
  const { habit, days, heading: Heading, children, onEdit, onArchive, onDelete } = props;
  const reminders = props.remindersOf(habit);
  const words = useWords();
  const gardenWords = useGardenWords().habits;
  const isAway = habit.archivedAt !== null;
  const about = useAbout(habit, days);
  return (
    <>
      <div class="ListedHabit-about">
        <Heading>
          <bdi>{habit.name}</bdi>
        </Heading>
        <p>
          <bdi>{about}</bdi>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend */}
      <div class="ListedHabit-acts" role="group" aria-label={gardenWords.actionsFor(habit.name)}>
        {children}
        {!isAway && (
          <button type="button" onClick={() => onEdit(habit)}>
            {words.acts.edit}
          </button>
        )}
        {!isAway && (
          <button type="button" onClick={() => props.onReminders(habit)}>
            {gardenWords.reminders(reminders)}
          </button>
        )}
        <button type="button" onClick={() => onArchive(habit, !isAway)}>
          {isAway ? gardenWords.unarchive : gardenWords.archive}
        </button>
        <button type="button" onClick={() => onDelete(habit)}>
          {gardenWords.delete}
        </button>
      </div>
    </>
  );
}

function useAbout(habit: Habit, { today, weekStartsOn, dayOf, livedOn }: HabitDays): string {
  const { row, panel } = useWords();
  const { habits } = useGardenWords();
  const plan = latestPlanOf(habit);
  const parts =
    habit.archivedAt === null
      ? [
          habit.cue === '' ? '' : row.afterCue(habit.cue),
          habits.schedule(plan.schedule, outlookOf(plan, { today, weekStartsOn })),
          plan.goal.kind === 'amount' ? panel.target(plan.goal) : '',
          plan.asks === 'small' ? habits.asksSmall : '',
        ]
      : [habits.awayOn(dayOf(livedOn(habit.archivedAt))), habits.begunOn(dayOf(firstDayOf(habit)))];
  return parts.filter((part) => part !== '').join(' · ');
}
