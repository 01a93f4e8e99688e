import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HabitList } from '@/components/HabitList';
import { Parts } from '@/components/Parts';
import type { RowDeeds } from '@/components/row';
import { loadParts } from '@/components/row-parts';
import { provide } from '@/components/use-loaded';
import type { ShownRow } from '@/domain/today';
import { nameOf, press, type Shown, show } from '@/tests/support/render';
import { aShownRow, HOSTILE, PARTS, STEPS } from './samples';

const nothing = (): void => undefined;
const deeds = {
  onCheckIn: vi.fn<RowDeeds['onCheckIn']>(),
  onPart: vi.fn<RowDeeds['onPart']>(),
  onClear: vi.fn<RowDeeds['onClear']>(),
  onAmount: () => false,
  onTimer: nothing,
  onNote: nothing,
  onSkip: nothing,
  onEdit: nothing,
};

// Fetched ahead, as every page does that has times of the day to show.
provide(loadParts, { Parts });

beforeEach(() => vi.clearAllMocks());

describe('each part is a button that tells whether it is done:', () => {
  test.each<[string, Partial<ShownRow>, Readonly<Record<string, boolean>>]>([
    ['steps', { parts: PARTS.steps }, { Shoes: false, Water: false, Door: false }],
    ['slots', { parts: PARTS.slots }, { Morning: false, Noon: false, Evening: false }],
    [
      'some times of the day',
      { parts: PARTS.times, partsDone: 0b0110 },
      { '1.': false, '2.': true, '3.': true, '4.': false },
    ],
    [
      'all of them',
      { parts: PARTS.steps, partsDone: 0b111, status: 'done' },
      { Shoes: true, Water: true, Door: true },
    ],
    [
      'the last of twelve steps',
      {
        parts: Array.from({ length: 12 }, (_, at) => ({ kind: 'step', text: `${at}` })),
        partsDone: 1 << 11,
      },
      Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}`, at === 11])),
    ],
  ])('%s', (_, changed, said) => {
    const buttons = parts(aShownRow(changed)).all('button');
    const pressed = buttons.map((button) => [nameOf(button), button.getAttribute('aria-pressed')]);
    expect(pressed).toEqual(Object.entries(said).map(([name, done]) => [name, `${done}`]));
    // Nothing of it is sent with a form.
    for (const button of buttons) expect(button.getAttribute('type')).toBe('button');
  });

  test('the group has the name of its habit', () => {
    const group = parts(aShownRow({ parts: PARTS.slots })).the('[role=group]');
    expect(group.getAttribute('aria-label')).toBe('Walk for 10 minutes');
  });

  test.each(Object.entries(HOSTILE))('%s is shown as text', (_, text) => {
    const page = parts(aShownRow({ parts: [{ kind: 'step', text }, PARTS.steps[0]] }));
    expect(page.all('bdi').map((label) => label.textContent)).toEqual([text, 'Shoes']);
    expect(page.all('script, img')).toEqual([]);
  });
});

describe('pressing a part', () => {
  test.each([
    ['that is not done does it', 1, true],
    ['that is done takes it back', 0, false],
  ])('%s', (_, place, done) => {
    const row = aShownRow({ parts: PARTS.slots, partsDone: 0b101 });
    press(parts(row).all('button')[place] as HTMLElement);
    expect(deeds.onPart).toHaveBeenCalledExactlyOnceWith(row, place, done);
  });

  test('of two that have the same words means the one that was pressed', () => {
    const row = aShownRow({ parts: [PARTS.steps[0], PARTS.steps[0]], partsDone: 1 });
    const buttons = parts(row).all('button');
    press(buttons[1] as HTMLElement);
    press(buttons[0] as HTMLElement);
    expect(deeds.onPart.mock.calls).toEqual([
      [row, 1, true],
      [row, 0, false],
    ]);
  });

  test('leaves the circle alone, and the focus where it was', () => {
    const row = aShownRow({ parts: PARTS.slots });
    const page = list(row);
    const noon = page.button('Noon');
    noon.focus();
    press(noon);
    page.again(listOf({ ...row, partsDone: 0b10, status: 'small' }));
    expect(page.button('Noon')).toBe(noon);
    expect(noon.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(noon);
    expect(deeds.onCheckIn).not.toHaveBeenCalled();
    expect(deeds.onClear).not.toHaveBeenCalled();
  });
});

describe('in a list', () => {
  test.each(['slots', 'times'] as const)('%s stand below their row', (kind) => {
    expect(list(aShownRow({ parts: PARTS[kind] })).all('.HabitRow > .Parts')).toHaveLength(1);
  });

  test('steps stand behind More, which stays open as they are done', async () => {
    const row = aShownRow({ goal: STEPS, parts: PARTS.steps });
    const page = list(row);
    expect(page.all('.Parts')).toEqual([]);
    press(page.button('More for Walk for 10 minutes'));
    await vi.waitFor(() => expect(page.all('.HabitActions .Parts')).toHaveLength(1));
    press(page.button('Water'));
    expect(deeds.onPart).toHaveBeenCalledExactlyOnceWith(row, 1, true);
    expect(page.all('.HabitActions .Parts')).toHaveLength(1);
  });

  test('what has no parts shows none', async () => {
    const page = list(aShownRow());
    press(page.button('More for Walk for 10 minutes'));
    await vi.waitFor(() => expect(page.all('.HabitActions')).toHaveLength(1));
    expect(page.all('.Parts')).toEqual([]);
  });

  test('one press of the circle does or clears all of it', () => {
    const row = aShownRow({ parts: PARTS.slots });
    const page = list(row);
    press(page.the('[data-row]'));
    expect(deeds.onCheckIn).toHaveBeenCalledExactlyOnceWith(row, 'done', null);
    const some = { ...row, partsDone: 1, status: 'small' } as const;
    page.again(listOf(some));
    press(page.the('[data-row]'));
    expect(deeds.onClear).toHaveBeenCalledExactlyOnceWith(some);
  });
});

function parts(row: ShownRow): Shown {
  return show(<Parts row={row} onPart={deeds.onPart} />);
}

function list(row: ShownRow): Shown {
  return show(listOf(row));
}

function listOf(row: ShownRow) {
  return <HabitList {...deeds} rows={[row]} refused={null} />;
}
