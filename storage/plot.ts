import type { Context } from '@/domain/asked';
import { type Habit, isOnce } from '@/domain/habit';
import { CODE, type History, indexOf, statusOfCode } from '@/domain/history';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import { type PlantState, plantOf } from '@/domain/plot';
import { isResting } from '@/domain/rest';
import type { Settings } from '@/domain/settings';
import { withSmallDays } from '@/domain/small-days';
import { type StrengthWord, strengthOf, strengthWord } from '@/domain/strength';
import { byPosition } from '@/domain/today';
import type { PlantView, PlotView } from '@/domain/view';
import type { TilthDatabase } from '@/storage/db';
import { historiesOf, readPages } from '@/storage/history';
import { readRests } from '@/storage/rests';
import { readSettings } from '@/storage/settings';
import { livingRows } from '@/storage/whole-row';

/** More than this no plot can hold and still be looked at. */
const MOST = 30;

type Around = {
  readonly today: LocalDate;
  readonly settings: Settings;
  readonly context: Context;
  readonly smallDays: readonly LocalDate[];
  readonly words: StrengthWords;
};

type StrengthWords = Readonly<Record<StrengthWord, string>>;

/** Every habit that goes on, as a plant, in the order of lists; at most {@link MOST}. */
export async function readPlot(
  db: TilthDatabase,
  now: Instant,
  words: StrengthWords,
): Promise<PlotView> {
  const [pages, settings, all, rests, days] = await Promise.all([
    readPages(db, null),
    readSettings(db),
    db.habits.toArray(),
    readRests(db),
    livingRows(db.days.toArray()),
  ]);
  const today = livedDay(now, settings.dayStartsAt);
  const habits = all
    .filter((each) => each.deletedAt === null && each.archivedAt === null && !isOnce(each))
    .sort(byPosition)
    .slice(0, MOST);
  const smallDays = days.filter(({ small }) => small).map(({ day }) => day);
  // Sessions, and with them their windows, are not kept yet (issue 6).
  const context = { rests, windows: [], weekStartsOn: settings.weekStartsOn };
  return {
    today,
    plants: historiesOf(habits, pages, today).map(([habit, history]) =>
      plantView(habit, history, { today, settings, context, smallDays, words }),
    ),
  };
}

function plantView(
  habit: Habit,
  history: History,
  { today, settings, context, smallDays, words }: Around,
): PlantView {
  const { id: habitId, name } = habit;
  const strength = strengthOf(habit, history, {
    ...context,
    rests: withSmallDays(context.rests, habit, smallDays),
  });
  const repetitions = countDone(history);
  const said = statusOfCode(history.status[indexOf(history, today)] ?? CODE.none);
  const state: PlantState = said ?? (isResting(context.rests, habitId, today) ? 'resting' : null);
  return {
    habitId,
    name,
    strength: Math.round(strength * 100),
    strengthWord: words[strengthWord(strength)],
    repetitions,
    state,
    numbersHidden: habit.numbersHidden || settings.numbersHidden,
    plant: plantOf({ habitId, strength, repetitions, state }),
  };
}

function countDone({ status }: History): number {
  let count = 0;
  for (const code of status) if (code !== CODE.none && code !== CODE.skipped) count += 1;
  return count;
}
