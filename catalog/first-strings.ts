import type { Goal, TimeOfDay } from '@/domain/habit';
import type { TipDomain } from '@/domain/life-domain';
import type { Part } from '@/domain/parts';
import type { EvidenceStrength } from '@/domain/tip';
import type { PlantView } from '@/domain/view';

/** Parts of life and subjects, as they stand inside a sentence. */
export const DOMAINS: Record<TipDomain, string> = {
  movement: 'movement',
  sleep: 'sleep',
  mindfulness: 'mindfulness',
  stress: 'stress',
  learning: 'learning',
  social: 'people',
  nutrition: 'food',
  nature: 'nature',
  digital: 'screens',
  neuroplasticity: 'the changing brain',
  habits: 'habits',
  practices: 'practice',
  'mental-health-brain': 'mood and brain',
  ketamine: 'ketamine treatment',
};

const TIMES: Record<TimeOfDay, string> = {
  morning: 'Morning',
  noon: 'Noon',
  evening: 'Evening',
  any: 'Any time',
};

/** Numbers as they are written in English. */
export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** The words that every surface shows at once; what is said only in answer stands in `said-strings.ts`. */
export const EN_FIRST = {
  language: 'en',

  common: {
    settings: 'Settings',
    library: 'Library',
    help: 'Need help now?',
  },

  newTab: {
    quiet: 'Quiet',
    quietHint: 'Hide everything personal on every new tab (Q)',
    quietOff: 'Show again',
    quietOffHint: 'Show your tip and habits again (Q)',
    showNames: 'Show names',
    showNamesHint: 'Show your habits by name on this tab (N)',
    hidden: (place: number) => `Habit ${place}`,
  },

  today: {
    heading: 'Today',
    yesterday: 'Yesterday',
    count: (done: number, of: number) => `${done} of ${of}`,
    noHabits: 'No habits yet. One small one is plenty to begin with.',
    chooseHabit: 'Choose a habit',
    nothingDue: 'Nothing is due on this day.',
    smallDay: 'Small day',
    smallDayHint: 'Ask only for the small versions today',
  },

  row: {
    more: (name: string) => `More for ${name}`,
    smallAs: (small: string) => `Small: ${small}`,
    status: {
      none: 'nothing said yet',
      done: 'done',
      small: 'small version',
      smallest: 'smallest version',
      skipped: 'rest day',
      resting: 'resting',
    },
    partsOf: (done: number, of: number) => `${done} of ${of}`,
    part: (part: Part) =>
      part.kind === 'step'
        ? part.text
        : part.kind === 'slot'
          ? TIMES[part.slot]
          : `${number.format(part.place)}.`,
    timeOfDay: (time: TimeOfDay) => TIMES[time],
    noGroup: 'Other habits',
    since: (time: string) => `since ${time}`,
    stopTimer: 'Stop',
    stopTimerOf: (name: string) => `Stop the timer of ${name}`,
    hasNote: 'with a note',
    afterCue: (cue: string) => `After ${cue}`,
    saving: 'saving',
    kept: 'kept, will be saved',
    amountOf: (amount: number, goal: Goal & { kind: 'amount' }) =>
      goal.direction === 'atLeast'
        ? `${number.format(amount)} of ${number.format(goal.target)} ${goal.unit}`
        : `${number.format(amount)}, at most ${number.format(goal.target)} ${goal.unit}`,
  },

  tip: {
    heading: 'Today’s tip',
    kicker: (domain: TipDomain) => `Tip · ${DOMAINS[domain]}`,
    deed: 'Small deed:',
    sure: 'How sure is this?',
    strength: { strong: 'strong', moderate: 'moderate', early: 'early' } satisfies Record<
      EvidenceStrength,
      string
    >,
    read: 'Read:',
    opensNewTab: 'opens in a new tab',
    notFree: 'may need a subscription',
    keep: 'Keep',
    kept: 'Kept',
    readLater: 'Read later',
    notForMe: 'Not for me',
    addToday: 'Add to today',
    onToday: 'On today’s list',
    makeHabit: 'Make it a habit',
    minutes: (minutes: number) => `${minutes} min`,
    noneLeft: 'There is no tip left that you have not put aside.',
  },

  plot: {
    heading: 'Your plot',
    /** All that is told of them while names are hidden. */
    nameless: (count: number) => `${count} ${count === 1 ? 'plant stands' : 'plants stand'} here.`,
    /** One sentence, for those who do not see the plant. */
    plant: (plant: PlantView): string => {
      const { name, strength, strengthWord, repetitions, state, numbersHidden } = plant;
      const times = `${number.format(repetitions)} ${repetitions === 1 ? 'time' : 'times'}`;
      const stands = numbersHidden ? strengthWord : `strength ${strength} of 100, ${times}`;
      return `${name}: ${stands}${state ? `; ${EN_FIRST.row.status[state]} today` : ''}`;
    },
  },
};
