import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LocalDate } from '@/domain/local-date';
import { dropKeptDeed, type KeptDeed, keepDeed, keptDeeds } from '@/platform/keeping';

const aKeptSkip = (id: string, at: number): KeptDeed => ({
  method: 'skip',
  arg: { id, at, kept: true, habitId: 'walk', day: '2026-11-23' as LocalDate },
});

beforeEach(() => fakeBrowser.reset());

test('kept deeds come back oldest first', async () => {
  for (const [id, at] of [
    ['a', 3],
    ['c', 1],
    ['b', 2],
  ] as const) {
    await keepDeed(aKeptSkip(id, at));
  }
  expect(await keptDeeds()).toEqual([aKeptSkip('c', 1), aKeptSkip('b', 2), aKeptSkip('a', 3)]);
});

test('two surfaces that keep at once lose nothing', async () => {
  await Promise.all([keepDeed(aKeptSkip('a', 1)), keepDeed(aKeptSkip('b', 2))]);
  expect(await keptDeeds()).toHaveLength(2);
});

test('a deed kept twice is kept once', async () => {
  await keepDeed(aKeptSkip('a', 1));
  await keepDeed(aKeptSkip('a', 1));
  expect(await keptDeeds()).toEqual([aKeptSkip('a', 1)]);
});

test('dropping one leaves the others, and what else is stored', async () => {
  await fakeBrowser.storage.local.set({ sentinel: 1 });
  for (const id of ['a', 'b']) await keepDeed(aKeptSkip(id, 1));
  const [first] = await keptDeeds();
  if (first) await dropKeptDeed(first);
  expect(await keptDeeds()).toEqual([aKeptSkip('b', 1)]);
  expect(await fakeBrowser.storage.local.get('sentinel')).toEqual({ sentinel: 1 });
});

test('nothing is kept at first', async () => {
  expect(await keptDeeds()).toEqual([]);
});
