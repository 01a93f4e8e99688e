import { TEMPLATES } from '@/catalog/templates';
import { HabitForm } from '@/components/HabitForm';
import { HabitsSection } from '@/components/HabitsSection';
import { NewHabit } from '@/components/NewHabit';
import { SettingsSection } from '@/components/SettingsSection';
import { TemplatePicker } from '@/components/TemplatePicker';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { aDraft, aHabit, TIP_DEEDS } from '@/tests/components/samples';
import { HEBREW, LONG_NAME, LONG_WORD, nothing, PAGES, TOO_LONG } from './samples';
import type { Component } from './specimen';

const FORM = {
  heading: 'A new habit',
  hasPast: false,
  weekStartsOn: 1,
  refusals: [],
  onSubmit: nothing,
  onCancel: nothing,
} as const;
const DEEDS = {
  onAdd: nothing,
  onEdit: nothing,
  onArchive: nothing,
  onDelete: nothing,
  onReorder: nothing,
};
const HABITS = [
  aHabit('1', { cue: 'lunch' }),
  aHabit('2', { name: LONG_NAME, cue: LONG_NAME }),
  aHabit('3', { name: LONG_WORD }),
  aHabit('4', { name: HEBREW, cue: HEBREW }),
  aHabit('5', { archivedAt: 1 }),
];

/** Everything that is filled in or put in order. */
export const FORM_COMPONENTS: readonly Component[] = [
  {
    name: 'TemplatePicker',
    specimens: [
      {
        state: 'one chosen',
        node: (
          <TemplatePicker
            templates={TEMPLATES}
            chosen={new Set([TEMPLATES[1]?.id ?? ''])}
            full={false}
            onToggle={nothing}
          />
        ),
      },
      {
        state: 'full, all ideas',
        clicks: ['.TemplatePicker-more'],
        node: (
          <TemplatePicker
            templates={TEMPLATES}
            chosen={new Set([TEMPLATES[0]?.id ?? ''])}
            full
            onToggle={nothing}
          />
        ),
      },
    ],
  },
  {
    name: 'NewHabit',
    specimens: [
      {
        state: 'ideas',
        node: (
          <NewHabit
            {...TIP_DEEDS}
            templates={TEMPLATES}
            weekStartsOn={1}
            refusals={[]}
            onSubmit={nothing}
            onCancel={nothing}
          />
        ),
      },
    ],
  },
  {
    name: 'HabitForm',
    specimens: [
      {
        state: 'empty',
        node: <HabitForm {...FORM} initial={aDraft({ name: '', cue: '', small: '' })} />,
      },
      {
        state: 'filled, weekdays, amount, with a past and a caution',
        node: (
          <HabitForm
            {...FORM}
            hasPast
            caution="Ask your care team first if you are new to this."
            initial={aDraft({ schedule: { kind: 'weekdays', days: [1, 3, 5] }, goal: PAGES })}
          />
        ),
      },
      {
        state: 'long words, refused',
        node: (
          <HabitForm
            {...FORM}
            initial={aDraft({
              name: LONG_NAME,
              cue: LONG_WORD,
              schedule: { kind: 'weekdays', days: [] },
              goal: { ...PAGES, unit: '', target: Number.NaN },
            })}
            refusals={[
              TOO_LONG,
              { kind: 'noWeekday' },
              { kind: 'unitEmpty' },
              { kind: 'amountNotANumber', text: 'NaN' },
            ]}
          />
        ),
      },
      {
        state: 'right to left',
        node: <HabitForm {...FORM} initial={aDraft({ name: HEBREW, cue: HEBREW })} />,
      },
    ],
  },
  {
    name: 'HabitsSection',
    specimens: [
      { state: 'none', node: <HabitsSection habits={[]} {...DEEDS} /> },
      {
        state: 'some, and one put away',
        clicks: ['summary'],
        node: <HabitsSection habits={HABITS} {...DEEDS} />,
      },
    ],
  },
  {
    name: 'SettingsSection',
    specimens: [
      {
        state: 'as at first',
        node: (
          <SettingsSection settings={DEFAULT_SETTINGS} onChange={nothing} welcomeHref="#settings" />
        ),
      },
    ],
  },
];
