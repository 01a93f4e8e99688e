// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/index';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endOfLivedDay } from '@/domain/local-date';
import type { NudgeEvent } from '@/domain/nudge';
import type { Reading } from '@/domain/reading';
import { type Cue, EVERY_WEEKDAY } from '@/domain/reminder';
import { keepDeed } from '@/platform/keeping';
import { sendMessage } from '@/platform/messages';
import { aFakeChannel, aWorker, countOf, type FakeChannel } from '@/tests/support/fake-extension';
import { aFakeMenu } from '@/tests/support/fake-menu';
import { aFakePermissions, type FakePermissions } from '@/tests/support/fake-permissions';
import { aDraft, NOW, stamp, TODAY } from './samples';

/** A whole background on a busy machine takes its time. */
const WAIT = { timeout: 10_000, interval: 5 };

let channel: FakeChannel;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  channel = aFakeChannel();
});

test('every listener is registered before the first await', async () => {
  const { runtime, alarms } = fakeBrowser;
  await aFakePermissions().grant();
  const { notifications } = fakeBrowser;
  const worker = await aWorker();
  const { onMessage, onInstalled, onStartup } = runtime;
  const { onClicked, onButtonClicked, onClosed } = notifications;
  const { onAdded, onRemoved } = fakeBrowser.permissions;
  const events = [
    ...[onMessage, onInstalled, onStartup, alarms.onAlarm],
    ...[onClicked, onButtonClicked, onClosed, onAdded, onRemoved],
  ] as unknown as { readonly hasListeners: () => boolean }[];
  const heard = () => new Set(events.map((event) => event.hasListeners()));
  expect(heard()).toEqual(new Set([false]));
  worker.main();
  expect(heard()).toEqual(new Set([true]));
  await ask();
});

test('the toolbar shows how many are left, and nothing once all is said', async () => {
  await start();
  await expectBadge('', 'Tilth');
  await sendMessage('addHabit', { ...stamp(), habitId: 'walk', draft: aDraft() });
  await expectBadge('1', 'Tilth: 1 left today');
  await sendMessage('addHabit', { ...stamp(), habitId: 'read', draft: aDraft() });
  await expectBadge('2', 'Tilth: 2 left today');
  const day = TODAY;
  await sendMessage('skip', { ...stamp(), habitId: 'walk', day });
  await expectBadge('1', 'Tilth: 1 left today');
  await sendMessage('changeSettings', { ...stamp(), change: { badge: false } });
  await expectBadge('', 'Tilth: 1 left today');
  const done = { ...stamp(), habitId: 'read', day, status: 'done', amount: null } as const;
  await sendMessage('checkIn', done);
  await expectBadge('', 'Tilth');
});

test('the next wake-up is set for the end of the day being lived', async () => {
  await start();
  await expectAlarmAt(endOfLivedDay(NOW, 0));
  await sendMessage('changeSettings', { ...stamp(), change: { dayStartsAt: 4 } });
  await expectAlarmAt(endOfLivedDay(NOW, 4));
});

test('when the day ends, every surface asks again and the badge counts anew', async () => {
  await start();
  await sendMessage('addHabit', { ...stamp(), habitId: 'walk', draft: aDraft() });
  await sendMessage('skip', { ...stamp(), habitId: 'walk', day: TODAY });
  await expectBadge('', 'Tilth');
  const announced = countOf(channel, 'changed');
  const end = endOfLivedDay(NOW, 0);
  vi.setSystemTime(end);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'dayEnds', scheduledTime: end });
  expect(countOf(channel, 'changed')).toBe(announced + 1);
  await expectBadge('1', 'Tilth: 1 left today');
  await expectAlarmAt(endOfLivedDay(end, 0));
});

test('what was kept is written at the start, before anything is answered', async () => {
  const kept = { ...stamp(), habitId: 'walk', draft: aDraft(), kept: true };
  await keepDeed({ method: 'addHabit', arg: kept });
  await start();
  expect(await ask()).toMatchObject({ kind: 'ok', value: { habits: [{ id: 'walk' }] } });
});

test('what was kept later is written with the next deed', async () => {
  await start();
  const kept = { ...stamp(), habitId: 'walk', draft: aDraft(), kept: true };
  await keepDeed({ method: 'addHabit', arg: kept });
  await sendMessage('changeSettings', { ...stamp(), change: { theme: 'dark' } });
  await expectBadge('1', 'Tilth: 1 left today');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a start without a database is answered, not silent', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  (await aWorker({ open: refuse, deleteDatabase: refuse, cmp: refuse })).main();
  expect(await ask()).toMatchObject({ kind: 'failed', reason: 'unavailable' });
});

