import { parseAmount } from '@/domain/amount-entry';
// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/index';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Deeds } from '@/domain/deed';
import type { HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { HabitRow, ShownRow } from '@/domain/today';
import { type Deed, sendMessage } from '@/platform/messages';
import { shownRows, type TodayStore } from '@/platform/today-store';
import {
  aFakeChannel,
  aGate,
  aWorker,
  countOf,
  type FakeChannel,
  inContext,
  reply,
} from '@/tests/support/fake-extension';

const at = (date: number, hour: number) => new Date(2026, 10, date, hour).getTime();
const SUNDAY = '2026-11-22' as LocalDate;
const MONDAY = '2026-11-23' as LocalDate;
const TUESDAY = '2026-11-24' as LocalDate;

let channel: FakeChannel;
let today: TodayStore;

// A real background with a real database, begun on Sunday; it is Monday, 9 o'clock.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at(22, 9) });
  channel = aFakeChannel();
  (await aWorker()).main();
  await tell('addHabit', { ...stamp(), habitId: 'walk', draft: aDraft('Walk') });
  const goal = { kind: 'amount', unit: 'pages', target: 10, direction: 'atLeast' } as const;
  const pages = { ...aDraft('Read'), goal: { ...goal, timed: false } };
  await tell('addHabit', { ...stamp(), habitId: 'read', draft: pages });
  vi.setSystemTime(at(23, 9));
  today = await aSurface();
  await today.refresh();
});

describe('a check-in', () => {
  test('is drawn as saving until the reply, then as saved, and never flickers', async () => {
    const seen = watched('walk');
    const { opened, open } = aGate();
    channel.meet = async ({ type }, deliver) => {
      if (type === 'checkIn') await opened;
      return deliver();
    };
    today.rowDeeds.onCheckIn(row('walk'), 'done', null);
    await arrival('checkIn');
    expect(shown('walk')).toMatchObject({ status: 'done', state: 'saving' });
    open();
    await expectShown('walk', 'done', 'saved');
    expect(seen).toEqual(['done saving', 'done saved']);
  });

  test.each<[string, (store: TodayStore) => void, string | null]>([
    ['full', (store) => store.rowDeeds.onCheckIn(row('walk'), 'done', null), 'done'],
    ['small', (store) => store.rowDeeds.onCheckIn(row('walk'), 'small', null), 'small'],
    ['smallest', (store) => store.rowDeeds.onCheckIn(row('walk'), 'smallest', null), 'smallest'],
    ['skip', (store) => store.rowDeeds.onSkip(row('walk')), 'skipped'],
    ['clear', (store) => store.rowDeeds.onClear(row('walk')), null],
  ])('%s is stored', async (_, deed, status) => {
    deed(today);
    await expectShown('walk', status, 'saved');
    expect(await stored('walk')).toMatchObject({ status });
  });

  test('of two quick ones on one habit the last has the word, throughout', async () => {
    const seen = watched('walk');
    const { opened, open } = aGate();
    channel.meet = async ({ type }, deliver) => {
      if (type === 'skip') await opened;
      return deliver();
    };
    today.rowDeeds.onCheckIn(row('walk'), 'done', null);
    today.rowDeeds.onSkip(row('walk'));
    await vi.waitFor(() => expect(row('walk').status).toBe('done'), FAST);
    await settled();
    open();
    await expectShown('walk', 'skipped', 'saved');
    expect(seen).toEqual(['done saving', 'skipped saving', 'skipped saved']);
    expect(await stored('walk')).toMatchObject({ status: 'skipped' });
  });

  test('on one habit leaves the other alone', async () => {
    const { opened, open } = aGate();
    channel.meet = async ({ type }, deliver) => {
      if (type === 'skip') await opened;
      return deliver();
    };
    today.rowDeeds.onSkip(row('walk'));
    today.rowDeeds.onCheckIn(row('read'), 'done', 10);
    expect([shown('walk'), shown('read')]).toMatchObject([
      { status: 'skipped', state: 'saving' },
      { status: 'done', amount: 10, state: 'saving' },
    ]);
    open();
    await expectShown('walk', 'skipped', 'saved');
    await expectShown('read', 'done', 'saved');
  });

  test('before anything was read does nothing', async () => {
    const blank = await aSurface();
    blank.rowDeeds.onSkip(row('walk'));
    blank.undo(0);
    expect(blank.get().wanted.size).toBe(0);
  });

  test('can be taken back', async () => {
    today.rowDeeds.onSkip(row('walk'));
    await expectShown('walk', 'skipped', 'saved');
    today.undo(0);
    await expectShown('walk', null, 'saved');
  });

  test('is not taken back where it is older than what the surface offers', async () => {
    today.rowDeeds.onSkip(row('walk'));
    await expectShown('walk', 'skipped', 'saved');
    await settled();
    const asked = countOf(channel, 'today');
    today.undo(Number.POSITIVE_INFINITY);
    await vi.waitFor(() => expect(countOf(channel, 'today')).toBe(asked + 1));
    expect(countOf(channel, 'undo')).toBe(0);
  });
});

