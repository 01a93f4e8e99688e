import { type LocalDate, previousDay } from '@/domain/local-date';
import { formatterOf, written } from '@/platform/dates';

/** The words for days near today, and the language dates are written in. */
export type DayNames = {
  readonly language: string;
  readonly today: string;
  readonly yesterday: string;
};

/** "Today", "Yesterday", or "Sat 21 Nov". */
export function dayName(day: LocalDate, today: LocalDate, names: DayNames): string {
  if (day === today) return names.today;
  if (day === previousDay(today)) return names.yesterday;
  return written(day, names.language, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** "20–28 November 2026": two days and those between them. */
export function daySpan(from: LocalDate, until: LocalDate, language: string): string {
  const formatter = formatterOf(language, { day: 'numeric', month: 'long', year: 'numeric' });
  return formatter.formatRange(Date.parse(from), Date.parse(until));
}

/** Writes many days: making a formatter takes longer than writing a hundred of them. */
export function dayWriter(
  language: string,
  options: Intl.DateTimeFormatOptions,
): (day: LocalDate) => string {
  const formatter = formatterOf(language, options);
  return (day) => formatter.format(Date.parse(day));
}
