import type { DeedStamp, Deeds } from '@/domain/deed';
import type { HabitDraft } from '@/domain/habit-draft';
import type { LocalDate } from '@/domain/local-date';
import type { Deed, Question, Questions } from '@/platform/messages';

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
    schedule: { kind: 'daily' },
    goal: { kind: 'check' },
    ...changed,
  };
}

type Arguments = { [Q in Question]: Questions[Q]['arg'] } & { [D in Deed]: Deeds[D] };

const onDay = { habitId: 'walk', day: TODAY };

/** One fitting argument for every method, given a habit `walk` that the deed `seed` added. */
export function fitting(): Arguments {
  return {
    today: { day: null },
    ahead: {},
    habits: {},
    library: {},
    evidence: { ids: ['slp-memory-consolidation'] },
    checkIn: { ...stamp(), ...onDay, status: 'done', amount: null },
    skip: { ...stamp(), ...onDay },
    clearCheckIn: { ...stamp(), ...onDay },
    addHabit: { ...stamp(), habitId: 'read', draft: aDraft({ name: 'Read' }) },
    editHabit: { ...stamp(), habitId: 'walk', draft: aDraft({ name: 'Stroll' }) },
    archiveHabit: { ...stamp(), habitId: 'walk', archived: true },
    deleteHabit: { ...stamp(), habitId: 'walk' },
    reorderHabits: { ...stamp(), habitIds: ['walk'] },
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

export const QUESTIONS: readonly Question[] = ['today', 'ahead', 'habits', 'library', 'evidence'];
export const METHODS = Object.keys(fitting()) as (Question | Deed)[];
export const DEEDS = METHODS.filter((each) => !QUESTIONS.includes(each as Question)) as Deed[];
