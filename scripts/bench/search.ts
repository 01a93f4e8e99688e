import type { Browser, Page } from 'puppeteer-core';
import { openPage, tellTilth } from './browser.ts';
import { NEW_TAB } from './pages.ts';

/** What one keystroke in the Library's search costs, in milliseconds. */
export type Search = {
  /** CPU throttling, 1 = none. */
  readonly throttle: 1 | 4;
  /** Searching and drawing, until the rows stand in the document. */
  readonly drawn: number[];
  /** The same, and style and layout of the page. */
  readonly laidOut: number[];
};

/** Typed letter by letter and deleted again: common and rare words, two words, a slip, accents. */
const QUERIES = ['sleep', 'walk outside', 'neuroplastisity', 'café', 'five minutes', 'zzz'];

/** Pages of the person's own, that every row is compared with. */
const READINGS = 60;

/** Types into the search of a Library that holds everything, on tips, deeds and articles. */
export async function runSearch(
  browser: Browser,
  origin: string,
  rounds: number,
): Promise<Search[]> {
  const page = await openPage(browser, `${origin}/garden.html#library`, NEW_TAB);
  try {
    await tellTilth(page, 'changeSettings', { ...aStamp(), change: { ketamine: 'yes' } });
    for (let index = 0; index < READINGS; index++) {
      const address = `https://example.org/page-${index}`;
      const change = { kind: 'keep', kept: true };
      await tellTilth(page, 'changeReading', { ...aStamp(), address, title: '', change });
    }
    await page.bringToFront();
    await page.waitForSelector('.ShelfRow');
    const runs: Search[] = [];
    for (const throttle of [1, 4] as const) runs.push(await typeAll(page, throttle, rounds));
    return runs;
  } finally {
    await page.close();
  }
}

async function typeAll(page: Page, throttle: 1 | 4, rounds: number): Promise<Search> {
  const result: Search = { throttle, drawn: [], laidOut: [] };
  await page.emulateCPUThrottling(throttle);
  for (let round = -1; round < rounds; round++) {
    for (const query of QUERIES) {
      const strokes = await page.evaluate(typeQuery, query);
      if (round < 0) continue;
      result.drawn.push(...strokes.map(({ drawn }) => drawn));
      result.laidOut.push(...strokes.map(({ laidOut }) => laidOut));
    }
  }
  await page.emulateCPUThrottling(null);
  return result;
}

/** Runs in the page: types the words letter by letter, and measures every letter. */
async function typeQuery(query: string): Promise<{ drawn: number; laidOut: number }[]> {
  const field = document.querySelector<HTMLInputElement>('.LibrarySearch-query');
  const count = document.querySelector('.LibrarySearch-count');
  if (!field || !count) throw new Error('No search to type into');
  const strokes: { drawn: number; laidOut: number }[] = [];
  const before = count.textContent;
  for (let length = 1; length <= query.length; length++) {
    // Between frames, as a person types.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const start = performance.now();
    field.value = query.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Preact draws in a microtask of the event; this one is queued behind it.
    await Promise.resolve().then(() => Promise.resolve());
    const drawn = performance.now() - start;
    document.body.getBoundingClientRect();
    strokes.push({ drawn, laidOut: performance.now() - start });
  }
  if (count.textContent === before) throw new Error(`Nothing was searched for “${query}”`);
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return strokes;
}

function aStamp() {
  return { id: crypto.randomUUID(), at: Date.now() };
}
