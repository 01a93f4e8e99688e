import { ARTICLES } from '@/catalog/articles';
import { STRENGTH_WORDS } from '@/catalog/progress-strings';
import { TIPS } from '@/catalog/tips';
import { addDays, dayAt, yearOf } from '@/domain/calendar';
import { isDone, type Status } from '@/domain/check-in';
import type { Habit, HabitId } from '@/domain/habit';
import { isoDay, type LocalDate } from '@/domain/local-date';
import { plantOf } from '@/domain/plot';
import { checkIn, clearCheckIn } from '@/storage/check-ins';
import { TilthDatabase } from '@/storage/db';
import { readPlot } from '@/storage/plot';
import { readProgress } from '@/storage/progress';
import { readLeft, readToday } from '@/storage/views';
import { anEmptyPage, checkInsOf, pageKey, setCheckIn, type YearPage } from '@/storage/year-page';
import { noStamps, stampDay, type YearStamps } from '@/storage/year-stamps';

/** Bundled with the real `storage/` into bench extensions, and called by `storage.ts`. */
export type StorageBench = {
  readonly fill: (name: string, habits: number, days: number) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
  readonly writePages: (years: number) => Promise<number>;
  readonly importDays: (years: number) => Promise<number>;
  readonly readToday: (name: string) => Promise<number>;
  readonly readLeft: (name: string) => Promise<number>;
  readonly readPages: (name: string) => Promise<number>;
  readonly readAll: (name: string) => Promise<number>;
  readonly readPlot: (name: string) => Promise<number>;
  readonly readProgress: (name: string) => Promise<number>;
  readonly growPlants: () => Promise<number>;
  readonly checkIn: (name: string) => Promise<number>;
  readonly strictPut: () => Promise<number>;
  readonly count: (name: string) => Promise<number>;
};

const HABITS = 30;
const SAID: readonly Status[] = ['done', 'done', 'done', 'small', 'skipped'];
const today = isoDay(Date.now() - new Date().getTimezoneOffset() * 60_000);
const open = new Map<string, TilthDatabase>();
let bare: Promise<IDBDatabase> | null = null;

const bench: StorageBench = {
  fill: async (name, habits, days) => {
    const db = database(name);
    await db.habits.bulkPut(someHabits(habits, addDays(today, -days)));
    await putYears(db, yearsOf(habits, daysBefore(days)));
  },
  drop: async (name) => {
    await database(name).delete();
    open.delete(name);
  },
  writePages: async (years) => {
    const db = await aFreshDatabase();
    const rows = yearsOf(HABITS, daysOfYears(years));
    const took = await timed(() =>
      db.transaction('rw', [db.yearPages, db.yearStamps], () => putYears(db, rows)),
    );
    await db.delete();
    return took;
  },
  importDays: async (years) => {
    const db = await aFreshDatabase();
    const days = daysOfYears(years);
    const took = await timed(() => {
      const rows = yearsOf(HABITS, days);
      return db.transaction('rw', [db.habits, db.yearPages, db.yearStamps], async () => {
        await db.habits.bulkPut(someHabits(HABITS, days[0] ?? today));
        await putYears(db, rows);
      });
    });
    await db.delete();
    return took;
  },
  readToday: (name) => timed(() => readToday(database(name), asked(), null)),
  readLeft: (name) =>
    timed(() => readLeft(database(name), { dayStartsAt: 0 } as never, Date.now())),
  readPages: (name) => timed(() => database(name).yearPages.toArray()),
  readAll: (name) =>
    timed(async () => {
      const pages = await database(name).yearPages.toArray();
      return pages.map((page) => new Map(checkInsOf(page)));
    }),
  readPlot: (name) => timed(() => readPlot(database(name), Date.now(), STRENGTH_WORDS)),
  readProgress: (name) =>
    timed(() =>
      readProgress(
        database(name),
        { habitId: null, span: 'all', until: null, day: null, notes: 0 },
        Date.now(),
      ),
    ),
  growPlants: () =>
    timed(async () => {
      for (let index = 0; index < 12; index++) {
        const grown = { strength: 0.9, repetitions: 300 + index, state: 'done' } as const;
        plantOf({ habitId: `habit-${index}`, ...grown });
      }
    }),
  checkIn: async (name) => {
    const db = database(name);
    const on = { habitId: 'habit-0', day: today };
    const moment = { now: Date.now(), dayStartsAt: 0 };
    const deed = { ...aStamp(), ...on, status: 'done', amount: null } as const;
    const took = await timed(() => checkIn(db, deed, moment));
    await clearCheckIn(db, { ...aStamp(), ...on }, moment);
    return took;
  },
  strictPut: async () => {
    bare ??= openBare();
    const db = await bare;
    return timed(
      () =>
        new Promise((resolve, reject) => {
          const deal = db.transaction('rows', 'readwrite', { durability: 'strict' });
          deal.objectStore('rows').put({ id: crypto.randomUUID(), at: Date.now() });
          deal.oncomplete = resolve;
          deal.onerror = () => reject(deal.error);
        }),
    );
  },
  count: async (name) => {
    const pages = await database(name).yearPages.toArray();
    return pages.reduce((sum, page) => sum + page.status.filter((said) => said > 0).length, 0);
  },
};

