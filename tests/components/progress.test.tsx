import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN_PROGRESS } from '@/catalog/progress-strings';
import { type HeatShape, monthAway, movedTo, placeOf, rowsOf } from '@/components/heat-grid';
import { ProgressPage, type ProgressPageProps } from '@/components/ProgressPage';
import { ProgressWordsContext } from '@/components/page-words';
import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { ProgressView } from '@/domain/progress';
import { forbiddenIn } from '@/tests/support/forbidden-words';
import { choose, hit, nameOf, press, type Shown, show, submit, type } from '@/tests/support/render';
import {
  AMOUNTS,
  aDayDetail,
  allShown,
  allView,
  aProgressView,
  aWeek,
  oneShown,
  progressProps,
} from './progress-samples';
import { GOAL, HOSTILE, MONDAY } from './samples';

const on = {
  onDay: vi.fn<ProgressPageProps['onDay']>(),
  onMonth: vi.fn<ProgressPageProps['onMonth']>(),
  onSpan: vi.fn<ProgressPageProps['onSpan']>(),
  onUntil: vi.fn<ProgressPageProps['onUntil']>(),
  onHabit: vi.fn<ProgressPageProps['onHabit']>(),
  onCheckIn: vi.fn<ProgressPageProps['onCheckIn']>(),
  onSkip: vi.fn<ProgressPageProps['onSkip']>(),
  onClear: vi.fn<ProgressPageProps['onClear']>(),
  onNote: vi.fn<ProgressPageProps['onNote']>(),
  onSay: vi.fn<ProgressPageProps['onSay']>(),
  onMoreNotes: vi.fn<ProgressPageProps['onMoreNotes']>(),
};

beforeEach(() => vi.clearAllMocks());

function node(view: ProgressView) {
  return (
    <ProgressWordsContext.Provider value={EN_PROGRESS}>
      <ProgressPage {...progressProps(view)} {...on} />
    </ProgressWordsContext.Provider>
  );
}

function page(view: ProgressView): Shown {
  return show(node(view));
}

/** The name of the one cell in the tab order. */
function active(shown: Shown, grid: string): string {
  return nameOf(shown.the(`${grid} [tabindex="0"]`));
}

function openTables(shown: Shown): void {
  for (const details of shown.all<HTMLDetailsElement>('details')) {
    void act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  }
}

const HIDDEN = { weekStartsOn: 1, numbersHidden: true, streaks: true } as const;
const HEAT = '.HeatMap-grid';

describe('the calendar', () => {
  test('names each day and what was said of it', () => {
    const shown = page(aProgressView('month'));
    expect(shown.all(`${HEAT} [role=gridcell]`)).toHaveLength(23);
    expect(active(shown, HEAT)).toBe('Monday, November 23: done');
    expect(nameOf(shown.the(`${HEAT} [data-cell="9"]`))).toBe(
      'Tuesday, November 10: smallest version',
    );
  });

  test.each([
    ['ArrowLeft', 'Sunday, November 22'],
    ['ArrowUp', 'Monday, November 16'],
    ['Home', 'Monday, November 23'],
    ['PageUp', 'Sunday, November 1'],
    ['ArrowRight', 'Monday, November 23'],
  ])('%s leads to %s', (key, name) => {
    const shown = page(aProgressView('month'));
    expect(hit(shown.the(`${HEAT} [tabindex="0"]`), key)).toBe(true);
    expect(active(shown, HEAT)).toContain(name);
    expect(document.activeElement).toBe(shown.the(`${HEAT} [tabindex="0"]`));
  });

  test.each(['Enter', ' '])('%j opens a day in place', (key) => {
    const shown = page(aProgressView('month'));
    hit(shown.the(`${HEAT} [data-cell="3"]`), key);
    expect(on.onDay).toHaveBeenCalledWith('2026-11-04');
  });

  test('a click opens a day, and other keys are left alone', () => {
    const shown = page(aProgressView('year'));
    press(shown.the(`${HEAT} [data-cell="0"]`));
    expect(on.onDay).toHaveBeenCalledWith('2026-01-20');
    expect(hit(shown.the(`${HEAT} [data-cell="0"]`), 'a')).toBe(false);
  });

  test('begins with the first day of which anything can be known', () => {
    const shown = page(aProgressView('year'));
    expect(nameOf(shown.the(`${HEAT} [data-cell="0"]`))).toContain('Tuesday, January 20');
    expect(shown.all(`${HEAT} [role=row]`)).toHaveLength(7);
  });

  test('a year is a few paths and one plain element a day', () => {
    const shown = page(aProgressView('year'));
    expect(shown.all('.HeatMap-field path').length).toBeLessThan(20);
    const cells = shown.all(`${HEAT} [role=gridcell]`);
    expect(cells).toHaveLength(308);
    expect(cells.every(({ childElementCount }) => childElementCount === 0)).toBe(true);
  });

  test('of all time are months, which lead to their days', () => {
    const shown = page(aProgressView('all'));
    expect(active(shown, HEAT)).toBe('November 2026: 17 of 28 done');
    press(shown.the(`${HEAT} [data-cell="2"]`));
    expect(on.onMonth).toHaveBeenCalledWith('2026-03-01');
    expect(on.onDay).not.toHaveBeenCalled();
  });

  test('over all says how much of what was asked was done', () => {
    const shown = page(allView());
    expect(active(shown, HEAT)).toMatch(/^Monday, November 23: \d of \d done$/);
    hit(shown.the(`${HEAT} [tabindex="0"]`), 'Enter');
    expect(on.onDay).toHaveBeenCalledWith(MONDAY);
    expect(document.activeElement?.closest('.BulkGrid')).not.toBeNull();
  });
});

