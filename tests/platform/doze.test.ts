import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TodayView } from '@/domain/view';
import { doze } from '@/platform/doze';
import { catchEarlyEvents, replayEarlyEvents } from '@/platform/early-events';
import { noteDrawnFrom, paint, rememberPaints, type Tree } from '@/platform/snapshot';
import { aView, MONDAY } from '@/tests/components/samples';
import {
  aFakeChannel,
  countOf,
  type FakeChannel,
  OWN_ID,
  reply,
} from '@/tests/support/fake-extension';
import { aRoot } from '@/tests/support/render';

const VIEW = aView();
const DRAWN: Tree = ['p', {}, 'Walk', ['time', { 'data-clock': '' }, '9:41']];

let channel: FakeChannel;
let answer: unknown;
/** Ends what a test left dozing, so that it does not hear the next one's messages. */
let stir: () => void;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
    now: new Date(2026, 10, 23, 9, 41),
  });
  localStorage.clear();
  stir = () => dispatchEvent(new Event('pointerdown'));
  answer = { kind: 'ok', value: VIEW };
  channel = aFakeChannel();
  channel.meet = async ({ type }, deliver) => (type === 'today' ? reply(answer) : deliver());
});

afterEach(() => stir());

describe('a painted page', () => {
  test('stays as it stands while it is true and nobody is there', async () => {
    const { isAwake } = await aDozingPage();
    expect(countOf(channel, 'today')).toBe(1);
    expect(isAwake()).toBe(false);
  });

  test('keeps its clock', async () => {
    const { root, isAwake } = await aDozingPage();
    await vi.advanceTimersByTimeAsync(121_000);
    expect(root.querySelector('time')?.textContent).toContain('43');
    expect(isAwake()).toBe(false);
  });

  test.each(['pointermove', 'pointerdown', 'focusin', 'keydown', 'click'])(
    'wakes at %s',
    async (sign) => {
      const { isAwake } = await aDozingPage();
      dispatchEvent(new Event(sign));
      await settle();
      expect(isAwake()).toBe(true);
    },
  );

  test('wakes when something was written', async () => {
    const { isAwake } = await aDozingPage();
    await changed();
    expect(isAwake()).toBe(true);
  });

  test('wakes when the day ends', async () => {
    const { isAwake } = await aDozingPage();
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(isAwake()).toBe(true);
  });

  test.each<[string, unknown]>([
    ['tells of another day', { kind: 'ok', value: aView({ left: 3 }) }],
    ['cannot be had', { kind: 'failed', reason: 'unavailable' }],
  ])('wakes when the answer %s', async (_, told) => {
    answer = told;
    expect((await aDozingPage()).isAwake()).toBe(true);
  });

  test('wakes when another page has drawn the day anew since it was painted', async () => {
    const root = painted();
    const later = aView({ left: 3 });
    remember(['p', {}, 'Run'], later);
    answer = { kind: 'ok', value: later };
    expect((await dozing(root)).isAwake()).toBe(true);
  });

  test('leaves the messages to what comes after it', async () => {
    await aDozingPage();
    stir();
    await settle();
    // A second listener for the same message would be refused.
    const { isAwake } = await aDozingPage();
    await changed();
    expect(isAwake()).toBe(true);
  });
});

test('a page that was pressed before it could doze is awake at once', async () => {
  const root = painted();
  catchEarlyEvents();
  root.click();
  expect((await dozing(root)).isAwake()).toBe(true);
  replayEarlyEvents();
});

test('a page on which nothing was painted does not doze at all', async () => {
  const { isAwake } = await dozing(aRoot());
  expect(isAwake()).toBe(true);
  expect(channel.sent).toEqual([]);
});

function aDozingPage() {
  return dozing(painted());
}

async function dozing(root: HTMLElement) {
  let awake = false;
  void doze(root).then(() => {
    awake = true;
  });
  await settle();
  return { root, isAwake: () => awake };
}

function painted(): HTMLElement {
  remember(DRAWN, VIEW);
  const root = aRoot();
  paint(root, 'newtab');
  expect(root.textContent).toContain('Walk');
  return root;
}

function remember(tree: Tree, view: TodayView): void {
  rememberPaints('newtab', new Map([[MONDAY, tree]]), MONDAY, view.settings);
  noteDrawnFrom(view);
}

async function changed(): Promise<void> {
  channel.sender = { id: OWN_ID };
  const { sendMessage } = await import('@/platform/messages');
  await sendMessage('changed').catch(() => undefined);
  await settle();
}

/** Lets every answer that is on its way arrive. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
}
