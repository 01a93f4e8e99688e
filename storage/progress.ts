import { askedOf } from '@/domain/asked';
import { askedDays } from '@/domain/asked-days';
import { addDays, daysBetween } from '@/domain/calendar';
import { dayColumns } from '@/domain/day-columns';
import { placeIn } from '@/domain/day-number';
import { firstDayOf, type Habit, isOnce } from '@/domain/habit';
import type { History } from '@/domain/history';
import { type Instant, type LocalDate, livedDay } from '@/domain/local-date';
import type { ProgressAsked, ProgressView } from '@/domain/progress';
import { daysIn, earlierOf, frameOf } from '@/domain/progress-frame';
import { withSmallDays } from '@/domain/small-days';
import { byPosition } from '@/domain/today';
import type { TilthDatabase } from '@/storage/db';
import { historiesOf, readPages } from '@/storage/history';
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
  // Together, for pages are most of what there is to wait for.
  const [scene, own] = await Promise.all([readScene(db, asked, now), readPages(db, asked.habitId)]);
  const { today, settings, habits, one, frame } = scene;
  const pages = one || asked.habitId === null ? own : await readPages(db, null);
  const looked = one ? [one] : habits;
  const day = asked.day !== null && one ? asked.day : null;
  const notesRead = Promise.all([
    readNoteLines(db, { habits: looked, only: one, ...frame, most: asked.notes }),
    day && one ? readNoteOn(db, one.id, day) : '',
  ]);
  // While notes are read, all the rest is derived.
  const known = historiesOf(looked, pages, today).map((each) => knownOf(...each, scene));
  const patterns = { heat: heatOf(known, scene), ...patternsOf(known, scene) };
  const [notes, note] = await notesRead;
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
    ...patterns,
    ...notes,
    shown: one && known[0] ? oneOf(known[0], scene, note) : allOf(known, scene),
  };
}

function knownOf(habit: Habit, history: History, scene: Scene): Known {
  const { columns, smallDays, settings } = scene;
  // Of strength, small days that could ask nothing of the habit count as rest.
  const rests = withSmallDays(scene.context.rests, habit, smallDays);
  const context = { ...scene.context, rests };
  const asked = askedOf(habit, history, context);
  const until = lastAskedDay(habit, settings.dayStartsAt);
  const days = askedDays(asked, habit, history, { smallDays, until });
  const lane = { history, offset: placeIn(columns, history.first), asked: days };
  return { habit, lane, asked, context };
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
  // Sessions, and with them their windows, are not kept yet (issue 6).
  const context = { rests, windows: [], weekStartsOn: settings.weekStartsOn };
  return {
    ...{ asked, today, settings, habits, one, first, frame, columns, context, smallDays },
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
