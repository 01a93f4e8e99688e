// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/index';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endOfLivedDay } from '@/domain/local-date';
import { keepDeed } from '@/platform/keeping';
import { sendMessage } from '@/platform/messages';
import { aFakeChannel, aWorker, countOf, type FakeChannel } from '@/tests/support/fake-extension';
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
