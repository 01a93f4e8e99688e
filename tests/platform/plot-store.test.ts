import { beforeEach, expect, test, vi } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { PlotView, TodayView } from '@/domain/view';
import { keepPlot } from '@/platform/plot-store';
import { aStore } from '@/platform/store';
import type { TodayState } from '@/platform/today-store';
import {
  aFakeChannel,
  aGate,
  countOf,
  type FakeChannel,
  reply,
} from '@/tests/support/fake-extension';

const MONDAY = '2026-11-23' as LocalDate;
const TUESDAY = '2026-11-24' as LocalDate;
const FAST = { interval: 2 };
const VIEW = {
  today: MONDAY,
  day: MONDAY,
  writings: 1,
  settings: DEFAULT_SETTINGS,
  left: 1,
} as unknown as TodayView;

let channel: FakeChannel;
let today: ReturnType<typeof aStore<TodayState>>;
let answers: PlotView[];

beforeEach(() => {
  channel = aFakeChannel();
  answers = [];
  channel.meet = async () => {
    const plot = { today: MONDAY, plants: [], place: answers.length } as PlotView;
    answers.push(plot);
    return reply({ kind: 'ok', value: plot });
  };
  today = aStore({ view: VIEW, minute: 0 } as unknown as TodayState);
});

async function asked(times: number): Promise<void> {
  await vi.waitFor(() => expect(countOf(channel, 'plot')).toBe(times), FAST);
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(countOf(channel, 'plot')).toBe(times);
}

test.each<[string, Partial<TodayView>, number]>([
  ['something was written', { writings: 2 }, 1],
  ['the day has ended', { today: TUESDAY }, 1],
  ['a setting was changed', { settings: { ...DEFAULT_SETTINGS, numbersHidden: true } }, 1],
  ['another day is looked at', { day: '2026-11-22' as LocalDate, left: 3 }, 0],
  ['the same was read again', { settings: { ...DEFAULT_SETTINGS } }, 0],
])('when %s, it is asked for again: %j, %d times', async (_name, changed, times) => {
  keepPlot(today);
  today.set({ view: { ...VIEW } });
  await asked(0);
  today.set({ view: { ...VIEW, ...changed } });
  today.set({ minute: 1 });
  await asked(times);
});

test('an answer that comes late does not undo a newer one', async () => {
  const { opened, open } = aGate();
  const { meet } = channel;
  channel.meet = async (message, deliver) => {
    const answer = await meet(message, deliver);
    if (answers.length === 1) await opened;
    return answer;
  };
  const plot = keepPlot(today);
  const late = plot.refresh();
  await vi.waitFor(() => expect(answers).toHaveLength(1), FAST);
  await plot.refresh();
  expect(plot.get().view).toEqual(answers[1]);
  open();
  await late;
  expect(plot.get().view).toEqual(answers[1]);
});

test('one that cannot be had leaves what is shown', async () => {
  const plot = keepPlot(today);
  await plot.refresh();
  const { view } = plot.get();
  channel.meet = async () => reply({ kind: 'failed', reason: 'unavailable' });
  await plot.refresh();
  expect([view, plot.get().view]).toEqual([answers[0], answers[0]]);
});
