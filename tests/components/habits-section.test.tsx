import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HabitsSection } from '@/components/HabitsSection';
import type { Arrangement } from '@/domain/arrange';
import type { Habit } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import { choose, hit, nameOf, press, type Shown, show, type } from '@/tests/support/render';
import { aHabit, GOAL, HOSTILE, MONDAY } from './samples';

type Set = Pick<Settings, 'groupBy' | 'foldedGroups'>;

const on = {
  onAdd: vi.fn<() => void>(),
  onEdit: vi.fn<(habit: Habit) => void>(),
  remindersOf: ({ id }: Habit) => (id === 'b' ? 2 : 0),
  onReminders: vi.fn<(habit: Habit) => void>(),
  onArchive: vi.fn<(habit: Habit, archived: boolean) => void>(),
  onDelete: vi.fn<(habit: Habit) => void>(),
  onReorder: vi.fn<(next: Arrangement) => void>(),
  onSettings: vi.fn<(change: Partial<Set>) => void>(),
  onGrow: vi.fn<() => void>(),
};

const old = aHabit('old', { archivedAt: Date.UTC(2026, 10, 2) });
const habits = [aHabit('a'), aHabit('b'), old, aHabit('c')];
const ONE_LIST: Set = { groupBy: 'none', foldedGroups: [] };
const BY_TIME: Set = { groupBy: 'timeOfDay', foldedGroups: [] };
const BY_GROUP: Set = { groupBy: 'group', foldedGroups: [] };
const TIMED = [
  aHabit('m', { timeOfDay: 'morning', group: 'Work' }),
  aHabit('n', { timeOfDay: 'morning', group: '' }),
  aHabit('e', { timeOfDay: 'evening', group: 'Home' }),
];
const MANY = Array.from({ length: 60 }, (_, index) =>
  aHabit(`${index}`, { name: `Habit ${index}`, cue: index === 7 ? 'lunch' : '' }),
);

beforeEach(() => vi.clearAllMocks());

function element(shown: readonly Habit[], settings: Set) {
  const days = {
    today: MONDAY,
    weekStartsOn: 1,
    dayOf: (day: LocalDate) => `<${day}>`,
    livedOn: (at: number) => new Date(at).toISOString().slice(0, 10) as LocalDate,
  } as const;
  return (
    <HabitsSection habits={shown} settings={settings} days={days} recentHref="#recent" {...on} />
  );
}

function section(shown: readonly Habit[] = habits, settings = ONE_LIST): Shown {
  return show(element(shown, settings));
}

/** A section that does what it is asked, as the Garden does. */
function living(first: readonly Habit[], settings: Set): Shown {
  let [now, set]: [readonly Habit[], Set] = [first, settings];
  const page = section(now, set);
  on.onReorder.mockImplementation(({ habitIds, regroup }) => {
    const moved = habitIds.flatMap((id) => now.filter((habit) => habit.id === id));
    now = moved.map((habit) => {
      if (habit.id !== regroup?.habitId) return habit;
      const { group = habit.group, timeOfDay = habit.timeOfDay } = regroup;
      return { ...habit, group, timeOfDay };
    });
    page.again(element(now, set));
  });
  on.onSettings.mockImplementation((change) => {
    set = { ...set, ...change };
    page.again(element(now, set));
  });
  return page;
}

/** The parts of the list: heading and habits. */
function parts(page: Shown): string[] {
  return page.all('.GroupedList-part').map((part) => {
    const names = [...part.querySelectorAll('h4')].map(({ textContent }) => textContent);
    return `${part.querySelector('h3')?.textContent}: ${names.join(', ')}`;
  });
}

