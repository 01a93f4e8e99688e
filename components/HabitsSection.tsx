import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useGardenWords, useWords } from '@/components/words';
import { type Habit, type HabitId, latestPlanOf } from '@/domain/habit';

export type HabitsSectionProps = {
  readonly habits: readonly Habit[];
  readonly onAdd: () => void;
  readonly onEdit: (habit: Habit) => void;
  readonly onArchive: (habit: Habit, archived: boolean) => void;
  readonly onDelete: (habit: Habit) => void;
  /** The whole order after a move. */
  readonly onReorder: (habitIds: readonly HabitId[]) => void;
};

/** Every habit: in order, to be changed, moved, put away or deleted. */
export function HabitsSection({ habits, ...deeds }: HabitsSectionProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ readonly id: HabitId; readonly by: 'up' | 'down' } | null>(null);
  const living = habits.filter((habit) => habit.archivedAt === null);
  const archived = habits.filter((habit) => habit.archivedAt !== null);
  const order = living.map((habit) => habit.id);
  const move = (id: HabitId, by: 'up' | 'down'): void => {
    const from = order.indexOf(id);
    const next = order.toSpliced(from, 1).toSpliced(from + (by === 'up' ? -1 : 1), 0, id);
    moved.current = { id, by };
    deeds.onReorder(next);
  };
  useEffect(() => {
    const { id, by } = moved.current ?? {};
    moved.current = null;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-moves="${id}"]`);
    const [up, down] = [buttons?.[0], buttons?.[1]];
    const same = by === 'up' ? up : down;
    (same?.disabled ? (by === 'up' ? down : up) : same)?.focus();
  }, [order.join()]);
  return (
    <section class="HabitsSection">
      <h2>{gardenWords.habits.heading}</h2>
      {living.length === 0 && <p class="HabitsSection-empty">{words.today.noHabits}</p>}
      <ul ref={list}>
        {living.map((habit, index) => (
          <HabitEntry key={habit.id} habit={habit} {...deeds}>
            <button
              type="button"
              class="HabitsSection-move"
              disabled={index === 0}
              aria-label={gardenWords.habits.moveUp(habit.name)}
              data-moves={habit.id}
              onClick={() => move(habit.id, 'up')}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="HabitsSection-move"
              disabled={index === living.length - 1}
              aria-label={gardenWords.habits.moveDown(habit.name)}
              data-moves={habit.id}
              onClick={() => move(habit.id, 'down')}
            >
              <Icon name="down" />
            </button>
          </HabitEntry>
        ))}
      </ul>
      <p>
        <button type="button" class="Button" data-kind="main" onClick={deeds.onAdd}>
          {gardenWords.habits.add}
        </button>
      </p>
      {archived.length > 0 && (
        <details class="HabitsSection-archived">
          <summary>{gardenWords.habits.archived(archived.length)}</summary>
          <ul>
            {archived.map((habit) => (
              <HabitEntry key={habit.id} habit={habit} {...deeds} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type HabitEntryProps = Pick<HabitsSectionProps, 'onEdit' | 'onArchive' | 'onDelete'> & {
  readonly habit: Habit;
  readonly children?: preact.ComponentChildren;
};

function HabitEntry({ habit, children, onEdit, onArchive, onDelete }: HabitEntryProps) {
  const words = useWords();
  const gardenWords = useGardenWords();
  const { schedule, goal } = latestPlanOf(habit);
  const archived = habit.archivedAt !== null;
  const about = [
    habit.cue === '' ? '' : words.row.afterCue(habit.cue),
    gardenWords.habits.schedule(schedule),
    goal.kind === 'amount' ? words.row.target(goal) : '',
  ].filter((part) => part !== '');
  return (
    <li class="HabitsSection-habit">
      <div class="HabitsSection-about">
        <h3>
          <bdi>{habit.name}</bdi>
        </h3>
        <p>
          <bdi>{about.join(' · ')}</bdi>
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend */}
      <div
        class="HabitsSection-acts"
        role="group"
        aria-label={gardenWords.habits.actionsFor(habit.name)}
      >
        {children}
        {!archived && (
          <button type="button" onClick={() => onEdit(habit)}>
            {words.common.edit}
          </button>
        )}
        <button type="button" onClick={() => onArchive(habit, !archived)}>
          {archived ? gardenWords.habits.unarchive : gardenWords.habits.archive}
        </button>
        <button type="button" onClick={() => onDelete(habit)}>
          {gardenWords.habits.delete}
        </button>
      </div>
    </li>
  );
}
