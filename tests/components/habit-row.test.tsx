import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Glyph } from '@/components/Glyph';
import { HabitList } from '@/components/HabitList';
import { Parts } from '@/components/Parts';
import type { RowDeeds } from '@/components/row';
import { loadParts } from '@/components/row-parts';
import { provide } from '@/components/use-loaded';
import { parseAmount } from '@/domain/amount-entry';
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
import { aShownRow, GOAL, HOSTILE, PARTS, STEPS, TIMED } from './samples';

const deeds = {
  onCheckIn: vi.fn<RowDeeds['onCheckIn']>(),
  onAmount: vi.fn<RowDeeds['onAmount']>(),
  onPart: vi.fn<RowDeeds['onPart']>(),
  onTimer: vi.fn<RowDeeds['onTimer']>(),
  onNote: vi.fn<RowDeeds['onNote']>(),
  onSkip: vi.fn<RowDeeds['onSkip']>(),
  onClear: vi.fn<RowDeeds['onClear']>(),
  onEdit: vi.fn<RowDeeds['onEdit']>(),
};

// Fetched ahead, as every page does that has times of the day to show.
provide(loadParts, { Parts });

beforeEach(() => vi.clearAllMocks());

/** What is drawn in the circle beside the ring. */
const DRAWN = {
  none: [],
  done: ['fill circle'],
  small: ['fill path'],
  smallest: ['fill path'],
  skipped: ['dash path'],
  resting: ['dash path'],
};
const SAID = {
  none: 'nothing said yet',
  done: 'done',
  small: 'small version',
  smallest: 'smallest version',
  skipped: 'rest day',
  resting: 'resting',
};
const STATES = { saved: [], saving: ['saving'], kept: ['kept, will be saved'] };

