import { daysBetween } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import type { Refusal } from '@/domain/refusal';
import { LONGEST_REST, type Rest, type RestSpan } from '@/domain/rest';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import { livingRows, wasWrittenAfter, writeRow } from '@/storage/whole-row';

/** Makes, changes or removes a rest. */
export function changeRest(
  db: TilthDatabase,
  deed: Deeds['changeRest'],
  { now }: Moment,
): Promise<Refusal | null> {
  const { restId, rest } = deed;
  return db.transaction('rw', [db.rests, db.deeds], async () => {
    if (await wasDone(db, deed)) return null;
    const refused = rest && refuseRest(rest);
    if (refused) return refused;
    if (deed.kept && (await wasWrittenAfter(db, 'rests', restId, deed.at))) return null;
    const row = rest && { ...rest, id: restId };
    const written = await writeRow(db, 'rests', restId, row, now);
    if (!written) return rest ? null : { kind: 'restUnknown' };
    const told = { kind: 'changeRest', about: '', before: written.before } as const;
    await rememberDeed(db, deed, told, written.changedAt);
    return null;
  });
}

/** Every rest, newest first. */
export async function readRests(db: TilthDatabase): Promise<Rest[]> {
  const rests = await livingRows(db.rests.toArray());
  return rests.sort((a, b) => (a.from < b.from ? 1 : -1));
}

function refuseRest({ from, until, habitIds }: RestSpan): Refusal | null {
  if (habitIds?.length === 0) return { kind: 'habitUnknown' };
  if (until === null) return null;
  if (until < from) return { kind: 'endsBeforeStart', from, until };
  const days = daysBetween(from, until);
  return days > LONGEST_REST ? { kind: 'spanTooLong', days, limit: LONGEST_REST } : null;
}