describe('moving', () => {
  test.each([
    ['Move Habit a down', ['b', 'a', 'c']],
    ['Move Habit b up', ['b', 'a', 'c']],
    ['Move Habit b down', ['a', 'c', 'b']],
    ['Move Habit c up', ['a', 'c', 'b']],
  ])('"%s" gives %j', (name, habitIds) => {
    press(section().button(name));
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({ habitIds, regroup: null });
  });

  test('ends at both ends', () => {
    const page = section();
    press(page.button('Move Habit a up'));
    press(page.button('Move Habit c down'));
    expect(on.onReorder).not.toHaveBeenCalled();
    expect(page.all('button:disabled').map(nameOf)).toEqual([
      'Move Habit a up',
      'Move Habit c down',
    ]);
  });

  test('means nothing for a habit alone', () => {
    const page = section([aHabit('a')]);
    expect(page.all('.GroupedList-move:not(:disabled)')).toEqual([]);
  });

  test('by keyboard keeps the focus, through every part, and says where it is', () => {
    const page = living(TIMED, BY_TIME);
    const said: (string | undefined)[] = [];
    page.button('Move Habit m down').focus();
    for (;;) {
      const focused = document.activeElement as HTMLButtonElement;
      if (nameOf(focused) !== 'Move Habit m down') break;
      press(focused);
      said.push(page.the('.GroupedList > [role=status]').textContent ?? undefined);
    }
    expect(said).toEqual([
      'Habit m: moved, Morning, 2 of 2',
      'Habit m: moved, Noon, 1 of 1',
      'Habit m: moved, Evening, 1 of 2',
      'Habit m: moved, Evening, 2 of 2',
      'Habit m: moved, Any time, 1 of 1',
    ]);
    // At the foot there is no further down: the way back has the focus.
    expect(nameOf(document.activeElement as Element)).toBe('Move Habit m up');
    expect(parts(page)).toEqual([
      'Morning1: Habit n',
      'Noon0: ',
      'Evening1: Habit e',
      'Any time1: Habit m',
    ]);
  });

  test('into a folded part unfolds it', () => {
    const page = living(TIMED, { ...BY_GROUP, foldedGroups: ['group:Work', 'group:Gone'] });
    expect(parts(page)).toEqual(['Home1: Habit e', 'Work1: ', 'Other habits1: Habit n']);
    press(page.button('Move Habit n up'));
    expect(on.onSettings).toHaveBeenCalledExactlyOnceWith({ foldedGroups: [] });
    expect(parts(page)).toEqual(['Home1: Habit e', 'Work2: Habit m, Habit n', 'Other habits0: ']);
    expect(nameOf(document.activeElement as Element)).toBe('Move Habit n up');
  });
});

