import { NudgeReceipts, type NudgeReceiptsProps } from '@/components/NudgeReceipts';
import { NudgeSettings, type NudgeSettingsProps } from '@/components/NudgeSettings';
import { PausePanel } from '@/components/PausePanel';
import { ReminderPanel, type ReminderPanelProps } from '@/components/ReminderPanel';
import type { LocalDate } from '@/domain/local-date';
import type { NudgeEvent } from '@/domain/nudge';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { aNudge, aReminder, clockAt, clockOf, STORIES, timeOn } from '@/tests/components/reminders';
import { MONDAY } from '@/tests/components/samples';
import { HEBREW, LONG_NAME, LONG_WORD, nothing } from './samples';
import type { Component } from './specimen';

const SUNDAY = '2026-11-22' as LocalDate;
const NAMES = ['Walk for 10 minutes', LONG_NAME, LONG_WORD, HEBREW];
const HABITS = NAMES.map((name, index) => ({ habitId: index === 0 ? 'walk' : `${index}`, name }));
const PAUSE = {
  id: 'pause',
  paused: null,
  nudgeSettingsHref: '#settings/nudges',
  timeOf: (at: number) => timeOn(at, MONDAY),
  dayOf: (day: string) => day,
  onPause: nothing,
  onClose: nothing,
};

/** What the popup's word for nudges opens. */
export function PauseOpened(props: { readonly id: string; readonly onClose: () => void }) {
  return <PausePanel {...PAUSE} {...props} />;
}

const REMINDERS: ReminderPanelProps = {
  habit: { habitId: 'walk', name: 'Walk for 10 minutes', schedule: { kind: 'daily' } },
  reminders: [],
  isFirst: false,
  allowed: 'granted',
  others: HABITS.slice(1),
  settings: DEFAULT_SETTINGS,
  usualEnd: 22 * 60 + 40,
  lastOf: () => undefined,
  clockOf,
  dayOf: (day) => (day === MONDAY ? 'today' : 'yesterday'),
  timeOf: timeOn,
  habitsHref: '#habits',
  nudgesHref: '#nudges',
  settingsHref: '#settings',
  onSave: async () => ({ kept: false, refusals: [] }),
  onStop: nothing,
  onRemove: nothing,
};
const EVERY_KIND = [
  aReminder('morning', { days: [1, 2, 3, 4, 5] }),
  aReminder('night', { cue: { kind: 'clock', minute: 23 * 60 }, onlyIfOpen: false }),
  aReminder('tab', { cue: { kind: 'firstTab' }, days: [1, 3] }),
  aReminder('open', { cue: { kind: 'open', minutes: 45 }, stopped: true }),
  aReminder('last', { cue: { kind: 'lastHour' } }),
  aReminder('after', { cue: { kind: 'after', habitId: '1', minutes: 15 } }),
  aReminder('gone', { cue: { kind: 'after', habitId: 'gone', minutes: 0 } }),
];
const SHOWN: readonly NudgeEvent[] = [
  { kind: 'notified', at: clockAt(8, 2), together: 1 },
  { kind: 'answered', at: clockAt(8, 10), answer: 'done' },
];

const SETTINGS: NudgeSettingsProps = {
  ...PAUSE,
  settings: DEFAULT_SETTINGS,
  allowed: 'granted',
  isBlocked: false,
  hasButtons: true,
  tomorrow: '2026-11-24' as LocalDate,
  keys: [
    { does: 'popup', key: 'Alt+Shift+H' },
    { does: 'next', key: '' },
  ],
  hasOmnibox: true,
  nudgesHref: '#nudges',
  onChange: nothing,
  onAllow: nothing,
  onTry: async () => ({ kind: 'taken', os: 'linux' }),
};
const BY_DAY = [
  ...Array.from({ length: 5 }, () => ({ from: 22 * 60, until: 7 * 60 })),
  { from: 23 * 60, until: 9 * 60 },
  null,
];

const RECEIPTS: NudgeReceiptsProps = {
  nudges: STORIES.map(([, events], index) =>
    aNudge(`${index}`, events, {
      day: index < 14 ? MONDAY : SUNDAY,
      name: NAMES[index % NAMES.length] ?? '',
    }),
  ),
  habits: HABITS,
  habitId: null,
  next: '17:00',
  nameOf: (day) => (day === MONDAY ? 'Today' : 'Yesterday'),
  timeOf: timeOn,
  settingsHref: '#settings',
  habitsHref: '#habits',
  onHabit: nothing,
};
const TRIAL = ['.NudgeTrialField button'];

