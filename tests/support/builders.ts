import type { Article } from '@/domain/article';
import type { CheckIn } from '@/domain/check-in';
import { parseLocalDate } from '@/domain/day-steps';
import type { DeedStamp } from '@/domain/deed';
import type { Goal, Habit, Plan } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { TipDomain } from '@/domain/life-domain';
import type { Instant, LocalDate } from '@/domain/local-date';
import type { Tip } from '@/domain/tip';

/** A day of the calendar, checked. */
export function day(text: string): LocalDate {
  const parsed = parseLocalDate(text);
  if (!parsed) throw new Error(`No such day: ${text}`);
  return parsed;
}

/** A Monday: the day on which tests are played. */
export const TODAY = day('2026-11-23');

/** When the wall clock of the machine shows a time on a day. */
export function at(on: LocalDate, hour = 12, minute = 0): Instant {
  const [year, month, date] = on.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, hour, minute).getTime();
}

export const TEN_MINUTES: Goal & { kind: 'amount' } = {
  kind: 'amount',
  unit: 'minutes',
  target: 10,
  direction: 'atLeast',
  timed: false,
};

/** A plan that is open, daily and done or not. */
export function aPlan(like: Partial<Plan> = {}): Plan {
  return {
    from: day('2026-01-01'),
    until: null,
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    asks: 'full',
    ...like,
  };
}

export function aHabit(like: Partial<Habit> = {}): Habit {
  return {
    id: 'walk',
    name: 'Walk',
    domain: 'movement',
    cue: 'I close the laptop',
    small: 'Walk to the corner',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    plans: [aPlan()],
    position: 1,
    archivedAt: null,
    deletedAt: null,
    changedAt: at(day('2026-01-01')),
    ...like,
  };
}

export function aDraft(like: Partial<HabitDraft> = {}): HabitDraft {
  return {
    name: 'Walk',
    domain: 'movement',
    cue: 'I close the laptop',
    small: 'Walk to the corner',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    startsOn: null,
    endsOn: null,
    ...like,
  };
}

export function aCheckIn(like: Partial<CheckIn> = {}): CheckIn {
  return { status: 'done', amount: null, parts: 0, ...like };
}

let stamps = 0;

/** A deed never done before. */
export function aStamp(like: Partial<DeedStamp> = {}): DeedStamp {
  stamps += 1;
  return { id: `deed-${stamps}`, at: at(TODAY), ...like };
}

function aTip(like: Partial<Tip> = {}): Tip {
  return {
    id: 'sleep-1',
    domain: 'sleep',
    text: 'The brain sorts the day while you sleep.',
    deed: 'Dim the lamps an hour earlier.',
    strength: 'strong',
    evidence: ['sleep-fact'],
    article: 'sleep-page',
    topics: [],
    ...like,
  };
}

export function anArticle(like: Partial<Article> = {}): Article {
  return {
    id: 'sleep-page',
    title: 'Why we sleep',
    publisher: 'A hospital',
    url: 'https://example.org/sleep',
    domain: 'sleep',
    free: true,
    length: 'short',
    reader: 'everyone',
    topics: [],
    ...like,
  };
}

/** So many tips of each domain: `sleep-1`, `sleep-2` … */
export function someTips(counts: Partial<Record<TipDomain, number>>): Tip[] {
  return Object.entries(counts).flatMap(([domain, count]) =>
    Array.from({ length: count }, (_, index) =>
      aTip({ id: `${domain}-${index + 1}`, domain: domain as TipDomain }),
    ),
  );
}
