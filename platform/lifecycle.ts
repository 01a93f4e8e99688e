import { browser } from 'wxt/browser';
import { openTab } from '@/platform/own';
import { HREFS } from '@/platform/pages';

/** Opens Welcome in a tab of its own. */
export function openWelcome(): void {
  openTab(HREFS.welcomeHref);
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

/**
 * Whether no background ran since the browser was started, or Tilth was installed or updated: told
 * once, and before any event tells of it.
 */
export async function isFirstWorker(): Promise<boolean> {
  const { ran } = await browser.storage.session.get('ran');
  if (ran === true) return false;
  await browser.storage.session.set({ ran: true });
  return true;
}
