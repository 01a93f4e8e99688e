import { type Instant, instantOn, type LocalDate, livedDay } from '@/domain/local-date';
import type { Presence } from '@/domain/presence';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';

/** Use is noted to within so many milliseconds, so that most questions write nothing. */
const STEP = 5 * 60_000;
/** So late, in milliseconds, no alarm comes to a machine that is awake. */
export const LATE = 5 * 60_000;

/** Notes that a new tab came up; says whether it was the first of its day. */
export async function noteTab(db: TilthDatabase, moment: Moment): Promise<boolean> {
  let isFirst = false;
  await note(db, moment, (known) => {
    isFirst = known.firstTabAt === null;
    return isFirst ? { ...known, firstTabAt: moment.now, lastSeenAt: moment.now } : known;
  });
  return isFirst;
}

/** Notes that a page of Tilth was looked at or something was done. */
export function noteUse(db: TilthDatabase, moment: Moment): Promise<void> {
  const { now } = moment;
  return note(db, moment, (known) =>
    // A clock that was ahead and is right again moves it back.
    Math.abs(now - known.lastSeenAt) < STEP ? known : { ...known, lastSeenAt: now },
  );
}

/** Notes that the browser was there, as a day begins. */
export function noteDay(db: TilthDatabase, moment: Moment): Promise<void> {
  return note(db, moment, (known) => known);
}

/** Notes that the browser was started: it has been open since now. */
export function noteOpen(db: TilthDatabase, moment: Moment): Promise<void> {
  return note(db, moment, (known) => ({ ...known, openSince: moment.now, openedBy: 'start' }));
}

/** Notes that the machine woke, as an alarm that was due at `missed` came late; its start may be why, too. */
export function noteAwake(db: TilthDatabase, moment: Moment, missed: Instant): Promise<void> {
  return note(db, moment, (known) =>
    known.openSince > missed ? known : { ...known, openSince: moment.now, openedBy: 'waking' },
  );
}

/** Every day that is remembered. */
export async function readPresences(db: TilthDatabase): Promise<ReadonlyMap<LocalDate, Presence>> {
  const known = await db.presence.toArray();
  return new Map(known.map((presence) => [presence.day, presence]));
}

async function note(
  db: TilthDatabase,
  moment: Moment,
  change: (known: Presence) => Presence,
): Promise<void> {
  const day = livedDay(moment.now, moment.dayStartsAt);
  // Most have nothing to write, and hold nobody up.
  const known = await db.presence.get(day);
  if (known && change(known) === known) return;
  await db.transaction('rw', db.presence, async () => {
    const latest = await db.presence.get(day);
    await db.presence.put(change(latest ?? (await begin(db, day, moment))));
  });
}

/** A day that begins, without a sign of use yet; the browser may have been open since an earlier one. */
async function begin(
  db: TilthDatabase,
  day: LocalDate,
  { now, dayStartsAt }: Moment,
): Promise<Presence> {
  const before = await db.presence.where('day').below(day).last();
  // An alarm comes when a day begins. Where it did not, the machine slept, or the browser was closed.
  const isAwake = now - instantOn(day, dayStartsAt * 60, dayStartsAt) < LATE;
  const open: Pick<Presence, 'openSince' | 'openedBy'> =
    before && isAwake && before.openSince <= now
      ? { openSince: before.openSince, openedBy: before.openedBy }
      : { openSince: now, openedBy: 'waking' };
  return { day, firstTabAt: null, ...open, lastSeenAt: before?.lastSeenAt ?? now };
}
