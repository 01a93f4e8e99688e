// Loaded here once, so that no test waits for the first transform.
import '@/components/painted';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LocalDate } from '@/domain/local-date';
import { plantOf } from '@/domain/plot';
import type { PlantView, PlotView } from '@/domain/view';
import firstPaint from '@/entrypoints/first-paint';
import { catchEarlyEvents, replayEarlyEvents } from '@/platform/early-events';
import { isDrawnFrom } from '@/platform/snapshot';
import {
  aFakeChannel,
  countOf,
  type FakeChannel,
  inContext,
  type Message,
  reply,
} from '@/tests/support/fake-extension';
import { aRoot, hit } from '@/tests/support/render';
import { aRow, aView, MONDAY, MOOD } from './samples';

const FAST = { interval: 5, timeout: 3000 };
const SECRET = 'Secret';
const TUESDAY = '2026-11-24' as LocalDate;
const view = aView({ rows: [aRow({ name: SECRET })] });
const plant: PlantView = {
  habitId: 'walk',
  name: SECRET,
  strength: 40,
  strengthWord: 'rooting',
  repetitions: 9,
  state: null,
  numbersHidden: false,
  plant: plantOf({ habitId: 'walk', strength: 0.4, repetitions: 9, state: null }),
};
const PLOT: PlotView = { today: MONDAY, plants: [plant] };

let channel: FakeChannel;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 41) });
  localStorage.clear();
  document.body.replaceChildren();
  channel = aFakeChannel();
});

describe('a new tab that was made quiet', () => {
  test.each(['full', 'unavailable'] as const)(
    'stays quiet where that cannot be saved (%s)',
    async (reason) => {
      const root = await aNewTab(({ type }) =>
        type === 'changeSettings' ? { kind: 'failed', reason } : answered(type),
      );
      const asked = countOf(channel, 'today');
      hit(document.body, 'q');
      await vi.waitFor(() => expect(root.innerHTML).not.toContain(SECRET), FAST);
      // The deed has come to its end once the page has asked again.
      await vi.waitFor(() => expect(countOf(channel, 'today')).toBeGreaterThan(asked), FAST);
      await vi.waitFor(() => expect(document.querySelector('[data-quiet]')).not.toBeNull(), FAST);
      await turns();
      expect(root.innerHTML).not.toContain(SECRET);
    },
  );

  test('has nothing painted ahead any more', async () => {
    await aNewTab(({ type }) => answered(type));
    await vi.waitFor(() => expect(memory()).toContain(SECRET), FAST);
    channel.meet = () => new Promise(() => undefined);
    hit(document.body, 'q');
    await vi.waitFor(() => expect(memory()).not.toContain(SECRET), FAST);
  });
});

describe('the plot on a new tab', () => {
  test('stands at its foot, asked for once', async () => {
    const root = await aNewTab(({ type }) => answered(type));
    expect(root.querySelectorAll('.NewTabPage-plot .Plot-place')).toHaveLength(1);
    expect(countOf(channel, 'plot')).toBeLessThanOrEqual(2);
  });

  test('is asked for again when something was written, or the day has ended', async () => {
    let today = view;
    let plot = PLOT;
    const root = await aNewTab(({ type }) => answered(type, today, plot));
    const told = (): string => root.querySelector('.Plot .unseen')?.textContent ?? '';
    for (const changed of [{ writings: 2 }, { today: TUESDAY, day: TUESDAY }]) {
      today = { ...today, ...changed };
      const repetitions = (plot.plants[0]?.repetitions ?? 0) + 1;
      plot = { ...plot, plants: [{ ...plant, repetitions }] };
      await changeIsHeard();
      await vi.waitFor(() => expect(told()).toContain(`${repetitions} times`), FAST);
    }
  });

  test('is left as it is by a change that wrote nothing', async () => {
    await aNewTab(({ type }) => answered(type));
    // Painting ahead asks for itself, until all that is known was painted.
    await vi.waitFor(() => expect(isDrawnFrom(view)).toBe(true), FAST);
    const [asked, days] = [countOf(channel, 'plot'), countOf(channel, 'today')];
    await changeIsHeard();
    await vi.waitFor(() => expect(countOf(channel, 'today')).toBeGreaterThan(days), FAST);
    await turns();
    expect(countOf(channel, 'plot')).toBe(asked);
  });

  test('that cannot be had leaves the day without it', async () => {
    const root = await aNewTab(({ type }) =>
      type === 'plot' ? { kind: 'failed', reason: 'unknown' } : answered(type),
    );
    expect(root.querySelectorAll('.Plot')).toHaveLength(0);
    expect(root.querySelectorAll('[data-row]')).toHaveLength(1);
  });
});

