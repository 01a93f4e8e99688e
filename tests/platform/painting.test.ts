import { beforeEach, expect, test, vi } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import type { DayView, PlotView, TodayView } from '@/domain/view';
import { keepPaints } from '@/platform/keep-paints';
import type { DayToDraw, Draw } from '@/platform/painting';
import { forgetPaints } from '@/platform/snapshot';
import { aStore } from '@/platform/store';
import type { TodayState, TodayStore } from '@/platform/today-store';
import {
  aFakeChannel,
  aGate,
  countOf,
  type FakeChannel,
  reply,
} from '@/tests/support/fake-extension';

const MONDAY = '2026-11-23' as LocalDate;
const AHEAD = ['2026-11-24', '2026-11-25'] as LocalDate[];
const PLOT: PlotView = { today: MONDAY, plants: [] };
const NAMES = { language: 'en', today: 'Today', yesterday: 'Yesterday' };

let channel: FakeChannel;
let idle: (() => void)[];

beforeEach(() => {
  localStorage.clear();
  channel = aFakeChannel();
  channel.meet = async ({ type }) =>
    reply({ kind: 'ok', value: type === 'plot' ? PLOT : daysAhead() });
  idle = [];
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
});

test('today is remembered at once for both surfaces, the days ahead when idle', async () => {
  const { show } = kept();
  show(aView());
  await remembered([MONDAY]);
  expect(channel.sent.map(({ type }) => type)).toEqual(['plot']);
  rest();
  await remembered([MONDAY, ...AHEAD]);
  expect(channel.sent.map(({ type }) => type)).toEqual(['plot', 'ahead']);
});

test('the plot is drawn with every day; without it, the days are', async () => {
  for (const [answer, plot] of [
    [{ kind: 'ok', value: PLOT }, PLOT],
    [{ kind: 'failed', reason: 'unavailable' }, null],
  ] as const) {
    localStorage.clear();
    idle = [];
    channel.meet = async ({ type }) =>
      reply(type === 'plot' ? answer : { kind: 'ok', value: daysAhead() });
    const { show, drawn } = kept();
    show(aView());
    await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
    rest();
    await remembered([MONDAY, ...AHEAD]);
    expect(drawn.map(([, day]) => day.plot)).toEqual(Array(6).fill(plot));
  }
});

test('what is said and asked today is not said and asked ahead', async () => {
  const { show, drawn } = kept();
  const line = { kind: 'shrink', key: 'shrink:2026-11-21' } as const;
  const mood = { id: 'm', day: MONDAY, at: 0, level: 4, words: '', deletedAt: null } as const;
  const moods = [{ ...mood, changedAt: 0 }];
  const settings = { ...DEFAULT_SETTINGS, mood: true };
  const toFinish = { address: 'https://example.org/a', title: 'A page' };
  show(aView({ smallDay: true, line, moods, settings, toFinish }));
  await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
  rest();
  await remembered([MONDAY, ...AHEAD]);
  const newtabs = drawn.filter(([surface]) => surface === 'newtab').map(([, day]) => day);
  const said = newtabs.map((day) => [day.smallDay, day.line, day.moods, day.toFinish]);
  const ahead = [null, null, [], null];
  expect(said).toEqual([[true, line, moods, toFinish], ahead, ahead]);
});

test('moods are not drawn where they are switched off', async () => {
  const { show, drawn } = kept();
  show(aView());
  await remembered([MONDAY]);
  expect(drawn.map(([, day]) => day.moods)).toEqual([null, null]);
});

// The answer to the first question may come after that to the second.
test('a day that has changed since is not remembered in place of the newer one', async () => {
  const { opened, open } = aGate();
  const { meet } = channel;
  channel.meet = async (message, deliver) => {
    if (countOf(channel, 'plot') === 1) await opened;
    return meet(message, deliver);
  };
  const { show, drawn } = kept();
  show(aView({ left: 1 }));
  await vi.waitFor(() => expect(countOf(channel, 'plot')).toBe(1), FAST);
  show(aView({ left: 2 }));
  await remembered([MONDAY]);
  open();
  await vi.waitFor(() => expect(idle.length).toBeGreaterThan(0), FAST);
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(drawn.map(([, day]) => (day.view as TodayView).left)).toEqual([2, 2]);
});

test('each day is drawn with its own date, and as the today it will be', async () => {
  const { show, drawn } = kept();
  show(aView({ earliest: MONDAY }));
  await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
  rest();
  await remembered([MONDAY, ...AHEAD]);
  const newtabs = drawn.filter(([surface]) => surface === 'newtab').map(([, day]) => day);
  expect(newtabs.map((day) => [day.view.day, day.dayName, day.hasEarlier])).toEqual([
    [MONDAY, 'Today', false],
    ['2026-11-24', 'Today', true],
    ['2026-11-25', 'Today', true],
  ]);
  expect(newtabs.map((day) => day.date.includes('23'))).toEqual([true, false, false]);
});

