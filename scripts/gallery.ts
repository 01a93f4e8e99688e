// Every component in every state on one static page, opened in a browser: `npm run gallery`.
// Without a display it saves a screenshot of each component.
import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { needBrowsers } from './browsers.mjs';
import { KEPT, ROOT } from './support/places.ts';
import { CHROMIUM_ARGS, hasDisplay, untilClosed } from './support/visible.ts';

const OUT = `${KEPT}/gallery`;
const SCREENSHOTS = `${KEPT}/screenshots`;

const { chromium } = needBrowsers(['chromium']);
await buildPage();
const options: LaunchOptions = { executablePath: chromium, args: CHROMIUM_ARGS };
if (hasDisplay()) await show();
else await picture();

async function buildPage(): Promise<void> {
  await build({
    root: `${ROOT}/tests/gallery`,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [opensFromDisk()],
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2024',
      // For older browsers light-dark() would be decided once for the whole page.
      cssTarget: ['chrome123'],
      cssCodeSplit: false,
      // The font too: a page from the disk may not load one.
      assetsInlineLimit: 1_000_000,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: { output: { format: 'iife' } },
    },
  });
  console.log(`Built ${relative(ROOT, OUT)}/index.html`);
}

/** Browsers refuse module scripts of pages from the disk; a classic one that waits does as well. */
function opensFromDisk(): Plugin {
  return {
    name: 'tilth:opens-from-disk',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll('type="module"', 'defer').replaceAll(' crossorigin', ''),
    },
  };
}

async function show(): Promise<void> {
  const browser = await puppeteer.launch({ ...options, headless: false, defaultViewport: null });
  const [page] = await browser.pages();
  await page?.goto(pathToFileURL(`${OUT}/index.html`).href);
  console.log('Close the browser to end.');
  await untilClosed(browser);
}

async function picture(): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const browser = await puppeteer.launch({ ...options, headless: true });
  try {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.setViewport({ width: 1320, height: 900 });
    await page.goto(pathToFileURL(`${OUT}/index.html`).href);
    await page.waitForNetworkIdle({ idleTime: 300 });
    for (const section of await page.$$('.Gallery-component')) {
      const name = await section.evaluate((each) => each.id);
      const path = `${SCREENSHOTS}/gallery-${name}.png` as const;
      await section.screenshot({ path });
      console.log(`Saved ${relative(ROOT, path)}`);
    }
    if (errors.length > 0) throw new AggregateError(errors, 'The gallery is not whole');
  } finally {
    await browser.close();
  }
}
