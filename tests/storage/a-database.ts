import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { CheckIn, History } from '@/domain/check-in';
import type { Habit, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import { checkIn, type Moment, skip } from '@/storage/check-ins';
import { TilthDatabase } from '@/storage/db';
import { checkInOn, checkInsOf, pageKey } from '@/storage/year-page';
import { aStamp, at, TODAY } from '@/tests/support/builders';

let databases = 0;

/** A database of its own, with these habits in it; gone after the test. */
export async function aDatabase(...habits: readonly Habit[]): Promise<TilthDatabase> {
  databases += 1;
  const db = new TilthDatabase(`tilth-${databases}`);
  onTestFinished(() => db.delete());
  await db.habits.bulkAdd(habits);
  return db;
}

/** A moment on a day, by a wall clock on which days begin at midnight. */
export function aMoment(on: LocalDate = TODAY, hour = 12): Moment {
  return { now: at(on, hour), dayStartsAt: 0 };
}

/** Says what was drawn, each day at its noon. */
export async function say(db: TilthDatabase, habitId: HabitId, drawn: History): Promise<void> {
  for (const [day, { status, amount }] of drawn) {
    const deed = { ...aStamp({ at: at(day) }), habitId, day };
    if (status === 'skipped') await skip(db, deed, aMoment(day));
    else await checkIn(db, { ...deed, status, amount }, aMoment(day));
  }
}

/** What is stored of one habit on one day. */
export async function saidOn(
  db: TilthDatabase,
  habitId: HabitId,
  day: LocalDate = TODAY,
): Promise<CheckIn | null> {
  return checkInOn(await db.yearPages.get(pageKey(habitId, day)), day);
}

/** Everything a person could tell from what is stored: no change times, nothing that was deleted. */
export async function standing(db: TilthDatabase): Promise<unknown> {
  const [habits, pages, tipDays, verdicts, settings] = await Promise.all([
    db.habits.toArray(),
    db.yearPages.toArray(),
    db.tipDays.toArray(),
    db.tipVerdicts.toArray(),
    db.settings.toArray(),
  ]);
  return {
    habits: habits.filter((habit) => habit.deletedAt === null).map(undated),
    said: pages.flatMap((page) =>
      [...checkInsOf(page)].map(([day, said]) => [page.habitId, day, undated(said)]),
    ),
    tipDays: tipDays.map(undated),
    verdicts: verdicts.filter((verdict) => verdict.deletedAt === null).map(undated),
    settings: settings.map(undated),
  };
}

function undated<T extends { readonly changedAt: number }>(row: T): Omit<T, 'changedAt'> {
  const { changedAt: _, ...rest } = row;
  return rest;
}

/** Every change time in the database, by table and key. */
export async function changeTimes(db: TilthDatabase): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const table of db.tables) {
    await table.each((row, { primaryKey }) => {
      const key = `${table.name} ${JSON.stringify(primaryKey)}`;
      if (typeof row.changedAt === 'number') times.set(key, row.changedAt);
      else for (const [index, time] of row.changedAt.entries()) times.set(`${key} ${index}`, time);
    });
  }
  return times;
}