test('what is still true is not drawn once more, until it is forgotten', async () => {
  const first = kept();
  first.show(aView());
  await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
  rest();
  await remembered([MONDAY, ...AHEAD]);
  await vi.waitFor(() => expect(localStorage.getItem('mark')).not.toBeNull(), FAST);
  const second = kept();
  second.show(aView());
  await arrived();
  expect(second.drawn).toEqual([]);
  forgetPaints({});
  const third = kept();
  third.show(aView());
  await remembered([MONDAY]);
  expect(third.drawn).toHaveLength(2);
});

test('another day than today is not remembered', async () => {
  const { show, drawn } = kept();
  show(aView({ day: '2026-11-22' as LocalDate }));
  show(aView());
  await remembered([MONDAY]);
  expect(drawn.map(([, day]) => day.view.day)).toEqual([MONDAY, MONDAY]);
});

test('a change that is not of the day draws nothing anew', async () => {
  const { show, drawn, store } = kept();
  show(aView());
  await remembered([MONDAY]);
  store.set({ minute: 1 });
  store.set({ minute: 2 });
  await Promise.resolve();
  expect(drawn).toHaveLength(2);
});

test('days ahead of a day that has changed since are not remembered', async () => {
  const { opened, open } = aGate();
  const meet = channel.meet;
  const { show } = kept();
  show(aView({ settings: { ...DEFAULT_SETTINGS, theme: 'light' } }));
  await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
  channel.meet = async (message, deliver) => {
    await opened;
    return meet(message, deliver);
  };
  rest();
  show(aView({ settings: { ...DEFAULT_SETTINGS, quiet: true } }));
  open();
  await arrived();
  expect(localStorage.getItem('newtab:2026-11-24')).toBeNull();
});

// Quiet forgets first and is written a moment later: in between, nothing named may come back.
test('days ahead that were asked for before everything was forgotten stay forgotten', async () => {
  const { opened, open } = aGate();
  const meet = channel.meet;
  channel.meet = async (message, deliver) => {
    if (message.type === 'ahead') await opened;
    return meet(message, deliver);
  };
  const { show } = kept();
  show(aView());
  await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
  rest();
  forgetPaints({ quiet: true });
  open();
  await arrived();
  expect(Object.keys(localStorage)).toEqual(['frame', 'wish']);
});

test('a day that does not follow the wish yet is not remembered, the one that does is', async () => {
  const { show, drawn } = kept();
  forgetPaints({ quiet: true });
  show(aView());
  await vi.waitFor(() => expect(idle).toHaveLength(1), FAST);
  rest();
  await arrived();
  expect(Object.keys(localStorage)).toEqual(['wish']);
  expect(drawn).toEqual([]);
  show(aView({ settings: { ...DEFAULT_SETTINGS, quiet: true } }));
  await remembered([MONDAY]);
});

test('a wish that was never written does not hold for ever', async () => {
  const { show } = kept();
  forgetPaints({ quiet: true });
  vi.setSystemTime(Date.now() + 60_000);
  show(aView());
  await remembered([MONDAY]);
});

const FAST = { interval: 2 };

function kept() {
  const store = aStore<Pick<TodayState, 'view' | 'minute'>>({ view: null, minute: 0 });
  const drawn: [string, DayToDraw][] = [];
  const draw: Draw = (surface, day) => {
    drawn.push([surface, day]);
    return Object.assign(document.createElement('p'), { textContent: day.view.day });
  };
  keepPaints(store as unknown as TodayStore, NAMES, async () => draw);
  return { store, drawn, show: (view: TodayView) => store.set({ view }) };
}

/** As many turns as an answer needs on its way. */
async function arrived(): Promise<void> {
  await vi.waitFor(() => expect(countOf(channel, 'ahead')).toBe(1), FAST);
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

function rest(): void {
  for (const act of idle.splice(0)) act();
}

async function remembered(days: readonly string[]): Promise<void> {
  const keys = days.flatMap((day) => [`newtab:${day}`, `popup:${day}`]);
  await vi.waitFor(() => {
    const kept = Object.keys(localStorage).filter((key) => key !== 'mark');
    expect(kept.toSorted()).toEqual(['frame', ...keys].toSorted());
  }, FAST);
}

function daysAhead(): DayView[] {
  return AHEAD.map((day) => ({ ...aView(), day }));
}

function aView(changed: Partial<TodayView> & { readonly settings?: Settings } = {}): TodayView {
  return {
    day: MONDAY,
    tip: null,
    habits: 0,
    rows: [],
    others: [],
    left: 0,
    today: MONDAY,
    reminders: 1,
    endsAt: 0,
    earliest: MONDAY,
    settings: DEFAULT_SETTINGS,
    undoable: null,
    smallDay: false,
    line: null,
    rests: [],
    moods: [],
    writings: 0,
    toFinish: null,
    ...changed,
  };
}
