import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EN_NUDGES } from '@/catalog/nudge-strings';
import { NudgeWordsContext } from '@/components/page-words';
import { ReminderPanel, type ReminderPanelProps } from '@/components/ReminderPanel';
import type { Refusal } from '@/domain/refusal';
import type { Reminder } from '@/domain/reminder';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import {
  choose,
  descriptionOf,
  nameOf,
  press,
  type Shown,
  show,
  submit,
  type,
} from '@/tests/support/render';
import { aNudge, aReminder, clockAt, clockOf, timeOn } from './reminders';
import { HOSTILE } from './samples';

const on = {
  onSave: vi.fn<ReminderPanelProps['onSave']>(async () => saved),
  onStop: vi.fn<(reminder: Reminder, stopped: boolean) => void>(),
  onRemove: vi.fn<(reminder: Reminder) => void>(),
};
let saved: { kept: boolean; refusals: readonly Refusal[] };

beforeEach(() => {
  vi.clearAllMocks();
  saved = { kept: true, refusals: [] };
});

const PROPS: ReminderPanelProps = {
  habit: { habitId: 'walk', name: 'Walk', schedule: { kind: 'daily' } },
  reminders: [],
  isFirst: false,
  allowed: 'granted',
  others: [
    { habitId: 'read', name: 'Read' },
    { habitId: 'write', name: 'Write' },
  ],
  settings: DEFAULT_SETTINGS,
  usualEnd: null,
  lastOf: () => undefined,
  clockOf,
  dayOf: (day) => `on ${day}`,
  timeOf: timeOn,
  habitsHref: '#habits',
  nudgesHref: '#nudges/walk',
  settingsHref: '#settings/nudges',
  ...on,
};

function panel(props: Partial<ReminderPanelProps> = {}): Shown {
  return show(
    <NudgeWordsContext.Provider value={EN_NUDGES}>
      <ReminderPanel {...PROPS} {...props} />
    </NudgeWordsContext.Provider>,
  );
}

const WISH = {
  habitId: 'walk',
  cue: { kind: 'clock', minute: 9 * 60 },
  days: [0, 1, 2, 3, 4, 5, 6],
  onlyIfOpen: true,
  stopped: false,
};

test('days on which its habit is never asked are said', () => {
  const habit = { ...PROPS.habit, schedule: { kind: 'weekdays', days: [1] } } as const;
  const says = 'Its habit is asked on none of these days';
  expect(panel({ habit, reminders: [aReminder('r', { days: [2] })] }).html()).toContain(says);
  expect(panel({ habit, reminders: [aReminder('r', { days: [1, 2] })] }).html()).not.toContain(
    says,
  );
  const page = panel({ habit, reminders: [aReminder('r', { days: [2] })] });
  press(page.button('Edit'));
  expect(page.the('.ReminderForm-quiet').textContent).toContain(says);
});

/** Sends the form, and waits for what comes of it. */
async function send(page: Shown): Promise<void> {
  submit(page.the('form'));
  await act(async () => undefined);
}

function pick(page: Shown, label: string): void {
  const option = page.all('label').find((each) => each.textContent === label);
  press(option?.querySelector('input') as HTMLElement);
}

