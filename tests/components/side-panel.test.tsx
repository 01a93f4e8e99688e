// Loaded here once, so that no test waits for the first transform.
import '@/components/painted';
import '@/entrypoints/sidepanel/main';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TodayView } from '@/domain/view';
import {
  aFakeChannel,
  type FakeChannel,
  inContext,
  type Message,
  reply,
} from '@/tests/support/fake-extension';
import { aRoot, hit } from '@/tests/support/render';
import { aRow, aView, LINES, MOOD } from './samples';

const FAST = { interval: 5, timeout: 3000 };
const SECRET = 'Secret';

let channel: FakeChannel;
let view: TodayView;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9, 41) });
  localStorage.clear();
  document.body.replaceChildren();
  channel = aFakeChannel();
  view = aView({ rows: [aRow({ name: SECRET })] });
});

test('shows the day and does what is pressed', async () => {
  const root = await aSidePanel();
  root.querySelector<HTMLElement>('[data-row]')?.click();
  await vi.waitFor(() => expect(told('checkIn')).toMatchObject([{ status: 'done' }]), FAST);
});

test('shows the quiet line and the moods where there are any', async () => {
  view = aView({
    rows: view.rows,
    line: LINES.shrink,
    settings: { ...view.settings, mood: true },
    moods: [MOOD],
  });
  const root = await aSidePanel();
  await vi.waitFor(() => {
    expect(root.querySelector('.DayLine')).not.toBeNull();
    expect(root.querySelector('.MoodRow')).not.toBeNull();
  }, FAST);
});

test('shows nothing personal while Tilth is quiet, until that is ended', async () => {
  const { tip } = view;
  view = aView({ ...view, settings: { ...view.settings, quiet: true } });
  const root = await aSidePanel('Show again');
  expect(root.innerHTML).not.toContain(SECRET);
  expect(tip?.text).toBeTruthy();
  expect(root.innerHTML).not.toContain(tip?.text);
  // Its keys sleep with it.
  hit(document.body, 'n');
  expect(await fakeBrowser.tabs.query({})).toHaveLength(1);
  root.querySelector('button')?.click();
  await vi.waitFor(
    () => expect(told('changeSettings')).toMatchObject([{ change: { quiet: false } }]),
    FAST,
  );
});

test.each([
  ['a new habit', 'n', '/garden.html#habits/new'],
  ['the Library', 'l', '/garden.html#library'],
])('opens %s in a tab: there is too little room here', async (_, key, path) => {
  const root = await aSidePanel();
  hit(document.body, key);
  const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
  expect(urls).toContain(fakeBrowser.runtime.getURL(path));
  expect(root.textContent).toContain(SECRET);
});

test('says why where nothing can be read', async () => {
  channel.meet = async () => reply({ kind: 'failed', reason: 'unavailable' });
  const root = await aSidePanel('cannot be read', null);
  expect(root.innerHTML).not.toContain(SECRET);
});

/** The side panel itself, over a background that knows one day. */
async function aSidePanel(
  shown = SECRET,
  meet: FakeChannel['meet'] | null = async ({ type }: Message) =>
    reply({ kind: 'ok', value: type === 'today' ? view : type === 'plot' ? null : [] }),
): Promise<HTMLElement> {
  const root = aRoot();
  root.id = 'root';
  if (meet) channel.meet = meet;
  await inContext(() => import('@/entrypoints/sidepanel/main'));
  await vi.waitFor(() => expect(root.textContent).toContain(shown), FAST);
  // What it fetches to draw ahead must not come into the next test.
  if (meet) await vi.waitFor(() => expect(localStorage.length).toBeGreaterThan(0), FAST);
  // Its keys are heard once its effects have run, after a frame.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return root;
}

function told(deed: string): unknown[] {
  return channel.sent.filter(({ type }) => type === deed).map(({ data }) => data);
}
