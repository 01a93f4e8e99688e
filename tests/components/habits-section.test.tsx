import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HabitsSection } from '@/components/HabitsSection';
import type { Arrangement } from '@/domain/arrange';
import type { Habit } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import { choose, nameOf, press, type Shown, show, type } from '@/tests/support/render';
import { aHabit, GOAL, HOSTILE, MONDAY } from './samples';

type Set = Pick<Settings, 'groupBy' | 'foldedGroups'>;

const on = {
  onAdd: vi.fn<() => void>(),
  onEdit: vi.fn<(habit: Habit) => void>(),
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
  /** An event of a mouse that carries something, at a height. */
  function drag(target: Element, kind: string, clientY = 0): Event {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    const dataTransfer = { setData: vi.fn(), setDragImage: vi.fn() };
    Object.assign(event, { clientY, dataTransfer });
    void act(() => void target.dispatchEvent(event));
    return event;
  }

  /** The entry of a habit, as high as nothing: a pointer at −1 is above its middle, at 1 below. */
  function entry(page: Shown, id: string): Element {
    return page.the(`[data-moves="${id}"][aria-label$=" up"]`).closest('li') as Element;
  }

  const grip = (page: Shown, id: string) =>
    entry(page, id).querySelector('.GroupedList-grip') as Element;

  test.each<[string, string, string, number, object]>([
    ['before another', 'c', 'a', -1, { habitIds: ['c', 'a', 'b'], regroup: null }],
    ['after another', 'a', 'b', 1, { habitIds: ['b', 'a', 'c'], regroup: null }],
    ['after the last', 'a', 'c', 1, { habitIds: ['b', 'c', 'a'], regroup: null }],
  ])('%s moves there', (_, id, over, y, next) => {
    const page = section();
    drag(grip(page, id), 'dragstart');
    expect(drag(entry(page, over), 'dragover', y).defaultPrevented).toBe(true);
    expect(page.all('[data-drop]')).toHaveLength(1);
    drag(entry(page, over), 'drop', y);
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith(next);
    expect(page.all('[data-drop], [data-dragged]')).toEqual([]);
  });

  test('into another part changes its time of day', () => {
    const page = section(TIMED, BY_TIME);
    drag(grip(page, 'm'), 'dragstart');
    drag(entry(page, 'e'), 'dragover', -1);
    drag(entry(page, 'e'), 'drop', -1);
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({
      habitIds: ['n', 'm', 'e'],
      regroup: { habitId: 'm', timeOfDay: 'evening' },
    });
  });

  test.each(['.GroupedList-empty', '.GroupedList-part:nth-of-type(2) .GroupedList-fold'])(
    'onto %s of an empty part moves into it',
    (place) => {
      const page = section(TIMED, BY_TIME);
      drag(grip(page, 'm'), 'dragstart');
      const target = page.all(place)[0] as Element;
      drag(target, 'dragover');
      drag(target, 'drop');
      expect(on.onReorder).toHaveBeenCalledExactlyOnceWith({
        habitIds: ['m', 'n', 'e'],
        regroup: { habitId: 'm', timeOfDay: 'noon' },
      });
    },
  );

  test('onto itself, out of the list, or let go of moves nothing', () => {
    const page = section();
    drag(grip(page, 'b'), 'dragstart');
    drag(entry(page, 'b'), 'dragover', -1);
    drag(entry(page, 'b'), 'drop', -1);
    drag(grip(page, 'b'), 'dragstart');
    drag(entry(page, 'a'), 'dragover', -1);
    drag(grip(page, 'b'), 'dragend');
    drag(entry(page, 'a'), 'drop', -1);
    expect(on.onReorder).not.toHaveBeenCalled();
  });

  test('of something else is not taken', () => {
    const page = section();
    expect(drag(entry(page, 'a'), 'dragover').defaultPrevented).toBe(false);
    expect(drag(entry(page, 'a'), 'drop').defaultPrevented).toBe(false);
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
  ['Put away', 'onArchive', [true]],
  ['Delete', 'onDelete', []],
] as const)('%s is about its own habit', (name, deed, rest) => {
  const page = section([aHabit('a'), aHabit('b')]);
  const group = page.the('[aria-label="Change Habit b"]');
  const button = [...group.querySelectorAll('button')].find((each) => each.textContent === name);
  press(button as HTMLElement);
  expect(on[deed]).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'b' }), ...rest);
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
