import type { LocalDate } from '@/domain/local-date';

/** How days are written in the person's language. */
export type ProgressDates = {
  /** "Monday 23 November", with its year where it is another than today's. */
  readonly long: (day: LocalDate) => string;
  /** "23 Nov", with its year where it is another than today's. */
  readonly short: (day: LocalDate) => string;
  /** "Mon" */
  readonly weekday: (day: LocalDate) => string;
  /** "November 2026" */
  readonly month: (day: LocalDate) => string;
  /** "Nov" */
  readonly monthShort: (day: LocalDate) => string;
  /** "16 – 22 November 2026" */
  readonly range: (from: LocalDate, until: LocalDate) => string;
};
