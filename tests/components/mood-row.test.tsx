import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN } from '@/catalog/strings';
import { MoodRow } from '@/components/MoodRow';
import { MOOD_LEVELS, type Mood, type MoodLevel } from '@/domain/mood';
import { hit, nameOf, press, type Shown, show, submit, type } from '@/tests/support/render';
import { aMood } from './moods';
import { HOSTILE } from './samples';

const deeds = {
  onMood: vi.fn<(level: MoodLevel) => void>(),
  onWords: vi.fn<(moodId: string, words: string) => void>(),
  onRemove: vi.fn<(moodId: string) => void>(),
};
const NINE = aMood({ id: 'nine', at: 9, level: 2 });
const TEN = aMood({ id: 'ten', at: 10, level: 4, words: 'after a walk' });
const LEVEL_NAMES = ['Very low', 'Low', 'In between', 'Good', 'Very good'];

beforeEach(() => vi.clearAllMocks());

describe('the five steps', () => {
  test('have names, and shapes that differ', () => {
    const levels = row().all('[data-level]');
    expect(levels.map(nameOf)).toEqual(LEVEL_NAMES);
    const shapes = levels.map((level) => level.querySelector('svg')?.innerHTML);
    expect(new Set(shapes).size).toBe(5);
    expect(row().the('[role="group"]').getAttribute('aria-label')).toBe('How is it just now?');
  });

  test.each(MOOD_LEVELS)('one tap notes %i, and so does its key', (level) => {
    const page = row();
    press(page.button(LEVEL_NAMES[level - 1] ?? ''));
    expect(deeds.onMood).toHaveBeenCalledExactlyOnceWith(level);
    expect(hit(page.all('[data-level]')[2] as HTMLElement, String(level))).toBe(true);
    expect(deeds.onMood).toHaveBeenCalledTimes(2);
    expect(deeds.onMood).toHaveBeenLastCalledWith(level);
    expect((document.activeElement as HTMLElement).dataset.level).toBe(String(level));
  });

  test('are one stop of the Tab key, the middle first', () => {
    const page = row();
    expect(page.all('[tabindex="0"]').map(nameOf)).toEqual(['In between']);
    focus(page.button('Good'));
    expect(page.all('[tabindex="0"]').map(nameOf)).toEqual(['Good']);
  });

  test.each<['ltr' | 'rtl', string, MoodLevel, MoodLevel]>([
    ['ltr', 'ArrowRight', 3, 4],
    ['ltr', 'ArrowLeft', 3, 2],
    ['rtl', 'ArrowRight', 3, 2],
    ['rtl', 'ArrowLeft', 3, 4],
    ['ltr', 'ArrowUp', 4, 5],
    ['ltr', 'ArrowDown', 2, 1],
    ['ltr', 'ArrowRight', 5, 5],
    ['ltr', 'ArrowDown', 1, 1],
  ])('%s: %s leads from %i to %i and notes nothing', (direction, key, from, to) => {
    const page = row();
    page.root.style.direction = direction;
    const start = page.button(LEVEL_NAMES[from - 1] ?? '');
    focus(start);
    // Pages have arrow keys of their own, which must not hear of it.
    expect(hit(start, key)).toBe(true);
    expect(nameOf(document.activeElement as Element)).toBe(LEVEL_NAMES[to - 1]);
    expect(deeds.onMood).not.toHaveBeenCalled();
  });

  test.each(['Tab', 'Enter', ' ', '0', '6', 'x'])('"%s" is left to the browser', (key) => {
    expect(hit(row().all('[data-level]')[0] as HTMLElement, key)).toBe(false);
    expect(deeds.onMood).not.toHaveBeenCalled();
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s belong to the browser', (held) => {
    expect(hit(row().all('[data-level]')[0] as HTMLElement, '3', { [held]: true })).toBe(false);
    expect(deeds.onMood).not.toHaveBeenCalled();
  });
});

