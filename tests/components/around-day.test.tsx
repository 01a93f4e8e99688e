import { describe, expect, test, vi } from 'vitest';
import { type AroundDay, NewTabPage } from '@/components/NewTabPage';
import { PopupPage } from '@/components/PopupPage';
import { TodaySection } from '@/components/TodaySection';
import type { ShownRow } from '@/domain/today';
import { press, type Shown, show } from '@/tests/support/render';
import { aShownRow, aTip, PARTS, TIP_DEEDS } from './samples';

const nothing = (): void => undefined;

const shared = {
  ...TIP_DEEDS,
  ...{ undoable: null, trouble: null, failure: null, refused: null, onUndo: nothing },
  ...{ onCheckIn: nothing, onAmount: () => true, onPart: nothing, onTimer: nothing },
  ...{ onNote: nothing, onSkip: nothing, onClear: nothing, onEdit: nothing },
  ...{ settingsHref: '#', addHabitHref: '#', libraryHref: '#', helpHref: '#', gardenHref: '#' },
  ...{ restHref: '#', recentHref: '#' },
  ...{ tipHref: () => '#', onAddHabit: nothing, onLibrary: nothing },
  ...{ dayName: 'Today', onEarlier: null, onLater: null, onToday: null },
  ...{ date: 'Monday', clock: '9:41', quiet: false, named: true },
  ...{ onQuiet: nothing, onReveal: nothing },
  ...{ tip: aTip(), anyHabit: true, others: [], smallDay: null, onSmallDay: nothing },
} as const;

type Day = Partial<AroundDay> & { readonly rows: readonly ShownRow[] };

/** Every surface that shows a day, and where it says how far the day is along. */
const SURFACES = {
  'a new tab': [(day: Day) => show(<NewTabPage {...shared} {...day} />), '#habits'],
  'the popup': [(day: Day) => show(<PopupPage {...shared} {...day} />), '.DayNav'],
  'the Garden': [(day: Day) => show(<TodaySection {...shared} {...day} />), '.DayNav'],
} as const satisfies Record<string, readonly [(day: Day) => Shown, string]>;

const rows = [
  aShownRow({ habitId: 'a', status: 'done' }),
  aShownRow({ habitId: 'b', status: 'smallest' }),
  aShownRow({ habitId: 'c', parts: PARTS.times, partsDone: 0b11, status: 'small' }),
  aShownRow({ habitId: 'd', resting: true }),
  aShownRow({ habitId: 'e', status: 'skipped' }),
];
const numberless = rows.map((row) => ({ ...row, numbersHidden: true }));

describe.each(Object.entries(SURFACES))('%s', (_, [draw, heading]) => {
  test('says how many were done, in whatever size', () => {
    expect(draw({ rows }).the(heading).textContent).toContain('3 of 5');
  });

  test('says no number where all are kept out of sight', () => {
    const page = draw({ rows: numberless });
    expect(page.the(heading).textContent).toContain('Today');
    expect(page.html()).not.toMatch(/\d of \d/);
  });

  test('has the line above the habits and the mood below them', () => {
    const page = draw({ rows, above: <p id="above">Line</p>, below: <p id="below">Mood</p> });
    const order = page.all('#above, .HabitList, #below').map(({ id }) => id);
    expect(order).toEqual(['above', '', 'below']);
  });

  test('has room for both on a day without habits', () => {
    const page = draw({ rows: [], above: <p id="above">Line</p>, below: <p id="below">Mood</p> });
    expect(page.all('#above, #below')).toHaveLength(2);
  });

  test('has headings over parts of the list, one level below that of the day', () => {
    const parted = [aShownRow({ section: { kind: 'group', name: 'Body' } })];
    const levels = draw({ rows: parted })
      .all('h1, h2, h3, h4')
      .map(({ localName }) => Number(localName[1]));
    expect([
      [1, 2],
      [1, 2, 3],
    ]).toContainEqual(levels);
  });

  test('offers a small day, once, where there can be one', () => {
    const onSmallDay = vi.fn<(small: boolean) => void>();
    const page = draw({ rows, smallDay: false, onSmallDay });
    press(page.button('Small day'));
    expect(onSmallDay).toHaveBeenCalledExactlyOnceWith(true);
    expect(draw({ rows, smallDay: null }).all('.SmallDay')).toEqual([]);
  });
});

test('the plot stands at the foot of a new tab, below everything of the day', () => {
  const page = show(<NewTabPage {...shared} rows={rows} plot={<p id="plot">Plot</p>} />);
  const order = page.all('main, #plot, footer').map((part) => part.id || part.localName);
  expect(order).toEqual(['main', 'plot', 'footer']);
  page.again(<NewTabPage {...shared} rows={rows} plot={null} />);
  expect(page.all('.NewTabPage-plot')).toEqual([]);
});
