import { addDays } from '@/domain/calendar';
import type { Deeds } from '@/domain/deed';
import { nextChangedAt } from '@/domain/hybrid-clock';
import type { Instant, LocalDate } from '@/domain/local-date';
import { type TipLike, tipOfDay } from '@/domain/tip-of-day';
import type { LibraryView } from '@/domain/view';
import type { TilthDatabase } from '@/storage/db';
import { rememberDeed, wasDone } from '@/storage/deeds';
import type { TipDayRow, TipVerdictRow } from '@/storage/rows';
import { tipSeed } from '@/storage/settings';

/** How many days after today have their tip chosen ahead. */
export const DAYS_AHEAD = 7;

/** For how many days a tip that is "not now" stays away. */
const NOT_NOW_DAYS = 30;

/** What the choice of tips needs to know. */
export type TipChoice = {
  /** Those that the person may meet. */
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
  const { tipId, verdict, reason } = deed;
  const until = reason === 'notNow' ? addDays(choice.today, NOT_NOW_DAYS) : null;
  await db.transaction('rw', [db.tipDays, db.tipVerdicts, db.settings, db.deeds], async () => {
    if (await wasDone(db, deed)) return;
    const was = await db.tipVerdicts.get(tipId);
    if (deed.kept && was && was.changedAt > deed.at) return;
    const changedAt = nextChangedAt(choice.now, was?.changedAt ?? 0);
    await db.tipVerdicts.put({
      tipId,
      verdict: verdict ?? was?.verdict ?? 'kept',
      reason,
      until,
      deletedAt: verdict ? null : changedAt,
      changedAt,
    });
    const days = verdict === 'notForMe' ? await exchange(db, tipId, choice) : [];
    const before = { kind: 'tip', tipId, ...standing(was), days } as const;
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
    const open = await notHidden(db, choice);
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

async function notHidden(
  db: TilthDatabase,
  { tips, today }: TipChoice,
): Promise<readonly TipLike[]> {
  const verdicts = await db.tipVerdicts.toArray();
  const hidden = new Set(
    verdicts.filter((verdict) => isAside(verdict, today)).map((verdict) => verdict.tipId),
  );
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

/** What was said of each tip, and which were shown on which days. */
export async function readTipHistory(
  db: TilthDatabase,
  today: LocalDate,
): Promise<Pick<LibraryView, 'keptTips' | 'asideTips' | 'shownTips'>> {
  const [verdicts, days] = await Promise.all([db.tipVerdicts.toArray(), db.tipDays.toArray()]);
  const shown = days.filter((row) => row.seen && row.day <= today).reverse();
  return {
    keptTips: verdicts.filter(isKept).map(({ tipId }) => tipId),
    asideTips: verdicts
      .filter((row) => isAside(row, today))
      .map(({ tipId, reason, until }) => ({ tipId, reason, until })),
    shownTips: shown.map(({ day, tipId }) => ({ day, tipId })),
  };
}

function isKept(row: TipVerdictRow): boolean {
  return row.deletedAt === null && row.verdict === 'kept';
}

/** Whether a tip is put aside on a day: for good, or until a later day. */
function isAside(row: TipVerdictRow, today: LocalDate): boolean {
  const isOver = row.until !== null && row.until <= today;
  return row.deletedAt === null && row.verdict === 'notForMe' && !isOver;
}

type Standing = {
  readonly verdict: TipVerdictRow['verdict'] | null;
  readonly reason: TipVerdictRow['reason'];
  readonly until: TipVerdictRow['until'];
};

function standing(row: TipVerdictRow | undefined): Standing {
  if (!row || row.deletedAt !== null) return { verdict: null, reason: null, until: null };
  return { verdict: row.verdict, reason: row.reason, until: row.until };
}
