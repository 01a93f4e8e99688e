import type { HabitId } from '@/domain/habit';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { TilthDatabase } from '@/storage/db';
import type { Before } from '@/storage/rows';
import { writeDay } from '@/storage/write-day';

/** Puts back what a deed changed, in one transaction; a repeat changes nothing. */
export function undo(db: TilthDatabase, deedId: string, now: Instant): Promise<Refusal | null> {
  const tables = [db.deeds, db.habits, db.yearPages, db.tipDays, db.tipVerdicts];
  return db.transaction('rw', tables, async () => {
    const deed = await db.deeds.get(deedId);
    if (!deed) return { kind: 'nothingToUndo' };
    if (deed.undoneAt !== null) return null;
    await putBack(db, deed.before, now);
    await db.deeds.put({ ...deed, undoneAt: nextChangedAt(now, deed.changedAt) });
    return null;
  });
}

async function putBack(db: TilthDatabase, before: Before, now: Instant): Promise<void> {
  switch (before.kind) {
    case 'day':
      await writeDay(db, before.habitId, before.day, before.said, now);
      return;
    case 'habit':
      await putBackHabit(db, before, now);
      return;
    case 'order':
      for (const [id, position] of before.positions) {
        const habit = await db.habits.get(id);
        if (!habit) continue;
        await db.habits.put({
          ...habit,
          position,
          changedAt: nextChangedAt(now, habit.changedAt),
        });
      }
      return;
    case 'tip':
      await putBackTip(db, before, now);
  }
}

async function putBackHabit(
  db: TilthDatabase,
  { habitId, habit }: { readonly habitId: HabitId } & Extract<Before, { kind: 'habit' }>,
  now: Instant,
): Promise<void> {
  const current = await db.habits.get(habitId);
  if (!current) return;
  const changedAt = nextChangedAt(now, current.changedAt);
  // A habit that was added is taken back by a tombstone, so that another device learns of it.
  const restored = habit ?? { ...current, deletedAt: changedAt };
  await db.habits.put({ ...restored, changedAt });
}

async function putBackTip(
  db: TilthDatabase,
  { tipId, verdict, days }: Extract<Before, { kind: 'tip' }>,
  now: Instant,
): Promise<void> {
  const current = await db.tipVerdicts.get(tipId);
  if (current) {
    const changedAt = nextChangedAt(now, current.changedAt);
    const back = verdict ? { verdict, deletedAt: null } : { deletedAt: changedAt };
    await db.tipVerdicts.put({ ...current, ...back, changedAt });
  }
  for (const planned of days) {
    const latest = (await db.tipDays.get(planned.day))?.changedAt ?? 0;
    await db.tipDays.put({ ...planned, changedAt: nextChangedAt(now, latest) });
  }
}
