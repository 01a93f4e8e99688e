import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween } from '@/domain/calendar';
import { type DayLine, type LineFacts, lineOf } from '@/domain/day-line';
import type { LocalDate } from '@/domain/local-date';
import { LONGEST_REST, type Rest } from '@/domain/rest';
import { aHabit, aPlan, at, day, TODAY } from '@/tests/support/builders';
import { aNudge, aReminder } from '@/tests/support/nudge-facts';

const YESTERDAY = addDays(TODAY, -1);

function facts(like: Partial<LineFacts> = {}): LineFacts {
  return {
    today: TODAY,
    dayStartsAt: 0,
    habits: [aHabit()],
    rests: [],
    lastSaidOn: YESTERDAY,
    askedOn: () => true,
    smallDays: new Set(),
    doneOfLate: () => 1,
    answered: new Set(),
    reminders: [],
    nudges: [],
    isOpen: () => true,
    strengthOf: () => {
      throw new Error('No reminder may step back');
    },
    ...like,
  };
}

function ago(days: number): LocalDate {
  return addDays(TODAY, -days);
}

/** A rest of everything, entered on its first day. */
function aRest(from: LocalDate, until: LocalDate | null, like: Partial<Rest> = {}): Rest {
  const changedAt = at(from);
  return {
    id: 'rest',
    from,
    until,
    habitIds: null,
    reason: 'illness',
    deletedAt: null,
    changedAt,
    ...like,
  };
}

/** Today's line: its kind, or what matters of it. */
function told(like: Partial<LineFacts>): string | null {
  const line = lineOf(facts(like));
  return line && lineText(line);
}

function lineText(line: DayLine): string {
  switch (line.kind) {
    case 'restEnded':
      return `restEnded ${line.rest.id}`;
    case 'welcomeBack':
      return `welcomeBack ${daysBetween(line.away.from, TODAY)}–${daysBetween(line.away.until, TODAY)}`;
    case 'shrink':
    case 'grow':
      return line.kind;
    case 'nudges':
    case 'unanswered':
    case 'fade':
      return line.key;
  }
}

test('an ordinary day has none', () => {
  expect(lineOf(facts())).toBeNull();
});

test('the first day of all has none', () => {
  expect(lineOf(facts({ habits: [], lastSaidOn: null }))).toBeNull();
});

describe('after days away', () => {
  test.each<[string, Partial<LineFacts>, string | null]>([
    ['of two, nothing', { lastSaidOn: ago(3) }, null],
    ['of three, welcome back', { lastSaidOn: ago(4) }, 'welcomeBack 3–1'],
    ['of thirty, welcome back', { lastSaidOn: ago(31) }, 'welcomeBack 30–1'],
    [
      'of two years, the last of them',
      { lastSaidOn: ago(730) },
      `welcomeBack ${LONGEST_REST + 1}–1`,
    ],
    ['with nothing asked, nothing', { lastSaidOn: ago(30), askedOn: () => false }, null],
    [
      'with something asked on two of them, nothing',
      { lastSaidOn: ago(8), askedOn: (on) => on > ago(3) },
      null,
    ],
    [
      'with something asked on three of them, welcome back',
      { lastSaidOn: ago(8), askedOn: (on) => daysBetween(on, TODAY) % 2 === 0 },
      'welcomeBack 7–1',
    ],
    [
      'with something asked long ago alone, nothing',
      { lastSaidOn: ago(90), askedOn: (on) => on < ago(40) },
      null,
    ],
    [
      'in a rest over them, nothing',
      { lastSaidOn: ago(9), rests: [aRest(ago(8), YESTERDAY, { changedAt: at(TODAY) })] },
      null,
    ],
    ['in an open rest, nothing', { lastSaidOn: ago(9), rests: [aRest(ago(8), null)] }, null],
    [
      'after a rest, those after it',
      { lastSaidOn: ago(40), rests: [aRest(ago(39), ago(20))] },
      'welcomeBack 19–1',
    ],
    [
      'after rests that overlap, those after the last',
      {
        lastSaidOn: ago(40),
        rests: [aRest(ago(30), ago(10)), aRest(ago(39), ago(20)), aRest(ago(25), ago(12))],
      },
      'welcomeBack 9–1',
    ],
    [
      'before a rest to come, those before',
      { lastSaidOn: ago(4), rests: [aRest(addDays(TODAY, 1), null)] },
      'welcomeBack 3–1',
    ],
    [
      'in a rest of some habits, all of them',
      { lastSaidOn: ago(6), rests: [aRest(ago(5), null, { habitIds: ['read'] })] },
      'welcomeBack 5–1',
    ],
    ['before anything was ever said, nothing', { lastSaidOn: null }, null],
  ])('%s', (_, like, line) => {
    expect(told(like)).toBe(line);
  });

  test('the answer holds for as long as nothing is said', () => {
    const answered = new Set([`welcomeBack:${ago(9)}`]);
    expect(told({ lastSaidOn: ago(10), answered })).toBeNull();
    expect(lineOf(facts({ lastSaidOn: ago(10), answered, today: addDays(TODAY, 500) }))).toBeNull();
    expect(told({ lastSaidOn: ago(5), answered })).toBe('welcomeBack 4–1');
  });

  test('few days are looked at, however long it was', () => {
    const askedOn = vi.fn(() => false);
    lineOf(facts({ lastSaidOn: day('1990-01-01'), askedOn }));
    expect(askedOn.mock.calls.length).toBeLessThanOrEqual(31);
  });
});

