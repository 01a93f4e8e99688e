import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN } from '@/catalog/strings';
import { NewTabPage, type NewTabPageProps } from '@/components/NewTabPage';
import type { DeedKind } from '@/domain/deed';
import { hit, nameOf, press, show } from '@/tests/support/render';
import { aShownRow, aTip, GOAL, TIP_DEEDS } from './samples';

const SECRETS = /Secret|hush|murmur|chapters/;

const rows = [
  aShownRow({ habitId: 'h-1', name: 'Secret one', cue: 'hush', small: 'murmur' }),
  aShownRow({ habitId: 'h-2', name: 'Secret two', cue: '', status: 'skipped', state: 'kept' }),
  aShownRow({
    habitId: 'h-3',
    name: 'Secret three',
    goal: { ...GOAL, unit: 'chapters' },
    status: 'small',
    amount: 3,
  }),
];

const on = {
  onQuiet: vi.fn<(quiet: boolean) => void>(),
  onReveal: vi.fn<() => void>(),
  onCheckIn: vi.fn<() => void>(),
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
  onAmount: () => true,
  onSkip: nothing,
  onClear: nothing,
  onEdit: nothing,
  ...TIP_DEEDS,
  libraryHref: '#library',
  helpHref: '#help',
  ...on,
};

beforeEach(() => vi.clearAllMocks());

test('with names, they are all there: this test can tell', () => {
  const html = show(<NewTabPage {...page} named />).html();
  for (const row of rows) expect(html).toContain(row.name);
});

describe('as circles', () => {
  test('no name, cue, small version or unit is anywhere on the page', () => {
    expect(show(<NewTabPage {...page} />).html()).not.toMatch(SECRETS);
  });

  test('each has its place and its state for a name, and can be checked', () => {
    const shown = show(<NewTabPage {...page} />);
    expect(shown.all('[data-row]').map(nameOf)).toEqual([
      'Habit 1, nothing said yet',
      'Habit 2, rest day, kept, will be saved',
      'Habit 3, small version',
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

  test('names that were shown and are hidden again leave nothing behind', () => {
    const shown = show(<NewTabPage {...page} named />);
    press(shown.button('More for Secret one'));
    shown.again(<NewTabPage {...page} named={false} />);
    expect(shown.html()).not.toMatch(SECRETS);
  });
});

describe('quiet', () => {
  test.each([true, false])('nothing personal is anywhere on the page (named: %s)', (named) => {
    const undoable = { id: 'deed', kind: 'skip', about: 'Secret one', at: 0 } as const;
    const refused = { habitId: 'h-3', refusals: [{ kind: 'habitUnknown' }] as const };
    const shown = show(
      <NewTabPage {...page} quiet named={named} undoable={undoable} refused={refused} />,
    );
    expect(shown.html()).not.toMatch(SECRETS);
    expect(shown.html()).not.toContain(aTip().text);
    expect(shown.html()).not.toContain('h-1');
    // Not even how many there are.
    expect(shown.all('[data-row], li, main')).toEqual([]);
    expect(shown.html()).not.toContain('2 of 3');
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

test('the page takes no focus from the address bar', () => {
  show(<NewTabPage {...page} named />);
  expect(document.activeElement).toBe(document.body);
});
