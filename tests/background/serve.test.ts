// Loaded here once, so that no test waits for the first transform.
import 'fake-indexeddb/auto';
import '@/entrypoints/background/serve';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sign } from '@/entrypoints/background/presence-keeper';
import { sendMessage } from '@/platform/messages';
import type { TilthDatabase } from '@/storage/db';
import {
  aFakeChannel,
  aGate,
  breakWrites,
  contentsOf,
  countOf,
  type FakeChannel,
  inContext,
  OWN_ID,
  OWN_PAGE,
} from '@/tests/support/fake-extension';
import {
  A_NUDGE,
  aDraft,
  aWish,
  DEEDS,
  fitting,
  METHODS,
  NOW,
  QUESTIONS,
  SEEDS,
  stamp,
} from './samples';

type Method = (typeof METHODS)[number];

let channel: FakeChannel;
let db: TilthDatabase;
let onWritten: ReturnType<typeof vi.fn<() => void>>;
let onHeard: ReturnType<typeof vi.fn<(sign: Sign) => void>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  channel = aFakeChannel();
  await serving(Promise.resolve());
  for (const [method, arg] of SEEDS) await send(method, arg);
  await db.nudges.add(A_NUDGE);
  channel.sent.length = 0;
  onWritten.mockClear();
});

test.each(METHODS)('%s is answered', async (method) => {
  const answer = await send(method, fitting()[method]);
  expect(answer).toEqual({
    kind: 'ok',
    value: DEEDS.includes(method as never) ? [] : expect.anything(),
  });
});

test('a method that is not of the protocol is not answered', async () => {
  await expect(send('eraseAll' as Method, {})).rejects.toThrow();
});

test('nothing is answered before the start is through', async () => {
  const { opened, open } = aGate();
  channel = aFakeChannel();
  await serving(opened);
  const settled = vi.fn<() => void>();
  const answer = send('habits', {}).finally(settled);
  await db.habits.count();
  expect(settled).not.toHaveBeenCalled();
  open();
  expect(await answer).toMatchObject({ kind: 'ok' });
});

describe('a message is refused that comes from', () => {
  test.each<[string, FakeChannel['sender']]>([
    ['another extension', { id: 'another', url: 'chrome-extension://another/page.html' }],
    ['another extension that names our page', { id: 'another', url: OWN_PAGE }],
    ['a web page', { id: OWN_ID, url: 'https://example.com/' }],
    ['a web page that names ours', { id: OWN_ID, url: `https://example.com/#${OWN_PAGE}` }],
    ['an id that begins with ours', { id: OWN_ID, url: `chrome-extension://${OWN_ID}x/a.html` }],
    ['our id without a page', { id: OWN_ID }],
    ['our page without an id', { url: OWN_PAGE }],
    ['nobody', {}],
  ])('%s', async (_, sender) => {
    channel.sender = sender;
    const before = await contentsOf(db);
    for (const method of METHODS) {
      await expect(send(method, fitting()[method]), method).rejects.toThrow();
    }
    expect(await contentsOf(db)).toEqual(before);
    expect(onWritten).not.toHaveBeenCalled();
    expect(countOf(channel, 'changed')).toBe(0);
  });
});

