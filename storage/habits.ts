import { cleanDraft } from '@/domain/clean-draft';
import type { DeedKind, Deeds, HabitDeed } from '@/domain/deed';
import { type Habit, isOnce } from '@/domain/habit';
import { type HabitDraft, LONGEST, planOf, plansAfter } from '@/domain/habit-draft';
import { nextChangedAt } from '@/domain/hybrid-clock';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { cleanLine } from '@/domain/text';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone, wasKindDoneAfter } from '@/storage/deeds';
import type { Before } from '@/storage/rows';

/** More than anybody tends; a list of so many still opens at once. */
const MOST_HABITS = 1000;

/** Adds a habit that begins on the day being lived, at the end of the list. */
export async function addHabit(
  db: TilthDatabase,
  deed: Deeds['addHabit'],
  { now, dayStartsAt }: Moment,
): Promise<Refusal[]> {
  const cleaned = cleanDraft(deed.draft, livedDay(now, dayStartsAt));
  if ('refusals' in cleaned) return cleaned.refusals;
  const today = livedDay(now, dayStartsAt);
  return db.transaction('rw', [db.habits, db.deeds], async () => {
    if (await wasDone(db, deed)) return [];
    // A deed of a tip has the same id each time; one that was taken off the list comes back.
    const was = (await db.habits.get(deed.habitId)) ?? null;
    if (was && was.deletedAt === null) return [];
    const others = await db.habits.toArray();
    // A tip's deed of one day is none to tend; years of them are no reason to refuse a habit.
    const tended = others.filter((habit) => habit.deletedAt === null && !isOnce(habit));
    if (tended.length >= MOST_HABITS)
      return [{ kind: 'tooManyHabits', limit: MOST_HABITS } as const];
    const changedAt = nextChangedAt(now, was?.changedAt ?? 0);
    await db.habits.put({
      id: deed.habitId,
      ...ofDraft(cleaned.draft),
      plans: [planOf(cleaned.draft, today)],
      position: was?.position ?? Math.max(0, ...others.map((habit) => habit.position)) + 1,
      archivedAt: null,
      deletedAt: null,
      changedAt,
    });
    const before = { kind: 'habit', habitId: deed.habitId, habit: was } as const;
    const { name } = cleaned.draft;
    await rememberDeed(db, deed, { kind: 'addHabit', about: name, before }, changedAt);
    return [];
  });
}

/** What a habit takes from its draft as it is. */
function ofDraft(draft: HabitDraft) {
  const { name, domain, cue, small, smallest, group, timeOfDay, numbersHidden } = draft;
  return { name, domain, cue, small, smallest, group, timeOfDay, numbersHidden };
}

/** Changes a habit; a new schedule or goal holds from the day being lived on. */
export async function editHabit(
  db: TilthDatabase,
  deed: Deeds['editHabit'],
  { now, dayStartsAt }: Moment,
): Promise<Refusal[]> {
  const cleaned = cleanDraft(deed.draft, livedDay(now, dayStartsAt));
  if ('refusals' in cleaned) return cleaned.refusals;
  const today = livedDay(now, dayStartsAt);
  const refusal = await changeHabit(db, 'editHabit', deed, { now, dayStartsAt }, (habit) => ({
    ...habit,
    ...ofDraft(cleaned.draft),
    plans: plansAfter(habit, cleaned.draft, today),
  }));
  return refusal ? [refusal] : [];
}

/** Puts a habit away with all its history, or takes it out again. */
export function archiveHabit(
  db: TilthDatabase,
  deed: Deeds['archiveHabit'],
  moment: Moment,
): Promise<Refusal | null> {
  const kind = deed.archived ? 'archiveHabit' : 'unarchiveHabit';
  return changeHabit(db, kind, deed, moment, (habit, changedAt) => ({
    ...habit,
    archivedAt: deed.archived ? (habit.archivedAt ?? changedAt) : null,
  }));
}

/** Deletes a habit by a tombstone; its check-ins stay until they are erased. */
export function deleteHabit(
  db: TilthDatabase,
  deed: HabitDeed,
  moment: Moment,
): Promise<Refusal | null> {
  return changeHabit(db, 'deleteHabit', deed, moment, (habit, changedAt) => ({
    ...habit,
    deletedAt: changedAt,
  }));
}

/** Sets the order of the list; habits that are not named keep their places after the named. */
export async function reorderHabits(
  db: TilthDatabase,
  deed: Deeds['reorderHabits'],
  { now }: Moment,
): Promise<Refusal | null> {
  const group = deed.regroup?.group === undefined ? undefined : cleanLine(deed.regroup.group);
  const { length } = [...(group ?? '')];
  const limit = LONGEST.group;
  if (length > limit) return { kind: 'textTooLong', field: 'group', length, limit };
  await db.transaction('rw', [db.habits, db.deeds], async () => {
    if (await wasDone(db, deed)) return;
    if (deed.kept && (await wasKindDoneAfter(db, 'reorderHabits', deed.at))) return;
    const habits = await db.habits.toArray();
    const place = new Map(deed.habitIds.map((id, index) => [id, index + 1]));
    const positions = habits.map((habit) => [habit.id, habit.position] as const);
    const changedAt = nextChangedAt(now, ...habits.map((habit) => habit.changedAt));
    const parts: Before[] = [{ kind: 'order', positions }];
    const moved = habits.flatMap((habit) => {
      const position = place.get(habit.id) ?? deed.habitIds.length + habit.position;
      const isLate = deed.kept && habit.changedAt > deed.at;
      const regroup = deed.regroup?.habitId === habit.id && !isLate ? deed.regroup : null;
      if (regroup) parts.push({ kind: 'habit', habitId: habit.id, habit });
      else if (position === habit.position) return [];
      const regrouped = regroup && {
        group: group ?? habit.group,
        timeOfDay: regroup.timeOfDay ?? habit.timeOfDay,
      };
      return [{ ...habit, position, ...regrouped, changedAt }];
    });
    await db.habits.bulkPut(moved);
    const before = parts.length === 1 && parts[0] ? parts[0] : ({ kind: 'many', parts } as const);
    await rememberDeed(db, deed, { kind: 'reorderHabits', about: '', before }, changedAt);
  });
  return null;
}

function changeHabit(
  db: TilthDatabase,
  kind: DeedKind,
  deed: HabitDeed,
  { now }: Moment,
  change: (habit: Habit, changedAt: number) => Habit,
): Promise<Refusal | null> {
  return db.transaction('rw', [db.habits, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    const habit = await db.habits.get(deed.habitId);
    if (!habit || habit.deletedAt !== null) return { kind: 'habitUnknown' };
    if (deed.kept && habit.changedAt > deed.at) return null;
    const changedAt = nextChangedAt(now, habit.changedAt);
    await db.habits.put({ ...change(habit, changedAt), changedAt });
    const before = { kind: 'habit', habitId: habit.id, habit } as const;
    await rememberDeed(db, deed, { kind, about: habit.name, before }, changedAt);
    return null;
  });
}
