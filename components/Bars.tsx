import { scaleBand, scaleLinear } from 'd3-scale';

export type Bar = {
  readonly value: number;
  /** What stands below it; empty: nothing. */
  readonly label: string;
  /** Its number in words, where numbers are shown. */
  readonly text: string;
};

/** Bars beside one another, from one line up. The sentence and the table beside them say the same. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const x = scaleBand<number>(bars.keys(), [0, 100]).paddingInner(0.3).paddingOuter(0.15);
  const height = scaleLinear([0, most], [0, 100]);
  return (
    <div class="Bars" aria-hidden="true" style={{ '--bars': bars.length }}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ value }, index) => (
          <rect
            key={index}
            x={x(index)}
            width={x.bandwidth()}
            y={100 - height(value)}
            height={height(value)}
          />
        ))}
        <path d="M0 100h100" />
      </svg>
      {bars.map(({ label, text }, index) => (
        <span key={index} class="Bars-label" style={{ gridColumnStart: index + 1 }}>
          {label}
          {text && <small>{text}</small>}
        </span>
      ))}
    </div>
  );
}
