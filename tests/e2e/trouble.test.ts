import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addHabit, deed, pressCircle, seeStatus, seeWords } from '@/tests/support/journey';
import { launchTilth, type TilthBrowser } from '@/tests/support/surface-driver';

describe.each(['chromium', 'firefox'] as const)('trouble in %s', (name) => {
  let tilth: TilthBrowser;
  let garden: Page;
  beforeAll(async () => {
    tilth = await launchTilth(name);
    garden = await tilth.openPage('garden.html#today');
    await seeWords(garden, 'Today');
    await deed(garden, 'changeSettings', { change: { newTabHabits: 'names' } });
    await addHabit(garden, 'Read a page');
    await seeStatus(garden, 'Read a page', 'none');
  });
  afterAll(() => tilth?.close());

  test('a background that was ended is woken by the deed, and nothing is lost', async () => {
    for (const status of ['done', 'none', 'done']) {
      await tilth.killBackground();
      await pressCircle(garden, 'Read a page');
      await seeStatus(garden, 'Read a page', status);
    }
    await tilth.killBackground();
    const page = await tilth.openNewTab();
    await seeStatus(page, 'Read a page', 'done');
    await page.close();
  });

  test('two surfaces on one check-in agree within a moment', async () => {
    const other = await tilth.openPage('garden.html#today');
    await seeStatus(other, 'Read a page', 'done');
    await pressCircle(other, 'Read a page');
    await seeStatus(garden, 'Read a page', 'none');
    await pressCircle(garden, 'Read a page');
    await seeStatus(other, 'Read a page', 'done');
    await other.close();
  });

  test('a popup closed in the tick of the deed leaves a whole deed or none', async () => {
    for (let round = 0; round < 5; round++) {
      const popup = await tilth.openPopup();
      await popup.waitForSelector('.HabitRow-check');
      const closing = popup
        .evaluate(() => {
          document.querySelector<HTMLElement>('.HabitRow-check')?.click();
          setTimeout(() => window.close());
        })
        .catch(() => undefined);
      await closing;
      await tilth.closePopup(popup).catch(() => undefined);
      const page = await tilth.openNewTab();
      await page.waitForSelector('.HabitRow .Glyph:not([data-saving])');
      const status = await page.$eval('.HabitRow', (row) => row.getAttribute('data-status'));
      expect(['done', 'none']).toContain(status);
      await page.close();
    }
  });

  test('a message from a page of the web reaches nobody', async () => {
    const outside = await tilth.browser.newPage();
    const reachable = await outside.evaluate(() => {
      const { chrome, browser } = globalThis as { chrome?: { runtime?: object }; browser?: object };
      return Boolean(chrome?.runtime ?? browser);
    });
    expect(reachable).toBe(false);
    await outside.close();
  });
});

describe('another extension in chromium', () => {
  let folder: string;
  let tilth: TilthBrowser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tilth-other-'));
    const manifest = { manifest_version: 3, name: 'Other', version: '1' };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
    tilth = await launchTilth('chromium');
  });
  afterAll(async () => {
    await tilth?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('cannot ask or tell', async () => {
    const id = await tilth.browser.installExtension(folder);
    const page = await tilth.browser.newPage();
    await page.goto(`chrome-extension://${id}/page.html`);
    const answer = await page.evaluate(
      (tilthId) =>
        new Promise((resolve) => {
          const message = { id: 1, type: 'today', timestamp: 1, data: { day: null } };
          chrome.runtime.sendMessage(tilthId, message, (reply) =>
            resolve({ reply, error: chrome.runtime.lastError?.message }),
          );
        }),
      new URL(tilth.origin).host || tilth.origin.split('//')[1] || '',
    );
    expect(answer).toEqual({ error: expect.stringContaining('Could not establish connection') });
  });
});

describe('a private window in firefox', () => {
  let tilth: TilthBrowser;
  beforeAll(async () => {
    tilth = await launchTilth('firefox', { privateWindows: true });
  });
  afterAll(() => tilth?.close());

  test.each(['newtab.html', 'popup.html', 'garden.html#habits', 'welcome.html'])(
    '%s says plainly that nothing is kept',
    async (path) => {
      const page = await tilth.openPage(path);
      await seeWords(page, 'This is a private window. Tilth keeps nothing from here');
      await page.close();
    },
  );
});
