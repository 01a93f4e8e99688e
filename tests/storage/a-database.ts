import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import type { Habit, HabitId } from '@/domain/habit';
import type { History } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import { checkIn, type Moment, skip } from '@/storage/check-ins';
import { TilthDatabase } from '@/storage/db';
import type { Said } from '@/storage/rows';
import { readSettings } from '@/storage/settings';
import { readDay } from '@/storage/write-day';
import { checkInsOf } from '@/storage/year-page';
import { aStamp, at, TODAY } from '@/tests/support/builders';
import { saidIn } from '@/tests/support/history';

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
  for (const [day, status] of saidIn(drawn)) {
    const deed = { ...aStamp({ at: at(day) }), habitId, day };
    if (status === 'skipped') await skip(db, deed, aMoment(day));
    else await checkIn(db, { ...deed, status, amount: null }, aMoment(day));
  }
}

/** What is stored of one habit on one day, and since when. */
export async function saidOn(
  db: TilthDatabase,
  habitId: HabitId,
  day: LocalDate = TODAY,
): Promise<(Said & { readonly changedAt: number }) | null> {
  const { said, changedAt } = await readDay(db, habitId, day);
  return said && { ...said, changedAt };
}

/** Everything a person could tell from what is stored: no change times, nothing that was deleted. */
export async function standing(db: TilthDatabase): Promise<unknown> {
  const pages = await db.yearPages.toArray();
  const others = db.tables.filter(({ name }) => !OF_ITS_OWN.has(name));
  const rows = await Promise.all(
    others.map(async (table) => {
      const all: Row[] = await table.toArray();
      return [table.name, all.filter((row) => (row.deletedAt ?? null) === null).map(undated)];
    }),
  );
  return {
    ...Object.fromEntries(rows),
    // What was never set is as it is by default.
    settings: await readSettings(db),
    tipSeed: (await db.settings.get('tipSeed'))?.value,
    said: pages.flatMap((page) =>
      [...checkInsOf(page)].map(([day, said]) => [page.habitId, day, said]),
    ),
  };
}

/** Tables that {@link standing} reads in their own way, or that hold nothing but times. */
const OF_ITS_OWN = new Set(['yearPages', 'yearStamps', 'settings', 'deeds']);

type Row = { readonly deletedAt?: number | null; readonly changedAt: number };

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
      else if (row.changedAt)
        for (const [index, time] of row.changedAt.entries()) times.set(`${key} ${index}`, time);
    });
  }
  return times;
}
