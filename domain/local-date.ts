/** A day as it was lived, `'YYYY-MM-DD'`. Never derived later from an instant. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** The hour at which a person's day begins, 0–23. */
export type DayStart = number;

/**
 * The day that is being lived at an instant, in the time zone of the machine: the civil date, or
 * the one before while the wall clock is short of `dayStartsAt`. Clocks that are set back across
 * that hour do not bring the old day back.
 */
export function livedDay(at: Instant, dayStartsAt: DayStart): LocalDate {
  const now = new Date(at);
  const back = now.getHours() < dayStartsAt ? 1 : 0;
  const [year, month, date] = [now.getFullYear(), now.getMonth(), now.getDate() - back];
  const next = new Date(year, month, date + 1, dayStartsAt).getTime();
  return isoDay(Date.UTC(year, month, at >= next ? date + 1 : date));
}

/** The first instant of the lived day after the one at `at`. */
export function endOfLivedDay(at: Instant, dayStartsAt: DayStart): Instant {
  const next = nextDay(livedDay(at, dayStartsAt));
  const [year, month, date] = next.split('-').map(Number) as [number, number, number];
  let start = new Date(year, month - 1, date, dayStartsAt).getTime();
  // Where that hour does not exist, `Date` answers late by up to the size of the gap; clocks change
  // at whole minutes, mostly at whole quarters of an hour.
  for (const step of [15 * 60_000, 60_000]) {
    while (livedDay(start - step, dayStartsAt) >= next) start -= step;
  }
  return start;
}

/**
 * The hour that the clock of the machine shows, 0–23, while a day is being lived; `null` where the
 * instant lies in another.
 */
export function hourWithin(day: LocalDate, at: Instant, dayStartsAt: DayStart): number | null {
  return livedDay(at, dayStartsAt) === day ? new Date(at).getHours() : null;
}

/** The day before; surfaces use it, which carry no date library. */
export function previousDay(day: LocalDate): LocalDate {
  return isoDay(Date.parse(day) - 86_400_000);
}

/** The day after; surfaces use it, which carry no date library. */
export function nextDay(day: LocalDate): LocalDate {
  return isoDay(Date.parse(day) + 86_400_000);
}

/** The civil date in UTC of an instant. */
export function isoDay(at: Instant): LocalDate {
  return new Date(at).toISOString().slice(0, 10) as LocalDate;
}
