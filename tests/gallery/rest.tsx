import { DayLine } from '@/components/DayLine';
import { HabitsSection, type HabitsSectionProps } from '@/components/HabitsSection';
import { RecentDeeds } from '@/components/RecentDeeds';
import { RestForm } from '@/components/RestForm';
import { RestPanel } from '@/components/RestPanel';
import type { LocalDate } from '@/domain/local-date';
import type { Rest } from '@/domain/rest';
import { aHabit, LINES, MONDAY, NO_ANSWERS } from '@/tests/components/samples';
import { HEBREW, LONG_NAME, LONG_WORD, nothing } from './samples';
import type { Component } from './specimen';

const dayOf = (day: string) => `on ${day}`;
const livedOn = (at: number) => new Date(at).toISOString().slice(0, 10) as LocalDate;
const AWAY = Date.UTC(2026, 9, 5);

const HABITS = [
  aHabit('1', { name: 'Walk for 10 minutes', cue: 'lunch', timeOfDay: 'noon', group: 'Moving' }),
  aHabit('2', { name: LONG_NAME, cue: LONG_NAME, timeOfDay: 'morning', group: LONG_WORD }),
  aHabit('3', { name: LONG_WORD, timeOfDay: 'morning' }),
  aHabit('4', { name: HEBREW, cue: HEBREW, group: HEBREW }),
  aHabit('5', { name: 'One line of journal', archivedAt: AWAY }),
];
const SHRUNK = [
  aHabit('1', { name: 'Walk', plans: [{ ...aHabit('1').plans[0], asks: 'small' }] }),
  aHabit('2', { name: 'Read' }),
];
const MANY = Array.from({ length: 21 }, (_, index) =>
  aHabit(`${index}`, { name: `Habit ${index + 1}`, timeOfDay: index % 2 ? 'morning' : 'evening' }),
);
const LIST: Omit<HabitsSectionProps, 'habits'> = {
  settings: { groupBy: 'none', foldedGroups: [] },
  days: { today: MONDAY, weekStartsOn: 1, dayOf, livedOn },
  recentHref: '#recent',
  onAdd: nothing,
  onEdit: nothing,
  remindersOf: ({ id }) => (id === '2' ? 3 : 0),
  onReminders: nothing,
  onArchive: nothing,
  onDelete: nothing,
  onReorder: nothing,
  onSettings: nothing,
  onGrow: nothing,
};

function aRest(id: string, from: string, until: string | null, like: Partial<Rest> = {}): Rest {
  return {
    id,
    from: from as LocalDate,
    until: until as LocalDate | null,
    habitIds: null,
    reason: 'illness',
    deletedAt: null,
    changedAt: 1,
    ...like,
  };
}

const RESTS = [
  aRest('next', '2026-12-24', '2026-12-28', { reason: 'travel' }),
  aRest('now', '2026-11-20', '2026-11-25', { habitIds: ['1', '2', '3', '4'] }),
  aRest('open', '2026-11-01', null, { reason: 'crisis', habitIds: ['4'] }),
  aRest('past', '2026-02-01', '2026-02-09', { reason: 'other' }),
];
const PANEL = {
  habits: HABITS.slice(0, 4),
  today: MONDAY,
  isOpen: false,
  helpHref: '#help',
  dayOf: (day: string) => day,
  spanOf: (from: string, until: string) => `${from} – ${until}`,
  onSave: async () => ({ kept: false, refusals: [] }),
  onEnd: nothing,
  onRemove: nothing,
};
const FORM = {
  heading: 'A rest',
  initial: aRest('new', '2026-11-23', '2026-11-25'),
  habits: HABITS.slice(0, 4),
  refusals: [],
  helpHref: '#help',
  onSubmit: nothing,
  onCancel: nothing,
};

