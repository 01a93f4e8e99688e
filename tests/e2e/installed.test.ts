import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CAN_INSTALL, type InstalledTilth, launchInstalled } from '@/tests/support/installed-tilth';
import { addHabit, deed, seeStatus, seeWords } from '@/tests/support/journey';
import { until } from '@/tests/support/until';

const POLICY = { chromium: 'EXTERNAL_POLICY_DOWNLOAD', firefox: 'enterprise-policy' } as const;
/** In order: each test goes on where the last one ended. The browsers run side by side. */
const IN_ORDER = { concurrent: false };
const HOUR = 3600_000;

// The ground that tests of restarts stand on, proved by itself: a packed extension, installed by a
// policy of the machine, stays over restarts and is not installed anew.
describe.runIf(CAN_INSTALL).concurrent.each(['chromium', 'firefox'] as const)(
  'Tilth installed by a policy in %s',
  (name) => {
    let tilth: InstalledTilth;
    beforeAll(async () => {
      tilth = await launchInstalled(name);
    });
    afterAll(() => tilth?.close());

    test('it is installed once, and opens Welcome for it', IN_ORDER, async () => {
      expect(await tilth.installedBy()).toBe(POLICY[name]);
      await until('Welcome to be open', () => isWelcomeOpen(tilth));
    });

    test(
      'what it keeps stays, closed or killed; alarms as the browser has it',
      IN_ORDER,
      async () => {
        const page = await tilth.openPage('garden.html#today');
        await seeWords(page, 'Today');
        await deed(page, 'changeSettings', { change: { newTabHabits: 'names' } });
        await addHabit(page, 'Read a page');
        await seeStatus(page, 'Read a page', 'none');
        await leaveMark(page);
        for (const ending of ['closed', 'killed'] as const) {
          await tilth.restart(ending);
          expect(await tilth.installedBy()).toBe(POLICY[name]);
          const again = await tilth.openPage('garden.html#today');
          await seeStatus(again, 'Read a page', 'none');
          await until('the alarm of the day to stand', async () =>
            (await alarmsOf(again)).includes('dayEnds'),
          );
          // An extension that is installed anew has no alarms, and opens Welcome.
          const kept = name === 'chromium' ? ['mark'] : [];
          expect((await alarmsOf(again)).filter((each) => each === 'mark')).toEqual(kept);
          expect(await isWelcomeOpen(tilth)).toBe(false);
          await leaveMark(again);
        }
      },
    );

    test('a notification stands as the system has it, and is clicked', IN_ORDER, async () => {
      await tilth.allowNotices();
      const page = await tilth.openPage('garden.html#today');
      const heard = await notify(page, 'A mark');
      await until(
        'a notification to stand',
        async () => (await tilth.notices.shown()).length === 1,
      );
      const buttons = name === 'chromium' ? ['Yes', 'No'] : [];
      const mark = { title: 'Tilth', text: 'A mark', buttons };
      expect(await tilth.notices.shown()).toEqual([mark]);
      await tilth.notices.click();
      await until('the click to be heard', async () => (await heard()).includes('clicked'));
      await until('it to be gone', async () => (await tilth.notices.shown()).length === 0);
      await tilth.restart('killed');
      expect(await tilth.notices.all()).toEqual([mark]);
    });
  },
);

async function isWelcomeOpen({ browser }: InstalledTilth): Promise<boolean> {
  const pages = await browser.pages();
  // In Firefox, page.url() is stale for pages of extensions.
  const urls = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
  return urls.some((url) => url.includes('/welcome.html'));
}

function leaveMark(page: Page): Promise<void> {
  return page.evaluate((delay) => chrome.alarms.create('mark', { when: Date.now() + delay }), HOUR);
}

function alarmsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
}

/** Shows a notification; the answer gives what was heard of it since. */
async function notify(page: Page, message: string): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((text) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.notifications.onClicked.addListener(() => heard.push('clicked'));
    const buttons = [{ title: 'Yes' }, { title: 'No' }];
    const isFirefox = location.protocol === 'moz-extension:';
    return chrome.notifications.create('mark', {
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: 'Tilth',
      message: text,
      ...(!isFirefox && { buttons }),
    });
  }, message);
  return () => page.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard);
}
