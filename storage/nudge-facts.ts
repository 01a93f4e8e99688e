import { addDays, yearOf } from '@/domain/calendar';
import type { Habit, HabitId } from '@/domain/habit';
import { habitOnDay } from '@/domain/habit-on-day';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import { type Nudge, REMEMBERED_DAYS } from '@/domain/nudge';
import type { HabitOnDay, NudgeFacts } from '@/domain/nudge-facts';
import type { Presence } from '@/domain/presence';
import type { Reminder } from '@/domain/reminder';
import type { Settings } from '@/domain/settings';
import type { DayFacts } from '@/domain/today';
import { usualEndOf } from '@/domain/usual-end';
import { type DayKnown, dayFactsOf, readDayKnown } from '@/storage/day-facts';
import type { TilthDatabase } from '@/storage/db';
import { eachOnce, nudgesDueFrom } from '@/storage/nudges-read';
import { readPresences } from '@/storage/presence';
import { readSettings } from '@/storage/settings';
import { readStrengths } from '@/storage/strengths';
import { livingRows } from '@/storage/whole-row';
import { pageKey } from '@/storage/year-page';
import { changedAtOn, type YearStamps } from '@/storage/year-stamps';

/** All that decides about nudges, but for what the browser tells. */
export type StoredNudgeFacts = Omit<
  NudgeFacts,
  'allowed' | 'visible' | 'strengthOf' | 'settings'
> & {
  readonly settings: Settings;
  /** The lived day at `now`. */
  readonly today: LocalDate;
  /** Ids of the nudges that the one notification stands for, if it is still there. */
  readonly shown: readonly string[];
  /** Whether it may name their habits. */
  readonly named: boolean;
  /** How strong the habits of reminders are, 0–1. Reads all that was ever said of them. */
  readonly readStrengths: () => Promise<ReadonlyMap<HabitId, number>>;
};

/** Whether there is, or was, anything to decide about. */
export async function hasNudges(db: TilthDatabase): Promise<boolean> {
  return (await db.reminders.count()) > 0 || (await db.nudges.count()) > 0;
}

/** Reads what decides about nudges at an instant. */
export async function readNudgeFacts(db: TilthDatabase, now: Instant): Promise<StoredNudgeFacts> {
  const [settings, reminders, presences, looked, shownRow, namedRow] = await Promise.all([
    readSettings(db),
    livingRows(db.reminders.toArray()),
    readPresences(db),
    db.settings.get('nudgesLookedOn'),
    db.settings.get('nudgesShown'),
    db.settings.get('nudgesNamed'),
  ]);
  const { dayStartsAt } = settings;
  const today = livedDay(now, dayStartsAt);
  const lookedOn = (looked?.value as LocalDate | undefined) ?? null;
  const shown = (shownRow?.value as readonly string[] | undefined) ?? [];
  const nudges = await readNudges(db, { lookedOn, today, dayStartsAt }, shown);
  const found = await db.habits.bulkGet(habitsOf(reminders, nudges));
  const habits = found.filter((habit) => habit !== undefined);
  const days = [-REMEMBERED_DAYS, 0, 1].map((away) => addDays(today, away));
  const [known, stamps] = await Promise.all([
    readDayKnown(db, habits, settings, days),
    readStamps(db, habits, days),
  ]);
  return {
    ...{ now, dayStartsAt, settings, today, reminders, nudges, lookedOn, shown },
    named: namedRow?.value === true,
    habitOn: habitsOnDays(habits, known, stamps),
    presenceOn: (day) => presences.get(day) ?? null,
    usualEnd: usualEndOf([...presences.values()], today, dayStartsAt),
    smallDays: known.smallDays,
    // Sessions are not kept yet (issue 6).
    sessionDays: new Set<LocalDate>(),
    ...openOn(presences, today, now),
    readStrengths: () => readStrengths(db, habits, today, known),
  };
}

/** Those of the days since it was last decided, those that wait, and those of the notification. */
async function readNudges(
  db: TilthDatabase,
  { lookedOn, today, dayStartsAt }: Pick<StoredNudgeFacts, 'lookedOn' | 'today' | 'dayStartsAt'>,
  shown: readonly string[],
): Promise<Nudge[]> {
  const since = lookedOn !== null && lookedOn < today ? lookedOn : today;
  const [due, standing] = await Promise.all([
    // Yesterday's can still be answered, and whoever travels moves times by a day.
    nudgesDueFrom(db, addDays(since, -2), dayStartsAt),
    db.nudges.bulkGet([...shown]),
  ]);
  return eachOnce([...standing.filter((nudge) => nudge !== undefined), ...due]);
}

function habitsOf(reminders: readonly Reminder[], nudges: readonly Nudge[]): HabitId[] {
  const waited = reminders.flatMap(({ cue }) => (cue.kind === 'after' ? [cue.habitId] : []));
  return [...new Set([...reminders, ...nudges].map(({ habitId }) => habitId).concat(waited))];
}

/** How each of these habits stands on days; asked for the same again and again, it is reckoned once. */
function habitsOnDays(
  habits: readonly Habit[],
  known: DayKnown,
  stamps: Stamps,
): NudgeFacts['habitOn'] {
  const byId = new Map(habits.map((habit) => [habit.id, habit]));
  const factsOf = remembered((day: LocalDate): DayFacts => dayFactsOf(known, day));
  const on = remembered((key: string): HabitOnDay | null => {
    const [day, habitId] = [key.slice(0, 10) as LocalDate, key.slice(11)];
    const habit = byId.get(habitId);
    const moment = {
      saidAt: saidAtOn(stamps, habitId, day),
      dayStartsAt: known.settings.dayStartsAt,
    };
    return habit ? habitOnDay(habit, day, factsOf(day), moment) : null;
  });
  return (habitId, day) => on(`${day} ${habitId}`);
}

function remembered<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, reckon(key));
    return known.get(key) as V;
  };
}

/** When the days of habits were changed, by habit and year. */
type Stamps = ReadonlyMap<string, YearStamps>;

async function readStamps(
  db: TilthDatabase,
  habits: readonly Habit[],
  days: readonly LocalDate[],
): Promise<Stamps> {
  const years = [...new Set(days.map(yearOf))];
  const keys = habits.flatMap(({ id }) => years.map((year): [HabitId, number] => [id, year]));
  const found = (await db.yearStamps.bulkGet(keys)).filter((stamps) => stamps !== undefined);
  return new Map(found.map((stamps) => [`${stamps.habitId} ${stamps.year}`, stamps]));
}

/** When something was last said of a habit on a day; 0: never. */
function saidAtOn(stamps: Stamps, habitId: HabitId, day: LocalDate): Instant {
  const found = stamps.get(pageKey(habitId, day).join(' '));
  return found ? changedAtOn(found, day) : 0;
}

/** Since when the browser is open, as it was noted today or on the last day before. */
function openOn(
  presences: ReadonlyMap<LocalDate, Presence>,
  today: LocalDate,
  now: Instant,
): Pick<NudgeFacts, 'openSince' | 'openedBy'> {
  const days = [...presences.keys()].filter((day) => day <= today).sort();
  const { openSince = now, openedBy = 'start' } = presences.get(days.at(-1) ?? today) ?? {};
  return { openSince, openedBy };
}
