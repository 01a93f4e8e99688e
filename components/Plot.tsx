import { useState } from 'preact/hooks';
import { Plant } from '@/components/Plant';
import { useWords } from '@/components/words';
import type { PlotView } from '@/domain/view';

export type PlotProps = {
  readonly view: PlotView;
  /** `small`: one row, for the foot of a page; `large`: as many as there is room for, with names. */
  readonly size: 'small' | 'large';
  /** Whether names are kept from whoever looks on. */
  readonly hidden: boolean;
};

/** How many plants one row still has room for. */
const IN_A_ROW = 12;

/** Soil from one edge to the other, and grains in it. Stretched to the width of a plant's place. */
const SOILS = [
  'M0 4c9 .2 17-1.2 27-.7s21 1.3 31 .4 24-.5 42 .3M23 6.4h0M71 7.2h0',
  'M0 4c12-.3 20 .9 33 .8s24-1.5 38-1.2 19 .6 29 .4M44 7.4h0M86 6h0',
];

/** Each habit as a plant: above ground its strength, below every repetition. */
export function Plot({ view, size, hidden }: PlotProps) {
  const words = useWords();
  // Only what is done while somebody watches is seen to grow.
  const [before] = useState(
    () => new Map(view.plants.map((each) => [each.habitId, each.repetitions])),
  );
  const plants = size === 'small' ? view.plants.slice(0, IN_A_ROW) : view.plants;
  return (
    <ul class="Plot" data-size={size} aria-label={words.plot.heading}>
      {plants.map((each, index) => {
        // Not numbered: the list counts what is due, in an order of its own.
        const name = hidden ? words.newTab.someHabit : each.name;
        return (
          <li class="Plot-place" key={each.habitId}>
            <svg
              class="Plot-soil"
              viewBox="0 0 100 8"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path d={SOILS[index % SOILS.length]} />
            </svg>
            <Plant plant={each.plant} isNew={each.repetitions > (before.get(each.habitId) ?? 0)} />
            <span class="unseen">{words.plot.plant(name, each)}</span>
            {size === 'large' && (
              <span class="Plot-name" aria-hidden="true">
                {name}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