describe('the shape of a calendar', () => {
  const year: HeatShape = { flow: 'columns', size: 7, lead: 2, count: 30 };
  const month: HeatShape = { flow: 'rows', size: 7, lead: 6, count: 30 };
  const page_ = (index: number): number => index;

  test.each([
    ['a year runs down', year, [2, 0], [1, 0]],
    ['a month runs along', month, [0, 6], [1, 0]],
  ])('%s', (_name, shape, first, second) => {
    expect([placeOf(shape, 0), placeOf(shape, shape === year ? 6 : 1)]).toEqual(
      [first, second].map((place, index) => (shape === year && index === 1 ? [1, 1] : place)),
    );
    expect(
      rowsOf(shape)
        .flat()
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 30 }, (_, index) => index));
  });

  test.each([
    [year, 10, 'ArrowRight', false, 17],
    [year, 10, 'ArrowRight', true, 3],
    [year, 10, 'ArrowDown', false, 11],
    [year, 29, 'ArrowRight', false, 29],
    [year, 0, 'ArrowUp', false, 0],
    [year, 10, 'Home', false, 3],
    [year, 10, 'End', false, 24],
    [month, 10, 'ArrowDown', false, 17],
    [month, 10, 'ArrowLeft', true, 11],
    [month, 10, 'Home', false, 8],
    [month, 10, 'Tab', false, null],
  ])('%# from %s', (shape, from, key, isRtl, to) => {
    expect(movedTo(shape, from, { key, ctrlKey: false }, isRtl, page_)).toBe(to);
  });

  test('with Control to the ends of all', () => {
    const go = (key: string) => movedTo(year, 10, { key, ctrlKey: true }, false, page_);
    expect([go('Home'), go('End')]).toEqual([0, 29]);
  });

  test.each([
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-01-15', -1, '2025-12-20'],
    ['2025-12-20', -1, '2025-12-20'],
    ['2026-03-31', 1, '2026-03-31'],
  ] as const)('a month from %s by %i is %s', (from, by, to) => {
    const days = Array.from({ length: 102 }, (_, index) =>
      addDays('2025-12-20' as LocalDate, index),
    );
    expect(days.at(-1)).toBe('2026-03-31');
    expect(days[monthAway(days, days.indexOf(from as LocalDate), by)]).toBe(to);
  });
});

