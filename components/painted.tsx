import { type ComponentChild, render } from 'preact';
import type { Words } from '@/catalog/strings';
import { DayLine } from '@/components/DayLine';
import { FinishLine, type FinishLineProps } from '@/components/FinishLine';
import { MoodRow } from '@/components/MoodRow';
import { type AroundDay, NewTabPage } from '@/components/NewTabPage';
import { Parts } from '@/components/Parts';
import { PauseMenu } from '@/components/PauseMenu';
import { Plot } from '@/components/Plot';
import { PopupPage } from '@/components/PopupPage';
import { loadParts } from '@/components/row-parts';
import { provide } from '@/components/use-loaded';
import { WordsContext } from '@/components/words';
import type { DayLine as DayLineData } from '@/domain/day-line';
import type { Instant } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Settings } from '@/domain/settings';
import type { HabitRow, ShownRow } from '@/domain/today';
import type { DayView, PlotView } from '@/domain/view';

/** A day to be drawn ahead, with the words that depend on dates. */
export type DayToDraw = {
  readonly view: DayView;
  readonly settings: Settings;
  readonly date: string;
  readonly dayName: string;
  /** Whether there are earlier days to look at. */
  readonly hasEarlier: boolean;
  /** Whether the tip's small deed is on the day's list. */
  readonly isOnToday: boolean;
  readonly toFinish: FinishLineProps['toFinish'];
  /** Whether the day is a small one, where it can be said to be. */
  readonly smallDay: boolean | null;
  readonly line: DayLineData | null;
  /** `null`: moods are not offered. */
  readonly moods: readonly Mood[] | null;
  readonly plot: PlotView | null;
  /** The clock time of an instant. */
  readonly timeOf: (at: Instant) => string;
};

/** The addresses the pages link to. */
export type Hrefs = {
  readonly gardenHref: string;
  readonly settingsHref: string;
  readonly addHabitHref: string;
  readonly libraryHref: string;
  readonly helpHref: string;
  readonly restHref: string;
  readonly tipHref: (tipId: string) => string;
  readonly fromTemplateHref: (templateId: string) => string;
};

// What is drawn here is drawn at once.
provide(loadParts, { Parts });

const nothing = (): void => undefined;
const NO_DEEDS = {
  onCheckIn: nothing,
  onAmount: () => false,
  onPart: nothing,
  onTimer: nothing,
  onNote: nothing,
  onSmallDay: nothing,
  onSkip: nothing,
  onClear: nothing,
  onEdit: nothing,
  onUndo: nothing,
  onKeep: nothing,
  onAside: nothing,
  onHideTopic: nothing,
  onAddToday: nothing,
  onOpen: nothing,
  onReadLater: nothing,
  onFinish: nothing,
  askEvidence: async () => null,
  loadPanels: () => new Promise<never>(nothing),
  dayOf: () => '',
  onQuiet: nothing,
  onReveal: nothing,
  onAddHabit: nothing,
  onLibrary: nothing,
};
const NO_ANSWERS = { onAnswer: nothing, onPutOff: nothing, onPause: nothing, onSuited: nothing };
const NOTHING_HAPPENED = { undoable: null, trouble: null, failure: null, refused: null };

/** A surface as it will stand on a day, drawn off the screen, before anything was done there. */
export function drawSurface(
  surface: 'newtab' | 'popup',
  day: DayToDraw,
  hrefs: Hrefs,
  words: Words,
): Element | null {
  switch (surface) {
    case 'newtab':
      return drawNewTab(day, hrefs, words);
    case 'popup':
      return drawPopup(day, hrefs, words);
  }
}

function drawNewTab(day: DayToDraw, hrefs: Hrefs, words: Words): Element | null {
  const { view, settings, date } = day;
  const named = settings.newTabHabits === 'names';
  return draw(
    words,
    <NewTabPage
      {...NO_DEEDS}
      {...NOTHING_HAPPENED}
      {...hrefs}
      date={date}
      clock=""
      quiet={settings.quiet}
      named={named}
      tip={view.tip}
      anyHabit={view.habits > 0}
      rows={saved(view.rows, day)}
      {...around(day, named)}
      below={named && around(day, named).below}
      plot={day.plot && <Plot view={day.plot} hidden={!named} />}
      isOnToday={day.isOnToday}
      finish={<FinishLine onFinish={nothing} toFinish={day.toFinish} />}
    />,
  );
}

function drawPopup(day: DayToDraw, hrefs: Hrefs, words: Words): Element | null {
  const { view } = day;
  return draw(
    words,
    <PopupPage
      {...NO_DEEDS}
      {...NOTHING_HAPPENED}
      {...hrefs}
      dayName={day.dayName}
      onEarlier={day.hasEarlier ? nothing : null}
      onLater={null}
      onToday={null}
      tip={view.tip}
      anyHabit={view.habits > 0}
      rows={saved(view.rows, day)}
      others={saved(view.others, day)}
      {...around(day, true)}
      nudges={
        day.view.reminders > 0 &&
        day.settings.nudgeBy !== 'off' && <PauseMenu load={NO_DEEDS.loadPanels} />
      }
      toFinish={day.toFinish}
    />,
  );
}

function draw(words: Words, page: ComponentChild): Element | null {
  const easel = document.createElement('div');
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, easel);
  const drawn = easel.firstElementChild?.cloneNode(true) as Element | null;
  render(null, easel);
  return drawn;
}

function around({ smallDay, line, moods, timeOf }: DayToDraw, named: boolean): AroundDay {
  return {
    smallDay,
    onSmallDay: nothing,
    above: line && <DayLine {...NO_ANSWERS} line={line} named={named} />,
    below: moods && (
      <MoodRow
        moods={moods}
        timeOf={timeOf}
        onMood={nothing}
        onWords={nothing}
        onRemove={nothing}
      />
    ),
  };
}

function saved(rows: readonly HabitRow[], { timeOf }: DayToDraw): ShownRow[] {
  return rows.map((row) => ({
    ...row,
    state: 'saved',
    timerAt: row.timerSince === null ? '' : timeOf(row.timerSince),
  }));
}
