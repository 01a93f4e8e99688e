import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserProgram } from './browsers.ts';
import { keepExtension } from './chromium-profile.ts';
import { requestsInNetLog } from './chromium-requests.ts';
import { type ChromiumTargets, watchTargets } from './chromium-targets.ts';
import type { LaunchOptions, TilthBrowser } from './tilth-browser.ts';
import { until } from './until.ts';

type Options = LaunchOptions & { readonly extensionDir: string };

/** What changes at a restart. */
type Run = { readonly browser: Browser; readonly targets: ChromiumTargets; readonly log: string };

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium, or a browser made of it, with the extension really installed, not for one run. */
export async function launchChromium(options: Options): Promise<TilthBrowser> {
  if (options.privateWindows) throw new Error('Private windows are for Firefox alone.');
  const scratch = await mkdtemp(join(tmpdir(), 'tilth-chromium-'));
  const profile = options.profileDir ?? join(scratch, 'profile');
  const logs: string[] = [];
  let shift = 0;
  let timeZone = options.timeZone;
  const start = async () => {
    const log = join(scratch, `net-log-${logs.length}.json`);
    logs.push(log);
    const browser = await startBrowser({ ...options, ...(timeZone && { timeZone }) }, profile, log);
    return { browser, log, targets: await watchTargets(browser, shift) };
  };
  let run: Run = await start();
  const id = await installIfGone(run.browser, options.extensionDir);
  const origin = `chrome-extension://${id}`;
  return {
    name: 'chromium',
    version: await run.browser.version(),
    get browser() {
      return run.browser;
    },
    origin,
    openNewTab: async () => shown(await run.browser.newPage(), 'chrome://newtab', origin),
    openPage: async (path) => shown(await run.browser.newPage(), `${origin}/${path}`, origin),
    reload: async (page) => {
      await page.reload();
    },
    openPopup: () => openPopup(run.browser, id),
    closePopup,
    killBackground: () => run.targets.killWorker(),
    restart: async (changes = {}) => {
      timeZone = changes.timeZone ?? timeZone;
      await run.browser.close();
      keepExtension(profile, id);
      run = await start();
      await installIfGone(run.browser, options.extensionDir);
    },
    shiftClock: (milliseconds) => {
      shift = milliseconds;
      return run.targets.shiftClock(milliseconds);
    },
    requests: () => logs.flatMap((log) => requestsInNetLog(log, origin)),
    setTheme: (page, theme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    close: async () => {
      await run.browser.close();
      keepExtension(profile, id);
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function startBrowser(options: LaunchOptions, profile: string, log: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: browserProgram('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [...ARGS, '--window-size=1280,860', `--log-net-log=${log}`, ...(options.args ?? [])],
    env: { ...process.env, ...(options.timeZone && { TZ: options.timeZone }), ...options.env },
  });
}

async function shown(page: Page, url: string, origin: string): Promise<Page> {
  await page.goto(url);
  if (!page.url().startsWith(`${origin}/`)) {
    throw new Error(`${url} shows ${page.url()}, which is no page of ${origin}`);
  }
  return page;
}

/** Presses the toolbar button; the tab that is in front stays so. */
async function openPopup(browser: Browser, id: string): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  const tab = (await browser.pages()).at(-1);
  if (!extension || !tab) throw new Error('There is no extension, or no tab, to open a popup at.');
  const appeared = browser.waitForTarget((target) => target.url().includes(`${id}/popup.html`));
  await tab.triggerExtensionAction(extension);
  const page = await (await appeared).asPage();
  await until('the popup is loaded', () =>
    page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:'),
  );
  return page;
}

async function closePopup(page: Page): Promise<void> {
  const closed = new Promise((resolve) => page.once('close', resolve));
  await page.close();
  await closed;
}

/**
 * The extension's id. A profile used before has the extension already, unless its settings are
 * sealed (Windows, macOS): then it lost the extension, though not its data.
 */
async function installIfGone(browser: Browser, folder: string): Promise<string> {
  for (const [id, { path }] of await browser.extensions()) if (path === folder) return id;
  return browser.installExtension(folder);
}
