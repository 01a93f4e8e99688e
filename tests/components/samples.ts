import type { FinishLineProps } from '@/components/FinishLine';
import type { TipDeeds } from '@/components/TipCard';
import type { Habit } from '@/domain/habit';
import type { HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { HabitRow, ShownRow } from '@/domain/today';
import type { TipView, TodayView } from '@/domain/view';

export const MONDAY = '2026-11-23' as LocalDate;

/** Words as a hostile or unlucky person, file or device may write them. */
export const HOSTILE = {
  'ten kilobytes': 'Breathe '.repeat(1280),
  'one long word': 'x'.repeat(10_240),
  'right to left': 'المشي لمدة ١٠ دقائق',
  'turned around': 'abc\u202edef\u2066ghi',
  emoji: '🧘🏽‍♀️ 🇺🇦 👨‍👩‍👧‍👦',
  'control characters': 'a\u0000b\u0007c\u001b[31m\u007f',
  'a lone surrogate': 'half \ud83d moon',
  script: '<script>globalThis.ran = true</script>',
  'an event handler': '"><img src=x onerror="globalThis.ran = true">',
  entities: '&lt;b&gt; &amp; &#x41;',
  'a javascript address': 'javascript:globalThis.ran=true',
  'a template': '{{constructor}} $name %s',
  'the name of a prototype': '__proto__',
} as const;

export const GOAL = { kind: 'amount', unit: 'pages', target: 10, direction: 'atLeast' } as const;

export function aRow(changed: Partial<HabitRow> = {}): HabitRow {
  return {
    habitId: 'walk',
    name: 'Walk for 10 minutes',
    cue: 'lunch',
    small: 'To the door',
    goal: { kind: 'check' },
    due: true,
    once: false,
    status: null,
    amount: null,
    ...changed,
  };
}

export function aShownRow(changed: Partial<ShownRow> = {}): ShownRow {
  return { ...aRow(), state: 'saved', ...changed };
}

export function aTip(changed: Partial<TipView> = {}): TipView {
  return {
    id: 'sleep-sorts',
    domain: 'sleep',
    text: 'Your brain sorts what you learned today while you sleep.',
    deed: 'Set tomorrow’s alarm for the same time as today.',
    strength: 'strong',
    evidence: ['slp-memory-consolidation'],
    topics: ['sleep'],
    template: 'steady-wake-time',
    article: {
      id: 'ninds-sleep',
      title: 'Brain Basics: Understanding Sleep',
      publisher: 'NINDS',
      domain: 'sleep',
      length: 'short',
      reader: 'everyone',
      topics: ['sleep'],
      url: 'https://www.ninds.nih.gov/sleep',
      free: true,
    },
    kept: false,
    ...changed,
  };
}

export function aView(changed: Partial<TodayView> = {}): TodayView {
  return {
    day: MONDAY,
    tip: aTip(),
    habits: changed.rows?.length ?? 0,
    rows: [],
    others: [],
    left: 0,
    today: MONDAY,
    endsAt: 0,
    earliest: MONDAY,
    settings: { ...DEFAULT_SETTINGS, newTabHabits: 'names' },
    undoable: null,
    toFinish: null,
    ...changed,
  };
}

export function aDraft(changed: Partial<HabitDraft> = {}): HabitDraft {
  return {
    name: 'Walk',
    domain: 'movement',
    cue: 'lunch',
    small: '',
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    ...changed,
  };
}

export function aHabit(id: string, changed: Partial<Habit> = {}): Habit {
  return {
    id,
    name: `Habit ${id}`,
    domain: 'own',
    cue: '',
    small: '',
    plans: [{ from: MONDAY, schedule: { kind: 'daily' }, goal: { kind: 'check' } }],
    position: 1,
    archivedAt: null,
    deletedAt: null,
    changedAt: 1,
    ...changed,
  };
}

const circles = { ...DEFAULT_SETTINGS, newTabHabits: 'circles' } as const;
const rows = [aRow(), aRow({ habitId: 'read', name: 'Read', goal: GOAL })];

/** Days as the surfaces may have to show them. */
export const DAYS: Readonly<Record<string, TodayView>> = {
  'an empty day': aView(),
  'a day with nothing due': aView({ habits: 2, others: rows }),
  'a day without a tip': aView({ rows, tip: null }),
  names: aView({ rows, others: [aRow({ habitId: 'late', due: false })] }),
  circles: aView({ rows, settings: circles }),
  quiet: aView({ rows, settings: { ...circles, quiet: true } }),
  'an earlier day behind': aView({ rows, earliest: '2026-11-01' as LocalDate }),
  'a kept tip that costs': aView({
    tip: aTip({ kept: true, strength: 'early', article: { ...aTip().article, free: false } }),
  }),
  'everything said': aView({
    rows: [
      aRow({ habitId: 'a', status: 'done' }),
      aRow({ habitId: 'b', status: 'small' }),
      aRow({ habitId: 'c', status: 'skipped' }),
      aRow({ habitId: 'd', cue: '' }),
    ],
  }),
  amounts: aView({
    rows: [
      aRow({ habitId: 'a', goal: GOAL, status: 'done', amount: 12.5 }),
      aRow({ habitId: 'b', goal: GOAL, status: 'small', amount: 1 }),
      aRow({ habitId: 'c', goal: { ...GOAL, direction: 'atMost' }, status: 'done', amount: 0 }),
      aRow({ habitId: 'd', goal: { ...GOAL, target: 1_000_000 } }),
    ],
  }),
  'hostile names': aView({
    rows: Object.values(HOSTILE).map((name, index) =>
      aRow({ habitId: `habit-${index}`, name, cue: name, small: name }),
    ),
  }),
  'empty words': aView({ rows: [aRow({ name: '', cue: '', small: '' })], tip: aTip({ text: '' }) }),
};

const nothing = (): void => undefined;

/** What can be done with a tip, to no effect; the panels never come. */
export const TIP_DEEDS: TipDeeds & FinishLineProps & { readonly isOnToday: boolean } = {
  onKeep: nothing,
  onAside: nothing,
  onHideTopic: nothing,
  onAddToday: nothing,
  onOpen: nothing,
  onReadLater: nothing,
  onFinish: nothing,
  askEvidence: async () => null,
  loadPanels: () => new Promise<never>(nothing),
  dayOf: (day) => day,
  fromTemplateHref: (templateId) => `#habits/new/${templateId}`,
  isOnToday: false,
  toFinish: null,
};
