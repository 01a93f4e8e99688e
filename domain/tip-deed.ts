import type { TipDomain } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';

/** A tip as far as its deed goes. */
export type DeedOfTip = { readonly id: string; readonly domain: TipDomain; readonly deed: string };

/** The id under which a tip's small deed stands on one day's list: always the same, so it stands there once. */
export function habitIdOfDeed({ id }: Pick<DeedOfTip, 'id'>, day: LocalDate): string {
  return `${day}:${id}`;
}
