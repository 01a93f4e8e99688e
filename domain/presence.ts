import type { Instant, LocalDate } from '@/domain/local-date';

/** When the browser was there on a lived day. Only Tilth's own pages and alarms tell; kept 60 days. */
export type Presence = {
  readonly day: LocalDate;
  /** The first new tab; `null`: none yet. */
  readonly firstTabAt: Instant | null;
  /** Since when the browser has been open without a break: its start, or the last waking of the machine. */
  readonly openSince: Instant;
  /** What it was, so that a nudge that was late can say why. */
  readonly openedBy: OpenedBy;
  /** The last sign of use: a page of Tilth that was opened, or a deed. To within five minutes. */
  readonly lastSeenAt: Instant;
};

/** The start of the browser, before which it was closed, or the waking of the machine. */
export type OpenedBy = 'start' | 'waking';
