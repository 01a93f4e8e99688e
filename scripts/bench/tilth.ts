import type { Browser, Page } from 'puppeteer-core';
import { tellTilth } from './browser.ts';

const HABITS = [
  ['Walk for ten minutes', 'movement', 'I lock the front door', 'Walk to the corner'],
  ['Breathe slowly', 'stress', 'I pour my coffee', 'One breath'],
  ['Read a page', 'learning', 'I brush my teeth', 'One line'],
] as const;

/** A person who chose three habits by name and said something of one of them today. */
export async function seedTilth(page: Page): Promise<void> {
  const change = { newTabHabits: 'names', welcomed: true };
  await tellTilth(page, 'changeSettings', { ...aStamp(), change });
  for (const [name, domain, cue, small] of HABITS) {
    const schedule = { kind: 'daily' };
    const plain = { smallest: '', group: '', timeOfDay: 'any', numbersHidden: false };
    const open = { startsOn: null, endsOn: null, schedule, goal: { kind: 'check' } };
    const draft = { name, domain, cue, small, ...plain, ...open };
    await tellTilth(page, 'addHabit', { ...aStamp(), habitId: crypto.randomUUID(), draft });
  }
}

/** Waits until both surfaces are remembered for today and the days ahead; answers the tip's words. */
export async function awaitSnapshot(page: Page): Promise<string> {
  await page.waitForFunction(
    (habits) => {
      const painted = Object.entries(localStorage).filter(([key]) => /^(newtab|popup):/.test(key));
      const named = painted.filter(([, tree]) => habits.every((name) => tree.includes(name)));
      return named.length >= 16;
    },
    { polling: 100 },
    HABITS.map(([name]) => name),
  );
  return page.$eval('.TipCard-text', (tip) => tip.textContent ?? '');
}

/** Collects every address that the background asks for until the returned function is called. */
export async function watchBackground(
  browser: Browser,
  origin: string,
): Promise<() => Promise<string[]>> {
  const target = await browser.waitForTarget((each) => each.url() === `${origin}/background.js`);
  const cdp = await target.createCDPSession();
  const urls: string[] = [];
  cdp.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
  await cdp.send('Network.enable');
  return async () => {
    await cdp.detach();
    return urls;
  };
}

function aStamp() {
  return { id: crypto.randomUUID(), at: Date.now() };
}
