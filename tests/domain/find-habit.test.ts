import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '@/domain/check-in';
import { findRows, singledOut } from '@/domain/find-habit';

function aRow(name: string, status: Status | null = null) {
  return { name, status, parts: [], partsDone: 0 } as const;
}

function found(names: readonly string[], typed: string): string[] {
  return findRows(
    names.map((name) => aRow(name)),
    typed,
  ).map(({ name }) => name);
}

describe('a name is found', () => {
  test.each([
    ['by its beginning', 'wa', ['Walk', 'Water'], ['Walk', 'Water']],
    ['by a word in it', 'br', ['Slow breathing'], ['Slow breathing']],
    ['by letters within a word', 'eath', ['Slow breathing'], ['Slow breathing']],
    ['in large and small letters', 'WALK', ['walk'], ['walk']],
    ['without its accents', 'cafe', ['Café au lait'], ['Café au lait']],
    ['with accents it does not have', 'wálk', ['Walk'], ['Walk']],
    ['with spaces around it', '  walk ', ['Walk'], ['Walk']],
    ['by nothing typed at all', '', ['B', 'A'], ['B', 'A']],
    ['not by what it does not hold', 'yoga', ['Walk'], []],
    ['in any script', 'پیاده', ['پیاده‌روی'], ['پیاده‌روی']],
    ['by a word after a mark', 'tea', ['(Tea) at five'], ['(Tea) at five']],
  ])('%s', (_, typed, names, expected) => {
    expect(found(names, typed)).toEqual(expected);
  });
});

describe('the likeliest comes first', () => {
  test('one called so, one that begins so, one with a word that does, one that holds it', () => {
    const names = ['My sitting', 'Go sit', 'Sit up', 'Sit'];
    expect(found(names, 'sit')).toEqual(['Sit', 'Sit up', 'My sitting', 'Go sit']);
    expect(found(['Possible', 'Go si', 'Sit'], 'si')).toEqual(['Sit', 'Go si', 'Possible']);
  });

  test('what can still be said of before what was said of, unless it is called just so', () => {
    const rows = [aRow('Walk', 'done'), aRow('Wash', 'skipped'), aRow('Slow walk')];
    const names = (typed: string) => findRows(rows, typed).map(({ name }) => name);
    expect(names('wa')).toEqual(['Slow walk', 'Walk', 'Wash']);
    expect(names('walk')).toEqual(['Walk', 'Slow walk']);
  });

  test('a day with times left can still be said of', () => {
    const parts = [
      { kind: 'time', place: 1 },
      { kind: 'time', place: 2 },
    ] as const;
    const water = { name: 'Water', status: 'small', parts, partsDone: 1 } as const;
    expect(findRows([aRow('Wash', 'done'), water], 'wa')[0]).toBe(water);
  });
});

test('of two that are called just so, the open one comes first', () => {
  const rows = [aRow('Walk', 'done'), aRow('Walk'), aRow('Walk later')];
  expect(findRows(rows, 'walk').map((row) => rows.indexOf(row))).toEqual([1, 0, 2]);
});

describe('one is singled out', () => {
  const rows = [aRow('Walk'), aRow('Slow walk'), aRow('Wash', 'done'), aRow('Washing up')];
  test.each([
    ['by what no other holds', 'slow', 'Slow walk'],
    ['by its whole name, whatever others hold', 'walk', 'Walk'],
    ['by its whole name, also once it was done', 'wash', 'Wash'],
    ['by what no other open one holds', 'was', 'Washing up'],
    ['not where several are open', 'wa', null],
    ['not by nothing typed', ' ', null],
    ['not by what none holds', 'yoga', null],
  ])('%s', (_, typed, name) => {
    expect(singledOut(rows, typed)?.name ?? null).toBe(name);
  });

  test('not where two are called so', () => {
    expect(singledOut([aRow('Walk'), aRow('Walk')], 'walk')).toBeNull();
    expect(singledOut([aRow('Walk', 'done'), aRow('Walk', 'done')], 'walk')).toBeNull();
  });
});

test('laws: nothing typed finds all, a name finds itself first, and nothing is found twice', () => {
  // As names are kept: nothing around them.
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.nat(), (names, pick) => {
      const rows = names.map((each) => aRow(each));
      expect(findRows(rows, '')).toEqual(rows);
      const [sought] = names.slice(pick % Math.max(names.length, 1));
      if (sought === undefined) return;
      const all = findRows(rows, sought);
      expect(new Set(all).size).toBe(all.length);
      const same = (text: string): string =>
        text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
      if (same(sought) !== '') expect(same(all[0]?.name ?? '')).toBe(same(sought));
    }),
    { numRuns: 500, seed: 5 },
  );
});