describe('“Keep for reading” in the menus', () => {
  const page = { pageUrl: 'https://www.example.org/rest?utm_source=x#top' };

  beforeEach(() => {
    // The mark stands for a moment.
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: NOW });
  });

  test('stands in those of pages and links, once, however often the browser starts', async () => {
    const menu = aFakeMenu();
    await start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() =>
      expect([...menu.shown('page'), ...menu.shown('link')]).toEqual(
        Array(2).fill('Keep for reading'),
      ),
    );
  });

  test('keeps a page once, by its title, and says so for a moment', async () => {
    const menu = aFakeMenu();
    await start();
    const announced = countOf(channel, 'changed');
    menu.click(page, { title: 'On rest' });
    await expectBadge('✓', 'Tilth: kept for reading');
    expect(countOf(channel, 'changed')).toBe(announced + 1);
    await vi.advanceTimersByTimeAsync(2000);
    await expectBadge('', 'Tilth');
    menu.click({ pageUrl: 'http://example.org/rest' }, { title: 'On rest, again' });
    await expectBadge('✓', 'Tilth: kept for reading');
    expect(await list()).toEqual([['On rest', 'https://www.example.org/rest']]);
  });

  test('keeps a link by its words, and by its address where the browser does not tell them', async () => {
    const menu = aFakeMenu();
    await start();
    menu.click({ ...page, linkUrl: 'https://example.org/a', linkText: 'On walks' }, { title: '' });
    menu.click({ ...page, linkUrl: 'https://example.org/b' }, { title: 'Not its title' });
    await vi.waitFor(async () =>
      expect(await list()).toEqual([
        ['On walks', 'https://example.org/a'],
        ['https://example.org/b', 'https://example.org/b'],
      ]),
    );
  });

  test('keeps nothing of a private window', async () => {
    const menu = aFakeMenu();
    await start();
    menu.click(page, { title: 'Secret', incognito: true });
    menu.click({ pageUrl: 'https://example.org/open' }, { title: 'Open' });
    await expectBadge('✓', 'Tilth: kept for reading');
    expect(await list()).toEqual([['Open', 'https://example.org/open']]);
  });

  test.each([
    ['no page of the web', {}, 'file:///home/me/diary.html'],
    ['a broken database', { open: refuse, deleteDatabase: refuse, cmp: refuse }, page.pageUrl],
  ])('says that it could not keep: %s', async (_, disk, pageUrl) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const menu = aFakeMenu();
    (await aWorker('open' in disk ? disk : undefined)).main();
    await ask();
    menu.click({ pageUrl }, { title: 'Diary' });
    await expectBadge('–', 'Tilth: this page could not be kept');
  });

  async function list(): Promise<unknown[]> {
    const reply = (await sendMessage('library', {})) as {
      readonly value: { readonly readings: readonly Reading[] };
    };
    return reply.value.readings.map(({ title, address }) => [title, address]);
  }
});

describe('Welcome', () => {
  test.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ] as const)('after %s opens %i times', async (reason, times) => {
    await start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    await ask();
    const tabs = await fakeBrowser.tabs.query({});
    const welcome = fakeBrowser.runtime.getURL('/welcome.html');
    expect(tabs.filter((tab) => tab.url === welcome)).toHaveLength(times);
  });
});