describe('a new reminder', () => {
  test('comes at nine on every day, if nothing was said yet', async () => {
    const page = panel();
    press(page.button('Add a reminder'));
    expect(document.activeElement).toBe(page.the('form input:checked[type=radio]'));
    await send(page);
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, WISH, null);
    expect(page.all('form')).toEqual([]);
    expect(document.activeElement).toBe(page.button('Add a reminder'));
  });

  test.each([
    ['With the first new tab of the day', { kind: 'firstTab' }],
    ['After the browser has been open for a while', { kind: 'open', minutes: 45 }],
    ['In the last hour before I usually stop', { kind: 'lastHour' }],
    ['After another habit is done', { kind: 'after', habitId: 'read', minutes: 10 }],
  ])('%s', async (label, cue) => {
    const page = panel();
    press(page.button('Add a reminder'));
    pick(page, label);
    await send(page);
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, { ...WISH, cue }, null);
  });

  test('can come at another time, on fewer days, and where all is said', async () => {
    const page = panel();
    press(page.button('Add a reminder'));
    type(page.the('input[type=time]'), '07:30');
    press(page.the('[aria-label=Saturday]'));
    press(page.the('[aria-label=Sunday]'));
    press(page.the('form > div > .Choice-option input'));
    await send(page);
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(
      null,
      {
        ...WISH,
        cue: { kind: 'clock', minute: 450 },
        days: [1, 2, 3, 4, 5],
        onlyIfOpen: false,
      },
      null,
    );
  });

  test('can wait for any other habit, for any while', async () => {
    const page = panel();
    press(page.button('Add a reminder'));
    pick(page, 'After another habit is done');
    type(page.the('[aria-label="How many minutes"]'), '0');
    choose(page.the<HTMLSelectElement>('[aria-label="Which habit"]'), 'write');
    await send(page);
    const cue = { kind: 'after', habitId: 'write', minutes: 0 };
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, { ...WISH, cue }, null);
  });

  test('of the only habit is not offered to wait for another', () => {
    const page = panel({ others: [] });
    press(page.button('Add a reminder'));
    expect(page.all('.Options input[type=radio]')).toHaveLength(4);
    expect(page.html()).not.toContain('After another habit');
  });

  test.each([
    [null, 'Known after five days; until then at 20:00.'],
    [1360, 'On most days you stop at about 22:40.'],
  ])('in the last hour says when that is (%s)', (usualEnd, says) => {
    const page = panel({ usualEnd });
    press(page.button('Add a reminder'));
    pick(page, 'In the last hour before I usually stop');
    expect(page.the('.CueField-hint').textContent).toBe(says);
  });

  test('can be let go, and the focus is where it was', () => {
    const page = panel();
    press(page.button('Add a reminder'));
    press(page.button('Cancel'));
    expect(on.onSave).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(page.button('Add a reminder'));
  });
});

describe('notifications', () => {
  const first = { isFirst: true, allowed: 'refused' } as const;
  const says = 'Your browser asks you once whether Tilth may show it.';

  test('are asked for with the first reminder, after a plain sentence', async () => {
    const page = panel(first);
    press(page.button('Add a reminder'));
    expect(page.the('form').textContent).toContain(says);
    submit(page.the('form'));
    // Within the press: a browser lets a question come from nothing else.
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, WISH, true);
  });

  test('can be left alone', async () => {
    const page = panel(first);
    press(page.button('Add a reminder'));
    press(page.button('Save, without notifications'));
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, WISH, false);
    await vi.waitFor(() => expect(page.all('form')).toEqual([]));
  });

  test.each<[string, Partial<ReminderPanelProps>]>([
    ['a second time', { allowed: 'refused' }],
    ['where they are allowed', { isFirst: true }],
    ['where there are none', { isFirst: true, allowed: 'unavailable' }],
    ['before it is known', { isFirst: true, allowed: null }],
    ['where pages are wished for', { ...first, settings: with_({ nudgeBy: 'page' }) }],
  ])('are not asked for %s', async (_, props) => {
    const page = panel(props);
    press(page.button('Add a reminder'));
    expect(page.html()).not.toContain(says);
    await send(page);
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith(null, WISH, null);
  });

  const some = [aReminder('a')];
  test.each<[string, Partial<ReminderPanelProps>]>([
    ['', { reminders: some }],
    ['', { allowed: 'refused' }],
    ['', { allowed: 'refused', reminders: some, settings: with_({ nudgeBy: 'page' }) }],
    ['Notifications are not allowed.', { allowed: 'refused', reminders: some }],
    ['This browser has no notifications', { allowed: 'unavailable', reminders: some }],
    ['Nudges are switched off in Settings', { settings: with_({ nudgeBy: 'off' }) }],
  ])('what keeps them away is said: "%s"', (start, props) => {
    const notice = panel(props).the('.ReminderPanel-notice').textContent;
    expect(notice.startsWith(start)).toBe(true);
    expect(notice === '').toBe(start === '');
  });
});

