import type { Habit, HabitId } from '@/domain/habit';
import type { LocalDate } from '@/domain/local-date';
import type { Note } from '@/domain/note';
import type { ProgressView } from '@/domain/progress';
import type { TilthDatabase } from '@/storage/db';

type NotesAsked = {
  readonly habits: readonly Habit[];
  /** `null`: the notes of all. */
  readonly only: Habit | null;
  /** Both included. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly most: number;
};

/** The newest notes of a span, and whether there are more. */
export async function readNoteLines(
  db: TilthDatabase,
  { habits, only, from, until, most }: NotesAsked,
): Promise<Pick<ProgressView, 'notes' | 'moreNotes'>> {
  const names = new Map(habits.map(({ id, name }) => [id, name]));
  const found = only
    ? db.notes.where('[habitId+day]').between([only.id, from], [only.id, until], true, true)
    : db.notes.where('day').between(from, until, true, true);
  // Notes may be long and many: no more of them are read than are shown.
  const notes: Note[] = await found
    .reverse()
    .filter(({ deletedAt, habitId }) => deletedAt === null && names.has(habitId))
    .limit(most + 1)
    .toArray();
  return {
    moreNotes: notes.length > most,
    notes: notes
      .slice(0, most)
      .map(({ habitId, day, text }) => ({ habitId, day, text, name: names.get(habitId) ?? '' })),
  };
}

/** What was written of a habit on a day; empty where nothing was. */
export async function readNoteOn(
  db: TilthDatabase,
  habitId: HabitId,
  day: LocalDate,
): Promise<string> {
  const note = await db.notes.get([habitId, day]);
  return note?.deletedAt === null ? note.text : '';
}
