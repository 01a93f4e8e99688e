import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearAlarm, setAlarm, watchAlarms } from '@/platform/alarms';

const AT = new Date(2026, 10, 23, 9).getTime();

beforeEach(() => fakeBrowser.reset());

test('one alarm of each name stands, the last that was set', async () => {
  await setAlarm('nudge', AT);
  await setAlarm('dayEnds', AT + 1);
  await setAlarm('nudge', AT + 2);
  expect(await standing()).toEqual({ nudge: AT + 2, dayEnds: AT + 1 });
  await clearAlarm('nudge');
  await clearAlarm('nudge');
  expect(await standing()).toEqual({ dayEnds: AT + 1 });
});

test('an alarm says which it is and when it should have come', async () => {
  const heard: unknown[] = [];
  watchAlarms((...alarm) => heard.push(alarm));
  for (const name of ['nudge', 'dayEnds', 'of-an-old-version']) {
    await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: AT });
  }
  expect(heard).toEqual([
    ['nudge', AT],
    ['dayEnds', AT],
  ]);
});

async function standing(): Promise<Record<string, number>> {
  const alarms = await fakeBrowser.alarms.getAll();
  return Object.fromEntries(alarms.map(({ name, scheduledTime }) => [name, scheduledTime]));
}
