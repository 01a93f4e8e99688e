import { isOnce } from '@/domain/habit';
import type { Instant } from '@/domain/local-date';
import { nextDay } from '@/domain/local-date';
import { nudgeId } from '@/domain/nudge';
import { momentsOn } from '@/domain/nudge-moments';
import { isWaiting } from '@/domain/nudge-state';
import { byPosition } from '@/domain/today';
import { clockMinute } from '@/domain/usual-end';
import type { NudgesView } from '@/domain/view';
import type { TilthDatabase } from '@/storage/db';
import { readNudgeFacts, type StoredNudgeFacts } from '@/storage/nudge-facts';
import { livingRows } from '@/storage/whole-row';

/** Reminders, and what became of each nudge that is remembered. */
export async function readNudgesView(db: TilthDatabase, now: Instant): Promise<NudgesView> {
  const [facts, habits, nudges] = await Promise.all([
    readNudgeFacts(db, now),
    livingRows(db.habits.toArray()),
    livingRows(db.nudges.toArray()),
  ]);
  const { reminders, usualEnd, dayStartsAt, today, settings } = facts;
  const names = new Map(habits.map(({ id, name }) => [id, name]));
  const named = nudges.flatMap((nudge) => {
    const name = names.get(nudge.habitId);
    return name === undefined ? [] : [{ ...nudge, name }];
  });
  return {
    reminders: reminders.filter(({ habitId }) => names.has(habitId)),
    nudges: named.sort((a, b) => b.plannedAt - a.plannedAt || (a.id < b.id ? -1 : 1)),
    habits: habits
      .filter((habit) => habit.archivedAt === null && !isOnce(habit))
      .sort(byPosition)
      .map(({ id, name }) => ({ habitId: id, name })),
    usualEnd: usualEnd === null ? null : clockMinute(usualEnd, dayStartsAt),
    nextAt: nextAt(facts),
    today,
    settings,
  };
}

/** When the next nudge is due, as far as it is known today. */
function nextAt(facts: StoredNudgeFacts): Instant | null {
  const { now, today, nudges, settings } = facts;
  if (settings.nudgeBy === 'off') return null;
  const known = new Set(nudges.map(({ id }) => id));
  const planned = [today, nextDay(today)].flatMap((day) =>
    momentsOn(day, facts)
      .filter(({ reminder }) => !known.has(nudgeId(reminder.id, day)))
      .filter(({ reminder }) => facts.habitOn(reminder.habitId, day)?.resting === false)
      .map(({ plannedAt }) => plannedAt),
  );
  const waiting = nudges.filter(isWaiting).map(({ dueAt }) => dueAt);
  const coming = [...planned, ...waiting].filter((at) => at > now);
  return coming.length === 0 ? null : Math.min(...coming);
}
