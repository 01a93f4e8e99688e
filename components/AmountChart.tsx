import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { Chart } from '@/components/Chart';
import type { Amounts } from '@/domain/progress';

export type AmountChartProps = {
  readonly amounts: Amounts;
  readonly from: string;
  readonly until: string;
  /** An amount as it is written; `null` where numbers are hidden. */
  readonly format: ((amount: number) => string) | null;
};

type Placed = readonly [number, number | null];

/** Amounts over time, with a dashed line where the person set out for. */
export function AmountChart({ amounts, format, from, until }: AmountChartProps) {
  const { points, target, most } = amounts;
  const ceiling = Math.max(target, most);
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [0, 100]);
  const y = scaleLinear([0, ceiling], [100, 0]).nice();
  const placed = points.map(([, amount], index): Placed => [index, amount]);
  const noted = placed.filter((point): point is [number, number] => point[1] !== null);
  // What lies between days without an amount is not known, and not drawn.
  const path = line<Placed>(
    ([index]) => x(index),
    ([, amount]) => y(amount ?? 0),
  )
    .defined(([, amount]) => amount !== null)
    .digits(2);
  const top = y.domain()[1] ?? ceiling;
  return (
    <Chart top={format?.(top) ?? ''} bottom={format?.(0) ?? ''} from={from} until={until}>
      <path class="Chart-target" d={`M0 ${y(target)}h100`} />
      <path class="Chart-line" d={path(placed) ?? ''} />
      <path
        class="Chart-dots"
        d={noted.map(([index, amount]) => `M${x(index)} ${y(amount)}h0`).join('')}
      />
    </Chart>
  );
}
