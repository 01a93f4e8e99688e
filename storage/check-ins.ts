import { statusOfAmount } from '@/domain/amount';
import { checkAmount } from '@/domain/amount-entry';
import type { CheckIn, Status } from '@/domain/check-in';
import type { DayDeed, DeedKind, Deeds } from '@/domain/deed';
import { firstDayOf, type Habit, planOn } from '@/domain/habit';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import { allParts, partsOf, statusOfParts, withPart } from '@/domain/parts';
import type { Refusal } from '@/domain/refusal';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { Before } from '@/storage/rows';
import { readDay, writeDay } from '@/storage/write-day';

/** What a write needs to know of the moment. */
export type Moment = { readonly now: Instant; readonly dayStartsAt: number };

/** Something was done, in one of its sizes; an amount decides by itself between full and small. */
export function checkIn(
  db: TilthDatabase,
  deed: Deeds['checkIn'],
  moment: Moment,
): Promise<Refusal | null> {
  return sayOn(db, 'checkIn', deed, moment, (habit) => {
    const goal = planOn(habit, deed.day)?.goal;
    if (deed.amount === null || goal?.kind !== 'amount')
      return wholeOf(habit, deed.day, deed.status);
    const status = statusOfAmount(goal, deed.amount);
    return checkAmount(deed.amount) ?? (status && { status, amount: deed.amount, parts: 0 });
  });
}

/** One step or time of the day was done, or was not after all. */
export function checkPart(
  db: TilthDatabase,
  deed: Deeds['checkPart'],
  moment: Moment,
): Promise<Refusal | null> {
  return sayOn(db, 'checkPart', deed, moment, (habit, was) => {
    const plan = planOn(habit, deed.day);
    const count = plan ? partsOf(plan).length : 0;
    if (deed.part >= count) return { kind: 'partUnknown' };
    const parts = withPart(was?.parts ?? 0, deed.part, deed.done);
    // It stands as it is wanted; what was said of the whole day stays.
    if (was && parts === was.parts) return was;
    const status = statusOfParts(parts, count);
    return status && { status, amount: null, parts };
  });
}

/** Not today, and that is fine: neither gain nor loss. */
export function skip(db: TilthDatabase, deed: DayDeed, moment: Moment): Promise<Refusal | null> {
  return sayOn(db, 'skip', deed, moment, () => ({ status: 'skipped', amount: null, parts: 0 }));
}

/** Nothing was said of this day after all. */
export function clearCheckIn(
  db: TilthDatabase,
  deed: DayDeed,
  moment: Moment,
): Promise<Refusal | null> {
  return sayOn(db, 'clearCheckIn', deed, moment, () => null);
}

/** Several habits on several days, in one transaction: all of it or nothing. */
export function checkInMany(
  db: TilthDatabase,
  deed: Deeds['checkInMany'],
  moment: Moment,
): Promise<readonly Refusal[]> {
  return db.transaction('rw', [db.habits, db.yearPages, db.yearStamps, db.deeds], async () => {
    if (await wasDone(db, deed)) return [];
    const habits = new Map((await db.habits.toArray()).map((habit) => [habit.id, habit]));
    const refusals = deed.cells.flatMap(
      ([id, day]) => refuseCell(habits.get(id), day, moment) ?? [],
    );
    if (refusals.length > 0) return refusals.slice(0, 1);
    const parts: Before[] = [];
    let latest = moment.now;
    for (const [habitId, day, status] of deed.cells) {
      const stored = await readDay(db, habitId, day);
      if (deed.kept && stored.changedAt > deed.at) continue;
      parts.push({ kind: 'day', habitId, day, said: stored.said });
      const said = status && wholeOf(habits.get(habitId), day, status);
      latest = Math.max(latest, await writeDay(db, stored, said, moment));
    }
    if (parts.length === 0) return [];
    const before = { kind: 'many', parts } as const;
    await rememberDeed(db, deed, { kind: 'checkInMany', about: '', before }, latest);
    return [];
  });
}

/** A status alone, without an amount; all parts are done where it is full. */
function wholeOf(habit: Habit | undefined, day: LocalDate, status: Status): CheckIn {
  const plan = habit && planOn(habit, day);
  const parts = plan && status === 'done' ? allParts(partsOf(plan).length) : 0;
  return { status, amount: null, parts };
}

function sayOn(
  db: TilthDatabase,
  kind: DeedKind,
  deed: DayDeed,
  moment: Moment,
  decide: (habit: Habit, was: CheckIn | null) => CheckIn | Refusal | null,
): Promise<Refusal | null> {
  const { habitId, day } = deed;
  return db.transaction('rw', [db.habits, db.yearPages, db.yearStamps, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    const habit = await db.habits.get(habitId);
    const stored = await readDay(db, habitId, day);
    const refused = refuseCell(habit, day, moment);
    if (refused || !habit) return refused;
    const said = decide(habit, stored.said);
    if (said && 'kind' in said) return said;
    if (deed.kept && stored.changedAt > deed.at) return null;
    const changedAt = await writeDay(db, stored, said, moment);
    const before = { kind: 'day', habitId, day, said: stored.said } as const;
    await rememberDeed(db, deed, { kind, about: habit.name, before }, changedAt);
    return null;
  });
}

/** Why nothing can be said of a habit on a day. */
export function refuseCell(
  habit: Habit | undefined,
  day: LocalDate,
  { now, dayStartsAt }: Moment,
): Refusal | null {
  if (!habit || habit.deletedAt !== null) return { kind: 'habitUnknown' };
  const first = firstDayOf(habit);
  if (day > livedDay(now, dayStartsAt)) return { kind: 'dayInFuture', day };
  if (day < first) return { kind: 'dayBeforeFirst', day, first };
  return null;
}
