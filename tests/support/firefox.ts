import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserProgram } from './browsers.ts';
import { type FirefoxInsides, firefoxInsides } from './firefox-insides.ts';
import { FIREFOX_UUID, firefoxPreferences } from './firefox-preferences.ts';
import type { LaunchOptions, TilthBrowser } from './tilth-browser.ts';
import { until } from './until.ts';
import { packXpi } from './xpi.ts';

type Options = LaunchOptions & { readonly extensionDir: string };

/** What changes at a restart. */
type Run = { readonly browser: Browser; readonly insides: FirefoxInsides };

const ORIGIN = `moz-extension://${FIREFOX_UUID}`;
const POPUP = { width: 380, height: 580 };

/**
 * Firefox with the extension really installed; where unsigned ones are refused (Firefox that is
 * neither ESR, Nightly nor Developer Edition) for each run anew, its data kept.
 */
export async function launchFirefox(options: Options): Promise<TilthBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'tilth-firefox-'));
  const profile = options.profileDir ?? join(scratch, 'profile');
  await mkdir(profile, { recursive: true });
  const xpi = join(scratch, 'tilth.xpi');
  packXpi(options.extensionDir, xpi);
  const id = geckoId(options.extensionDir);
  const requests: string[] = [];
  let timeZone = options.timeZone;
  let shift = 0;
  const start = async (): Promise<Run> => {
    const browser = await startBrowser({ ...options, ...(timeZone && { timeZone }) }, id, profile);
    const insides = await firefoxInsides(browser);
    await insides.watchRequests(id, (url) => requests.push(url));
    await insides.watchDocuments(ORIGIN, shift);
    await installIfGone(insides, id, xpi, options);
    return { browser, insides };
  };
  let run = await start();
  const openPage = async (path: string) => {
    const page = await run.browser.newPage();
    await visit(run.insides, page, `${ORIGIN}/${path}`);
    return page;
  };
  return {
    name: 'firefox',
    version: await run.browser.version(),
    get browser() {
      return run.browser;
    },
    origin: ORIGIN,
    openNewTab: () => openNewTab(run),
    openPage,
    reload,
    openPopup: async () => {
      const page = await openPage('popup.html');
      await page.setViewport(POPUP);
      return page;
    },
    closePopup: (page) => page.close(),
    killBackground: () => killBackground(run.insides, id),
    restart: async (changes = {}) => {
      timeZone = changes.timeZone ?? timeZone;
      await run.browser.close();
      run = await start();
    },
    shiftClock: (milliseconds) => {
      shift = milliseconds;
      return run.insides.shiftClock(milliseconds);
    },
    requests: () => [...requests],
    setTheme: async (page, theme) => {
      const value = theme === 'dark' ? 0 : 1;
      const preference = 'layout.css.prefers-color-scheme.content-override';
      await run.insides.evaluate(`Services.prefs.setIntPref('${preference}', ${value})`);
      const query = `(prefers-color-scheme: ${theme})`;
      await until(`the page is ${theme}`, () => page.evaluate((q) => matchMedia(q).matches, query));
    },
    close: async () => {
      await run.browser.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir} has no gecko id: is it Firefox's build?`);
  return id;
}

function startBrowser(options: LaunchOptions, id: string, profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: browserProgram('firefox'),
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860', ...(options.args ?? [])],
    extraPrefsFirefox: firefoxPreferences(id, options.privateWindows ?? false),
    env: { ...process.env, ...(options.timeZone && { TZ: options.timeZone }), ...options.env },
  });
}

async function installIfGone(
  insides: FirefoxInsides,
  id: string,
  xpi: string,
  { privateWindows = false }: LaunchOptions,
): Promise<void> {
  const state = `WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension?.backgroundState`;
  if ((await insides.evaluate(state)) === undefined) {
    const extensionData = { type: 'archivePath', path: xpi };
    const install = (permanent: boolean) =>
      insides.bidi('webExtension.install', {
        extensionData,
        'moz:permanent': permanent,
        'moz:allowPrivateBrowsing': privateWindows,
      });
    await install(true).catch(() => install(false));
  }
  await until('Firefox has started the extension', async () => {
    return (await insides.evaluate(state)) !== undefined;
  });
}

/** Presses the new-tab button, so to speak: BiDi's about:newtab is blank, not the one shown to people. */
async function openNewTab({ browser, insides }: Run): Promise<Page> {
  const before = new Set(await browser.pages());
  await insides.evaluate('BrowserCommands.openTab(), undefined');
  return until('the new tab shows our page', async () => {
    for (const page of await browser.pages()) {
      if (!before.has(page) && (await isLoaded(page, `${ORIGIN}/newtab.html`))) return page;
    }
    return undefined;
  });
}

async function visit(insides: FirefoxInsides, page: Page, url: string): Promise<void> {
  // Puppeteer's name for a frame is BiDi's for its context.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await insides.bidi('browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${url} is loaded`, () => isLoaded(page, url));
}

async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { tilthBeforeReload: true });
    location.reload();
  });
  await until('the page is loaded again', () =>
    page.evaluate(() => !('tilthBeforeReload' in globalThis) && document.readyState === 'complete'),
  );
}

function isLoaded(page: Page, url: string): Promise<boolean> {
  return page.evaluate(
    (start) => location.href.startsWith(start) && document.readyState === 'complete',
    url,
  );
}

/** Ends the event page as Firefox does after its idle time. */
async function killBackground(insides: FirefoxInsides, id: string): Promise<void> {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const state = `${extension}.backgroundState`;
  const end = `${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`;
  // One that is starting, or is woken at once by an open page, does not stay ended: told again.
  await until('the event page has ended', async () => {
    if ((await insides.evaluate(state)) === 'running') await insides.evaluate(end);
    return (await insides.evaluate(state)) === 'stopped';
  });
}