describe('a rest that ended', () => {
  const rest = aRest(ago(9), YESTERDAY);

  test.each<[string, Partial<LineFacts>, string | null]>([
    ['yesterday is asked about', { lastSaidOn: ago(10), rests: [rest] }, 'restEnded rest'],
    ['a week ago, too', { lastSaidOn: ago(20), rests: [aRest(ago(9), ago(7))] }, 'restEnded rest'],
    [
      'eight days ago is not',
      { lastSaidOn: ago(20), rests: [aRest(ago(19), ago(8))] },
      'welcomeBack 7–1',
    ],
    ['nothing ever said, too', { lastSaidOn: null, rests: [rest] }, 'restEnded rest'],
    [
      'today is not, for it still holds',
      { lastSaidOn: ago(10), rests: [aRest(ago(9), TODAY)] },
      null,
    ],
    ['with something said within it, is', { lastSaidOn: ago(3), rests: [rest] }, 'restEnded rest'],
    [
      'with something said after it, is not',
      { lastSaidOn: ago(1), rests: [aRest(ago(9), ago(2))] },
      null,
    ],
    [
      'before it was entered, is not',
      { lastSaidOn: ago(10), rests: [aRest(ago(9), YESTERDAY, { changedAt: at(TODAY, 9) })] },
      null,
    ],
    [
      'and was entered late on its last lived day, is',
      {
        lastSaidOn: ago(10),
        dayStartsAt: 4,
        rests: [aRest(ago(9), YESTERDAY, { changedAt: at(TODAY, 3) })],
      },
      'restEnded rest',
    ],
    [
      'while another holds, is not',
      { lastSaidOn: ago(10), rests: [rest, aRest(ago(2), null, { id: 'other' })] },
      null,
    ],
    [
      'for some habits is asked about, whatever was said of others',
      { rests: [{ ...rest, habitIds: ['walk'] }] },
      'restEnded rest',
    ],
    [
      'for some habits while others rest is asked about',
      {
        rests: [
          { ...rest, habitIds: ['walk'] },
          aRest(ago(2), null, { id: 'other', habitIds: ['read'] }),
        ],
      },
      'restEnded rest',
    ],
    [
      'for some habits that rest anew is not',
      {
        rests: [
          { ...rest, habitIds: ['walk'] },
          aRest(ago(2), null, { id: 'other', habitIds: ['walk', 'read'] }),
        ],
      },
      null,
    ],
  ])('%s', (_, like, line) => {
    expect(told(like)).toBe(line);
  });

  test('of several, the last one is asked about, and no older one after it', () => {
    const rests = [aRest(ago(4), ago(3), { id: 'short' }), aRest(ago(8), ago(2), { id: 'long' })];
    expect(told({ lastSaidOn: ago(9), rests })).toBe('restEnded long');
    const answered = new Set([`restEnded:long:${ago(2)}`]);
    expect(told({ lastSaidOn: ago(9), rests, answered })).toBeNull();
  });

  test('can go on for three days more, today the first', () => {
    expect(lineOf(facts({ lastSaidOn: ago(10), rests: [rest] }))).toMatchObject({
      longer: { from: rest.from, until: addDays(TODAY, 2), habitIds: null, reason: 'illness' },
    });
  });

  test.each([
    [LONGEST_REST - 2, true],
    [LONGEST_REST - 1, false],
  ])('and began %i days ago can be made longer: %s', (days, can) => {
    const line = lineOf(facts({ lastSaidOn: null, rests: [aRest(ago(days), YESTERDAY)] }));
    expect(line?.kind === 'restEnded' && line.longer !== null).toBe(can);
  });
});