describe('nudges', () => {
  const EVENING = {
    habitId: 'walk',
    cue: { kind: 'clock', minute: 600 },
    days: EVERY_WEEKDAY,
  } as const;
  const TEN = NOW + 19 * 60_000;
  let permissions: FakePermissions;

  let timers: MockInstance<typeof setTimeout>;

  beforeEach(() => {
    permissions = aFakePermissions();
    timers = vi.spyOn(globalThis, 'setTimeout');
    return () => timers.mockRestore();
  });

  /** A habit with a reminder at ten. */
  async function reminded(cue: Cue = EVENING.cue): Promise<void> {
    await sendMessage('addHabit', { ...stamp(), habitId: 'walk', draft: aDraft() });
    const reminder = { ...EVENING, cue, onlyIfOpen: true, stopped: false };
    const deed = { ...stamp(), reminderId: 'r', reminder, lineKey: null };
    expect(await sendMessage('changeReminder', deed)).toEqual({ kind: 'ok', value: [] });
  }

  async function expectNudgeAt(when: number): Promise<void> {
    await vi.waitFor(
      async () => expect((await fakeBrowser.alarms.get('nudge'))?.scheduledTime).toBe(when),
      WAIT,
    );
  }

  async function ring(late = 0): Promise<void> {
    vi.setSystemTime(TEN + late);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'nudge', scheduledTime: TEN });
  }

  function isStanding(): boolean {
    return 'nudge' in permissions.standing();
  }

  async function receipt(): Promise<readonly string[]> {
    const reply = (await sendMessage('nudges', {})) as {
      readonly value: { readonly nudges: readonly { readonly events: readonly NudgeEvent[] }[] };
    };
    return (reply.value.nudges[0]?.events ?? []).map((event) =>
      'because' in event ? `${event.kind} ${event.because}` : event.kind,
    );
  }

  test('an alarm is set when a reminder is, and brings its notification', async () => {
    await permissions.grant();
    await start();
    await reminded();
    await expectNudgeAt(TEN);
    await ring();
    await vi.waitFor(() => expect(isStanding()).toBe(true), WAIT);
    await vi.waitFor(async () => expect(await receipt()).toEqual(['decided', 'notified']), WAIT);
  });

  test('its button checks off, and every surface asks again', async () => {
    await permissions.grant();
    await start();
    await reminded();
    await expectNudgeAt(TEN);
    await ring();
    await vi.waitFor(async () => expect(await receipt()).toEqual(['decided', 'notified']), WAIT);
    await expectBadge('1', 'Tilth: 1 left today');
    const announced = countOf(channel, 'changed');
    await fakeBrowser.notifications.onButtonClicked.trigger('nudge', 0);
    await expectBadge('', 'Tilth');
    expect(countOf(channel, 'changed')).toBeGreaterThan(announced);
    expect(isStanding()).toBe(false);
  });

  test('not allowed, they stand on the page, and the toolbar says so', async () => {
    await start();
    await reminded();
    await expectNudgeAt(TEN);
    await ring();
    await expectBadge('1', 'Tilth: 1 left today · A small moment waits in your next new tab');
    const clay = await fakeBrowser.action.getBadgeBackgroundColor({});
    expect(await receipt()).toEqual(['onPage refused']);
    const day = { habitId: 'walk', day: TODAY };
    await sendMessage('skip', { ...stamp(), ...day });
    await expectBadge('', 'Tilth');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).not.toEqual(clay);
  });

  test('the first new tab of the day brings what waits for it', async () => {
    await permissions.grant();
    await start();
    await reminded({ kind: 'firstTab' });
    await expectNudgeAt(endOfLivedDay(NOW, 0));
    // What follows a deed is no sign of a new tab.
    vi.setSystemTime(NOW + 10_000);
    await sendMessage('today', { day: null });
    await vi.waitFor(() => expect(isStanding()).toBe(true), WAIT);
  });

  test('what was missed while the machine slept is one quiet line', async () => {
    await permissions.grant();
    await start();
    await reminded();
    await expectNudgeAt(TEN);
    await ring(60 * 60_000);
    await vi.waitFor(async () => expect(await receipt()).toEqual(['onPage asleep']), WAIT);
    expect(isStanding()).toBe(false);
  });

  test('what was missed while the browser was closed says so', async () => {
    await permissions.grant();
    const disk = new IDBFactory();
    (await aWorker(disk)).main();
    await reminded();
    await expectNudgeAt(TEN);
    await restart();
    vi.setSystemTime(TEN + 60 * 60_000);
    (await aWorker(disk)).main();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await receipt()).toEqual(['onPage closed']), WAIT);
  });

  test('a worker alone that ended is no browser that was closed', async () => {
    await permissions.grant();
    const disk = new IDBFactory();
    (await aWorker(disk)).main();
    await reminded();
    await expectNudgeAt(TEN);
    const session = await fakeBrowser.storage.session.get(null);
    await restart();
    await fakeBrowser.storage.session.set(session);
    vi.setSystemTime(TEN + 60 * 60_000);
    (await aWorker(disk)).main();
    await vi.waitFor(async () => expect(await receipt()).toEqual(['onPage asleep']), WAIT);
  });

  test('alarms that are gone are set again by the next worker, and nothing is lost', async () => {
    await permissions.grant();
    const disk = new IDBFactory();
    (await aWorker(disk)).main();
    await reminded();
    await expectNudgeAt(TEN);
    await restart();
    (await aWorker(disk)).main();
    await ask();
    await expectNudgeAt(TEN);
    await ring(1000);
    await vi.waitFor(() => expect(isStanding()).toBe(true), WAIT);
  });

  test('a permission that is given brings nothing late, and what comes after it', async () => {
    await start();
    await reminded();
    await expectNudgeAt(TEN);
    await permissions.grant();
    await ring();
    await vi.waitFor(() => expect(isStanding()).toBe(true), WAIT);
    await permissions.revoke();
  });

  /** Ends the browser: its alarms are gone, as Firefox has it, and nothing of the session is left. */
  /** A worker that ended has no timers left. */
  async function restart(): Promise<void> {
    for (const { value } of timers.mock.results) clearTimeout(value);
    channel = aFakeChannel();
    permissions = aFakePermissions();
    await permissions.grant();
  }
});

async function start(): Promise<void> {
  (await aWorker()).main();
  await ask();
}

function ask(): Promise<unknown> {
  return sendMessage('habits', {});
}

function refuse(): never {
  throw new DOMException('A private window', 'InvalidStateError');
}

async function expectBadge(text: string, title: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
    expect(await fakeBrowser.action.getTitle({})).toBe(title);
  }, WAIT);
}

async function expectAlarmAt(when: number): Promise<void> {
  await vi.waitFor(async () => {
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map((alarm) => [alarm.name, alarm.scheduledTime])).toEqual([['dayEnds', when]]);
  }, WAIT);
}
