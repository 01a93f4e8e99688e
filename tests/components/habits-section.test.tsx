import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HabitsSection } from '@/components/HabitsSection';
import type { Habit } from '@/domain/habit';
import { nameOf, press, type Shown, show } from '@/tests/support/render';
import { aHabit, GOAL, HOSTILE, MONDAY } from './samples';

const on = {
  onAdd: vi.fn<() => void>(),
  onEdit: vi.fn<(habit: Habit) => void>(),
  onArchive: vi.fn<(habit: Habit, archived: boolean) => void>(),
  onDelete: vi.fn<(habit: Habit) => void>(),
  onReorder: vi.fn<(ids: readonly string[]) => void>(),
};

const old = aHabit('old', { archivedAt: 5 });
const habits = [aHabit('a'), aHabit('b'), old, aHabit('c')];

beforeEach(() => vi.clearAllMocks());

describe('moving', () => {
  test.each([
    ['Move Habit a down', ['b', 'a', 'c']],
    ['Move Habit b up', ['b', 'a', 'c']],
    ['Move Habit b down', ['a', 'c', 'b']],
    ['Move Habit c up', ['a', 'c', 'b']],
  ])('"%s" gives %j', (name, ids) => {
    press(section().button(name));
    expect(on.onReorder).toHaveBeenCalledExactlyOnceWith(ids);
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
    expect(page.all('.HabitsSection-move:not(:disabled)')).toEqual([]);
  });
});

describe('what was put away', () => {
  test('stands apart, counted, and can only be taken out or deleted', () => {
    const page = section();
    const away = page.the('.HabitsSection-archived');
    expect(away.querySelector('summary')?.textContent).toBe('Put away (1)');
    const buttons = [...away.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent)).toEqual(['Take out again', 'Delete']);
    press(buttons[0] as HTMLElement);
    expect(on.onArchive).toHaveBeenCalledExactlyOnceWith(old, false);
  });

  test('is not spoken of where nothing was', () => {
    expect(section([aHabit('a')]).all('details')).toEqual([]);
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
  const plans: Habit['plans'] = [
    { from: MONDAY, schedule: { kind: 'weekdays', days: [1, 3] }, goal: GOAL },
  ];
  const page = section([aHabit('a', { cue: 'lunch', plans })]);
  expect(page.the('li p').textContent).toBe('After lunch · Monday, Wednesday · 10 pages');
});

test('without habits it says so, and how to begin', () => {
  const page = section([]);
  expect(page.the('.HabitsSection-empty').textContent).toContain('No habits yet.');
  press(page.button('Add a habit'));
  expect(on.onAdd).toHaveBeenCalledOnce();
});

test.each(Object.entries(HOSTILE))('%s is shown as text', (_, name) => {
  const page = section([aHabit('a', { name, cue: name })]);
  expect(page.the('h3').textContent).toBe(name);
  expect(page.the('[role=group]').getAttribute('aria-label')).toBe(`Change ${name}`);
  expect(page.all('script, img')).toEqual([]);
});

function section(shown: readonly Habit[] = habits): Shown {
  return show(<HabitsSection habits={shown} {...on} />);
}
