import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN_NUDGES } from '@/catalog/nudge-strings';
import { NudgeSettings, type NudgeSettingsProps } from '@/components/NudgeSettings';
import { NudgeWordsContext } from '@/components/page-words';
import type { LocalDate } from '@/domain/local-date';
import type { Pause } from '@/domain/pause';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import type { NudgeTrial } from '@/domain/view';
import {
  choose,
  descriptionOf,
  nameOf,
  press,
  type Shown,
  show,
  type,
} from '@/tests/support/render';
import { clockAt, timeOn } from './reminders';
import { MONDAY } from './samples';

const on = {
  onChange: vi.fn<(change: Partial<Settings>) => void>(),
  onAllow: vi.fn<() => void>(),
  onPause: vi.fn<(pause: Pause) => void>(),
  onTry: vi.fn<() => Promise<NudgeTrial | null>>(),
};

beforeEach(() => vi.clearAllMocks());

const PROPS: NudgeSettingsProps = {
  settings: DEFAULT_SETTINGS,
  allowed: 'granted',
  isBlocked: false,
  hasButtons: true,
  paused: null,
  tomorrow: '2026-11-24' as LocalDate,
  keys: [],
  hasOmnibox: false,
  nudgesHref: '#nudges',
  timeOf: (at) => timeOn(at, MONDAY),
  dayOf: (day) => `<${day}>`,
  ...on,
};

function element(props: Partial<NudgeSettingsProps>) {
  return (
    <NudgeWordsContext.Provider value={EN_NUDGES}>
      <NudgeSettings {...PROPS} {...props} />
    </NudgeWordsContext.Provider>
  );
}

const section = (props: Partial<NudgeSettingsProps> = {}): Shown => show(element(props));

/** One that does what it is asked, as the Garden does. */
function living(settings: Partial<Settings> = {}): Shown {
  let now: Settings = { ...DEFAULT_SETTINGS, ...settings };
  const page = section({ settings: now });
  on.onChange.mockImplementation((change) => {
    now = { ...now, ...change };
    page.again(element({ settings: now }));
  });
  return page;
}

function box(page: Shown, label: string): HTMLInputElement {
  const option = page.all('label').find((each) => each.textContent.startsWith(label));
  return option?.querySelector('input') as HTMLInputElement;
}

function select(page: Shown, label: string): HTMLSelectElement {
  const found = page.all<HTMLLabelElement>('label').find((each) => each.textContent === label);
  return document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement;
}

describe('how they come', () => {
  test.each([
    ['As a notification', 'page', 'notification'],
    ['As a line on Tilth’s own pages', 'notification', 'page'],
    ['Not at all', 'notification', 'off'],
  ] as const)('%s', (label, before, nudgeBy) => {
    const page = section({ settings: { ...DEFAULT_SETTINGS, nudgeBy: before } });
    press(box(page, label));
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith({ nudgeBy });
  });

  test.each([
    ['granted', 'The browser lets Tilth show notifications.', false],
    ['refused', 'Notifications are not allowed to Tilth.', true],
    ['unavailable', 'This browser has no notifications for Tilth.', false],
    [null, '', false],
  ] as const)('%s is said', (allowed, says, canAsk) => {
    const page = section({ allowed });
    expect(page.the('.NudgeSettings-permission p').textContent.startsWith(says)).toBe(true);
    expect(page.html().includes('Allow notifications')).toBe(canAsk);
    if (canAsk) press(page.button('Allow notifications'));
    expect(on.onAllow).toHaveBeenCalledTimes(canAsk ? 1 : 0);
  });

  test('where the system blocks what is allowed, there is nothing to ask', () => {
    const page = section({ allowed: 'refused', isBlocked: true });
    expect(page.the('.NudgeSettings-permission p').textContent).toContain('blocks them');
    expect(page.html()).not.toContain('Allow notifications');
  });

  test.each([
    ['notification', ['Quiet hours', 'A pause', 'Does it appear?'], true],
    ['page', ['Quiet hours', 'A pause'], false],
    ['off', [], false],
  ] as const)('as %s only what has a meaning is shown', (nudgeBy, parts, isNotified) => {
    const page = section({ settings: { ...DEFAULT_SETTINGS, nudgeBy }, allowed: 'refused' });
    const legends = page.all('fieldset > legend').map(({ textContent }) => textContent);
    expect(legends.slice(1)).toEqual(parts);
    expect(page.html().includes('The most notifications a day')).toBe(isNotified);
    expect(page.html().includes('Allow notifications')).toBe(isNotified);
  });

  test('what they say, how, how often, and what Later means', () => {
    const page = section();
    press(box(page, 'Name the habit'));
    press(box(page, 'With a sound'));
    choose(select(page, 'The most notifications a day'), '0');
    choose(select(page, 'Later means'), 'tomorrow');
    expect(on.onChange.mock.calls).toEqual([
      [{ nudgeNames: true }],
      [{ nudgeSound: true }],
      [{ nudgeAllowance: 0 }],
      [{ later: 'tomorrow' }],
    ]);
  });

  test('of none to twenty a day', () => {
    const options = [...select(section(), 'The most notifications a day').options];
    expect(options).toHaveLength(21);
    expect([options[0]?.textContent, options.at(-1)?.value]).toEqual(['none', '20']);
  });

  test('where notifications have neither buttons nor a sound, neither is offered', () => {
    const page = section({ hasButtons: false });
    expect(page.html()).not.toMatch(/With a sound|Later means/);
    expect(page.html()).toContain('The most notifications a day');
  });

  test('what became of them is one link away', () => {
    expect(section().the('a').getAttribute('href')).toBe('#nudges');
  });
});

