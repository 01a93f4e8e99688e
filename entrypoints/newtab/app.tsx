import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { EN_FIRST } from '@/catalog/first-strings';
import type { Words } from '@/catalog/strings';
import { NewTabPage } from '@/components/NewTabPage';
import { Plot } from '@/components/Plot';
import { hasTimes } from '@/components/row';
import { loadParts } from '@/components/row-parts';
import type { TipPanels } from '@/components/TipCard';
import { preload, useLoaded } from '@/components/use-loaded';
import { useStore } from '@/components/use-store';
import { WordsContext } from '@/components/words';
import type { HabitRow } from '@/domain/today';
import { now, openedAt, timeOfDay } from '@/platform/clock';
import { longDay } from '@/platform/dates';
import { dayDeedsOf, smallDayOf } from '@/platform/day-deeds';
import { replayEarlyEvents } from '@/platform/early-events';
import { isPrivateWindow } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import { keepPlot } from '@/platform/plot-store';
import { forgetPaints, isDrawnFrom, showTheme } from '@/platform/snapshot';
import { isOnDay, tipDeedsOf } from '@/platform/tip-deeds';
import { keepToday, shownRows, type TodayState, undoableSince } from '@/platform/today-store';

const { language } = EN_FIRST;
const DAY_NAMES = {
  language,
  today: EN_FIRST.today.heading,
  yesterday: EN_FIRST.today.yesterday,
};

const root = document.getElementById('root');
const today = keepToday();

// Key and button mean the same deed: nothing from before this tab is taken back here.
const undo = (): void => today.undo(openedAt);

const plot = keepPlot(today);

/** Shown only to who has something to be told or asked: fetched then, and before the page is taken over. */
const EXTRAS = {
  line: async () => {
    const [{ DayLine }, { lineDeedsOf }] = await Promise.all([
      import('@/components/DayLine'),
      import('@/platform/line-deeds'),
    ]);
    return { DayLine, deeds: lineDeedsOf(today) };
  },
  mood: async () => {
    const [{ MoodRow }, { moodDeedsOf }] = await Promise.all([
      import('@/components/MoodRow'),
      import('@/platform/mood-deeds'),
    ]);
    return { MoodRow, deeds: moodDeedsOf(today) };
  },
  finish: () => import('@/components/FinishLine'),
  trouble: () => import('@/components/TroublePage'),
  said: () => import('@/catalog/said-strings'),
};

/** What can be done on the page, and where it leads; none of it depends on what is shown. */
const DEEDS = {
  ...today.rowDeeds,
  ...tipDeedsOf(today, language),
  ...dayDeedsOf(today),
  ...HREFS,
  loadPanels,
  onEdit,
  onUndo: undo,
};

async function loadPanels(): Promise<TipPanels> {
  const [{ tipPanelIn }, { EN_LIBRARY }] = await Promise.all([
    import('@/components/TipPanel'),
    import('@/catalog/library-strings'),
  ]);
  return { Panel: tipPanelIn(EN_LIBRARY) };
}

function onEdit({ habitId, once }: HabitRow): void {
  if (once) void today.do('deleteHabit', { habitId });
  else location.assign(HREFS.habitHref(habitId));
}

/** Whether anything is to be said in answer, for which the words are fetched first. */
function needsWords({ view, failure, trouble, refused }: TodayState): boolean {
  const offered = view && undoableSince(view, openedAt);
  return Boolean(failure || offered || trouble || refused || asksMore(view));
}

function asksMore(view: TodayState['view']): boolean {
  return Boolean(view && (view.line || view.toFinish || view.settings.mood));
}

function NewTab() {
  const state = useStore(today);
  const [isOpened, setOpened] = useState(false);
  const said = useLoaded(isOpened || needsWords(state), EXTRAS.said);
  const words = useMemo(() => ({ ...EN_FIRST, ...said?.EN_SAID }) as Words, [said]);
  return (
    <WordsContext.Provider value={words}>
      <Page state={said ? state : withoutAnswers(state)} onPanel={() => setOpened(true)} />
    </WordsContext.Provider>
  );
}

