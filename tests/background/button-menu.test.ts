// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/index';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReminderWish } from '@/domain/reminder';
import type { Settings } from '@/domain/settings';
import type { TodayView } from '@/domain/view';
import { sendMessage } from '@/platform/messages';
import { aFakeChannel, aWorker } from '@/tests/support/fake-extension';
import { aFakeMenu, type FakeMenu } from '@/tests/support/fake-menu';
import { aDraft, NOW, stamp } from './samples';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const PAUSES = ['Pause nudges for an hour', 'Pause nudges for today'];
const RESUME = ['Nudges on again'];
const SIDE = ['Open Today beside the page'];

let menu: FakeMenu;
let open: ReturnType<typeof vi.fn<(where: object) => Promise<void>>>;

beforeEach(async () => {
  // The mark stands for a moment.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: NOW });
  aFakeChannel();
  menu = aFakeMenu();
  open = vi.fn<(where: object) => Promise<void>>(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open } });
  (await aWorker()).main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
});

afterEach(() => {
  Object.assign(fakeBrowser, { sidePanel: undefined });
});

test('who has no reminder has nothing to pause', async () => {
  await expectEntries(SIDE);
});

test('nudges can be paused once there is a reminder, and not where they are off or stopped', async () => {
  await remind();
  await expectEntries([...PAUSES, ...SIDE]);
  await set({ nudgeBy: 'off' });
  await expectEntries(SIDE);
  await set({ nudgeBy: 'page' });
  await expectEntries([...PAUSES, ...SIDE]);
  await remind({ stopped: true });
  await expectEntries(SIDE);
});

test.each([
  ['pause-hour', NOW + HOUR],
  ['pause-today', new Date(2026, 10, 24).getTime()],
])('%s holds until its end, or until they are to come again', async (menuItemId, until) => {
  await remind();
  menu.click({ menuItemId });
  await expectBadge('✓', 'Tilth: nudges are paused');
  // The fake clock goes on while the test waits.
  const late = ((await settings()).nudgesPausedUntil ?? 0) - until;
  expect(late >= 0 && late < MINUTE).toBe(true);
  await expectEntries([...RESUME, ...SIDE]);
  menu.click({ menuItemId: 'pause-end' });
  await expectBadge('✓', 'Tilth: nudges are on again');
  expect((await settings()).nudgesPausedUntil).toBeNull();
  await expectEntries([...PAUSES, ...SIDE]);
});

test('a pause that is over is none', async () => {
  await remind();
  menu.click({ menuItemId: 'pause-hour' });
  await expectEntries([...RESUME, ...SIDE]);
  vi.setSystemTime(NOW + HOUR + MINUTE);
  await set({ theme: 'dark' });
  await expectEntries([...PAUSES, ...SIDE]);
});

test('a pause that ends by itself is none from then on', async () => {
  await remind();
  menu.click({ menuItemId: 'pause-hour' });
  await expectBadge('✓', 'Tilth: nudges are paused');
  // What comes with the end of the mark is over.
  await vi.advanceTimersByTimeAsync(10_000);
  await expectEntries([...RESUME, ...SIDE]);
  vi.setSystemTime(NOW + HOUR + MINUTE);
  const alarm = { name: 'nudge', scheduledTime: NOW + HOUR + MINUTE };
  await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
  await expectEntries([...PAUSES, ...SIDE]);
});

test('Today opens beside the page at once: a browser lets it come from the click alone', async () => {
  menu.click({ menuItemId: 'side' }, { windowId: 3 });
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
});

test('a choice there keeps no page for reading', async () => {
  await remind();
  menu.click({ menuItemId: 'pause-hour', pageUrl: 'https://example.org/' }, { title: 'Page' });
  await expectBadge('✓', 'Tilth: nudges are paused');
  const reply = (await sendMessage('library', {})) as unknown as { value: { readings: unknown[] } };
  expect(reply.value.readings).toEqual([]);
});

test('the entries stand also where nothing can be read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  aFakeChannel();
  menu = aFakeMenu();
  const refuse = (): never => {
    throw new DOMException('A private window', 'InvalidStateError');
  };
  (await aWorker({ open: refuse, deleteDatabase: refuse, cmp: refuse })).main();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await expectEntries(SIDE);
  expect(menu.shown('page')).toEqual(['Keep for reading']);
});

async function remind(changed: Partial<ReminderWish> = {}): Promise<void> {
  await sendMessage('addHabit', { ...stamp(), habitId: 'walk', draft: aDraft() });
  const reminder: ReminderWish = {
    habitId: 'walk',
    cue: { kind: 'clock', minute: 1200 },
    days: [1],
    onlyIfOpen: true,
    stopped: false,
    ...changed,
  };
  const deed = { ...stamp(), reminderId: 'r', reminder, lineKey: null };
  expect(await sendMessage('changeReminder', deed)).toEqual({ kind: 'ok', value: [] });
}

async function set(change: Partial<Settings>): Promise<void> {
  await sendMessage('changeSettings', { ...stamp(), change });
}

async function settings(): Promise<Settings> {
  const reply = (await sendMessage('today', { day: null })) as unknown as { value: TodayView };
  return reply.value.settings;
}

async function expectEntries(titles: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      await vi.advanceTimersByTimeAsync(500);
      expect(menu.shown('action')).toEqual(titles);
    },
    { interval: 5 },
  );
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
