import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN } from '@/catalog/strings';
import { NewTabPage, type NewTabPageProps } from '@/components/NewTabPage';
import { Parts } from '@/components/Parts';
import { loadParts } from '@/components/row-parts';
import { provide } from '@/components/use-loaded';
import type { DeedKind } from '@/domain/deed';
import { hit, nameOf, press, show } from '@/tests/support/render';
import { aShownRow, aTip, GOAL, PARTS, STEPS, TIMED, TIP_DEEDS } from './samples';

const SECRETS =
  /Secret|hush|murmur|whisper|chapters|\bmm\b|Shoes|Noon|Evening|with a note|9:30|Stop/;

const rows = [
  aShownRow({
    habitId: 'h-1',
    name: 'Secret one',
    cue: 'hush',
    small: 'murmur',
    smallest: 'whisper',
    note: 'mm',
    section: { kind: 'group', name: 'Secret group' },
  }),
  aShownRow({ habitId: 'h-2', name: 'Secret two', cue: '', status: 'skipped', state: 'kept' }),
  aShownRow({
    habitId: 'h-3',
    name: 'Secret three',
    goal: { ...GOAL, unit: 'chapters' },
    status: 'small',
    amount: 3,
  }),
  aShownRow({
    habitId: 'h-4',
    name: 'Secret four',
    cue: '',
    asks: 'small',
    small: 'murmur',
    parts: PARTS.slots,
    partsDone: 1,
    status: 'smallest',
    section: { kind: 'timeOfDay', timeOfDay: 'evening' },
  }),
  aShownRow({
    habitId: 'h-5',
    name: 'Secret five',
    goal: { ...STEPS, steps: ['Secret step', 'Shoes'] },
    parts: [{ kind: 'step', text: 'Secret step' }, PARTS.steps[0]],
    resting: true,
  }),
  aShownRow({ habitId: 'h-6', name: 'Secret six', goal: TIMED, timerSince: 1, timerAt: '9:30' }),
];

/** A press that reaches the panel of a row, in any of its ways. */
const KEYS = ['f', 's', 'd', 't', 'k', 'm'];

const on = {
  onQuiet: vi.fn<(quiet: boolean) => void>(),
  onReveal: vi.fn<() => void>(),
  onCheckIn: vi.fn<() => void>(),
  onTimer: vi.fn<() => void>(),
  onUndo: vi.fn<() => void>(),
};
const nothing = (): void => undefined;

const page: NewTabPageProps = {
  date: 'Monday 23 November',
  clock: '9:41',
  quiet: false,
  named: false,
  tip: aTip(),
  anyHabit: true,
  rows,
  refused: null,
  undoable: null,
  trouble: null,
  failure: null,
  settingsHref: '#settings',
  addHabitHref: '#habits/new',
  smallDay: false,
  onSmallDay: nothing,
  onAmount: () => true,
  onPart: nothing,
  onNote: nothing,
  onSkip: nothing,
  onClear: nothing,
  onEdit: nothing,
  ...TIP_DEEDS,
  libraryHref: '#library',
  helpHref: '#help',
  ...on,
};

// Fetched ahead, as every page does that has times of the day to show.
provide(loadParts, { Parts });

beforeEach(() => vi.clearAllMocks());

test('with names, they are all there: this test can tell', () => {
  const shown = show(<NewTabPage {...page} named />);
  for (const row of rows) expect(shown.html()).toContain(row.name);
  for (const open of ['hush', 'Secret group', 'chapters', 'Noon', 'with a note', '9:30', 'Stop']) {
    expect(shown.html()).toContain(open);
  }
});

