import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';

export type Theme = 'light' | 'dark';

export type LaunchOptions = {
  /** The built extension; default: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  readonly extensionDir?: string;
  /** A profile to keep; default: a fresh one, removed on `close()`. */
  readonly profileDir?: string;
  /** IANA name, e.g. 'Pacific/Apia'; holds for pages and background. */
  readonly timeZone?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Firefox alone: every window is a private one, with the extension allowed in it. */
  readonly privateWindows?: boolean;
};

/**
 * A running browser with Tilth in it, the same to a journey whichever browser it is.
 *
 * Pages are puppeteer's, but navigate only with the methods here: WebDriver BiDi sends no load
 * events for extension pages (Firefox bug 1755014), so `page.goto`, `page.reload` and
 * `page.waitForNavigation` time out in Firefox, and `page.url()` is stale there; ask
 * `page.evaluate(() => location.href)` instead.
 */
export type TilthBrowser = {
  readonly name: BrowserName;
  readonly version: string;
  /** Puppeteer's; another object after `restart()`. */
  readonly browser: Browser;
  /** 'chrome-extension://…' or 'moz-extension://…', without a slash at the end. */
  readonly origin: string;
  /** A new tab as a person gets one: through the browser's own new-tab page, ours shown. */
  openNewTab(): Promise<Page>;
  /** One of our pages in a tab of its own, e.g. 'garden.html#settings'. */
  openPage(path: string): Promise<Page>;
  /** The page in this tab again, as a reload does it. */
  reload(page: Page): Promise<void>;
  /**
   * Chromium: the real popup. Firefox: popup.html in a tab with a viewport of 380 × 580, since
   * WebDriver BiDi does not reach the popup's panel.
   */
  openPopup(): Promise<Page>;
  closePopup(page: Page): Promise<void>;
  /** Ends the service worker or event page; the next message or event wakes a new one. */
  killBackground(): Promise<void>;
  /** Closes the browser and starts it again on the same profile, elsewhere if a zone is given. */
  restart(changes?: { readonly timeZone?: string }): Promise<void>;
  /**
   * Moves `Date` in the background and all our pages, those open and those to come, by this much
   * from the true time (not from the last shift); 0 ends it. It outlives `killBackground()` and
   * `restart()`; only what the background does by itself as the browser starts (Firefox: that whole
   * waking, `onStartup` too; Chromium: its top-level code) sees the true time, so a journey that
   * needs the next day at a browser start calls `killBackground()` after `restart()`.
   * Not moved: alarms, timers, `performance`, `Temporal.Now`, `Intl` formatting without a date.
   */
  shiftClock(milliseconds: number): Promise<void>;
  /**
   * Every URL the extension asked the network for, from any page, popup or its background, since
   * `launchTilth`; its own files, data: and blob: are not among them.
   */
  requests(): readonly string[];
  /** The theme the system asks for. In Firefox it holds for every page. */
  setTheme(page: Page, theme: Theme): Promise<void>;
  close(): Promise<void>;
};