describe('quiet hours', () => {
  const NIGHT = { from: 1320, until: 420 };
  const rows = (page: Shown) => page.all('.QuietHoursField-row');
  const times = (page: Shown) => page.all<HTMLInputElement>('input[type=time]');

  const enter = (field: HTMLInputElement, text: string) => {
    type(field, text);
    void act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  };

  test('are kept once a time is entered, not at each key', () => {
    const page = living();
    const [from] = times(page) as [HTMLInputElement];
    type(from, '02:00');
    expect(on.onChange).not.toHaveBeenCalled();
    expect(from.value).toBe('02:00');
    enter(from, '23:00');
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith({
      quietHours: Array(7).fill({ from: 1380, until: 420 }),
    });
  });

  test('are the same every day at first', () => {
    const page = section();
    expect(rows(page)).toHaveLength(1);
    expect(times(page).map(nameOf)).toEqual(['Every day: quiet from', 'Every day: quiet until']);
    expect(times(page).map(({ value }) => value)).toEqual(['22:00', '07:00']);
    expect(rows(page)[0]?.textContent).toContain('the next day');
  });

  test('can be changed for all days at once', () => {
    const page = living();
    enter(times(page)[0] as HTMLInputElement, '05:00');
    const span = { from: 300, until: 420 };
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith({ quietHours: Array(7).fill(span) });
    expect(rows(page)[0]?.textContent).not.toContain('the next day');
  });

  test('can be left out, and come back', () => {
    const page = living();
    press(box(page, 'Every day'));
    expect(on.onChange).toHaveBeenLastCalledWith({ quietHours: Array(7).fill(null) });
    expect(rows(page)[0]?.textContent).toContain('none');
    press(box(page, 'Every day'));
    expect(on.onChange).toHaveBeenLastCalledWith({ quietHours: Array(7).fill(NIGHT) });
  });

  test('can differ by weekday, in the order of the week', () => {
    const page = living();
    press(box(page, 'The same every day'));
    expect(on.onChange).not.toHaveBeenCalled();
    expect(rows(page).map((row) => row.querySelector('label')?.textContent)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    press(box(page, 'Sunday'));
    // Sunday is the first day of the calendar's week.
    const quietHours = [null, ...Array(6).fill(NIGHT)];
    expect(on.onChange).toHaveBeenLastCalledWith({ quietHours });
    enter(page.the('[aria-label="Saturday: quiet until"]'), '09:00');
    quietHours[6] = { from: 1320, until: 540 };
    expect(on.onChange).toHaveBeenLastCalledWith({ quietHours });
    // Made the same again, the first day of the week decides.
    press(box(page, 'The same every day'));
    expect(on.onChange).toHaveBeenLastCalledWith({ quietHours: Array(7).fill(NIGHT) });
    expect(rows(page)).toHaveLength(1);
  });

  test('that differ already are shown by weekday', () => {
    const quietHours = [null, ...Array(6).fill(NIGHT)];
    const page = section({ settings: { ...DEFAULT_SETTINGS, quietHours, weekStartsOn: 0 } });
    expect(rows(page)[0]?.textContent).toBe('Sundaynone');
    expect(times(page)).toHaveLength(12);
  });

  test('that are no time are said at their field, and kept from being kept', () => {
    const page = living();
    const [from, until] = times(page) as [HTMLInputElement, HTMLInputElement];
    enter(from, '');
    expect(on.onChange).not.toHaveBeenCalled();
    expect(from.getAttribute('aria-invalid')).toBe('true');
    expect(until.getAttribute('aria-invalid')).toBe('false');
    expect(descriptionOf(from)).toBe('Please give a time of the day, such as 08:00.');
    enter(from, '21:00');
    expect(on.onChange).toHaveBeenCalledExactlyOnceWith({
      quietHours: Array(7).fill({ from: 1260, until: 420 }),
    });
    expect(descriptionOf(from)).toBe('');
  });
});

describe('a pause', () => {
  test.each([
    ['Pause for an hour', 'hour'],
    ['Pause for today', 'today'],
    ['Pause until then', '2026-11-24'],
  ])('%s', (name, pause) => {
    press(section().button(name));
    expect(on.onPause).toHaveBeenCalledExactlyOnceWith(pause);
  });

  test('until a day that is chosen', () => {
    const page = section();
    type(page.the('input[type=date]'), '2026-12-24');
    press(page.button('Pause until then'));
    expect(on.onPause).toHaveBeenCalledExactlyOnceWith('2026-12-24');
  });

  test.each(['', '2026-11-23', '2026-02-30'])('not until "%s"', (text) => {
    const page = section();
    const field = page.the<HTMLInputElement>('input[type=date]');
    Object.defineProperty(field, 'value', { value: text, configurable: true });
    void act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    press(page.button('Pause until then'));
    expect(on.onPause).not.toHaveBeenCalled();
    expect(descriptionOf(field)).toBe('Please give a day after today.');
  });

  test.each([
    ['Nudges are paused for today.', { kind: 'today' }],
    ['Nudges are paused until 14:20.', { kind: 'time', at: clockAt(14, 20) }],
    ['Nudges are paused until <2026-11-30>.', { kind: 'day', day: '2026-11-30' as LocalDate }],
  ] as const)('that holds is said, and can be ended: %s', (says, paused) => {
    const page = section({ paused });
    expect(page.the('.PauseField [role=status]').textContent).toBe(says);
    expect(page.html()).not.toContain('Pause for an hour');
    press(page.button('Nudges on again'));
    expect(on.onPause).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('a test nudge', () => {
  async function tried(answer: NudgeTrial | null): Promise<Shown> {
    on.onTry.mockResolvedValue(answer);
    const page = section();
    press(page.button('Send a test nudge'));
    expect(page.the('.NudgeTrialField [role=status]').textContent).toBe('On its way …');
    await act(async () => undefined);
    return page;
  }

  test.each<[NudgeTrial | null, string, boolean | null]>([
    [{ kind: 'taken', os: 'linux' }, 'The system took it.', false],
    [{ kind: 'blocked', os: 'windows' }, 'Tilth may show notifications, but', true],
    [{ kind: 'failed', os: 'mac', says: 'No <b>.' }, 'The system did not take it.', true],
    [{ kind: 'notAllowed' }, 'The browser does not let Tilth', null],
    [{ kind: 'unavailable' }, 'This browser has no notifications', null],
    [null, 'Tilth did not answer.', null],
  ])('%j is told, with help where it is of use', async (answer, says, isOpen) => {
    const page = await tried(answer);
    expect(page.the('.NudgeTrialField [role=status]').textContent.startsWith(says)).toBe(true);
    const help = page.all<HTMLDetailsElement>('.NudgeTrialField details');
    expect(help.map(({ open }) => open)).toEqual(isOpen === null ? [] : [isOpen]);
  });

  test.each([
    ['windows', 'System › Notifications'],
    ['mac', 'System Settings › Notifications'],
    ['linux', 'dunst or mako'],
    ['chromeos', 'corner of the screen'],
    ['android', 'Apps › your browser'],
    ['other', 'settings of your system'],
  ] as const)('that does not appear on %s has help of its own', async (os, words) => {
    const page = await tried({ kind: 'taken', os });
    const help = page.the('.NudgeTrialField details').textContent;
    expect(help).toContain(words);
    expect(help).toContain('that always works');
  });

  test('shows the words of the system as text', async () => {
    const page = await tried({ kind: 'failed', os: 'other', says: '<img src=x>' });
    expect(page.html()).toContain('&lt;img');
    expect(page.all('img')).toEqual([]);
  });
});

describe('keys of the browser', () => {
  test('are listed as they are set', () => {
    const page = section({
      keys: [
        { does: 'popup', key: 'Alt+Shift+H' },
        { does: 'next', key: '' },
      ],
      hasOmnibox: true,
    });
    expect(page.all('dl div').map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+Hopen today',
      'no key yetcheck off the habit that is due next',
    ]);
    expect(page.html()).toContain('“tilth” and a space');
  });

  test('are not spoken of where there are none', () => {
    expect(section().html()).not.toContain('Keys in the browser');
  });
});
