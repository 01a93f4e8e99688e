import type { Page } from 'puppeteer-core';

/**
 * Asks for leave to notify from a button in one of Tilth's pages, as the browsers demand: under a
 * click, before anything is awaited.
 */
export async function askUnderClick(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'ask';
    Object.assign(button.style, { position: 'fixed', inset: '0', zIndex: '9' });
    button.addEventListener('click', () => {
      void chrome.permissions.request({ permissions: ['notifications'] });
      button.remove();
    });
    document.body.append(button);
  });
  await page.bringToFront();
  await page.click('#ask');
}

export function mayNotify(page: Page): Promise<boolean> {
  return page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
}
