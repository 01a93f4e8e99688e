import type { Deeds } from '@/domain/deed';
import { type LocalDate, livedDay } from '@/domain/local-date';
import type { Mood } from '@/domain/mood';
import type { Refusal } from '@/domain/refusal';
import { cleanLine } from '@/domain/text';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import { livingRows, wasWrittenAfter, writeRow } from '@/storage/whole-row';

/** In code points. */
const LONGEST_WORDS = 300;

/** Notes how it is, or takes it away; noted again under the same id, it is changed. */
export function noteMood(
  db: TilthDatabase,
  deed: Deeds['noteMood'],
  { now, dayStartsAt }: Moment,
): Promise<Refusal | null> {
  const { moodId, day, mood } = deed;
  const words = cleanLine(mood?.words ?? '');
  const { length } = [...words];
  return db.transaction('rw', [db.moods, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    if (day > livedDay(now, dayStartsAt)) return { kind: 'dayInFuture', day };
    if (length > LONGEST_WORDS)
      return { kind: 'textTooLong', field: 'note', length, limit: LONGEST_WORDS };
    if (deed.kept && (await wasWrittenAfter(db, 'moods', moodId, deed.at))) return null;
    const at = (await db.moods.get(moodId))?.at ?? now;
    const row = mood && { id: moodId, day, at, level: mood.level, words };
    const written = await writeRow(db, 'moods', moodId, row, now);
    if (!written) return null;
    const told = { kind: 'noteMood', about: '', before: written.before } as const;
    await rememberDeed(db, deed, told, written.changedAt);
    return null;
  });
}

/** Moods of a day, in the order of their time. */
export async function readMoods(db: TilthDatabase, day: LocalDate): Promise<Mood[]> {
  const moods = await livingRows(db.moods.where('day').equals(day).toArray());
  return moods.sort((a, b) => a.at - b.at);
}

/** Moods from a day to another, both included, in no order. */
export function readMoodsBetween(
  db: TilthDatabase,
  from: LocalDate,
  until: LocalDate,
): Promise<Mood[]> {
  return livingRows(db.moods.where('day').between(from, until, true, true).toArray());
}