describe('an amount', () => {
  test.each([
    ['4', { status: 'small', amount: 4 }],
    [' 10 ', { status: 'done', amount: 10 }],
    ['12,5', { status: 'done', amount: 12.5 }],
  ])('typed as "%s" is stored', async (text, said) => {
    today.rowDeeds.onAmount(row('read'), parseAmount(text));
    await vi.waitFor(() => expect(shown('read')).toMatchObject({ ...said, state: 'saved' }), FAST);
    expect(today.get().refused).toBeNull();
  });

  test.each([
    ['nothing', '', 'amountNotANumber'],
    ['a word', 'ten', 'amountNotANumber'],
    ['an exponent', '1e3', 'amountNotANumber'],
    ['NaN', 'NaN', 'amountNotANumber'],
    ['a script', '<script>', 'amountNotANumber'],
    ['ten kilobytes of digits', '9'.repeat(10_240), 'amountNotANumber'],
    ['less than nothing', '-1', 'amountNegative'],
    ['too much', '1000001', 'amountTooLarge'],
  ])('that is %s is refused near its habit, and nothing is sent', async (_, text, kind) => {
    const before = countOf(channel, 'checkIn');
    today.rowDeeds.onAmount(row('read'), parseAmount(text));
    const { refused } = today.get();
    expect(refused?.habitId).toBe('read');
    expect(refused?.refusals).toMatchObject([{ kind }]);
    expect(shown('read')).toMatchObject({ status: null, state: 'saved' });
    expect(countOf(channel, 'checkIn')).toBe(before);
  });

  test('that is put right takes the refusal away', async () => {
    today.rowDeeds.onAmount(row('read'), parseAmount('ten'));
    today.rowDeeds.onAmount(row('read'), parseAmount('10'));
    expect(today.get().refused).toBeNull();
    await expectShown('read', 'done', 'saved');
  });
});

