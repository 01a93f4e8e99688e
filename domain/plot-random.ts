/** Draws numbers from 0 up to 1, the same row of them for the same seed. */
export type Draw = () => number;

/**
 * A row of numbers that only its seed decides: FNV-1a makes the start of the text, mulberry32 walks
 * on from there. Enough to tell plants apart, and alike on every machine.
 */
export function drawFrom(seed: string): Draw {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** A number between two others. */
export function between(draw: Draw, low: number, high: number): number {
  return low + (high - low) * draw();
}

/** One of two directions. */
export function eitherSide(draw: Draw): 1 | -1 {
  return draw() < 0.5 ? -1 : 1;
}
