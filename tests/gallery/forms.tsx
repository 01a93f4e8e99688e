import { TEMPLATES } from '@/catalog/templates';
import { HabitForm } from '@/components/HabitForm';
import { NewHabit } from '@/components/NewHabit';
import { SettingsSection } from '@/components/SettingsSection';
import { TemplatePicker } from '@/components/TemplatePicker';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { aDraft, MONDAY, TIP_DEEDS } from '@/tests/components/samples';
import { day } from '@/tests/support/builders';
import { HEBREW, LONG_NAME, LONG_WORD, nothing, PAGES, TOO_LONG } from './samples';
import type { Component } from './specimen';

const FORM = {
  heading: 'A new habit',
  hasPast: false,
  today: MONDAY,
  weekStartsOn: 1,
  groups: ['Mornings', 'For the back'],
  refusals: [],
  onSubmit: nothing,
  onCancel: nothing,
} as const;

/** A fold of the form, by its place among them. */
function fold(place: number): string {
  return `.Fold:nth-of-type(${place})`;
}

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
            today={MONDAY}
            weekStartsOn={1}
            groups={[]}
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
        clicks: [`${fold(1)} > summary`, `${fold(2)} > summary`],
        node: (
          <HabitForm
            {...FORM}
            hasPast
            caution="Ask your care team first if you are new to this."
            initial={aDraft({
              schedule: { kind: 'weekdays', days: [1, 3, 5] },
              goal: { ...PAGES, direction: 'atMost' },
              startsOn: day('2026-03-03'),
              endsOn: day('2027-01-18'),
            })}
          />
        ),
      },
      {
        state: 'so many times a week, minutes, for eight weeks from a later day',
        clicks: [`${fold(1)} > summary`, `${fold(2)} > summary`],
        node: (
          <HabitForm
            {...FORM}
            initial={aDraft({
              schedule: { kind: 'times', times: 3, per: 'week', span: 'calendar' },
              goal: { ...PAGES, unit: 'minutes', timed: true },
              startsOn: day('2026-12-01'),
              endsOn: day('2027-01-25'),
            })}
          />
        ),
      },
      {
        state: 'days of the month, steps',
        clicks: [`${fold(1)} > summary`, `${fold(2)} > summary`],
        node: (
          <HabitForm
            {...FORM}
            initial={aDraft({
              schedule: {
                kind: 'monthDays',
                days: [
                  { kind: 'date', date: 1 },
                  { kind: 'date', date: 30 },
                  { kind: 'weekday', which: -1, weekday: 5 },
                ],
              },
              goal: { kind: 'steps', steps: ['Put the kettle on', LONG_NAME, HEBREW] },
            })}
          />
        ),
      },
      {
        state: 'every few days; sizes and place',
        clicks: [1, 3, 4].map((place) => `${fold(place)} > summary`),
        node: (
          <HabitForm
            {...FORM}
            initial={aDraft({
              schedule: { kind: 'everyDays', every: 3, from: day('2026-11-21') },
              small: 'To the corner',
              group: 'Mornings',
              timeOfDay: 'morning',
              numbersHidden: true,
            })}
          />
        ),
      },
      {
        state: 'several times a day, and counted as well',
        // What counts is open already: there is something to say in it.
        clicks: [`${fold(1)} > summary`],
        node: (
          <HabitForm
            {...FORM}
            initial={aDraft({
              schedule: { kind: 'slots', slots: ['morning', 'evening'] },
              goal: PAGES,
            })}
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
              small: LONG_WORD,
              group: LONG_WORD,
              schedule: { kind: 'weekdays', days: [] },
              goal: { ...PAGES, unit: '', target: Number.NaN },
              endsOn: day('2026-01-01'),
            })}
            refusals={[
              TOO_LONG,
              { kind: 'noWeekday' },
              { kind: 'unitEmpty' },
              { kind: 'amountNotANumber', text: 'NaN' },
              { kind: 'endsBeforeStart', from: MONDAY, until: '2026-01-01' },
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
