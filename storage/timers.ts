import { statusOfAmount } from '@/domain/amount';
import { checkAmount } from '@/domain/amount-entry';
import type { Deeds } from '@/domain/deed';
import { type Habit, planOn } from '@/domain/habit';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { minutesOf, type Timer } from '@/domain/timer';
import { type Moment, refuseCell } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { Before } from '@/storage/rows';
import { writeRow } from '@/storage/whole-row';
import { readDay, writeDay } from '@/storage/write-day';

/** Starts a habit's timer on the day being lived; one that runs already runs on. */
export function startTimer(
  db: TilthDatabase,
  deed: Deeds['startTimer'],
  moment: Moment,
): Promise<Refusal | null> {
  const { habitId } = deed;
  const day = livedDay(moment.now, moment.dayStartsAt);
  return db.transaction('rw', [db.habits, db.timers, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    const habit = await db.habits.get(habitId);
    const refused = refuseCell(habit, day, moment);
    if (refused || !habit) return refused;
    const running = await db.timers.get(habitId);
    if (running?.deletedAt === null) return null;
    if (deed.kept && running && running.changedAt > deed.at) return null;
    const row = { habitId, day, startedAt: moment.now };
    const written = await writeRow(db, 'timers', habitId, row, moment.now);
    if (!written) return null;
    const told = { kind: 'startTimer', about: habit.name, before: written.before } as const;
    await rememberDeed(db, deed, told, written.changedAt);
    return null;
  });
}

/** Stops a timer; its minutes are added to its day, or let go. */
export function stopTimer(
  db: TilthDatabase,
  deed: Deeds['stopTimer'],
  moment: Moment,
): Promise<Refusal | null> {
  const { habitId } = deed;
  const tables = [db.habits, db.timers, db.yearPages, db.yearStamps, db.deeds];
  return db.transaction('rw', tables, async () => {
    if (await wasDone(db, deed)) return null;
    const timer = await db.timers.get(habitId);
    if (timer?.deletedAt !== null) return { kind: 'noTimer' };
    if (deed.kept && timer.changedAt > deed.at) return null;
    const habit = await db.habits.get(habitId);
    // First, as it may be refused.
    const added = deed.keep && habit ? await addMinutes(db, deed, habit, timer, moment) : [];
    if (!Array.isArray(added)) return added;
    const written = await writeRow(db, 'timers', habitId, null, moment.now);
    if (!written) return null;
    const before = { kind: 'many', parts: [written.before, ...added] } as const;
    const told = { kind: 'stopTimer', about: habit?.name ?? '', before } as const;
    await rememberDeed(db, deed, told, written.changedAt);
    return null;
  });
}

/** Adds what ran to its day; nothing where the habit is no longer counted in minutes. */
async function addMinutes(
  db: TilthDatabase,
  deed: Deeds['stopTimer'],
  habit: Habit,
  timer: Timer,
  moment: Moment,
): Promise<Before[] | Refusal> {
  const { day } = timer;
  const goal = planOn(habit, day)?.goal;
  if (goal?.kind !== 'amount' || !goal.timed) return [];
  const stored = await readDay(db, habit.id, day);
  if (deed.kept && stored.changedAt > deed.at) return [];
  const amount = (stored.said?.amount ?? 0) + minutesOf(timer, moment.now);
  const refused = checkAmount(amount);
  if (refused) return refused;
  const status = statusOfAmount(goal, amount);
  await writeDay(db, stored, status && { status, amount, parts: 0 }, moment);
  return [{ kind: 'day', habitId: habit.id, day, said: stored.said }];
}
