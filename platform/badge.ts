import { browser } from 'wxt/browser';

type Flash = { readonly mark: string; readonly title: string };

/** In milliseconds. */
const FLASH = 1200;

/** What the toolbar button tells at a glance. */
export type Badge = {
  /** How many habits are left; `null`: the person wants none of it. */
  readonly left: number | null;
  /** Whether a nudge waits on the pages of Tilth. */
  readonly waits: boolean;
  readonly title: string;
};

const LEAF = '#4a6b52';
const CLAY = '#8f4622';

/** Shows how many habits are left on the toolbar button, and by its colour that a nudge waits. */
export async function showBadge({ left, waits, title }: Badge): Promise<void> {
  // A nudge may wait for one of several times of the day, when nothing is left by the day.
  const text = left === 0 && waits ? '·' : String(left || '');
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: waits ? CLAY : LEAF });
  await browser.action.setTitle({ title });
}

/** Shows a mark for a moment, and what it means: something was done that no surface shows. */
export async function flashBadge({ mark, title }: Flash): Promise<void> {
  await browser.action.setBadgeText({ text: mark });
  await browser.action.setTitle({ title });
  await new Promise((resolve) => setTimeout(resolve, FLASH));
}