describe('as circles', () => {
  test('no name, cue, small version, unit, part, heading, note or timer is on the page', () => {
    const shown = show(<NewTabPage {...page} />);
    expect(shown.html()).not.toMatch(SECRETS);
    // Nothing but the circles: not even the place of a heading, of parts or of a timer.
    expect(shown.all('.HabitList > li')).toHaveLength(rows.length);
    expect(shown.all('.HabitList button')).toHaveLength(rows.length);
    expect(shown.all('.HabitList :is(h2, h3, .Parts, .HabitRow-aside, .HabitRow-stop)')).toEqual(
      [],
    );
  });

  test('neither is it after any key, nor when what was asked for has come', async () => {
    const shown = show(<NewTabPage {...page} />);
    for (const circle of shown.all('[data-row]')) for (const key of KEYS) hit(circle, key);
    await import('@/components/HabitActions');
    await new Promise((resolve) => setTimeout(resolve));
    expect(on.onTimer).toHaveBeenCalledOnce();
    expect(shown.html()).not.toMatch(SECRETS);
    expect(shown.all('.HabitActions')).toEqual([]);
  });

  test('a small day is offered without a word of what is small', () => {
    const shown = show(<NewTabPage {...page} smallDay />);
    expect(shown.button('Small day').getAttribute('aria-pressed')).toBe('true');
    expect(shown.html()).not.toMatch(SECRETS);
  });

  test('each has its place and its state for a name, and can be checked', () => {
    const shown = show(<NewTabPage {...page} />);
    expect(shown.all('[data-row]').map(nameOf)).toEqual([
      'Habit 1, nothing said yet',
      'Habit 2, rest day, kept, will be saved',
      'Habit 3, small version',
      'Habit 4, smallest version',
      'Habit 5, resting',
      'Habit 6, nothing said yet',
    ]);
    press(shown.all('[data-row]')[0] as HTMLElement);
    expect(on.onCheckIn).toHaveBeenCalledExactlyOnceWith(rows[0], 'done', null);
  });

  test.each(Object.keys(EN.undo.done) as DeedKind[])(
    'the last deed (%s) is told and can be undone without the name',
    (kind) => {
      const undoable = { id: 'deed', kind, about: 'Secret one', at: 0 };
      const shown = show(<NewTabPage {...page} undoable={undoable} />);
      expect(shown.html()).not.toMatch(SECRETS);
      expect(shown.button('Undo')).toBeTruthy();
    },
  );

  test('a refusal and a key for More open nothing', () => {
    const refused = { habitId: 'h-3', refusals: [{ kind: 'amountNegative', amount: -1 }] as const };
    const shown = show(<NewTabPage {...page} refused={refused} />);
    for (const circle of shown.all('[data-row]')) hit(circle, 'm');
    expect(shown.html()).not.toMatch(SECRETS);
  });

  test('names come on request, by button or key', () => {
    const shown = show(<NewTabPage {...page} />);
    press(shown.button('Show names'));
    hit(document.body, 'n');
    expect(on.onReveal).toHaveBeenCalledTimes(2);
  });

  test('names that were shown and are hidden again leave nothing behind', async () => {
    const shown = show(<NewTabPage {...page} named />);
    press(shown.button('More for Secret one'));
    await vi.waitFor(() => expect(shown.html()).toContain('whisper'));
    shown.again(<NewTabPage {...page} named={false} />);
    expect(shown.html()).not.toMatch(SECRETS);
  });
});

describe('quiet', () => {
  test.each([true, false])('nothing personal is anywhere on the page (named: %s)', (named) => {
    const undoable = { id: 'deed', kind: 'skip', about: 'Secret one', at: 0 } as const;
    const refused = { habitId: 'h-3', refusals: [{ kind: 'habitUnknown' }] as const };
    const shown = show(
      <NewTabPage
        {...page}
        quiet
        smallDay
        named={named}
        undoable={undoable}
        refused={refused}
        above={<p>hush above</p>}
        below={<p>hush below</p>}
        plot={<p>hush at the foot</p>}
      />,
    );
    expect(shown.html()).not.toMatch(SECRETS);
    expect(shown.html()).not.toContain(aTip().text);
    expect(shown.html()).not.toContain('h-1');
    // Not even how many there are.
    expect(shown.all('[data-row], li, main')).toEqual([]);
    expect(shown.html()).not.toMatch(/\d of \d/);
    expect(shown.html()).not.toContain('Small day');
  });

  test('comes and goes by button and key', () => {
    const shown = show(<NewTabPage {...page} />);
    press(shown.button('Quiet'));
    hit(document.body, 'q');
    shown.again(<NewTabPage {...page} quiet />);
    press(shown.button('Show again'));
    hit(document.body, 'q');
    expect(on.onQuiet.mock.calls).toEqual([[true], [true], [false], [false]]);
  });

  test('hears no other key', () => {
    show(<NewTabPage {...page} quiet />);
    for (const key of ['n', 'u', 'f', 'ArrowDown']) hit(document.body, key);
    expect(on.onReveal).not.toHaveBeenCalled();
    expect(on.onUndo).not.toHaveBeenCalled();
  });

  test('that begins takes what was shown off the page', () => {
    const shown = show(<NewTabPage {...page} named />);
    shown.again(<NewTabPage {...page} named quiet />);
    expect(shown.html()).not.toMatch(SECRETS);
  });
});

describe('numbers', () => {
  const counted = /\d of \d|chapters/;
  const numberless = rows.map((row) => ({ ...row, numbersHidden: true }));

  test('of habits stand in the heading, where they may be said: this test can tell', () => {
    const shown = show(<NewTabPage {...page} named />);
    expect(shown.the('#habits').textContent).toBe('Today · 2 of 6');
    expect(shown.html()).toContain('3 of 10 chapters');
    expect(shown.html()).toContain('1 of 3');
  });

  test.each([true, false])('that are kept out of sight are nowhere (named: %s)', (named) => {
    const shown = show(<NewTabPage {...page} named={named} rows={numberless} />);
    expect(shown.the('#habits').textContent).toBe('Today');
    expect(shown.html()).not.toMatch(counted);
  });

  test('of some habits are kept out of sight without hiding how many there are', () => {
    const mixed = [...numberless.slice(0, 5), ...rows.slice(5)];
    const shown = show(<NewTabPage {...page} named rows={mixed} />);
    expect(shown.the('#habits').textContent).toBe('Today · 2 of 6');
    expect(shown.the('.HabitList').textContent).not.toMatch(counted);
  });

  test('are not said of a day without habits', () => {
    expect(show(<NewTabPage {...page} rows={[]} />).the('#habits').textContent).toBe('Today');
  });
});

test('the page takes no focus from the address bar', () => {
  show(<NewTabPage {...page} named />);
  expect(document.activeElement).toBe(document.body);
});