describe('a step', () => {
  beforeEach(async () => {
    const steps = ['Mat', 'Stretch', 'Breathe'];
    const draft = { ...aDraft('Yoga'), goal: { kind: 'steps', steps } } as const;
    await tell('addHabit', { ...stamp(), habitId: 'yoga', draft });
    await today.refresh();
  });

  test('is drawn as saving until the reply, then as saved', async () => {
    const seen = watched('yoga', (each) => `${each.status} ${each.partsDone} ${each.state}`);
    const { opened, open } = aGate();
    channel.meet = async ({ type }, deliver) => {
      if (type === 'checkPart') await opened;
      return deliver();
    };
    today.rowDeeds.onPart(row('yoga'), 1, true);
    await arrival('checkPart');
    expect(shown('yoga')).toMatchObject({ status: 'small', partsDone: 2, state: 'saving' });
    open();
    await expectShown('yoga', 'small', 'saved');
    expect(seen).toEqual(['small 2 saving', 'small 2 saved']);
    expect(await stored('yoga')).toMatchObject({ status: 'small', partsDone: 2 });
  });

  test('and the next, done before the first was answered, are both done', async () => {
    const drawn = row('yoga');
    for (const part of [0, 1, 2]) today.rowDeeds.onPart(drawn, part, true);
    expect(shown('yoga')).toMatchObject({ status: 'done', partsDone: 7, state: 'saving' });
    await expectShown('yoga', 'done', 'saved');
    await settled();
    expect(await stored('yoga')).toMatchObject({ status: 'done', partsDone: 7 });
    expect(shown('yoga')).toMatchObject({ partsDone: 7, state: 'saved' });
  });

  test('taken back leaves the others; the last one taken back leaves nothing', async () => {
    today.rowDeeds.onCheckIn(row('yoga'), 'done', null);
    expect(shown('yoga')).toMatchObject({ status: 'done', partsDone: 7 });
    for (const [part, status] of [
      [0, 'small'],
      [1, 'small'],
      [2, null],
    ] as const) {
      today.rowDeeds.onPart(row('yoga'), part, false);
      expect(shown('yoga')).toMatchObject({ status });
    }
    await expectShown('yoga', null, 'saved');
    await settled();
    expect(await stored('yoga')).toMatchObject({ status: null, partsDone: 0 });
  });

  test.each([
    ['small', 'small'],
    ['smallest', 'smallest'],
  ] as const)('is none for certain in the %s version', async (size, status) => {
    today.rowDeeds.onPart(row('yoga'), 0, true);
    today.rowDeeds.onCheckIn(row('yoga'), size, null);
    expect(shown('yoga')).toMatchObject({ status, partsDone: 0 });
    await expectShown('yoga', status, 'saved');
    expect(await stored('yoga')).toMatchObject({ status, partsDone: 0 });
  });

  test('skipped or cleared has none left', async () => {
    today.rowDeeds.onCheckIn(row('yoga'), 'done', null);
    today.rowDeeds.onSkip(row('yoga'));
    expect(shown('yoga')).toMatchObject({ status: 'skipped', partsDone: 0 });
    today.rowDeeds.onClear(row('yoga'));
    expect(shown('yoga')).toMatchObject({ status: null, partsDone: 0 });
    await settled();
    expect(await stored('yoga')).toMatchObject({ status: null, partsDone: 0 });
  });
});

describe('a timer', () => {
  beforeEach(async () => {
    const goal = { kind: 'amount', unit: 'minutes', target: 10, direction: 'atLeast' } as const;
    const draft = { ...aDraft('Sit'), goal: { ...goal, timed: true } };
    await tell('addHabit', { ...stamp(), habitId: 'sit', draft });
    await today.refresh();
  });

  test('shows the clock time since when it runs, on every surface', async () => {
    expect(shown('sit').timerAt).toBe('');
    const other = await aSurface();
    today.rowDeeds.onTimer(row('sit'), 'start');
    await vi.waitFor(() => expect(row('sit').timerSince).not.toBeNull(), FAST);
    const { timerSince, timerAt } = shown('sit');
    expect(Math.floor(((timerSince ?? 0) - at(23, 9)) / 60_000)).toBe(0);
    expect(timerAt).toMatch(/9.00/);
    await other.refresh();
    const { view } = other.get();
    expect(view?.rows.find(({ habitId }) => habitId === 'sit')?.timerSince).toBe(timerSince);
  });

  test.each([
    ['keep', { status: 'done', amount: 25, timerSince: null }],
    ['letGo', { status: null, amount: null, timerSince: null }],
  ] as const)('stopped to %s', async (wish, said) => {
    today.rowDeeds.onTimer(row('sit'), 'start');
    await vi.waitFor(() => expect(row('sit').timerSince).not.toBeNull(), FAST);
    vi.setSystemTime(at(23, 9) + 25 * 60_000);
    today.rowDeeds.onTimer(row('sit'), wish);
    await vi.waitFor(() => expect(row('sit')).toMatchObject(said), FAST);
    expect(shown('sit').timerAt).toBe('');
  });

  test('that was stopped elsewhere is said near its habit, until the next wish', async () => {
    today.rowDeeds.onTimer(row('sit'), 'keep');
    const refused = { habitId: 'sit', refusals: [{ kind: 'noTimer' }] };
    await vi.waitFor(() => expect(today.get().refused).toEqual(refused), FAST);
    today.rowDeeds.onTimer(row('sit'), 'start');
    expect(today.get().refused).toBeNull();
    await vi.waitFor(() => expect(row('sit').timerSince).not.toBeNull(), FAST);
    expect(today.get().refused).toBeNull();
  });
});

