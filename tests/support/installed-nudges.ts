import type { Page } from 'puppeteer-core';
import type { Nudge } from '@/domain/nudge';
import type { QuietHours } from '@/domain/quiet-hours';
import { type Cue, EVERY_WEEKDAY } from '@/domain/reminder';
import type { NudgesView } from '@/domain/view';
import type { Notices } from './installed-notices.ts';
import { deed, send } from './journey.ts';
import { until } from './until.ts';

/** So that a journey goes alike at every hour. */
export const NEVER_QUIET: QuietHours = EVERY_WEEKDAY.map(() => null);

/** Reminders, and what became of their nudges, as the background knows them. */
export async function nudgesOf(page: Page): Promise<NudgesView> {
  const reply = (await send(page, 'nudges', {})) as { res?: { value?: NudgesView } };
  const view = reply?.res?.value;
  if (view) return view;
  throw new Error(`No answer about nudges: ${JSON.stringify(reply)}`);
}

/** What became of the one nudge of a habit. */
export async function nudgeFor(page: Page, habit: string): Promise<Nudge> {
  const [nudge, ...others] = (await nudgesOf(page)).nudges.filter(({ name }) => name === habit);
  if (nudge && others.length === 0) return nudge;
  throw new Error(`There is not one nudge for “${habit}”, but ${others.length + (nudge ? 1 : 0)}`);
}

/** Waits until something has happened to the one nudge of a habit, and nothing since. */
export async function seeLast(page: Page, habit: string, event: object): Promise<void> {
  await until(`“${habit}”: ${JSON.stringify(event)}`, async () => {
    const last = (await nudgeFor(page, habit)).events.at(-1);
    return last !== undefined && contains(last, event);
  });
}

export async function habitIdOf(page: Page, habit: string): Promise<string> {
  const found = (await nudgesOf(page)).habits.find(({ name }) => name === habit);
  if (found) return found.habitId;
  throw new Error(`There is no habit “${habit}” that could be reminded of`);
}

/** Sets a reminder for every day; the answer is its id. */
export async function remind(page: Page, habit: string, cue: Cue): Promise<string> {
  const reminderId = crypto.randomUUID();
  const habitId = await habitIdOf(page, habit);
  const reminder = { habitId, cue, days: EVERY_WEEKDAY, onlyIfOpen: true, stopped: false };
  const reply = await deed(page, 'changeReminder', { reminderId, reminder, lineKey: null });
  if (!contains(reply as object, { res: { kind: 'ok', value: [] } })) {
    throw new Error(`The reminder was not taken: ${JSON.stringify(reply)}`);
  }
  return reminderId;
}

/** Waits until just one notification stands. */
export async function seeNotice(notices: Notices): Promise<void> {
  await until('a notification to stand', async () => (await notices.shown()).length === 1);
}

export async function seeNoNotice(notices: Notices): Promise<void> {
  await until('no notification to stand', async () => (await notices.shown()).length === 0);
}

/** When the alarm for nudges is to come; `null`: there is none. */
export function alarmAt(page: Page): Promise<number | null> {
  return page.evaluate(async () => (await chrome.alarms.get('nudge'))?.scheduledTime ?? null);
}

/** A minute of the day, 0–1439, after an instant. */
export function minuteAfter(at: number): number {
  const date = new Date(at);
  return (date.getHours() * 60 + date.getMinutes() + 1) % 1440;
}

function contains(whole: object, part: object): boolean {
  return Object.entries(part).every(([key, value]) => {
    const found = (whole as Record<string, unknown>)[key];
    return typeof value === 'object' && value !== null && typeof found === 'object' && found
      ? contains(found, value)
      : found === value;
  });
}
