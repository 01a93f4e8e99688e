import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import { STATUSES, type Status } from '@/domain/check-in';
import type { Goal, Habit, Plan } from '@/domain/habit';
import type { History } from '@/domain/history';
import { allParts } from '@/domain/parts';
import { sharesOf, weightsOf } from '@/domain/worth';
import { aHabit, aPlan, day, TEN_MINUTES } from '@/tests/support/builders';
import { historyOf } from '@/tests/support/history';

const FIRST = day('2026-02-02');
const FULL = 1;
const SMALL = 2 / 3;
const SMALLEST = 1 / 3;

/** A cell of a day: its status, and what was done of it. */
type Cell = { readonly status: Status | null; readonly parts?: number; readonly amount?: number };

function drawn(...cells: readonly Cell[]): History {
  return {
    ...historyOf(
      FIRST,
      cells.map(({ status }) => status),
    ),
    amount: Float64Array.from(cells, ({ amount = Number.NaN }) => amount),
    parts: Uint16Array.from(cells, ({ parts = 0 }) => parts),
  };
}

function planned(like: Partial<Plan>): Habit {
  return aHabit({ plans: [aPlan({ from: FIRST, ...like })] });
}

function steps(count: number): Goal {
  return { kind: 'steps', steps: Array.from({ length: count }, (_, place) => `Step ${place}`) };
}

function weightOf(like: Partial<Plan>, cell: Cell): number | undefined {
  return weightsOf(planned(like), drawn(cell))[0];
}

test.each<[string, Partial<Plan>, Cell, number]>([
  ['one of two steps', { goal: steps(2) }, { status: 'small', parts: 0b10 }, 1 / 2],
  ['three of four steps', { goal: steps(4) }, { status: 'small', parts: 0b1101 }, 3 / 4],
  ['one of three steps', { goal: steps(3) }, { status: 'small', parts: 0b100 }, SMALLEST],
  ['one of twelve steps', { goal: steps(12) }, { status: 'small', parts: 1 << 11 }, SMALLEST],
  [
    'the evening, of morning and evening',
    { schedule: { kind: 'slots', slots: ['morning', 'evening'] } },
    { status: 'small', parts: 0b10 },
    1 / 2,
  ],
  [
    'seven of eight times',
    { schedule: { kind: 'timesADay', times: 8 } },
    { status: 'small', parts: 0b1111_1110 },
    7 / 8,
  ],
  ['nine of ten minutes', { goal: TEN_MINUTES }, { status: 'small', amount: 9 }, 9 / 10],
  ['one of ten minutes', { goal: TEN_MINUTES }, { status: 'small', amount: 1 }, SMALLEST],
  ['the small version, no step named', { goal: steps(3) }, { status: 'small' }, SMALL],
  ['the smallest, no step named', { goal: steps(3) }, { status: 'smallest' }, SMALLEST],
  ['the whole of it', { goal: steps(3) }, { status: 'done', parts: 0b111 }, FULL],
  ['the whole of it, no step named', { goal: steps(3) }, { status: 'done' }, FULL],
  ['a skip', { goal: steps(3) }, { status: 'skipped', parts: 0b1 }, 0],
  ['nothing said', { goal: steps(3) }, { status: null, parts: 0b1 }, 0],
  ['parts of what has none', {}, { status: 'small', parts: 0b1 }, SMALL],
  ['steps that are no longer there', { goal: steps(2) }, { status: 'small', parts: 0b1100 }, SMALL],
  ['more steps than there are now', { goal: steps(2) }, { status: 'small', parts: 0b1111 }, FULL],
])('%s counts for its part', (_name, plan, cell, weight) => {
  expect(weightOf(plan, cell)).toBe(weight);
});

describe('laws:', () => {
  const count = fc.integer({ min: 2, max: 12 });
  /** Some of the parts, at least one and never all. */
  const some = count.chain((of) =>
    fc.record({ of: fc.constant(of), parts: fc.integer({ min: 1, max: allParts(of) - 1 }) }),
  );
  const bits = (parts: number): number =>
    [...parts.toString(2)].filter((bit) => bit === '1').length;
  const weigh = (of: number, parts: number): number =>
    weightOf({ goal: steps(of) }, { status: 'small', parts }) ?? Number.NaN;

  test('some parts count for their share, and never for less than the smallest version', () =>
    fc.assert(
      fc.property(some, ({ of, parts }) => {
        expect(weigh(of, parts)).toBe(Math.max(SMALLEST, bits(parts) / of));
      }),
    ));

  test('some parts count for less than all, and one more never for less', () =>
    fc.assert(
      fc.property(some, fc.nat(11), ({ of, parts }, more) => {
        const weight = weigh(of, parts);
        expect(weight).toBeLessThan(FULL);
        const next = parts | (1 << (more % of));
        const status = next === allParts(of) ? 'done' : 'small';
        expect(weightOf({ goal: steps(of) }, { status, parts: next })).toBeGreaterThanOrEqual(
          weight,
        );
      }),
    ));

  test('so many parts count for what as great a part of an amount does', () =>
    fc.assert(
      fc.property(some, ({ of, parts }) => {
        const goal = { ...TEN_MINUTES, target: of };
        expect(weigh(of, parts)).toBe(weightOf({ goal }, { status: 'small', amount: bits(parts) }));
      }),
    ));

  test('steps and times of the day count alike', () =>
    fc.assert(
      fc.property(some, ({ of, parts }) => {
        const schedule = { kind: 'timesADay', times: of } as const;
        expect(weigh(of, parts)).toBe(weightOf({ schedule }, { status: 'small', parts }));
      }),
    ));

  const cell = fc.record({
    status: fc.option(fc.constantFrom(...STATUSES)),
    parts: fc.nat(4095),
    amount: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 30, noNaN: true })),
  });
  const goal = fc.oneof(
    fc.constantFrom<Goal>({ kind: 'check' }, TEN_MINUTES, { ...TEN_MINUTES, direction: 'atMost' }),
    count.map(steps),
  );
  const cells = fc.array(cell, { maxLength: 12 });

  test('each day counts as its own plan has it', () =>
    fc.assert(
      fc.property(cells, goal, goal, fc.nat(12), (said, before, after, change) => {
        const from = addDays(FIRST, change);
        const plans = [aPlan({ from: FIRST, goal: before }), aPlan({ from, goal: after })] as const;
        expect([...weightsOf(aHabit({ plans }), drawn(...said))]).toEqual(
          said.map((each, index) => weightOf({ goal: index < change ? before : after }, each)),
        );
      }),
    ));

  test('shares lie on days done in part alone', () =>
    fc.assert(
      fc.property(cells, goal, (said, each) => {
        const shares = sharesOf(planned({ goal: each }), drawn(...said));
        for (const [index, share] of shares?.entries() ?? []) {
          if (said[index]?.status === 'small') expect(share === 0 || share >= SMALLEST).toBe(true);
          else expect(share).toBe(0);
          expect(share).toBeLessThanOrEqual(FULL);
        }
      }),
    ));
});

test.each<[string, Partial<Plan>, Partial<History>]>([
  ['a habit that is done or not', {}, {}],
  ['an amount that is to stay below', { goal: { ...TEN_MINUTES, direction: 'atMost' } }, {}],
  ['amounts of which none was given', { goal: TEN_MINUTES }, { amount: null }],
  ['steps of which none was named', { goal: steps(3) }, { parts: null }],
])('no column of shares for %s', (_name, plan, without) => {
  const cells = drawn({ status: 'small', amount: 4, parts: 1 });
  expect(sharesOf(planned(plan), { ...cells, ...without })).toBeNull();
});
