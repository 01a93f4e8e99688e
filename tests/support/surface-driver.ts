import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TilthBrowser } from './tilth-browser.ts';

export type { LaunchOptions, TilthBrowser } from './tilth-browser.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * Starts a browser, headless, with Tilth installed in it.
 * @throws Error that names the step to take when the browser or the build is missing.
 */
export async function launchTilth(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<TilthBrowser> {
  const extensionDir = options.extensionDir ?? join(ROOT, '.output', BUILDS[name]);
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error(`There is no built extension at ${extensionDir}. Run: npm run build`);
  }
  return LAUNCHERS[name]({ ...options, extensionDir });
}
