import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EN } from '@/catalog/strings';
import { PauseMenu } from '@/components/PauseMenu';
import { PopupPage } from '@/components/PopupPage';
import { hasTimes } from '@/components/row';
import { loadParts } from '@/components/row-parts';
import { TroublePage } from '@/components/TroublePage';
import { preload, useLoaded } from '@/components/use-loaded';
import { useStore } from '@/components/use-store';
import { WordsContext } from '@/components/words';
import { nextDay, previousDay } from '@/domain/local-date';
import { now } from '@/platform/clock';
import { dayDeedsOf, smallDayOf } from '@/platform/day-deeds';
import { dayName } from '@/platform/day-words';
import { replayEarlyEvents } from '@/platform/early-events';
import { keepPaints } from '@/platform/keep-paints';
import { isPrivateWindow } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import { openGarden, openPage } from '@/platform/route';
import { showTheme } from '@/platform/snapshot';
import { tipDeedsOf } from '@/platform/tip-deeds';
import { keepToday, shownRows, undoableSince } from '@/platform/today-store';

const DAY_NAMES = { language: EN.language, today: EN.today.heading, yesterday: EN.today.yesterday };

/** For how long the popup offers to undo the last deed, in milliseconds. */
const A_WHILE = 3_600_000;

const root = document.getElementById('root');
const today = keepToday();

const TIP_DEEDS = tipDeedsOf(today, EN.language);

const DAY_DEEDS = dayDeedsOf(today);

/** Shown only to who has something to be told or asked: fetched then, and before the page is taken over. */
const EXTRAS = {
  line: async () => {
    const [{ DayLine }, { lineDeedsOf }] = await Promise.all([
      import('@/components/DayLine'),
      import('@/platform/line-deeds'),
    ]);
    // Elsewhere than here, where the page it leads to would close with the popup.
    return { DayLine, deeds: lineDeedsOf(today, openPage) };
  },
  mood: async () => {
    const [{ MoodRow }, { moodDeedsOf }] = await Promise.all([
      import('@/components/MoodRow'),
      import('@/platform/mood-deeds'),
    ]);
    return { MoodRow, deeds: moodDeedsOf(today) };
  },
};

const loadPause = async () => (await import('./Pause')).pauseIn(today);

const undo = (): void => today.undo(now() - A_WHILE);

function Popup() {
  const { view, failure, wanted, trouble, refused } = useStore(today);
  const [panel, setPanel] = useState<'adding' | 'library' | null>(null);
  const line = useLoaded(view?.line != null && view.day === view.today, EXTRAS.line);
  const mood = useLoaded(view?.settings.mood ?? false, EXTRAS.mood);
  const adding = useLoaded(panel === 'adding', () => import('./Adding'));
  const library = useLoaded(panel === 'library', () => import('./Library'));
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
  const shared = { today, tipDeeds: TIP_DEEDS, onEnd: () => setPanel(null) };
  return (
    <PopupPage
      {...today.rowDeeds}
      {...TIP_DEEDS}
      {...HREFS}
      {...DAY_DEEDS}
      smallDay={smallDayOf(view)}
      above={line && view.line && <line.DayLine {...line.deeds} line={view.line} named />}
      below={mood && <mood.MoodRow {...mood.deeds} moods={view.moods} />}
      nudges={
        view.reminders > 0 && view.settings.nudgeBy !== 'off' && <PauseMenu load={loadPause} />
      }
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
      toFinish={day === view.today ? view.toFinish : null}
      onAddHabit={() => setPanel('adding')}
      onLibrary={() => setPanel('library')}
      onEdit={({ habitId, once }) => {
        if (once) void today.do('deleteHabit', { habitId });
        else openGarden(`habits/${habitId}`);
      }}
    >
      {adding && <adding.Adding {...shared} settings={view.settings} day={view.today} />}
      {library && <library.Library {...shared} view={view} />}
    </PopupPage>
  );
}

async function start(): Promise<void> {
  keepPaints(today, DAY_NAMES, async () => {
    const { drawSurface } = await import('@/components/painted');
    return (surface, day) => drawSurface(surface, day, HREFS, EN);
  });
  today.watch(() => showTheme(today.get().view?.settings.theme ?? 'system'));
  await today.refresh();
  const { view } = today.get();
  await Promise.all([
    view && [...view.rows, ...view.others].some(hasTimes) && preload(loadParts),
    view?.line && preload(EXTRAS.line),
    view?.settings.mood && preload(EXTRAS.mood),
  ]);
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <Popup />
    </WordsContext.Provider>,
    root,
  );
  replayEarlyEvents();
}

void start();
