import type { Browser, Page } from 'puppeteer-core';
import { closeWelcome, install, openPage, tellTilth } from './browser.ts';
import { NEW_TAB } from './pages.ts';
import type { StorageBench } from './storage-page.ts';

/** A database of Tilth's own, filled in a copy of the build. */
export type Household = {
  readonly name: string;
  readonly dir: string;
  readonly habits: number;
  /** Days before today with a check-in of every habit. */
  readonly days: number;
};

export type CheckIns = {
  /** Root of the addresses of the copy that was checked in to. */
  readonly origin: string;
  readonly household: Household;
  readonly checkIns: number;
  /** Milliseconds from the click until the circle is drawn as saved, round by round. */
  readonly saved: number[];
  /** Milliseconds of one message `checkIn` and its reply. */
  readonly messages: number[];
  /** Milliseconds of a bare strict `put` in the same page, round by round. */
  readonly puts: number[];
};

type Ground = { readonly page: Page; readonly benchPage: Page; readonly result: CheckIns };

/** Clicks a circle of every household in each round, and puts a bare row beside it. */
export async function runCheckIns(
  browser: Browser,
  households: readonly Household[],
  rounds: number,
): Promise<CheckIns[]> {
  const grounds: Ground[] = [];
  for (const household of households) grounds.push(await prepare(browser, household));
  const warmUp = 3;
  for (let round = -warmUp; round < rounds; round++) {
    for (const ground of grounds) await playRound(ground, round >= 0);
  }
  for (const { page, benchPage } of grounds) {
    await page.close();
    await benchPage.close();
  }
  return grounds.map(({ result }) => result);
}

async function prepare(browser: Browser, household: Household): Promise<Ground> {
  const origin = await install(browser, household.dir);
  await closeWelcome(browser, origin);
  const benchPage = await openPage(browser, `${origin}/bench.html`, NEW_TAB);
  const { habits, days } = household;
  await callBench(benchPage, 'fill', 'tilth', habits, days);
  const checkIns = await callBench(benchPage, 'count', 'tilth');
  const change = { newTabHabits: 'names', welcomed: true };
  const stamp = { id: crypto.randomUUID(), at: Date.now() };
  await tellTilth(benchPage, 'changeSettings', { ...stamp, change });
  const page = await openPage(browser, `${origin}/newtab.html`, NEW_TAB);
  await page.waitForSelector('[data-row]');
  return {
    page,
    benchPage,
    result: { origin, household, checkIns, saved: [], messages: [], puts: [] },
  };
}

async function playRound({ page, benchPage, result }: Ground, counts: boolean): Promise<void> {
  await benchPage.bringToFront();
  const put = await callBench(benchPage, 'strictPut');
  await page.bringToFront();
  await pause();
  const saved = await page.evaluate(pressUntilSaved, 'done');
  await pause();
  await page.evaluate(pressUntilSaved, 'none');
  await pause();
  const message = await page.evaluate(sendCheckIn);
  await pause();
  await page.waitForSelector('[data-row="habit-0"] [data-status="done"]:not([data-saving])');
  await page.evaluate(pressUntilSaved, 'none');
  if (!counts) return;
  result.saved.push(saved);
  result.messages.push(message);
  result.puts.push(put);
}

/** What follows a deed (badge, notices, snapshot) is over before the next. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}

/** Runs in the page: presses the first circle and waits until it stands as saved. */
function pressUntilSaved(status: string): Promise<number> {
  const row = document.querySelector<HTMLElement>('[data-row="habit-0"]');
  if (!row) throw new Error('No circle to press');
  return new Promise((resolve, reject) => {
    const patience = setTimeout(reject, 10_000, new Error(`Not saved as ${status} in 10 s`));
    const start = performance.now();
    const observer = new MutationObserver(() => {
      const glyph = row.querySelector<SVGElement>('.Glyph');
      if (glyph?.dataset['status'] !== status || 'saving' in glyph.dataset) return;
      observer.disconnect();
      clearTimeout(patience);
      resolve(performance.now() - start);
    });
    observer.observe(row, { subtree: true, childList: true, attributes: true });
    row.click();
  });
}

/** Runs in the page: the deed alone, without what the surface does around it. */
async function sendCheckIn(): Promise<number> {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const stamp = { id: crypto.randomUUID(), at: Date.now() };
  const data = { ...stamp, habitId: 'habit-0', day, status: 'done', amount: null };
  const start = performance.now();
  await chrome.runtime.sendMessage({ id: 1, type: 'checkIn', data, timestamp: Date.now() });
  return performance.now() - start;
}

/** Calls a function of the bench page by name. */
export function callBench<F extends keyof StorageBench>(
  page: Page,
  name: F,
  ...args: Parameters<StorageBench[F]>
): Promise<Awaited<ReturnType<StorageBench[F]>>> {
  return page.evaluate(
    (name, args) => {
      const { bench } = self as unknown as { bench: Record<string, (...args: unknown[]) => never> };
      return bench[name]?.(...args);
    },
    name,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<StorageBench[F]>>>;
}
