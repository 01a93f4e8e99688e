/** The middle of the values; NaN where there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** The value that 95 of 100 do not exceed (nearest rank); NaN where there are none. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Round by round, `values` over `controls`: what disturbs the machine disturbs both sides of a round. */
export function ratios(values: readonly number[], controls: readonly number[]): number[] {
  return values.flatMap((value, round) => {
    const control = controls[round];
    return control === undefined ? [] : [value / control];
  });
}
