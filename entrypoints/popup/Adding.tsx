import { useState } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { TEMPLATES } from '@/catalog/templates';
import { NewHabit } from '@/components/NewHabit';
import { GardenWordsContext, LibraryWordsContext } from '@/components/page-words';

import type { HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { Settings } from '@/domain/settings';
import { isWelcome } from '@/domain/shelf';
import { refusalsOf } from '@/platform/deeds';
import { newId } from '@/platform/ids';
import type { tipDeedsOf } from '@/platform/tip-deeds';
import type { TodayStore } from '@/platform/today-store';

export type AddingProps = {
  readonly today: TodayStore;
  readonly tipDeeds: ReturnType<typeof tipDeedsOf>;
  readonly settings: Settings;
  readonly day: LocalDate;
  readonly onEnd: () => void;
};

/** A new habit, in place of the day. */
export function Adding({ today, tipDeeds, settings, day, onEnd }: AddingProps) {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const onSubmit = async (draft: HabitDraft): Promise<void> => {
    const told = await today.do('addHabit', { habitId: newId(), draft });
    setRefusals(refusalsOf(told));
    if (told.kind === 'saved' || told.kind === 'kept') onEnd();
  };
  return (
    <GardenWordsContext.Provider value={EN_GARDEN}>
      <LibraryWordsContext.Provider value={EN_LIBRARY}>
        <main class="PopupPage-day">
          <NewHabit
            {...tipDeeds}
            templates={TEMPLATES.filter((template) => isWelcome(template, settings))}
            today={day}
            weekStartsOn={settings.weekStartsOn}
            groups={[]}
            refusals={refusals}
            onSubmit={(draft) => void onSubmit(draft)}
            onCancel={onEnd}
          />
        </main>
      </LibraryWordsContext.Provider>
    </GardenWordsContext.Provider>
  );
}
