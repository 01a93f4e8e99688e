// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/index';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endOfLivedDay } from '@/domain/local-date';
import type { Reading } from '@/domain/reading';
import { keepDeed } from '@/platform/keeping';
import { sendMessage } from '@/platform/messages';
import { aFakeChannel, aWorker, countOf, type FakeChannel } from '@/tests/support/fake-extension';
import { aFakeMenu } from '@/tests/support/fake-menu';
import { aDraft, NOW, stamp, TODAY } from './samples';

let channel: FakeChannel;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  channel = aFakeChannel();
});

test('every listener is registered before the first await', async () => {
  const { runtime, alarms } = fakeBrowser;
  const worker = await aWorker();
  const { onMessage, onInstalled, onStartup } = runtime;
  const events = [onMessage, onInstalled, onStartup, alarms.onAlarm] as unknown as {
    readonly hasListeners: () => boolean;
  }[];
  expect(events.map((event) => event.hasListeners())).toEqual([false, false, false, false]);
  worker.main();
  expect(events.map((event) => event.hasListeners())).toEqual([true, true, true, true]);
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
      expect(menu.entries.map(({ title }) => title)).toEqual(Array(2).fill('Keep for reading')),
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
    await expectBadge('!', 'Tilth: this page could not be kept');
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
  await vi.waitFor(
    async () => {
      expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
      expect(await fakeBrowser.action.getTitle({})).toBe(title);
    },
    { interval: 5 },
  );
}

async function expectAlarmAt(when: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const alarms = await fakeBrowser.alarms.getAll();
      expect(alarms.map((alarm) => [alarm.name, alarm.scheduledTime])).toEqual([['dayEnds', when]]);
    },
    { interval: 5 },
  );
}
