import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The words a page shows. */
export function wordsOf(page: Page): Promise<string> {
  // Only what is drawn counts, which textContent does not tell.
  // biome-ignore lint/performance/useDomNodeTextContent: see above
  return page.evaluate(() => document.body.innerText);
}

/** Waits until a page shows these words. */
export async function seeWords(page: Page, words: string): Promise<void> {
  await until(`“${words}” to be seen`, async () => (await wordsOf(page)).includes(words));
}

/** Waits until a page shows these words no longer. */
export async function seeNoWords(page: Page, words: string): Promise<void> {
  await until(`“${words}” to be gone`, async () => !(await wordsOf(page)).includes(words));
}

/** Clicks the button or link that shows these words. */
export async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const control = await until(`a control “${words}”`, async () => {
    const found = await page.$(
      `xpath/.//*[self::button or self::a or self::label or self::summary][contains(normalize-space(.), "${words}")]`,
    );
    return found ?? undefined;
  });
  // As a person would, who scrolls it clear of the notice at the foot.
  await control.evaluate((element) => (element as Element).scrollIntoView({ block: 'center' }));
  await (control as ElementHandle<Element>).click();
}

/** The status of a habit's row as it is drawn, `saving` while it is not acknowledged. */
function statusOf(page: Page, habit: string): Promise<string | undefined> {
  return page.evaluate((name) => {
    const rows = [...document.querySelectorAll('.HabitRow')];
    const row = rows.find((each) => each.textContent?.includes(name));
    const glyph = row?.querySelector('.Glyph');
    if (!glyph) return undefined;
    return glyph.hasAttribute('data-saving') ? 'saving' : (glyph.getAttribute('data-status') ?? '');
  }, habit);
}

/** Waits until a habit's row stands as `status`, saved. */
export async function seeStatus(page: Page, habit: string, status: string): Promise<void> {
  await until(`“${habit}” to be ${status}`, async () => (await statusOf(page, habit)) === status);
}

/** Clicks a habit's circle. */
export async function pressCircle(page: Page, habit: string): Promise<void> {
  await page.bringToFront();
  const circle = await until(`the circle of “${habit}”`, async () => {
    const found = await page.$(
      `xpath/.//button[contains(@class, "HabitRow-check")][contains(., "${habit}")]`,
    );
    return found ?? undefined;
  });
  await (circle as ElementHandle<Element>).click();
}

/** Sends one message of the protocol from one of Tilth's own pages, as its surfaces do. */
export function send(page: Page, type: string, data: object): Promise<unknown> {
  return page.evaluate(
    (message) =>
      new Promise((resolve) => chrome.runtime.sendMessage(message, (reply) => resolve(reply))),
    { id: 1, type, timestamp: 1, data },
  );
}

/** Does one deed through the protocol. */
export function deed(page: Page, type: string, arg: object): Promise<unknown> {
  return send(page, type, { id: crypto.randomUUID(), at: Date.now(), ...arg });
}

/** Adds a plain habit through the protocol. */
export function addHabit(page: Page, name: string, change: object = {}): Promise<unknown> {
  const draft = {
    name,
    domain: 'own',
    cue: 'lunch',
    small: 'one minute',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    startsOn: null,
    endsOn: null,
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    ...change,
  };
  return deed(page, 'addHabit', { habitId: crypto.randomUUID(), draft });
}
