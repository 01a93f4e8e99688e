// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/index';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HabitDraft } from '@/domain/habit-draft';
import type { HabitRow } from '@/domain/today';
import type { TodayView } from '@/domain/view';
import { sendMessage } from '@/platform/messages';
import { aFakeChannel, aWorker, countOf, type FakeChannel } from '@/tests/support/fake-extension';
import { aFakePermissions } from '@/tests/support/fake-permissions';
import { aFakeQuick, type FakeQuick } from '@/tests/support/fake-quick';
import { aDraft, NOW, stamp, TODAY } from './samples';

let channel: FakeChannel;
let quick: FakeQuick;

beforeEach(async () => {
  // The mark stands for a moment.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: NOW });
  channel = aFakeChannel();
  quick = aFakeQuick();
  (await aWorker()).main();
});

describe('the key for the next habit', () => {
  test('checks off the first that is due and open, then the next, then none', async () => {
    await habits({ name: 'Walk' }, { name: 'Read' });
    await sendMessage('skip', { ...stamp(), habitId: 'Walk', day: TODAY });
    await press();
    await expectFlash('✓', 'Tilth: Read, done');
    expect(await said()).toEqual({ Walk: 'skipped', Read: 'done' });
    await press();
    await expectFlash('✓', 'Tilth: nothing is left today');
  });

  test('leaves out what rests', async () => {
    await habits({ name: 'Walk' }, { name: 'Read' });
    const rest = { from: TODAY, until: null, habitIds: ['Walk'], reason: 'other' } as const;
    await sendMessage('changeRest', { ...stamp(), restId: 'rest', rest });
    await press();
    await expectFlash('✓', 'Tilth: Read, done');
  });

  test('says the small version on a small day, and the whole amount on others', async () => {
    await habits({
      name: 'Walk',
      small: 'To the door',
      goal: { kind: 'amount', unit: 'minutes', target: 10, direction: 'atLeast', timed: false },
    });
    await press();
    await expectFlash('✓', 'Tilth: Walk, done');
    expect((await today()).rows[0]).toMatchObject({ status: 'done', amount: 10 });
    await sendMessage('clearCheckIn', { ...stamp(), habitId: 'Walk', day: TODAY });
    await sendMessage('setSmallDay', { ...stamp(), day: TODAY, small: true });
    await press();
    await vi.waitFor(async () => expect(await said()).toEqual({ Walk: 'small' }));
  });

  test('takes one time of the day after the other', async () => {
    await habits({ name: 'Water', schedule: { kind: 'timesADay', times: 2 } }, { name: 'Read' });
    for (const [partsDone, status] of [
      [1, 'small'],
      [3, 'done'],
    ]) {
      await press();
      await vi.waitFor(async () =>
        expect((await today()).rows[0]).toMatchObject({ partsDone, status }),
      );
    }
    await press();
    await vi.waitFor(async () => expect(await said()).toMatchObject({ Read: 'done' }));
  });

  test('is a deed like any other: announced, counted, and undone', async () => {
    await habits({ name: 'Walk' });
    await expectBadge('1', 'Tilth: 1 left today');
    const announced = countOf(channel, 'changed');
    await press();
    await vi.waitFor(() => expect(countOf(channel, 'changed')).toBe(announced + 1));
    await expectBadge('', 'Tilth');
    const { undoable } = await today();
    expect(undoable).toMatchObject({ kind: 'checkIn', about: 'Walk' });
    await sendMessage('undo', { ...stamp(), deedId: undoable?.id ?? '' });
    expect(await said()).toEqual({ Walk: null });
  });

  test('names nothing while Tilth is quiet', async () => {
    await habits({ name: 'Walk' });
    await sendMessage('changeSettings', { ...stamp(), change: { quiet: true } });
    await press();
    await expectFlash('✓', 'Tilth: done');
    expect(await said()).toEqual({ Walk: 'done' });
  });
});

