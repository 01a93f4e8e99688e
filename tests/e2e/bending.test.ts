import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addHabit,
  deed,
  press,
  pressCircle,
  seeNoWords,
  seeStatus,
  seeWords,
  send,
  wordsOf,
} from '@/tests/support/journey';
import { launchTilth, type TilthBrowser } from '@/tests/support/surface-driver';
import { until } from '@/tests/support/until';

const DAY = 24 * 3600_000;
const MINUTES = { kind: 'amount', unit: 'minutes', target: 10, direction: 'atLeast', timed: true };

describe.each(['chromium', 'firefox'] as const)('habits that bend in %s', (name) => {
  let tilth: TilthBrowser;
  let garden: Page;
  beforeAll(async () => {
    tilth = await launchTilth(name);
    garden = await tilth.openPage('garden.html#settings');
    await seeWords(garden, 'Settings');
    await deed(garden, 'changeSettings', { change: { newTabHabits: 'names', welcomed: true } });
    await addHabit(garden, 'Yoga', { smallest: 'one breath' });
    await addHabit(garden, 'Water', { schedule: { kind: 'slots', slots: ['morning', 'evening'] } });
    await addHabit(garden, 'Read', { goal: MINUTES, small: '' });
  });
  afterAll(() => tilth?.close());

  test('a habit is made three times a week, by words and keys alone', async () => {
    const page = await tilth.openPage('garden.html#habits/new');
    await page.bringToFront();
    await press(page, 'My own habit');
    await page.waitForSelector('.HabitForm input');
    await page.type('.HabitForm input', 'Call a friend');
    await press(page, 'How often?');
    await press(page, 'A number of times');
    await press(page, 'Save');
    await seeWords(page, 'Call a friend');
    await seeWords(page, 'times a week');
    await page.close();
  });

  test('times of the day are done one by one, on an open new tab too', async () => {
    const tab = await tilth.openNewTab();
    await seeWords(tab, 'Water');
    const popup = await tilth.openPopup();
    await seeWords(popup, 'Water');
    await press(popup, 'Morning');
    await seeStatus(popup, 'Water', 'small');
    await seeStatus(tab, 'Water', 'small');
    await press(popup, 'Evening');
    await seeStatus(popup, 'Water', 'done');
    await tilth.closePopup(popup);
    await tab.close();
  });

  test('a timer outlives the popup and the background, and its minutes count', async () => {
    const popup = await tilth.openPopup();
    await seeWords(popup, 'Read');
    await openPanel(popup, 'Read');
    await press(popup, 'Start the timer');
    await seeWords(popup, 'since ');
    await tilth.closePopup(popup);
    await tilth.killBackground();
    await tilth.shiftClock(12 * 60_000);
    const again = await tilth.openPopup();
    await seeWords(again, 'since ');
    await press(again, 'Stop');
    await seeStatus(again, 'Read', 'done');
    await seeWords(again, '12 of 10 minutes');
    await tilth.closePopup(again);
    await tilth.shiftClock(0);
  });

  test('the smallest version counts, by key, with a shape of its own', async () => {
    const popup = await tilth.openPopup();
    await seeWords(popup, 'Yoga');
    await popup.focus('[data-row]');
    await popup.keyboard.press('d');
    await seeStatus(popup, 'Yoga', 'smallest');
    await seeWords(popup, 'smallest version');
    await popup.keyboard.press('u');
    await seeStatus(popup, 'Yoga', 'none');
    await tilth.closePopup(popup);
  });

  test('a small day asks for the small versions, until it is taken back', async () => {
    const tab = await tilth.openNewTab();
    await press(tab, 'Small day');
    await seeWords(tab, 'Small: one minute');
    await pressCircle(tab, 'Yoga');
    await seeStatus(tab, 'Yoga', 'small');
    await press(tab, 'Small day');
    await seeNoWords(tab, 'Small: one minute');
    await tab.close();
  });

  test('a note and a mood are kept, and found in Progress', async () => {
    await deed(garden, 'changeSettings', { change: { mood: true } });
    const popup = await tilth.openPopup();
    await seeWords(popup, 'Mood');
    await popup.waitForSelector('.MoodRow button');
    await popup.click('.MoodRow button');
    await openPanel(popup, 'Yoga');
    await popup.waitForSelector('.HabitActions textarea');
    await popup.type('.HabitActions textarea', 'It rained.');
    await press(popup, 'Save note');
    await until('the note is kept', async () => {
      const page = (await send(garden, 'today', { day: null })) as {
        res: { value: { rows: { note: string }[]; moods: unknown[] } };
      };
      const { rows, moods } = page.res.value;
      return moods.length === 1 && rows.some(({ note }) => note === 'It rained.');
    });
    await tilth.closePopup(popup);
    const progress = await tilth.openPage('garden.html#progress');
    await seeWords(progress, 'It rained.');
    await progress.close();
  });

  test('any day is put right in the calendar, by keyboard alone', async () => {
    await tilth.shiftClock(2 * DAY);
    const page = await tilth.openPage('garden.html#progress');
    await page.waitForSelector('.HeatMap [role="gridcell"]');
    await page.select('.ProgressHead select', await idOf(page, 'Yoga'));
    await seeWords(page, 'Strength');
    await page.waitForSelector('.HeatMap [tabindex="0"]');
    await page.focus('.HeatMap [role="gridcell"][tabindex="0"]');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.DayEditor');
    await press(page, 'Full');
    await until('yesterday to be done', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[role="gridcell"]')].some((cell) =>
          /: done/.test(cell.getAttribute('aria-label') ?? ''),
        ),
      ),
    );
    await page.close();
    await tilth.shiftClock(0);
  });

  test('days away are welcomed back once, and can be marked as rest', async () => {
    await tilth.shiftClock(9 * DAY);
    const tab = await tilth.openNewTab();
    await seeWords(tab, 'Welcome back.');
    expect(await wordsOf(tab)).not.toMatch(/missed|failed|\d+ days/i);
    await press(tab, 'Mark the days away as rest');
    await seeNoWords(tab, 'Welcome back.');
    await tab.close();
    const page = await tilth.openPage('garden.html#habits/rest');
    await page.waitForSelector('.RestPanel');
    await page.close();
    await tilth.shiftClock(0);
  });

  test('every deed can be taken back from one place', async () => {
    const page = await tilth.openPage('garden.html#recent');
    await page.waitForSelector('.RecentDeeds-deed button');
    await press(page, 'Undo');
    await page.waitForSelector('[data-undone]');
    await page.close();
  });

  test('each habit is a plant, told in one sentence', async () => {
    const tab = await tilth.openNewTab();
    await tab.waitForSelector('.Plot .Plant');
    const said = await tab.$$eval('.Plot .unseen', (each) => each.map((one) => one.textContent));
    expect(said.some((sentence) => /^Yoga: strength \d+ of 100, \d+ times?/.test(sentence))).toBe(
      true,
    );
    await tab.keyboard.press('q');
    await tab.waitForSelector('[data-quiet]');
    expect(await tab.$('.Plot')).toBeNull();
    await tab.keyboard.press('q');
    await tab.close();
  });

  test('nothing of it asked the network', () => {
    expect(tilth.requests()).toEqual([]);
  });
});

async function openPanel(page: Page, habit: string): Promise<void> {
  const more = await until(`more for ${habit}`, async () => {
    const found = await page.$(`button[aria-label="More for ${habit}"]`);
    return found ?? undefined;
  });
  await more.evaluate((button) => (button as HTMLElement).click());
  await page.waitForSelector('.HabitActions');
}

function idOf(page: Page, habit: string): Promise<string> {
  return page.$eval(
    '.ProgressHead select',
    (select, wanted) =>
      [...(select as HTMLSelectElement).options].find(({ text }) => text === wanted)?.value ?? '',
    habit,
  );
}
