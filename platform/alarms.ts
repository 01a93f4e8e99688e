import { browser } from 'wxt/browser';
import type { Instant } from '@/domain/local-date';

/** The alarms Tilth sets, by name. An alarm is a hint: what is due is read from the database. */
type AlarmName = 'dayEnds';

/** Sets an alarm, replacing the one of the same name. */
export async function setAlarm(name: AlarmName, when: Instant): Promise<void> {
  await browser.alarms.create(name, { when });
}

export function watchAlarms(onAlarm: () => void): void {
  browser.alarms.onAlarm.addListener(onAlarm);
}
