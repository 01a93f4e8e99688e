import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsOver } from '@/domain/amounts-over-time';
import { ASKED, askedOf, type Context } from '@/domain/asked';
import { ASKED_SOMETIME, type AskedAround, askedDays } from '@/domain/asked-days';
import { addDays, daysBetween, firstOfMonth, weekdayOf } from '@/domain/calendar';
import { dayColumns, monthAt } from '@/domain/day-columns';
import { MARKS, shareMark, stateOfMark } from '@/domain/day-mark';
import type { Habit } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { daysIn, frameOf, type Span } from '@/domain/progress-frame';
import {
  aDayTally,
  addHours,
  addWeekdays,
  dayShares,
  type Lane,
  marksOf,
  monthShares,
  sampled,
  sizesOf,
  tally,
} from '@/domain/progress-sums';
import { withSmallDays } from '@/domain/small-days';
import { aCase, historyOfCase } from '@/tests/support/any-habit';
import { aHabit, aPlan, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';
import { history, historyOf } from '@/tests/support/history';

type Around = Context & AskedAround;

const AROUND: Around = {
  rests: [],
  windows: [],
  weekStartsOn: 1,
  smallDays: [],
  until: null,
};

function daysAsked(habit: Habit, said: History, around: Partial<Around>): Uint8Array {
  const all = { ...AROUND, ...around };
  return askedDays(askedOf(habit, said, all), habit, said, all);
}

function aLane(said: History, around: Partial<Around> = {}, plan = {}): Lane {
  const habit = aHabit({ small: '', plans: [aPlan({ from: said.first, ...plan })] });
  return { history: said, offset: 0, asked: daysAsked(habit, said, around) };
}

const whole = ({ history: { status } }: Lane) => ({ start: 0, end: status.length });

describe('marks', () => {
  const said = history`x o s - . .`;
  const last = TODAY;

  test('tell each state apart', () => {
    const lane = aLane(said, {
      rests: [{ from: last, until: null, habitIds: null, reason: 'illness' }],
    });
    expect(marksOf(lane, whole(lane))).toBe('xos-.z');
  });

  test('before the first day there is nothing', () => {
    const lane = { ...aLane(said), offset: 2 };
    expect(marksOf(lane, { start: 0, end: 4 })).toBe('  xo');
  });

  test('each has its state, and each state its mark', () => {
    for (const [state, mark] of Object.entries(MARKS)) expect(stateOfMark(mark)).toBe(state);
    expect(new Set(Object.values(MARKS)).size).toBe(Object.keys(MARKS).length);
  });

  test.each([
    [0, 0, '_'],
    [0, 3, '0'],
    [1, 8, '1'],
    [1, 4, '1'],
    [2, 4, '2'],
    [3, 4, '3'],
    [7, 8, '4'],
    [4, 4, '4'],
  ])('%i of %i is %s', (done, asked, mark) => {
    expect(shareMark(done, asked)).toBe(mark);
  });
});

describe('what a day asked', () => {
  const said = history`. . . . . . .`;
  const asked = (around: Partial<Around>, plan = {}, small = '') => {
    const plans = [aPlan({ from: said.first, ...plan })] as const;
    return [...daysAsked(aHabit({ small, smallest: '', plans }), said, around)];
  };
  const { no, yes } = ASKED;

  test('a habit that was put away asks nothing after', () => {
    expect(asked({ until: addDays(said.first, 1) })).toEqual([yes, yes, no, no, no, no, no]);
    expect(asked({ until: addDays(said.first, -9) })).toEqual(new Array(7).fill(no));
  });

  test('a small day asks nothing of what has no small version', () => {
    const smallDays = [addDays(said.first, -1), addDays(said.first, 2), addDays(TODAY, 1)];
    expect(asked({ smallDays })).toEqual([yes, yes, no, yes, yes, yes, yes]);
    expect(asked({ smallDays }, {}, 'a bit')).toEqual(new Array(7).fill(yes));
  });

  test('is the same where small days were taken for rests before', () => {
    const shifts = fc.array(fc.integer({ min: -3, max: 150 }), { maxLength: 9 });
    fc.assert(
      fc.property(aCase(), fc.constantFrom('', 'a bit'), shifts, (each, small, around) => {
        const habit = { ...each.habit, small, smallest: '' };
        const said = historyOfCase(each);
        const smallDays = around.map((shift) => addDays(each.first, shift));
        const rests = withSmallDays(each.context.rests, habit, smallDays);
        expect(daysAsked(habit, said, { ...each.context, rests, smallDays })).toEqual(
          daysAsked(habit, said, { ...each.context, smallDays }),
        );
      }),
      { seed: 4 },
    );
  });

  test('so many times a week asks no day for certain', () => {
    const schedule = { kind: 'times', times: 2, per: 'week', span: 'rolling' } as const;
    expect(asked({}, { schedule })).toEqual(new Array(7).fill(ASKED_SOMETIME));
  });
});

describe('shares', () => {
  test('neither skip nor rest asks; what was done was asked', () => {
    const sums = aDayTally(6);
    const drawn = aLane(history`x o s - . .`, {
      rests: [{ from: TODAY, until: null, habitIds: null, reason: 'travel' }],
    });
    tally(drawn, whole(drawn), sums);
    tally(drawn, whole(drawn), sums);
    const { marks, shares } = dayShares(sums, { start: 0, end: 6 });
    expect(shares).toEqual({ done: [2, 2, 2, 0, 0, 0], asked: [2, 2, 2, 0, 2, 0] });
    expect(marks).toBe('444_0_');
  });

  test('what is asked sometime counts on the days it was done', () => {
    const schedule = { kind: 'times', times: 2, per: 'week', span: 'rolling' } as const;
    const lane = aLane(history`x . . x . .`, {}, { schedule });
    const sums = aDayTally(6);
    tally(lane, whole(lane), sums);
    expect(dayShares(sums, { start: 0, end: 6 }).marks).toBe('4__4__');
  });

  test('months are summed over whole years', () => {
    const first = day('2026-01-30');
    const lane = aLane(historyOf(first, ['done', null, 'done', 'small']));
    const sums = aDayTally(4);
    tally(lane, whole(lane), sums);
    const { marks, shares } = monthShares(sums, dayColumns(first, 4));
    expect(marks).toBe(`24${'_'.repeat(10)}`);
    expect(shares.asked.slice(0, 3)).toEqual([2, 2, 0]);
  });
});

describe('columns', () => {
  const someDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays(day('1990-01-01'), days));

  test('agree with the calendar', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 900 }), (first, length) => {
        const columns = dayColumns(first, length);
        const index = length - 1;
        const last = addDays(first, index);
        expect(columns.weekday[index]).toBe(weekdayOf(last));
        expect(monthAt(first, columns.month[index] ?? -1)).toBe(firstOfMonth(last));
      }),
      { seed: 4 },
    );
  });
});