describe('dragging', () => {
  const ROW = 60;
  /** Where the list begins in a window that is 768 high. */
  let listTop = 200;

  beforeEach(() => {
    listTop = 200;
    vi.spyOn(window, 'scrollBy').mockReturnValue();
    // Everything that can be landed on is one row high, one below the other.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const list = this.closest('.GroupedList');
      const places = [...(list?.querySelectorAll('[data-habit], [data-section]') ?? [])];
      const shift = Number.parseFloat((this as HTMLElement).style.translate.split(' ')[1] ?? '0');
      const at = places.indexOf(this);
      const [y, rows] = at < 0 ? [listTop, places.length] : [high(at, 0) + shift, 1];
      return new DOMRect(0, y, 300, rows * ROW);
    });
    return () => vi.restoreAllMocks();
  });

  const row = (page: Shown, id: string) => page.the(`[data-habit="${id}"]`);
  const grip = (page: Shown, id: string) => page.the(`[data-habit="${id}"] [data-grip]`);
  const line = (page: Shown) => page.all('.GroupedList-line:not([hidden])');
  const marks = (page: Shown) => [...line(page), ...page.all('[data-dragged], [data-over]')];

  /** How high a part of the `at`-th place is: 0 its upper edge, 1 its lower. */
  const high = (at: number, part = 0.5): number => listTop + (at + part) * ROW;

  function point(target: EventTarget, kind: string, y: number, like: PointerEventInit = {}): void {
    const about = { pointerId: 1, isPrimary: true, clientY: y, bubbles: true, ...like };
    void act(() => void target.dispatchEvent(new PointerEvent(kind, about)));
  }

  /** Takes a habit and holds it over something. */
  function hold(page: Shown, id: string, from: number, to: number, like?: PointerEventInit): void {
    point(grip(page, id), 'pointerdown', from, like);
    point(grip(page, id), 'pointermove', to, like);
  }

  test.each(['mouse', 'touch', 'pen'])('by %s moves it', (pointerType) => {
    const page = section();
    hold(page, 'c', high(2), high(0, 0.2), { pointerType });
    expect(grip(page, 'c').hasPointerCapture(1)).toBe(true);
    point(grip(page, 'c'), 'pointerup', high(0, 0.2), { pointerType });
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({
      habitIds: ['c', 'a', 'b'],
      regroup: null,
    });
  });

  test.each<[string, string, number, number, number | null, readonly string[] | null]>([
    ['before another', 'c', high(2), high(0, 0.4), 0, ['c', 'a', 'b']],
    ['after another', 'a', high(0), high(1, 0.6), 2, ['b', 'a', 'c']],
    ['after the last', 'a', high(0), high(2, 0.6), 3, ['b', 'c', 'a']],
    ['above the list', 'c', high(2), 0, 0, ['c', 'a', 'b']],
    ['below the list', 'a', high(0), 760, 3, ['b', 'c', 'a']],
    ['onto itself', 'b', high(1), high(1, 0.9), null, null],
    ['onto the nearer half of what is above', 'b', high(1), high(0, 0.9), null, null],
    ['onto the nearer half of what is below', 'b', high(1), high(2, 0.1), null, null],
  ])('%s shows where it would land, and lands there', (_, id, from, to, edge, habitIds) => {
    const page = section();
    hold(page, id, from, to);
    const shown = line(page).map(({ style }) => style.translate);
    expect(shown).toEqual(edge === null ? [] : [`0 ${edge * ROW}px`]);
    point(grip(page, id), 'pointerup', to);
    expect(on.onReorder.mock.calls).toEqual(habitIds ? [[{ habitIds, regroup: null }]] : []);
    expect(marks(page)).toEqual([]);
  });

  test('the row follows the hand, as far as the list reaches', () => {
    const page = section();
    const shift = () => row(page, 'b').style.translate;
    hold(page, 'b', high(1, 0.3), high(1, 0.3) + 17);
    expect(page.all('[data-dragged]')).toEqual([row(page, 'b')]);
    expect(shift()).toBe('0 17px');
    point(grip(page, 'b'), 'pointermove', high(1, 0.3) - 40);
    expect(shift()).toBe('0 -40px');
    point(grip(page, 'b'), 'pointermove', 10_000);
    expect(shift()).toBe(`0 ${high(3, 0) - high(1, 0.3)}px`);
    point(grip(page, 'b'), 'pointerup', 10_000);
    expect(shift()).toBe('');
  });

  test('into another part changes its time of day, and names that part', () => {
    const page = section(TIMED, BY_TIME);
    // Morning, m, n, Noon, nothing, Evening, e, Any time, nothing
    hold(page, 'm', high(1), high(6, 0.2));
    expect(page.the('[data-over] h3').textContent).toBe('Evening1');
    point(grip(page, 'm'), 'pointerup', high(6, 0.2));
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({
      habitIds: ['n', 'm', 'e'],
      regroup: { habitId: 'm', timeOfDay: 'evening' },
    });
  });

  test.each([
    ['the heading of an empty part', 3, ['m', 'n', 'e'], 'noon'],
    ['what an empty part says', 4, ['m', 'n', 'e'], 'noon'],
    ['the heading of a part', 5, ['n', 'm', 'e'], 'evening'],
  ] as const)('onto %s moves into it', (_, at, habitIds, timeOfDay) => {
    const page = section(TIMED, BY_TIME);
    hold(page, 'm', high(1), high(at));
    point(grip(page, 'm'), 'pointerup', high(at));
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({
      habitIds,
      regroup: { habitId: 'm', timeOfDay },
    });
  });

  test('onto the heading of a folded part moves to its head, and unfolds it', () => {
    const page = living(TIMED, { ...BY_TIME, foldedGroups: ['time:morning'] });
    // Morning, Noon, nothing, Evening, e, Any time, nothing
    hold(page, 'e', high(4), high(0));
    point(grip(page, 'e'), 'pointerup', high(0));
    expect(parts(page)[0]).toBe('Morning3: Habit e, Habit m, Habit n');
    expect(page.the('.GroupedList > [role=status]').textContent).toBe(
      'Habit e: moved, Morning, 1 of 3',
    );
  });

  test('Escape lets go of it, and is nobody else’s then', () => {
    const page = section();
    hold(page, 'c', high(2), high(0));
    const heard = vi.fn();
    page.root.addEventListener('keydown', heard);
    expect(hit(grip(page, 'c'), 'Enter')).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
    expect(hit(grip(page, 'c'), 'Escape')).toBe(true);
    expect(heard).toHaveBeenCalledOnce();
    expect(marks(page)).toEqual([]);
    point(grip(page, 'c'), 'pointermove', high(0));
    point(grip(page, 'c'), 'pointerup', high(0));
    expect(row(page, 'c').style.translate).toBe('');
    expect(on.onReorder).not.toHaveBeenCalled();
    expect(hit(grip(page, 'c'), 'Escape')).toBe(false);
  });

  test('is let go of where the browser takes the pointer, or the list goes away', () => {
    const page = section();
    hold(page, 'c', high(2), high(0));
    point(grip(page, 'c'), 'pointercancel', high(0));
    expect(marks(page)).toEqual([]);
    point(window, 'pointerup', high(0));
    hold(page, 'c', high(2), high(0));
    page.again(null);
    point(window, 'pointerup', high(0));
    expect(on.onReorder).not.toHaveBeenCalled();
  });

  test('ends where the habit was put away meanwhile', () => {
    const page = section();
    hold(page, 'c', high(2), high(0));
    page.again(element([aHabit('a'), aHabit('b')], ONE_LIST));
    point(window, 'pointerup', high(0));
    expect(on.onReorder).not.toHaveBeenCalled();
    expect(marks(page)).toEqual([]);
  });

  test('goes by the list as it stands when it ends', () => {
    const page = section();
    hold(page, 'c', high(2), high(0, 0.2));
    page.again(element([aHabit('new'), ...habits], ONE_LIST));
    point(grip(page, 'c'), 'pointermove', high(0, 0.2));
    point(grip(page, 'c'), 'pointerup', high(0, 0.2));
    expect(on.onReorder.mock.calls[0]?.[0].habitIds).toEqual(['c', 'new', 'a', 'b']);
  });

  test.each<[string, PointerEventInit]>([
    ['another finger', { isPrimary: false }],
    ['another button', { button: 2 }],
  ])('is not begun by %s', (_, like) => {
    const page = section();
    hold(page, 'c', high(2), high(0), like);
    expect(marks(page)).toEqual([]);
  });

  test('is begun by the handle alone, and ended by its own pointer', () => {
    const page = section();
    point(row(page, 'c'), 'pointerdown', high(2));
    point(row(page, 'c'), 'pointermove', high(0));
    expect(marks(page)).toEqual([]);
    hold(page, 'c', high(2), high(0));
    point(page.root, 'pointermove', high(1), { pointerId: 2 });
    point(page.root, 'pointerup', high(1), { pointerId: 2 });
    expect(line(page)).toHaveLength(1);
  });

  test('moves one at a time: a second hand takes over', () => {
    const page = section();
    hold(page, 'c', high(2), high(0, 0.2));
    hold(page, 'b', high(1), high(2, 0.8), { pointerId: 2, pointerType: 'touch' });
    expect(page.all('[data-dragged]')).toEqual([row(page, 'b')]);
    point(grip(page, 'c'), 'pointerup', high(0, 0.2));
    point(grip(page, 'b'), 'pointerup', high(2, 0.8), { pointerId: 2 });
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({
      habitIds: ['a', 'c', 'b'],
      regroup: null,
    });
  });

  test('the row stays in the hand while the page scrolls', () => {
    const page = section();
    const scroll = (by: number): void => {
      listTop -= by;
      void act(() => void window.dispatchEvent(new Event('scroll')));
    };
    hold(page, 'b', high(1), high(1) - 10);
    scroll(50);
    expect(row(page, 'b').style.translate).toBe('0 40px');
    expect(line(page)).toEqual([]);
    // The lower half of the last one comes under the hand.
    scroll(30);
    expect(row(page, 'b').style.translate).toBe('0 70px');
    expect(line(page).map(({ style }) => style.translate)).toEqual([`0 ${3 * ROW}px`]);
  });

  describe('near an edge of the window', () => {
    let frames: FrameRequestCallback[] = [];
    const frame = (time: number): void => {
      for (const draw of frames.splice(0)) draw(time);
    };
    const twenty = Array.from({ length: 20 }, (_, index) => aHabit(`${index}`));

    beforeEach(() => {
      vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => frames.push(draw));
      vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => {
        frames = [];
      });
    });

    // 64 of the 72 pixels at the edge: 8/9 of the full speed, 0.8 pixels a millisecond.
    test.each<[string, number, number, number, number]>([
      ['the lower, scrolls down', 200, 400, 760, 0.8],
      ['the lower, half as far into it, half as fast', 200, 400, 728, 0.4],
      ['the lower and beyond, no faster than at it', 200, 400, 5000, 0.9],
      ['the upper, scrolls up', -500, 400, 8, -0.8],
      ['the upper, with nothing above', 200, 400, 8, 0],
      ['the lower, with nothing below', -500, 400, 760, 0],
      ['in between', -300, 400, 350, 0],
      ['the lower, where it began', 200, 755, 760, 0],
      ['the lower, on the way back from it', 200, 765, 740, 0],
    ])('%s', (_, top, from, to, speed) => {
      listTop = top;
      const page = section(twenty);
      hold(page, '3', from, to);
      for (const time of [1000, 1016, 1050]) frame(time);
      const scrolled = vi
        .mocked(window.scrollBy)
        .mock.calls.map(([how]) => (how as ScrollToOptions).top ?? 0);
      expect(scrolled.map((by) => by.toFixed(3))).toEqual(
        [0, 16, 34].map((ms) => (speed * ms).toFixed(3)),
      );
      point(grip(page, '3'), 'pointerup', to);
      expect(frames).toEqual([]);
    });
  });
});

