import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Size } from './browser.ts';

/** What a page looked like while it came up; times in milliseconds since the navigation began. */
export type Sample = {
  readonly fcp: number;
  readonly lcp: number;
  /** When the tip's words were first painted as the largest content so far; NaN where there is no tip. */
  readonly tip: number;
  /** Sum of all layout shifts. */
  readonly shifts: number;
  /** Used JavaScript heap after a collection, in bytes, of the page as it stands. */
  readonly heap: number;
  /** The same after somebody has moved the pointer over the page, and the framework has it. */
  readonly heapInUse: number;
  readonly elements: number;
};

export type Opening = {
  readonly url: string;
  readonly size: Size;
  /** CPU throttling, 1 = none. */
  readonly throttle: number;
  readonly tip: string;
  /** Whether live data are to arrive, one second after which the page counts as settled. */
  readonly live: boolean;
  /** Whether every extension's worker sleeps, and no process of an extension is at hand. */
  readonly asleep: boolean;
};

type Seen = {
  fcp: number;
  readonly paints: { readonly at: number; readonly text: string }[];
  shifts: number;
};

type Watched = { readonly seen: Seen };

/** Opens a page as a fresh tab in the foreground, watches it come up, and closes it. */
export async function takeSample(browser: Browser, opening: Opening): Promise<Sample> {
  const page = await browser.newPage();
  try {
    await page.setViewport(opening.size);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: opening.throttle });
    await page.evaluateOnNewDocument(watchPaints);
    await page.bringToFront();
    await arrangeWorkers(browser, cdp, opening);
    await page.goto(opening.url, { waitUntil: 'load' });
    await settle(page, opening);
    const heap = await heapOf(cdp);
    if (opening.live) await takeUp(page);
    return { ...(await look(page, opening)), heap, heapInUse: await heapOf(cdp) };
  } finally {
    await page.close();
  }
}

/** Opens a page as {@link takeSample} does, and answers every address it asked for. */
export async function listRequests(browser: Browser, opening: Opening): Promise<string[]> {
  const page = await browser.newPage();
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.evaluateOnNewDocument(watchPaints);
  await page.goto(opening.url, { waitUntil: 'load' });
  await settle(page, opening);
  if (opening.live) await takeUp(page);
  await page.close();
  return urls;
}

/**
 * Waits until the page stands as it will. Asked by plain evaluation: the waiting helpers of
 * puppeteer leave a world of their own in the heap that is to be measured.
 */
async function settle(page: Page, { live, throttle }: Opening): Promise<void> {
  await until(() => page.evaluate(() => (self as unknown as Watched).seen.paints.length > 0));
  await pause(live ? 1000 : 100 + 25 * throttle);
}

/** Moves the pointer, upon which a painted page wakes and is taken over; then lets it settle. */
export async function takeUp(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  await until(() => page.evaluate(isTaken));
  await pause(1000);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); !(await isSo()); await pause(50)) {
    if (Date.now() - start > 20_000) throw new Error('The page did not come up in 20 s');
  }
}

/** Puts the worker of the page's extension to sleep, or sees to it that it is awake. */
async function arrangeWorkers(browser: Browser, cdp: CDPSession, { url, asleep }: Opening) {
  const script = new URL('/background.js', url).href;
  const isAwake = (): boolean => browser.targets().some((target) => target.url() === script);
  if (!asleep && isAwake()) return;
  await cdp.send('ServiceWorker.enable');
  if (asleep) await cdp.send('ServiceWorker.stopAllWorkers');
  else await cdp.send('ServiceWorker.startWorker', { scopeURL: new URL('/', url).href });
  await cdp.send('ServiceWorker.disable');
  await until(async () => isAwake() === !asleep);
  // A worker that woke has its say first; a process that has nothing left to do goes by itself.
  await pause(100);
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

type Look = Omit<Sample, 'heap' | 'heapInUse'>;

async function look(page: Page, { tip }: Opening): Promise<Look> {
  const looks = await page.evaluate(() => ({
    seen: (self as unknown as Watched).seen,
    elements: document.getElementsByTagName('*').length,
  }));
  const { fcp, paints, shifts } = looks.seen;
  return {
    fcp,
    lcp: paints.at(-1)?.at ?? Number.NaN,
    tip: paints.find(({ text }) => text.includes(tip))?.at ?? Number.NaN,
    shifts,
    elements: looks.elements,
  };
}

/** Runs in the page before anything of its own does. */
function watchPaints(): void {
  const seen: Seen = { fcp: Number.NaN, paints: [], shifts: 0 };
  Object.assign(self, { seen });
  const watch = (type: string, onEntry: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) onEntry(entry);
    }).observe({ type, buffered: true });
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime;
  });
  watch('largest-contentful-paint', (entry) => {
    const { element } = entry as PerformanceEntry & { element: Element | null };
    seen.paints.push({ at: entry.startTime, text: element?.textContent ?? '' });
  });
  watch('layout-shift', (entry) => {
    seen.shifts += (entry as PerformanceEntry & { value: number }).value;
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs in the page: Preact leaves its tree on the root, and renders once the background answered. */
function isTaken(): boolean {
  return Object.keys(document.getElementById('root') ?? {}).length > 0;
}
