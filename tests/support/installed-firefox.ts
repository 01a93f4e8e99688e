import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '@/scripts/manifest';
import { browserProgram } from './browsers.ts';
import { type FirefoxInsides, firefoxInsides } from './firefox-insides.ts';
import { FIREFOX_UUID, firefoxPreferences } from './firefox-preferences.ts';
import { firefoxAlerts } from './installed-alerts.ts';
import { askUnderClick, mayNotify } from './installed-ask.ts';
import { killBrowser, withFilesInEtc } from './installed-machine.ts';
import type { InstalledTilth } from './installed-tilth.ts';
import { until } from './until.ts';
import { packXpi } from './xpi.ts';

/** What changes at a restart. */
type Run = { readonly browser: Browser; readonly insides: FirefoxInsides };

const ORIGIN = `moz-extension://${FIREFOX_UUID}`;
const EXTENSION = `WebExtensionPolicy.getByID('${FIREFOX_ID}')?.extension`;

/** Firefox refuses unsigned packages of a policy too, unless it is ESR, Nightly or Developer Edition. */
export async function launchInstalledFirefox(extensionDir: string): Promise<InstalledTilth> {
  const folder = await mkdtemp(join(tmpdir(), 'tilth-installed-'));
  const profile = join(folder, 'profile');
  await mkdir(profile);
  const xpi = join(folder, 'tilth.xpi');
  packXpi(extensionDir, xpi);
  const script = withFilesInEtc(folder, browserProgram('firefox'), policiesFor(xpi));
  const alerts = firefoxAlerts();
  let shift = 0;
  const start = async (): Promise<Run> => {
    const browser = await startBrowser(script, profile);
    const insides = await firefoxInsides(browser);
    await insides.watchDocuments(ORIGIN, shift);
    await alerts.watch(insides);
    await until('Firefox has started the extension', async () => {
      return (await insides.evaluate(`${EXTENSION}?.backgroundState`)) !== undefined;
    });
    return { browser, insides };
  };
  let run = await start();
  const openPage = (path: string) => shownAt(run, `${ORIGIN}/${path}`);
  return {
    name: 'firefox',
    get browser() {
      return run.browser;
    },
    origin: ORIGIN,
    notices: alerts.notices,
    openPage,
    openNewTab: () => openNewTab(run),
    killBackground: () => killBackground(run.insides),
    shiftClock: (milliseconds) => {
      shift = milliseconds;
      return run.insides.shiftClock(milliseconds);
    },
    installedBy: () => installedBy(run.insides),
    allowNotices: async () => {
      const page = await openPage('garden.html');
      await askUnderClick(page);
      await until(
        'Firefox asks and is answered',
        () => run.insides.evaluate(SAY_YES) as Promise<boolean>,
      );
      await until('notifications are allowed', () => mayNotify(page));
      await page.close();
    },
    restart: async (ending) => {
      await alerts.remember();
      await (ending === 'killed' ? killBrowser(run.browser) : run.browser.close());
      run = await start();
    },
    close: async () => {
      await run.browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function policiesFor(xpi: string): Record<string, string> {
  const extension = { installation_mode: 'force_installed', install_url: pathToFileURL(xpi).href };
  const policies = { ExtensionSettings: { [FIREFOX_ID]: extension } };
  return { 'firefox/policies/policies.json': JSON.stringify({ policies }) };
}

async function startBrowser(script: string, profile: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: script,
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: {
      ...firefoxPreferences(FIREFOX_ID, false),
      // Windows of its own for notifications, as on a Linux without a service for them.
      'alerts.useSystemBackend': false,
    },
  });
  // Puppeteer would put these back at the end: a profile that nothing happened to.
  for (const file of ['prefs.js', 'user.js']) {
    rmSync(join(profile, `${file}.puppeteer`), { force: true });
  }
  return browser;
}

/** A page at an address; BiDi gives no load events for pages of extensions (Firefox bug 1755014). */
async function shownAt({ browser, insides }: Run, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Puppeteer's name for a frame is BiDi's for its context.
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await insides.bidi('browsingContext.navigate', { context, url, wait: 'none' });
  await until(`${url} is loaded`, () => isLoaded(page, url));
  return page;
}

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

function isLoaded(page: Page, url: string): Promise<boolean> {
  return page.evaluate(
    (start) => location.href.startsWith(start) && document.readyState === 'complete',
    url,
  );
}

/** Ends the event page as Firefox does after its idle time; one that is woken at once is told again. */
async function killBackground(insides: FirefoxInsides): Promise<void> {
  const state = `${EXTENSION}.backgroundState`;
  const how = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
  await until('the event page has ended', async () => {
    if ((await insides.evaluate(state)) === 'running') {
      await insides.evaluate(`${EXTENSION}.terminateBackground(${how})`);
    }
    return (await insides.evaluate(state)) === 'stopped';
  });
}

async function installedBy(insides: FirefoxInsides): Promise<string> {
  const module = 'resource://gre/modules/AddonManager.sys.mjs';
  const addon = `ChromeUtils.importESModule('${module}').AddonManager.getAddonByID('${FIREFOX_ID}')`;
  const source = await insides.evaluate(
    `${addon}.then((each) => each.installTelemetryInfo?.source)`,
  );
  return String(source);
}

/** Whether the question was there; its first button is the yes. */
const SAY_YES = `(() => {
  const { panel } = PopupNotifications;
  if (panel.state !== 'open') return false;
  panel.firstElementChild.button.click();
  return true;
})()`;
