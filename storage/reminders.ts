import type { Deeds } from '@/domain/deed';
import type { Instant } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { ReminderWish } from '@/domain/reminder';
import { refuseReminder } from '@/domain/reminder-entry';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { Before } from '@/storage/rows';
import { wasWrittenAfter, writeRow } from '@/storage/whole-row';

/** Makes, changes or removes a reminder, and answers the line that asked for it. */
export function changeReminder(
  db: TilthDatabase,
  deed: Deeds['changeReminder'],
  { now }: Moment,
): Promise<readonly Refusal[]> {
  const { reminderId, reminder, lineKey } = deed;
  return db.transaction('rw', [db.reminders, db.lineAnswers, db.habits, db.deeds], async () => {
    if (await wasDone(db, deed)) return [];
    const refusals = reminder ? await refusalsOf(db, reminderId, reminder) : [];
    if (refusals.length > 0) return refusals;
    if (deed.kept && (await wasWrittenAfter(db, 'reminders', reminderId, deed.at))) return [];
    const was = await db.reminders.get(reminderId);
    const row = reminder && { ...reminder, id: reminderId, days: inOrder(reminder.days) };
    const written = await writeRow(db, 'reminders', reminderId, row, now);
    if (!written) return [{ kind: 'reminderUnknown' }];
    const habit = await db.habits.get(reminder?.habitId ?? was?.habitId ?? '');
    const parts = [written.before, ...(await answerWith(db, lineKey, now))];
    const told = { kind: 'changeReminder', about: habit?.name ?? '' } as const;
    await rememberDeed(db, deed, { ...told, before: { kind: 'many', parts } }, written.changedAt);
    return [];
  });
}

/** Answers the line that asked for it, so that it does not come back. */
async function answerWith(
  db: TilthDatabase,
  key: string | null,
  now: Instant,
): Promise<readonly Before[]> {
  if (key === null) return [];
  const written = await writeRow(db, 'lineAnswers', key, { key, accepted: true }, now);
  return written ? [written.before] : [];
}

async function refusalsOf(
  db: TilthDatabase,
  reminderId: string,
  wish: ReminderWish,
): Promise<readonly Refusal[]> {
  const { habitId, cue } = wish;
  const named = cue.kind === 'after' ? [habitId, cue.habitId] : [habitId];
  const habits = await db.habits.bulkGet(named);
  if (habits.some((habit) => habit?.deletedAt !== null)) return [{ kind: 'habitUnknown' }];
  const others = await db.reminders.where('id').notEqual(reminderId).toArray();
  return refuseReminder(wish, others);
}

function inOrder<T extends number>(days: readonly T[]): T[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