describe('a circle is told by its shape and its name:', () => {
  const statuses = ['none', 'done', 'small', 'smallest', 'skipped', 'resting'] as const;
  const cases = statuses.flatMap((status) =>
    (['saved', 'saving', 'kept'] as const).map((state) => [status, state] as const),
  );
  test.each(cases)('%s, %s', (status, state) => {
    const isUnsaid = status === 'none' || status === 'resting';
    const resting = status === 'resting';
    const row = aShownRow({ status: isUnsaid ? null : status, state, resting });
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

  test('no two of them look alike', () => {
    const glyphs = ([null, 'done', 'small', 'smallest', 'skipped'] as const).map(
      (status) => show(<Glyph status={status} />).the('.Glyph').innerHTML,
    );
    expect(new Set(glyphs).size).toBe(5);
  });

  test('a rest is drawn as what was skipped, until something is said', () => {
    const looks = (status: ShownRow['status'], resting: boolean) =>
      show(<Glyph status={status} resting={resting} />).html();
    expect(looks(null, true)).toBe(looks('skipped', false));
    for (const status of ['done', 'small', 'smallest', 'skipped'] as const) {
      expect(looks(status, true)).toBe(looks(status, false));
    }
  });
});

describe('beside the name stands', () => {
  const someParts = { parts: PARTS.times, partsDone: 0b1111, status: 'small' } as const;

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
    ['the smallest version', { status: 'smallest' }, 'smallest version'],
    ['a rest', { resting: true }, 'resting'],
    ['nothing of a rest in which it was done', { resting: true, status: 'done' }, 'After lunch'],
    ['how many parts are done', { ...someParts, partsDone: 0b1001 }, 'small version · 2 of 4'],
    ['no count where all parts are done', { ...someParts, status: 'done' }, 'After lunch'],
    ['no count where none is', { ...someParts, status: null, partsDone: 0 }, 'After lunch'],
    [
      'only parts that are still there',
      { parts: PARTS.times.slice(0, 2), partsDone: 0b1110, status: 'small' },
      'small version · 1 of 2',
    ],
    ['since when its timer runs', { goal: TIMED, timerAt: '9:30' }, 'since 9:30'],
    [
      'both, where it was stopped once before',
      { goal: TIMED, status: 'small', amount: 4, timerAt: '9:30' },
      'small version · 4 of 10 minutes · since 9:30',
    ],
    ['what is asked on a small day', { asks: 'small' }, 'Small: To the door'],
    [
      'the smallest version, where that is the only one',
      { asks: 'small', small: '', smallest: 'One look' },
      'Small: One look',
    ],
    ['what was done, on a small day too', { asks: 'small', status: 'small' }, 'small version'],
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

  test.each<[string, Partial<ShownRow>, string]>([
    ['the small version', { smallest: 'One look' }, 'small'],
    ['the smallest, where that is the only one', { small: '', smallest: 'One look' }, 'smallest'],
    ['the small version of an amount, without an amount', { goal: GOAL }, 'small'],
  ])('where a small version is asked says %s', (_, changed, size) => {
    const row = aShownRow({ asks: 'small', ...changed });
    press(list([row]).the('[data-row]'));
    expect(deeds.onCheckIn).toHaveBeenCalledExactlyOnceWith(row, size, null);
  });

  test('in a rest says done all the same', () => {
    const row = aShownRow({ resting: true, due: false });
    press(list([row]).the('[data-row]'));
    expect(deeds.onCheckIn).toHaveBeenCalledExactlyOnceWith(row, 'done', null);
  });

  test.each(['done', 'small', 'smallest', 'skipped'] as const)(
    'that says %s clears it',
    (status) => {
      const row = aShownRow({ status });
      press(list([row]).the('[data-row]'));
      expect(deeds.onClear).toHaveBeenCalledExactlyOnceWith(row);
      expect(deeds.onCheckIn).not.toHaveBeenCalled();
    },
  );
});

describe('More', () => {
  test('opens and closes what else can be said', async () => {
    const page = list([aShownRow()]);
    const more = page.button('More for Walk for 10 minutes');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    press(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    const controlled = document.getElementById(more.getAttribute('aria-controls') ?? '');
    await vi.waitFor(() => expect(controlled?.textContent).toContain('Small: To the door'));
    press(more);
    expect(page.all('.HabitActions')).toEqual([]);
    // What was fetched once is there at once.
    press(more);
    expect(page.all('.HabitActions')).toHaveLength(1);
  });

  test('that is closed before it has come stays closed', async () => {
    const page = list([aShownRow(), aShownRow({ habitId: 'read', name: 'Read' })]);
    const more = page.button('More for Walk for 10 minutes');
    press(more);
    press(more);
    press(page.button('More for Read'));
    await vi.waitFor(() => expect(page.all('.HabitActions')).toHaveLength(1));
    expect(more.getAttribute('aria-expanded')).toBe('false');
  });

  test.each<[string, keyof typeof deeds, readonly unknown[]]>([
    ['Full', 'onCheckIn', ['done', 10]],
    ['Small: To the door', 'onCheckIn', ['small', null]],
    ['Smallest: One look', 'onCheckIn', ['smallest', null]],
    ['Skip', 'onSkip', []],
    ['Clear', 'onClear', []],
  ])('%s says so and closes', async (name, deed, rest) => {
    const row = aShownRow({ status: 'done', goal: GOAL, smallest: 'One look' });
    const page = await opened(row);
    press(page.button(name));
    expect(deeds[deed]).toHaveBeenCalledExactlyOnceWith(row, ...rest);
    expect(page.all('.HabitActions')).toEqual([]);
    // The pressed button is gone: who goes by keys stays in the row.
    expect(document.activeElement).toBe(page.the('[data-row]'));
  });

  test.each([
    ['leads to the habit itself', 'Change habit', false],
    ['takes what was there for a day off the list', 'Take off the list', true],
  ])('%s', async (_, name, once) => {
    const row = aShownRow({ once });
    press((await opened(row)).button(name));
    expect(deeds.onEdit).toHaveBeenCalledExactlyOnceWith(row);
  });

  test.each([
    ['done', 'Full'],
    ['small', 'Small: To the door'],
    ['smallest', 'Smallest: One look'],
    ['skipped', 'Skip'],
  ] as const)('shows that %s was said', async (status, name) => {
    const page = await opened(aShownRow({ status, smallest: 'One look' }));
    const pressed = page.all('[aria-pressed="true"]').map((button) => button.textContent);
    expect(pressed).toEqual([name]);
    expect(page.button('Clear').disabled).toBe(false);
  });

  test.each<[string, Partial<ShownRow>, readonly string[]]>([
    ['no small version', { small: '' }, ['Full', 'Small version']],
    ['a small one', {}, ['Full', 'Small: To the door']],
    ['a smallest one', { small: '', smallest: 'One look' }, ['Full', 'Smallest: One look']],
    ['both', { smallest: 'One look' }, ['Full', 'Small: To the door', 'Smallest: One look']],
  ])('of a habit that names %s offers its sizes', async (_, changed, sizes) => {
    const page = await opened(aShownRow(changed));
    const choices = page.all('.HabitActions-choices button').map(nameOf);
    expect(choices).toEqual([...sizes, 'Skip', 'Clear', 'Change habit']);
    expect(page.button('Clear').disabled).toBe(true);
  });

  test('asks for no amount where there is none', async () => {
    expect((await opened(aShownRow())).all('input')).toEqual([]);
  });

  test('is open for one habit at a time', async () => {
    const page = list([aShownRow(), aShownRow({ habitId: 'read', name: 'Read' })]);
    press(page.button('More for Walk for 10 minutes'));
    await vi.waitFor(() => expect(page.all('.HabitActions')).toHaveLength(1));
    press(page.button('More for Read'));
    await vi.waitFor(() => expect(page.all('.HabitActions')).toHaveLength(1));
    expect(page.button('More for Read').getAttribute('aria-expanded')).toBe('true');
  });

  test.each(Object.entries(HOSTILE))('shows %s as text', async (_, text) => {
    const row = aShownRow({
      small: text,
      smallest: text,
      note: text,
      goal: { ...GOAL, unit: text },
    });
    const page = await opened(row);
    expect(page.all('[aria-pressed] bdi').map((label) => label.textContent)).toEqual([
      'Full',
      `Small: ${text}`,
      `Smallest: ${text}`,
    ]);
    expect(page.the<HTMLTextAreaElement>('textarea').value).toBe(text);
    expect(page.all('script, img')).toEqual([]);
  });
});

describe('an amount', () => {
  const row = aShownRow({ goal: GOAL, status: 'small', amount: 4 });

  test.each([
    [true, 0],
    [false, 1],
  ])('that is taken (%s) leaves %i forms open', async (taken, open) => {
    deeds.onAmount.mockReturnValueOnce(taken);
    const page = await opened(row);
    submit(formOf(page.the('input')));
    expect(page.all('form:has(input)')).toHaveLength(open);
    expect(page.all('.HabitActions')).toHaveLength(open);
  });

  test('is asked for by its unit and shows what stands', async () => {
    const page = await opened(row);
    const field = page.the<HTMLInputElement>('input');
    const label = page.the('form:has(input) label');
    expect(label.textContent).toBe('How many pages?');
    expect(label.getAttribute('for')).toBe(field.id);
    expect(field.value).toBe('4');
  });

  test.each(['12', '', 'ten', '-3', '<b>1</b>', '٣'])(
    'is sent as it is read from what was typed: "%s"',
    async (text) => {
      const page = await opened(row);
      type(page.the('input'), text);
      submit(formOf(page.the('input')));
      expect(deeds.onAmount).toHaveBeenCalledExactlyOnceWith(row, parseAmount(text));
    },
  );

  test.each<[Refusal, string]>([
    [{ kind: 'amountNotANumber', text: 'ten' }, '“ten” is not a number.'],
    [{ kind: 'amountNotANumber', text: ' ' }, 'Please give a number.'],
    [{ kind: 'amountNegative', amount: -3 }, '-3 is below 0. Please give 0 or more.'],
    [
      { kind: 'amountTooLarge', amount: 2e6, limit: 1e6 },
      '2,000,000 is too large. 1,000,000 is the most.',
    ],
  ])(
    'that is refused ($kind) stays in the field, with the reason beside it',
    async (...[refusal, words]) => {
      const page = await opened(row);
      const field = page.the<HTMLInputElement>('input');
      type(field, 'ten');
      submit(formOf(field));
      page.again(
        <HabitList {...deeds} rows={[row]} refused={{ habitId: 'walk', refusals: [refusal] }} />,
      );
      expect(page.the<HTMLInputElement>('input')).toBe(field);
      expect(field.value).toBe('ten');
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(descriptionOf(field)).toBe(words);
      // It is said once, and not of the note.
      expect(page.all('.Refusals p')).toHaveLength(1);
      expect(page.the('textarea').getAttribute('aria-invalid')).toBe('false');
    },
  );

  test('that another habit was refused is not said here', async () => {
    const page = await opened(row);
    const refusals: Refusal[] = [{ kind: 'amountNegative', amount: -1 }];
    page.again(<HabitList {...deeds} rows={[row]} refused={{ habitId: 'read', refusals }} />);
    expect(descriptionOf(page.the('input'))).toBe('');
    expect(page.the('input').getAttribute('aria-invalid')).toBe('false');
  });
});

describe('a note', () => {
  const row = aShownRow({ note: 'Rain' });

  test('shows what stands, with a label', async () => {
    const page = await opened(row);
    const field = page.the<HTMLTextAreaElement>('textarea');
    expect(field.value).toBe('Rain');
    expect(page.the('form:has(textarea) label').getAttribute('for')).toBe(field.id);
    expect(page.the('form:has(textarea) label').textContent).toBe('A note for this day');
  });

  test.each([
    ['the form is sent', (field: HTMLTextAreaElement) => submit(formOf(field))],
    ['the field is left', leave],
  ])('is kept as it was written when %s, and stays open', async (_, finish) => {
    const page = await opened(row);
    const field = page.the<HTMLTextAreaElement>('textarea');
    write(field, ' Rain, then sun\n');
    expect(deeds.onNote).not.toHaveBeenCalled();
    finish(field);
    expect(deeds.onNote).toHaveBeenCalledExactlyOnceWith(row, ' Rain, then sun\n');
    expect(page.the('textarea')).toBe(field);
  });

  test('is kept once, however often it is sent and left', async () => {
    const page = await opened(row);
    const field = page.the<HTMLTextAreaElement>('textarea');
    write(field, 'Sun');
    leave(field);
    submit(formOf(field));
    leave(field);
    expect(deeds.onNote).toHaveBeenCalledExactlyOnceWith(row, 'Sun');
    write(field, 'Wind');
    submit(formOf(field));
    leave(field);
    expect(deeds.onNote.mock.calls.map(([, text]) => text)).toEqual(['Sun', 'Wind']);
  });

  test('that is emptied is kept as empty', async () => {
    const page = await opened(row);
    write(page.the('textarea'), '');
    leave(page.the('textarea'));
    expect(deeds.onNote).toHaveBeenCalledExactlyOnceWith(row, '');
  });

  test('that was not touched is not kept again', async () => {
    const page = await opened(row);
    leave(page.the('textarea'));
    submit(formOf(page.the('textarea')));
    expectNothingDone();
  });

  test.each<[string, Partial<ShownRow>]>([
    ['of a check', {}],
    ['of an amount', { goal: GOAL }],
    ['of steps', { goal: STEPS, parts: PARTS.steps }],
  ])('%s that is too long stays, with the reason beside it, said once', async (_, changed) => {
    const page = await opened(aShownRow(changed));
    const field = page.the<HTMLTextAreaElement>('textarea');
    write(field, 'Rain');
    leave(field);
    const refusals: Refusal[] = [{ kind: 'textTooLong', field: 'note', length: 9000, limit: 5000 }];
    page.again(
      <HabitList {...deeds} rows={[aShownRow(changed)]} refused={{ habitId: 'walk', refusals }} />,
    );
    expect(page.the('textarea')).toBe(field);
    expect(field.value).toBe('Rain');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(field)).toBe('That is 9,000 characters long. 5,000 fit here.');
    expect(page.all('.Refusals p')).toHaveLength(1);
    for (const amount of page.all('input')) {
      expect(amount.getAttribute('aria-invalid')).toBe('false');
    }
  });

  test.each([
    ['', false],
    ['Rain', true],
  ])('"%s" is read out with the row: %s', (note, said) => {
    const circle = list([aShownRow({ note })]).the('[data-row]');
    expect(nameOf(circle).includes('with a note')).toBe(said);
    expect(nameOf(circle)).not.toContain('Rain');
  });
});

describe('a timer', () => {
  const still = aShownRow({ goal: TIMED });
  const running = aShownRow({ goal: TIMED, timerSince: 1, timerAt: '9:30' });

  test.each<[string, ShownRow, readonly string[]]>([
    ['that stands still', still, ['Start the timer']],
    ['that runs', running, ['Stop', 'Stop without keeping']],
    ['of what is counted otherwise', aShownRow({ goal: GOAL }), []],
    ['of what is not counted', aShownRow(), []],
  ])('%s offers %3$s', async (_, row, names) => {
    const timers = (await opened(row)).all('.HabitActions-choices ~ .HabitActions-choices button');
    expect(timers.map(nameOf)).toEqual(names);
  });

  test.each([
    ['Start the timer', still, 'start'],
    ['Stop', running, 'keep'],
    ['Stop without keeping', running, 'letGo'],
  ] as const)('%s does so, and closes', async (name, row, wish) => {
    const page = await opened(row);
    press(page.button(name));
    expect(deeds.onTimer).toHaveBeenCalledExactlyOnceWith(row, wish);
    expect(page.all('.HabitActions')).toEqual([]);
    expect(document.activeElement).toBe(page.the('[data-row]'));
  });

  test('that runs can be stopped in its row, and the focus stays there', () => {
    const page = list([running]);
    const stop = page.button('Stop the timer of Walk for 10 minutes');
    // The word that is seen begins the name that is said.
    expect(stop.getAttribute('aria-label')?.startsWith(stop.textContent)).toBe(true);
    stop.focus();
    press(stop);
    expect(deeds.onTimer).toHaveBeenCalledExactlyOnceWith(running, 'keep');
    page.again(<HabitList {...deeds} rows={[still]} refused={null} />);
    expect(page.all('.HabitRow-stop')).toEqual([]);
    expect(document.activeElement).toBe(page.the('[data-row]'));
  });

  test('that stands still has nothing to stop in its row', () => {
    expect(list([still, aShownRow()]).all('.HabitRow-stop')).toEqual([]);
  });
});

test('a refusal of a circle is said in its row, though nothing is open there', () => {
  const refused = { habitId: 'walk', refusals: [{ kind: 'habitUnknown' }] as const };
  const page = show(<HabitList {...deeds} rows={[aShownRow()]} refused={refused} />);
  expect(page.the('.HabitRow').textContent).toContain('That habit is no longer there.');
});

describe('headings', () => {
  const inGroup = (habitId: string, name: string) =>
    aShownRow({ habitId, section: { kind: 'group', name } });
  const at = (habitId: string, timeOfDay: 'morning' | 'noon' | 'evening' | 'any') =>
    aShownRow({ habitId, section: { kind: 'timeOfDay', timeOfDay } });

  test.each<[string, readonly ShownRow[], readonly string[]]>([
    ['none where lists are not parted', [aShownRow(), aShownRow({ habitId: 'b' })], ['', '']],
    [
      'by time of day',
      [at('a', 'morning'), at('b', 'morning'), at('c', 'noon'), at('d', 'evening'), at('e', 'any')],
      ['# Morning', '', '', '# Noon', '', '# Evening', '', '# Any time', ''],
    ],
    [
      'by group, those without one last',
      [inGroup('a', 'Body'), inGroup('b', 'Body'), inGroup('c', ''), inGroup('d', '')],
      ['# Body', '', '', '# Other habits', '', ''],
    ],
    [
      'words that are hostile, as text',
      [inGroup('a', HOSTILE.script), inGroup('b', HOSTILE['the name of a prototype'])],
      [`# ${HOSTILE.script}`, '', '# __proto__', ''],
    ],
  ])('stand between the rows: %s', (_, rows, lines) => {
    const items = list(rows).all('.HabitList > li');
    expect(items.map((item) => (item.matches('.HabitRow') ? '' : `# ${item.textContent}`))).toEqual(
      lines,
    );
  });

  test('are headings, with direction of their own', () => {
    const page = list([inGroup('a', HOSTILE['right to left'])]);
    expect(page.the('.HabitList-section h2 bdi').textContent).toBe(HOSTILE['right to left']);
  });

  test('are passed over by arrows and keys', () => {
    const rows = [inGroup('a', 'Body'), inGroup('b', 'Mind'), inGroup('c', '')];
    const circles = list(rows).all('[data-row]');
    hit(circles[0] as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(circles[1]);
    hit(circles[2] as HTMLElement, 'k');
    expect(deeds.onSkip).toHaveBeenCalledExactlyOnceWith(rows[2]);
  });
});

test('a row that comes or goes leaves the others, and what is typed there, in place', async () => {
  const rows = ['a', 'b', 'c'].map((habitId) =>
    aShownRow({ habitId, name: habitId, section: { kind: 'group', name: habitId } }),
  );
  const [, b, c] = rows;
  if (!b || !c) throw new Error('No rows');
  const page = list([b]);
  press(page.button('More for b'));
  await vi.waitFor(() => expect(page.all('.HabitActions')).toHaveLength(1));
  const [circle, field] = [page.the('[data-row]'), page.the<HTMLTextAreaElement>('textarea')];
  write(field, 'Rain');
  field.focus();
  for (const next of [rows, [b, c], [c, b]]) {
    page.again(<HabitList {...deeds} rows={next} refused={null} />);
    expect(page.the('[data-row=b]')).toBe(circle);
    expect(page.the('textarea')).toBe(field);
    expect(field.value).toBe('Rain');
  }
});

describe('numbers that are kept out of sight', () => {
  const hidden = { numbersHidden: true } as const;

  test.each<[string, Partial<ShownRow>, string]>([
    ['no amount', { goal: GOAL, status: 'small', amount: 4 }, 'small version'],
    ['no amount of what is done', { goal: GOAL, status: 'done', amount: 12 }, 'After lunch'],
    [
      'no count of parts',
      { parts: PARTS.times, partsDone: 0b11, status: 'small' },
      'small version',
    ],
  ])('leave beside the name %s', (_, changed, words) => {
    const page = list([aShownRow({ ...changed, ...hidden })]);
    expect(page.the('.HabitRow-aside').textContent).toBe(words);
    expect(nameOf(page.the('[data-row]'))).not.toMatch(/\d of|4|12/);
    // The same row with its numbers: this test can tell.
    page.again(<HabitList {...deeds} rows={[aShownRow(changed)]} refused={null} />);
    expect(page.the('.HabitRow-aside').textContent).not.toBe(words);
  });
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
    ['d', 'onCheckIn', ['small', null]],
    ['k', 'onSkip', []],
    ['x', 'onClear', []],
    ['Delete', 'onClear', []],
    ['Backspace', 'onClear', []],
  ])('%s is %s', (key, deed, rest) => {
    const page = list(rows);
    expect(hit(page.all('[data-row]')[1] as HTMLElement, key)).toBe(true);
    expect(deeds[deed]).toHaveBeenCalledExactlyOnceWith(rows[1], ...rest);
  });

  test('s is the only smaller version there is, where that is the smallest', () => {
    const row = aShownRow({ small: '', smallest: 'One look' });
    hit(list([row]).the('[data-row]'), 's');
    expect(deeds.onCheckIn).toHaveBeenCalledExactlyOnceWith(row, 'smallest', null);
  });

  test.each(['d', 'D'])('%s is the smallest version, where there is one', (key) => {
    const row = aShownRow({ smallest: 'One look' });
    expect(hit(list([row]).the('[data-row]'), key)).toBe(true);
    expect(deeds.onCheckIn).toHaveBeenCalledExactlyOnceWith(row, 'smallest', null);
  });

  test.each([
    ['t', '', 'start'],
    ['T', '', 'start'],
    ['t', '9:30', 'keep'],
  ] as const)('%s starts a timer, or stops one that runs (%s)', (key, timerAt, wish) => {
    const row = aShownRow({ goal: TIMED, timerAt });
    expect(hit(list([row]).the('[data-row]'), key)).toBe(true);
    expect(deeds.onTimer).toHaveBeenCalledExactlyOnceWith(row, wish);
  });

  test.each([GOAL, STEPS, { kind: 'check' }] as const)(
    't does nothing where %o has no timer',
    (goal) => {
      hit(list([aShownRow({ goal })]).the('[data-row]'), 't');
      expectNothingDone();
    },
  );

  test('m opens and closes More', () => {
    const page = list(rows);
    const circle = page.all('[data-row]')[1] as HTMLElement;
    hit(circle, 'm');
    expect(page.button('More for b').getAttribute('aria-expanded')).toBe('true');
    hit(circle, 'm');
    expect(page.button('More for b').getAttribute('aria-expanded')).toBe('false');
  });

  test('are heard from every button of a row', () => {
    const row = aShownRow({ habitId: 'd', parts: PARTS.slots, timerAt: '9:30' });
    const page = list([...rows, row]);
    hit(page.button('More for c'), 'k');
    expect(deeds.onSkip).toHaveBeenCalledExactlyOnceWith(rows[2]);
    hit(page.button('Noon'), 'x');
    hit(page.the('.HabitRow-stop'), 'x');
    expect(deeds.onClear.mock.calls).toEqual([[row], [row]]);
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s belong to the browser', (held) => {
    const page = list(rows);
    for (const key of ['f', 's', 'd', 't', 'k', 'x', 'm', 'ArrowDown', 'Delete']) {
      expect(hit(page.all('[data-row]')[0] as HTMLElement, key, { [held]: true })).toBe(false);
    }
    expectNothingDone();
  });

  test.each(['input', 'textarea'])('typed into an %s are text', async (field) => {
    const page = await opened(aShownRow({ goal: TIMED }));
    for (const key of ['f', 's', 'd', 't', 'k', 'x', 'm', 'Backspace', 'ArrowDown']) {
      expect(hit(page.the(field), key)).toBe(false);
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

/** With its panel, which is fetched when it is first opened. */
async function opened(row: ShownRow): Promise<Shown> {
  const page = list([row]);
  press(page.button(`More for ${row.name}`));
  await vi.waitFor(() => expect(page.all('.HabitActions')).toHaveLength(1));
  return page;
}

function formOf(field: HTMLElement): HTMLFormElement {
  const form = field.closest('form');
  if (!form) throw new Error('It stands in no form');
  return form;
}

function write(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function leave(field: HTMLElement): void {
  field.dispatchEvent(new FocusEvent('blur'));
}

function expectNothingDone(): void {
  for (const deed of Object.values(deeds)) expect(deed).not.toHaveBeenCalled();
}
