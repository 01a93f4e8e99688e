import type { Group, Insight, Lag } from '@/domain/insight';

/**
 * The words of insight. They say what *went with* what, never what came of what. Each sentence comes
 * in two kinds: with numbers, and for those who hide them.
 */
export type InsightWords = typeof EN_INSIGHT;

const tenth = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredth = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Near 0 a tenth would say 0. */
function steps(difference: number): string {
  return Math.abs(difference) < 0.1 ? hundredth.format(difference) : tenth.format(difference);
}

/** With a sign, for tables. */
function signed(difference: number): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${steps(Math.abs(difference))}`;
}

/** A person's own name for a thing keeps its direction within a sentence. */
function own(name: string): string {
  return `\u2068${name}\u2069`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

const LATER: Record<Lag, string> = { sameDay: '', nextDay: ' on the next day' };

export const EN_INSIGHT = {
  insight: {
    heading: 'Mood and habits',
    need: 'Insights come when there are ten days with and ten days without, each with a mood.',
    needForOthers: 'Others come when there are ten days with and ten days without.',
    noted: (count: number) => `So far you noted your mood on ${days(count)}.`,
    nearest: (name: string, withHabit: number, without: number) =>
      `${own(name)}: ${days(withHabit)} with and ${without} without.`,

    means: (name: string, lag: Lag, withHabit: Group, without: Group) =>
      lag === 'sameDay'
        ? `On ${days(withHabit.days)} with ${own(name)} your mood was ${tenth.format(withHabit.mood)} on average, on ${days(without.days)} without ${tenth.format(without.mood)}.`
        : `After ${days(withHabit.days)} with ${own(name)} your mood on the next day was ${tenth.format(withHabit.mood)} on average, after ${days(without.days)} without ${tenth.format(without.mood)}.`,
    wentWith: (name: string, lag: Lag, difference: number, { low, high }: Insight['interval']) => {
      const [least, most] = difference < 0 ? [-high, -low] : [low, high];
      const way = difference < 0 ? 'lower' : 'higher';
      return `${own(name)} went with a mood ${steps(Math.abs(difference))} ${way}${LATER[lag]} (between ${steps(least)} and ${steps(most)}).`;
    },
    wentWithInWords: (name: string, lag: Lag, difference: number) => {
      const size = Math.abs(difference) < 1 ? 'somewhat' : 'noticeably';
      return `${own(name)} went with a ${size} ${difference < 0 ? 'lower' : 'better'} mood${LATER[lag]}.`;
    },
    link: 'That is a link, not a cause.',
    lower: 'lower',
    same: 'same',
    higher: 'higher',
    picture: (difference: number, { low, high }: Insight['interval'], most: number) =>
      `Difference ${signed(difference)}, between ${signed(low)} and ${signed(high)}, on a line from ${most} lower to ${most} higher.`,

    unclear: 'No clear difference so far',
    unclearOthers: 'No clear difference with the others',
    unclearOf: (name: string, lag: Lag) =>
      lag === 'sameDay' ? own(name) : `${own(name)}, on the next day`,
    unclearMeans: (withHabit: Group, without: Group, { low, high }: Insight['interval']) =>
      `${tenth.format(withHabit.mood)} on ${days(withHabit.days)} with, ${tenth.format(without.mood)} on ${days(without.days)} without; difference between ${signed(low)} and ${signed(high)}`,

    table: 'All numbers as a table',
    caption: 'Mood from 1, very low, to 5, very good',
    columns: {
      habit: 'Habit',
      lag: 'Mood of',
      withHabit: 'With',
      without: 'Without',
      difference: 'Difference',
      interval: 'Between',
      verdict: 'Clear',
    },
    lags: { sameDay: 'the same day', nextDay: 'the next day' } satisfies Record<Lag, string>,
    verdicts: { clear: 'yes', unclear: 'no' } satisfies Record<Insight['verdict'], string>,
    group: ({ mood, days: count }: Group) => `${tenth.format(mood)} (${days(count)})`,
    signed,
    range: ({ low, high }: Insight['interval']) => `${signed(low)} and ${signed(high)}`,

    how: 'How this is worked out',
    howText: [
      'Each day counts once, with the average of its moods. Days on which a habit was not asked, skips, rests and today are left out.',
      'Whether a difference is clear is judged among days of the same week, so that slow ups and downs are not taken for a link.',
      '“Between” is the range that fits your days in about nine of ten cases. The more habits are looked at, the more it takes for a difference to be called clear.',
      'Something else may lie behind both: more sleep, a free day, company.',
    ],
  },
};
