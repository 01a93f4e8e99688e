import { keptAddress } from '@/domain/address';
import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import { nextChangedAt } from '@/domain/hybrid-clock';
import { type LocalDate, livedDay } from '@/domain/local-date';
import {
  ASKED_FOR_DAYS,
  anUnknownReading,
  changedReading,
  LONGEST_NOTE,
  LONGEST_TITLE,
  type Reading,
  type ReadingChange,
  readingToAskOf,
} from '@/domain/reading';
import type { Refusal } from '@/domain/refusal';
import { cleanLine } from '@/domain/text';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone, wasKindDoneAfter } from '@/storage/deeds';

/** Notes what became of a page; one that was not known yet is put at the end of the list. */
export async function changeReading(
  db: TilthDatabase,
  deed: Deeds['changeReading'],
  { now, dayStartsAt }: Moment,
): Promise<Refusal[]> {
  const page = keptAddress(deed.address);
  if ('kind' in page) return [page];
  const change = cleanChange(deed.change);
  if (change.kind === 'note' && [...change.note].length > LONGEST_NOTE) {
    const { length } = [...change.note];
    return [{ kind: 'textTooLong', field: 'note', length, limit: LONGEST_NOTE }];
  }
  const title = shortened(cleanLine(deed.title)) || page.address;
  await db.transaction('rw', [db.readings, db.deeds], async () => {
    if (await wasDone(db, deed)) return;
    const was = (await db.readings.get(page.key)) ?? null;
    if (deed.kept && was && was.changedAt > deed.at) return;
    const known = was ?? anUnknownReading({ ...page, title }, await lastPosition(db));
    const changedAt = nextChangedAt(now, known.changedAt);
    const when = { at: now, today: livedDay(now, dayStartsAt) };
    const next = { ...changedReading(known, change, when), deletedAt: null, changedAt };
    await db.readings.put(next);
    // Opening a page is not a deed to be taken back.
    if (change.kind === 'open') return;
    const before = { kind: 'reading', key: page.key, reading: was } as const;
    await rememberDeed(db, deed, { kind: 'changeReading', about: next.title, before }, changedAt);
  });
  return [];
}

/** Sets the order of the reading list; pages that are not named keep their places after the named. */
export async function reorderReadings(
  db: TilthDatabase,
  deed: Deeds['reorderReadings'],
  { now }: Moment,
): Promise<null> {
  await db.transaction('rw', [db.readings, db.deeds], async () => {
    if (await wasDone(db, deed)) return;
    if (deed.kept && (await wasKindDoneAfter(db, 'reorderReadings', deed.at))) return;
    const readings = await db.readings.toArray();
    const place = new Map(deed.keys.map((key, index) => [key, index + 1]));
    const positions = readings.map(({ key, position }) => [key, position] as const);
    const changedAt = nextChangedAt(now, ...readings.map((reading) => reading.changedAt));
    const moved = readings.flatMap((reading) => {
      const position = place.get(reading.key) ?? deed.keys.length + reading.position;
      return position === reading.position ? [] : [{ ...reading, position, changedAt }];
    });
    await db.readings.bulkPut(moved);
    const before = { kind: 'readingOrder', positions } as const;
    await rememberDeed(db, deed, { kind: 'reorderReadings', about: '', before }, changedAt);
  });
  return null;
}

/** Every page of which something was said, in the order of the list. */
export async function readReadings(db: TilthDatabase): Promise<Reading[]> {
  const readings = await db.readings.toArray();
  return readings
    .filter((reading) => reading.deletedAt === null)
    .sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
}

/**
 * The page to ask about on this day, if there is one.
 *
 * @param hidden addresses of pages on what the person does not want to meet
 */
export async function readToFinish(
  db: TilthDatabase,
  today: LocalDate,
  hidden: readonly string[] = [],
): Promise<Pick<Reading, 'address' | 'title'> | null> {
  const since = addDays(today, -ASKED_FOR_DAYS);
  const opened = await db.readings.where('openedOn').between(since, today, true, false).toArray();
  if (opened.length === 0) return null;
  const away = new Set(hidden.map(keyOf));
  const met = opened.filter(({ key }) => !away.has(key));
  const found = readingToAskOf(met, today, since);
  return found && { address: found.address, title: found.title };
}

function keyOf(address: string): string | null {
  const page = keptAddress(address);
  return 'kind' in page ? null : page.key;
}

async function lastPosition(db: TilthDatabase): Promise<number> {
  const readings = await db.readings.toArray();
  return Math.max(0, ...readings.map((reading) => reading.position)) + 1;
}

function cleanChange(change: ReadingChange): ReadingChange {
  return change.kind === 'note' ? { ...change, note: cleanLine(change.note) } : change;
}

/** A title is another's words: it is cut, not refused. */
function shortened(title: string): string {
  const points = [...title];
  return points.length > LONGEST_TITLE ? `${points.slice(0, LONGEST_TITLE).join('')}…` : title;
}
