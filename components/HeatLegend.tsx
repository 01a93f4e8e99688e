import { HeatPicture } from '@/components/HeatPicture';
import type { HeatMark } from '@/components/heat-paths';
import { useProgressWords } from '@/components/page-words';
import type { DayState } from '@/domain/day-mark';

const STATES: readonly DayState[] = [
  'done',
  'small',
  'smallest',
  'skipped',
  'resting',
  'none',
  'notAsked',
];
const SHARES: readonly HeatMark[] = ['share0', 'share1', 'share2', 'share3', 'share4'];

/** What the glyphs of a calendar mean: those that occur in it. */
export function HeatLegend({ marks }: { readonly marks: readonly HeatMark[] }) {
  const words = useProgressWords().heat;
  const seen = new Set(marks);
  if (marks.some((mark) => SHARES.includes(mark))) {
    return (
      <p class="HeatLegend" aria-hidden="true">
        {words.less}
        {SHARES.map((mark) => (
          <Sample key={mark} mark={mark} />
        ))}
        {words.more}
      </p>
    );
  }
  return (
    <ul class="HeatLegend" aria-hidden="true">
      {STATES.filter((state) => seen.has(state)).map((state) => (
        <li key={state}>
          <Sample mark={state} />
          {words.states[state]}
        </li>
      ))}
    </ul>
  );
}

function Sample({ mark }: { readonly mark: HeatMark }) {
  return <HeatPicture marks={[mark]} placeOf={() => [0, 0]} rows={1} columns={1} />;
}
