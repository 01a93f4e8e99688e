import type { LocalDate } from '@/domain/local-date';

/** "Monday 23 November", in the interface's language and the browser's own region of it. */
export function longDay(day: LocalDate, language: string): string {
  return written(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "23 November 2026". */
export function fullDay(day: string, language: string): string {
  return written(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** One day, written as these options say. */
export function written(
  day: string,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return formatterOf(language, options).format(Date.parse(day));
}

/** A formatter of days, in the interface's language and the browser's own region of it. */
export function formatterOf(language: string, options: Intl.DateTimeFormatOptions) {
  const own = navigator.languages.find((each) => each.split('-')[0] === language);
  return new Intl.DateTimeFormat(own ?? language, { ...options, timeZone: 'UTC' });
}
