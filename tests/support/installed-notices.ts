/** A notification, as it was shown or handed to the system. */
export type Notice = {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
};

/** What a person sees of notifications and does to them, whichever browser shows them. */
export type Notices = {
  /** Those that stand now, the oldest first. */
  shown(): Promise<readonly Notice[]>;
  /** All that ever stood, over restarts too. */
  all(): Promise<readonly Notice[]>;
  /**
   * Clicks on the one that stands, presses one of its buttons, or puts it away.
   * @throws Error when not exactly one stands, or it has no such button.
   */
  click(): Promise<void>;
  press(button: string): Promise<void>;
  dismiss(): Promise<void>;
};

/** @throws Error when there is not exactly one. */
export function onlyOne<T>(notices: readonly T[]): T {
  const [notice] = notices;
  if (notice !== undefined && notices.length === 1) return notice;
  throw new Error(`One notification was to stand, and there are ${notices.length}.`);
}