describe('the address bar', () => {
  test('says what Enter does, with the others below', async () => {
    await habits({ name: 'Walk' }, { name: 'Wash' }, { name: 'Slow walk' }, { name: 'Read' });
    await sendMessage('checkIn', {
      ...stamp(),
      habitId: 'Wash',
      day: TODAY,
      status: 'done',
      amount: null,
    });
    expect(await quick.type('wa')).toEqual([
      'Check off: Walk',
      'Check off: Slow walk',
      'Done already: Wash',
    ]);
    expect(quick.contents()).toEqual(['Slow walk', 'Wash']);
  });

  test.each([
    ['a rest day', {}, 'A rest day: Walk', 'skip'],
    [
      'the small version',
      { small: 'To the door' },
      'Check off: Walk · small: To the door',
      'small',
    ],
    [
      'the smallest version',
      { small: '', smallest: 'One shoe' },
      'Check off: Walk · small: One shoe',
      'small',
    ],
    [
      'the next time',
      { schedule: { kind: 'timesADay', times: 3 } },
      'Check off: Walk · 1 of 3',
      '',
    ],
    [
      'no number that is hidden',
      { schedule: { kind: 'timesADay', times: 3 }, numbersHidden: true },
      'Check off: Walk',
      '',
    ],
  ] as const)('says %s', async (_, draft, line, deed) => {
    await habits({ name: 'Walk', ...(draft as Partial<HabitDraft>) });
    if (deed === 'skip') await sendMessage('skip', { ...stamp(), habitId: 'Walk', day: TODAY });
    if (deed === 'small') {
      await sendMessage('setSmallDay', { ...stamp(), day: TODAY, small: true });
    }
    expect(await quick.type('walk')).toEqual([line]);
  });

  test('checks off what was typed, or chosen below', async () => {
    await habits({ name: 'Walk' }, { name: 'Slow walk' });
    await quick.enter('wa');
    await expectFlash('✓', 'Tilth: Walk, done');
    await quick.enter('Slow walk');
    await expectFlash('✓', 'Tilth: Slow walk, done');
    expect(await said()).toEqual({ Walk: 'done', 'Slow walk': 'done' });
  });

  test('leaves what was done as it is, and says so', async () => {
    await habits({ name: 'Walk' });
    await sendMessage('checkIn', {
      ...stamp(),
      habitId: 'Walk',
      day: TODAY,
      status: 'small',
      amount: null,
    });
    await quick.enter('walk');
    await expectFlash('✓', 'Tilth: Done already: Walk');
    expect(await said()).toEqual({ Walk: 'small' });
  });

  test('opens Today where nothing is called so, in this tab or in another', async () => {
    expect(await quick.type('w')).toEqual(['Nothing stands on today’s list · Enter opens Today']);
    await habits({ name: 'Walk' });
    expect(await quick.type('yoga')).toEqual([
      'No habit of today is called that · Enter opens Today',
    ]);
    const here = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await quick.enter('yoga');
    const url = fakeBrowser.runtime.getURL('/garden.html#today');
    await vi.waitFor(() => expect(here).toHaveBeenCalledWith({ url }));
    await quick.enter('yoga', 'newForegroundTab');
    await vi.waitFor(async () =>
      expect((await fakeBrowser.tabs.query({})).map((tab) => tab.url)).toContain(url),
    );
    expect(here).toHaveBeenCalledOnce();
    expect(await said()).toEqual({ Walk: null });
  });

  test('opens Today where nothing was typed, and says so', async () => {
    await habits({ name: 'Walk' });
    expect(await quick.type(' ')).toEqual([
      'Type a part of its name · Enter opens Today',
      'Check off: Walk',
    ]);
    await opensToday('');
    await opensToday(' ');
    expect(await said()).toEqual({ Walk: null });
  });

  test('in Firefox, where no line says it before, checks off only what can be nothing else', async () => {
    channel = aFakeChannel();
    aFakePermissions('firefox');
    quick = aFakeQuick();
    (await aWorker()).main();
    await habits({ name: 'Walk' }, { name: 'Slow walk' }, { name: 'Read' });
    await opensToday('wa');
    expect(await said()).toEqual({ Walk: null, 'Slow walk': null, Read: null });
    await quick.enter('Walk');
    await expectFlash('✓', 'Tilth: Walk, done');
    await quick.enter('wa');
    await expectFlash('✓', 'Tilth: Slow walk, done');
    expect(await said()).toEqual({ Walk: 'done', 'Slow walk': 'done', Read: null });
    aFakePermissions();
  });

  test('shows no name and checks nothing off while Tilth is quiet', async () => {
    await habits({ name: 'Walk' });
    await quick.type('wa');
    await quick.cancel();
    await sendMessage('changeSettings', { ...stamp(), change: { quiet: true } });
    await quick.start();
    expect(quick.first()).toBe('Check off a habit of today');
    expect(await quick.type('wa')).toEqual(['Tilth is quiet, so no names are shown here']);
    const here = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await quick.enter('walk');
    const url = fakeBrowser.runtime.getURL('/newtab.html');
    await vi.waitFor(() => expect(here).toHaveBeenCalledWith({ url }));
    expect(await said()).toEqual({ Walk: null });
  });
});

test('what cannot be saved is said', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  channel = aFakeChannel();
  quick = aFakeQuick();
  const refuse = (): never => {
    throw new DOMException('A private window', 'InvalidStateError');
  };
  (await aWorker({ open: refuse, deleteDatabase: refuse, cmp: refuse })).main();
  await press();
  await expectFlash('–', 'Tilth: this could not be saved');
});

/** Habits of every day, known by their names. */
async function habits(...drafts: readonly Partial<HabitDraft>[]): Promise<void> {
  for (const draft of drafts) {
    const habitId = draft.name ?? '';
    await sendMessage('addHabit', { ...stamp(), habitId, draft: aDraft(draft) });
  }
}

async function opensToday(typed: string): Promise<void> {
  const here = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  here.mockClear();
  await quick.enter(typed);
  const url = fakeBrowser.runtime.getURL('/garden.html#today');
  await vi.waitFor(() => expect(here).toHaveBeenCalledExactlyOnceWith({ url }));
}

async function press(): Promise<void> {
  // Whatever stands on the button for a moment goes first.
  await vi.advanceTimersByTimeAsync(5000);
  await quick.press('check-next');
}

async function today(): Promise<TodayView> {
  const reply = (await sendMessage('today', { day: null })) as unknown as { value: TodayView };
  return reply.value;
}

async function said(): Promise<Record<string, HabitRow['status']>> {
  const { rows } = await today();
  return Object.fromEntries(rows.map(({ name, status }) => [name, status]));
}

async function expectFlash(text: string, title: string): Promise<void> {
  await expectBadge(text, title);
  await vi.advanceTimersByTimeAsync(2000);
}

async function expectBadge(text: string, title: string): Promise<void> {
  await vi.waitFor(
    async () => {
      await vi.advanceTimersByTimeAsync(text === '✓' || text === '–' ? 0 : 500);
      expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
      expect(await fakeBrowser.action.getTitle({})).toBe(title);
    },
    { interval: 5 },
  );
}
