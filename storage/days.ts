import { shrinkOf, shrunkPlans } from '@/domain/capacity';
import type { Deeds } from '@/domain/deed';
import { nextChangedAt } from '@/domain/hybrid-clock';
import { livedDay } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { Before } from '@/storage/rows';
import { wasWrittenAfter, writeRow } from '@/storage/whole-row';

/** Asks only for the small versions on a day, or for everything again. */
export function setSmallDay(
  db: TilthDatabase,
  deed: Deeds['setSmallDay'],
  { now, dayStartsAt }: Moment,
): Promise<Refusal | null> {
  const { day, small } = deed;
  return db.transaction('rw', [db.days, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    if (day > livedDay(now, dayStartsAt)) return { kind: 'dayInFuture', day };
    if (deed.kept && (await wasWrittenAfter(db, 'days', day, deed.at))) return null;
    const written = await writeRow(db, 'days', day, small ? { day, small } : null, now);
    if (!written) return null;
    const told = { kind: 'setSmallDay', about: '', before: written.before } as const;
    await rememberDeed(db, deed, told, written.changedAt);
    return null;
  });
}

/** Answers a quiet line so that it does not come back, and does what it offered where accepted. */
export function answerLine(
  db: TilthDatabase,
  deed: Deeds['answerLine'],
  { now, dayStartsAt }: Moment,
): Promise<null> {
  const { key, accepted } = deed;
  return db.transaction('rw', [db.lineAnswers, db.habits, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    if (deed.kept && (await wasWrittenAfter(db, 'lineAnswers', key, deed.at))) return null;
    const written = await writeRow(db, 'lineAnswers', key, { key, accepted }, now);
    if (!written) return null;
    const parts: Before[] = [written.before];
    const asks = accepted ? shrinkOf(key) : null;
    if (asks) parts.push(...(await changePlans(db, asks, { now, dayStartsAt })));
    const before = { kind: 'many', parts } as const;
    await rememberDeed(db, deed, { kind: 'answerLine', about: '', before }, written.changedAt);
    return null;
  });
}

/** From today on, the plan of every habit with a small version asks for that alone, or for all again. */
async function changePlans(
  db: TilthDatabase,
  asks: 'full' | 'small',
  { now, dayStartsAt }: Moment,
): Promise<Before[]> {
  const today = livedDay(now, dayStartsAt);
  const habits = await db.habits.toArray();
  const changed = habits.flatMap((habit) => {
    const plans = shrunkPlans(habit, asks, today);
    const changedAt = nextChangedAt(now, habit.changedAt);
    return plans ? [{ habit, next: { ...habit, plans, changedAt } }] : [];
  });
  await db.habits.bulkPut(changed.map(({ next }) => next));
  return changed.map(({ habit }) => ({ kind: 'habit', habitId: habit.id, habit }));
}
