import { browser } from 'wxt/browser';

/** Shows how many habits are left on the toolbar button; `null` or 0 shows nothing. */
export async function showBadge(left: number | null, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: left ? String(left) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#4a6b52' });
  await browser.action.setTitle({ title });
}
