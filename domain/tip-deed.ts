import type { HabitDraft } from '@/domain/habit-draft';
import { HABIT_DOMAINS, type HabitDomain, type TipDomain } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';

/** A tip as far as its deed goes. */
type DeedOfTip = { readonly id: string; readonly domain: TipDomain; readonly deed: string };

/** The id under which a tip's small deed stands on one day's list: always the same, so it stands there once. */
export function habitIdOfDeed({ id }: Pick<DeedOfTip, 'id'>, day: LocalDate): string {
  return `${day}:${id}`;
}

/** A tip's small deed as something to check off on one day. */
export function draftOfDeed({ domain, deed }: DeedOfTip, day: LocalDate): HabitDraft {
  return {
    name: deed.replace(/\.(”?)$/, '$1'),
    domain: isHabitDomain(domain) ? domain : 'own',
    cue: '',
    small: '',
    schedule: { kind: 'once', day },
    goal: { kind: 'check' },
  };
}

function isHabitDomain(domain: string): domain is HabitDomain {
  return HABIT_DOMAINS.some((each) => each === domain);
}
