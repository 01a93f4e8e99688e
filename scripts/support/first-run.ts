import type { Page } from 'puppeteer-core';
import type { TilthBrowser } from '../../tests/support/tilth-browser.ts';
import { until } from '../../tests/support/until.ts';

export type Snap = (page: Page, name: string) => Promise<void>;

/** A first run, by clicking: Welcome with one habit, a new tab, one habit checked off. */
export async function firstRun(tilth: TilthBrowser, snap: Snap): Promise<void> {
  const welcome = await welcomeOf(tilth);
  await snap(welcome, 'welcome');
  await press(welcome, 'button[type=submit]');
  await press(welcome, '.TemplatePicker button');
  await snap(welcome, 'welcome-habits');
  await press(welcome, 'button[type=submit]');
  await press(welcome, '.Choice input'); // The first of the two: by name.
  await press(welcome, 'button[type=submit]');
  await seen(welcome, '.HabitRow');

  const page = await tilth.openNewTab();
  await seen(page, '.HabitRow');
  await snap(page, 'new-tab');
  await press(page, '.HabitRow-check');
  await seen(page, '.HabitRow[data-status=done] .Glyph:not([data-saving])');
  await snap(page, 'checked-off');

  const popup = await tilth.openPopup();
  await seen(popup, '.HabitRow[data-status=done]');
  await snap(popup, 'popup');
}

/** The tab that opened by itself when Tilth was installed. */
async function welcomeOf(tilth: TilthBrowser): Promise<Page> {
  const page = await until('Welcome to open by itself', async () => {
    for (const each of await tilth.browser.pages()) {
      const address = await each.evaluate(() => location.href);
      if (address.startsWith(`${tilth.origin}/welcome.html`)) return each;
    }
    return undefined;
  });
  await seen(page, '.WelcomePage');
  return page;
}

async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront(); // Clicks never end in a tab behind another.
  await seen(page, selector);
  await page.click(selector);
}

function seen(page: Page, selector: string): Promise<boolean> {
  return until(`${selector} to be seen`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}
