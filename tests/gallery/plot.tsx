import { Plot } from '@/components/Plot';
import { aPlant, aPlot, aPlotOf } from '@/tests/components/plots';
import { HEBREW, LONG_NAME, LONG_WORD } from './samples';
import type { Component } from './specimen';

const AGES = [
  [0, 0],
  [4, 1],
  [27, 7],
  [74, 28],
  [98, 84],
  [100, 364],
] as const;
const yearOf = (habitId: string) =>
  aPlot(
    ...AGES.map(([strength, repetitions]) => ({
      ...aPlant({ habitId, name: `${repetitions}`, strength, repetitions }),
      habitId: `${habitId}-${repetitions}`,
    })),
  );

/** The plot, small and large, and a year of a few habits. */
export const PLOT_COMPONENTS: readonly Component[] = [
  {
    name: 'Plot',
    specimens: [
      { state: 'small, one', node: <Plot view={aPlotOf(1)} hidden={false} /> },
      { state: 'small, four', node: <Plot view={aPlotOf(4)} hidden={false} /> },
      { state: 'small, twelve', node: <Plot view={aPlotOf(12)} hidden={false} /> },
      {
        state: 'small, twelve, across a page',
        wide: true,
        node: <Plot view={aPlotOf(12)} hidden={false} />,
      },
      {
        state: 'a year of one habit, and of another',
        wide: true,
        node: (
          <>
            <Plot view={yearOf('walk')} large />
            <Plot view={yearOf('journal')} large />
          </>
        ),
      },
      {
        state: 'large, thirty',
        wide: true,
        node: <Plot view={aPlotOf(30)} large />,
      },
      {
        state: 'large, long words',
        node: (
          <Plot
            large
            view={aPlot(
              aPlant({ habitId: 'a', name: LONG_NAME }),
              aPlant({ habitId: 'b', name: LONG_WORD }),
              aPlant({ habitId: 'c', name: HEBREW }),
            )}
          />
        ),
      },
      { state: 'names hidden', node: <Plot view={aPlotOf(3)} hidden /> },
    ],
  },
];
