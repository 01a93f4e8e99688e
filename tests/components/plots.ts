import { STRENGTH_WORDS } from '@/catalog/progress-strings';
import { type PlantSeed, plantOf } from '@/domain/plot';
import { strengthWord } from '@/domain/strength';
import type { PlantView, PlotView } from '@/domain/view';
import { TODAY } from '@/tests/support/builders';

/** A habit in the plot, drawn from the same numbers that are told of it. */
export function aPlant(like: Partial<Omit<PlantView, 'plant' | 'strengthWord'>> = {}): PlantView {
  const view = {
    habitId: 'walk',
    name: 'Walk for 10 minutes',
    strength: 62,
    repetitions: 41,
    state: null,
    numbersHidden: false,
    ...like,
  };
  const seed: PlantSeed = { ...view, strength: view.strength / 100 };
  return {
    ...view,
    strengthWord: STRENGTH_WORDS[strengthWord(seed.strength)],
    plant: plantOf(seed),
  };
}

export function aPlot(...plants: readonly PlantView[]): PlotView {
  return { today: TODAY, plants };
}

const NAMES = [
  'Walk for 10 minutes',
  'One line of journal',
  'Slow breathing',
  'Gentle yoga',
  'Read a page',
  'A glass of water',
  'Lights out at eleven',
  'Call a friend',
  'Ten minutes in the sun',
  'Piano',
  'Sketch what is on the table',
  'Stretch',
  'Learn five words',
  'Tidy one shelf',
];
const STANDS = [
  [62, 41, 'done'],
  [24, 9, null],
  [93, 310, 'small'],
  [45, 30, 'resting'],
  [8, 3, null],
  [75, 120, 'done'],
  [100, 700, null],
  [30, 14, 'skipped'],
  [88, 200, 'done'],
  [0, 0, null],
  [97, 1_200, null],
  [4, 1, 'done'],
] as const;

/** So many habits, of every age and state. */
export function aPlotOf(count: number): PlotView {
  const plants = Array.from({ length: count }, (_, index) => {
    const [strength, repetitions, state] = STANDS[index % STANDS.length] ?? [0, 0, null];
    const name = NAMES[index % NAMES.length] ?? '';
    return aPlant({ habitId: `${name}-${index}`, name, strength, repetitions, state });
  });
  return aPlot(...plants);
}
