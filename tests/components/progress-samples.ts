import type { DayEditorDeeds } from '@/components/DayEditor';
import type { ProgressHeadDeeds } from '@/components/ProgressHead';
import type { ProgressPageProps } from '@/components/ProgressPage';
import type { ProgressDates } from '@/components/progress-dates';
import { addDays, daysBetween } from '@/domain/calendar';
import { shareMark } from '@/domain/day-mark';
import type { LocalDate } from '@/domain/local-date';
import type {
  AllProgress,
  Curve,
  DayDetail,
  OneProgress,
  ProgressView,
  WeekTable,
} from '@/domain/progress';
import { frameOf, type Span } from '@/domain/progress-frame';
import { daySpan, dayWriter } from '@/platform/day-words';
import { MONDAY } from './samples';

const writer = (options: Intl.DateTimeFormatOptions) => dayWriter('en', options);

const DATES: ProgressDates = {
  long: writer({ weekday: 'long', day: 'numeric', month: 'long' }),
  short: writer({ day: 'numeric', month: 'short' }),
  weekday: writer({ weekday: 'short' }),
  month: writer({ month: 'long', year: 'numeric' }),
  monthShort: writer({ month: 'short' }),
  range: (from, until) => daySpan(from, until, 'en'),
};

const FIRST = '2026-01-20' as LocalDate;
const SETTINGS = { weekStartsOn: 1, numbersHidden: false, streaks: true } as const;

/** Weeks that look like a life: mostly done, some small, a skip, an illness in May. */
function markOn(day: LocalDate): string {
  const place = daysBetween(FIRST, day);
  if (place < 0) return ' ';
  if (day >= '2026-05-04' && day <= '2026-05-17') return 'z';
  return 'xxoxx.-xxxs.x_xxxoxx'[(place * 7 + Math.floor(place / 9)) % 20] ?? 'x';
}

function daysOf({ frame }: Pick<ProgressView, 'frame'>): LocalDate[] {
  const { from, until } = frame;
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index));
}

function aCurve(days: number, lead = 0): Curve {
  const length = days - lead;
  const points = Math.min(60, length);
  return Array.from({ length: points }, (_, place) => {
    const day = lead + Math.round((place / Math.max(1, points - 1)) * (length - 1));
    const percent = 88 * (1 - Math.exp(-(day - lead) / 60)) - (day > 150 && day < 190 ? 6 : 0);
    return [day, Math.max(0, Math.round(percent * 10) / 10)] as const;
  });
}

export function aProgressView(
  span: Span = 'year',
  changed: Partial<ProgressView> = {},
): ProgressView {
  const frame = frameOf(span, null, { first: FIRST, today: MONDAY, weekStartsOn: 1 });
  const marks = daysOf({ frame }).map(markOn).join('');
  return {
    today: MONDAY,
    settings: SETTINGS,
    habits: [
      { habitId: 'walk', name: 'Walk for 10 minutes', archived: false },
      { habitId: 'read', name: 'Read a page', archived: false },
      { habitId: 'old', name: 'An old one', archived: true },
    ],
    frame,
    heat: span === 'all' ? months() : { kind: 'days', marks, shares: null },
    weekdays: [20, 31, 34, 28, 33, 30, 18],
    hours: [0, 0, 0, 0, 0, 0, 4, 22, 48, 31, 12, 5, 20, 18, 4, 0, 2, 6, 9, 7, 4, 2, 0, 0],
    inSpan: { done: 150, small: 32, smallest: 12 },
    inAll: { done: 150, small: 32, smallest: 12 },
    notes: [
      { habitId: 'walk', name: 'Walk for 10 minutes', day: MONDAY, text: 'The river was high.' },
      {
        habitId: 'walk',
        name: 'Walk for 10 minutes',
        day: addDays(MONDAY, -3),
        text: 'Slow, and it was enough. '.repeat(30),
      },
    ],
    moreNotes: true,
    shown: oneShown({}, daysOf({ frame }).length),
    ...changed,
  };
}

function months(): ProgressView['heat'] {
  const asked = Array.from({ length: 12 }, (_, month) => (month < 11 ? 28 : 0));
  const done = [6, 18, 22, 25, 12, 24, 27, 20, 26, 28, 17, 0];
  const marks = done.map((count, month) => shareMark(count, asked[month] ?? 0)).join('');
  return { kind: 'months', firstYear: 2026, marks, shares: { done, asked } };
}

