import { type HeatMark, heatLayers } from '@/components/heat-paths';

export type HeatPictureProps = {
  readonly marks: readonly HeatMark[];
  /** Row and column of a cell. */
  readonly placeOf: (index: number) => readonly [number, number];
  readonly rows: number;
  readonly columns: number;
  /** Whether a number stands at the head of each cell. */
  readonly isNumbered?: boolean;
};

/** The glyphs of a calendar as one drawing: a few paths, so that a year is painted at once. */
export function HeatPicture(props: HeatPictureProps) {
  const { marks, placeOf, rows, columns, isNumbered = false } = props;
  return (
    <svg class="HeatPicture" viewBox={`0 0 ${columns} ${rows}`} aria-hidden="true">
      {heatLayers(marks, placeOf, isNumbered).map(({ mark, shade, fill, line }) => (
        <g key={mark} data-mark={mark}>
          {shade && <path class="HeatPicture-shade" d={shade} />}
          {fill && <path class="HeatPicture-fill" d={fill} />}
          {line && <path class="HeatPicture-line" d={line} />}
        </g>
      ))}
    </svg>
  );
}
