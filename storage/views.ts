import type { Article } from '@/domain/article';
import { addDays } from '@/domain/calendar';
import { UNDO_FOR, type UndoableDeed } from '@/domain/deed';
import { type Habit, isOnce } from '@/domain/habit';
import { endOfLivedDay, type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import { isWelcome, type Taste } from '@/domain/shelf';
import type { Tip } from '@/domain/tip';
import { byPosition, type DayRows, earliestDay, rowsOn } from '@/domain/today';
import type {
  AheadView,
  DayView,
  DeedsView,
  HabitsView,
  LibraryView,
  TipView,
  TodayView,
} from '@/domain/view';
import { type DayKnown, dayFactsOf, readDayKnown, readLine } from '@/storage/day-facts';
import type { TilthDatabase } from '@/storage/db';
import { lastDeed } from '@/storage/deeds';
import { readMoods } from '@/storage/moods';
import { readReadings, readToFinish } from '@/storage/readings';
import { readRests } from '@/storage/rests';
import { readSettings } from '@/storage/settings';
import { type ChosenTip, chosenTips, DAYS_AHEAD, readTipHistory } from '@/storage/tips';

/** The words the views are filled with. */
export type Shelf = { readonly tips: readonly Tip[]; readonly articles: readonly Article[] };

/** What a read needs to know of the moment. */
export type Asked = {
  readonly now: Instant;
  readonly shelf: Shelf;
  readonly drawSeed: () => number;
};

/** Today, or an earlier day of the person's choice; a day out of reach is answered by today. */
export async function readToday(
  db: TilthDatabase,
  asked: Asked,
  day: LocalDate | null,
): Promise<TodayView> {
  const settings = await readSettings(db);
  const today = livedDay(asked.now, settings.dayStartsAt);
  const [habits, tips, deed, toFinish] = await Promise.all([
    db.habits.toArray(),
    chosenTips(db, { tips: tipsFor(asked.shelf, settings), today, ...asked }),
    lastUndoable(db),
    readToFinish(db, today, hiddenPages(asked.shelf, settings)),
  ]);
  const earliest = earliestDay(habits, today);
  const shown = day !== null && day >= earliest && day <= today ? day : today;
  const known = await readDayKnown(db, habits, settings, [shown, today]);
  return {
    ...dayView(habits, shown, known, tipView(tips.get(today), asked.shelf)),
    smallDay: known.smallDays.has(shown),
    line: await readLine(db, habits, known, today),
    rests: known.rests.filter(({ until }) => until === null || until >= today),
    moods: settings.mood ? await readMoods(db, shown) : [],
    today,
    endsAt: endOfLivedDay(asked.now, settings.dayStartsAt),
    earliest,
    settings,
    undoable: deed,
    writings: await writingsOf(db),
    toFinish,
  };
}

/** The seven days after today, with nothing said yet. */
export async function readAhead(db: TilthDatabase, asked: Asked): Promise<AheadView> {
  const settings = await readSettings(db);
  const today = livedDay(asked.now, settings.dayStartsAt);
  const habits = await db.habits.toArray();
  const tips = await chosenTips(db, { tips: tipsFor(asked.shelf, settings), today, ...asked });
  const days = Array.from({ length: DAYS_AHEAD }, (_, index) => addDays(today, index + 1));
  const known = await readDayKnown(db, habits, settings, days);
  return days.map((day) => dayView(habits, day, known, tipView(tips.get(day), asked.shelf)));
}

/** What was said of tips and pages. */
export async function readLibrary(db: TilthDatabase, now: Instant): Promise<LibraryView> {
  const settings = await readSettings(db);
  const today = livedDay(now, settings.dayStartsAt);
  const history = await readTipHistory(db, today);
  return { ...history, readings: await readReadings(db), settings, today };
}

/** The tips a person may meet: neither they nor the pages they lead to touch what is hidden. */
export function tipsFor({ tips, articles }: Shelf, taste: Taste): readonly Tip[] {
  const away = new Set(articles.filter((each) => !isWelcome(each, taste)).map(({ id }) => id));
  return tips.filter((tip) => isWelcome(tip, taste) && !away.has(tip.article));
}

/** Addresses of the pages a person does not want to meet. */
function hiddenPages({ articles }: Shelf, taste: Taste): readonly string[] {
  return articles.filter((each) => !isWelcome(each, taste)).map(({ url }) => url);
}

/** Every habit that was not deleted. */
export async function readHabits(db: TilthDatabase, now: Instant): Promise<HabitsView> {
  const settings = await readSettings(db);
  const habits = await db.habits.toArray();
  return {
    habits: habits.filter((habit) => habit.deletedAt === null && !isOnce(habit)).sort(byPosition),
    rests: await readRests(db),
    today: livedDay(now, settings.dayStartsAt),
    settings,
    undoable: await lastUndoable(db),
  };
}

/** How many habits are due today of which nothing was said. */
export async function readLeft(
  db: TilthDatabase,
  settings: Settings,
  now: Instant,
): Promise<number> {
  return (await readRowsOn(db, settings, livedDay(now, settings.dayStartsAt))).left;
}

/** The habits of a day, and nothing around it. */
export async function readRowsOn(
  db: TilthDatabase,
  settings: Settings,
  day: LocalDate,
): Promise<DayRows> {
  const habits = await db.habits.toArray();
  const known = await readDayKnown(db, habits, settings, [day]);
  return rowsOn(habits, day, dayFactsOf(known, day));
}

function dayView(
  habits: readonly Habit[],
  day: LocalDate,
  known: DayKnown,
  tip: TipView | null,
): DayView {
  const living = habits.filter(
    (habit) => habit.deletedAt === null && habit.archivedAt === null && !isOnce(habit),
  );
  return {
    day,
    tip,
    habits: living.length,
    reminders: known.reminders.length,
    ...rowsOn(habits, day, dayFactsOf(known, day)),
  };
}

function tipView(chosen: ChosenTip | undefined, shelf: Shelf): TipView | null {
  const tip = shelf.tips.find((each) => each.id === chosen?.tipId);
  const article = shelf.articles.find((each) => each.id === tip?.article);
  if (!tip || !article) return null;
  const { id, domain, text, deed, strength, evidence, topics, template = null } = tip;
  const kept = chosen?.kept ?? false;
  return { id, domain, text, deed, strength, evidence, topics, template, article, kept };
}

/** Every deed that can still be taken back. */
export async function readDeeds(db: TilthDatabase, now: Instant): Promise<DeedsView> {
  const rows = await db.deeds
    .where('changedAt')
    .above(now - UNDO_FOR)
    .reverse()
    .sortBy('changedAt');
  return {
    deeds: rows.map(({ id, kind, about, changedAt, undoneAt }) => ({
      ...{ id, kind, about, at: changedAt },
      undone: undoneAt !== null,
    })),
  };
}

/** Subtracted before a sum, which then keeps the smallest steps of the clock of changes. */
const EPOCH = 1.6e12;

/**
 * Goes up with every deed and every undo. A sum, as either clock may be behind the other: a deed
 * that waited is dated back, and a wall clock can be set back.
 */
async function writingsOf(db: TilthDatabase): Promise<number> {
  const deed = await db.deeds.orderBy('changedAt').last();
  const undo = await db.settings.get('lastUndo');
  return (deed?.changedAt ?? EPOCH) - EPOCH + ((undo?.changedAt ?? EPOCH) - EPOCH);
}

async function lastUndoable(db: TilthDatabase): Promise<UndoableDeed | null> {
  const deed = await lastDeed(db);
  return deed && { id: deed.id, kind: deed.kind, about: deed.about, at: deed.changedAt };
}
