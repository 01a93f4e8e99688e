import { addDays, dayAt, dayOfYear, yearOf } from '@/domain/calendar';
import { type DayLine, GROW_AFTER, LOOKED_BACK, lineOf } from '@/domain/day-line';
import { type Habit, type HabitId, planOn } from '@/domain/habit';
import { CODE } from '@/domain/history';
import type { LocalDate } from '@/domain/local-date';
import type { Reminder } from '@/domain/reminder';
import { covers, isResting, type Rest } from '@/domain/rest';
import type { Settings } from '@/domain/settings';
import type { Timer } from '@/domain/timer';
import { type DayFacts, type HabitFacts, isAskedOn } from '@/domain/today';
import type { TilthDatabase } from '@/storage/db';
import { doneBetween } from '@/storage/history';
import { readNudgeLineFacts } from '@/storage/nudge-line';
import { readRests } from '@/storage/rests';
import { livingRows } from '@/storage/whole-row';
import { checkInOn, DAYS, type YearPage } from '@/storage/year-page';

/** What the views of days are made from: everything near enough to matter to them. */
export type DayKnown = {
  readonly pages: ReadonlyMap<HabitId, readonly YearPage[]>;
  readonly notes: ReadonlyMap<string, string>;
  readonly timers: ReadonlyMap<HabitId, Timer>;
  readonly rests: readonly Rest[];
  readonly smallDays: ReadonlySet<LocalDate>;
  readonly reminders: readonly Reminder[];
  readonly settings: Settings;
};

/** Reads what is known around some days: their year's pages and those of the year before. */
export async function readDayKnown(
  db: TilthDatabase,
  habits: readonly Habit[],
  settings: Settings,
  days: readonly LocalDate[],
): Promise<DayKnown> {
  const years = [
    ...new Set(days.flatMap((day) => [yearOf(addDays(day, -LOOKED_BACK)), yearOf(day)])),
  ];
  const keys = habits.flatMap(({ id }) => years.map((year) => [id, year] as [HabitId, number]));
  const [pages, notes, timers, rests, small, reminders] = await Promise.all([
    db.yearPages.bulkGet(keys),
    livingRows(db.notes.where('day').anyOf(days).toArray()),
    livingRows(db.timers.toArray()),
    readRests(db),
    livingRows(db.days.toArray()),
    livingRows(db.reminders.toArray()),
  ]);
  const found = pages.filter((page) => page !== undefined);
  return {
    pages: Map.groupBy(found, ({ habitId }) => habitId),
    notes: new Map(notes.map(({ habitId, day, text }) => [`${habitId}|${day}`, text])),
    timers: new Map(timers.map((timer) => [timer.habitId, timer])),
    rests,
    reminders,
    smallDays: new Set(small.filter((row) => row.small).map(({ day }) => day)),
    settings,
  };
}

/** What the rules need to know of one day. */
export function dayFactsOf(known: DayKnown, day: LocalDate): DayFacts {
  const { rests, settings } = known;
  return {
    of: (habitId) => habitFactsOf(known, habitId, day),
    rests: rests.filter((rest) => covers(rest, day)),
    // Sessions, and with them their windows, are not kept yet (issue 6).
    windows: [],
    smallDay: known.smallDays.has(day),
    settings,
  };
}

function habitFactsOf(known: DayKnown, habitId: HabitId, day: LocalDate): HabitFacts {
  const pages = known.pages.get(habitId) ?? [];
  const page = pages.find(({ year }) => year === yearOf(day));
  const timer = known.timers.get(habitId);
  return {
    checkIn: checkInOn(page, day),
    doneSince: (from) => doneBetween(pages, from, day),
    note: known.notes.get(`${habitId}|${day}`) ?? '',
    // One that runs past the day's end can still be stopped on the next.
    timerSince: timer && timer.day <= day ? timer.startedAt : null,
  };
}

/** The quiet line of today. */
export async function readLine(
  db: TilthDatabase,
  habits: readonly Habit[],
  known: DayKnown,
  today: LocalDate,
): Promise<DayLine | null> {
  const living = habits.filter((habit) => habit.deletedAt === null && habit.archivedAt === null);
  const [answers, lastSaidOn] = await Promise.all([
    livingRows(db.lineAnswers.toArray()),
    readLastSaid(db, known, living, today),
  ]);
  const asked = {
    today,
    dayStartsAt: known.settings.dayStartsAt,
    habits: living,
    answered: new Set(answers.map(({ key }) => key)),
  };
  return lineOf({
    ...asked,
    ...(await readNudgeLineFacts(db, known, dayFactsOf(known, today), asked)),
    rests: known.rests,
    lastSaidOn,
    askedOn: (day) => askedOn(known, living, day).next().done === false,
    smallDays: known.smallDays,
    doneOfLate: () => doneOfLate(known, living, today),
  });
}

/** The last day before `today` of which anything was said; where none is near, older pages are opened. */
async function readLastSaid(
  db: TilthDatabase,
  { pages }: DayKnown,
  habits: readonly Habit[],
  today: LocalDate,
): Promise<LocalDate | null> {
  const near = lastSaidIn(
    habits.flatMap(({ id }) => pages.get(id) ?? []),
    today,
  );
  if (near !== null) return near;
  const ids = new Set(habits.map(({ id }) => id));
  const keys = (await db.yearPages.toCollection().primaryKeys()).filter(([id]) => ids.has(id));
  const years = [...new Set(keys.map(([, year]) => year))].filter((year) => year < yearOf(today));
  for (const year of years.sort((a, b) => b - a)) {
    const old = await db.yearPages.bulkGet(keys.filter((key) => key[1] === year));
    const last = lastSaidIn(
      old.filter((page) => page !== undefined),
      today,
    );
    if (last !== null) return last;
  }
  return null;
}

function lastSaidIn(pages: readonly YearPage[], today: LocalDate): LocalDate | null {
  let [lastYear, lastIndex] = [0, -1];
  const [thisYear, thisIndex] = [yearOf(today), dayOfYear(today)];
  for (const { year, status } of pages) {
    if (year < lastYear || year > thisYear) continue;
    let index = (year === thisYear ? thisIndex : DAYS) - 1;
    while (index >= 0 && status[index] === CODE.none) index -= 1;
    if (index >= 0 && (year > lastYear || index > lastIndex)) [lastYear, lastIndex] = [year, index];
  }
  return lastIndex < 0 ? null : dayAt(lastYear, lastIndex);
}

/** The habits that were asked for on an earlier day. */
function* askedOn(
  known: DayKnown,
  habits: readonly Habit[],
  day: LocalDate,
): Generator<HabitFacts> {
  const facts = dayFactsOf(known, day);
  const { weekStartsOn } = known.settings;
  for (const habit of habits) {
    const plan = planOn(habit, day);
    if (!plan || isResting(facts.rests, habit.id, day)) continue;
    const { windows } = facts;
    const ofHabit = facts.of(habit.id);
    const { doneSince } = ofHabit;
    if (isAskedOn(plan, day, { doneSince, windows, weekStartsOn })) yield ofHabit;
  }
}

/** Share of what was asked in the last days that was done, 0–1. */
function doneOfLate(known: DayKnown, habits: readonly Habit[], today: LocalDate): number {
  let [asked, done] = [0, 0];
  for (let back = 1; back <= GROW_AFTER; back++) {
    for (const { checkIn } of askedOn(known, habits, addDays(today, -back))) {
      // A day that was let go is no day on which it was asked.
      if (checkIn?.status === 'skipped') continue;
      asked += 1;
      if (checkIn) done += 1;
    }
  }
  return asked === 0 ? 0 : done / asked;
}
