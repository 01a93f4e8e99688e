// A year of drawn history in a development build, so that nobody designs on an empty list: `npm run seed`.
// Without a display it saves screenshots of each surface instead of staying open.
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { screenshot } from '../tests/support/screenshot.ts';
import { launchTilth } from '../tests/support/surface-driver.ts';
import { until } from '../tests/support/until.ts';
import { needBrowsers } from './browsers.mjs';
import { buildOne } from './build.ts';
import { drawHistory } from './seed/draw.ts';
import { fillDatabase } from './seed/fill.ts';
import { KEPT, OUTPUT, ROOT } from './support/places.ts';
import { hasDisplay, openWindow, untilClosed } from './support/visible.ts';

const SURFACES = ['newtab', 'garden.html#today', 'garden.html#habits', 'garden.html#settings'];

const program = needBrowsers(['chromium']).chromium;
await buildOne('chrome', 'development');
const extension = `${OUTPUT}/chrome-mv3-dev`;
const drawn = await drawHistory();
console.log(`Drew ${drawn.habits.length} habits and ${drawn.checkIns} check-ins.`);
if (hasDisplay()) await show();
else await picture();

async function show(): Promise<void> {
  const profile = `${KEPT}/profile/seed`;
  await rm(profile, { recursive: true, force: true });
  const browser = await openWindow('chromium', { program, extension, profile });
  await fill(browser);
  await (await browser.pages()).at(-1)?.goto('chrome://newtab');
  console.log('Open a new tab to see it. Close the browser to end.');
  await untilClosed(browser);
}

async function picture(): Promise<void> {
  const tilth = await launchTilth('chromium', { extensionDir: extension });
  try {
    await fill(tilth.browser);
    for (const surface of SURFACES) {
      const page = surface === 'newtab' ? await tilth.openNewTab() : await tilth.openPage(surface);
      await page.waitForSelector('.HabitRow, .ListedHabit, .SettingsSection');
      await save(page, surface.replace(/\W(html\W)?/g, '-'));
    }
    const popup = await tilth.openPopup();
    await popup.waitForSelector('.HabitRow');
    await save(popup, 'popup');
  } finally {
    await tilth.close();
  }
}

async function save(page: Parameters<typeof screenshot>[0], name: string): Promise<void> {
  console.log(`Saved ${relative(ROOT, await screenshot(page, `seed-${name}`))}`);
}

/** Writes what was drawn where the background keeps it, from inside the background. */
async function fill(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker to write from.');
  // It may not have made its database yet.
  await until('the database is filled', async () => {
    await worker.evaluate(fillDatabase, drawn);
    return true;
  });
}
