import { type Browser, launch, type Page } from 'puppeteer-core';

export type Size = { readonly width: number; readonly height: number };

/** A Chromium in which no extension is but ours, and that calls nobody by itself. */
export function launchChromium(home: string): Promise<Browser> {
  return launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    userDataDir: home,
    headless: true,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 60_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--lang=en-GB',
    ],
  });
}

/** Installs an unpacked extension and waits for its worker; answers the root of its addresses. */
export async function install(browser: Browser, dir: string): Promise<string> {
  const origin = `chrome-extension://${await browser.installExtension(dir)}`;
  await browser.waitForTarget((each) => each.url() === `${origin}/background.js`);
  return origin;
}

/** Waits for the Welcome that an installed Tilth opens by itself, and closes it. */
export async function closeWelcome(browser: Browser, origin: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === `${origin}/welcome.html`);
  await (await target.page())?.close();
}

export async function openPage(browser: Browser, url: string, size: Size): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(url);
  return page;
}

/** Sends a message of Tilth's protocol from one of its pages, and answers what came back. */
export function tellTilth(page: Page, type: string, data: object): Promise<unknown> {
  return page.evaluate(
    async (type, data) => {
      const message = { id: 1, type, data, timestamp: Date.now() };
      const reply: { res?: { kind: string; value: unknown }; err?: { message: string } } =
        await chrome.runtime.sendMessage(message);
      if (reply.res?.kind !== 'ok') throw new Error(`${type}: ${JSON.stringify(reply)}`);
      return reply.res.value;
    },
    type,
    data,
  );
}
