import type { ChangedAt, HabitId } from '@/domain/habit';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { TilthDatabase } from '@/storage/db';
import type { Said } from '@/storage/rows';
import { anEmptyPage, changedAtOn, pageKey, setCheckIn } from '@/storage/year-page';

/** Writes one day of one habit inside a running transaction; `null` clears it. */
export async function writeDay(
  db: TilthDatabase,
  habitId: HabitId,
  day: LocalDate,
  said: Said | null,
  now: Instant,
): Promise<ChangedAt> {
  const [id, year] = pageKey(habitId, day);
  const page = (await db.yearPages.get([id, year])) ?? anEmptyPage(id, year);
  const changedAt = nextChangedAt(now, changedAtOn(page, day));
  setCheckIn(page, day, said, changedAt);
  await db.yearPages.put(page);
  return changedAt;
}