describe('a list in parts', () => {
  test('is chosen right there', () => {
    const page = section();
    choose(page.the<HTMLSelectElement>('select'), 'timeOfDay');
    expect(on.onSettings).toHaveBeenCalledExactlyOnceWith({ groupBy: 'timeOfDay' });
  });

  test('folds and unfolds', () => {
    const page = living(TIMED, BY_TIME);
    const fold = () => page.all('.GroupedList-fold')[0] as HTMLElement;
    expect(fold().getAttribute('aria-expanded')).toBe('true');
    press(fold());
    expect(on.onSettings).toHaveBeenLastCalledWith({ foldedGroups: ['time:morning'] });
    expect(fold().getAttribute('aria-expanded')).toBe('false');
    expect(parts(page)[0]).toBe('Morning2: ');
    press(fold());
    expect(on.onSettings).toHaveBeenLastCalledWith({ foldedGroups: [] });
    expect(parts(page)[0]).toBe('Morning2: Habit m, Habit n');
  });

  test('has no drawer for one habit', () => {
    expect(section([aHabit('a')]).all('select')).toEqual([]);
  });
});

describe('what was put away', () => {
  test('stands apart with its days, counted, and can only be taken out or deleted', () => {
    const page = section();
    const away = page.the('.HabitsSection-archived');
    expect(away.querySelector('summary')?.textContent).toBe('Put away (1)');
    expect(away.querySelector('li p')?.textContent).toBe(
      `Put away on <2026-11-02> · begun on <${MONDAY}>`,
    );
    const buttons = [...away.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent)).toEqual(['Take out again', 'Delete']);
    press(buttons[0] as HTMLElement);
    expect(on.onArchive).toHaveBeenCalledExactlyOnceWith(old, false);
  });

  test('is not spoken of where nothing was', () => {
    expect(section([aHabit('a')]).all('details')).toEqual([]);
  });
});

