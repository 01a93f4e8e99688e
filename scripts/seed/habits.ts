import type { Goal, TimeOfDay } from '@/domain/habit';
import type { HabitDomain } from '@/domain/life-domain';
import type { Schedule } from '@/domain/schedule';

/** A habit to be drawn, and how it went. */
export type Sketch = {
  readonly name: string;
  readonly domain: HabitDomain;
  readonly cue: string;
  readonly small: string;
  readonly schedule: Schedule;
  readonly goal: Goal;
  /** Days ago on which it began. */
  readonly age: number;
  /** Share of due days that were done at all, at the beginning and now. */
  readonly kept: readonly [then: number, now: number];
  readonly timeOfDay?: TimeOfDay;
  readonly group?: string;
  readonly archived?: boolean;
};

const DAILY: Schedule = { kind: 'daily' };
const CHECK: Goal = { kind: 'check' };

function amount(target: number, unit: string, direction: 'atLeast' | 'atMost' = 'atLeast'): Goal {
  const timed = unit === 'minutes' && direction === 'atLeast';
  return { kind: 'amount', target, unit, direction, timed };
}

/** Of every kind there is, with names that strain a layout. */
export const SKETCHES: readonly Sketch[] = [
  {
    name: 'Walk for 10 minutes',
    domain: 'movement',
    cue: 'I put my cup away',
    small: 'Walk to the door and back',
    schedule: DAILY,
    goal: amount(10, 'minutes'),
    age: 365,
    kept: [0.55, 0.9],
  },
  {
    name: 'Slow breathing',
    domain: 'mindfulness',
    cue: 'I sit down at my desk',
    small: 'Three breaths',
    schedule: DAILY,
    goal: CHECK,
    age: 365,
    kept: [0.8, 0.7],
  },
  {
    name: 'Write down what was said in the session, before the day runs over it and takes it away',
    domain: 'stress',
    cue: 'I come home from the session and have hung up my coat and drunk a glass of water',
    small: 'One word',
    schedule: { kind: 'weekdays', days: [2, 5] },
    goal: CHECK,
    age: 300,
    kept: [0.6, 0.8],
  },
  {
    name: 'קריאה של עמוד אחד',
    domain: 'learning',
    cue: 'הקפה של הבוקר',
    small: 'שורה אחת',
    schedule: DAILY,
    goal: amount(1, 'עמודים'),
    age: 240,
    kept: [0.5, 0.65],
  },
  {
    name: 'Phone in the other room',
    domain: 'digital',
    cue: 'I brush my teeth',
    small: 'Screen down',
    schedule: { kind: 'weekdays', days: [0, 1, 2, 3, 4] },
    goal: CHECK,
    age: 180,
    kept: [0.3, 0.55],
  },
  {
    name: 'Coffee',
    domain: 'nutrition',
    cue: '',
    small: '',
    schedule: DAILY,
    goal: amount(2, 'cups', 'atMost'),
    age: 120,
    kept: [0.7, 0.9],
  },
  {
    name: 'Rechtsschutzversicherungsgesellschaftenbriefeablage',
    domain: 'own',
    cue: '',
    small: 'One letter',
    schedule: { kind: 'weekdays', days: [6] },
    goal: CHECK,
    age: 90,
    kept: [0.4, 0.4],
  },
  {
    name: '🌿 Water the plants',
    domain: 'nature',
    cue: 'breakfast',
    small: '',
    schedule: { kind: 'weekdays', days: [1, 4] },
    goal: CHECK,
    age: 20,
    kept: [0.9, 0.9],
  },
  {
    name: 'Gentle yoga',
    domain: 'movement',
    cue: 'I change my clothes',
    small: 'One stretch',
    schedule: { kind: 'times', times: 3, per: 'week', span: 'calendar' },
    goal: CHECK,
    age: 150,
    kept: [0.4, 0.45],
    timeOfDay: 'evening',
  },
  {
    name: 'A glass of water',
    domain: 'nutrition',
    cue: '',
    small: '',
    schedule: { kind: 'slots', slots: ['morning', 'noon', 'evening'] },
    goal: CHECK,
    age: 60,
    kept: [0.6, 0.8],
  },
  {
    name: 'Evening routine',
    domain: 'sleep',
    cue: 'I close the laptop',
    small: 'Lights low',
    schedule: DAILY,
    goal: { kind: 'steps', steps: ['Lights low', 'Phone away', 'Lay out clothes'] },
    age: 100,
    kept: [0.5, 0.7],
    timeOfDay: 'evening',
    group: 'Home',
  },
  {
    name: 'Call a friend',
    domain: 'social',
    cue: 'lunch on Sunday',
    small: 'Send a line',
    schedule: { kind: 'weekdays', days: [0] },
    goal: CHECK,
    age: 365,
    kept: [0.5, 0.2],
    archived: true,
  },
];