describe('what cannot be kept is said at its field, which has the focus', () => {
  test.each([
    ['no time', 'At a time', 'input[type=time]', '', 'Please give a time of the day'],
    [
      'no number',
      'After the browser has been open for a while',
      '[aria-label="How many minutes"]',
      'soon',
      'Please give a whole number from 5 to 720.',
    ],
    [
      'too long',
      'After another habit is done',
      '[aria-label="How many minutes"]',
      '721',
      'Please give a whole number from 0 to 720.',
    ],
  ])('%s', async (_, cue, selector, text, says) => {
    const page = panel();
    press(page.button('Add a reminder'));
    pick(page, cue);
    const field = page.the<HTMLInputElement>(selector);
    type(field, text);
    await send(page);
    expect(on.onSave).not.toHaveBeenCalled();
    expect(descriptionOf(field)).toContain(says);
    expect(document.activeElement).toBe(field);
  });

  test('no day', async () => {
    const page = panel({ reminders: [aReminder('a', { days: [3] })] });
    press(page.the('[data-opens=a]'));
    press(page.the('[aria-label=Wednesday]'));
    await send(page);
    expect(on.onSave).not.toHaveBeenCalled();
    expect(page.the('.ReminderForm-days').textContent).toContain('at least one day');
    expect(document.activeElement).toBe(page.the('[aria-label=Monday]'));
  });

  test('a habit that is gone', async () => {
    const cue = { kind: 'after', habitId: 'gone', minutes: 5 } as const;
    const page = panel({ reminders: [aReminder('a', { cue })] });
    expect(page.the('.ReminderPanel-what').textContent).toContain('no longer there');
    press(page.the('[data-opens=a]'));
    saved = { kept: false, refusals: [{ kind: 'habitUnknown' }] };
    await send(page);
    const select = page.the('[aria-label="Which habit"]');
    expect(descriptionOf(select)).toBe('That habit is no longer there.');
    expect(document.activeElement).toBe(select);
  });

  test('too many of them, by the one who knows; put right, it is kept', async () => {
    saved = { kept: false, refusals: [{ kind: 'tooManyReminders', limit: 200 }] };
    const page = panel();
    press(page.button('Add a reminder'));
    await send(page);
    expect(page.the('form').textContent).toContain('There is room for 200 reminders.');
    saved = { kept: true, refusals: [] };
    await send(page);
    expect(page.all('form')).toEqual([]);
  });
});

