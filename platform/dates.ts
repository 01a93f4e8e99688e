import { type LocalDate, previousDay } from '@/domain/local-date';

/** The words for days near today, and the language dates are written in. */
export type DayNames = {
  readonly language: string;
  readonly today: string;
  readonly yesterday: string;
};

/** "Monday 23 November", in the interface's language and the browser's own region of it. */
export function longDay(day: LocalDate, language: string): string {
  return written(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "23 November 2026". */
export function fullDay(day: string, language: string): string {
  return written(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "Today", "Yesterday", or "Sat 21 Nov". */
export function dayName(day: LocalDate, today: LocalDate, names: DayNames): string {
  if (day === today) return names.today;
  if (day === previousDay(today)) return names.yesterday;
  return written(day, names.language, { weekday: 'short', day: 'numeric', month: 'short' });
}

function written(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const own = navigator.languages.find((each) => each.split('-')[0] === language);
  const formatter = new Intl.DateTimeFormat(own ?? language, { ...options, timeZone: 'UTC' });
  return formatter.format(Date.parse(day));
}
