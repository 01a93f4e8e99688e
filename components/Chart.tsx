import type { ComponentChildren } from 'preact';

export type ChartProps = {
  /** What the upper and the lower edge mean. */
  readonly top: string;
  readonly bottom: string;
  /** The ends of time. */
  readonly from: string;
  readonly until: string;
  /** Drawn on a field of 100 by 100, which is stretched; lines keep their width. */
  readonly children: ComponentChildren;
};

/** The frame of a chart over time. The sentence and the table beside it say the same. */
export function Chart({ top, bottom, from, until, children }: ChartProps) {
  return (
    <div class="Chart" aria-hidden="true">
      <div class="Chart-ends">
        <span>{top}</span>
        <span>{bottom}</span>
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="Chart-edge" d="M0 0h100M0 50h100M0 100h100" />
        {children}
      </svg>
      <div class="Chart-time">
        <span>{from}</span>
        <span>{until}</span>
      </div>
    </div>
  );
}
