// Loaded here once, so that no test waits for the first transform.
import '@/components/painted';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import firstPaint from '@/entrypoints/first-paint';
import { catchEarlyEvents, replayEarlyEvents } from '@/platform/early-events';
import {
  aFakeChannel,
  countOf,
  type FakeChannel,
  inContext,
  type Message,
  reply,
} from '@/tests/support/fake-extension';
import { aRoot, hit } from '@/tests/support/render';
import { aRow, aView } from './samples';

const FAST = { interval: 5, timeout: 3000 };
const SECRET = 'Secret';
const view = aView({ rows: [aRow({ name: SECRET })] });

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
        type === 'changeSettings'
          ? { kind: 'failed', reason }
          : { kind: 'ok', value: type === 'today' ? view : [] },
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
    await aNewTab(({ type }) => ({ kind: 'ok', value: type === 'today' ? view : [] }));
    await vi.waitFor(() => expect(memory()).toContain(SECRET), FAST);
    channel.meet = () => new Promise(() => undefined);
    hit(document.body, 'q');
    await vi.waitFor(() => expect(memory()).not.toContain(SECRET), FAST);
  });
});

test('a new tab takes no focus', async () => {
  await aNewTab(({ type }) => ({ kind: 'ok', value: type === 'today' ? view : [] }));
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

/** The new tab itself, over a background that answers as told. */
async function aNewTab(answer: (message: Message) => unknown): Promise<HTMLElement> {
  const root = aRoot();
  root.id = 'root';
  channel.meet = async (message) => reply(answer(message));
  await inContext(() => import('@/entrypoints/newtab/app'));
  await vi.waitFor(() => expect(root.innerHTML).toContain(SECRET), FAST);
  // Its keys are heard once its effects have run, after a frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return root;
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function memory(): string {
  return JSON.stringify(Object.entries(localStorage));
}
