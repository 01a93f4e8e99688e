import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addHabit, deed, press, seeNoWords, seeWords, send } from '@/tests/support/journey';
import { launchTilth, type TilthBrowser } from '@/tests/support/surface-driver';
import { until } from '@/tests/support/until';

const SECRET = 'Call the clinic';

/** Everything a page holds: what is drawn, and what is remembered for the next new tab. */
function allOf(page: Page): Promise<string> {
  return page.evaluate(
    () => `${document.documentElement.outerHTML} ${JSON.stringify({ ...localStorage })}`,
  );
}

describe.each(['chromium', 'firefox'] as const)('another pair of eyes in %s', (name) => {
  let tilth: TilthBrowser;
  let garden: Page;
  beforeAll(async () => {
    tilth = await launchTilth(name);
    garden = await tilth.openPage('garden.html#settings');
    await seeWords(garden, 'Settings');
    await addHabit(garden, SECRET);
  });
  afterAll(() => tilth?.close());

  test('new tabs show circles until a key is pressed', async () => {
    const page = await tilth.openNewTab();
    await page.waitForSelector('.HabitList[data-hidden] .Glyph');
    expect(await page.content()).not.toContain(SECRET);
    await page.keyboard.press('n');
    await seeWords(page, SECRET);
    const another = await tilth.openNewTab();
    await another.waitForSelector('.HabitList[data-hidden] .Glyph');
    expect(await another.content()).not.toContain(SECRET);
    await page.close();
    await another.close();
  });

  test('one key makes every open new tab quiet, and the next one too, until it is undone', async () => {
    await deed(garden, 'changeSettings', { change: { newTabHabits: 'names' } });
    const one = await tilth.openNewTab();
    const two = await tilth.openNewTab();
    await seeWords(one, SECRET);
    await seeWords(two, SECRET);
    const tip = await two.$eval('.TipCard-text', (text) => text.textContent ?? '');
    await two.bringToFront();
    await two.keyboard.press('q');
    await seeNoWords(two, SECRET);
    await one.waitForSelector('[data-quiet]');
    const next = await tilth.openNewTab();
    await next.waitForSelector('[data-quiet]');
    for (const page of [one, two, next]) {
      const html = await page.content();
      expect(html).not.toContain(SECRET);
      expect(html).not.toContain(tip);
    }
    await press(next, 'Show again');
    await seeWords(next, SECRET);
    await seeWords(one, SECRET);
    for (const page of [one, two, next]) await page.close();
  });

  test('the memory of a quiet new tab holds no name', async () => {
    const page = await tilth.openNewTab();
    await seeWords(page, SECRET);
    await page.keyboard.press('q');
    await page.waitForSelector('[data-quiet]');
    await until('the quiet page to be remembered', () =>
      page.evaluate(() =>
        Object.keys(localStorage).some(
          (key) => key.startsWith('newtab:') && localStorage.getItem(key)?.includes('data-quiet'),
        ),
      ),
    );
    const newTabs = await page.evaluate(() =>
      Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('newtab:')),
    );
    expect(JSON.stringify(newTabs)).not.toContain(SECRET);
    await page.keyboard.press('q');
    await seeWords(page, SECRET);
    await page.close();
  });

  test('names are shown as they were typed, whatever they are', async () => {
    const names = [
      '<script>document.title = "owned"</script>',
      'مشي كل يوم',
      '😀 🌱',
      'a\u0007b\u202ec',
    ];
    for (const each of names) await addHabit(garden, each);
    const page = await tilth.openNewTab();
    for (const each of [names[0], names[1], names[2], 'a bc']) await seeWords(page, each ?? '');
    expect(await page.title()).toBe('New tab');
    expect(await page.$$('.NewTabPage script')).toEqual([]);
    const refused = await addHabit(garden, 'x'.repeat(10_240));
    expect(refused).toMatchObject({
      res: { kind: 'ok', value: [{ kind: 'textTooLong', field: 'name', length: 10_240 }] },
    });
    await page.close();
  });

  test('an absurd message is refused and changes nothing', async () => {
    const before = await send(garden, 'habits', {});
    for (const data of [null, 7, {}, { habitId: 1 }, { habitId: 'x', day: '2026-02-30' }]) {
      const reply = (await send(garden, 'skip', data as object)) as { err?: unknown };
      expect(reply.err).toBeDefined();
    }
    expect(await send(garden, 'habits', {})).toEqual(before);
  });

  test('nothing personal is in any request', async () => {
    expect(tilth.requests()).toEqual([]);
    expect(await allOf(garden)).toContain('Settings');
  });
});
