/** What one day of one habit shows, each as one character, so that years of them travel as a string. */
export const MARKS = {
  done: 'x',
  small: 'o',
  smallest: 's',
  skipped: '-',
  resting: 'z',
  /** Asked, and nothing was said. */
  none: '.',
  notAsked: '_',
  /** Before the habit's first day. */
  outside: ' ',
} as const;

export type DayState = keyof typeof MARKS;

/**
 * What one day or month of all habits shows: the share of what was asked that was done, in quarters
 * begun, or that nothing was asked.
 */
export type ShareMark = '0' | '1' | '2' | '3' | '4' | '_';

const STATES = Object.fromEntries(
  Object.entries(MARKS).map(([state, mark]) => [mark, state]),
) as Readonly<Record<string, DayState>>;

/** What a character says. */
export function stateOfMark(mark: string): DayState {
  return STATES[mark] ?? 'outside';
}

/** The mark of a share; `asked` counts what was done unasked, too. */
export function shareMark(done: number, asked: number): ShareMark {
  if (asked === 0) return '_';
  return String(Math.min(4, Math.ceil((4 * done) / asked))) as ShareMark;
}
