import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { until } from '../../tests/support/until.ts';
import type { BrowserKind } from '../browsers.mjs';

/** Of a browser that a person looks at: nothing asked, nothing fetched. */
export const CHROMIUM_ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox does not start for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const FIREFOX_PREFERENCES = {
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Loaded for one run; what was stored is there again at the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'toolkit.telemetry.enabled': false,
};

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A window with the extension in it, on a new tab; in an empty profile Welcome opens in front. */
export async function openWindow(
  kind: BrowserKind,
  { program, extension, profile }: Record<'program' | 'extension' | 'profile', string>,
): Promise<Browser> {
  const isNew = !existsSync(profile);
  const shared: LaunchOptions = {
    executablePath: program,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
  };
  if (kind === 'firefox') {
    const browser = await puppeteer.launch({
      ...shared,
      browser: 'firefox',
      extraPrefsFirefox: FIREFOX_PREFERENCES,
    });
    await browser.installExtension(extension);
    return browser;
  }
  const browser = await puppeteer.launch({
    ...shared,
    pipe: true,
    enableExtensions: [extension],
    args: CHROMIUM_ARGS,
    // Else a bar in every window says that it is controlled by test software.
    ignoreDefaultArgs: ['--enable-automation'],
  });
  await showNewTab(browser);
  if (!isNew) await closeWelcome(browser);
  return browser;
}

/** Resolves when the person has closed the browser. */
export async function untilClosed(browser: Browser): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  browser.once('disconnected', () => resolve());
  if (browser.connected) await promise;
}

/** The tab that was open at the start becomes a new tab, which is Tilth's now. */
async function showNewTab(browser: Browser): Promise<void> {
  const [first] = await browser.pages();
  await until('the new tab', async () => {
    await first?.goto('chrome://newtab');
    return first?.url().startsWith('chrome-extension://');
  });
}

/** Loaded for one run, an extension is newly installed each time and greets accordingly. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser
    .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 5_000 })
    .catch(() => null);
  await (await welcome?.page())?.close();
}