describe('of many', () => {
  const names = (page: Shown) => page.all('.ListedHabit h3').map(({ textContent }) => textContent);

  test('all are there, and some are found', () => {
    const page = section([...MANY, aHabit('away', { name: 'Habit 5 of old', archivedAt: 1 })]);
    expect(names(page)).toHaveLength(61);
    const search = page.the<HTMLInputElement>('input[type=search]');
    type(search, ' 5  hABIT');
    expect(page.the('.HabitsSection-search [role=status]').textContent).toBe('16 habits');
    expect(names(page)).toContain('Habit 59');
    expect(names(page)).toContain('Habit 5 of old');
    expect(page.the<HTMLDetailsElement>('details').open).toBe(true);
    // Some of a list have no order of their own.
    expect(page.all('[data-moves], .GroupedList-grip')).toEqual([]);
    type(search, 'lunch');
    expect(names(page)).toEqual(['Habit 7']);
    type(search, 'nothing like it');
    expect(page.the('.HabitsSection-search [role=status]').textContent).toBe(
      'No habit fits. Try another word.',
    );
    type(search, '');
    expect(names(page)).toHaveLength(61);
  });

  test('while looking, no part is folded', () => {
    const page = section(MANY, { groupBy: 'timeOfDay', foldedGroups: ['time:any'] });
    expect(page.all('.ListedHabit')).toEqual([]);
    type(page.the<HTMLInputElement>('input[type=search]'), 'lunch');
    expect(parts(page)).toEqual(['Any time1: Habit 7']);
  });

  test('a few need no search', () => {
    expect(section().all('input[type=search]')).toEqual([]);
  });
});

