import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RestPanel } from '@/components/RestPanel';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { Rest, RestSpan } from '@/domain/rest';
import { descriptionOf, press, type Shown, show, submit, type } from '@/tests/support/render';
import { aHabit, HOSTILE } from './samples';

const TODAY = '2026-11-23' as LocalDate;

const on = {
  onSave: vi.fn(async (_id: string | null, _rest: RestSpan) => saved),
  onEnd: vi.fn<(rest: Rest) => void>(),
  onRemove: vi.fn<(rest: Rest) => void>(),
};
let saved: { kept: boolean; refusals: readonly Refusal[] };

beforeEach(() => {
  vi.clearAllMocks();
  saved = { kept: true, refusals: [] };
});

function aRest(id: string, from: string, until: string | null, like: Partial<Rest> = {}): Rest {
  return {
    id,
    from: from as LocalDate,
    until: until as LocalDate | null,
    habitIds: null,
    reason: 'illness',
    deletedAt: null,
    changedAt: 1,
    ...like,
  };
}

function panel(rests: readonly Rest[] = [], isOpen = false): Shown {
  return show(
    <RestPanel
      rests={rests}
      habits={[aHabit('a'), aHabit('b'), aHabit('c'), aHabit('d'), aHabit('e')]}
      today={TODAY}
      isOpen={isOpen}
      helpHref="#help"
      dayOf={(day) => `<${day}>`}
      spanOf={(from, until) => `${from}–${until}`}
      {...on}
    />,
  );
}

/** Sends the form, and waits for what comes of it. */
async function send(page: Shown): Promise<void> {
  submit(page.the('form'));
  await act(async () => undefined);
}

function pick(page: Shown, label: string): void {
  const option = page.all('label').find(({ textContent }) => textContent === label);
  press(option?.querySelector('input') as HTMLElement);
}

const dates = (page: Shown) => page.all<HTMLInputElement>('input[type=date]');

describe('a new rest', () => {
  test('begins today and ends by itself', async () => {
    const page = panel();
    press(page.button('Begin a rest'));
    expect(document.activeElement).toBe(dates(page)[0]);
    await send(page);
    const rest = { from: TODAY, until: '2026-11-25', habitIds: null, reason: 'illness' };
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, rest);
    expect(page.all('form')).toEqual([]);
    expect(document.activeElement).toBe(page.button('Begin a rest'));
  });

  test('can have begun before, have no end, be for some, and for another reason', async () => {
    const page = panel([], true);
    type(dates(page)[0] as HTMLInputElement, '2026-11-02');
    pick(page, 'until I say so');
    expect(dates(page)).toHaveLength(1);
    pick(page, 'Some habits');
    pick(page, 'Habit c');
    pick(page, 'Habit a');
    pick(page, 'Habit d');
    pick(page, 'Habit a');
    pick(page, 'Travel');
    await send(page);
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, {
      from: '2026-11-02',
      until: null,
      habitIds: ['c', 'd'],
      reason: 'travel',
    });
  });

  test('for a hard time shows where help is', () => {
    const page = panel([], true);
    expect(page.all('form a')).toEqual([]);
    pick(page, 'A hard time');
    expect(page.the('form a').textContent).toBe('Need help now?');
    expect(page.the('form a').getAttribute('href')).toBe('#help');
  });

  test('can be let go, and the focus is where it was', () => {
    const page = panel();
    press(page.button('Begin a rest'));
    press(page.button('Cancel'));
    expect(on.onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(page.button('Begin a rest'));
  });
});

