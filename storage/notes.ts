import type { Deeds } from '@/domain/deed';
import { LONGEST_HABIT_NOTE } from '@/domain/note';
import type { Refusal } from '@/domain/refusal';
import { cleanText } from '@/domain/text';
import { type Moment, refuseCell } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import { wasWrittenAfter, writeRow } from '@/storage/whole-row';

/** Writes what a person wants to remember of a habit on a day; an empty text removes it. */
export function writeNote(
  db: TilthDatabase,
  deed: Deeds['writeNote'],
  moment: Moment,
): Promise<Refusal | null> {
  const { habitId, day } = deed;
  const text = cleanText(deed.text);
  const { length } = [...text];
  const limit = LONGEST_HABIT_NOTE;
  return db.transaction('rw', [db.habits, db.notes, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    if (length > limit) return { kind: 'textTooLong', field: 'note', length, limit };
    const habit = await db.habits.get(habitId);
    const refused = refuseCell(habit, day, moment);
    if (refused || !habit) return refused;
    if (deed.kept && (await wasWrittenAfter(db, 'notes', [habitId, day], deed.at))) return null;
    const row = text === '' ? null : { habitId, day, text };
    const written = await writeRow(db, 'notes', [habitId, day], row, moment.now);
    if (!written) return null;
    const told = { kind: 'writeNote', about: habit.name, before: written.before } as const;
    await rememberDeed(db, deed, told, written.changedAt);
    return null;
  });
}
