import { render } from 'preact';
import { EN } from '@/catalog/strings';
import { SidePanel } from '@/components/SidePanel';
import { TroublePage } from '@/components/TroublePage';
import { useLoaded } from '@/components/use-loaded';
import { useStore } from '@/components/use-store';
import { WordsContext } from '@/components/words';
import { nextDay, previousDay } from '@/domain/local-date';
import type { TodayView } from '@/domain/view';
import { now } from '@/platform/clock';
import { dayDeedsOf, smallDayOf } from '@/platform/day-deeds';
import { dayName } from '@/platform/day-words';
import { keepPaints } from '@/platform/keep-paints';
import { isPrivateWindow, openTab } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import { showTheme } from '@/platform/snapshot';
import { tipDeedsOf } from '@/platform/tip-deeds';
import { keepToday, shownRows, undoableSince } from '@/platform/today-store';

const DAY_NAMES = { language: EN.language, today: EN.today.heading, yesterday: EN.today.yesterday };

/** For how long the last deed is offered to be undone, in milliseconds: it stands open all day. */
const A_WHILE = 3_600_000;

const root = document.getElementById('root');
const today = keepToday();

const DEEDS = { ...today.rowDeeds, ...tipDeedsOf(today, EN.language), ...dayDeedsOf(today) };

/** Shown only to who has something to be told or asked. */
const loadLine = async () => {
  const [{ DayLine }, { lineDeedsOf }] = await Promise.all([
    import('@/components/DayLine'),
    import('@/platform/line-deeds'),
  ]);
  return { DayLine, deeds: lineDeedsOf(today, openTab) };
};

const loadMood = async () => {
  const [{ MoodRow }, { moodDeedsOf }] = await Promise.all([
    import('@/components/MoodRow'),
    import('@/platform/mood-deeds'),
  ]);
  return { MoodRow, deeds: moodDeedsOf(today) };
};

function Panel() {
  const { view, failure } = useStore(today);
  if (view) return <Day view={view} />;
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

function Day({ view }: { readonly view: TodayView }) {
  const { failure, wanted, trouble, refused } = useStore(today);
  const { day, settings } = view;
  const line = useLoaded(view.line !== null && day === view.today, loadLine);
  const mood = useLoaded(settings.mood, loadMood);
  return (
    <SidePanel
      {...DEEDS}
      {...HREFS}
      quiet={settings.quiet}
      onQuietEnd={() => void today.do('changeSettings', { change: { quiet: false } })}
      smallDay={smallDayOf(view)}
      above={line && view.line && <line.DayLine {...line.deeds} line={view.line} named />}
      below={mood && <mood.MoodRow {...mood.deeds} moods={view.moods} />}
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
      onUndo={() => today.undo(now() - A_WHILE)}
      toFinish={day === view.today ? view.toFinish : null}
      onAddHabit={() => openTab(HREFS.addHabitHref)}
      onLibrary={() => openTab(HREFS.libraryHref)}
      onEdit={({ habitId, once }) => {
        if (once) void today.do('deleteHabit', { habitId });
        else openTab(HREFS.habitHref(habitId));
      }}
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
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <Panel />
    </WordsContext.Provider>,
    root,
  );
}

void start();
