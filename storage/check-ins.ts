import { checkAmount, statusOfAmount } from '@/domain/amount';
import type { DayDeed, DeedKind, Deeds } from '@/domain/deed';
import { firstDayOf, type Habit, planOn } from '@/domain/habit';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { Said } from '@/storage/rows';
import { writeDay } from '@/storage/write-day';
import { changedAtOn, checkInOn, pageKey } from '@/storage/year-page';

/** What a write needs to know of the moment. */
export type Moment = { readonly now: Instant; readonly dayStartsAt: number };

/** The full or the small version was done; an amount decides by itself which of them it is. */
export function checkIn(
  db: TilthDatabase,
  deed: Deeds['checkIn'],
  moment: Moment,
): Promise<Refusal | null> {
  return sayOn(db, 'checkIn', deed, moment, (habit) => {
    const goal = planOn(habit, deed.day)?.goal;
    if (deed.amount === null || goal?.kind !== 'amount')
      return { status: deed.status, amount: null };
    const status = statusOfAmount(goal, deed.amount);
    return checkAmount(deed.amount) ?? (status && { status, amount: deed.amount });
  });
}

/** Not today, and that is fine: neither gain nor loss. */
export function skip(db: TilthDatabase, deed: DayDeed, moment: Moment): Promise<Refusal | null> {
  return sayOn(db, 'skip', deed, moment, () => ({ status: 'skipped', amount: null }));
}

/** Nothing was said of this day after all. */
export function clearCheckIn(
  db: TilthDatabase,
  deed: DayDeed,
  moment: Moment,
): Promise<Refusal | null> {
  return sayOn(db, 'clearCheckIn', deed, moment, () => null);
}

function sayOn(
  db: TilthDatabase,
  kind: DeedKind,
  deed: DayDeed,
  moment: Moment,
  decide: (habit: Habit) => Said | Refusal | null,
): Promise<Refusal | null> {
  const { habitId, day } = deed;
  return db.transaction('rw', [db.habits, db.yearPages, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    const habit = await db.habits.get(habitId);
    if (!habit || habit.deletedAt !== null) return { kind: 'habitUnknown' };
    const said = refuseDay(habit, day, moment) ?? decide(habit);
    if (said && 'kind' in said) return said;
    const page = await db.yearPages.get(pageKey(habitId, day));
    if (deed.kept && changedAtOn(page, day) > deed.at) return null;
    const was = checkInOn(page, day);
    const changedAt = await writeDay(db, habitId, day, said, moment.now);
    const wasSaid = was && { status: was.status, amount: was.amount };
    const before = { kind: 'day', habitId, day, said: wasSaid } as const;
    await rememberDeed(db, deed, { kind, about: habit.name, before }, changedAt);
    return null;
  });
}

function refuseDay(habit: Habit, day: LocalDate, { now, dayStartsAt }: Moment): Refusal | null {
  const first = firstDayOf(habit);
  if (day > livedDay(now, dayStartsAt)) return { kind: 'dayInFuture', day };
  if (day < first) return { kind: 'dayBeforeFirst', day, first };
  return null;
}
