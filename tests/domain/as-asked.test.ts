import { describe, expect, test } from 'vitest';
import { asAsked, isOpen } from '@/domain/as-asked';
import type { Status } from '@/domain/check-in';
import type { Goal } from '@/domain/habit';
import type { Part } from '@/domain/parts';
import { TEN_MINUTES } from '@/tests/support/builders';

const CHECK: Goal = { kind: 'check' };
const STEPS: readonly Part[] = [
  { kind: 'step', text: 'Mat' },
  { kind: 'step', text: 'Stretch' },
];
const TIMES: readonly Part[] = [
  { kind: 'slot', slot: 'morning' },
  { kind: 'slot', slot: 'evening' },
];

test.each([
  ['all of it', { asks: 'full', small: 'a step', goal: CHECK }, 'done', null],
  ['a target that is to be reached', { asks: 'full', small: '', goal: TEN_MINUTES }, 'done', 10],
  [
    'no amount where less is better',
    { asks: 'full', small: '', goal: { ...TEN_MINUTES, direction: 'atMost' } },
    'done',
    null,
  ],
  ['the small version', { asks: 'small', small: 'a step', goal: TEN_MINUTES }, 'small', null],
  [
    'the smallest, where there is no other',
    { asks: 'small', small: '', goal: CHECK },
    'smallest',
    null,
  ],
] as const)('one press records %s', (_, row, status, amount) => {
  expect(asAsked(row)).toEqual({ status, amount });
});

describe('something can still be said of', () => {
  test.each<[string, Status | null, readonly Part[], number, boolean]>([
    ['a day of which nothing was', null, [], 0, true],
    ['no day that was done', 'done', [], 0, false],
    ['no day that was let go', 'skipped', TIMES, 0, false],
    ['no day of which an amount too small was', 'small', [], 0, false],
    ['a day with times that are left', 'small', TIMES, 0b01, true],
    ['no day whose times were all', 'done', TIMES, 0b11, false],
    ['no day whose small version was', 'small', TIMES, 0, false],
    ['no day of which some steps were', 'small', STEPS, 0b01, false],
  ])('%s', (_, status, parts, partsDone, open) => {
    expect(isOpen({ status, parts, partsDone })).toBe(open);
  });
});