describe('a day that is open', () => {
  const opened = (detail = aDayDetail()): Shown =>
    page(aProgressView('month', { shown: oneShown({ day: detail }, 23) }));

  test('takes the focus, says what holds, and is chosen in the calendar', () => {
    const shown = opened();
    expect(document.activeElement).toBe(shown.the('.DayEditor h4'));
    expect(shown.button('Small: To the door').getAttribute('aria-pressed')).toBe('true');
    expect(nameOf(shown.the(`${HEAT} [aria-selected="true"]`))).toContain('November 23');
  });

  test('is said in every size, skipped, and cleared', () => {
    const shown = opened();
    press(shown.button('Full'));
    press(shown.button('Small: To the door'));
    press(shown.button('Smallest version'));
    expect(on.onCheckIn.mock.calls).toEqual([
      [MONDAY, 'done', null],
      [MONDAY, 'small', null],
      [MONDAY, 'smallest', null],
    ]);
    press(shown.button('Skip'));
    expect(on.onSkip).toHaveBeenCalledWith(MONDAY);
    press(shown.button('Clear'));
    expect(on.onClear).toHaveBeenCalledWith(MONDAY);
  });

  test('full is the whole target where one is to be reached', () => {
    const shown = opened(aDayDetail({ goal: { ...GOAL, timed: false } }));
    press(shown.button('Full'));
    expect(on.onCheckIn).toHaveBeenCalledWith(MONDAY, 'done', 10);
  });

  test('takes an amount as it is typed, and says why it cannot be kept', () => {
    const shown = opened(aDayDetail({ goal: { ...GOAL, timed: false }, amount: 3 }));
    const input = shown.the<HTMLInputElement>('.DayEditor input');
    expect(input.value).toBe('3');
    type(input, 'ten');
    submit(shown.the('.DayEditor form:has(input)'));
    expect(on.onCheckIn).not.toHaveBeenCalled();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    type(input, '7,5');
    submit(shown.the('.DayEditor form:has(input)'));
    expect(on.onCheckIn).toHaveBeenCalledWith(MONDAY, 'done', 7.5);
  });

  test('keeps a note', () => {
    const shown = opened(aDayDetail({ note: 'Rain' }));
    const field = shown.the<HTMLTextAreaElement>('.DayEditor textarea');
    expect(field.value).toBe('Rain');
    type(field as unknown as HTMLInputElement, 'Sun');
    submit(shown.the('.DayEditor form'));
    expect(on.onNote).toHaveBeenCalledWith(MONDAY, 'Sun');
  });

  test('leads to the day before, and to none to come', () => {
    const shown = opened();
    press(shown.button('The day before'));
    expect(on.onDay).toHaveBeenCalledWith('2026-11-22');
    expect(shown.button('The day after').disabled).toBe(true);
  });

  test('Escape closes it, and the calendar has the focus again', () => {
    const shown = opened();
    hit(shown.button('Full'), 'Escape');
    expect(on.onDay).toHaveBeenCalledWith(null);
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell');
  });
});

describe('several at once', () => {
  const GRID = '.BulkGrid';
  const at = (shown: Shown, place: string) => shown.the(`${GRID} [data-place="${place}"]`);

  test('cells are chosen by key and by click, and said together', () => {
    const shown = page(allView());
    expect(active(shown, GRID)).toBe('Walk for 10 minutes, Monday, November 23: nothing said');
    press(shown.button('Full'));
    expect(on.onSay).not.toHaveBeenCalled();
    hit(at(shown, '0 6'), ' ');
    hit(at(shown, '0 6'), 'ArrowDown');
    expect(active(shown, GRID)).toContain('Read a page, Monday');
    press(at(shown, '2 5'));
    expect(at(shown, '2 5').getAttribute('aria-selected')).toBe('true');
    expect(shown.the('.BulkActions [role=status]').textContent).toBe('2 chosen');
    press(shown.button('Smallest'));
    expect(on.onSay).toHaveBeenCalledWith(
      [
        ['walk', MONDAY],
        ['breathe', '2026-11-22'],
      ],
      'smallest',
    );
    expect(shown.all(`${GRID} [aria-selected="true"]`)).toEqual([]);
  });

  test('a name chooses its line and a day its column, without what was not there yet', () => {
    const shown = page(allView());
    press(at(shown, '1 -1'));
    expect(shown.all(`${GRID} [aria-selected="true"]`)).toHaveLength(5);
    hit(at(shown, '-1 0'), 'Enter');
    expect(shown.all(`${GRID} [aria-selected="true"]`)).toHaveLength(7);
    press(at(shown, '-1 0'));
    expect(shown.all(`${GRID} [aria-selected="true"]`)).toHaveLength(5);
    press(shown.button('Clear'));
    expect(on.onSay.mock.calls[0]?.[1]).toBeNull();
  });

  test('the keys stay within the grid, and the corner is none of it', () => {
    const shown = page(allView());
    hit(at(shown, '0 6'), 'ArrowRight');
    expect(active(shown, GRID)).toContain('Walk');
    hit(at(shown, '0 6'), 'Home');
    hit(at(shown, '0 0'), 'ArrowLeft');
    expect(active(shown, GRID)).toBe('Walk for 10 minutes, all days');
    hit(at(shown, '0 -1'), 'ArrowUp');
    expect(active(shown, GRID)).toBe('Walk for 10 minutes, all days');
  });

  test('another week begins with nothing chosen', () => {
    const shown = page(allView());
    press(at(shown, '0 6'));
    press(shown.button('The week before'));
    expect(on.onDay).toHaveBeenCalledWith('2026-11-16');
    const days = aWeek().days.map((day) => addDays(day, -7));
    shown.again(node(allView({ shown: allShown({ week: aWeek({ days }) }) })));
    expect(shown.all(`${GRID} [aria-selected="true"]`)).toEqual([]);
  });

  test('of 400 habits some are shown at first', () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({
      habitId: `h${index}`,
      name: `Habit ${index}`,
      marks: '.......',
    }));
    const shown = page(allView({ shown: allShown({ week: aWeek({ rows }) }) }));
    expect(shown.all(`${GRID} [role=rowheader]`)).toHaveLength(40);
    press(shown.button('Show more habits'));
    expect(shown.all(`${GRID} [role=rowheader]`)).toHaveLength(80);
  });
});