Object.assign(self, { bench });

async function timed(act: () => PromiseLike<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function database(name: string): TilthDatabase {
  const db = open.get(name) ?? new TilthDatabase(name);
  open.set(name, db);
  return db;
}

async function aFreshDatabase(): Promise<TilthDatabase> {
  const db = new TilthDatabase(`fresh-${crypto.randomUUID()}`);
  await db.open();
  return db;
}

function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('bare');
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { keyPath: 'id' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

function aStamp() {
  return { id: crypto.randomUUID(), at: Date.now() };
}

function asked() {
  const shelf = { tips: TIPS, articles: ARTICLES };
  return { now: Date.now(), shelf, drawSeed: () => 1 };
}

function someHabits(count: number, from: LocalDate): Habit[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `habit-${index}`,
    name: `Habit number ${index + 1}`,
    domain: 'own',
    cue: 'I pour my coffee',
    small: 'one breath',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    plans: [
      { from, until: null, schedule: { kind: 'daily' }, goal: { kind: 'check' }, asks: 'full' },
    ],
    position: index,
    archivedAt: null,
    deletedAt: null,
    changedAt: Date.now(),
  }));
}

/** The last `count` days before today. */
function daysBefore(count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count));
}

/** Every day but leap days of the last `years` whole years. */
function daysOfYears(years: number): LocalDate[] {
  const last = yearOf(today) - 1;
  return Array.from({ length: years * 365 }, (_, index) =>
    dayAt(last - Math.floor(index / 365), index % 365),
  );
}

/** A habit's year, as its two rows. */
type Year = { readonly page: YearPage; readonly stamps: YearStamps };

async function putYears(db: TilthDatabase, years: readonly Year[]): Promise<void> {
  await db.yearPages.bulkPut(years.map(({ page }) => page));
  await db.yearStamps.bulkPut(years.map(({ stamps }) => stamps));
}

/** A check-in for each habit on each day, set one by one as an importer would. */
function yearsOf(habits: number, days: readonly LocalDate[]): Year[] {
  const years = new Map<string, Year>();
  for (let index = 0; index < habits; index++) {
    const id: HabitId = `habit-${index}`;
    for (const [nth, day] of days.entries()) {
      const key = pageKey(id, day);
      const year = years.get(key.join()) ?? { page: anEmptyPage(...key), stamps: noStamps(...key) };
      years.set(key.join(), year);
      const status = SAID[(nth + index) % SAID.length] ?? 'done';
      // As of somebody who says each day on the day itself: the column of hours is full.
      const hour = isDone(status) ? 7 + (nth % 14) : null;
      setCheckIn(year.page, day, { status, amount: null, parts: 0, hour });
      stampDay(year.stamps, day, Date.parse(day));
    }
  }
  return [...years.values()];
}
