import { describe, expect, test, vi } from 'vitest';
import { SmallDay } from '@/components/SmallDay';
import { smallDayOf } from '@/platform/day-deeds';
import { nameOf, press, show } from '@/tests/support/render';
import { aRow, aView, type MONDAY } from './samples';

const large = aRow({ small: '' });

test.each([
  [false, true],
  [true, false],
])('a day that is a small one (%s) can be said to be (%s)', (smallDay, wish) => {
  const onSmallDay = vi.fn<(small: boolean) => void>();
  const page = show(<SmallDay smallDay={smallDay} onSmallDay={onSmallDay} />);
  const button = page.the('button');
  expect(nameOf(button)).toBe('Small day');
  expect(button.getAttribute('aria-pressed')).toBe(String(smallDay));
  // Seen without colour: the half circle of the small version.
  expect(page.the('.Glyph').dataset.status).toBe(smallDay ? 'small' : 'none');
  press(button);
  expect(onSmallDay).toHaveBeenCalledExactlyOnceWith(wish);
});

test('where it cannot be said nothing is offered', () => {
  expect(show(<SmallDay smallDay={null} onSmallDay={vi.fn()} />).html()).toBe('');
});

describe('a small day can be said', () => {
  test.each([
    ['where a habit has a small version', { rows: [large, aRow()] }, false],
    ['or a smallest', { rows: [aRow({ small: '', smallest: 'One look' })] }, false],
    ['or one that is not due has', { others: [aRow({ due: false })] }, false],
    ['and is said to be', { rows: [aRow()], smallDay: true }, true],
    ['and can be taken back where nothing small is left', { rows: [large], smallDay: true }, true],
    ['but not where nothing has a small version', { rows: [large] }, null],
    ['not without habits', {}, null],
    ['and not of an earlier day', { rows: [aRow()], today: '2026-11-24' as typeof MONDAY }, null],
  ])('%s', (_, changed, said) => {
    expect(smallDayOf(aView(changed))).toBe(said);
  });
});