export function oneShown(changed: Partial<OneProgress> = {}, days = 365): OneProgress {
  const curve = aCurve(days, Math.min(57, days - 7));
  return {
    kind: 'one',
    habitId: 'walk',
    name: 'Walk for 10 minutes',
    numbersHidden: false,
    first: FIRST,
    strength: 0.88,
    word: 'steady',
    curve,
    words: curve.map(([, percent]) => (percent > 70 ? 'steady' : 'rooting')),
    forecast: { fromWeeks: 5, toWeeks: 9 },
    streak: { current: 6, longest: 23, unit: 'days' },
    amounts: null,
    day: null,
    ...changed,
  };
}

export function aDayDetail(changed: Partial<DayDetail> = {}): DayDetail {
  return {
    day: MONDAY,
    status: 'small',
    amount: null,
    note: '',
    goal: { kind: 'check' },
    small: 'To the door',
    smallest: '',
    earlier: addDays(MONDAY, -1),
    later: null,
    ...changed,
  };
}

export const AMOUNTS: NonNullable<OneProgress['amounts']> = {
  unit: 'minutes',
  target: 10,
  direction: 'atLeast',
  per: 'week',
  points: Array.from({ length: 53 }, (_, week) => [
    addDays(addDays(MONDAY, -364), 7 * week),
    week < 9 || (week > 24 && week < 27) ? null : 6 + ((week * 7) % 11),
  ]),
  least: 3,
  most: 30,
  mean: 11.4,
  total: 2210,
};

export function aWeek(changed: Partial<WeekTable> = {}): WeekTable {
  return {
    days: Array.from({ length: 7 }, (_, place) => addDays(MONDAY, place - 6)),
    earlier: addDays(MONDAY, -7),
    later: null,
    rows: [
      { habitId: 'walk', name: 'Walk for 10 minutes', marks: 'xxo.-x.' },
      { habitId: 'read', name: 'Read a page', marks: '  s_xz.' },
      { habitId: 'breathe', name: 'Slow breathing', marks: 'x.xx.x.' },
    ],
    ...changed,
  };
}

export function allShown(changed: Partial<AllProgress> = {}): AllProgress {
  return {
    kind: 'all',
    habits: [
      ['walk', 'Walk for 10 minutes', 0.62, 'growing'] as const,
      ['read', 'Read a page', 0.93, 'natural'] as const,
      ['breathe', 'Slow breathing', 0.12, 'new'] as const,
    ].map(([habitId, name, strength, word], place) => ({
      habitId,
      name,
      strength,
      word,
      numbersHidden: false,
      curve: aCurve(365, 40 + 120 * place).map(([day, percent]) => [day, percent * strength]),
    })),
    week: aWeek(),
    ...changed,
  };
}

/** Over all: three to five habits a day, some of each done. */
export function allView(changed: Partial<ProgressView> = {}): ProgressView {
  const view = aProgressView('year');
  const days = daysOf(view);
  const asked = days.map((day) => (day < FIRST ? 0 : 3 + (daysBetween(FIRST, day) % 3)));
  const done = asked.map((count, index) =>
    count === 0 ? 0 : Math.min(count, Math.round(Math.abs(Math.sin(index / 9)) * 5)),
  );
  const marks = done.map((count, index) => shareMark(count, asked[index] ?? 0)).join('');
  return {
    ...view,
    heat: { kind: 'days', marks, shares: { done, asked } },
    shown: allShown(),
    ...changed,
  };
}

const nothing = (): void => undefined;

const PROGRESS_DEEDS: DayEditorDeeds &
  ProgressHeadDeeds &
  Pick<ProgressPageProps, 'onDay' | 'onMonth' | 'onSay' | 'onMoreNotes'> = {
  onCheckIn: nothing,
  onSkip: nothing,
  onClear: nothing,
  onNote: nothing,
  onHabit: nothing,
  onSpan: nothing,
  onUntil: nothing,
  onPrint: nothing,
  onDay: nothing,
  onMonth: nothing,
  onSay: nothing,
  onMoreNotes: nothing,
};

/** Everything a page of progress needs. */
export function progressProps(view: ProgressView): ProgressPageProps {
  return {
    ...PROGRESS_DEEDS,
    view,
    days: daysOf(view),
    dates: DATES,
    refusals: [],
    hrefOf: (habitId) => `#progress/${habitId}`,
  };
}
