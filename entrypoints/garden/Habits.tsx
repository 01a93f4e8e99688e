import { useEffect, useState } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN } from '@/catalog/strings';
import { TEMPLATES } from '@/catalog/templates';
import { HabitForm } from '@/components/HabitForm';
import { HabitsSection } from '@/components/HabitsSection';
import { NewHabit } from '@/components/NewHabit';
import { useLoaded } from '@/components/use-loaded';
import type { Habit } from '@/domain/habit';
import { draftOf, type HabitDraft } from '@/domain/habit-draft';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { isWelcome } from '@/domain/shelf';
import type { HabitsView, NudgesView } from '@/domain/view';
import { ask } from '@/platform/client';
import { fullDay } from '@/platform/dates';
import { refusalsOf } from '@/platform/deeds';
import { newId } from '@/platform/ids';
import { HREFS } from '@/platform/pages';
import { Rests } from './Rests';
import { TIP_DEEDS, today } from './today';
import { useNudges } from './use-nudges';

const LIST = '#habits';

const loadReminders = async () => (await import('./Reminders')).Reminders;

/**
 * The list of habits, the form for a new one (`new`, `new/<template>`), or for one of them (its id), or
 * the reminders of one (`<id>/reminders`).
 */
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
  const nudges = useNudges().view;
  const Reminders = useLoaded(from === 'reminders', loadReminders);
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
  const form = {
    today: view.today,
    weekStartsOn: view.settings.weekStartsOn,
    groups: [...new Set(view.habits.map(({ group }) => group))].filter((group) => group !== ''),
    refusals,
    onCancel: toList,
  };
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
  if (habit && from === 'reminders')
    return Reminders && nudges && <Reminders key={habit.id} habit={habit} view={nudges} />;
  if (habit) {
    return (
      <HabitForm
        key={habit.id}
        {...form}
        heading={EN_GARDEN.form.editHabit}
        initial={draftOf(habit)}
        hasPast={habit.plans[0].from < view.today}
        onSubmit={(draft) => void keep(habit, draft)}
      />
    );
  }
  return <List view={view} nudges={nudges} isResting={detail === 'rest'} />;
}

type ListProps = {
  readonly view: HabitsView;
  /** `null` until they are known. */
  readonly nudges: NudgesView | null;
  readonly isResting: boolean;
};

/** The list, and below it what rests. */
function List({ view, nudges, isResting }: ListProps) {
  const { habits, today: on } = view;
  // Shown at once; the answer of the background follows.
  const [settings, setSettings] = useState(view.settings);
  useEffect(() => setSettings(view.settings), [view.settings]);
  const { dayStartsAt, weekStartsOn } = settings;
  return (
    <HabitsSection
      habits={habits}
      settings={settings}
      days={{
        today: on,
        weekStartsOn,
        dayOf: (day) => fullDay(day, EN.language),
        livedOn: (at) => livedDay(at, dayStartsAt),
      }}
      recentHref={HREFS.recentHref}
      onAdd={() => location.assign(`${LIST}/new`)}
      onEdit={({ id }) => location.assign(`${LIST}/${id}`)}
      remindersOf={({ id }) =>
        nudges?.reminders.filter(({ habitId }) => habitId === id).length ?? 0
      }
      onReminders={({ id }) => location.assign(`${LIST}/${id}/reminders`)}
      onArchive={({ id }, archived) => void today.do('archiveHabit', { habitId: id, archived })}
      onDelete={({ id }) => void today.do('deleteHabit', { habitId: id })}
      onReorder={(next) => void today.do('reorderHabits', next)}
      onSettings={(change) => {
        setSettings({ ...settings, ...change });
        void today.do('changeSettings', { change });
      }}
      onGrow={() => void today.do('answerLine', { key: `grow:${on}`, accepted: true })}
    >
      <Rests view={view} isOpen={isResting} />
    </HabitsSection>
  );
}
