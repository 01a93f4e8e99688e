/** Three sizes, each of which counts, and the word that a day is let go. */
export const STATUSES = ['done', 'small', 'skipped', 'smallest'] as const;

/** What was said of a habit on a day. No check-in means that nothing was said. */
export type Status = (typeof STATUSES)[number];

/** How much of a habit was done. */
export type Size = Exclude<Status, 'skipped'>;

export type CheckIn = {
  readonly status: Status;
  /** In the unit of the goal; `null` where none was given. */
  readonly amount: number | null;
  /** Which steps or times of the day were done, bit 0 the first; 0 where the habit has none. */
  readonly parts: number;
};

/** Whether something was done, in whatever size. */
export function isDone(status: Status | null): status is Size {
  return status !== null && status !== 'skipped';
}
