import { describe, expect, test } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { Goal, Habit } from '@/domain/habit';
import { checkIn, clearCheckIn, skip } from '@/storage/check-ins';
import { aDatabase, aMoment, changeTimes, saidOn, say, standing } from '@/tests/storage/a-database';
import { aHabit, aPlan, aStamp, at, day, TEN_MINUTES, TODAY } from '@/tests/support/builders';
import { history, saidIn } from '@/tests/support/history';

const YESTERDAY = addDays(TODAY, -1);
const TOMORROW = addDays(TODAY, 1);
const NOON = at(TODAY);
const MINUTE = 60_000;

function aDeed(like: Partial<Deeds['checkIn']> = {}): Deeds['checkIn'] {
  return { ...aStamp(), habitId: 'walk', day: TODAY, status: 'done', amount: null, ...like };
}

function planned(goal: Goal): Habit {
  return aHabit({ plans: [aPlan({ goal })] });
}

describe('a check-in', () => {
  test.each([
    ['the full version', checkIn, { status: 'done' }, { status: 'done', hour: 12 }],
    ['the small version', checkIn, { status: 'small' }, { status: 'small', hour: 12 }],
    ['the smallest version', checkIn, { status: 'smallest' }, { status: 'smallest', hour: 12 }],
    ['a skip', skip, {}, { status: 'skipped', hour: null }],
    ['an amount where none is asked for', checkIn, { amount: 5 }, { status: 'done', hour: 12 }],
  ] as const)('is %s', async (_name, deedOf, like, said) => {
    const db = await aDatabase(aHabit());
    expect(await deedOf(db, aDeed(like), aMoment())).toBeNull();
    expect(await saidOn(db, 'walk')).toEqual({ ...said, amount: null, parts: 0, changedAt: NOON });
  });

  test.each<[string, Partial<typeof TEN_MINUTES>, number | null, object | null]>([
    ['in full', {}, 12.5, { status: 'done', amount: 12.5 }],
    ['in part', {}, 4, { status: 'small', amount: 4 }],
    ['of nothing', {}, 0, null],
    ['without saying how much', {}, null, { status: 'done', amount: null }],
    ['of no more than the most', { direction: 'atMost' }, 0, { status: 'done', amount: 0 }],
    ['of more than the most', { direction: 'atMost' }, 11, { status: 'small', amount: 11 }],
  ])('of an amount: %s', async (_name, goal, amount, said) => {
    const db = await aDatabase(planned({ ...TEN_MINUTES, ...goal }));
    expect(await checkIn(db, aDeed({ amount }), aMoment())).toBeNull();
    const stored = { parts: 0, hour: 12, changedAt: NOON };
    expect(await saidOn(db, 'walk')).toEqual(said && { ...said, ...stored });
  });

  test('counts by the goal of its own day', async () => {
    const [first] = planned(TEN_MINUTES).plans;
    const later = { ...first, from: TODAY, goal: { ...TEN_MINUTES, target: 30 } };
    const db = await aDatabase(aHabit({ plans: [first, later] }));
    await checkIn(db, aDeed({ amount: 15, day: YESTERDAY }), aMoment());
    await checkIn(db, aDeed({ amount: 15, day: TODAY }), aMoment());
    expect(await saidOn(db, 'walk', YESTERDAY)).toMatchObject({ status: 'done' });
    expect(await saidOn(db, 'walk', TODAY)).toMatchObject({ status: 'small' });
  });

  test('is taken back by clearing, which keeps when', async () => {
    const db = await aDatabase(aHabit());
    await say(db, 'walk', history`x`);
    await clearCheckIn(db, aDeed(), { now: NOON + MINUTE, dayStartsAt: 0 });
    expect(await saidOn(db, 'walk')).toBeNull();
    expect((await changeTimes(db)).get('yearStamps ["walk",2026] 326')).toBe(NOON + MINUTE);
  });

  test('changes no other day and no other habit', async () => {
    const db = await aDatabase(aHabit(), aHabit({ id: 'read' }));
    const drawn = history`x o - x | . x x`;
    await say(db, 'walk', drawn);
    await say(db, 'read', drawn);
    await skip(db, aDeed({ day: YESTERDAY }), aMoment());
    for (const [each, status] of saidIn(drawn)) {
      expect(await saidOn(db, 'read', each)).toMatchObject({ status });
      const walked = each === YESTERDAY ? 'skipped' : status;
      expect(await saidOn(db, 'walk', each)).toMatchObject({ status: walked });
    }
  });

  test('at the turn of the year goes onto the page of its own year', async () => {
    const db = await aDatabase(aHabit({ plans: planned({ kind: 'check' }).plans }));
    const newYear = day('2027-01-01');
    await checkIn(db, aDeed({ day: day('2026-12-31') }), aMoment(newYear));
    await checkIn(db, aDeed({ day: newYear }), aMoment(newYear));
    for (const table of [db.yearPages, db.yearStamps])
      expect(await table.toCollection().primaryKeys()).toEqual([
        ['walk', 2026],
        ['walk', 2027],
      ]);
    expect(await saidOn(db, 'walk', day('2026-12-31'))).toMatchObject({ status: 'done' });
  });
});