describe('what was noted', () => {
  test('stands with its time, in order, under the same line as before', () => {
    const page = row();
    expect(page.the('.MoodRow-line').textContent).toBe('One tap is enough.');
    page.again(element([NINE, TEN]));
    expect(page.all('.MoodRow-marks button').map(nameOf)).toEqual([
      'Low, 9:00',
      'Good, 10:00: after a walk',
    ]);
    expect(page.all('.MoodRow-line')).toHaveLength(1);
    expect(page.all('form')).toEqual([]);
  });

  test('is opened by a press and closed by another', () => {
    const page = row([NINE, TEN]);
    press(page.button('Good, 10:00: after a walk'));
    expect(field(page).value).toBe('after a walk');
    expect(page.button('Good, 10:00: after a walk').getAttribute('aria-expanded')).toBe('true');
    press(page.button('Low, 9:00'));
    expect(field(page).value).toBe('');
    press(page.button('Low, 9:00'));
    expect(page.all('form')).toEqual([]);
  });

  test('is taken away, and the focus stays in the row', () => {
    const page = row([NINE, TEN]);
    press(page.button('Low, 9:00'));
    type(field(page), 'half a word');
    press(page.button('Take this mood away'));
    expect(deeds.onRemove).toHaveBeenCalledExactlyOnceWith('nine');
    expect(deeds.onWords).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(page.the('[tabindex="0"]'));
    page.again(element([TEN]));
    expect(page.all('form')).toEqual([]);
  });
});

describe('own words', () => {
  test('are asked for once what was tapped is noted, and only then', () => {
    const page = row([NINE]);
    press(page.button('Good'));
    expect(page.all('form')).toEqual([]);
    page.again(element([NINE, { ...TEN, words: '' }]));
    expect(page.button('Good, 10:00').getAttribute('aria-expanded')).toBe('true');
    expect(field(page).getAttribute('aria-label')).toBe('In your own words');
  });

  test('are not asked for by what another surface noted', () => {
    const page = row([NINE]);
    page.again(element([NINE, TEN]));
    expect(page.all('form')).toEqual([]);
  });

  test('are kept by Enter, which leads back to the mark', () => {
    const page = row([NINE]);
    press(page.button('Low, 9:00'));
    type(field(page), '  tired ');
    submit(page.the('form'));
    expect(deeds.onWords).toHaveBeenCalledExactlyOnceWith('nine', 'tired');
    expect(page.all('form')).toEqual([]);
    expect(document.activeElement).toBe(page.button('Low, 9:00'));
  });

  test('are kept by going elsewhere, once', () => {
    const page = row([NINE]);
    press(page.button('Low, 9:00'));
    type(field(page), 'tired');
    leave(page, page.button('Take this mood away'));
    expect(deeds.onWords).not.toHaveBeenCalled();
    leave(page, page.button('Good'));
    leave(page, null);
    expect(deeds.onWords).toHaveBeenCalledExactlyOnceWith('nine', 'tired');
  });

  test('that stand as they stood are not kept again; emptied ones are', () => {
    const page = row([TEN]);
    press(page.button('Good, 10:00: after a walk'));
    leave(page, null);
    expect(deeds.onWords).not.toHaveBeenCalled();
    type(field(page), ' ');
    submit(page.the('form'));
    expect(deeds.onWords).toHaveBeenCalledExactlyOnceWith('ten', '');
  });

  test.each(Object.entries(HOSTILE))('may be %s', (_, words) => {
    const page = row([{ ...TEN, words }]);
    press(page.the('.MoodRow-marks button'));
    expect(page.all('script, img, b')).toEqual([]);
    expect(page.the('.MoodRow-marks button').textContent).toBe('10:00');
  });
});

test('every level has a name of its own', () => {
  expect(Object.values(EN.mood.levels)).toEqual(LEVEL_NAMES);
});

function element(moods: readonly Mood[]) {
  return <MoodRow {...deeds} moods={moods} timeOf={(at) => `${at}:00`} />;
}

function row(moods: readonly Mood[] = []): Shown {
  return show(element(moods));
}

function field(page: Shown): HTMLInputElement {
  return page.the<HTMLInputElement>('input');
}

function focus(button: HTMLElement): void {
  void act(() => button.focus());
}

/** The focus goes from the field to another place. */
function leave(page: Shown, relatedTarget: HTMLElement | null): void {
  void act(() => {
    field(page).dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget }));
  });
}
