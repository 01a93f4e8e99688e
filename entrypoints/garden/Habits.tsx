import { useEffect, useState } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { TEMPLATES } from '@/catalog/templates';
import { HabitForm } from '@/components/HabitForm';
import { HabitsSection } from '@/components/HabitsSection';
import { NewHabit } from '@/components/NewHabit';
import { type Habit, latestPlanOf } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import { isWelcome } from '@/domain/shelf';
import type { HabitsView } from '@/domain/view';
import { ask } from '@/platform/client';
import { refusalsOf } from '@/platform/deeds';
import { newId } from '@/platform/ids';
import { TIP_DEEDS, today } from './today';

const LIST = '#habits';

/** The list of habits, the form for a new one (`new`, `new/<template>`), or for one of them (its id). */
export function Habits({ detail: [detail, from] }: { detail: readonly string[] }) {
  const [view, setView] = useState<HabitsView | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const refresh = async (): Promise<void> => {
    const reply = await ask('habits', {});
    if (reply.kind === 'answer') setView(reply.answer);
  };
  useEffect(() => {
    void refresh();
    return today.watch(() => void refresh());
  }, []);
  useEffect(() => setRefusals([]), [detail]);
  if (!view) return null;

  const toList = (): void => location.assign(LIST);
  const keep = async (habit: Habit | null, draft: HabitDraft): Promise<void> => {
    const told = habit
      ? await today.do('editHabit', { habitId: habit.id, draft })
      : await today.do('addHabit', { habitId: newId(), draft });
    setRefusals(refusalsOf(told));
    if (told.kind === 'saved' || told.kind === 'kept') toList();
  };
  const habit = view.habits.find((each) => each.id === detail) ?? null;
  const form = { weekStartsOn: view.settings.weekStartsOn, refusals, onCancel: toList };
  if (detail === 'new') {
    return (
      <NewHabit
        key={from ?? ''}
        {...form}
        {...TIP_DEEDS}
        templates={TEMPLATES.filter((template) => isWelcome(template, view.settings))}
        from={from ?? null}
        onSubmit={(draft) => void keep(null, draft)}
      />
    );
  }
  if (habit) {
    return (
      <HabitForm
        key={habit.id}
        {...form}
        heading={EN_GARDEN.form.editHabit}
        initial={draftOfHabit(habit)}
        hasPast={habit.plans[0].from < view.today}
        onSubmit={(draft) => void keep(habit, draft)}
      />
    );
  }
  return (
    <HabitsSection
      habits={view.habits}
      onAdd={() => location.assign(`${LIST}/new`)}
      onEdit={({ id }) => location.assign(`${LIST}/${id}`)}
      onArchive={({ id }, archived) => void today.do('archiveHabit', { habitId: id, archived })}
      onDelete={({ id }) => void today.do('deleteHabit', { habitId: id })}
      onReorder={(habitIds) => void today.do('reorderHabits', { habitIds })}
    />
  );
}

function draftOfHabit(habit: Habit): HabitDraft {
  const { name, domain, cue, small } = habit;
  const { schedule, goal } = latestPlanOf(habit);
  return { name, domain, cue, small, schedule, goal };
}
