import { type CheckIn, isDone } from '@/domain/check-in';
import type { ChangedAt, HabitId } from '@/domain/habit';
import { nextChangedAt } from '@/domain/hybrid-clock';
import { hourWithin, type Instant, type LocalDate } from '@/domain/local-date';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import type { Said } from '@/storage/rows';
import { anEmptyPage, checkInOn, pageKey, setCheckIn, type YearPage } from '@/storage/year-page';
import { changedAtOn, noStamps, stampDay, type YearStamps } from '@/storage/year-stamps';

/** One day of one habit as it stands, and the rows that hold it. */
export type StoredDay = {
  readonly day: LocalDate;
  readonly said: Said | null;
  /** 0 where it never was changed. */
  readonly changedAt: ChangedAt;
  readonly page: YearPage;
  readonly stamps: YearStamps;
};

export async function readDay(
  db: TilthDatabase,
  habitId: HabitId,
  day: LocalDate,
): Promise<StoredDay> {
  const key = pageKey(habitId, day);
  const [page = anEmptyPage(...key), stamps = noStamps(...key)] = await Promise.all([
    db.yearPages.get(key),
    db.yearStamps.get(key),
  ]);
  return { day, said: checkInOn(page, day), changedAt: changedAtOn(stamps, day), page, stamps };
}

/** Says a day, which was read in the same running transaction; `null` clears it. */
export function writeDay(
  db: TilthDatabase,
  stored: StoredDay,
  checkIn: CheckIn | null,
  { now, dayStartsAt }: Moment,
): Promise<ChangedAt> {
  if (!checkIn) return putBackDay(db, stored, null, now);
  const hour = isDone(checkIn.status) ? hourWithin(stored.day, now, dayStartsAt) : null;
  return putBackDay(db, stored, { ...checkIn, hour }, now);
}

/** As {@link writeDay}, with the hour at which it had been said. */
export async function putBackDay(
  db: TilthDatabase,
  { day, changedAt: last, page, stamps }: StoredDay,
  said: Said | null,
  now: Instant,
): Promise<ChangedAt> {
  const changedAt = nextChangedAt(now, last);
  setCheckIn(page, day, said);
  stampDay(stamps, day, changedAt);
  await Promise.all([db.yearPages.put(page), db.yearStamps.put(stamps)]);
  return changedAt;
}
