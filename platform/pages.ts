import { browser } from 'wxt/browser';
import type { HabitId } from '@/domain/habit';

/** Addresses of the Garden's sections and of Welcome, as pages link to them. */
export const HREFS = {
  gardenHref: '/garden.html#today',
  settingsHref: '/garden.html#settings',
  addHabitHref: '/garden.html#habits/new',
  welcomeHref: '/welcome.html',
  newTabHref: '/newtab.html',
  habitHref: (habitId: HabitId) => `/garden.html#habits/${habitId}`,
} as const;

/** Opens Welcome in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Calls back once, when the extension was installed for the first time. */
export function watchInstall(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') onInstall();
  });
}

/** Calls back when the browser starts with the extension in it, and after an update. */
export function watchStart(onStart: () => void): void {
  browser.runtime.onStartup.addListener(onStart);
  browser.runtime.onInstalled.addListener(onStart);
}

/** Opens the Garden at one of its sections in a new tab, and closes the popup it was asked from. */
export async function openGarden(section: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/garden.html')}#${section}` });
  self.close();
}

/** The part of the address after `#`, and calls back whenever it changes. */
export const route = {
  get: (): string => decodeURIComponent(location.hash.slice(1)),
  watch: (onChange: () => void): (() => void) => {
    self.addEventListener('hashchange', onChange);
    return () => self.removeEventListener('hashchange', onChange);
  },
};