/** Reminders, what is set for nudges, and what became of them. */
export const NUDGE_COMPONENTS: readonly Component[] = [
  {
    name: 'ReminderPanel',
    specimens: [
      { state: 'none', node: <ReminderPanel {...REMINDERS} /> },
      {
        state: 'every kind',
        node: (
          <ReminderPanel
            {...REMINDERS}
            reminders={EVERY_KIND}
            lastOf={(id) => (id === 'morning' ? aNudge(id, SHOWN) : undefined)}
          />
        ),
      },
      {
        state: 'the first, before notifications are asked for',
        clicks: ['[data-opens=new]'],
        node: <ReminderPanel {...REMINDERS} allowed="refused" isFirst />,
      },
      {
        state: 'notifications are not allowed; one is being changed',
        clicks: ['[data-opens=after]'],
        node: <ReminderPanel {...REMINDERS} allowed="refused" reminders={EVERY_KIND.slice(4, 6)} />,
      },
      {
        state: 'in quiet hours',
        clicks: ['[data-opens=night]'],
        node: <ReminderPanel {...REMINDERS} reminders={EVERY_KIND.slice(1, 2)} />,
      },
      {
        state: 'long words, no day chosen',
        clicks: [
          '[data-opens=long]',
          '.Toggles label:nth-child(1) input',
          '.Toggles label:nth-child(3) input',
          'button[type=submit]',
        ],
        node: (
          <ReminderPanel
            {...REMINDERS}
            habit={{ ...REMINDERS.habit, name: LONG_WORD }}
            reminders={[
              aReminder('long', {
                cue: { kind: 'after', habitId: '2', minutes: 15 },
                days: [1, 3],
              }),
              aReminder('other', { cue: { kind: 'after', habitId: '1', minutes: 15 } }),
            ]}
          />
        ),
      },
      {
        state: 'switched off',
        node: <ReminderPanel {...REMINDERS} settings={{ ...DEFAULT_SETTINGS, nudgeBy: 'off' }} />,
      },
    ],
  },
  {
    name: 'NudgeSettings',
    specimens: [
      { state: 'as at first', node: <NudgeSettings {...SETTINGS} /> },
      {
        state: 'not allowed, quiet by weekday, paused',
        node: (
          <NudgeSettings
            {...SETTINGS}
            allowed="refused"
            settings={{ ...DEFAULT_SETTINGS, quietHours: BY_DAY }}
            paused={{ kind: 'time', at: clockAt(14, 20) }}
          />
        ),
      },
      {
        state: 'a test nudge was taken',
        clicks: TRIAL,
        node: <NudgeSettings {...SETTINGS} />,
      },
      {
        state: 'a test nudge was not taken',
        clicks: TRIAL,
        node: (
          <NudgeSettings
            {...SETTINGS}
            hasButtons={false}
            onTry={async () => ({ kind: 'failed', os: 'mac', says: LONG_WORD })}
          />
        ),
      },
      {
        state: 'on pages',
        node: (
          <NudgeSettings
            {...SETTINGS}
            settings={{ ...DEFAULT_SETTINGS, nudgeBy: 'page' }}
            paused={{ kind: 'day', day: '2026-11-30' as LocalDate }}
          />
        ),
      },
      {
        state: 'off',
        node: <NudgeSettings {...SETTINGS} settings={{ ...DEFAULT_SETTINGS, nudgeBy: 'off' }} />,
      },
    ],
  },
  {
    name: 'NudgeReceipts',
    specimens: [
      { state: 'none', node: <NudgeReceipts {...RECEIPTS} nudges={[]} next={null} /> },
      { state: 'all that can happen', wide: true, node: <NudgeReceipts {...RECEIPTS} /> },
      {
        state: 'narrow',
        node: <NudgeReceipts {...RECEIPTS} nudges={RECEIPTS.nudges.slice(0, 8)} />,
      },
    ],
  },
  {
    name: 'PausePanel',
    specimens: [
      { state: 'to be paused', node: <PausePanel {...PAUSE} /> },
      { state: 'paused', node: <PausePanel {...PAUSE} paused={{ kind: 'today' }} /> },
    ],
  },
];
