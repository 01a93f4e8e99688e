import { EN_NUDGES } from '@/catalog/nudge-strings';
import { EN } from '@/catalog/strings';
import { NudgeWordsContext } from '@/components/page-words';
import { ReminderPanel } from '@/components/ReminderPanel';
import { useStore } from '@/components/use-store';
import { wishIn } from '@/domain/fewer-nudges';
import { type Habit, type HabitId, latestPlanOf } from '@/domain/habit';
import type { ReminderWish } from '@/domain/reminder';
import type { NudgesView } from '@/domain/view';
import { keepAllowed } from '@/platform/allowed-store';
import { dayName } from '@/platform/day-words';
import { refusalsOf } from '@/platform/deeds';
import { newId } from '@/platform/ids';
import { NUDGE_HREFS } from '@/platform/nudge-pages';
import { clockOf, timeOn } from '@/platform/nudge-words';
import { HREFS } from '@/platform/pages';
import { today } from './today';

const allowed = keepAllowed();

const IN_SENTENCES = { language: EN.language, today: 'today', yesterday: 'yesterday' };

export type RemindersProps = {
  readonly habit: {
    readonly id: HabitId;
    readonly name: string;
    readonly plans: Habit['plans'];
  };
  readonly view: NudgesView;
};

/** The reminders of one habit (`#habits/<id>/reminders`). */
export function Reminders({ habit, view }: RemindersProps) {
  const { dayStartsAt } = view.settings;
  const change = (reminderId: string, reminder: ReminderWish | null) =>
    today.do('changeReminder', { reminderId, reminder, lineKey: null });
  return (
    <NudgeWordsContext.Provider value={EN_NUDGES}>
      <ReminderPanel
        habit={{ habitId: habit.id, name: habit.name, schedule: latestPlanOf(habit).schedule }}
        reminders={view.reminders.filter(({ habitId }) => habitId === habit.id)}
        isFirst={view.reminders.length === 0}
        others={view.habits.filter(({ habitId }) => habitId !== habit.id)}
        settings={view.settings}
        usualEnd={view.usualEnd}
        allowed={useStore(allowed).allowed}
        lastOf={(id) => view.nudges.find(({ reminderId }) => reminderId === id)}
        clockOf={clockOf}
        dayOf={(day) => dayName(day, view.today, IN_SENTENCES)}
        timeOf={(at, day) => timeOn(at, day, dayStartsAt, EN.language)}
        habitsHref={HREFS.habitsHref}
        nudgesHref={NUDGE_HREFS.nudgesOfHref(habit.id)}
        settingsHref={NUDGE_HREFS.nudgeSettingsHref}
        onSave={async (reminderId, wish, ask) => {
          // At once: browsers let a question come from a press alone, before anything is waited for.
          const asked = ask ? allowed.ask() : null;
          const told = await change(reminderId ?? newId(), wish);
          await asked;
          const kept = told.kind === 'saved' || told.kind === 'kept';
          if (kept && ask === false)
            void today.do('changeSettings', { change: { nudgeBy: 'page' } });
          return { kept, refusals: refusalsOf(told) };
        }}
        onStop={(reminder, stopped) => void change(reminder.id, { ...wishIn(reminder), stopped })}
        onRemove={({ id }) => void change(id, null)}
      />
    </NudgeWordsContext.Provider>
  );
}
