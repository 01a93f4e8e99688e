import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserProgram } from './browsers.ts';
import { type ChromiumTargets, watchTargets } from './chromium-targets.ts';
import { askUnderClick, mayNotify } from './installed-ask.ts';
import { packCrx } from './installed-crx.ts';
import { type Desktop, openDesktop } from './installed-desktop.ts';
import { killBrowser, withFilesInEtc } from './installed-machine.ts';
import type { InstalledTilth } from './installed-tilth.ts';
import { until } from './until.ts';

/** What changes at a restart. */
type Run = { readonly browser: Browser; readonly targets: ChromiumTargets };

/** Where Chromium, Chrome and Edge look for the policies of their machine, under /etc. */
const POLICY_FOLDERS = ['chromium', 'opt/chrome', 'opt/edge'];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The browser may not be kept from the network in other ways: it would not look for the package.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];
const NOT_ARGS = ['--disable-background-networking'];

export async function launchInstalledChromium(extensionDir: string): Promise<InstalledTilth> {
  const folder = await mkdtemp(join(tmpdir(), 'tilth-installed-'));
  const profile = join(folder, 'profile');
  const program = browserProgram('chromium');
  const { id, updateUrl } = await packCrx(extensionDir, program, folder);
  const desktop = await openDesktop(folder);
  const origin = `chrome-extension://${id}`;
  const script = withFilesInEtc(folder, program, policiesFor(id, updateUrl));
  let shift = 0;
  const start = async (): Promise<Run> => {
    const browser = await startBrowser(script, profile, desktop);
    const targets = await watchTargets(browser, shift);
    await until('Chromium has started the extension', () =>
      browser.targets().some((target) => target.url().startsWith(`${origin}/`)),
    );
    return { browser, targets };
  };
  let run = await start();
  const openPage = (path: string) => shown(run.browser, `${origin}/${path}`, origin);
  return {
    name: 'chromium',
    get browser() {
      return run.browser;
    },
    origin,
    notices: desktop.notices,
    openPage,
    openNewTab: () => shown(run.browser, 'chrome://newtab', origin),
    killBackground: () => run.targets.killWorker(),
    shiftClock: (milliseconds) => {
      shift = milliseconds;
      return run.targets.shiftClock(milliseconds);
    },
    installedBy: () => installedBy(run.browser, id),
    allowNotices: async () => {
      await run.browser.close();
      answerBeforehand(profile, id);
      run = await start();
      const page = await openPage('garden.html');
      await askUnderClick(page);
      await until('notifications are allowed', () => mayNotify(page));
      await page.close();
    },
    restart: async (ending) => {
      await (ending === 'killed' ? killBrowser(run.browser) : run.browser.close());
      run = await start();
    },
    close: async () => {
      await run.browser.close();
      await desktop.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function policiesFor(id: string, updateUrl: string): Record<string, string> {
  const policies = JSON.stringify({
    ExtensionInstallForcelist: [`${id};${updateUrl}`],
    // Otherwise nobody, and so no test, may look into what a policy has installed.
    DeveloperToolsAvailability: 1,
  });
  return Object.fromEntries(
    POLICY_FOLDERS.map((each) => [`${each}/policies/managed/tilth.json`, policies]),
  );
}

function startBrowser(script: string, profile: string, desktop: Desktop): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: script,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    ignoreDefaultArgs: NOT_ARGS,
    args: ARGS,
    env: { ...process.env, ...desktop.env },
  });
}

async function shown(browser: Browser, url: string, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  if (page.url().startsWith(`${origin}/`)) return page;
  throw new Error(`${url} shows ${page.url()}, which is no page of ${origin}`);
}

async function installedBy(browser: Browser, id: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions-internals');
  const text = await page.evaluate(() => document.body.textContent ?? '');
  await page.close();
  const known = JSON.parse(text) as readonly { readonly id: string; readonly location: string }[];
  return known.find((each) => each.id === id)?.location ?? 'nobody';
}

type Preferences = {
  readonly extensions: {
    readonly settings: Record<string, Record<string, { api: string[] } | undefined>>;
  };
};

/**
 * Writes into a closed browser's profile that the person has said yes to notifications before, and
 * has them off: the next time they are asked for under a click, Chromium asks nobody.
 */
function answerBeforehand(profile: string, id: string): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[id];
  if (!settings) throw new Error('The profile does not know the extension.');
  for (const key of ['granted_permissions', 'runtime_granted_permissions']) {
    const granted = settings[key];
    settings[key] = { ...granted, api: [...(granted?.api ?? []), 'notifications'] };
  }
  writeFileSync(path, JSON.stringify(preferences));
}