describe('a plan that shrank', () => {
  const plans: Habit['plans'] = [{ ...aHabit('a').plans[0], asks: 'small' }];

  test('can be brought back, and says that it shrank', () => {
    const page = section([aHabit('a', { plans })]);
    expect(page.the('li p').textContent).toBe('every day · for now the small version');
    press(page.button('Back to the full plan'));
    expect(on.onGrow).toHaveBeenCalledOnce();
  });

  test.each<[string, Habit]>([
    ['full', aHabit('a')],
    ['put away', aHabit('a', { plans, archivedAt: 1 })],
  ])('is not spoken of where it is %s', (_, habit) => {
    expect(section([habit]).all('.HabitsSection-shrunk')).toEqual([]);
  });
});

test.each([
  ['Edit', 'onEdit', []],
  ['Reminders (2)', 'onReminders', []],
  ['Put away', 'onArchive', [true]],
  ['Delete', 'onDelete', []],
] as const)('%s is about its own habit', (name, deed, rest) => {
  const page = section([aHabit('a'), aHabit('b')]);
  const group = page.the('[aria-label="Change Habit b"]');
  const button = [...group.querySelectorAll('button')].find((each) => each.textContent === name);
  press(button as HTMLElement);
  expect(on[deed]).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'b' }), ...rest);
});

test('a habit without reminders shows the way to them, one that was put away does not', () => {
  const page = section([aHabit('a'), old]);
  const names = page
    .all('.ListedHabit')
    .map((each) => /Reminders[^P]*/.exec(each.textContent)?.[0]);
  expect(names).toEqual(['Reminders', undefined]);
});

test('a habit tells its cue, its days and its amount', () => {
  const plan = {
    ...aHabit('a').plans[0],
    schedule: { kind: 'weekdays', days: [1, 3] },
    goal: GOAL,
  } as const;
  const page = section([aHabit('a', { cue: 'lunch', plans: [plan] })]);
  expect(page.the('li p').textContent).toBe('After lunch · on Monday and Wednesday · 10 pages');
});

test('without habits it says so, and how to begin', () => {
  const page = section([]);
  expect(page.the('.HabitsSection-empty').textContent).toContain('No habits yet.');
  press(page.button('Add a habit'));
  expect(on.onAdd).toHaveBeenCalledOnce();
});

test('what is given to stand below stands there once, also beside what was put away', () => {
  const days = { today: MONDAY, weekStartsOn: 1, dayOf: String, livedOn: () => MONDAY } as const;
  const page = show(
    <HabitsSection habits={habits} settings={ONE_LIST} days={days} recentHref="#recent" {...on}>
      <hr />
    </HabitsSection>,
  );
  expect(page.the('hr').closest('li')).toBeNull();
});

test('what was done lately is one link away', () => {
  expect(section([]).the('a').getAttribute('href')).toBe('#recent');
});

test.each(Object.entries(HOSTILE))('%s is shown as text', (_, name) => {
  const page = section([aHabit('a', { name, cue: name, group: name })], BY_GROUP);
  expect(page.the('h4').textContent).toBe(name);
  expect(page.all('h3')[0]?.textContent).toBe(`${name}1`);
  expect(page.the('[role=group]').getAttribute('aria-label')).toBe(`Change ${name}`);
  expect(page.all('script, img')).toEqual([]);
});
