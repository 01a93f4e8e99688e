// biome-ignore-all lint/a11y/useSemanticElements: a table cannot lie over the drawing
import { useState } from 'preact/hooks';
import { HeatPicture } from '@/components/HeatPicture';
import { extentOf, type HeatShape, movedTo, placeOf, rowsOf } from '@/components/heat-grid';
import type { HeatMark } from '@/components/heat-paths';
import { useLatestShown } from '@/components/use-latest-shown';

export type HeatMapProps = {
  readonly label: string;
  readonly shape: HeatShape;
  readonly marks: readonly HeatMark[];
  /** What each cell is and says, for those who do not see it. */
  readonly names: readonly string[];
  /** What stands small in each cell; none where they are too small for it. */
  readonly texts: readonly string[] | null;
  readonly rowLabels: readonly string[];
  /** Words over the columns, and over how many each stands. */
  readonly columnLabels: readonly { readonly text: string; readonly at: number }[];
  /** The cell that is open, if one is. */
  readonly open: number | null;
  /** The cell a month earlier or later. */
  readonly page: (index: number, by: -1 | 1) => number;
  readonly onOpen: (index: number) => void;
};

/** A calendar as a grid to walk through with the keys, over one drawing of all its glyphs. */
export function HeatMap(props: HeatMapProps) {
  const { shape, marks } = props;
  const [rows, columns] = extentOf(shape);
  const box = useLatestShown(shape.count);
  return (
    <div
      class="HeatMap"
      data-flow={shape.flow}
      ref={box}
      style={{ '--rows': rows, '--columns': columns }}
    >
      <div class="HeatMap-columns" aria-hidden="true">
        {props.columnLabels.map(({ text, at: column }) => (
          <span key={column} style={{ gridColumnStart: column + 1 }}>
            {text}
          </span>
        ))}
      </div>
      <div class="HeatMap-rows" aria-hidden="true">
        {props.rowLabels.map((text, row) => (
          // Rows have no name but their place.
          <span key={row}>{text}</span>
        ))}
      </div>
      <div class="HeatMap-field">
        <HeatPicture
          marks={marks}
          placeOf={(index) => placeOf(shape, index)}
          rows={rows}
          columns={columns}
          isNumbered={props.texts !== null}
        />
        <HeatCells {...props} />
      </div>
    </div>
  );
}

/** The cells that the keys and the pointer meet; one of them is in the tab order. */
function HeatCells({ shape, label, names, texts, open, page, onOpen }: HeatMapProps) {
  const [at, setAt] = useState(shape.count - 1);
  // What is open is where the keys begin.
  const active = Math.min(open ?? at, shape.count - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = indexAt(event);
    if (index === null) return;
    const grid = event.currentTarget as HTMLElement;
    const isOpening = event.key === 'Enter' || event.key === ' ';
    const next = isOpening ? index : movedTo(shape, index, event, grid.matches(':dir(rtl)'), page);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    if (isOpening) onOpen(index);
    else grid.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return (
    <div
      class="HeatMap-grid"
      role="grid"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const index = indexAt(event);
        if (index === null) return;
        setAt(index);
        onOpen(index);
      }}
    >
      {rowsOf(shape).map((cells, row) => (
        // A weekday that has not come yet is no row to a screen reader.
        <div
          key={row}
          class="HeatMap-row"
          {...(cells.length > 0 ? { role: 'row', tabIndex: -1 } : { 'aria-hidden': true })}
        >
          {cells.map((index, place) => (
            <div
              key={index}
              role="gridcell"
              data-cell={index}
              tabIndex={index === active ? 0 : -1}
              aria-label={names[index]}
              aria-selected={index === open}
              title={names[index]}
              style={place === 0 ? { gridColumnStart: placeOf(shape, index)[1] + 1 } : undefined}
            >
              {texts?.[index]}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function indexAt({ target }: Event): number | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return cell ? Number(cell.dataset['cell']) : null;
}
