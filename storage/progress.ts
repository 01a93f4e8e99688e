import { type AskedAround, askedDays } from '@/domain/asked-days';
import { addDays, daysBetween } from '@/domain/calendar';
import { dayColumns } from '@/domain/day-columns';
import { firstDayOf, type Habit, isOnce } from '@/domain/habit';
import { indexOf } from '@/domain/history';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import type { ProgressAsked, ProgressView } from '@/domain/progress';
import { daysIn, earlierOf, frameOf } from '@/domain/progress-frame';
import { byPosition } from '@/domain/today';
import type { TilthDatabase } from '@/storage/db';
import { readHistories } from '@/storage/history';
import { readNoteLines, readNoteOn } from '@/storage/notes-read';
import { allOf, heatOf, type Known, oneOf, patternsOf, type Scene } from '@/storage/progress-parts';
import { readRests } from '@/storage/rests';
import { readSettings } from '@/storage/settings';
import { livingRows } from '@/storage/whole-row';

/** One habit's progress over a span, or that of all; an unknown habit is answered by all. */
export async function readProgress(
  db: TilthDatabase,
  asked: ProgressAsked,
  now: Instant,
): Promise<ProgressView> {
  const scene = await readScene(db, asked, now);
  const { today, settings, habits, one, frame } = scene;
  const looked = one ? [one] : habits;
  const histories = await readHistories(db, looked, today);
  const known = looked.flatMap((habit): Known[] => {
    const history = histories.get(habit.id);
    if (!history) return [];
    const offset = indexOf(scene.columns, history.first);
    const around = { ...scene.around, until: lastAskedDay(habit, settings.dayStartsAt) };
    return [{ habit, lane: { history, offset, asked: askedDays(habit, history, around) } }];
  });
  const day = asked.day !== null && one ? asked.day : null;
  const [notes, note] = await Promise.all([
    readNoteLines(db, { habits: looked, only: one, ...frame, most: asked.notes }),
    day && one ? readNoteOn(db, one.id, day) : '',
  ]);
  return {
    today,
    settings: {
      weekStartsOn: settings.weekStartsOn,
      numbersHidden: settings.numbersHidden,
      streaks: settings.streaks,
    },
    habits: habits.map(({ id, name, archivedAt }) => ({
      habitId: id,
      name,
      archived: archivedAt !== null,
    })),
    frame,
    heat: heatOf(known, scene),
    ...patternsOf(known, scene),
    ...notes,
    shown: one && known[0] ? oneOf(known[0], scene, note) : allOf(known, scene),
  };
}

async function readScene(db: TilthDatabase, asked: ProgressAsked, now: Instant): Promise<Scene> {
  const [settings, stored, rests, days] = await Promise.all([
    readSettings(db),
    db.habits.toArray(),
    readRests(db),
    livingRows(db.days.toArray()),
  ]);
  const today = livedDay(now, settings.dayStartsAt);
  const habits = stored.filter((habit) => habit.deletedAt === null && !isOnce(habit)).sort(byPlace);
  const one = habits.find(({ id }) => id === asked.habitId) ?? null;
  const first = firstOf(one ? [one] : habits, today);
  const frame = frameOf(asked.span, asked.until, { first, today, ...settings });
  // A frame may begin before the first day, at the start of its week or month.
  const start = earlierOf(frame.from, first);
  const columns = dayColumns(start, daysBetween(start, today) + 1);
  const from = daysBetween(start, frame.from);
  const smallDays = days.filter(({ small }) => small).map(({ day }) => day);
  const { weekStartsOn } = settings;
  const around: AskedAround = { rests, windows: [], weekStartsOn, smallDays, until: null };
  return {
    ...{ asked, today, settings, habits, one, first, frame, columns, around },
    stretch: { start: from, end: from + daysIn(frame) },
    whole: { start: 0, end: columns.length },
  };
}

function firstOf(habits: readonly Habit[], today: LocalDate): LocalDate {
  const first = habits.map(firstDayOf).sort()[0] ?? today;
  return earlierOf(first, today);
}

/** A habit that was put away is asked for up to the day before. */
function lastAskedDay({ archivedAt }: Habit, dayStartsAt: number): LocalDate | null {
  return archivedAt === null ? null : addDays(livedDay(archivedAt, dayStartsAt), -1);
}

/** As lists show them, those put away last. */
function byPlace(a: Habit, b: Habit): number {
  return Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || byPosition(a, b);
}
