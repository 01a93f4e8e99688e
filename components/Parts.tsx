import type { RowDeeds } from '@/components/row';
import { useWords } from '@/components/words';
import type { ShownRow } from '@/domain/today';

export type PartsProps = Pick<RowDeeds, 'onPart'> & { readonly row: ShownRow };

/** The steps of a habit, or its times of the day, each to be done by itself. */
export function Parts({ row, onPart }: PartsProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a visible legend
    <div class="Parts" role="group" aria-label={row.name}>
      {row.parts.map((part, place) => {
        const isDone = ((row.partsDone >> place) & 1) === 1;
        return (
          <button
            // Parts have no name but their place.
            key={place}
            type="button"
            aria-pressed={isDone}
            onClick={() => onPart(row, place, !isDone)}
          >
            <bdi>{words.row.part(part)}</bdi>
          </button>
        );
      })}
    </div>
  );
}
