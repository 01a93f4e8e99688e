import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '..', '..', '.tilth', 'screenshots');

/** Saves what the page shows as `.tilth/screenshots/⟨name⟩.png`, for looking at; gives its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path });
  return path;
}
