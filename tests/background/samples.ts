import type { DeedStamp, Deeds } from '@/domain/deed';
import type { HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { ReminderWish } from '@/domain/reminder';
import type { Deed, Question, Questions } from '@/platform/messages';
import { aNudge } from '@/tests/support/nudge-facts';

/** Monday 23 November 2026, 9:41 on the machine's own clock. */
export const NOW = new Date(2026, 10, 23, 9, 41).getTime();
export const TODAY = '2026-11-23' as LocalDate;

let count = 0;

export function stamp(at = NOW): DeedStamp {
  return { id: `deed-${++count}`, at };
}

export function aDraft(changed: Partial<HabitDraft> = {}): HabitDraft {
  return {
    name: 'Walk',
    domain: 'movement',
    cue: 'lunch',
    small: 'To the door',
    smallest: '',
    group: '',
    timeOfDay: 'any',
    numbersHidden: false,
    startsOn: null,
    endsOn: null,
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    ...changed,
  };
}

type Arguments = { [Q in Question]: Questions[Q]['arg'] } & { [D in Deed]: Deeds[D] };

const onDay = { habitId: 'walk', day: TODAY };

/** What stands before each test: two habits, of which one comes several times a day and is timed. */
export const SEEDS = [
  ['addHabit', { id: 'seed', at: NOW, habitId: 'walk', draft: aDraft() }],
  ['addHabit', { id: 'seed-2', at: NOW, habitId: 'water', draft: aSeveralDraft() }],
  ['startTimer', { id: 'seed-3', at: NOW, habitId: 'water' }],
] as const;

function aSeveralDraft(): HabitDraft {
  return aDraft({ name: 'Water', schedule: { kind: 'timesADay', times: 3 } });
}

/** A nudge of it that stands there, which no deed makes. */
export const A_NUDGE = aNudge({}, { kind: 'notified', together: 1, at: NOW - 60_000 });

export function aWish(changed: Partial<ReminderWish> = {}): ReminderWish {
  return {
    habitId: 'walk',
    cue: { kind: 'clock', minute: 600 },
    days: [1, 2],
    onlyIfOpen: true,
    stopped: false,
    ...changed,
  };
}

/** One fitting argument for every method, given what the {@link SEEDS} did. */
export function fitting(): Arguments {
  return {
    today: { day: null },
    ahead: {},
    habits: {},
    library: {},
    evidence: { ids: ['slp-memory-consolidation'] },
    deeds: {},
    plot: {},
    progress: { habitId: null, span: 'month', until: null, day: null, notes: 20 },
    insights: {},
    nudges: {},
    tryNudge: {},
    checkIn: { ...stamp(), ...onDay, status: 'done', amount: null },
    skip: { ...stamp(), ...onDay },
    clearCheckIn: { ...stamp(), ...onDay },
    checkPart: { ...stamp(), habitId: 'water', day: TODAY, part: 1, done: true },
    checkInMany: {
      ...stamp(),
      cells: [
        ['walk', TODAY, 'smallest'],
        ['water', TODAY, null],
      ],
    },
    startTimer: { ...stamp(), habitId: 'walk' },
    stopTimer: { ...stamp(), habitId: 'water', keep: true },
    writeNote: { ...stamp(), ...onDay, text: 'By the river' },
    noteMood: { ...stamp(), moodId: 'mood', day: TODAY, mood: { level: 4, words: 'light' } },
    changeRest: {
      ...stamp(),
      restId: 'rest',
      rest: { from: TODAY, until: null, habitIds: ['walk'], reason: 'illness' },
    },
    setSmallDay: { ...stamp(), day: TODAY, small: true },
    answerLine: { ...stamp(), key: 'shrink:2026-11-21', accepted: true },
    changeReminder: { ...stamp(), reminderId: 'reminder', reminder: aWish(), lineKey: 'fade:a' },
    putOffNudges: { ...stamp(), nudgeIds: [A_NUDGE.id], later: '15' },
    addHabit: { ...stamp(), habitId: 'read', draft: aDraft({ name: 'Read' }) },
    editHabit: { ...stamp(), habitId: 'walk', draft: aDraft({ name: 'Stroll' }) },
    archiveHabit: { ...stamp(), habitId: 'walk', archived: true },
    deleteHabit: { ...stamp(), habitId: 'walk' },
    reorderHabits: {
      ...stamp(),
      habitIds: ['water', 'walk'],
      regroup: { habitId: 'walk', group: 'Outside', timeOfDay: 'noon' },
    },
    judgeTip: { ...stamp(), tipId: 'no-magic-number', verdict: 'kept', reason: null },
    hideTopic: { ...stamp(), topic: 'food', hidden: true },
    changeReading: {
      ...stamp(),
      address: 'https://example.org/page',
      title: 'A page',
      change: { kind: 'keep', kept: true },
    },
    reorderReadings: { ...stamp(), keys: ['example.org/page'] },
    changeSettings: { ...stamp(), change: { theme: 'dark' } },
    undo: { ...stamp(), deedId: 'seed' },
  };
}

export const QUESTIONS: readonly Question[] = [
  'today',
  'ahead',
  'habits',
  'library',
  'evidence',
  'deeds',
  'plot',
  'progress',
  'insights',
  'nudges',
  'tryNudge',
];
export const METHODS = Object.keys(fitting()) as (Question | Deed)[];
export const DEEDS = METHODS.filter((each) => !QUESTIONS.includes(each as Question)) as Deed[];
