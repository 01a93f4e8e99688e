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

/**
 * When the clock of the machine shows a minute (0–1439) of a lived day; what comes before the day's
 * start lies on the next day of the calendar. A minute that the clocks leave out is the next one there
 * is, which may be the first of the next day; of one that comes twice it is the first, or the last.
 */
export function instantOn(
  day: LocalDate,
  minute: number,
  dayStartsAt: DayStart,
  which: 'first' | 'last' = 'first',
): Instant {
  const after = minute < dayStartsAt * 60 ? 86_400_000 : 0;
  const shown = Date.parse(day) + after + minute * 60_000;
  // No two changes of the clocks lie within two days.
  const offsets = [offsetAt(shown - 86_400_000), offsetAt(shown + 86_400_000)];
  // Clocks that are ahead show it earlier.
  let [early, late] = [shown - Math.max(...offsets), shown - Math.min(...offsets)];
  if (early === late) return early;
  const shows = [early, late].filter((at) => at + offsetAt(at) === shown);
  const found = which === 'first' ? shows[0] : shows.at(-1);
  if (found !== undefined) return found;
  // It is left out: the clocks change between the two.
  const before = offsetAt(early);
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (offsetAt(middle) === before) early = middle;
    else late = middle;
  }
  return late;
}

/** How far the clock of the machine is ahead of UTC, in milliseconds. */
function offsetAt(at: Instant): number {
  return -new Date(at).getTimezoneOffset() * 60_000;
}

/** The minute after midnight that the clock of the machine shows, 0–1439. */
export function minuteOf(at: Instant): number {
  const now = new Date(at);
  return now.getHours() * 60 + now.getMinutes();
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
