import type { ProgressWords } from '@/catalog/progress-strings';
import type { HeatMapProps } from '@/components/HeatMap';
import { monthAway } from '@/components/heat-grid';
import type { HeatMark } from '@/components/heat-paths';
import type { ProgressDates } from '@/components/progress-dates';
import { type ShareMark, stateOfMark } from '@/domain/day-mark';
import type { LocalDate } from '@/domain/local-date';
import type { Heat, ProgressView, Shares } from '@/domain/progress';

/** A calendar ready to be drawn, and the day (or first of a month) that each cell stands for. */
export type HeatShown = Omit<HeatMapProps, 'label' | 'open' | 'onOpen'> & {
  readonly days: readonly LocalDate[];
  /** What each cell says, without its day. */
  readonly states: readonly string[];
};

type Given = {
  readonly view: ProgressView;
  /** The days of the frame, in order. */
  readonly days: readonly LocalDate[];
  readonly hidden: boolean;
  readonly words: ProgressWords;
  readonly dates: ProgressDates;
};

export function heatShown(given: Given): HeatShown {
  const { heat } = given.view;
  return heat.kind === 'days' ? dayHeat(given, heat) : monthHeat(given, heat);
}

function dayHeat(given: Given, heat: Heat & { kind: 'days' }): HeatShown {
  const { view, words, dates } = given;
  const { frame, settings } = view;
  // Before the first day of which anything can be known stands nothing.
  const skip = Math.min(
    heat.marks.search(heat.shares ? /[^_]|$/ : /[^ ]|$/),
    heat.marks.length - 1,
  );
  const days = given.days.slice(skip);
  const cells = cellsOf([...heat.marks].slice(skip), heat.shares, skip, given);
  const isYear = frame.span === 'year';
  const weekdays = words.weekdays.short.map(
    (_, place) => words.weekdays.short[(place + settings.weekStartsOn) % 7] ?? '',
  );
  const lead = frame.lead + skip;
  return {
    ...cells,
    days,
    shape: { flow: isYear ? 'columns' : 'rows', size: 7, lead, count: days.length },
    names: days.map((day, index) => words.heat.cell(dates.long(day), cells.states[index] ?? '')),
    texts: isYear ? null : days.map((day) => String(Number(day.slice(8)))),
    // Every second one: they are less than a line apart.
    rowLabels: isYear ? weekdays.map((text, row) => (row % 2 === 0 ? text : '')) : [],
    columnLabels: isYear
      ? monthLabels(given.days, frame.lead, dates)
      : weekdays.map((text, at) => ({ text, at })),
    page: (index, by) => monthAway(days, index, by),
  };
}

function monthHeat(given: Given, heat: Heat & { kind: 'months' }): HeatShown {
  const { view, words, dates } = given;
  const first = monthPlace(view.frame.from, heat.firstYear);
  const last = monthPlace(view.frame.until, heat.firstYear);
  const cells = cellsOf([...heat.marks].slice(first, last + 1), heat.shares, first, given);
  const days = cells.marks.map((_, place) => monthAt(heat.firstYear, first + place));
  const years = Math.floor(last / 12) + 1;
  const page = (index: number, by: -1 | 1): number =>
    Math.min(days.length - 1, Math.max(0, index + 12 * by));
  return {
    ...cells,
    days,
    shape: { flow: 'rows', size: 12, lead: first, count: days.length },
    names: days.map((day, index) => words.heat.cell(dates.month(day), cells.states[index] ?? '')),
    texts: null,
    rowLabels: Array.from({ length: years }, (_, row) => String(heat.firstYear + row)),
    columnLabels: Array.from({ length: 12 }, (_, at) => ({
      text: dates.monthShort(monthAt(heat.firstYear, at)),
      at,
    })),
    page,
  };
}

/** Marks from `skip` on, each with what it says. */
function cellsOf(
  marks: readonly string[],
  shares: Shares | null,
  skip: number,
  { words, hidden }: Pick<Given, 'words' | 'hidden'>,
): { marks: HeatMark[]; states: string[] } {
  if (!shares) {
    const states = marks.map(stateOfMark);
    return { marks: states, states: states.map((state) => words.heat.states[state]) };
  }
  return {
    marks: marks.map(
      (mark): HeatMark => (mark === '_' ? 'notAsked' : `share${mark as Exclude<ShareMark, '_'>}`),
    ),
    states: marks.map((mark, index) => {
      const [done = 0, asked = 0] = [shares.done[index + skip], shares.asked[index + skip]];
      return words.heat.share(mark as ShareMark, done, asked, hidden);
    }),
  };
}

/** A month's name over the week in which it begins. */
function monthLabels(
  days: readonly LocalDate[],
  lead: number,
  dates: ProgressDates,
): { text: string; at: number }[] {
  return days.flatMap((day, index) =>
    day.endsWith('-01')
      ? [{ text: dates.monthShort(day), at: Math.floor((index + lead) / 7) }]
      : [],
  );
}

/** Months since January of a year. */
function monthPlace(day: LocalDate, firstYear: number): number {
  return (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthAt(firstYear: number, place: number): LocalDate {
  const month = String((place % 12) + 1).padStart(2, '0');
  return `${firstYear + Math.floor(place / 12)}-${month}-01` as LocalDate;
}
