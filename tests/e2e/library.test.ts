import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deed, press, pressCircle, seeNoWords, seeStatus, seeWords } from '@/tests/support/journey';
import { launchTilth, type TilthBrowser } from '@/tests/support/surface-driver';

const DAY = 24 * 3_600_000;
const PAGE = 'https://example.org/rest';

/** The words of the tip that a page shows. */
function tipOn(page: Page): Promise<string> {
  return page.$eval('.TipCard-text', (text) => text.textContent ?? '');
}

/** Types into a field, wherever the focus was. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.bringToFront();
  await page.focus(selector);
  await page.keyboard.type(text);
}

describe.each(['chromium', 'firefox'] as const)('the library in %s', (name) => {
  let tilth: TilthBrowser;
  let garden: Page;
  beforeAll(async () => {
    tilth = await launchTilth(name);
    garden = await tilth.openPage('garden.html#library');
    await deed(garden, 'changeSettings', { change: { newTabHabits: 'names', welcomed: true } });
    await seeWords(garden, 'found.');
  });
  afterAll(() => tilth?.close());

  test('a tip tells what it leans on, puts its deed on today’s list once, and it can be done', async () => {
    const page = await tilth.openNewTab();
    await page.waitForSelector('.TipCard');
    await press(page, 'How sure is this?');
    await seeWords(page, 'What it does not show');
    await seeWords(page, 'Card last reviewed on');
    await press(page, 'Read later');
    await seeWords(page, 'noted.');
    await press(page, 'Add to today');
    await seeWords(page, 'On today’s list');
    const habit = await page.$eval('.HabitRow-name', (row) => row.textContent ?? '');
    await pressCircle(page, habit);
    await seeStatus(page, habit, 'done');
    const next = await tilth.openNewTab();
    await seeStatus(next, habit, 'done');
    await seeWords(next, 'On today’s list');
    await page.close();
    await next.close();
  });

  test('a tip that is not for somebody goes away everywhere, and can be brought back', async () => {
    const page = await tilth.openNewTab();
    await page.waitForSelector('.TipCard');
    const tip = await tipOn(page);
    await press(page, 'Not for me');
    await press(page, 'Not true for me');
    await seeNoWords(page, tip);
    const popup = await tilth.openPopup();
    await popup.waitForSelector('.PopupPage-tip');
    await seeNoWords(popup, tip);
    await tilth.closePopup(popup);
    await garden.bringToFront();
    await garden.evaluate(() => location.assign('#library/aside'));
    await seeWords(garden, tip);
    await press(garden, 'Show this tip again');
    await seeWords(garden, 'Nothing found.');
    await garden.evaluate(() => location.assign('#library'));
    await page.close();
  });

  test('a topic is hidden in Settings and shown again', async () => {
    await garden.bringToFront();
    await seeWords(garden, 'Search tips, deeds and articles').catch(() => undefined);
    await fill(garden, 'input[type=search]', 'coffee');
    await seeWords(garden, 'found.');
    const before = await garden.$$eval('.ShelfRow', (rows) => rows.length);
    expect(before).toBeGreaterThan(0);
    await deed(garden, 'hideTopic', { topic: 'caffeine', hidden: true });
    await deed(garden, 'hideTopic', { topic: 'sleep', hidden: true });
    await garden.waitForFunction(
      (count) => document.querySelectorAll('.ShelfRow').length < count,
      {},
      before,
    );
    await garden.evaluate(() => location.assign('#settings'));
    await seeWords(garden, 'What I do not want to meet');
    await press(garden, 'coffee and tea');
    await press(garden, 'sleep');
    await garden.evaluate(() => location.assign('#library'));
    await seeWords(garden, 'Part of life');
  });

  test('pages on ketamine are found after “yes” alone', async () => {
    await garden.bringToFront();
    await fill(garden, 'input[type=search]', 'esketamine');
    await seeWords(garden, 'Nothing found.');
    await deed(garden, 'changeSettings', { change: { ketamine: 'yes' } });
    await seeNoWords(garden, 'Nothing found.');
    await deed(garden, 'changeSettings', { change: { ketamine: 'unsaid' } });
    await seeWords(garden, 'Nothing found.');
    await press(garden, 'Clear search and filters');
    await seeNoWords(garden, 'Nothing found.');
  });

  test('a pasted page is kept once, noted, read and put away; what is no page is refused', async () => {
    await garden.bringToFront();
    await garden.evaluate(() => location.assign('#library/reading'));
    await seeWords(garden, 'Keep a page for reading');
    const address = '.ReadingList-add input';
    await fill(garden, address, 'javascript:alert(1)');
    await garden.keyboard.press('Enter');
    await seeWords(garden, 'leads to no web page');
    await garden.$eval(address, (field) => field.select());
    await fill(garden, address, `${PAGE}?utm_source=news#top`);
    await garden.keyboard.press('Enter');
    await garden.waitForSelector(`.ReadingRow a[href="${PAGE}"]`);
    await fill(garden, address, 'http://www.example.org/rest/');
    await garden.keyboard.press('Enter');
    await garden.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.value === '',
      {},
      address,
    );
    // The other is the article of the first test.
    expect(await garden.$$('.ReadingRow')).toHaveLength(2);
    await fill(garden, '.ReadingRow-note input', 'For Sunday');
    await garden.keyboard.press('Enter');
    await press(garden, 'Mark as read');
    await seeWords(garden, 'Not read after all');
    await press(garden, 'Put away');
    await seeWords(garden, 'Put away (1)');
    await garden.evaluate(() => location.assign('#library'));
  });

  test('an opened page is asked about the next day, in one line, once', async () => {
    await deed(garden, 'changeReading', {
      address: 'https://example.org/basics',
      title: 'Brain Basics',
      change: { kind: 'open' },
    });
    await tilth.shiftClock(DAY);
    const page = await tilth.openNewTab();
    await seeWords(page, 'Finished “Brain Basics”?');
    await press(page, 'Yes');
    await seeNoWords(page, 'Finished “Brain Basics”?');
    await page.close();
    await tilth.shiftClock(0);
  });

  test('the popup finds by keyboard alone', async () => {
    const popup = await tilth.openPopup();
    await popup.waitForSelector('.PopupPage-foot');
    await popup.keyboard.press('l');
    await popup.waitForSelector('.PopupLibrary input[type=search]');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('birds');
    await seeWords(popup, 'found.');
    await seeWords(popup, 'bird');
    await press(popup, 'Back');
    await popup.waitForSelector('.PopupPage-foot');
    await tilth.closePopup(popup);
  });

  test('help is one click away, for the country one chooses, and knows no habits', async () => {
    const page = await tilth.openNewTab();
    await press(page, 'Need help now?');
    await page.waitForSelector('.HelpPage select');
    await page.select('.HelpPage select', 'IE');
    await seeWords(page, '116 123');
    await seeWords(page, '112');
    const phone = await page.$$eval('a[href^="tel:"]', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(phone).toContain('tel:116123');
    expect(await page.$('.HabitRow, .Notices')).toBeNull();
    await tilth.reload(page);
    await seeWords(page, '116 123');
    await page.close();
  });

  test('nothing of this asked the network for anything', () => {
    expect(tilth.requests()).toEqual([]);
  });
});