test('a new tab with circles tells neither names, moods nor timers until names are shown', async () => {
  const secretive = aView({
    settings: { ...view.settings, newTabHabits: 'circles', mood: true },
    moods: [{ ...MOOD, words: 'hush' }],
    rows: [aRow({ name: SECRET, note: 'hush', timerSince: new Date(2026, 10, 23, 9).getTime() })],
  });
  const root = await aNewTab(({ type }) => answered(type, secretive), 'Habit 1');
  expect(root.innerHTML).not.toMatch(/Secret|hush|9:00/);
  expect(root.querySelector('.MoodRow')).toBeNull();
  hit(document.body, 'n');
  await vi.waitFor(() => expect(root.innerHTML).toContain('hush'), FAST);
  expect(root.innerHTML).toContain('9:00');
  expect(root.querySelector('.Plot')?.textContent).toContain(SECRET);
  // What is shown for a while is not what is remembered.
  expect(localStorage.getItem(`newtab:${MONDAY}`) ?? '').not.toMatch(/Secret|hush|9:00/);
});

test('a new tab takes no focus', async () => {
  await aNewTab(({ type }) => answered(type));
  expect(document.activeElement).toBe(document.body);
});

test('a page that cannot be read says why, in place of habits', async () => {
  const root = aRoot();
  root.id = 'root';
  channel.meet = async () => reply({ kind: 'failed', reason: 'unavailable' });
  await inContext(() => import('@/entrypoints/newtab/app'));
  await vi.waitFor(() => expect(root.textContent).toContain('cannot be read'), FAST);
});

describe('what is done before the page is awake', () => {
  test('is done once when it is', () => {
    const button = document.createElement('button');
    document.body.append(button);
    catchEarlyEvents();
    button.click();
    hit(document.body, 'q');
    const done: string[] = [];
    const listen = ({ type }: Event) => void done.push(type);
    button.addEventListener('click', listen);
    document.addEventListener('keydown', listen);
    replayEarlyEvents();
    replayEarlyEvents();
    expect(done).toEqual(['click', 'keydown']);
    document.removeEventListener('keydown', listen);
  });

  test('is not done twice where a disclosure does it by itself', () => {
    const summary = document.createElement('summary');
    document.body.append(summary);
    catchEarlyEvents();
    summary.click();
    const listener = vi.fn<() => void>();
    summary.addEventListener('click', listener);
    replayEarlyEvents();
    expect(listener).not.toHaveBeenCalled();
  });

  test('is heard by who listens to a link, which is not followed twice', () => {
    const link = document.createElement('a');
    const title = document.createElement('bdi');
    link.append(title);
    document.body.append(link);
    catchEarlyEvents();
    title.click();
    const followed: boolean[] = [];
    document.body.addEventListener('click', (event) => followed.push(!event.defaultPrevented), {
      once: true,
    });
    replayEarlyEvents();
    expect(followed).toEqual([false]);
    document.body.addEventListener('click', (event) => followed.push(!event.defaultPrevented), {
      once: true,
    });
    title.click();
    expect(followed).toEqual([false, true]);
  });

  // The Garden and Welcome load the same script and never ask for what was caught.
  test('is not recorded on a page where nothing was painted', () => {
    replayEarlyEvents();
    aRoot().id = 'root';
    firstPaint.main();
    expect((globalThis as { early?: unknown }).early).toBeUndefined();
  });

  test('to something that is gone is let go', () => {
    const button = document.createElement('button');
    document.body.append(button);
    catchEarlyEvents();
    button.click();
    button.remove();
    const listener = vi.fn<() => void>();
    button.addEventListener('click', listener);
    replayEarlyEvents();
    expect(listener).not.toHaveBeenCalled();
  });
});

/** What a background answers that knows one day. */
function answered(type: string, today = view, plot = PLOT): unknown {
  const answers: Readonly<Record<string, unknown>> = { today, plot };
  return { kind: 'ok', value: answers[type] ?? [] };
}

/** The new tab itself, over a background that answers as told. */
async function aNewTab(
  answer: (message: Message) => unknown,
  shown = SECRET,
): Promise<HTMLElement> {
  const root = aRoot();
  root.id = 'root';
  channel.meet = async (message) => reply(answer(message));
  await inContext(() => import('@/entrypoints/newtab/app'));
  await vi.waitFor(() => expect(root.innerHTML).toContain(shown), FAST);
  // Its keys are heard once its effects have run, after a frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return root;
}

/** The background says that something was written. */
async function changeIsHeard(): Promise<void> {
  const message = { id: 1, type: 'changed', timestamp: Date.now() };
  await Promise.all(
    await fakeBrowser.runtime.onMessage.trigger(message, channel.sender, () => undefined),
  );
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function memory(): string {
  return JSON.stringify(Object.entries(localStorage));
}
