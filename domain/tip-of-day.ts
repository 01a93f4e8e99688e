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
  const lastSeen = new Map<string, LocalDate>();
  for (const shown of history) {
    if (shown.day === day) continue;
    const known = lastSeen.get(shown.tipId);
    if (known === undefined || known < shown.day) lastSeen.set(shown.tipId, shown.day);
  }
  const near = nearbyDomains(tips, history, day);
  const unseen = tips.filter((tip) => !lastSeen.has(tip.id));
  if (unseen.length > 0) return drawUnseen(tips, unseen, near, `${seed}|${day}`);
  const since = (tip: T): string => lastSeen.get(tip.id) ?? '';
  const fresh = tips.filter((tip) => !near.has(tip.domain));
  return least(fresh.length > 0 ? fresh : tips, (a, b) => byText(since(a), since(b)));
}

function drawUnseen<T extends TipLike>(
  tips: readonly T[],
  unseen: readonly T[],
  near: ReadonlySet<string>,
  salt: string,
): T | null {
  const fresh = unseen.filter((tip) => !near.has(tip.domain));
  const pool = fresh.length > 0 ? fresh : unseen;
  const [all, left] = [countByDomain(tips), countByDomain(unseen)];
  const share = (domain: string): number => {
    const count = all.get(domain) ?? 0;
    // Half a tip ahead, so that small domains do not all come first.
    return (count - (left.get(domain) ?? 0) + 0.5) / count;
  };
  const domain = least(
    [...new Set(pool.map((each) => each.domain))],
    (a, b) => share(a) - share(b) || lot(salt + a) - lot(salt + b) || byText(a, b),
  );
  const ofDomain = pool.filter((tip) => tip.domain === domain);
  return least(ofDomain, (a, b) => lot(salt + a.id) - lot(salt + b.id) || byText(a.id, b.id));
}

function countByDomain(tips: readonly TipLike[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { domain } of tips) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  return counts;
}

function nearbyDomains(
  tips: readonly TipLike[],
  history: readonly TipDay[],
  day: LocalDate,
): Set<string> {
  const [from, to] = [addDays(day, -NEARBY_DAYS), addDays(day, NEARBY_DAYS)];
  const near = history.filter((shown) => shown.day >= from && shown.day <= to && shown.day !== day);
  const ids = new Set(near.map(({ tipId }) => tipId));
  return new Set(tips.filter(({ id }) => ids.has(id)).map(({ domain }) => domain));
}

/** The first of those that no other comes before; `null` of none. */
function least<T>(items: readonly T[], compare: (a: T, b: T) => number): T | null {
  const [first = null, ...rest] = items;
  return rest.reduce<T | null>(
    (best, item) => (best === null || compare(item, best) < 0 ? item : best),
    first,
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

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
