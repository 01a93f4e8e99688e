import type { HabitId } from '@/domain/habit';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant } from '@/domain/local-date';
import type { Nudge } from '@/domain/nudge';
import type { Refusal } from '@/domain/refusal';
import type { TilthDatabase } from '@/storage/db';
import { broughtBack, wasNudgedSince } from '@/storage/nudges';
import type { Before, DeedRow } from '@/storage/rows';
import { putSetting } from '@/storage/settings';
import { writeRow } from '@/storage/whole-row';
import { putBackDay, readDay } from '@/storage/write-day';

/**
 * Puts back what a deed changed, in one transaction; a repeat changes nothing. A deed after which
 * the same thing was changed again is refused: the later word stands.
 */
export function undo(db: TilthDatabase, deedId: string, now: Instant): Promise<Refusal | null> {
  return db.transaction('rw', db.tables, async () => {
    const deed = await db.deeds.get(deedId);
    if (!deed) return { kind: 'nothingToUndo' };
    if (deed.undoneAt !== null) return null;
    if (await wasChangedSince(db, deed)) return { kind: 'changedSince' };
    for (const nudge of nudgesIn(deed.before)) {
      if (await wasNudgedSince(db, nudge)) return { kind: 'changedSince' };
    }
    await putBack(db, deed.before, now);
    await putSetting(db, 'lastUndo', deedId, now);
    await db.deeds.put({ ...deed, undoneAt: nextChangedAt(now, deed.changedAt) });
    return null;
  });
}

async function wasChangedSince(db: TilthDatabase, deed: DeedRow): Promise<boolean> {
  const later = db.deeds.where('changedAt').above(deed.changedAt);
  const things = new Set(thingsOf(deed.before));
  const same = later.filter(
    (each) => each.undoneAt === null && thingsOf(each.before).some((thing) => things.has(thing)),
  );
  return (await same.count()) > 0;
}

/** The nudges a deed touched, as they stood before: what happens to them by itself is no deed. */
function nudgesIn(before: Before): readonly Nudge[] {
  if (before.kind === 'many') return before.parts.flatMap(nudgesIn);
  const isNudge = before.kind === 'row' && before.table === 'nudges' && before.row !== null;
  return isNudge ? [before.row as Nudge] : [];
}

/** Names everything a deed touched. */
function thingsOf(before: Before): readonly string[] {
  return before.kind === 'many' ? before.parts.flatMap(thingsOf) : [thingOf(before)];
}

function thingOf(before: Exclude<Before, { kind: 'many' }>): string {
  switch (before.kind) {
    case 'row':
      return `${before.table}|${[before.key].flat().join('|')}`;
    case 'day':
      return `${before.kind}|${before.habitId}|${before.day}`;
    case 'habit':
      return `${before.kind}|${before.habitId}`;
    case 'order':
    case 'topics':
    case 'readingOrder':
      return before.kind;
    case 'tip':
      return `${before.kind}|${before.tipId}`;
    case 'reading':
      return `${before.kind}|${before.key}`;
  }
}

async function putBack(db: TilthDatabase, before: Before, now: Instant): Promise<void> {
  switch (before.kind) {
    case 'many':
      // The last first: what was touched twice ends as it stood before the first.
      for (const part of before.parts.toReversed()) await putBack(db, part, now);
      return;
    case 'row':
      await writeRow(db, before.table, before.key, rowBack(before, now), now);
      return;
    case 'day':
      await putBackDay(db, await readDay(db, before.habitId, before.day), before.said, now);
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
      return;
    case 'topics':
      await putSetting(db, 'hiddenTopics', before.topics, now);
      return;
    case 'reading':
      await putBackReading(db, before, now);
      return;
    case 'readingOrder':
      for (const [key, position] of before.positions) {
        const reading = await db.readings.get(key);
        if (!reading) continue;
        const changedAt = nextChangedAt(now, reading.changedAt);
        await db.readings.put({ ...reading, position, changedAt });
      }
  }
}

function rowBack({ table, row }: Extract<Before, { kind: 'row' }>, now: Instant): object | null {
  return table === 'nudges' && row ? broughtBack(row as Nudge, now) : row;
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
  // Its place in the list is the business of `reorderHabits`.
  await db.habits.put({ ...restored, position: current.position, changedAt });
}

async function putBackTip(
  db: TilthDatabase,
  { tipId, verdict, reason, until, days }: Extract<Before, { kind: 'tip' }>,
  now: Instant,
): Promise<void> {
  const current = await db.tipVerdicts.get(tipId);
  if (current) {
    const changedAt = nextChangedAt(now, current.changedAt);
    const back = verdict ? { verdict, reason, until, deletedAt: null } : { deletedAt: changedAt };
    await db.tipVerdicts.put({ ...current, ...back, changedAt });
  }
  for (const planned of days) {
    const latest = (await db.tipDays.get(planned.day))?.changedAt ?? 0;
    await db.tipDays.put({ ...planned, changedAt: nextChangedAt(now, latest) });
  }
}

async function putBackReading(
  db: TilthDatabase,
  { key, reading }: Extract<Before, { kind: 'reading' }>,
  now: Instant,
): Promise<void> {
  const current = await db.readings.get(key);
  if (!current) return;
  const changedAt = nextChangedAt(now, current.changedAt);
  const restored = reading ?? { ...current, deletedAt: changedAt };
  // Its place is the business of `reorderReadings`.
  await db.readings.put({ ...restored, position: current.position, changedAt });
}
