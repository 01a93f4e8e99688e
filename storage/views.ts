import type { Article } from '@/domain/article';
import { addDays } from '@/domain/calendar';
import type { CheckIn } from '@/domain/check-in';
import type { UndoableDeed } from '@/domain/deed';
import { type Habit, type HabitId, isOnce } from '@/domain/habit';
import { endOfLivedDay, type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import { isWelcome, type Taste } from '@/domain/shelf';
import type { Tip } from '@/domain/tip';
import { byPosition, earliestDay, rowsOn } from '@/domain/today';
import type {
  AheadView,
  DayView,
  HabitsView,
  LibraryView,
  TipView,
  TodayView,
} from '@/domain/view';
import type { TilthDatabase } from '@/storage/db';
import { lastDeed } from '@/storage/deeds';
import { readReadings, readToFinish } from '@/storage/readings';
import { readSettings } from '@/storage/settings';
import { type ChosenTip, chosenTips, DAYS_AHEAD, readTipHistory } from '@/storage/tips';
import { checkInOn, pageKey } from '@/storage/year-page';

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
  const checkIns = await checkInsOn(db, habits, shown);
  return {
    ...dayView(habits, checkIns, shown, tipView(tips.get(today), asked.shelf)),
    today,
    endsAt: endOfLivedDay(asked.now, settings.dayStartsAt),
    earliest,
    settings,
    undoable: deed,
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
  return days.map((day) => dayView(habits, new Map(), day, tipView(tips.get(day), asked.shelf)));
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
  const today = livedDay(now, settings.dayStartsAt);
  const habits = await db.habits.toArray();
  return rowsOn(habits, await checkInsOn(db, habits, today), today).left;
}

function dayView(
  habits: readonly Habit[],
  checkIns: ReadonlyMap<HabitId, CheckIn>,
  day: LocalDate,
  tip: TipView | null,
): DayView {
  const living = habits.filter(
    (habit) => habit.deletedAt === null && habit.archivedAt === null && !isOnce(habit),
  );
  return { day, tip, habits: living.length, ...rowsOn(habits, checkIns, day) };
}

async function checkInsOn(
  db: TilthDatabase,
  habits: readonly Habit[],
  day: LocalDate,
): Promise<Map<HabitId, CheckIn>> {
  const pages = await db.yearPages.bulkGet(habits.map((habit) => pageKey(habit.id, day)));
  const said = habits.map((habit, index) => [habit.id, checkInOn(pages[index], day)] as const);
  return new Map(said.flatMap(([id, checkIn]) => (checkIn ? [[id, checkIn] as const] : [])));
}

function tipView(chosen: ChosenTip | undefined, shelf: Shelf): TipView | null {
  const tip = shelf.tips.find((each) => each.id === chosen?.tipId);
  const article = shelf.articles.find((each) => each.id === tip?.article);
  if (!tip || !article) return null;
  const { id, domain, text, deed, strength, evidence, topics, template = null } = tip;
  const kept = chosen?.kept ?? false;
  return { id, domain, text, deed, strength, evidence, topics, template, article, kept };
}

async function lastUndoable(db: TilthDatabase): Promise<UndoableDeed | null> {
  const deed = await lastDeed(db);
  return deed && { id: deed.id, kind: deed.kind, about: deed.about, at: deed.changedAt };
}
