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
      { state: 'small, one', node: <Plot view={aPlotOf(1)} size="small" hidden={false} /> },
      { state: 'small, four', node: <Plot view={aPlotOf(4)} size="small" hidden={false} /> },
      { state: 'small, twelve', node: <Plot view={aPlotOf(12)} size="small" hidden={false} /> },
      {
        state: 'small, twelve, across a page',
        wide: true,
        node: <Plot view={aPlotOf(12)} size="small" hidden={false} />,
      },
      {
        state: 'a year of one habit, and of another',
        wide: true,
        node: (
          <>
            <Plot view={yearOf('walk')} size="large" hidden={false} />
            <Plot view={yearOf('journal')} size="large" hidden={false} />
          </>
        ),
      },
      {
        state: 'large, thirty',
        wide: true,
        node: <Plot view={aPlotOf(30)} size="large" hidden={false} />,
      },
      {
        state: 'large, long words',
        node: (
          <Plot
            size="large"
            hidden={false}
            view={aPlot(
              aPlant({ habitId: 'a', name: LONG_NAME }),
              aPlant({ habitId: 'b', name: LONG_WORD }),
              aPlant({ habitId: 'c', name: HEBREW }),
            )}
          />
        ),
      },
      { state: 'large, hidden', node: <Plot view={aPlotOf(3)} size="large" hidden /> },
    ],
  },
];
