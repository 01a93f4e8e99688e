import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EN } from '@/catalog/strings';
import { NewTabPage } from '@/components/NewTabPage';
import type { TipPanels } from '@/components/TipCard';
import { TroublePage } from '@/components/TroublePage';
import { useStore } from '@/components/use-store';
import { WordsContext } from '@/components/words';
import type { HabitRow } from '@/domain/today';
import { now, openedAt, timeOfDay } from '@/platform/clock';
import { longDay } from '@/platform/dates';
import { replayEarlyEvents } from '@/platform/early-events';
import { keepPaints } from '@/platform/keep-paints';
import { isPrivateWindow } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import { forgetPaints, showTheme } from '@/platform/snapshot';
import { isOnDay, tipDeedsOf } from '@/platform/tip-deeds';
import { keepToday, shownRows, type TodayState, undoableSince } from '@/platform/today-store';

const DAY_NAMES = { language: EN.language, today: EN.today.heading, yesterday: EN.today.yesterday };

const root = document.getElementById('root');
const today = keepToday();

// Key and button mean the same deed: nothing from before this tab is taken back here.
const undo = (): void => today.undo(openedAt);

const TIP_DEEDS = { ...tipDeedsOf(today, EN.language), loadPanels };

async function loadPanels(): Promise<TipPanels> {
  const [{ TipPanel }, { EN_LIBRARY }] = await Promise.all([
    import('@/components/TipPanel'),
    import('@/catalog/library-strings'),
  ]);
  return { Panel: TipPanel, words: EN_LIBRARY };
}

function onEdit({ habitId, once }: HabitRow): void {
  if (once) void today.do('deleteHabit', { habitId });
  else location.assign(HREFS.habitHref(habitId));
}

function NewTab() {
  const state = useStore(today);
  const [revealed, setRevealed] = useState(false);
  // Hiding is not left to wait for an answer.
  const [hushed, setHushed] = useState<boolean | null>(null);
  const { view, failure, wanted, trouble, refused } = state;
  const clock = timeOfDay(now());
  if (!view) {
    return failure && <Trouble failure={failure} clock={clock} />;
  }
  const quiet = hushed ?? view.settings.quiet;
  const onQuiet = (wish: boolean): void => {
    setHushed(wish);
    if (wish) forgetPaints({ quiet: wish });
    void today.do('changeSettings', { change: { quiet: wish } }).then((told) => {
      // A wish that could not be written still holds on this tab.
      if (told.kind === 'saved') setHushed(null);
    });
  };
  return (
    <NewTabPage
      {...today.rowDeeds}
      {...TIP_DEEDS}
      {...HREFS}
      date={longDay(view.today, EN.language)}
      clock={clock}
      quiet={quiet}
      named={revealed || view.settings.newTabHabits === 'names'}
      tip={view.tip}
      anyHabit={view.habits > 0}
      rows={shownRows(view.rows, wanted)}
      refused={refused}
      undoable={undoableSince(view, openedAt)}
      trouble={trouble}
      failure={failure}
      onQuiet={onQuiet}
      onReveal={() => setRevealed(true)}
      onUndo={undo}
      isOnToday={view.tip !== null && isOnDay(view, view.tip.id)}
      toFinish={view.toFinish}
      onEdit={onEdit}
    />
  );
}

function Trouble({
  failure,
  clock,
}: {
  failure: NonNullable<TodayState['failure']>;
  clock: string;
}) {
  return (
    <TroublePage
      heading={clock}
      failure={failure}
      privateWindow={isPrivateWindow()}
      onRetry={() => void today.refresh()}
    />
  );
}

async function start(): Promise<void> {
  keepPaints(today, DAY_NAMES, async () => {
    const { drawSurface } = await import('@/components/painted');
    return (surface, day) => drawSurface(surface, day, HREFS, EN);
  });
  today.watch(() => showTheme(today.get().view?.settings.theme ?? 'system'));
  await today.refresh();
  // What was painted from memory stays in place and is taken over node by node.
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <NewTab />
    </WordsContext.Provider>,
    root,
  );
  replayEarlyEvents();
}

void start();