describe('what is looked at', () => {
  test('one of the habits, or all', () => {
    const shown = page(aProgressView());
    const select = shown.the<HTMLSelectElement>('.ProgressHead select');
    expect([...select.options].map(({ text }) => text)).toEqual([
      'All habits',
      'Walk for 10 minutes',
      'Read a page',
      'An old one',
    ]);
    choose(select, 'read');
    choose(select, '');
    expect(on.onHabit.mock.calls).toEqual([['read'], [null]]);
  });

  test('a span, earlier and later', () => {
    const shown = page(aProgressView('month'));
    expect(shown.button('Month').getAttribute('aria-pressed')).toBe('true');
    press(shown.button('All'));
    expect(on.onSpan).toHaveBeenCalledWith('all');
    press(shown.button('Earlier'));
    expect(on.onUntil).toHaveBeenCalledWith('2026-10-31');
    expect(shown.button('Later').disabled).toBe(true);
  });
});

describe('charts', () => {
  const everything = (changed: Partial<ProgressView> = {}) =>
    page(aProgressView('year', { shown: oneShown({ amounts: AMOUNTS, day: null }), ...changed }));

  test('each is also a sentence and a table', () => {
    const shown = everything();
    const figures = shown.all('figure');
    expect(figures.map((each) => each.querySelector('h3')?.textContent)).toEqual([
      'Day by day',
      'Strength',
      'Days of the week',
      'Time of day',
      'Minutes',
      'Repetitions',
    ]);
    expect(shown.all('table')).toEqual([]);
    openTables(shown);
    expect(shown.all('table')).toHaveLength(figures.length);
    for (const figure of figures) {
      expect(figure.querySelector('figcaption p')?.textContent).toMatch(/\w+\./);
    }
  });

  test('what may come is said once it is known, with its honest range', () => {
    expect(everything().html()).toContain('in 5–9 weeks. In the one study there is');
    const shown = page(
      aProgressView('year', { shown: oneShown({ forecast: null, streak: null }) }),
    );
    expect(shown.html()).not.toContain('At this pace');
    expect(shown.html()).not.toContain('in a row');
  });

  test('pictures are left to those who see them', () => {
    const drawings = everything().all('svg');
    expect(drawings.every((each) => each.closest('[aria-hidden=true]'))).toBe(true);
  });
});

describe('with numbers hidden', () => {
  test.each([
    [
      'one habit',
      aProgressView('year', {
        settings: HIDDEN,
        shown: oneShown({ numbersHidden: true, amounts: AMOUNTS }),
      }),
    ],
    [
      'all',
      allView({
        settings: HIDDEN,
        shown: allShown({
          habits: allShown().habits.map((habit) => ({ ...habit, numbersHidden: true })),
        }),
      }),
    ],
    [
      'all of time',
      aProgressView('all', { settings: HIDDEN, shown: oneShown({ numbersHidden: true }) }),
    ],
  ])('%s is told in words alone', (_name, view) => {
    const shown = page({ ...view, notes: [] });
    openTables(shown);
    const figures = shown.all('figure');
    const named = figures.flatMap((each) => [
      ...[...each.querySelectorAll('[aria-label]')].map(nameOf),
      each.textContent,
    ]);
    const said = named
      .join('\n')
      // Days, hours and years are no counts; nor is the habit's own name.
      .replaceAll(
        /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Nov) \d+/g,
        '',
      )
      .replaceAll(/\d\d:00|Walk for 10 minutes|2026/g, '');
    expect(said).not.toMatch(/\d/);
  });
});

describe('notes', () => {
  test('are short until they are opened, and more come on demand', () => {
    const shown = page(aProgressView());
    const [, long] = shown.all('.NotesList-text');
    expect(long?.textContent.length).toBeLessThan(300);
    press(shown.button('Read on'));
    expect(shown.all('.NotesList-text')[1]?.textContent.length).toBeGreaterThan(600);
    press(shown.button('Show more notes'));
    expect(on.onMoreNotes).toHaveBeenCalledOnce();
  });
});