describe('the hour of a day', () => {
  const midnight = { now: at(TODAY, 0, 59), dayStartsAt: 0 };
  const late = { now: at(TODAY, 2), dayStartsAt: 4 };

  test.each([
    ['is the one at which it was said', TODAY, aMoment(TODAY, 9), 9],
    ['may be the first of the day', TODAY, midnight, 0],
    ['may be the last', TODAY, aMoment(TODAY, 23), 23],
    ['of a day that is still lived at night is that of the clock', YESTERDAY, late, 2],
    ['is not known where it was entered later', YESTERDAY, aMoment(TODAY, 9), null],
  ])('%s', async (_name, on, moment, hour) => {
    const db = await aDatabase(aHabit());
    await checkIn(db, aDeed({ day: on }), moment);
    expect(await saidOn(db, 'walk', on)).toMatchObject({ hour });
  });

  test('is the latest, and not known any more once it is changed on another day', async () => {
    const db = await aDatabase(aHabit());
    await checkIn(db, aDeed(), aMoment(TODAY, 9));
    await checkIn(db, aDeed({ status: 'small' }), aMoment(TODAY, 18));
    expect(await saidOn(db, 'walk')).toMatchObject({ hour: 18 });
    await checkIn(db, aDeed(), aMoment(TOMORROW, 8));
    expect(await saidOn(db, 'walk')).toMatchObject({ hour: null });
  });

  test.each([
    ['skipped', skip],
    ['cleared', clearCheckIn],
  ])('is gone once the day is %s', async (_name, deedOf) => {
    const db = await aDatabase(aHabit());
    await checkIn(db, aDeed(), aMoment(TODAY, 9));
    await deedOf(db, aDeed(), aMoment(TODAY, 10));
    expect((await db.yearPages.get(['walk', 2026]))?.hours).toEqual(new Uint8Array(366));
  });
});

test('a habit can be said of from its first day on', async () => {
  const [plan] = aHabit().plans;
  const db = await aDatabase(aHabit({ plans: [{ ...plan, from: TODAY }] }));
  expect(await checkIn(db, aDeed(), aMoment())).toBeNull();
});

describe('refused, with nothing changed, is', () => {
  const first = day('2026-11-20');
  const young = aHabit({
    plans: [aPlan({ from: first, goal: TEN_MINUTES })],
  });
  const tooLarge = { kind: 'amountTooLarge', amount: 1e9, limit: 1e6 };
  const notANumber = { kind: 'amountNotANumber', text: 'NaN' };

  test.each([
    ['a day to come', checkIn, { day: TOMORROW }, { kind: 'dayInFuture', day: TOMORROW }],
    ['a skip ahead', skip, { day: TOMORROW }, { kind: 'dayInFuture', day: TOMORROW }],
    ['clearing ahead', clearCheckIn, { day: TOMORROW }, { kind: 'dayInFuture', day: TOMORROW }],
    [
      'a day before the first',
      checkIn,
      { day: day('2026-11-19') },
      { kind: 'dayBeforeFirst', day: '2026-11-19', first },
    ],
    ['a habit that is not there', checkIn, { habitId: 'fly' }, { kind: 'habitUnknown' }],
    ['a habit that was deleted', checkIn, { habitId: 'gone' }, { kind: 'habitUnknown' }],
    ['a name of the language', checkIn, { habitId: '__proto__' }, { kind: 'habitUnknown' }],
    ['a negative amount', checkIn, { amount: -1 }, { kind: 'amountNegative', amount: -1 }],
    ['a huge amount', checkIn, { amount: 1e9 }, tooLarge],
    ['no number', checkIn, { amount: Number.NaN }, notANumber],
  ] as const)('%s', async (_name, deedOf, like, refusal) => {
    const db = await aDatabase(young, aHabit({ id: 'gone', deletedAt: 1 }));
    const before = await standing(db);
    expect(await deedOf(db, aDeed(like), aMoment())).toEqual(refusal);
    expect(await standing(db)).toEqual(before);
    expect(await db.deeds.count()).toBe(0);
  });

  test('a day that has not begun for a person whose day begins at four', async () => {
    const db = await aDatabase(aHabit());
    const atNight = { now: at(TODAY, 3, 59), dayStartsAt: 4 };
    expect(await checkIn(db, aDeed(), atNight)).toEqual({ kind: 'dayInFuture', day: TODAY });
    expect(await checkIn(db, aDeed({ day: YESTERDAY }), atNight)).toBeNull();
    expect(await checkIn(db, aDeed(), { now: at(TODAY, 4), dayStartsAt: 4 })).toBeNull();
  });
});

