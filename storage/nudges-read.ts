import { type DayStart, instantOn, type LocalDate } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import type { TilthDatabase } from '@/storage/db';
import { livingRows } from '@/storage/whole-row';

/**
 * So many days back a nudge is looked for that still stands on a page, or that was not answered:
 * once a week is the least that one comes.
 */
export const RECENT = 8;

/**
 * Nudges that were due on a lived day or later, or still will be. All that matters today is among those of
 * the last days: sixty days of two hundred reminders take long to be read.
 */
export function nudgesDueFrom(
  db: TilthDatabase,
  day: LocalDate,
  dayStartsAt: DayStart,
): Promise<Nudge[]> {
  const since = instantOn(day, dayStartsAt * 60, dayStartsAt);
  return livingRows(db.nudges.where('dueAt').aboveOrEqual(since).toArray());
}

/** Every nudge that is remembered of some reminders. */
export async function nudgesOf(db: TilthDatabase, reminderIds: Iterable<string>): Promise<Nudge[]> {
  const each = [...reminderIds].map((id) =>
    // Its name begins with that of its reminder and a space; the next character is "!".
    livingRows(db.nudges.where('id').between(`${id} `, `${id}!`).toArray()),
  );
  return (await Promise.all(each)).flat();
}

/** Each nudge once, by its id; the last one stands. */
export function eachOnce(nudges: readonly Nudge[]): Nudge[] {
  return [...new Map(nudges.map((nudge) => [nudge.id, nudge])).values()];
}
