import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RecentDeeds, type RecentDeedsProps } from '@/components/RecentDeeds';
import type { LocalDate } from '@/domain/local-date';
import type { DeedsView } from '@/domain/view';
import { descriptionOf, nameOf, press, type Shown, show } from '@/tests/support/render';
import { HOSTILE } from './samples';

type Deed = DeedsView['deeds'][number];

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 23, 9);

const onUndo = vi.fn<(deedId: string) => void>();

beforeEach(() => onUndo.mockClear());

function aDeed(id: string, like: Partial<Deed> = {}): Deed {
  return { id, kind: 'checkIn', about: `Habit ${id}`, at: START, undone: false, ...like };
}

function element(deeds: readonly Deed[], refused: RecentDeedsProps['refused'] = null) {
  return (
    <RecentDeeds
      deeds={deeds}
      refused={refused}
      backHref="#habits"
      livedOn={(at) => new Date(at).toISOString().slice(0, 10) as LocalDate}
      nameOf={(day) => (day === '2026-11-23' ? 'Today' : day)}
      timeOf={(at) => new Date(at).toISOString().slice(11, 16)}
      onUndo={onUndo}
    />
  );
}

const DEEDS = [
  aDeed('a'),
  aDeed('b', { kind: 'deleteHabit', at: START - 3_600_000 }),
  aDeed('c', { kind: 'reorderHabits', about: '', at: START - DAY, undone: true }),
  aDeed('d', { kind: 'skip', at: START - 7 * DAY }),
];

const rows = (page: Shown) => page.all('.RecentDeeds-deed');

test('deeds stand by day, with their time and their way back', () => {
  const page = show(element(DEEDS));
  expect(page.all('h3').map(({ textContent }) => textContent)).toEqual([
    'Today',
    '2026-11-22',
    '2026-11-16',
  ]);
  expect(rows(page).map(({ textContent }) => textContent)).toEqual([
    '09:00Habit a: noted.Undo',
    '08:00Habit b: deleted.Undo',
    '09:00The order was changed.taken back',
    '09:00Habit d: a rest day.Undo',
  ]);
  expect(page.all('button').map(nameOf)).toEqual([
    'Undo: Habit a: noted.',
    'Undo: Habit b: deleted.',
    'Undo: Habit d: a rest day.',
  ]);
  press(page.button('Undo: Habit b: deleted.'));
  expect(onUndo).toHaveBeenCalledExactlyOnceWith('b');
});

test('what was taken back keeps its row, and the focus', () => {
  const page = show(element(DEEDS));
  const button = page.button('Undo: Habit b: deleted.');
  button.focus();
  press(button);
  page.again(element(DEEDS.map((deed) => (deed.id === 'b' ? { ...deed, undone: true } : deed))));
  expect(rows(page)[1]?.textContent).toBe('08:00Habit b: deleted.taken back');
  expect(document.activeElement).toBe(rows(page)[1]);
});

test('what was taken back elsewhere does not pull the focus', () => {
  const page = show(element(DEEDS));
  page.button('Undo: Habit a: noted.').focus();
  page.again(element(DEEDS.map((deed) => (deed.id === 'b' ? { ...deed, undone: true } : deed))));
  expect(document.activeElement).toBe(page.button('Undo: Habit a: noted.'));
});

test('a refusal is said in its row', () => {
  const page = show(element(DEEDS, { deedId: 'b', refusals: [{ kind: 'changedSince' }] }));
  expect(rows(page).map((row) => row.querySelectorAll('.Refusals p').length)).toEqual([0, 1, 0, 0]);
  expect(descriptionOf(page.button('Undo: Habit b: deleted.'))).toContain('changed again since');
});

test('where the clock was set back, every deed still has its place', () => {
  const page = show(element([aDeed('a'), aDeed('b', { at: START - DAY }), aDeed('c')]));
  expect(page.all('h3').map(({ textContent }) => textContent)).toEqual([
    'Today',
    '2026-11-22',
    'Today',
  ]);
  expect(rows(page)).toHaveLength(3);
});

describe('of many', () => {
  const many = Array.from({ length: 250 }, (_, index) => aDeed(`${index}`));

  test('a hundred are shown, and a hundred more each time', () => {
    const page = show(element(many));
    expect(rows(page)).toHaveLength(100);
    press(page.button('Show earlier ones'));
    expect(rows(page)).toHaveLength(200);
    press(page.button('Show earlier ones'));
    expect(rows(page)).toHaveLength(250);
    expect(page.all('.Button')).toEqual([]);
  });
});

test('of none it says so', () => {
  const page = show(element([]));
  expect(page.the('.RecentDeeds-about').textContent).toBe('Nothing yet in the last eight days.');
  expect(page.the('a').getAttribute('href')).toBe('#habits');
});

test.each(Object.entries(HOSTILE))('%s is shown as text', (_, about) => {
  const page = show(element([aDeed('a', { about })]));
  expect(page.the('.RecentDeeds-text').textContent).toBe(`${about}: noted.`);
  expect(page.all('script, img')).toEqual([]);
});