describe('an argument of the wrong shape is refused and changes nothing', () => {
  const long = 'x'.repeat(101);
  const odd = [null, [], 'text', 42, true];
  const days = [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '1969-12-31',
    '2026-11-23T09:41',
    'today',
    '__proto__',
    '',
    20261123,
    {},
  ];
  const ids = ['', long, 7, null, {}, ['walk']];
  const aRest = { from: '2026-11-23', until: null, habitIds: null, reason: 'illness' };
  const stamps = { id: ids, at: ['now', null, Number.NaN, {}], kept: ['yes', 1] };
  const onHabit = { ...stamps, habitId: ids };
  const onDay = { ...onHabit, day: [...days, null] };
  const drafts = [
    ...odd,
    {},
    ...Object.entries({
      name: [7, null, 'x'.repeat(100_001)],
      domain: ['politics', '__proto__', 'constructor', 3],
      cue: [7, null],
      small: [{}, null],
      smallest: [{}, null, 'x'.repeat(100_001)],
      group: [1, null, 'x'.repeat(100_001)],
      timeOfDay: ['night', '', null, 1, '__proto__'],
      numbersHidden: ['yes', 1, null],
      startsOn: days,
      endsOn: days,
      schedule: [
        null,
        'daily',
        {},
        { kind: 'monthly' },
        { kind: '__proto__' },
        { kind: 'weekdays' },
        { kind: 'weekdays', days: [7] },
        { kind: 'weekdays', days: [1.5] },
        { kind: 'weekdays', days: [-1] },
        { kind: 'weekdays', days: ['1'] },
        { kind: 'weekdays', days: [0, 1, 2, 3, 4, 5, 6, 0] },
        { kind: 'times', times: 3, per: 'week' },
        { kind: 'times', times: '3', per: 'week', span: 'rolling' },
        { kind: 'times', times: 3, per: 'year', span: 'rolling' },
        { kind: 'times', times: 3, per: 'week', span: 'sliding' },
        { kind: 'everyDays', every: 3 },
        { kind: 'everyDays', every: '3', from: '2026-11-23' },
        ...days.map((from) => ({ kind: 'everyDays', every: 3, from })),
        { kind: 'monthDays', days: null },
        { kind: 'monthDays', days: [1] },
        { kind: 'monthDays', days: [{ kind: 'date', date: '1' }] },
        { kind: 'monthDays', days: [{ kind: 'weekday', which: 0, weekday: 1 }] },
        { kind: 'monthDays', days: [{ kind: 'weekday', which: 5, weekday: 1 }] },
        { kind: 'monthDays', days: [{ kind: 'weekday', which: -1, weekday: 7 }] },
        { kind: 'monthDays', days: Array(101).fill({ kind: 'date', date: 1 }) },
        { kind: 'slots', slots: ['night'] },
        { kind: 'slots', slots: Array(10).fill('noon') },
        { kind: 'timesADay' },
        { kind: 'timesADay', times: '3' },
        ...days.map((day) => ({ kind: 'once', day })),
      ],
      goal: [
        null,
        {},
        { kind: 'constructor' },
        { kind: 'amount' },
        { kind: 'amount', unit: 1, target: 1, direction: 'atLeast', timed: false },
        { kind: 'amount', unit: 'pages', target: '1', direction: 'atLeast', timed: false },
        { kind: 'amount', unit: 'pages', target: 1, direction: 'exactly', timed: false },
        { kind: 'amount', unit: 'pages', target: 1, direction: 'atLeast' },
        { kind: 'amount', unit: 'pages', target: 1, direction: 'atLeast', timed: 'yes' },
        { kind: 'steps' },
        { kind: 'steps', steps: 'one, two' },
        { kind: 'steps', steps: ['one', 2] },
        { kind: 'steps', steps: Array(101).fill('step') },
      ],
    }).flatMap(([field, values]) => values.map((value) => ({ ...aDraft(), [field]: value }))),
  ];
  const changes = [
    ...odd.filter((each) => !Array.isArray(each)),
    { theme: 'pink' },
    { theme: null },
    { dayStartsAt: 24 },
    { dayStartsAt: -1 },
    { dayStartsAt: 1.5 },
    { dayStartsAt: Number.NaN },
    { dayStartsAt: '4' },
    { weekStartsOn: 2 },
    { badge: 1 },
    { newTabHabits: 'initials' },
    { quiet: 'yes' },
    { welcomed: null },
    { tipSeed: 5 },
    { hiddenTopics: ['soup'] },
    { hiddenTopics: 'food' },
    { ketamine: 'perhaps' },
    { country: 'Austria' },
    { numbersHidden: 1 },
    { mood: 'yes' },
    { streaks: null },
    { groupBy: 'colour' },
    { foldedGroups: 'morning' },
    { foldedGroups: [1] },
    { foldedGroups: Array(1001).fill('a') },
    { unheard: true },
    { nudgeBy: 'mail' },
    { nudgeNames: 1 },
    { nudgeSound: 'loud' },
    { nudgeAllowance: 21 },
    { nudgeAllowance: -1 },
    { nudgeAllowance: 1.5 },
    { nudgesPausedUntil: 'monday' },
    { nudgesPausedUntil: Number.NaN },
    { nudgesPausedUntil: Number.POSITIVE_INFINITY },
    { later: '30' },
    { later: null },
    { quietHours: null },
    { quietHours: Array(6).fill(null) },
    { quietHours: Array(8).fill(null) },
    ...[
      {},
      { from: 0 },
      { from: 1440, until: 0 },
      { from: 0, until: -1 },
      { from: 0.5, until: 1 },
      { from: '22:00', until: 1 },
      { from: 0, until: 1, name: 'night' },
    ].map((span) => ({ quietHours: [span, ...Array(6).fill(null)] })),
  ];
  const wishes = [
    'walk',
    {},
    ...Object.entries({
      habitId: ids,
      cue: [
        null,
        'clock',
        {},
        { kind: 'url' },
        { kind: '__proto__' },
        ...[-1, 1440, 1.5, '480', null, Number.NaN].map((minute) => ({ kind: 'clock', minute })),
        ...[4, 721, '5', null].map((minutes) => ({ kind: 'open', minutes })),
        ...[-1, 721, null].map((minutes) => ({ kind: 'after', habitId: 'walk', minutes })),
        ...ids.map((habitId) => ({ kind: 'after', habitId, minutes: 5 })),
      ],
      days: [null, 1, ['1'], [7], [-1], [0, 1, 2, 3, 4, 5, 6, 0]],
      onlyIfOpen: ['yes', 1, null],
      stopped: ['yes', 1, null],
    }).flatMap(([field, values]) => [
      without(aWish(), field),
      ...values.map((value) => ({ ...aWish(), [field]: value })),
    ]),
  ];
  const wrong: Record<Method, Readonly<Record<string, readonly unknown[]>>> = {
    today: { day: [...days, undefined] },
    ahead: { extra: [1] },
    habits: { extra: [1] },
    library: { extra: [1] },
    evidence: { ids: ['one', null, [7], [null], [long], Array.from({ length: 51 }, () => 'a')] },
    checkIn: {
      ...onDay,
      status: ['skipped', 'missed', '', null, 1],
      amount: ['5', {}, [], true],
    },
    deeds: { extra: [1] },
    plot: { extra: [1] },
    progress: {
      habitId: ids.filter((id) => id !== null),
      span: ['decade', '__proto__', null, 1],
      until: days,
      day: days,
      notes: [-1, 1.5, 10_001, '20', null, Number.NaN],
    },
    insights: { extra: [1] },
    nudges: { extra: [1] },
    tryNudge: { extra: [1] },
    changeReminder: {
      ...stamps,
      reminderId: ids,
      reminder: wishes,
      lineKey: [1, {}, 'x'.repeat(201)],
    },
    putOffNudges: {
      ...stamps,
      nudgeIds: ['walk', null, [7], [null], [''], ['x'.repeat(121)], Array(1001).fill('a')],
      later: ['30', '__proto__', 15, {}],
    },
    skip: onDay,
    clearCheckIn: onDay,
    checkPart: {
      ...onDay,
      part: [-1, 16, 1.5, '1', null, Number.NaN, {}],
      done: ['yes', 1, null],
    },
    checkInMany: {
      ...stamps,
      cells: [
        'all',
        null,
        {},
        ['walk'],
        [['walk', '2026-11-23']],
        ...ids.map((id) => [[id, '2026-11-23', 'done']]),
        ...days.map((day) => [['walk', day, 'done']]),
        ...['missed', '', 1, {}].map((status) => [['walk', '2026-11-23', status]]),
        // One bad cell spoils all.
        [
          ['walk', '2026-11-23', 'done'],
          ['walk', 'today', 'done'],
        ],
        Array(10_001).fill(['walk', '2026-11-23', 'done']),
      ],
    },
    startTimer: onHabit,
    stopTimer: { ...onHabit, keep: ['yes', 1, null] },
    writeNote: { ...onDay, text: [null, 1, {}, 'x'.repeat(100_001)] },
    noteMood: {
      ...stamps,
      moodId: ids,
      day: [...days, null],
      mood: [
        4,
        {},
        { level: 4 },
        { words: '' },
        ...[0, 6, 2.5, '3', null, Number.NaN].map((level) => ({ level, words: '' })),
        ...[null, 1, 'x'.repeat(100_001)].map((words) => ({ level: 3, words })),
      ],
    },
    changeRest: {
      ...stamps,
      restId: ids,
      rest: Object.entries({
        from: [...days, null],
        until: days,
        habitIds: ['walk', [7], [''], Array(10_001).fill('walk')],
        reason: ['laziness', '', null, '__proto__'],
      }).flatMap(([field, values]) => [
        without(aRest, field),
        ...values.map((value) => ({ ...aRest, [field]: value })),
      ]),
    },
    setSmallDay: { ...stamps, day: [...days, null], small: ['yes', 1, null] },
    answerLine: { ...stamps, key: [null, 1, 'x'.repeat(201)], accepted: ['yes', 1, null] },
    addHabit: { ...onHabit, draft: drafts },
    editHabit: { ...onHabit, draft: drafts },
    archiveHabit: { ...onHabit, archived: ['yes', 1, null] },
    deleteHabit: onHabit,
    reorderHabits: {
      ...stamps,
      habitIds: ['walk', null, [7], [null], [long], ['']],
      regroup: [
        'walk',
        {},
        ...ids.map((habitId) => ({ habitId })),
        { habitId: 'walk', group: 1 },
        { habitId: 'walk', timeOfDay: 'night' },
      ],
    },
    judgeTip: {
      ...stamps,
      tipId: ids,
      verdict: ['liked', '__proto__', 1],
      reason: ['because', '__proto__', 1],
    },
    hideTopic: { ...stamps, topic: ['soup', '__proto__', null, 1], hidden: ['yes', 1, null] },
    changeReading: {
      ...stamps,
      address: [null, 1, 'x'.repeat(100_001)],
      title: [null, 1, 'x'.repeat(100_001)],
      change: [null, 'keep', {}, { kind: 'burn' }, { kind: 'keep' }, { kind: 'note', note: 5 }],
    },
    reorderReadings: { ...stamps, keys: ['a', null, [7], [null]] },
    changeSettings: { ...stamps, change: changes },
    undo: { ...stamps, deedId: ids },
  };

  test.each(METHODS)('%s', async (method) => {
    // As structured clones, so that NaN and the like arrive as they are.
    channel.wire = 'clone';
    const before = await contentsOf(db);
    const bad = [
      undefined,
      ...odd.filter((each) => !Array.isArray(each)),
      ...Object.entries(wrong[method]).flatMap(([field, values]) => [
        ...(field === 'kept' || field === 'extra' ? [] : [without(fitting()[method], field)]),
        ...values.map((value) => ({ ...fitting()[method], [field]: value })),
      ]),
    ];
    for (const arg of bad) {
      await expect(send(method, arg), String(JSON.stringify(arg)).slice(0, 200)).rejects.toThrow();
    }
    expect(await contentsOf(db)).toEqual(before);
    expect(onWritten).not.toHaveBeenCalled();
  });

  test('what a shape does not name is not stored, and no prototype is touched', async () => {
    channel.wire = 'clone';
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":1}';
    const draft = { ...JSON.parse(hostile), ...aDraft() };
    Object.defineProperty(draft, '__proto__', { value: { polluted: 1 }, enumerable: true });
    await send('addHabit', { ...stamp(), habitId: '__proto__', draft, extra: 1 });
    await send('changeSettings', {
      ...stamp(),
      change: JSON.parse('{"__proto__":{"theme":"dark"}}'),
    }).catch(() => undefined);
    const habit = await db.habits.get('__proto__');
    expect(Object.keys(habit ?? {}).toSorted()).toEqual(
      Object.keys((await db.habits.get('walk')) ?? {}).toSorted(),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((await db.settings.toArray()).map((row) => row.key)).not.toContain('__proto__');
  });

  // A target that cannot be read is NaN, which Chromium's messages carry as null.
  test.each(['json', 'clone'] as const)(
    'but a target that is no number gets a sentence (%s)',
    async (wire) => {
      channel.wire = wire;
      const amount = { kind: 'amount', unit: 'pages', direction: 'atLeast', timed: false };
      const draft = { ...aDraft(), goal: { ...amount, target: Number.NaN } };
      expect(await send('addHabit', { ...stamp(), habitId: 'read', draft })).toEqual({
        kind: 'ok',
        value: [expect.objectContaining({ kind: 'amountNotANumber' })],
      });
    },
  );
});

describe('around a message', () => {
  test.each(DEEDS)('%s is announced once', async (method) => {
    await send(method, fitting()[method]);
    expect(countOf(channel, 'changed')).toBe(1);
    expect(onWritten).toHaveBeenCalledOnce();
  });

  test.each(QUESTIONS)('%s announces nothing', async (method) => {
    await send(method, fitting()[method]);
    expect(countOf(channel, 'changed')).toBe(0);
    expect(onWritten).not.toHaveBeenCalled();
  });

  describe('somebody is heard of, after the reply:', () => {
    test.each<[string, Method, string, Sign]>([
      ['on a new tab', 'today', '/newtab.html', 'newTab'],
      ['on a new tab with more in its address', 'today', '/newtab.html?x#y', 'newTab'],
      ['elsewhere', 'today', '/popup.html', 'question'],
      ['on a page that is called like one', 'today', '/garden.html#/newtab.html!', 'question'],
      ['on a new tab that asks more', 'ahead', '/newtab.html', 'question'],
      ['at work', 'skip', '/newtab.html', 'deed'],
    ])('%s', async (_, method, path, sign) => {
      onHeard.mockClear();
      channel.sender = { id: OWN_ID, url: `chrome-extension://${OWN_ID}${path}` };
      const reply = sendMessage(method as 'ahead', fitting()[method] as Record<string, never>);
      await reply.finally(() => expect(onHeard).not.toHaveBeenCalled());
      await vi.waitFor(() => expect(onHeard.mock.calls).toEqual([[sign]]));
    });

    test('and of a tab that asks for the first time, once', async () => {
      onHeard.mockClear();
      const url = `chrome-extension://${OWN_ID}/newtab.html`;
      channel.sender = { id: OWN_ID, url, tab: { id: 7 } as chrome.tabs.Tab };
      await send('today', { day: null });
      await vi.waitFor(() => expect(onHeard.mock.calls).toEqual([['opened']]));
      await send('today', { day: null });
      await vi.waitFor(() => expect(onHeard.mock.calls).toEqual([['opened'], ['newTab']]));
    });

    test('but not by who is refused', async () => {
      onHeard.mockClear();
      channel.sender = { id: 'another' };
      await expect(send('today', { day: null })).rejects.toThrow();
      expect(onHeard).not.toHaveBeenCalled();
    });
  });

  test.each([
    ['QuotaExceededError', 'full'],
    ['AbortError', 'full'],
    // In the middle of a write these are passing: the deed is kept and tried again.
    ['InvalidStateError', 'unknown'],
    ['SecurityError', 'unknown'],
    ['UnknownError', 'unknown'],
  ])('a storage that says %s is told as %s and not announced', async (error, reason) => {
    const mend = breakWrites(db, error);
    db.close();
    await db.open();
    for (const method of DEEDS) {
      expect(await send(method, fitting()[method]), method).toEqual({ kind: 'failed', reason });
    }
    expect(countOf(channel, 'changed')).toBe(0);
    expect(onWritten).not.toHaveBeenCalled();
    mend();
  });
});

async function serving(ready: Promise<void>): Promise<void> {
  const context = await inContext(async () => ({
    ...(await import('@/entrypoints/background/serve')),
    ...(await import('@/storage/db')),
  }));
  const name = `serve-${crypto.randomUUID()}`;
  db = new context.TilthDatabase(name);
  onWritten = vi.fn<() => void>();
  onHeard = vi.fn<(sign: Sign) => void>();
  context.serve(db, { ready, onWritten, onHeard });
}

/** Sends a message; what follows its reply has been done too when it settles. */
async function send(method: Method, arg: unknown): Promise<unknown> {
  try {
    return await sendMessage(method as 'ahead', arg as Record<string, never>);
  } finally {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function without(arg: object, field: string): object {
  return Object.fromEntries(Object.entries(arg).filter(([name]) => name !== field));
}
