import { daysLater, parseLocalDate } from '@/domain/day-steps';
import { type HabitDraft, LONGEST_PROGRAMME } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { Refusal } from '@/domain/refusal';
import { numberIn } from '@/domain/schedule-entry';

/** The most weeks that a programme can be given. */
const MOST_WEEKS = Math.floor(LONGEST_PROGRAMME / 7);

/** First and last day as they stand in a form: as typed, and also what is not chosen just now. */
export type SpanEntry = {
  /** The first day of a habit that has begun, which stays. */
  readonly begun: LocalDate | null;
  readonly start: 'today' | 'day';
  readonly startsOn: string;
  readonly end: 'open' | 'day' | 'weeks';
  readonly endsOn: string;
  readonly weeks: string;
};

export type Span = Pick<HabitDraft, 'startsOn' | 'endsOn'>;

/** First and last day, to be changed. */
export function entryOfSpan({ startsOn, endsOn }: Span, today: LocalDate): SpanEntry {
  const later = startsOn !== null && startsOn > today;
  return {
    begun: later ? null : startsOn,
    start: later ? 'day' : 'today',
    startsOn: later ? startsOn : daysLater(today, 1),
    end: endsOn === null ? 'open' : 'day',
    endsOn: endsOn ?? daysLater(today, 8 * 7 - 1),
    weeks: '8',
  };
}

/** The days that an entry means, or every reason why it means none. */
export function spanOfEntry(
  entry: SpanEntry,
  today: LocalDate,
): Span | { readonly refusals: readonly Refusal[] } {
  const startsOn = startOf(entry, today);
  const endsOn = endOf(entry, typeof startsOn === 'string' && startsOn > today ? startsOn : today);
  const refusals = [startsOn, endsOn].filter((each) => typeof each === 'object' && each !== null);
  if (refusals.length > 0) return { refusals };
  return { startsOn, endsOn } as Span;
}

function startOf(entry: SpanEntry, today: LocalDate): LocalDate | null | Refusal {
  if (entry.begun || entry.start === 'today') return entry.begun;
  const day = parseLocalDate(entry.startsOn);
  if (!day) return { kind: 'dayUnclear', field: 'startsOn' };
  return day < today ? { kind: 'startInPast', day } : day;
}

function endOf(entry: SpanEntry, from: LocalDate): LocalDate | null | Refusal {
  switch (entry.end) {
    case 'open':
      return null;
    case 'day':
      return parseLocalDate(entry.endsOn) ?? { kind: 'dayUnclear', field: 'endsOn' };
    case 'weeks': {
      const weeks = numberIn(entry.weeks);
      const within = Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_WEEKS;
      return within
        ? daysLater(from, weeks * 7 - 1)
        : { kind: 'numberOutside', field: 'weeks', value: weeks, least: 1, most: MOST_WEEKS };
    }
  }
}
