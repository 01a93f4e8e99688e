import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant, LocalDate } from '@/domain/local-date';
import { type TipLike, tipOfDay } from '@/domain/tip-of-day';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { TipDayRow, TipVerdictRow } from '@/storage/rows';
import { tipSeed } from '@/storage/settings';

/** How many days after today have their tip chosen ahead. */
export const DAYS_AHEAD = 7;

/** What the choice of tips needs to know. */
export type TipChoice = {
  readonly tips: readonly TipLike[];
  readonly today: LocalDate;
  readonly now: Instant;
  /** Draws the person's seed, once. */
  readonly drawSeed: () => number;
};

/** What is known of one day's tip. */
export type ChosenTip = { readonly tipId: string; readonly kept: boolean };

/**
 * Today's tip and those of the next seven days. Days that have none yet get one, in one
 * transaction, so that every surface sees the same; days once chosen stay as they are.
 */
export async function chosenTips(
  db: TilthDatabase,
  choice: TipChoice,
): Promise<Map<LocalDate, ChosenTip>> {
  const last = addDays(choice.today, DAYS_AHEAD);
  let ahead = await db.tipDays.where('day').between(choice.today, last, true, true).toArray();
  const known = new Set(choice.tips.map((tip) => tip.id));
  const stand = ahead.filter((row) => known.has(row.tipId));
  if (stand.length <= DAYS_AHEAD || !ahead.find((row) => row.day === choice.today)?.seen) {
    ahead = await choose(db, choice);
  }
  const verdicts = await db.tipVerdicts.toArray();
  const kept = new Set(verdicts.filter(isKept).map((verdict) => verdict.tipId));
  return new Map(ahead.map(({ day, tipId }) => [day, { tipId, kept: kept.has(tipId) }]));
}

/**
 * Keeps a tip, hides it for good, or takes either back (`null`). A hidden tip also leaves the days
 * it was chosen for, today included.
 */
export async function judgeTip(
  db: TilthDatabase,
  deed: Deeds['judgeTip'],
  choice: TipChoice,
): Promise<null> {
  const { tipId, verdict } = deed;
  await db.transaction('rw', [db.tipDays, db.tipVerdicts, db.settings, db.deeds], async () => {
    if (await wasDone(db, deed)) return;
    const was = await db.tipVerdicts.get(tipId);
    if (deed.kept && was && was.changedAt > deed.at) return;
    const changedAt = nextChangedAt(choice.now, was?.changedAt ?? 0);
    await db.tipVerdicts.put({
      tipId,
      verdict: verdict ?? was?.verdict ?? 'kept',
      deletedAt: verdict ? null : changedAt,
      changedAt,
    });
    const days = verdict === 'notForMe' ? await exchange(db, tipId, choice) : [];
    const before = { kind: 'tip', tipId, verdict: standing(was), days } as const;
    await rememberDeed(db, deed, { kind: 'judgeTip', about: '', before }, changedAt);
  });
  return null;
}

/** Takes a tip off today and the days ahead, chooses others, and returns the rows as they were. */
async function exchange(db: TilthDatabase, tipId: string, choice: TipChoice): Promise<TipDayRow[]> {
  const from = db.tipDays.where('day').aboveOrEqual(choice.today);
  const taken = await from.filter((row) => row.tipId === tipId).toArray();
  await db.tipDays.bulkDelete(taken.map((row) => row.day));
  await choose(db, choice);
  return taken;
}

function choose(db: TilthDatabase, choice: TipChoice): Promise<TipDayRow[]> {
  const { today, now } = choice;
  return db.transaction('rw', [db.tipDays, db.tipVerdicts, db.settings], async () => {
    const seed = await tipSeed(db, now, choice.drawSeed);
    const open = await notHidden(db, choice.tips);
    const rows = await db.tipDays.toArray();
    const ahead: TipDayRow[] = [];
    for (let day = today; day <= addDays(today, DAYS_AHEAD); day = addDays(day, 1)) {
      const was = rows.find((row) => row.day === day);
      const stands = open.find((tip) => tip.id === was?.tipId);
      // A day that passed unseen does not use its tip up.
      const history = [...rows.filter((row) => row.day >= today || row.seen), ...ahead];
      const tip = stands ?? tipOfDay(open, history, day, seed);
      if (tip)
        ahead.push(await putTipDay(db, was, { day, tipId: tip.id, seen: day === today }, now));
    }
    return ahead;
  });
}

async function notHidden(db: TilthDatabase, tips: readonly TipLike[]): Promise<readonly TipLike[]> {
  const verdicts = await db.tipVerdicts.toArray();
  const hidden = new Set(verdicts.filter(isNotForMe).map((verdict) => verdict.tipId));
  return tips.filter((tip) => !hidden.has(tip.id));
}

async function putTipDay(
  db: TilthDatabase,
  was: TipDayRow | undefined,
  { day, tipId, seen }: Omit<TipDayRow, 'changedAt'>,
  now: Instant,
): Promise<TipDayRow> {
  if (was?.tipId === tipId && was.seen === seen) return was;
  const row = { day, tipId, seen, changedAt: nextChangedAt(now, was?.changedAt ?? 0) };
  await db.tipDays.put(row);
  return row;
}

function isKept(row: TipVerdictRow): boolean {
  return row.deletedAt === null && row.verdict === 'kept';
}

function isNotForMe(row: TipVerdictRow): boolean {
  return row.deletedAt === null && row.verdict === 'notForMe';
}

function standing(row: TipVerdictRow | undefined): TipVerdictRow['verdict'] | null {
  return row && row.deletedAt === null ? row.verdict : null;
}
