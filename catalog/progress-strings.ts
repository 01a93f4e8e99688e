import { number } from '@/catalog/first-strings';
import type { DayState, ShareMark } from '@/domain/day-mark';
import type { Forecast } from '@/domain/forecast';
import type { Amounts, Sizes } from '@/domain/progress';
import type { Span } from '@/domain/progress-frame';
import type { Streak } from '@/domain/streak';
import type { StrengthWord } from '@/domain/strength';

/** How far a habit goes by itself. */
export const STRENGTH_WORDS: Record<StrengthWord, string> = {
  new: 'new',
  rooting: 'taking root',
  growing: 'growing',
  steady: 'steady',
  natural: 'nearly by itself',
};

/** The words of Progress. Sentences come in two kinds: with numbers, and for those who hide them. */
export type ProgressWords = typeof EN_PROGRESS;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Fewer check-ins than this show no pattern. */
const FEW = 5;
const SHARES: Record<ShareMark, string> = {
  '0': 'nothing said',
  '1': 'a little done',
  '2': 'up to half done',
  '3': 'more than half done',
  '4': 'most or all done',
  _: 'nothing asked',
};

export const EN_PROGRESS = {
  progress: {
    heading: 'Progress',
    show: 'Show',
    allHabits: 'All habits',
    putAway: 'Put away',
    over: 'Over',
    spans: { week: 'Week', month: 'Month', year: 'Year', all: 'All' } satisfies Record<
      Span,
      string
    >,
    earlier: 'Earlier',
    later: 'Later',
    since: (day: string) => `Since ${day}`,
    loading: 'One moment …',
    unavailable: 'Your progress cannot be read just now.',
    empty: 'Nothing yet. After a few days there is something to see.',
    print: 'Print',
    asTable: 'As a table',
    day: 'Day',
    state: 'What was said',
    month: 'Month',
    times: 'Times',
    howOften: 'How often',
    often: (share: number) =>
      share === 0 ? '—' : share > 0.8 ? 'most often' : share > 0.4 ? 'often' : 'now and then',
  },

  heat: {
    days: 'Day by day',
    months: 'Month by month',
    daysHint: 'Choose a day to see or change it.',
    monthsHint: 'Choose a month to see its days.',
    states: {
      done: 'done',
      small: 'small version',
      smallest: 'smallest version',
      skipped: 'rest day',
      resting: 'resting',
      none: 'nothing said',
      notAsked: 'not asked',
      outside: 'before it began',
    } satisfies Record<DayState, string>,
    shares: SHARES,
    cell: (day: string, state: string) => `${day}: ${state}`,
    share: (mark: ShareMark, done: number, asked: number, hidden: boolean) =>
      hidden || done === 0
        ? SHARES[mark]
        : `${number.format(done)} of ${number.format(asked)} done`,
    less: 'less',
    more: 'more',
    one: ({ done, small, smallest }: Sizes, hidden: boolean) => {
      const went = done + small + smallest;
      if (went === 0) return 'Nothing was said in this time.';
      return hidden ? 'Each filled shape is a day it went.' : `It went on ${days(went)}.`;
    },
    all: (went: number, hidden: boolean) => {
      if (went === 0) return 'Nothing was said in this time.';
      return hidden
        ? 'The fuller the circle, the more of what was asked went.'
        : `Something went on ${days(went)}.`;
    },
    allMonths: (went: number, one: boolean, hidden: boolean) => {
      if (went === 0) return 'Nothing was said in this time.';
      return hidden
        ? 'The fuller the circle, the more of what was asked went.'
        : `${one ? 'It' : 'Something'} went in ${number.format(went)} ${went === 1 ? 'month' : 'months'}.`;
    },
  },

  dayEditor: {
    full: 'Full',
    small: 'Small version',
    smallAs: (small: string) => `Small: ${small}`,
    smallest: 'Smallest version',
    smallestAs: (smallest: string) => `Smallest: ${smallest}`,
    skip: 'Skip',
    clear: 'Clear',
    amount: (unit: string) => `How many ${unit}?`,
    note: 'A note for this day',
    save: 'Save',
    earlier: 'The day before',
    later: 'The day after',
    close: 'Close',
  },

  strength: {
    heading: 'Strength',
    headingAll: 'Strength of each',
    sentence: (word: string, percent: number, hidden: boolean) =>
      hidden ? `${capital(word)}.` : `${capital(word)}: ${number.format(percent)} of 100.`,
    short: (word: string, percent: number, hidden: boolean) =>
      hidden ? word : `${word} · ${number.format(percent)}`,
    allSentence: 'How far each habit does itself by now, and the way there.',
    top: 'by itself',
    bottom: 'new',
    percent: 'Strength of 100',
    word: 'Strength',
    habit: 'Habit',
    words: STRENGTH_WORDS,
    forecast: (forecast: Forecast) =>
      forecast === 'there'
        ? 'At this pace it is about as automatic as it gets.'
        : `At this pace about as automatic as it gets ${weeks(forecast)}. In the one study there is, people took from 18 to 254 days.`,
    forecastHidden: (forecast: Forecast) =>
      forecast === 'there'
        ? 'At this pace it is about as automatic as it gets.'
        : 'At this pace it grows towards going by itself. How long that takes differs widely from person to person.',
    streak: ({ current, longest, unit }: Streak) =>
      `${rowOf(current, unit)} in a row now; the longest row was ${rowOf(longest, unit)}.`,
    moreHabits: 'Show more habits',
  },

  weekdays: {
    heading: 'Days of the week',
    names: WEEKDAYS,
    short: WEEKDAYS.map((day) => day.slice(0, 2)),
    column: 'Day of the week',
    sentence: (counts: readonly number[]) => weekdaySentence(counts),
  },

  hours: {
    heading: 'Time of day',
    hour: (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`,
    column: 'From',
    hint: 'From check-ins that were made on the day itself.',
    sentence: (counts: readonly number[]) => hourSentence(counts),
  },

  repetitions: {
    heading: 'Repetitions',
    size: 'Size',
    inAll: 'In all',
    inSpan: 'In the time shown',
    sentence: (all: Sizes, span: Sizes | null, hidden: boolean) => {
      if (hidden) return 'Each time it went, a root grew. Roots never shrink.';
      const isPart = span && sum(span) !== sum(all);
      const inSpan = isPart ? `, ${times(sum(span))} in the time shown` : '';
      return `It went ${times(sum(all))} in all${inSpan}. Each time a root grew, and roots never shrink.`;
    },
  },

  amounts: {
    heading: (unit: string) => capital(unit),
    sentence: ({ unit, least, most, mean, total }: Amounts, hidden: boolean) => {
      if (hidden) return 'The line shows how much it was; the dashed one is what you set out for.';
      const range =
        least === most ? '' : `, from ${number.format(least)} to ${number.format(most)}`;
      return `On days with an amount about ${number.format(mean)} ${unit}${range}; ${number.format(total)} in all.`;
    },
    target: (target: number, unit: string) => `${number.format(target)} ${unit}`,
    per: { day: 'Day', week: 'Week from', month: 'Month' } satisfies Record<Amounts['per'], string>,
    column: (unit: string) => capital(unit),
    mean: (unit: string) => `${capital(unit)} a day`,
    value: (amount: number | null) => (amount === null ? '—' : number.format(amount)),
    /** In place of a number: how an amount stands to the target. */
    beside: (amount: number | null, target: number) => {
      if (amount === null) return '—';
      return amount < target ? 'below' : amount > target ? 'above' : 'as set out';
    },
  },

  notes: {
    heading: 'Notes',
    of: (day: string, name: string) => `${day} · ${name}`,
    readOn: 'Read on',
    readLess: 'Show less',
    more: 'Show more notes',
  },

  bulk: {
    heading: 'Several at once',
    hint: 'Choose days, then say what holds for all of them.',
    keys: 'Arrow keys move, the space bar chooses. On a name or a day it chooses the whole line.',
    habit: 'Habit',
    earlier: 'The week before',
    later: 'The week after',
    cell: (name: string, day: string, state: string) => `${name}, ${day}: ${state}`,
    wholeHabit: (name: string) => `${name}, all days`,
    wholeDay: (day: string) => `${day}, all habits`,
    chosen: (count: number, hidden: boolean) => {
      if (count === 0) return 'Nothing chosen';
      return hidden ? 'Chosen' : `${number.format(count)} chosen`;
    },
    actions: 'For the chosen days',
    full: 'Full',
    small: 'Small',
    smallest: 'Smallest',
    skip: 'Skip',
    clear: 'Clear',
    none: 'Choose none',
    moreHabits: 'Show more habits',
  },
};

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

function sum({ done, small, smallest }: Sizes): number {
  return done + small + smallest;
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${number.format(count)} times`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${number.format(count)} days`;
}

function weeks({ fromWeeks, toWeeks }: Exclude<Forecast, 'there'>): string {
  if (fromWeeks === 0) return toWeeks <= 1 ? 'within a week' : `within ${toWeeks} weeks`;
  if (fromWeeks === toWeeks) return fromWeeks === 1 ? 'in a week' : `in ${fromWeeks} weeks`;
  return `in ${fromWeeks}–${toWeeks} weeks`;
}

function rowOf(count: number, unit: Streak['unit']): string {
  const one = { days: 'time', weeks: 'week', months: 'month' }[unit];
  return count === 1 ? `1 ${one}` : `${number.format(count)} ${one}s`;
}

function weekdaySentence(counts: readonly number[]): string {
  const total = counts.reduce((all, count) => all + count, 0);
  if (total < FEW) return 'A pattern shows after a few more days.';
  const most = Math.max(...counts);
  const often = WEEKDAYS.filter((_, day) => (counts[day] ?? 0) > 0.85 * most);
  if (often.length > 5) return 'It goes about alike on every day of the week.';
  return `It goes most often on ${listed(often)}.`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The part of the day in which most of it lies, and the three hours around which it gathers. */
function hourSentence(counts: readonly number[]): string {
  const total = counts.reduce((all, count) => all + count, 0);
  if (total < FEW) return 'A pattern shows after a few more days.';
  const around = (hour: number): number =>
    [23, 0, 1].reduce((all, step) => all + (counts[(hour + step) % 24] ?? 0), 0);
  const sums = counts.map((_, hour) => around(hour));
  const middle = sums.indexOf(Math.max(...sums));
  if (around(middle) < total / 3) return 'It goes at many times of the day.';
  return `It goes most often ${partOfDay(middle)}, around ${String(middle).padStart(2, '0')}:00.`;
}

function partOfDay(hour: number): string {
  if (hour < 5 || hour >= 22) return 'at night';
  if (hour < 12) return 'in the morning';
  return hour < 17 ? 'in the afternoon' : 'in the evening';
}
