import { useState } from 'preact/hooks';
import { Plant } from '@/components/Plant';
import { useWords } from '@/components/words';
import type { PlotView } from '@/domain/view';

export type PlotProps = { readonly view: PlotView } & (Row | Rows);

/** One row, for the foot of a page. */
type Row = {
  /** Whether names, and what would tell them, are kept from whoever looks or listens on. */
  readonly hidden: boolean;
  readonly large?: false;
};

/** As many rows as there is need for, with names. */
type Rows = { readonly large: true; readonly hidden?: false };

/** How many plants one row still has room for. */
const IN_A_ROW = 12;

/** Soil from one edge to the other, and grains in it. Stretched to the width of a plant's place. */
const SOIL = 'M0 4c9 .2 17-1.2 27-.7s21 1.3 31 .4 24-.5 42 .3M23 6.4h0M71 7.2h0';

/** Each habit as a plant: above ground its strength, below every repetition. */
export function Plot({ view, large, hidden }: PlotProps) {
  const words = useWords();
  // Only what is done while somebody watches is seen to grow.
  const [before] = useState(
    () => new Map(view.plants.map((each) => [each.habitId, each.repetitions])),
  );
  const plants = large ? view.plants : view.plants.slice(0, IN_A_ROW);
  return (
    <ul class="Plot" data-large={large} aria-label={words.plot.heading}>
      {hidden && <li class="unseen">{words.plot.nameless(plants.length)}</li>}
      {plants.map((each) => (
        <li class="Plot-place" key={each.habitId} aria-hidden={hidden}>
          <svg class="Plot-soil" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <path d={SOIL} />
          </svg>
          <Plant plant={each.plant} isNew={each.repetitions > (before.get(each.habitId) ?? 0)} />
          {hidden || <span class="unseen">{words.plot.plant(each)}</span>}
          {large && (
            <span class="Plot-name" aria-hidden="true">
              {each.name}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
