import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { closeWelcome, install, openPage } from './browser.ts';
import type { Build } from './build.ts';
import type { Household } from './check-ins.ts';
import { bake, writeBaked, writeEmpty, writeFramework, writeTilthCopy } from './controls.ts';
import { type Contender, NEW_TAB, POPUP } from './pages.ts';
import { takeUp } from './probe.ts';
import { awaitSnapshot, seedTilth } from './tilth.ts';

/** Where everything of one run is kept. */
export type Place = { readonly root: string; readonly home: string; readonly build: Build };

export type Stage = {
  readonly contenders: readonly Contender[];
  /** The words of the tip that Tilth shows today. */
  readonly tip: string;
  /** Root of Tilth's addresses. */
  readonly origin: string;
};

/** Installs Tilth and the controls, fills them with the same words, and answers the pages to open. */
export async function setStage(browser: Browser, place: Place): Promise<Stage> {
  const { home, build, root } = place;
  const origin = await install(browser, build.dir);
  await closeWelcome(browser, origin);
  const { newtab, popup, tip } = await bakeTilth(browser, origin);
  const dirs = { empty: join(home, 'empty'), baked: join(home, 'baked'), full: join(home, 'full') };
  writeEmpty(dirs.empty);
  writeBaked(dirs.baked, build.dir, { newtab, popup });
  await writeFramework(dirs.full, root, newtab);
  const empty = await install(browser, dirs.empty);
  const baked = await install(browser, dirs.baked);
  const framework = await install(browser, dirs.full);
  await keepTip(browser, framework, tip);
  const tab = { size: NEW_TAB, live: false };
  const small = { size: POPUP, live: false };
  const contenders: Contender[] = [
    { name: 'empty', url: `${empty}/newtab.html`, ...tab },
    { name: 'baked', url: `${baked}/newtab.html`, ...tab },
    { name: 'framework', url: `${framework}/newtab.html`, ...tab, aside: true },
    { name: 'new tab', url: `${origin}/newtab.html`, ...tab, live: true },
    { name: 'empty popup', url: `${empty}/popup.html`, ...small },
    { name: 'baked popup', url: `${baked}/popup.html`, ...small, aside: true },
    { name: 'popup', url: `${origin}/popup.html`, ...small, live: true },
  ];
  return { contenders, tip, origin };
}

/** Writes copies of the build whose databases differ in what they hold. */
export async function writeHouseholds({ root, home, build }: Place): Promise<Household[]> {
  const all = [
    { name: '30 habits, ten years', dir: join(home, 'many'), habits: 30, days: 3650 },
    { name: '30 habits, new', dir: join(home, 'none'), habits: 30, days: 0 },
    { name: '3 habits, new', dir: join(home, 'few'), habits: 3, days: 0 },
  ];
  for (const { dir } of all) await writeTilthCopy(dir, build.dir, root);
  return all;
}

async function bakeTilth(browser: Browser, origin: string) {
  const page = await openPage(browser, `${origin}/newtab.html`, NEW_TAB);
  await seedTilth(page);
  const tip = await awaitSnapshot(page);
  // What was just done is still offered to be undone; a page opened later does not say so.
  await page.reload();
  await takeUp(page);
  const newtab = await bake(page);
  await page.close();
  const popupPage = await openPage(browser, `${origin}/popup.html`, POPUP);
  await takeUp(popupPage);
  const popup = await bake(popupPage);
  await popupPage.close();
  return { newtab, popup, tip };
}

async function keepTip(browser: Browser, origin: string, tip: string): Promise<void> {
  const page = await openPage(browser, `${origin}/newtab.html`, NEW_TAB);
  await page.evaluate(
    (words) => (self as unknown as { keepTip: (words: string) => Promise<void> }).keepTip(words),
    tip,
  );
  await page.close();
}
