import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Goal } from '@/domain/habit';
import { allParts, countParts, type Part, partsOf, statusOfParts, withPart } from '@/domain/parts';
import type { Schedule } from '@/domain/schedule';
import { TEN_MINUTES } from '@/tests/support/builders';

const CHECK: Goal = { kind: 'check' };

test.each<[string, Schedule, Goal, Part[]]>([
  ['a habit that is done or not', { kind: 'daily' }, CHECK, []],
  ['an amount', { kind: 'daily' }, TEN_MINUTES, []],
  [
    'steps',
    { kind: 'weekdays', days: [1] },
    { kind: 'steps', steps: ['Sit', 'Breathe'] },
    [
      { kind: 'step', text: 'Sit' },
      { kind: 'step', text: 'Breathe' },
    ],
  ],
  [
    'times of the day',
    { kind: 'slots', slots: ['morning', 'evening'] },
    CHECK,
    [
      { kind: 'slot', slot: 'morning' },
      { kind: 'slot', slot: 'evening' },
    ],
  ],
  [
    'so many times',
    { kind: 'timesADay', times: 3 },
    CHECK,
    [1, 2, 3].map((place) => ({ kind: 'time', place })),
  ],
])('the parts of %s', (_name, schedule, goal, parts) => {
  expect(partsOf({ schedule, goal })).toEqual(parts);
});

test.each([
  ['none', 0b000, 3, null],
  ['one', 0b010, 3, 'small'],
  ['all but one', 0b011, 3, 'small'],
  ['all', 0b111, 3, 'done'],
  ['one of a kind that has grown', 0b0011, 4, 'small'],
  ['more than there are now', 0b1111, 2, 'done'],
  ['only such as are no longer there', 0b1100, 2, null],
  ['twelve', 2 ** 12 - 1, 12, 'done'],
])('%s of them done', (_name, done, count, status) => {
  expect(statusOfParts(done, count)).toBe(status);
});

test.each([
  [0b0, 3, 0],
  [0b1, 3, 1],
  [0b110, 3, 2],
  [0b111, 3, 3],
  [0b1101, 2, 1],
  [2 ** 12 - 1, 12, 12],
  [2 ** 11, 12, 1],
])('%i of so many as %i are %i', (done, count, parts) => {
  expect(countParts(done, count)).toBe(parts);
});

describe('any parts', () => {
  const count = fc.integer({ min: 2, max: 12 });

  test('said one by one, in any order, are all of them', () =>
    fc.assert(
      fc.property(
        count.chain((of) =>
          fc.shuffledSubarray(
            Array.from({ length: of }, (_, part) => part),
            { minLength: of },
          ),
        ),
        (order) => {
          const done = order.reduce((sum, part) => withPart(sum, part, true), 0);
          expect(done).toBe(allParts(order.length));
          expect(countParts(done, order.length)).toBe(order.length);
          expect(statusOfParts(withPart(done, order[0] ?? 0, false), order.length)).toBe('small');
        },
      ),
    ));

  test('said twice are said once, and taken back are as before', () =>
    fc.assert(
      fc.property(fc.nat(4095), fc.nat(11), (before, part) => {
        const done = withPart(before, part, true);
        expect(withPart(done, part, true)).toBe(done);
        expect(withPart(done, part, false)).toBe(withPart(before, part, false));
      }),
    ));
});