describe('a repeat', () => {
  test('of the wanted end is harmless', async () => {
    const db = await aDatabase(aHabit());
    await checkIn(db, aDeed(), aMoment());
    await checkIn(db, aDeed(), aMoment());
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'done' });
  });

  test('of the very same deed changes nothing, even after another', async () => {
    const db = await aDatabase(aHabit());
    const deed = aDeed();
    await checkIn(db, deed, aMoment());
    await skip(db, aDeed(), { now: NOON + 1, dayStartsAt: 0 });
    const times = await changeTimes(db);
    expect(await checkIn(db, deed, { now: NOON + 2, dayStartsAt: 0 })).toBeNull();
    expect(await saidOn(db, 'walk')).toMatchObject({ status: 'skipped' });
    expect(await changeTimes(db)).toEqual(times);
  });

  test('sent twice at once is done once', async () => {
    const db = await aDatabase(aHabit());
    const deed = aDeed();
    await Promise.all([checkIn(db, deed, aMoment()), checkIn(db, deed, aMoment())]);
    expect(await db.deeds.count()).toBe(1);
  });
});

test('two surfaces on one day end with what was said last, and both in order', async () => {
  const db = await aDatabase(aHabit());
  const sameMoment = aMoment();
  await Promise.all([
    checkIn(db, aDeed({ id: 'popup' }), sameMoment),
    skip(db, aDeed({ id: 'tab' }), sameMoment),
  ]);
  expect(await saidOn(db, 'walk')).toMatchObject({ status: 'skipped', changedAt: NOON + 1 / 4096 });
  expect(await db.deeds.get('tab')).toMatchObject({ before: { said: { status: 'done' } } });
});

describe('a deed that was kept', () => {
  test.each([
    ['is done late', [], 'done'],
    ['is done over what was said before it', [['skip', -MINUTE]], 'done'],
    ['leaves standing what was said after it', [['skip', MINUTE]], 'skipped'],
    [
      'leaves cleared what was cleared after it',
      [
        ['skip', -MINUTE],
        ['clear', MINUTE],
      ],
      null,
    ],
  ] as const)('%s', async (_name, others, status) => {
    const db = await aDatabase(aHabit());
    for (const [what, after] of others) {
      const moment = { now: NOON + after, dayStartsAt: 0 };
      await (what === 'skip' ? skip : clearCheckIn)(db, aDeed(), moment);
    }
    const kept = aDeed({ at: NOON, kept: true });
    expect(await checkIn(db, kept, { now: NOON + 9 * MINUTE, dayStartsAt: 0 })).toBeNull();
    expect((await saidOn(db, 'walk'))?.status ?? null).toBe(status);
  });
});

test('a clock that was set back never takes a change time back', async () => {
  const db = await aDatabase(aHabit());
  await checkIn(db, aDeed(), aMoment(TODAY, 12));
  await skip(db, aDeed(), aMoment(TODAY, 9));
  expect(await saidOn(db, 'walk')).toEqual({
    status: 'skipped',
    amount: null,
    parts: 0,
    hour: null,
    changedAt: NOON + 1 / 4096,
  });
});
