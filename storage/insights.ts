import { addDays } from '@/domain/calendar';
import { type Habit, isOnce } from '@/domain/habit';
import { type AskedBy, moodsOn, sidesOf, spanUntil } from '@/domain/habit-days';
import { countSides, ENOUGH_DAYS, insightsOf } from '@/domain/insight';
import { type Instant, livedDay } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import { byPosition } from '@/domain/today';
import type { InsightsView } from '@/domain/view';
import type { TilthDatabase } from '@/storage/db';
import { historiesOf, readPages } from '@/storage/history';
import { readMoodsBetween } from '@/storage/moods';
import { readRests } from '@/storage/rests';
import { readSettings } from '@/storage/settings';
import { livingRows } from '@/storage/whole-row';

/** So far back days are compared. */
const DAYS = 365;
/** So many habits are looked at, the first of the list; the correction reckons with them. */
const MOST_HABITS = 30;

/** How the mood was on days with and without each habit. Today is not over, and stays out. */
export async function readInsights(db: TilthDatabase, now: Instant): Promise<InsightsView> {
  const settings = await readSettings(db);
  const last = addDays(livedDay(now, settings.dayStartsAt), -1);
  const span = spanUntil(last, DAYS);
  const [first = last] = span;
  const [habits, pages, noted, askedBy] = await Promise.all([
    readCompared(db),
    readPages(db, null),
    readMoodsBetween(db, first, last),
    readAskedBy(db, settings),
  ]);
  const moods = moodsOn(span, noted);
  const compared = historiesOf(habits, pages, last).map(([habit, history]) => ({
    habit,
    sides: sidesOf(habit, history, span, askedBy),
  }));
  const shownAs = ({ name, numbersHidden }: Habit) => ({
    name,
    numbersHidden: numbersHidden || settings.numbersHidden,
  });
  const habitOf = new Map(habits.map((habit) => [habit.id, habit]));
  const found = insightsOf({
    first,
    moods,
    habits: compared.map(({ habit, sides }) => ({ habitId: habit.id, sides })),
  });
  return {
    insights: found.flatMap((insight) => {
      const habit = habitOf.get(insight.habitId);
      return habit ? [{ ...insight, ...shownAs(habit) }] : [];
    }),
    waiting: compared
      .map(({ habit, sides }) => ({
        ...{ habitId: habit.id, ...shownAs(habit) },
        ...countSides(sides, moods),
      }))
      .filter(({ withHabit, without }) => Math.min(withHabit, without) < ENOUGH_DAYS)
      .sort((a, b) => daysLeft(a) - daysLeft(b)),
    moodDays: moods.filter((mood) => !Number.isNaN(mood)).length,
    settings,
  };
}

/** How many days a habit's sides are short of together. */
function daysLeft(sides: Pick<InsightsView['waiting'][number], 'withHabit' | 'without'>): number {
  const short = (days: number): number => Math.max(0, ENOUGH_DAYS - days);
  return short(sides.withHabit) + short(sides.without);
}

async function readCompared(db: TilthDatabase): Promise<Habit[]> {
  const habits = await livingRows(db.habits.toArray());
  const kept = habits.filter((habit) => habit.archivedAt === null && !isOnce(habit));
  return kept.sort(byPosition).slice(0, MOST_HABITS);
}

async function readAskedBy(db: TilthDatabase, { weekStartsOn }: Settings): Promise<AskedBy> {
  const [rests, days] = await Promise.all([readRests(db), livingRows(db.days.toArray())]);
  const smallDays = new Set(days.filter(({ small }) => small).map(({ day }) => day));
  // Sessions, and with them their windows, are not kept yet (issue 6).
  return { rests, smallDays, weekStartsOn, windows: [] };
}
