import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '@/scripts/support/freshness';
import type { BrowserName } from './browsers.ts';
import { launchInstalledChromium } from './installed-chromium.ts';
import { launchInstalledFirefox } from './installed-firefox.ts';
import type { Notices } from './installed-notices.ts';
import type { TilthBrowser } from './tilth-browser.ts';

/** How a browser ends: as a person closes it, or by kill -9 on all of its processes. */
type Ending = 'closed' | 'killed';

/**
 * A running browser that a policy of its machine has installed Tilth in, packed, for good: at a
 * restart it is there again, and is not installed again.
 *
 * What no headless browser shows: Chromium's own question for a permission, which has no answer
 * that a test could give (the yes is written into the profile beforehand); a person's click on a
 * notification (Chromium: the desktop's signal for it is sent; Firefox: its own window is clicked);
 * the notification centres of Windows and macOS.
 */
export type InstalledTilth = Pick<
  TilthBrowser,
  'name' | 'browser' | 'origin' | 'openNewTab' | 'openPage' | 'killBackground' | 'shiftClock'
> & {
  readonly notices: Notices;
  /** Who installed it, in the browser's own words. */
  installedBy(): Promise<string>;
  /** Allows notifications as a person does: asked under a click, and answered with yes. */
  allowNotices(): Promise<void>;
  /** Ends the browser and starts it again on the same profile. */
  restart(ending: Ending): Promise<void>;
  close(): Promise<void>;
};

/** Policies can be laid over a machine's own in private on Linux alone. */
export const CAN_INSTALL = process.platform === 'linux';

const TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const;
const LAUNCHERS = { chromium: launchInstalledChromium, firefox: launchInstalledFirefox } as const;

/**
 * Starts a browser, headless, and waits until its policy has installed Tilth.
 * @throws Error that names the step to take when the browser or the build is missing.
 */
export async function launchInstalled(name: BrowserName): Promise<InstalledTilth> {
  const extensionDir = folderOf(TARGETS[name]);
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`There is no built extension at ${extensionDir}. Run: npm run build`);
  }
  return LAUNCHERS[name](extensionDir);
}