describe('small days in a row', () => {
  const three = new Set([ago(3), ago(2), ago(1)]);

  test.each<[string, Partial<LineFacts>, string | null]>([
    ['two with today: nothing', { smallDays: new Set([ago(1), TODAY]) }, null],
    ['three with today: an offer', { smallDays: new Set([ago(2), ago(1), TODAY]) }, 'shrink'],
    ['three until yesterday: an offer', { smallDays: three }, 'shrink'],
    ['three, and a day between: nothing', { smallDays: new Set([ago(4), ago(3), ago(2)]) }, null],
    ['three with a gap: nothing', { smallDays: new Set([ago(4), ago(2), ago(1)]) }, null],
    [
      'no small version to shrink to: nothing',
      { smallDays: three, habits: [aHabit({ small: '' })] },
      null,
    ],
    [
      'a plan is small already: nothing',
      {
        smallDays: three,
        habits: [aHabit(), aHabit({ id: 'read', plans: [aPlan({ from: ago(2), asks: 'small' })] })],
      },
      null,
    ],
    ['in a rest: nothing', { smallDays: three, rests: [aRest(TODAY, null)] }, null],
    ['answered: nothing', { smallDays: three, answered: new Set([`shrink:${ago(3)}`]) }, null],
    [
      'answered before another row of them: an offer',
      { smallDays: three, answered: new Set([`shrink:${ago(9)}`]) },
      'shrink',
    ],
  ])('%s', (_, like, line) => {
    expect(told(like)).toBe(line);
  });

  test('the answer holds while the row goes on', () => {
    const smallDays = new Set([...three, TODAY]);
    expect(told({ smallDays, answered: new Set([`shrink:${ago(3)}`]) })).toBeNull();
  });
});

describe('a plan that shrank', () => {
  const shrunk = (from: LocalDate) => [
    aHabit({ plans: [aPlan(), aPlan({ from, asks: 'small' })] }),
  ];

  test.each<[string, Partial<LineFacts>, string | null]>([
    ['13 days ago stays', { habits: shrunk(ago(13)) }, null],
    ['14 days ago may grow', { habits: shrunk(ago(14)) }, 'grow'],
    ['and went badly stays', { habits: shrunk(ago(20)), doneOfLate: () => 0.69 }, null],
    ['and went well enough may grow', { habits: shrunk(ago(20)), doneOfLate: () => 0.7 }, 'grow'],
    [
      'and was asked of stays',
      { habits: shrunk(ago(20)), answered: new Set([`grow:${ago(20)}`]) },
      null,
    ],
    [
      'in a habit put away since stays',
      { habits: shrunk(ago(20)).map((habit) => ({ ...habit, archivedAt: 1 })) },
      null,
    ],
  ])('%s', (_, like, line) => {
    expect(told(like)).toBe(line);
  });

  test('is not counted over where nothing shrank', () => {
    const doneOfLate = vi.fn(() => 1);
    lineOf(facts({ doneOfLate }));
    expect(doneOfLate).not.toHaveBeenCalled();
  });
});

test('nudges come after what a rest asks, and before what plans ask', () => {
  const smallDays = new Set([ago(3), ago(2), ago(1)]);
  const nudges = [aNudge({}, { kind: 'onPage', because: 'wish', at: at(TODAY, 8) })];
  const all = { smallDays, nudges, reminders: [aReminder()], strengthOf: () => 1 };
  const key = `nudges:r ${TODAY}:1`;
  const fade = `fade:r:weekly:${at(day('2026-01-01'))}`;
  expect(told({ ...all, lastSaidOn: ago(4) })).toBe('welcomeBack 3–1');
  expect(told(all)).toBe(key);
  expect(told({ ...all, answered: new Set([key]) })).toBe(fade);
  expect(told({ ...all, answered: new Set([key, fade]) })).toBe('shrink');
  expect(told({ ...all, rests: [aRest(TODAY, null)] })).toBeNull();
});

