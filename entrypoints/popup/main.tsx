import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN } from '@/catalog/strings';
import { TEMPLATES } from '@/catalog/templates';
import { NewHabit } from '@/components/NewHabit';
import { PopupPage } from '@/components/PopupPage';
import { TroublePage } from '@/components/TroublePage';
import { useStore } from '@/components/use-store';
import { GardenWordsContext, WordsContext } from '@/components/words';
import type { HabitDraft } from '@/domain/habit-draft';
import { nextDay, previousDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { now } from '@/platform/clock';
import { dayName } from '@/platform/dates';
import { refusalsOf } from '@/platform/deeds';
import { replayEarlyEvents } from '@/platform/early-events';
import { newId } from '@/platform/ids';
import { isPrivateWindow } from '@/platform/own';
import { HREFS, openGarden } from '@/platform/pages';
import { keepPaints } from '@/platform/painting';
import { showTheme } from '@/platform/snapshot';
import { keepToday, shownRows, undoableSince } from '@/platform/today-store';

const DAY_NAMES = { language: EN.language, today: EN.today.heading, yesterday: EN.today.yesterday };

/** For how long the popup offers to undo the last deed, in milliseconds. */
const A_WHILE = 3_600_000;

const root = document.getElementById('root');
const today = keepToday();

const undo = (): void => today.undo(now() - A_WHILE);

function Popup() {
  const { view, failure, wanted, trouble, refused } = useStore(today);
  const [adding, setAdding] = useState(false);
  if (!view) {
    return (
      failure && (
        <TroublePage
          heading={EN.name}
          failure={failure}
          privateWindow={isPrivateWindow()}
          onRetry={() => void today.refresh()}
        />
      )
    );
  }
  const { day } = view;
  return (
    <PopupPage
      {...today.rowDeeds}
      {...HREFS}
      dayName={dayName(day, view.today, DAY_NAMES)}
      onEarlier={day > view.earliest ? () => today.goTo(previousDay(day)) : null}
      onLater={day < view.today ? () => today.goTo(nextDay(day)) : null}
      onToday={day < view.today ? () => today.goTo(null) : null}
      tip={view.tip}
      anyHabit={view.habits > 0}
      rows={shownRows(view.rows, wanted)}
      others={shownRows(view.others, wanted)}
      refused={refused}
      undoable={undoableSince(view, now() - A_WHILE)}
      trouble={trouble}
      failure={failure}
      onUndo={undo}
      onAddHabit={() => setAdding(true)}
      onEdit={(row) => openGarden(`habits/${row.habitId}`)}
    >
      {adding && (
        <Adding weekStartsOn={view.settings.weekStartsOn} onEnd={() => setAdding(false)} />
      )}
    </PopupPage>
  );
}

function Adding({ weekStartsOn, onEnd }: { weekStartsOn: number; onEnd: () => void }) {
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const onSubmit = async (draft: HabitDraft): Promise<void> => {
    const told = await today.do('addHabit', { habitId: newId(), draft });
    setRefusals(refusalsOf(told));
    if (told.kind === 'saved' || told.kind === 'kept') onEnd();
  };
  return (
    <main class="PopupPage-day">
      <NewHabit
        templates={TEMPLATES}
        weekStartsOn={weekStartsOn}
        refusals={refusals}
        onSubmit={(draft) => void onSubmit(draft)}
        onCancel={onEnd}
      />
    </main>
  );
}

async function start(): Promise<void> {
  keepPaints(today, DAY_NAMES, async () => {
    const { drawSurface } = await import('@/components/painted');
    return (surface, day) => drawSurface(surface, day, HREFS, EN);
  });
  today.watch(() => showTheme(today.get().view?.settings.theme ?? 'system'));
  await today.refresh();
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <GardenWordsContext.Provider value={EN_GARDEN}>
        <Popup />
      </GardenWordsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
  replayEarlyEvents();
}

void start();