const NOON = Date.UTC(2026, 10, 23, 12);
const DEEDS = [
  { id: '1', kind: 'checkIn', about: 'Walk for 10 minutes', at: NOON, undone: false },
  { id: '2', kind: 'deleteHabit', about: LONG_NAME, at: NOON - 60_000, undone: false },
  { id: '3', kind: 'skip', about: LONG_WORD, at: NOON - 120_000, undone: true },
  { id: '4', kind: 'skip', about: HEBREW, at: NOON - 90_000_000, undone: false },
  { id: '5', kind: 'changeRest', about: '', at: NOON - 91_000_000, undone: false },
] as const;
const RECENT = {
  deeds: DEEDS,
  refused: null,
  backHref: '#habits',
  livedOn,
  nameOf: (day: string) => (day === MONDAY ? 'Today' : 'Yesterday'),
  timeOf: (at: number) => new Date(at).toISOString().slice(11, 16),
  onUndo: nothing,
};

/** Lines that name habits. */
const NAMING = { nudges: true, unanswered: true, fade: true };

/** Rest, what was done lately, and the list of habits. */
export const REST_COMPONENTS: readonly Component[] = [
  {
    name: 'DayLine',
    specimens: Object.entries(LINES).flatMap(([state, line]) => [
      { state, node: <DayLine {...NO_ANSWERS} line={line} named /> },
      ...(state in NAMING
        ? [
            {
              state: `${state}, without names`,
              node: <DayLine {...NO_ANSWERS} line={line} named={false} />,
            },
          ]
        : []),
    ]),
  },
  {
    name: 'RestForm',
    specimens: [
      { state: 'as at first', node: <RestForm {...FORM} /> },
      {
        state: 'open, for some, in a hard time',
        node: (
          <RestForm
            {...FORM}
            initial={aRest('x', '2026-11-23', null, { habitIds: ['1'], reason: 'crisis' })}
          />
        ),
      },
      {
        state: 'refused',
        node: (
          <RestForm
            {...FORM}
            initial={aRest('x', '2026-11-23', '2026-11-01')}
            refusals={[{ kind: 'endsBeforeStart', from: '2026-11-23', until: '2026-11-01' }]}
          />
        ),
      },
    ],
  },
  {
    name: 'RestPanel',
    specimens: [
      { state: 'none', node: <RestPanel {...PANEL} rests={[]} /> },
      {
        state: 'now, to come, and before',
        clicks: ['summary'],
        node: <RestPanel {...PANEL} rests={RESTS} />,
      },
      {
        state: 'one being changed',
        clicks: ['[data-opens=now]'],
        node: <RestPanel {...PANEL} rests={RESTS} />,
      },
    ],
  },
  {
    name: 'RecentDeeds',
    specimens: [
      { state: 'none', node: <RecentDeeds {...RECENT} deeds={[]} /> },
      { state: 'some', node: <RecentDeeds {...RECENT} /> },
      {
        state: 'refused',
        node: (
          <RecentDeeds
            {...RECENT}
            refused={{ deedId: '2', refusals: [{ kind: 'changedSince' }] }}
          />
        ),
      },
    ],
  },
  {
    name: 'HabitsSection',
    specimens: [
      { state: 'none', node: <HabitsSection {...LIST} habits={[]} /> },
      {
        state: 'some, and one put away',
        clicks: ['summary'],
        node: (
          <HabitsSection {...LIST} habits={HABITS}>
            <RestPanel {...PANEL} rests={RESTS} />
          </HabitsSection>
        ),
      },
      {
        state: 'by time of day',
        node: (
          <HabitsSection
            {...LIST}
            habits={HABITS}
            settings={{ groupBy: 'timeOfDay', foldedGroups: ['time:noon'] }}
          />
        ),
      },
      {
        state: 'by group',
        node: (
          <HabitsSection
            {...LIST}
            habits={HABITS}
            settings={{ groupBy: 'group', foldedGroups: [] }}
          />
        ),
      },
      { state: 'a plan that shrank', node: <HabitsSection {...LIST} habits={SHRUNK} /> },
      { state: 'many', node: <HabitsSection {...LIST} habits={MANY} /> },
    ],
  },
];