describe('a note', () => {
  test('is written, changed and removed on the day that is shown', async () => {
    today.goTo(SUNDAY);
    await vi.waitFor(() => expect(today.get().view?.day).toBe(SUNDAY), FAST);
    for (const [text, note] of [
      ['Rain', 'Rain'],
      [' Sun\u202e ', 'Sun'],
      ['', ''],
    ] as const) {
      today.rowDeeds.onNote(row('walk'), text);
      await vi.waitFor(() => expect(row('walk').note).toBe(note), FAST);
    }
    expect((await stored('walk'))?.note).toBe('');
    expect(shown('walk')).toMatchObject({ status: null, state: 'saved' });
  });

  test('too long is refused near its habit, until it is put right', async () => {
    today.rowDeeds.onNote(row('walk'), 'x'.repeat(5001));
    await vi.waitFor(() => expect(today.get().refused?.habitId).toBe('walk'), FAST);
    expect(today.get().refused?.refusals).toMatchObject([{ kind: 'textTooLong', length: 5001 }]);
    today.rowDeeds.onNote(row('walk'), 'x'.repeat(5000));
    expect(today.get().refused).toBeNull();
    await vi.waitFor(() => expect(row('walk').note).toHaveLength(5000), FAST);
    expect(today.get().refused).toBeNull();
  });

  test('before anything was read does nothing', async () => {
    const blank = await aSurface();
    const before = countOf(channel, 'writeNote');
    blank.rowDeeds.onNote(row('walk'), 'Rain');
    expect(countOf(channel, 'writeNote')).toBe(before);
  });
});

test('what the background refuses is told near its habit and not shown as done', async () => {
  // Deleted elsewhere, without this surface knowing yet.
  const stale = row('walk');
  channel.meet = (message, deliver) =>
    message.type === 'skip'
      ? Promise.resolve(reply({ kind: 'ok', value: [{ kind: 'habitUnknown' }] }))
      : deliver();
  today.rowDeeds.onSkip(stale);
  await expectShown('walk', null, 'saved');
  expect(today.get().refused).toEqual({ habitId: 'walk', refusals: [{ kind: 'habitUnknown' }] });
});

describe('on a full disk', () => {
  const fullDisk: FakeChannel['meet'] = (message, deliver) =>
    message.type === 'skip'
      ? Promise.resolve(reply({ kind: 'failed', reason: 'full' }))
      : deliver();

  beforeEach(async () => {
    channel.meet = fullDisk;
    today.rowDeeds.onSkip(row('walk'));
    await expectShown('walk', 'skipped', 'kept');
    channel.meet = (_, deliver) => deliver();
  });

  test('a check-in is shown as kept, never as saved', async () => {
    expect(today.get().trouble).toEqual({ kind: 'kept', reason: 'full' });
    expect(await stored('walk')).toMatchObject({ status: null });
    await today.refresh();
    expect(shown('walk')).toMatchObject({ status: 'skipped', state: 'kept' });
  });

  test('it is shown as saved once the background has written it', async () => {
    today.rowDeeds.onSkip(row('read'));
    await vi.waitFor(async () => {
      expect(await stored('walk')).toMatchObject({ status: 'skipped' });
    }, FAST);
    await expectShown('walk', 'skipped', 'saved');
  });

  test('it does not colour the next day', async () => {
    await nextMorning();
    await vi.waitFor(() => expect(today.get().view?.day).toBe(TUESDAY), FAST);
    expect(shown('walk')).toMatchObject({ status: null, state: 'saved' });
  });
});

