// Builds Tilth and opens a browser with it: `npm start -- [--firefox] [--fresh]`.
// Without a display it goes through a first run by itself and saves screenshots.
import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { screenshot } from '../tests/support/screenshot.ts';
import { launchTilth } from '../tests/support/surface-driver.ts';
import { needBrowsers } from './browsers.mjs';
import { buildFor } from './build.ts';
import { firstRun } from './support/first-run.ts';
import { folderOf } from './support/freshness.ts';
import { KEPT, ROOT } from './support/places.ts';
import { hasDisplay, openWindow, untilClosed } from './support/visible.ts';

const kind = process.argv.includes('--firefox') ? 'firefox' : 'chromium';
const target = kind === 'firefox' ? 'firefox' : 'chrome';

const program = needBrowsers([kind])[kind];
await buildFor([target]);
if (hasDisplay()) await show();
else await demonstrate();

async function show(): Promise<void> {
  const profile = `${KEPT}/profile/${kind}`;
  if (process.argv.includes('--fresh')) await rm(profile, { recursive: true, force: true });
  console.log(`Opening ${program} with Tilth; its profile is ${relative(ROOT, profile)}.`);
  const browser = await openWindow(kind, { program, extension: folderOf(target), profile });
  console.log(
    'Open a new tab to see Tilth, or its button in the toolbar. Close the browser to end.',
  );
  await untilClosed(browser);
}

/** Each time with an empty profile of its own: the one a person uses is left alone. */
async function demonstrate(): Promise<void> {
  console.log('No display: Tilth is tried out in a headless browser.');
  const tilth = await launchTilth(kind, { extensionDir: folderOf(target) });
  try {
    await firstRun(tilth, async (page, name) => {
      const path = await screenshot(page, `start-${kind}-${name}`);
      console.log(`Saved ${relative(ROOT, path)}`);
    });
  } finally {
    await tilth.close();
  }
  console.log('Welcome done, one habit added and checked off. The screenshots show it.');
}
