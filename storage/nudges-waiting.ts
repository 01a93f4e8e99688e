import { addDays } from '@/domain/calendar';
import { type Instant, livedDay } from '@/domain/local-date';
import { isBack, isOnPage } from '@/domain/nudge-state';
import type { Settings } from '@/domain/settings';
import { dayFactsOf, readDayKnown } from '@/storage/day-facts';
import type { TilthDatabase } from '@/storage/db';
import { isOpenOn } from '@/storage/nudge-line';
import { nudgesDueFrom, RECENT } from '@/storage/nudges-read';

/** Whether a nudge stands on the pages of Tilth, for a habit of which something can still be said. */
export async function isNudgeWaiting(
  db: TilthDatabase,
  settings: Settings,
  now: Instant,
): Promise<boolean> {
  const { dayStartsAt } = settings;
  const today = livedDay(now, dayStartsAt);
  const nudges = await nudgesDueFrom(db, addDays(today, -RECENT), dayStartsAt);
  const onPage = nudges.filter((nudge) => isOnPage(nudge, today, dayStartsAt));
  const ids = onPage.map(({ habitId }) => habitId);
  if (ids.length === 0) return false;
  const habits = (await db.habits.bulkGet(ids)).filter((habit) => habit !== undefined);
  const known = await readDayKnown(db, habits, settings, [today]);
  const facts = dayFactsOf(known, today);
  const byId = new Map(habits.map((habit) => [habit.id, habit]));
  return onPage.some((nudge) =>
    isOpenOn(byId.get(nudge.habitId), facts, { today, dayStartsAt, isWished: isBack(nudge) }),
  );
}