describe('another surface', () => {
  test('that writes is seen within a moment', async () => {
    await tell('skip', { ...stamp(), habitId: 'walk', day: MONDAY });
    await expectShown('walk', 'skipped', 'saved');
  });

  test('and this one end up agreeing', async () => {
    const other = await aSurface();
    await other.refresh();
    today.rowDeeds.onCheckIn(row('walk'), 'done', null);
    await expectShown('walk', 'done', 'saved');
    other.rowDeeds.onClear(row('walk'));
    await expectShown('walk', null, 'saved');
    await vi.waitFor(() => expect(other.get().wanted.size).toBe(0), FAST);
    expect(other.get().view?.rows).toEqual(today.get().view?.rows);
  });

  test('is not believed when it is another extension', async () => {
    await settled();
    const before = countOf(channel, 'today');
    channel.sender = { id: 'another' };
    await sendMessage('changed').catch(() => undefined);
    expect(countOf(channel, 'today')).toBe(before);
  });
});

test('an answer that comes late does not undo a newer one', async () => {
  const { opened, open } = aGate();
  let held = 0;
  channel.meet = async ({ type }, deliver) => {
    const answer = await deliver();
    if (type === 'today' && held++ === 0) await opened;
    return answer;
  };
  const late = today.refresh();
  await vi.waitFor(() => expect(held).toBe(1), FAST);
  await tell('skip', { ...stamp(), habitId: 'walk', day: MONDAY });
  await expectShown('walk', 'skipped', 'saved');
  open();
  await late;
  expect(shown('walk')).toMatchObject({ status: 'skipped' });
});

test('a background that cannot be asked is told, what is shown stays, and it passes', async () => {
  const { view } = today.get();
  channel.meet = async () => reply({ kind: 'failed', reason: 'unavailable' });
  await today.refresh();
  expect(today.get()).toMatchObject({ failure: 'unavailable', view });
  channel.meet = (_, deliver) => deliver();
  await today.refresh();
  expect(today.get().failure).toBeNull();
});

