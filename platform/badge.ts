import { browser } from 'wxt/browser';

type Flash = { readonly mark: string; readonly title: string };

/** In milliseconds. */
const FLASH = 1200;

/** Shows how many habits are left on the toolbar button; `null` or 0 shows nothing. */
export async function showBadge(left: number | null, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: left ? String(left) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#4a6b52' });
  await browser.action.setTitle({ title });
}

/** Shows a mark for a moment, and what it means: something was done that no surface shows. */
export async function flashBadge({ mark, title }: Flash): Promise<void> {
  await browser.action.setBadgeText({ text: mark });
  await browser.action.setTitle({ title });
  await new Promise((resolve) => setTimeout(resolve, FLASH));
}
