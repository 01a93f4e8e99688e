import { browser } from 'wxt/browser';
import type { Instant } from '@/domain/local-date';

/** The alarms Tilth sets, by name. An alarm is a hint: what is due is read from the database. */
const NAMES = ['dayEnds', 'nudge'] as const;

export type AlarmName = (typeof NAMES)[number];

/** Sets an alarm, replacing the one of the same name. One in the past comes at once. */
export async function setAlarm(name: AlarmName, when: Instant): Promise<void> {
  await browser.alarms.create(name, { when });
}

export async function clearAlarm(name: AlarmName): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls back with each alarm that comes and when it should have come: a machine that slept brings it late. */
export function watchAlarms(onAlarm: (name: AlarmName, scheduledFor: Instant) => void): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (isOurs(name)) onAlarm(name, scheduledTime);
  });
}

/** An alarm of another version may still stand after an update. */
function isOurs(name: string): name is AlarmName {
  return (NAMES as readonly string[]).includes(name);
}
