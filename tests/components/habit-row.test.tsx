import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HabitList } from '@/components/HabitList';
import type { Refusal } from '@/domain/refusal';
import type { ShownRow } from '@/domain/today';
import {
  descriptionOf,
  hit,
  nameOf,
  press,
  type Shown,
  show,
  submit,
  type,
} from '@/tests/support/render';
import { aShownRow, GOAL } from './samples';

const deeds = {
  onCheckIn: vi.fn<(row: ShownRow, status: string, amount: number | null) => void>(),
  onAmount: vi.fn<(row: ShownRow, text: string) => boolean>(),
  onSkip: vi.fn<(row: ShownRow) => void>(),
  onClear: vi.fn<(row: ShownRow) => void>(),
  onEdit: vi.fn<(row: ShownRow) => void>(),
};

beforeEach(() => vi.clearAllMocks());

/** What is drawn in the circle beside the ring. */
const DRAWN = { none: [], done: ['fill circle'], small: ['fill path'], skipped: ['dash path'] };
const SAID = {
  none: 'nothing said yet',
  done: 'done',
  small: 'small version',
  skipped: 'rest day',
};
const STATES = { saved: [], saving: ['saving'], kept: ['kept, will be saved'] };

describe('a circle is told by its shape and its name:', () => {
  const cases = (['none', 'done', 'small', 'skipped'] as const).flatMap((status) =>
    (['saved', 'saving', 'kept'] as const).map((state) => [status, state] as const),
  );
  test.each(cases)('%s, %s', (status, state) => {
    const row = aShownRow({ status: status === 'none' ? null : status, state });
    const page = list([row]);
    const circle = page.the('[data-row]');
    const inside = page.all('.Glyph > :not(.Glyph-ring)').map((shape) => {
      return `${shape.getAttribute('class')?.slice(6)} ${shape.localName}`;
    });
    expect(inside).toEqual(DRAWN[status]);
    expect(page.all('.Glyph-ring')).toHaveLength(1);
    // A circle is filled for good only once its deed is saved.
    expect(page.the('.Glyph').dataset.saving).toBe(state === 'saved' ? undefined : 'true');
    expect(circle.localName).toBe('button');
    expect(nameOf(circle).startsWith(row.name)).toBe(true);
    // Whether it stands beside the name or is only read out: each is said, and said once.
    for (const said of [SAID[status], ...STATES[state]]) {
      expect(nameOf(circle).split(said ?? '')).toHaveLength(2);
    }
    const unsaid = Object.values(STATES)
      .flat()
      .filter((each) => !STATES[state].includes(each as never));
    for (const each of unsaid) expect(nameOf(circle)).not.toContain(each);
    expect(page.the('.Glyph').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('beside the name stands', () => {
  test.each<[string, Partial<ShownRow>, string | null]>([
    ['the cue', {}, 'After lunch'],
    ['the cue once it is done', { status: 'done' }, 'After lunch'],
    ['nothing where there is no cue', { cue: '' }, null],
    ['the small version', { status: 'small' }, 'small version'],
    ['the rest', { status: 'skipped' }, 'rest day'],
    ['the amount', { goal: GOAL, status: 'done', amount: 12.5 }, '12.5 of 10 pages'],
    ['a small amount', { goal: GOAL, status: 'small', amount: 1 }, 'small version · 1 of 10 pages'],
    [
      'a most',
      { goal: { ...GOAL, direction: 'atMost' }, status: 'done', amount: 0 },
      '0, at most 10 pages',
    ],
    ['that it waits', { status: 'done', state: 'kept' }, 'kept, will be saved'],
  ])('%s', (_, changed, words) => {
    const [aside] = list([aShownRow(changed)]).all('.HabitRow-aside');
    expect(aside?.textContent ?? null).toBe(words);
  });
});

describe('pressing the circle', () => {
  test.each<[string, Partial<ShownRow>, number | null]>([
    ['of a habit', {}, null],
    ['of an amount to reach: all of it', { goal: GOAL }, 10],
    ['of an amount not to pass', { goal: { ...GOAL, direction: 'atMost' } }, null],
  ])('%s says done', (_, changed, amount) => {
    const row = aShownRow(changed);
    press(list([row]).the('[data-row]'));
    expect(deeds.onCheckIn).toHaveBeenCalledExactlyOnceWith(row, 'done', amount);
    expect(deeds.onClear).not.toHaveBeenCalled();
  });

  test.each(['done', 'small', 'skipped'] as const)('that says %s clears it', (status) => {
    const row = aShownRow({ status });
    press(list([row]).the('[data-row]'));
    expect(deeds.onClear).toHaveBeenCalledExactlyOnceWith(row);
    expect(deeds.onCheckIn).not.toHaveBeenCalled();
  });
});

describe('More', () => {
  test('opens and closes what else can be said', () => {
    const page = list([aShownRow()]);
    const more = page.button('More for Walk for 10 minutes');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    press(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(
      document.getElementById(more.getAttribute('aria-controls') ?? '')?.textContent,
    ).toContain('Small: To the door');
    press(more);
    expect(page.all('.HabitActions')).toEqual([]);
  });

  test.each<[string, keyof typeof deeds, readonly unknown[]]>([
    ['Full', 'onCheckIn', ['done', 10]],
    ['Small: To the door', 'onCheckIn', ['small', null]],
    ['Skip', 'onSkip', []],
    ['Clear', 'onClear', []],
  ])('%s says so and closes', (name, deed, rest) => {
    const row = aShownRow({ status: 'done', goal: GOAL });
    const page = opened(row);
    press(page.button(name));
    expect(deeds[deed]).toHaveBeenCalledExactlyOnceWith(row, ...rest);
    expect(page.all('.HabitActions')).toEqual([]);
    // The pressed button is gone: who goes by keys stays in the row.
    expect(document.activeElement).toBe(page.the('[data-row]'));
  });

  test('leads to the habit itself', () => {
    const row = aShownRow();
    press(opened(row).button('Change habit'));
    expect(deeds.onEdit).toHaveBeenCalledExactlyOnceWith(row);
  });

  test.each([
    ['done', 'Full'],
    ['small', 'Small: To the door'],
    ['skipped', 'Skip'],
  ] as const)('shows that %s was said', (status, name) => {
    const page = opened(aShownRow({ status }));
    const pressed = page.all('[aria-pressed="true"]').map((button) => button.textContent);
    expect(pressed).toEqual([name]);
    expect(page.button('Clear').disabled).toBe(false);
  });

  test('has nothing to clear where nothing was said, and a word for a small version', () => {
    const page = opened(aShownRow({ small: '' }));
    expect(page.button('Clear').disabled).toBe(true);
    expect(page.button('Small version').disabled).toBe(false);
  });

  test('asks for no amount where there is none', () => {
    expect(opened(aShownRow()).all('input')).toEqual([]);
  });

  test('is open for one habit at a time', () => {
    const page = list([aShownRow(), aShownRow({ habitId: 'read', name: 'Read' })]);
    press(page.button('More for Walk for 10 minutes'));
    press(page.button('More for Read'));
    expect(page.all('.HabitActions')).toHaveLength(1);
    expect(page.button('More for Read').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('an amount', () => {
  const row = aShownRow({ goal: GOAL, status: 'small', amount: 4 });

  test.each([
    [true, 0],
    [false, 1],
  ])('that is taken (%s) leaves %i forms open', (taken, open) => {
    deeds.onAmount.mockReturnValueOnce(taken);
    const page = opened(row);
    submit(page.the('form'));
    expect(page.all('form')).toHaveLength(open);
  });

  test('is asked for by its unit and shows what stands', () => {
    const page = opened(row);
    const field = page.the<HTMLInputElement>('input');
    expect(page.the('label').textContent).toBe('How many pages?');
    expect(page.the('label').getAttribute('for')).toBe(field.id);
    expect(field.value).toBe('4');
  });

  test.each(['12', '', 'ten', '-3', '<b>1</b>', '٣'])('is sent as it was typed: "%s"', (text) => {
    const page = opened(row);
    type(page.the('input'), text);
    submit(page.the('form'));
    expect(deeds.onAmount).toHaveBeenCalledExactlyOnceWith(row, text);
  });

  test.each<[Refusal, string]>([
    [{ kind: 'amountNotANumber', text: 'ten' }, '“ten” is not a number.'],
    [{ kind: 'amountNotANumber', text: ' ' }, 'Please give a number.'],
    [{ kind: 'amountNegative', amount: -3 }, '-3 is below 0. Please give 0 or more.'],
    [
      { kind: 'amountTooLarge', amount: 2e6, limit: 1e6 },
      '2,000,000 is too large. 1,000,000 is the most.',
    ],
  ])('that is refused ($kind) stays in the field, with the reason beside it', (refusal, words) => {
    const page = opened(row);
    const field = page.the<HTMLInputElement>('input');
    type(field, 'ten');
    submit(page.the('form'));
    page.again(
      <HabitList {...deeds} rows={[row]} refused={{ habitId: 'walk', refusals: [refusal] }} />,
    );
    expect(page.the<HTMLInputElement>('input')).toBe(field);
    expect(field.value).toBe('ten');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(field)).toBe(words);
  });

  test('that another habit was refused is not said here', () => {
    const page = opened(row);
    const refusals: Refusal[] = [{ kind: 'amountNegative', amount: -1 }];
    page.again(<HabitList {...deeds} rows={[row]} refused={{ habitId: 'read', refusals }} />);
    expect(descriptionOf(page.the('input'))).toBe('');
    expect(page.the('input').getAttribute('aria-invalid')).toBe('false');
  });
});

test('a refusal of a circle is said in its row, though nothing is open there', () => {
  const refused = { habitId: 'walk', refusals: [{ kind: 'habitUnknown' }] as const };
  const page = show(<HabitList {...deeds} rows={[aShownRow()]} refused={refused} />);
  expect(page.the('.HabitRow').textContent).toContain('That habit is no longer there.');
});

describe('keys in the list', () => {
  const rows = ['a', 'b', 'c'].map((habitId) => aShownRow({ habitId, name: habitId }));

  test.each([
    [0, 'ArrowDown', 1],
    [1, 'ArrowUp', 0],
    [2, 'ArrowDown', 0],
    [0, 'ArrowUp', 2],
  ])('from row %i, %s moves to row %i', (from, key, to) => {
    const page = list(rows);
    const circles = page.all('[data-row]');
    circles[from]?.focus();
    expect(hit(circles[from] as HTMLElement, key)).toBe(true);
    expect(document.activeElement).toBe(circles[to]);
  });

  test.each<[string, keyof typeof deeds, readonly unknown[]]>([
    ['f', 'onCheckIn', ['done', null]],
    ['F', 'onCheckIn', ['done', null]],
    ['s', 'onCheckIn', ['small', null]],
    ['k', 'onSkip', []],
    ['x', 'onClear', []],
    ['Delete', 'onClear', []],
    ['Backspace', 'onClear', []],
  ])('%s is %s', (key, deed, rest) => {
    const page = list(rows);
    expect(hit(page.all('[data-row]')[1] as HTMLElement, key)).toBe(true);
    expect(deeds[deed]).toHaveBeenCalledExactlyOnceWith(rows[1], ...rest);
  });

  test('m opens and closes More', () => {
    const page = list(rows);
    const circle = page.all('[data-row]')[1] as HTMLElement;
    hit(circle, 'm');
    expect(page.button('More for b').getAttribute('aria-expanded')).toBe('true');
    hit(circle, 'm');
    expect(page.button('More for b').getAttribute('aria-expanded')).toBe('false');
  });

  test('are heard from every button of a row', () => {
    const page = list(rows);
    hit(page.button('More for c'), 'k');
    expect(deeds.onSkip).toHaveBeenCalledExactlyOnceWith(rows[2]);
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s belong to the browser', (held) => {
    const page = list(rows);
    for (const key of ['f', 's', 'k', 'x', 'm', 'ArrowDown', 'Delete']) {
      expect(hit(page.all('[data-row]')[0] as HTMLElement, key, { [held]: true })).toBe(false);
    }
    expectNothingDone();
  });

  test('typed into an amount are text', () => {
    const page = opened(aShownRow({ goal: GOAL }));
    for (const key of ['f', 's', 'k', 'x', 'm', 'Backspace', 'ArrowDown']) {
      expect(hit(page.the('input'), key)).toBe(false);
    }
    expectNothingDone();
    expect(page.all('.HabitActions')).toHaveLength(1);
  });

  test.each(['Enter', ' ', 'Tab', 'a', '1', 'Escape'])('"%s" is left to the browser', (key) => {
    expect(hit(list(rows).all('[data-row]')[0] as HTMLElement, key)).toBe(false);
    expectNothingDone();
  });
});

function list(rows: readonly ShownRow[]): Shown {
  return show(<HabitList {...deeds} rows={rows} refused={null} />);
}

function opened(row: ShownRow): Shown {
  const page = list([row]);
  press(page.button(`More for ${row.name}`));
  return page;
}

function expectNothingDone(): void {
  for (const deed of Object.values(deeds)) expect(deed).not.toHaveBeenCalled();
}
