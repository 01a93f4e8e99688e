import { beforeEach, expect, test, vi } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { Told } from '@/platform/client';
import { aDeedQueue, refusalsOf, type Trouble } from '@/platform/deeds';
import {
  aFakeChannel,
  aGate,
  countOf,
  type FakeChannel,
  type Message,
  reply,
} from '@/tests/support/fake-extension';

const ON = { habitId: 'walk', day: '2026-11-23' as LocalDate };
const UNAVAILABLE = reply({ kind: 'failed', reason: 'unavailable' });

let channel: FakeChannel;
let troubles: (Trouble | null)[];

beforeEach(() => {
  channel = aFakeChannel();
  channel.meet = async () => reply({ kind: 'ok', value: [] });
  troubles = [];
});

test('deeds go one after another, in the order they were done', async () => {
  const { opened, open } = aGate();
  channel.meet = async ({ type }) => {
    if (type === 'skip') await opened;
    return reply({ kind: 'ok', value: [] });
  };
  const queue = aDeedQueue((trouble) => troubles.push(trouble));
  const deeds = [queue.do('skip', ON), queue.do('clearCheckIn', ON), queue.do('skip', ON)];
  await vi.waitFor(() => expect(channel.sent).toHaveLength(1), { interval: 5 });
  expect(channel.sent.map((message) => message.type)).toEqual(['skip']);
  open();
  expect(await Promise.all(deeds)).toEqual(Array(3).fill({ kind: 'saved' }));
  expect(channel.sent.map((message) => message.type)).toEqual(['skip', 'clearCheckIn', 'skip']);
});

test('each deed has an id of its own and the time at which it was done', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
  const queue = aDeedQueue(() => undefined);
  const first = queue.do('skip', ON);
  vi.setSystemTime(2000);
  await Promise.all([first, queue.do('skip', ON)]);
  vi.useRealTimers();
  expect(channel.sent.map(stampOf)).toMatchObject([{ at: 1000 }, { at: 2000 }]);
  expect(new Set(channel.sent.map((message) => stampOf(message).id)).size).toBe(2);
});

test('a deed that was lost can be done again, and then goes on to be saved', async () => {
  channel.meet = async () => UNAVAILABLE;
  const queue = aDeedQueue((trouble) => troubles.push(trouble));
  expect(await queue.do('skip', ON)).toEqual({ kind: 'lost', reason: 'unavailable' });
  const trouble = troubles.at(-1);
  expect(trouble).toMatchObject({ kind: 'lost', reason: 'unavailable' });
  channel.meet = async () => reply({ kind: 'ok', value: [] });
  if (trouble?.kind === 'lost') trouble.again();
  await vi.waitFor(() => expect(troubles.at(-1)).toBeNull(), { interval: 5 });
  expect(countOf(channel, 'skip')).toBe(2);
});

test('one lost deed does not hold up the next', async () => {
  channel.meet = async ({ type }) =>
    type === 'skip' ? UNAVAILABLE : reply({ kind: 'ok', value: [] });
  const queue = aDeedQueue((trouble) => troubles.push(trouble));
  const [lost, saved] = await Promise.all([queue.do('skip', ON), queue.do('clearCheckIn', ON)]);
  expect([lost.kind, saved.kind]).toEqual(['lost', 'saved']);
});

test('a refusal is no trouble', async () => {
  channel.meet = async () => reply({ kind: 'ok', value: [{ kind: 'habitUnknown' }] });
  await aDeedQueue((trouble) => troubles.push(trouble)).do('skip', ON);
  expect(troubles).toEqual([null]);
});

const refusals: Refusal[] = [{ kind: 'nameEmpty' }];

test.each<[Told, readonly Refusal[]]>([
  [{ kind: 'saved' }, []],
  [{ kind: 'refused', refusals }, refusals],
  [{ kind: 'kept', reason: 'full' }, []],
  [{ kind: 'lost', reason: 'unknown' }, []],
])('refusals of %o', (told, expected) => {
  expect(refusalsOf(told)).toEqual(expected);
});

function stampOf({ data }: Message): { readonly id: string; readonly at: number } {
  return data as { id: string; at: number };
}
