import type { HabitDraft } from '@/domain/habit-draft';
import { HABIT_DOMAINS, type HabitDomain } from '@/domain/life-domain';
import type { LocalDate } from '@/domain/local-date';
import type { DeedOfTip } from '@/domain/tip-deed';

/** A tip's small deed as something to check off on one day. */
export function draftOfDeed({ domain, deed }: DeedOfTip, day: LocalDate): HabitDraft {
  return {
    name: deed.replace(/\.(”?)$/, '$1'),
    domain: isHabitDomain(domain) ? domain : 'own',
    cue: '',
    small: '',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    startsOn: null,
    endsOn: null,
    schedule: { kind: 'once', day },
    goal: { kind: 'check' },
  };
}

function isHabitDomain(domain: string): domain is HabitDomain {
  return HABIT_DOMAINS.some((each) => each === domain);
}
