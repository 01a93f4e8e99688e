import type { Browser } from 'puppeteer-core';
import { openPage } from './browser.ts';
import { NEW_TAB } from './pages.ts';

/** What showing a year of one habit costs in the page, in milliseconds, and how long a frame is there. */
export type Heat = { readonly painted: number[]; readonly frames: number[] };

/** Switches between a week and a year of one habit in Progress, its data at `origin`. */
export async function runHeat(browser: Browser, origin: string, rounds: number): Promise<Heat> {
  const page = await openPage(browser, `${origin}/garden.html#progress`, NEW_TAB);
  try {
    await page.bringToFront();
    await page.waitForSelector('.ProgressHead-habit option[value="habit-0"]');
    await page.select('.ProgressHead-habit select', 'habit-0');
    const heat: Heat = { painted: [], frames: [] };
    for (let round = -2; round < rounds; round++) {
      const { painted, frame } = await page.evaluate(showYear);
      if (round < 0) continue;
      heat.painted.push(painted);
      heat.frames.push(frame);
    }
    return heat;
  } finally {
    await page.close();
  }
}

/** Runs in the page: from the background's answer to the end of the frame that shows a year of it. */
async function showYear(): Promise<{ painted: number; frame: number }> {
  const [WEEK, YEAR] = [0, 2];
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const cells = (): number => document.querySelectorAll('.HeatMap [data-cell]').length;
  const press = (span: number): void => {
    document.querySelectorAll<HTMLElement>('.ProgressHead-spans button')[span]?.click();
  };
  press(WEEK);
  while (cells() > 7 || cells() === 0) await nextFrame();
  const times: number[] = [];
  for (let count = 0; count < 21; count++) times.push(await nextFrame());
  const lengths = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const frame = lengths.sort((a, b) => a - b)[10] ?? Number.NaN;
  const send = chrome.runtime.sendMessage as (...values: unknown[]) => unknown;
  let answered = Number.NaN;
  Object.assign(chrome.runtime, {
    sendMessage: (...values: unknown[]) => {
      // The polyfill waits for the answer with a callback.
      const onReply = values.pop() as (...reply: unknown[]) => void;
      return send(...values, (...reply: unknown[]) => {
        answered = performance.now();
        onReply(...reply);
      });
    },
  });
  press(YEAR);
  while (cells() < 300) await nextFrame();
  // What is posted in a frame's callback is delivered once that frame is painted.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const painted = performance.now() - answered;
  Object.assign(chrome.runtime, { sendMessage: send });
  if (Number.isNaN(painted)) throw new Error('The year was shown without being asked for');
  return { painted, frame };
}