describe('the day', () => {
  test('moves on by itself when it ends', async () => {
    await nextMorning();
    await vi.waitFor(() => expect(today.get().view?.day).toBe(TUESDAY), FAST);
    expect(today.get().view?.today).toBe(TUESDAY);
  });

  test('does not move on before the hour at which it ends', async () => {
    await tell('changeSettings', { ...stamp(), change: { dayStartsAt: 4 } });
    await vi.waitFor(() => expect(today.get().view?.settings.dayStartsAt).toBe(4), FAST);
    await settled();
    const before = countOf(channel, 'today');
    vi.setSystemTime(at(24, 3));
    const { minute } = today.get();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(today.get().minute).toBe(minute + 1);
    expect(countOf(channel, 'today')).toBe(before);
    vi.setSystemTime(at(24, 4));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(today.get().view?.day).toBe(TUESDAY), FAST);
  });

  test('of one’s choice stays when another ends', async () => {
    today.goTo(SUNDAY);
    await vi.waitFor(() => expect(today.get().view?.day).toBe(SUNDAY), FAST);
    await nextMorning();
    await vi.waitFor(() => expect(today.get().view?.today).toBe(TUESDAY), FAST);
    expect(today.get().view?.day).toBe(SUNDAY);
  });

  test('before can be written, and leaves today alone', async () => {
    today.goTo(SUNDAY);
    await vi.waitFor(() => expect(today.get().view?.day).toBe(SUNDAY), FAST);
    today.rowDeeds.onSkip(row('walk'));
    await expectShown('walk', 'skipped', 'saved');
    today.goTo(null);
    await vi.waitFor(() => expect(today.get().view?.day).toBe(MONDAY), FAST);
    expect(shown('walk')).toMatchObject({ status: null });
  });

  test.each(['2026-11-24', '2026-11-21'] as LocalDate[])(
    '%s is out of reach: today is shown',
    async (day) => {
      today.goTo(day);
      await settled();
      expect(today.get().view?.day).toBe(MONDAY);
    },
  );

  test('that is gone to takes refusals and wishes along with it', async () => {
    today.rowDeeds.onAmount(row('read'), parseAmount('ten'));
    today.goTo(SUNDAY);
    expect(today.get()).toMatchObject({ refused: null, wanted: new Map() });
  });

  test('asked for last is the one that is shown', async () => {
    today.goTo(SUNDAY);
    today.goTo(null);
    await settled();
    expect(today.get().view?.day).toBe(MONDAY);
  });
});

const FAST = { interval: 5, timeout: 2000 };

let count = 0;

function stamp(): { readonly id: string; readonly at: number } {
  return { id: `deed-${++count}`, at: Date.now() };
}

function aDraft(name: string): HabitDraft {
  return {
    name,
    domain: 'own',
    cue: '',
    small: '',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    startsOn: null,
    endsOn: null,
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
  };
}

/** A surface with modules of its own, beside the one under test. */
async function aSurface(): Promise<TodayStore> {
  const { keepToday } = await inContext(() => import('@/platform/today-store'));
  return keepToday();
}

function tell<D extends Deed>(method: D, arg: Deeds[D]): Promise<unknown> {
  return sendMessage(method as 'skip', arg as unknown as Deeds['skip']);
}

function row(habitId: string): HabitRow {
  const found = today.get().view?.rows.find((each) => each.habitId === habitId);
  if (!found) throw new Error(`No row of ${habitId}`);
  return found;
}

function shown(habitId: string): ShownRow {
  const [found] = shownRows([row(habitId)], today.get().wanted);
  if (!found) throw new Error(`Nothing shown of ${habitId}`);
  return found;
}

async function expectShown(habitId: string, status: string | null, state: string): Promise<void> {
  await vi.waitFor(() => expect(shown(habitId)).toMatchObject({ status, state }), FAST);
}

/** What a row looks like after each change, without repeats. */
function watched(habitId: string, look = ({ status, state }: ShownRow) => `${status} ${state}`) {
  const seen: string[] = [];
  const store = today;
  store.watch(() => {
    const { view, wanted } = store.get();
    const [found] = shownRows(view?.rows.filter((each) => each.habitId === habitId) ?? [], wanted);
    if (found && seen.at(-1) !== look(found)) seen.push(look(found));
  });
  return seen;
}

async function stored(habitId: string): Promise<HabitRow | undefined> {
  const answer = await sendMessage('today', { day: null });
  if (answer.kind === 'failed') throw new Error(answer.reason);
  return answer.value.rows.find((each) => each.habitId === habitId);
}

async function arrival(type: string): Promise<void> {
  await vi.waitFor(() => expect(countOf(channel, type)).toBeGreaterThan(0), FAST);
}

/** Waits until nothing is on its way any more. */
async function settled(): Promise<void> {
  let before: number;
  do {
    before = channel.sent.length;
    await today.refresh();
  } while (channel.sent.length > before + 1);
}

async function nextMorning(): Promise<void> {
  vi.setSystemTime(at(24, 7));
  document.dispatchEvent(new Event('visibilitychange'));
}
