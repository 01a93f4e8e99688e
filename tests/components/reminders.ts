import type { LocalDate } from '@/domain/local-date';
import type { Nudge, NudgeEvent } from '@/domain/nudge';
import { EVERY_WEEKDAY, type Reminder } from '@/domain/reminder';
import { MONDAY } from './samples';

export function aReminder(id: string, changed: Partial<Reminder> = {}): Reminder {
  return {
    id,
    habitId: 'walk',
    cue: { kind: 'clock', minute: 8 * 60 },
    days: EVERY_WEEKDAY,
    onlyIfOpen: true,
    stopped: false,
    deletedAt: null,
    changedAt: 1,
    ...changed,
  };
}

/** An instant of a day, by the wall clock of the machine. */
export function clockAt(hour: number, minute = 0, day: LocalDate = MONDAY): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, hour, minute).getTime();
}

/** A nudge planned for 8:00 of a day. */
export function aNudge(
  id: string,
  events: readonly NudgeEvent[] = [],
  changed: Partial<Nudge & { name: string }> = {},
): Nudge & { readonly name: string } {
  const plannedAt = clockAt(8, 0, changed.day);
  return {
    id,
    reminderId: 'morning',
    habitId: 'walk',
    name: 'Walk for 10 minutes',
    day: MONDAY,
    plannedAt,
    dueAt: plannedAt,
    events,
    deletedAt: null,
    changedAt: 1,
    ...changed,
  };
}

const eight = clockAt(8, 2);
const seven = clockAt(7, 0, '2026-11-24' as LocalDate);

/** What can happen to a nudge, and how it is told. */
export const STORIES: readonly (readonly [told: string, events: readonly NudgeEvent[]])[] = [
  ['waits', []],
  ['about to be shown', [{ kind: 'decided', at: eight, together: 1 }]],
  [
    'shown 8:02; done 8:10',
    [
      { kind: 'decided', at: eight, together: 1 },
      { kind: 'notified', at: eight, together: 1 },
      { kind: 'answered', at: clockAt(8, 10), answer: 'done' },
    ],
  ],
  ['shown 8:02 together with another', [{ kind: 'notified', at: eight, together: 2 }]],
  ['shown 8:02 together with 3 others', [{ kind: 'notified', at: eight, together: 4 }]],
  [
    'held: quiet hours until 24 Nov 7:00',
    [{ kind: 'held', at: eight, by: 'quietHours', until: seven }],
  ],
  [
    'held: nudges were paused until 8:30; shown 8:30',
    [
      { kind: 'held', at: eight, by: 'paused', until: clockAt(8, 30) },
      { kind: 'notified', at: clockAt(8, 30), together: 1 },
    ],
  ],
  [
    'held: another one had just come, until 8:12',
    [{ kind: 'held', at: eight, by: 'gap', until: clockAt(8, 12) }],
  ],
  [
    'shown 8:12',
    [
      { kind: 'held', at: eight, by: 'gap', until: clockAt(8, 12) },
      { kind: 'notified', at: clockAt(8, 12), together: 1 },
    ],
  ],
  [
    'stayed away: quiet hours lasted too long for it',
    [
      { kind: 'held', at: eight, by: 'quietHours', until: seven },
      { kind: 'dropped', at: clockAt(11), why: 'quietHours' },
    ],
  ],
  [
    'shown 8:02; put off until 8:17; shown 8:17; put aside 8:20',
    [
      { kind: 'notified', at: eight, together: 1 },
      { kind: 'later', at: eight, choice: '15', until: clockAt(8, 17) },
      { kind: 'notified', at: clockAt(8, 17), together: 1 },
      { kind: 'answered', at: clockAt(8, 20), answer: 'dismissed' },
    ],
  ],
  [
    'shown 8:02; put off until the evening, 18:30',
    [
      { kind: 'notified', at: eight, together: 1 },
      { kind: 'later', at: eight, choice: 'evening', until: clockAt(18, 30) },
    ],
  ],
  [
    'the computer was asleep; on the new tab from 9:41',
    [{ kind: 'onPage', at: clockAt(9, 41), because: 'asleep' }],
  ],
  [
    'the browser was closed; on the new tab from 9:41; opened 9:42',
    [
      { kind: 'onPage', at: clockAt(9, 41), because: 'closed' },
      { kind: 'answered', at: clockAt(9, 42), answer: 'opened' },
    ],
  ],
  ['on the new tab from 8:02', [{ kind: 'onPage', at: eight, because: 'wish' }]],
  [
    'notifications are not allowed by the browser; on the new tab from 8:02',
    [{ kind: 'onPage', at: eight, because: 'refused' }],
  ],
  [
    'the browser showed no notification; on the new tab from 8:02',
    [{ kind: 'onPage', at: eight, because: 'unavailable' }],
  ],
  ['not needed: something was said of it already', [{ kind: 'dropped', at: eight, why: 'said' }]],
  ['stayed away: you were resting', [{ kind: 'dropped', at: eight, why: 'rest' }]],
  ['stayed away: the day of a session', [{ kind: 'dropped', at: eight, why: 'sessionDay' }]],
  [
    'stayed away: a small day, and there is no small version',
    [{ kind: 'dropped', at: eight, why: 'smallDay' }],
  ],
  [
    'stayed away: the day’s notifications were spent, or kept for habits that are less steady yet',
    [{ kind: 'dropped', at: eight, why: 'allowance' }],
  ],
  ['stayed away: nudges were paused for too long', [{ kind: 'dropped', at: eight, why: 'paused' }]],
  [
    'stayed away: the computer was asleep for more than three hours',
    [{ kind: 'dropped', at: eight, why: 'asleep' }],
  ],
  ['stayed away: the browser was closed', [{ kind: 'dropped', at: eight, why: 'closed' }]],
  [
    'stayed away: its reminder or habit was changed',
    [{ kind: 'dropped', at: eight, why: 'changed' }],
  ],
  ['stayed away: nudges were switched off', [{ kind: 'dropped', at: eight, why: 'off' }]],
];

/** As the pages write times, whatever the machine speaks. */
export function timeOn(at: number, day: LocalDate): string {
  const when = new Date(at);
  const time = `${when.getHours()}:${String(when.getMinutes()).padStart(2, '0')}`;
  return when.getDate() === Number(day.slice(8)) ? time : `${when.getDate()} Nov ${time}`;
}

export function clockOf(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}
