import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextChangedAt } from '@/domain/hybrid-clock';
import { at, day, TODAY } from '@/tests/support/builders';

const NOW = at(TODAY);

test.each([
  ['the wall clock, when nothing was seen', NOW, [], NOW],
  ['the wall clock, when it is ahead', NOW, [NOW - 1, NOW - 500], NOW],
  ['one step beyond, in the same millisecond', NOW, [NOW], NOW + 1 / 4096],
  [
    'one step beyond the latest, when the wall clock went back',
    NOW,
    [NOW - 9, NOW + 7],
    NOW + 7 + 1 / 4096,
  ],
  ['one step beyond a step', NOW, [NOW + 5 / 4096], NOW + 6 / 4096],
  ['the wall clock, past a few steps', NOW + 1, [NOW + 5 / 4096], NOW + 1],
])('reads %s', (_name, now, seen, reading) => expect(nextChangedAt(now, ...seen)).toBe(reading));

// As long as its docstring promises.
const instant = fc.integer({ min: 0, max: at(day('3083-12-31')) });
const reading = fc
  .tuple(instant, fc.integer({ min: 0, max: 4095 }))
  .map(([ms, count]) => ms + count / 4096);

test('is never behind the wall clock, and ahead of all that was seen', () =>
  fc.assert(
    fc.property(instant, fc.array(reading, { maxLength: 5 }), (now, seen) => {
      const next = nextChangedAt(now, ...seen);
      expect(next).toBeGreaterThanOrEqual(now);
      for (const each of seen) expect(next).toBeGreaterThan(each);
    }),
    { numRuns: 1000 },
  ));

test('advances strictly, however the wall clock jumps', () =>
  fc.assert(
    fc.property(fc.array(instant, { minLength: 2 }), (walls) => {
      let last = -1;
      for (const now of [...walls, ...walls]) {
        const next = nextChangedAt(now, last);
        expect(next).toBeGreaterThan(last);
        last = next;
      }
    }),
  ));
