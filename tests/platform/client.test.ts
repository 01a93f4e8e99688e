import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Failure } from '@/domain/failure';
import type { LocalDate } from '@/domain/local-date';
import { ask, tell } from '@/platform/client';
import { keptDeeds } from '@/platform/keeping';
import { aFakeChannel, aGate, type FakeChannel, reply } from '@/tests/support/fake-extension';

const SKIP = { id: 'deed', at: 5, habitId: 'walk', day: '2026-11-23' as LocalDate };
const SAVED = reply({ kind: 'ok', value: [] });

let channel: FakeChannel;

beforeEach(() => {
  // No database here: only the client's own pauses stand still.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  channel = aFakeChannel();
});

test('a deed is saved only after the reply', async () => {
  const { opened, open } = aGate();
  channel.meet = async () => {
    await opened;
    return SAVED;
  };
  const settled = vi.fn<() => void>();
  const told = tell('skip', SKIP).finally(settled);
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).not.toHaveBeenCalled();
  open();
  expect(await told).toEqual({ kind: 'saved' });
  expect(channel.sent.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: 'skip', data: SKIP },
  ]);
});

test('a refusal is told and not tried again', async () => {
  const refusals = [{ kind: 'habitUnknown' }];
  channel.meet = async () => reply({ kind: 'ok', value: refusals });
  expect(await tell('skip', SKIP)).toEqual({ kind: 'refused', refusals });
  expect(channel.sent).toHaveLength(1);
  expect(await keptDeeds()).toEqual([]);
});

describe('a deed that goes wrong', () => {
  test.each([1, 2])('%i times is tried again under the same id and saved', async (times) => {
    channel.meet = async () =>
      channel.sent.length > times ? SAVED : reply({ kind: 'failed', reason: 'full' });
    expect(await soon(tell('skip', SKIP))).toEqual({ kind: 'saved' });
    expect(channel.sent.map((message) => message.data)).toEqual(Array(times + 1).fill(SKIP));
    expect(await keptDeeds()).toEqual([]);
  });

  test.each<Failure>(['full', 'unknown'])('three times (%s) is kept', async (reason) => {
    channel.meet = async () => reply({ kind: 'failed', reason });
    expect(await soon(tell('skip', SKIP))).toEqual({ kind: 'kept', reason });
    expect(channel.sent).toHaveLength(3);
    expect(await keptDeeds()).toEqual([{ method: 'skip', arg: { ...SKIP, kept: true } }]);
  });

  test('and cannot be kept is lost, and said to be', async () => {
    channel.meet = async () => reply({ kind: 'failed', reason: 'full' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await soon(tell('skip', SKIP))).toEqual({ kind: 'lost', reason: 'full' });
    expect(await keptDeeds()).toEqual([]);
  });

  test('where nothing is ever kept is lost at once', async () => {
    channel.meet = async () => reply({ kind: 'failed', reason: 'unavailable' });
    expect(await tell('skip', SKIP)).toEqual({ kind: 'lost', reason: 'unavailable' });
    expect(channel.sent).toHaveLength(1);
    expect(await keptDeeds()).toEqual([]);
  });
});

describe('a worker that', () => {
  test.each<[string, FakeChannel['meet']]>([
    ['is not there', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['throws', async () => ({ err: { name: 'Error', message: 'Crashed' } })],
    ['answers with nothing', async () => undefined],
    ['never answers', () => new Promise(() => undefined)],
  ])('%s is asked again', async (_, meet) => {
    channel.meet = (message, deliver) =>
      channel.sent.length > 1 ? Promise.resolve(SAVED) : meet(message, deliver);
    expect(await soon(tell('skip', SKIP))).toEqual({ kind: 'saved' });
    expect(channel.sent).toHaveLength(2);
  });

  test('never answers loses no deed', async () => {
    channel.meet = () => new Promise(() => undefined);
    expect(await soon(tell('skip', SKIP))).toEqual({ kind: 'kept', reason: 'unknown' });
    expect(await keptDeeds()).toHaveLength(1);
  });

  test('is slow is waited for', async () => {
    channel.meet = () => new Promise((resolve) => setTimeout(resolve, 4000, SAVED));
    expect(await soon(tell('skip', SKIP))).toEqual({ kind: 'saved' });
    expect(channel.sent).toHaveLength(1);
  });
});

describe('a question', () => {
  test('is answered', async () => {
    channel.meet = async () => reply({ kind: 'ok', value: ['days'] });
    expect(await ask('ahead', {})).toEqual({ kind: 'answer', answer: ['days'] });
  });

  test.each<[Failure, number]>([
    ['full', 3],
    ['unknown', 3],
    ['unavailable', 1],
  ])('that meets %s is asked %i times and keeps nothing', async (reason, times) => {
    channel.meet = async () => reply({ kind: 'failed', reason });
    expect(await soon(ask('ahead', {}))).toEqual({ kind: 'failed', reason });
    expect(channel.sent).toHaveLength(times);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

test('a private window neither asks nor tells nor keeps', async () => {
  vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(await ask('today', { day: null })).toEqual({ kind: 'failed', reason: 'unavailable' });
  expect(await tell('skip', SKIP)).toEqual({ kind: 'lost', reason: 'unavailable' });
  expect(channel.sent).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  vi.restoreAllMocks();
});

/** Lets all pauses pass. */
async function soon<T>(outcome: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return outcome;
}
