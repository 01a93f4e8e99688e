import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxInsides, firefoxInsides } from '@/tests/support/firefox-insides';
import { addHabit, deed, pressCircle, seeStatus } from '@/tests/support/journey';
import { launchTilth, type TilthBrowser } from '@/tests/support/surface-driver';
import { until } from '@/tests/support/until';

type Keys = readonly { readonly name: string; readonly shortcut: string }[];

/*
 * Not to be seen without a screen: keys that the browser itself hears, Chromium's address bar, and the
 * menu of the toolbar button. Their listeners are tested in tests/background.
 */
describe.each(['chromium', 'firefox'] as const)('quick ways in %s', (name) => {
  let tilth: TilthBrowser;
  beforeAll(async () => {
    tilth = await launchTilth(name);
  });
  afterAll(() => tilth?.close());

  test('every key is one that the browser gives away', async () => {
    const page = await tilth.openPage('garden.html');
    const keys = await page.evaluate(
      () => new Promise<Keys>((resolve) => chrome.commands.getAll((all) => resolve(all as Keys))),
    );
    const given = keys.map((key) => [key.name, key.shortcut === '' ? 'none' : 'given']);
    expect(given).toEqual([
      ['_execute_action', 'given'],
      ['check-next', 'given'],
    ]);
    await page.close();
  });

  test.runIf(name === 'chromium')('Today opens beside the page and works there', async () => {
    const page = await tilth.openPage('garden.html');
    await addHabit(page, 'Walk');
    await page.bringToFront();
    const opened = tilth.browser.waitForTarget((target) =>
      target.url().endsWith('/sidepanel.html'),
    );
    // Puppeteer evaluates as if in a click, without which no browser opens it.
    await page.evaluate(async () => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.sidePanel.open({ windowId: id as number });
    });
    const panel = await (await opened).asPage();
    await panel.waitForSelector('.SidePanel .HabitRow');
    const width = await panel.evaluate(() => innerWidth);
    expect(width).toBeLessThan(600);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.HabitRow-check')?.click());
    await seeStatus(panel, 'Walk', 'done');
  });

  test.runIf(name === 'firefox')('Today stands in the sidebar', async () => {
    const page = await tilth.openPage('garden.html');
    await addHabit(page, 'Walk');
    const { evaluate } = await firefoxInsides(tilth.browser);
    const shown = `SidebarController.browser.contentDocument.querySelector('browser')?.currentURI.spec`;
    await evaluate(
      `SidebarController.show([...SidebarController.sidebars.keys()].find((key) => key.includes('tilth')))`,
    );
    await until('the sidebar shows Today', async () => {
      return String(await evaluate(shown)).endsWith('/sidepanel.html');
    });
    const beside = await tilth.openPage('sidepanel.html');
    await pressCircle(beside, 'Walk');
    await seeStatus(beside, 'Walk', 'done');
    await beside.close();
  });

  test.runIf(name === 'firefox')(
    'the address bar checks off by name, and names nothing while quiet',
    async () => {
      const page = await tilth.openPage('garden.html#today');
      await addHabit(page, 'Read & rest');
      const bar = anAddressBar(await firefoxInsides(tilth.browser));
      await bar.see('tilth re', 'Check off: Read & rest');
      await bar.enter();
      await seeStatus(page, 'Read & rest', 'done');
      await bar.see('tilth re', 'Done already: Read & rest');
      await deed(page, 'changeSettings', { change: { quiet: true } });
      expect(await bar.see('tilth rea', 'Tilth is quiet, so no names are shown here')).toEqual([
        'Check off a habit of today',
        'Tilth is quiet, so no names are shown here',
      ]);
      await page.close();
    },
  );
});

/** Firefox's address bar, as somebody types into it. */
function anAddressBar({ evaluate }: FirefoxInsides) {
  const lines = `gURLBar.lastQueryContextPromise.then(({ results }) =>
    JSON.stringify(results.filter(({ payload }) => payload.keyword === 'tilth').map(({ payload }) => payload.title)))`;
  return {
    /** Types, and waits until a line below says so; gives all of Tilth's. */
    see: async (typed: string, line: string): Promise<readonly string[]> => {
      const query = `gURLBar.startQuery({ searchString: ${JSON.stringify(typed)}, resetSearchState: false })`;
      return until(`“${line}” below the address bar`, async () => {
        await evaluate(
          `(gURLBar.focus(), gURLBar.value = ${JSON.stringify(typed)}, ${query}, undefined)`,
        );
        const all: readonly string[] = JSON.parse(String(await evaluate(lines)));
        return all.includes(line) ? all : undefined;
      });
    },
    enter: async (): Promise<void> => {
      const key = `new KeyboardEvent('keydown', { key: 'Enter', keyCode: KeyEvent.DOM_VK_RETURN })`;
      await evaluate(`(gURLBar.controller.handleKeyNavigation(${key}), undefined)`);
    },
  };
}