/** The day alone, while the words for more are on their way. */
function withoutAnswers(state: TodayState): TodayState {
  const { view } = state;
  const nothing = { undoable: null, line: null, toFinish: null };
  return {
    ...state,
    view: view && { ...view, ...nothing, settings: { ...view.settings, mood: false } },
    failure: null,
    trouble: null,
    refused: null,
  };
}

function Page({ state, onPanel }: { readonly state: TodayState; readonly onPanel: () => void }) {
  const [revealed, setRevealed] = useState(false);
  // Hiding is not left to wait for an answer.
  const [hushed, setHushed] = useState<boolean | null>(null);
  const { view, failure, wanted, trouble, refused } = state;
  const picture = useStore(plot).view;
  const line = useLoaded(Boolean(view?.line), EXTRAS.line);
  const mood = useLoaded(view?.settings.mood ?? false, EXTRAS.mood);
  const finish = useLoaded(Boolean(view?.toFinish), EXTRAS.finish);
  const bad = useLoaded(!view && failure !== null, EXTRAS.trouble);
  const clock = timeOfDay(now());
  if (!view) {
    return (
      failure &&
      bad && (
        <bad.TroublePage
          heading={clock}
          failure={failure}
          privateWindow={isPrivateWindow()}
          onRetry={today.refresh}
        />
      )
    );
  }
  const quiet = hushed ?? view.settings.quiet;
  const named = revealed || view.settings.newTabHabits === 'names';
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
      {...DEEDS}
      onPanel={onPanel}
      date={longDay(view.today, language)}
      clock={clock}
      quiet={quiet}
      smallDay={smallDayOf(view)}
      above={line && view.line && <line.DayLine {...line.deeds} line={view.line} named={named} />}
      below={named && mood && <mood.MoodRow {...mood.deeds} moods={view.moods} />}
      plot={picture && <Plot view={picture} hidden={!named} />}
      named={named}
      tip={view.tip}
      anyHabit={view.habits > 0}
      rows={shownRows(view.rows, wanted)}
      refused={refused}
      undoable={undoableSince(view, openedAt)}
      trouble={trouble}
      failure={failure}
      onQuiet={onQuiet}
      onReveal={() => setRevealed(true)}
      isOnToday={view.tip !== null && isOnDay(view, view.tip.id)}
      finish={finish && <finish.FinishLine {...DEEDS} toFinish={view.toFinish} />}
    />
  );
}

let isPainting = false;

/** Fetches what remembers pages once there is something to remember: most tabs find it done. */
function paintWhenNeeded(): void {
  const { view } = today.get();
  if (isPainting || !view || view.day !== view.today || isDrawnFrom(view)) return;
  isPainting = true;
  void import('@/platform/keep-paints').then(({ keepPaints }) =>
    keepPaints(today, DAY_NAMES, async () => {
      const [{ drawSurface }, { EN }] = await Promise.all([
        import('@/components/painted'),
        import('@/catalog/strings'),
      ]);
      return (surface, day) => drawSurface(surface, day, HREFS, EN);
    }),
  );
}

async function start(): Promise<void> {
  today.watch(paintWhenNeeded);
  today.watch(() => showTheme(today.get().view?.settings.theme ?? 'system'));
  await Promise.all([today.refresh(), plot.refresh()]);
  const { view } = today.get();
  await Promise.all([
    view?.rows.some(hasTimes) && preload(loadParts),
    view?.line && preload(EXTRAS.line),
    view?.settings.mood && preload(EXTRAS.mood),
    view?.toFinish && preload(EXTRAS.finish),
    asksMore(view) && preload(EXTRAS.said),
  ]);
  // What was painted from memory stays in place and is taken over node by node.
  if (!root) return;
  render(<NewTab />, root);
  replayEarlyEvents();
}

void start();