describe('the list', () => {
  const all = { ...PROPS, usualEnd: 1360 };
  test.each<[Partial<Reminder>, string]>([
    [{}, 'At 8:00, every day'],
    [{ days: [1, 2, 3, 4, 5] }, 'At 8:00, Monday to Friday'],
    [{ days: [0, 1] }, 'At 8:00, on Monday and Sunday'],
    [{ cue: { kind: 'firstTab' } }, 'With the first new tab of the day, every day'],
    [{ cue: { kind: 'open', minutes: 45 } }, 'After 45 minutes with the browser open, every day'],
    [
      { cue: { kind: 'lastHour' } },
      'In the last hour before I usually stop (about 22:40), every day',
    ],
    [
      { cue: { kind: 'after', habitId: 'read', minutes: 15 } },
      '15 minutes after “\u2068Read\u2069”, every day',
    ],
    [
      { cue: { kind: 'after', habitId: 'read', minutes: 0 } },
      'Right after “\u2068Read\u2069”, every day',
    ],
    [{ onlyIfOpen: false }, 'At 8:00, every day, also when it is done already'],
    [{ stopped: true }, 'At 8:00, every day, stopped'],
  ])('%j is told as "%s"', (like, sentence) => {
    const page = panel({ ...all, reminders: [aReminder('a', like)] });
    expect(page.the('.ReminderPanel-what p').textContent).toBe(sentence);
    const group = page.the('[role=group]');
    expect(nameOf(group)).toBe(`Change the reminder: ${sentence}`);
  });

  test('where the usual end is not known yet, it says until when what holds', () => {
    const page = panel({ reminders: [aReminder('a', { cue: { kind: 'lastHour' } })] });
    expect(page.html()).toContain('(known after five days; 20:00 until then)');
  });

  test.each<[Partial<Reminder>, string | null]>([
    [{ cue: { kind: 'clock', minute: 23 * 60 } }, 'Quiet hours hold then, every day:'],
    [{ cue: { kind: 'clock', minute: 23 * 60 }, days: [6] }, 'Quiet hours hold then, on Saturday:'],
    [{ cue: { kind: 'clock', minute: 23 * 60 }, stopped: true }, null],
    [{}, null],
    [{ cue: { kind: 'firstTab' } }, null],
  ])('%j in quiet hours: %s', (like, says) => {
    const page = panel({ reminders: [aReminder('a', like)] });
    const about = page.all('.ReminderPanel-what .ReminderPanel-about');
    expect(about).toHaveLength(says ? 1 : 0);
    if (says) expect(about[0]?.textContent.startsWith(says)).toBe(true);
  });

  test('quiet hours are told also while it is entered', () => {
    const page = panel();
    press(page.button('Add a reminder'));
    const quiet = page.the('.ReminderForm-quiet');
    expect(quiet.textContent).toBe('');
    type(page.the('input[type=time]'), '06:00');
    expect(quiet.textContent).toContain('Quiet hours hold then, every day');
    type(page.the('input[type=time]'), '');
    expect(quiet.textContent).toBe('');
  });

  test('says what happened last', () => {
    const nudge = aNudge('n', [{ kind: 'notified', at: clockAt(8, 2), together: 1 }]);
    const page = panel({
      reminders: [aReminder('a'), aReminder('b')],
      lastOf: (id) => (id === 'a' ? nudge : undefined),
    });
    expect(page.all('.ReminderPanel-about').map(({ textContent }) => textContent)).toContain(
      'Last nudge, on 2026-11-23 8:00: shown 8:02.',
    );
    expect(page.all('.ReminderPanel-what .ReminderPanel-about')).toHaveLength(1);
  });

  test('each can be changed in its place', async () => {
    const page = panel({
      reminders: [aReminder('a'), aReminder('b', { days: [1], stopped: true })],
    });
    press(page.the('[data-opens=b]'));
    expect(page.all('form')).toHaveLength(1);
    expect(page.the<HTMLInputElement>('input[type=time]').value).toBe('08:00');
    type(page.the('input[type=time]'), '08:15');
    await send(page);
    const wish = { ...WISH, cue: { kind: 'clock', minute: 495 }, days: [1], stopped: true };
    expect(on.onSave).toHaveBeenCalledExactlyOnceWith('b', wish, null);
    expect(document.activeElement).toBe(page.the('[data-opens=b]'));
  });

  test.each([
    ['Stop', false],
    ['Start again', true],
  ])('%s is about its own', (name, stopped) => {
    const reminder = aReminder('b', { stopped, days: [2] });
    const page = panel({ reminders: [aReminder('a', { stopped: !stopped }), reminder] });
    press(page.button(name));
    expect(on.onStop).toHaveBeenCalledExactlyOnceWith(reminder, !stopped);
  });

  test('each can be taken away', () => {
    const page = panel({ reminders: [aReminder('a')] });
    press(page.button('Remove'));
    expect(on.onRemove).toHaveBeenCalledExactlyOnceWith(aReminder('a'));
  });

  test('of nothing says so, and leads on', () => {
    const page = panel();
    expect(page.html()).toContain('No reminders yet.');
    expect(page.all('ul')).toEqual([]);
    expect(page.all('a').map((link) => link.getAttribute('href'))).toEqual([
      '#habits',
      '#nudges/walk',
      '#settings/nudges',
    ]);
  });
});

test.each(Object.entries(HOSTILE))('habits called %s are shown as text', (_, name) => {
  const page = panel({
    habit: { ...PROPS.habit, name },
    others: [{ habitId: 'read', name }],
    reminders: [aReminder('a', { cue: { kind: 'after', habitId: 'read', minutes: 1 } })],
  });
  expect(page.the('h2').textContent).toBe(`Reminders for “\u2068${name}\u2069”`);
  expect(page.the('.ReminderPanel-what').textContent).toContain(name);
  press(page.the('[data-opens=a]'));
  expect(page.the('option').textContent).toBe(name);
  expect(page.all('script, img')).toEqual([]);
});

function with_(settings: Partial<typeof DEFAULT_SETTINGS>) {
  return { ...DEFAULT_SETTINGS, ...settings };
}