describe('frames', () => {
  const limits = { first: day('2024-02-10'), today: TODAY, weekStartsOn: 1 } as const;

  test.each<[Span, LocalDate | null, string, string, string | null, string | null]>([
    ['week', null, '2026-11-23', '2026-11-23', '2026-11-22', null],
    ['week', day('2026-11-22'), '2026-11-16', '2026-11-22', '2026-11-15', '2026-11-23'],
    ['month', null, '2026-11-01', '2026-11-23', '2026-10-31', null],
    ['month', day('2024-02-29'), '2024-02-01', '2024-02-29', null, '2024-03-01'],
    ['year', null, '2025-11-24', '2026-11-23', '2025-11-23', null],
    ['year', day('2025-11-23'), '2024-11-18', '2025-11-23', '2024-11-17', '2026-11-23'],
    ['all', null, '2024-02-10', '2026-11-23', null, null],
  ])('%s of %s', (span, until, from, end, earlier, later) => {
    const frame = frameOf(span, until, limits);
    expect(frame).toMatchObject({ from, until: end, earlier, later });
  });

  test.each([
    ['after today', day('2030-01-01'), TODAY],
    ['before everything', day('1999-01-01'), limits.first],
  ])('a day %s is answered by the nearest', (_name, until, nearest) => {
    const { from, until: end } = frameOf('week', until, limits);
    expect(from <= nearest && nearest <= end).toBe(true);
  });

  const aSpan = fc.constantFrom<Span>('week', 'month', 'year');
  const weekStart = fc.constantFrom<0 | 1 | 6>(0, 1, 6);

  test('hold their day, end at today at the latest, and walk back to the first', () => {
    fc.assert(
      fc.property(aSpan, weekStart, fc.integer({ min: 0, max: 1000 }), (span, start, back) => {
        const wanted = addDays(TODAY, -Math.min(back, daysBetween(limits.first, TODAY)));
        const given = { ...limits, weekStartsOn: start };
        let frame = frameOf(span, wanted, given);
        expect(frame.from <= wanted && wanted <= frame.until).toBe(true);
        expect(frame.until <= TODAY).toBe(true);
        expect(weekdayOf(addDays(frame.from, -frame.lead))).toBe(start);
        while (frame.earlier) {
          const before = frameOf(span, frame.earlier, given);
          expect(addDays(before.until, 1)).toBe(frame.from);
          frame = before;
        }
        expect(frame.from <= limits.first).toBe(true);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('patterns', () => {
  test('weekdays count what was done in any size', () => {
    const lane = aLane(history`x . - o | x s .`);
    const columns = dayColumns(lane.history.first, 7);
    const counts: number[] = new Array(7).fill(0);
    addWeekdays(lane, whole(lane), columns, counts);
    // The first is a Tuesday, since today, the last, is a Monday.
    expect(counts).toEqual([1, 0, 1, 0, 0, 1, 1]);
    expect(sizesOf(lane, whole(lane))).toEqual({ done: 2, small: 1, smallest: 1 });
  });

  test('hours are counted where they are known, within the stretch', () => {
    const said = { ...history`x x o s - x`, hours: Uint8Array.of(8, 1, 0, 24, 0, 8) };
    const hours = (start: number, end: number, offset = 0): number[] => {
      const counts: number[] = new Array(24).fill(0);
      addHours({ history: said, offset }, { start, end }, counts);
      return counts.flatMap((count, hour) => new Array(count).fill(hour));
    };
    expect(hours(0, 6)).toEqual([0, 7, 7, 23]);
    expect(hours(1, 4)).toEqual([0, 23]);
    // Before the habit's first day, and after its last, there is nothing.
    expect(hours(0, 12, 5)).toEqual([0, 7, 7, 23]);
    expect(hours(0, 6, 5)).toEqual([7]);
  });

  test('no column of hours, nothing to count', () => {
    const counts: number[] = new Array(24).fill(0);
    addHours(aLane(history`x x`), { start: 0, end: 2 }, counts);
    expect(counts).toEqual(new Array(24).fill(0));
  });
});

describe('a curve', () => {
  const strength = Float64Array.from({ length: 1000 }, (_, index) => index / 1000);

  test('keeps both ends in few points', () => {
    const curve = sampled(strength, 10, { start: 0, end: 1010 }, 50);
    expect(curve).toHaveLength(50);
    expect(curve[0]).toEqual([10, 0]);
    expect(curve.at(-1)).toEqual([1009, 99.9]);
  });

  test.each([
    ['one day', { start: 10, end: 11 }, [[0, 0]]],
    ['before it began', { start: 0, end: 10 }, []],
  ])('of %s', (_name, stretch, points) => {
    expect(sampled(strength, 10, stretch, 50)).toEqual(points);
  });
});

describe('amounts', () => {
  const first = day('2026-11-16');

  function lane(amounts: readonly (number | null)[]): Lane {
    const said = historyOf(
      first,
      amounts.map((amount) => (amount === null ? null : 'done')),
    );
    return aLane({
      ...said,
      amount: Float64Array.from(amounts, (amount) => amount ?? Number.NaN),
    });
  }
  const given = lane([5, null, 15, 10, null, null, null, 30]);
  const columns = dayColumns(first, 8);
  const over = (span: Span, lead = 0, start = 0) =>
    amountsOver(given, { start, end: 8 }, { span, lead }, columns, TEN_MINUTES);

  test('by day, week and month', () => {
    expect(over('month')?.points.map(([, mean]) => mean)).toEqual([
      ...[5, null, 15, 10, null, null, null, 30],
    ]);
    expect(over('year')).toMatchObject({
      per: 'week',
      points: [
        [first, 10],
        ['2026-11-23', 30],
      ],
      least: 5,
      most: 30,
      mean: 15,
      total: 60,
    });
    expect(over('all')).toMatchObject({ per: 'month', points: [['2026-11-01', 15]] });
  });

  test('weeks begin where the week does', () => {
    expect(over('year', 4)?.points).toEqual([
      [first, 10],
      ['2026-11-19', 20],
    ]);
  });

  test('no amount, nothing to show', () => {
    expect(over('month', 0, 4)).not.toBeNull();
    expect(
      amountsOver(
        lane([null]),
        { start: 0, end: 1 },
        { span: 'week', lead: 0 },
        columns,
        TEN_MINUTES,
      ),
    ).toBeNull();
  });
});

test('a frame counts its days', () => {
  expect(daysIn({ from: day('2026-11-16'), until: TODAY })).toBe(8);
});
