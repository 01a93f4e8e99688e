import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { Chart } from '@/components/Chart';
import type { Curve } from '@/domain/progress';

export type StrengthChartProps = {
  readonly curve: Curve;
  /** How many days the frame has. */
  readonly days: number;
  readonly top: string;
  readonly bottom: string;
  readonly from: string;
  readonly until: string;
};

/** How far a habit did itself over time; its axis is told in words. */
export function StrengthChart({ curve, days, ...frame }: StrengthChartProps) {
  const paths = strengthPaths(curve, days);
  return (
    <Chart {...frame}>
      <path class="Chart-area" d={paths.area} />
      <path class="Chart-line" d={paths.line} />
    </Chart>
  );
}

/** The same, small and alone, for a list. */
export function StrengthSpark({ curve, days }: Pick<StrengthChartProps, 'curve' | 'days'>) {
  return (
    <svg class="StrengthSpark" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path d={strengthPaths(curve, days).line} />
    </svg>
  );
}

function strengthPaths(curve: Curve, days: number): { line: string; area: string } {
  const x = scaleLinear([0, Math.max(1, days - 1)], [0, 100]);
  const y = scaleLinear([0, 100], [100, 0]);
  const points = [...curve];
  const across = ([day]: Curve[number]) => x(day);
  const up = ([, percent]: Curve[number]) => y(percent);
  return {
    line: line<Curve[number]>(across, up).curve(curveMonotoneX).digits(2)(points) ?? '',
    area: area<Curve[number]>(across, y(0), up).curve(curveMonotoneX).digits(2)(points) ?? '',
  };
}