test('a clock set back by a year brings nothing up of the days to come', () => {
  const then = addDays(TODAY, -365);
  const habits = [aHabit({ plans: [aPlan(), aPlan({ from: ago(20), asks: 'small' })] })];
  const rests = [
    aRest(ago(9), ago(2)),
    aRest(ago(400), ago(300), { id: 'old', changedAt: at(TODAY) }),
  ];
  const smallDays = new Set([ago(3), ago(2), ago(1)]);
  const back = { today: then, habits, rests: rests.slice(0, 1), smallDays };
  expect(lineOf(facts({ ...back, lastSaidOn: addDays(then, -1) }))).toBeNull();
  expect(lineOf(facts({ ...back, lastSaidOn: null }))).toBeNull();
  // The rest of a year ago is being lived again.
  expect(lineOf(facts({ ...back, rests, lastSaidOn: addDays(then, -90) }))).toBeNull();
});

test('a habit that begins later asks nothing yet', () => {
  const habits = [aHabit({ plans: [aPlan({ from: addDays(TODAY, 5) })] })];
  expect(told({ habits, lastSaidOn: null, askedOn: () => false })).toBeNull();
});

const dayNear = fc.integer({ min: -60, max: 5 }).map((days) => addDays(TODAY, days));
const aSpan = fc.tuple(
  dayNear,
  fc.option(fc.integer({ min: 0, max: 30 })),
  fc.boolean(),
  fc.integer({ min: -60, max: 0 }),
);
const rests = fc.array(aSpan, { maxLength: 4 }).map((spans) =>
  spans.map(([from, days, whole, entered], index) =>
    aRest(from, days === null ? null : addDays(from, days), {
      id: `rest-${index}`,
      habitIds: whole ? null : ['walk'],
      changedAt: at(addDays(TODAY, entered)),
    }),
  ),
);
const anyFacts = fc
  .record({
    rests,
    lastSaidOn: fc.option(fc.integer({ min: 1, max: 500 }).map((days) => addDays(TODAY, -days))),
    small: fc.uniqueArray(fc.integer({ min: -6, max: 0 })),
    shrunkSince: fc.option(fc.integer({ min: -30, max: 5 })),
    share: fc.constantFrom(0, 0.5, 1),
    every: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ small, shrunkSince, share, every, ...like }) =>
    facts({
      ...like,
      smallDays: new Set(small.map((days) => addDays(TODAY, days))),
      habits: [
        aHabit(
          shrunkSince === null
            ? {}
            : { plans: [aPlan({ from: addDays(TODAY, shrunkSince), asks: 'small' })] },
        ),
      ],
      askedOn: (on) => daysBetween(on, TODAY) % every === 0,
      doneOfLate: () => share,
    }),
  );

test('what a line offers can be done, and settles it', () => {
  const seen = new Set<string>();
  void fc.assert(
    fc.property(anyFacts, (drawn) => {
      const line = lineOf(drawn);
      if (!line) return;
      seen.add(line.kind);
      expect(lineOf({ ...drawn, answered: new Set([line.key]) })?.key).not.toBe(line.key);
      if (line.kind === 'restEnded' && line.longer) {
        const changed = { ...line.rest, ...line.longer, changedAt: at(TODAY) };
        const others = drawn.rests.filter(({ id }) => id !== line.rest.id);
        expect(lineOf({ ...drawn, rests: [...others, changed] })?.key).not.toBe(line.key);
      }
      if (line.kind !== 'welcomeBack') return;
      const { from, until } = line.away;
      expect(from <= YESTERDAY && until === YESTERDAY).toBe(true);
      expect(from > (drawn.lastSaidOn ?? '')).toBe(true);
      expect(daysBetween(from, until)).toBeLessThanOrEqual(LONGEST_REST);
      const rest = aRest(from, until, { id: 'away', changedAt: at(TODAY) });
      const after = lineOf({ ...drawn, rests: [rest, ...drawn.rests] });
      expect(after?.kind).not.toBe('welcomeBack');
      expect(after?.kind === 'restEnded' && after.rest.id).not.toBe('away');
    }),
    { numRuns: 2000, seed: 4 },
  );
  expect([...seen].sort()).toEqual(['grow', 'restEnded', 'shrink', 'welcomeBack']);
});