describe('with nothing to see', () => {
  const NONE = { done: 0, small: 0, smallest: 0 };

  test('it says so kindly, and the days can still be said', () => {
    const shown = page(allView({ inAll: NONE, inSpan: NONE, notes: [] }));
    expect(shown.the('.ProgressPage-empty').textContent).toBe(EN_PROGRESS.progress.empty);
    expect(shown.all('.BulkGrid')).toHaveLength(1);
    expect(shown.all('.StrengthList')).toEqual([]);
  });

  test('without habits there is nothing to choose', () => {
    const shown = page(aProgressView('year', { habits: [], inAll: NONE }));
    expect(shown.all('select, .HeatMap')).toEqual([]);
  });
});

test.each(Object.entries(HOSTILE))('%s stays text', (_name, words) => {
  const habit = { habitId: 'a', name: words };
  const view = allView({
    notes: [{ ...habit, day: MONDAY, text: words }],
    shown: allShown({
      habits: [{ ...habit, numbersHidden: false, strength: 0.5, word: 'growing', curve: [] }],
      week: aWeek({ rows: [{ ...habit, marks: '.......' }] }),
    }),
  });
  const shown = page({ ...view, habits: [{ ...habit, archived: false }] });
  openTables(shown);
  expect(shown.all('script, img')).toEqual([]);
  expect('ran' in globalThis).toBe(false);
});

describe('the words', () => {
  const sizes = [
    { done: 0, small: 0, smallest: 0 },
    { done: 1, small: 0, smallest: 0 },
    { done: 1500, small: 3, smallest: 4 },
  ];
  const { heat, strength, weekdays, hours, repetitions, amounts, bulk } = EN_PROGRESS;
  const counts = [new Array(24).fill(0), new Array(24).fill(9), [0, 0, 0, 0, 0, 0, 0, 9, 20]];
  const sentences = [
    ...sizes.flatMap((each) =>
      [true, false].flatMap((hidden) => [
        heat.one(each, hidden),
        repetitions.sentence(each, null, hidden),
        repetitions.sentence(sizes[2] ?? each, each, hidden),
      ]),
    ),
    ...[0, 1, 40].flatMap((went) =>
      [true, false].flatMap((hidden) => [
        heat.all(went, hidden),
        heat.allMonths(went, true, hidden),
        heat.allMonths(went, false, hidden),
        bulk.chosen(went, hidden),
      ]),
    ),
    ...(
      [
        'there',
        { fromWeeks: 0, toWeeks: 1 },
        { fromWeeks: 3, toWeeks: 3 },
        { fromWeeks: 5, toWeeks: 9 },
      ] as const
    ).flatMap((forecast) => [strength.forecast(forecast), strength.forecastHidden(forecast)]),
    ...counts.flatMap((each) => [hours.sentence(each), weekdays.sentence(each.slice(0, 7))]),
    ...[true, false].map((hidden) => amounts.sentence(AMOUNTS, hidden)),
    ...(['days', 'weeks', 'months'] as const).map((unit) =>
      strength.streak({ current: 1, longest: 12, unit }),
    ),
  ];

  test.each([...new Set(sentences)])('%s', (sentence) => {
    expect(forbiddenIn(sentence)).toEqual([]);
    expect(sentence).not.toMatch(/undefined|NaN|missed|failed|broken| {2}/);
  });

  test.each([
    ['one day stands out', [0, 9, 1, 1, 1, 1, 0], 'It goes most often on Monday.'],
    ['two do', [0, 9, 1, 9, 1, 1, 0], 'It goes most often on Monday and Wednesday.'],
    ['none does', [5, 5, 5, 5, 5, 5, 5], 'It goes about alike on every day of the week.'],
    ['too few', [0, 4, 0, 0, 0, 0, 0], 'A pattern shows after a few more days.'],
  ])('weekdays: %s', (_name, days, sentence) => {
    expect(weekdays.sentence(days)).toBe(sentence);
  });

  test.each([
    ['an hour', [7, 7, 8, 8, 8, 9], 'It goes most often in the morning, around 08:00.'],
    ['across midnight', [23, 23, 0, 0, 0, 1], 'It goes most often at night, around 00:00.'],
    ['all day', [0, 3, 6, 9, 12, 15, 18, 21], 'It goes at many times of the day.'],
  ])('hours: %s', (_name, at, sentence) => {
    const counted = Array.from(
      { length: 24 },
      (_, hour) => at.filter((each) => each === hour).length,
    );
    expect(hours.sentence(counted)).toBe(sentence);
  });
});
