import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/local-date';
import type { Tip } from '@/domain/tip';

/** What the choice looks at. */
export type TipLike = Pick<Tip, 'id' | 'domain'>;

/** One tip that was shown, or is planned to be. */
export type TipDay = { readonly day: LocalDate; readonly tipId: string };

/** Within how many days a domain is not repeated, as far as there are others. */
const NEARBY_DAYS = 2;

/**
 * The tip of a day: unseen ones first, then the least recently seen; among these the domain that
 * has had the smallest share of its tips, none of the neighbouring days' if it can be helped; among
 * its tips by lot. A pure function: same day, seed, history and tips, same answer.
 *
 * @param history what was shown or is planned on other days, in any order
 * @param seed any whole number, made once per person
 * @returns `null` when no tip is left to show
 */
export function tipOfDay<T extends TipLike>(
  tips: readonly T[],
  history: readonly TipDay[],
  day: LocalDate,
  seed: number,
): T | null {
  const others = history.filter((shown) => shown.day !== day).sort(byDay);
  const lastSeen = new Map(others.map((shown) => [shown.tipId, shown.day]));
  const unseen = tips.filter((tip) => !lastSeen.has(tip.id));
  const near = nearbyDomains(tips, others, day);
  if (unseen.length > 0) return drawUnseen(tips, unseen, near, `${seed}|${day}`);
  const oldest = [...tips].sort((a, b) =>
    byText(lastSeen.get(a.id) ?? '', lastSeen.get(b.id) ?? ''),
  );
  return oldest.find((tip) => !near.has(tip.domain)) ?? oldest[0] ?? null;
}

function drawUnseen<T extends TipLike>(
  tips: readonly T[],
  unseen: readonly T[],
  near: ReadonlySet<string>,
  salt: string,
): T | null {
  const fresh = unseen.filter((tip) => !near.has(tip.domain));
  const pool = fresh.length > 0 ? fresh : unseen;
  const share = (domain: string): number => {
    const all = tips.filter((tip) => tip.domain === domain).length;
    const left = unseen.filter((tip) => tip.domain === domain).length;
    // Half a tip ahead, so that small domains do not all come first.
    return (all - left + 0.5) / all;
  };
  const shares = new Map(pool.map((tip) => [tip.domain, share(tip.domain)]));
  const ranked = [...pool].sort(
    (a, b) =>
      (shares.get(a.domain) ?? 0) - (shares.get(b.domain) ?? 0) ||
      lot(salt + a.domain) - lot(salt + b.domain) ||
      lot(salt + a.id) - lot(salt + b.id) ||
      byText(a.id, b.id),
  );
  return ranked[0] ?? null;
}

function nearbyDomains(
  tips: readonly TipLike[],
  others: readonly TipDay[],
  day: LocalDate,
): Set<string> {
  const domains = new Map(tips.map((tip) => [tip.id, tip.domain]));
  const [from, to] = [addDays(day, -NEARBY_DAYS), addDays(day, NEARBY_DAYS)];
  const near = others.filter((shown) => shown.day >= from && shown.day <= to);
  return new Set(
    near.map((shown) => domains.get(shown.tipId)).filter((each) => each !== undefined),
  );
}

/** FNV-1a over UTF-16 units with a final mix: a lot that every machine draws alike. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

function byDay(a: TipDay, b: TipDay): number {
  return byText(a.day, b.day);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