describe('what cannot be kept is said at its field, which has the focus', () => {
  test.each([
    ['no day', 0, ''],
    ['a day that is none', 0, '2026-02-30'],
    ['a day before all calendars', 0, '0001-01-01'],
    ['a day after them', 1, '275760-01-01'],
    ['no last day', 1, ''],
  ])('%s', async (_, field, text) => {
    const page = panel([], true);
    const input = dates(page)[field] as HTMLInputElement;
    // What a browser lets nobody type, a script or another browser may.
    Object.defineProperty(input, 'value', { value: text, configurable: true });
    void act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    await send(page);
    expect(on.onSave).not.toHaveBeenCalled();
    expect(descriptionOf(input)).toContain('Please give a day of the calendar.');
    expect(document.activeElement).toBe(input);
  });

  test('no habit', async () => {
    const page = panel([], true);
    pick(page, 'Some habits');
    await send(page);
    expect(on.onSave).not.toHaveBeenCalled();
    const list = page.the('.RestForm-habits');
    expect(descriptionOf(list)).toBe('Please choose at least one habit.');
    expect(document.activeElement).toBe(list.querySelector('input'));
  });

  test.each<[string, Refusal]>([
    [
      'an end before the start',
      { kind: 'endsBeforeStart', from: '2026-11-23', until: '2026-11-01' },
    ],
    ['more than a year', { kind: 'spanTooLong', days: 400, limit: 366 }],
  ])('%s, by the one who knows', async (_, refusal) => {
    saved = { kept: false, refusals: [refusal] };
    const page = panel([], true);
    await send(page);
    const last = dates(page)[1] as HTMLInputElement;
    expect(last.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(last).length).toBeGreaterThan(20);
    expect(document.activeElement).toBe(last);
    expect(page.all('form')).toHaveLength(1);
    // Put right, it is kept.
    saved = { kept: true, refusals: [] };
    await send(page);
    expect(page.all('form')).toEqual([]);
  });

  test('and nothing of it is left in the next form', async () => {
    saved = { kept: false, refusals: [{ kind: 'spanTooLong', days: 400, limit: 366 }] };
    const page = panel([], true);
    await send(page);
    press(page.button('Cancel'));
    press(page.button('Begin a rest'));
    expect(page.all('[aria-invalid=true]')).toEqual([]);
  });

  test('what was lost stays in the form', async () => {
    saved = { kept: false, refusals: [] };
    const page = panel([], true);
    pick(page, 'Travel');
    await send(page);
    const labels = page.all('label');
    const chosen = labels.filter((label) => label.querySelector('input')?.checked);
    expect(chosen.map(({ textContent }) => textContent)).toContain('Travel');
  });
});

describe('the list', () => {
  const RESTS = [
    aRest('later', '2026-12-24', '2026-12-26', { reason: 'travel' }),
    aRest('soon', '2026-12-01', null),
    aRest('now', '2026-11-20', '2026-11-23', { habitIds: ['a', 'b', 'c', 'd', 'e'] }),
    aRest('open', '2026-11-01', null, { reason: 'crisis' }),
    aRest('past', '2026-10-01', '2026-10-03', { habitIds: ['gone'], reason: 'other' }),
  ];

  test('tells of now, of what is to come, and of what was', () => {
    const page = panel(RESTS);
    expect(page.all('.RestPanel-kind').map(({ textContent }) => textContent)).toEqual([
      'Resting now',
      'To come',
    ]);
    expect(page.all('.RestPanel-span').map(({ textContent }) => textContent)).toEqual([
      '2026-11-20–2026-11-23Illness · Habit a, Habit b, Habit c, 2 more',
      'Since <2026-11-01>, until you say soA hard time',
      'From <2026-12-01>, until you say soIllness',
      '2026-12-24–2026-12-26Travel',
      '2026-10-01–2026-10-03Something else · habits that are no longer there',
    ]);
    expect(page.the('details summary').textContent).toBe('Earlier rests (1)');
  });

  test('only what holds now can be ended', () => {
    const page = panel(RESTS);
    const ends = page.all('button').filter(({ textContent }) => textContent === 'End it now');
    expect(ends).toHaveLength(2);
    press(ends[1] as HTMLElement);
    expect(on.onEnd).toHaveBeenCalledExactlyOnceWith(RESTS[3]);
  });

  test('each can be removed', () => {
    const page = panel(RESTS);
    press(page.the('[aria-label="Change the rest: 2026-10-01–2026-10-03"] button:last-child'));
    expect(on.onRemove).toHaveBeenCalledExactlyOnceWith(RESTS[4]);
  });

  test('each can be changed in its place', async () => {
    const page = panel(RESTS);
    press(page.the('[data-opens=now]'));
    expect(page.all('form')).toHaveLength(1);
    expect(dates(page).map(({ value }) => value)).toEqual(['2026-11-20', '2026-11-23']);
    type(dates(page)[1] as HTMLInputElement, '2026-11-30');
    await send(page);
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith('now', {
      from: '2026-11-20',
      until: '2026-11-30',
      habitIds: ['a', 'b', 'c', 'd', 'e'],
      reason: 'illness',
    });
    expect(document.activeElement).toBe(page.the('[data-opens=now]'));
  });

  test('of nothing has one button', () => {
    expect(
      panel()
        .all('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Begin a rest']);
  });
});

test.each(Object.entries(HOSTILE))('a habit called %s is shown as text', (_, name) => {
  const page = show(
    <RestPanel
      rests={[aRest('now', '2026-11-20', null, { habitIds: ['a'] })]}
      habits={[aHabit('a', { name })]}
      today={TODAY}
      isOpen={false}
      helpHref="#help"
      dayOf={(day) => day}
      spanOf={(from) => from}
      {...on}
    />,
  );
  expect(page.the('.RestPanel-span').textContent).toContain(name);
  expect(page.all('script, img')).toEqual([]);
});
