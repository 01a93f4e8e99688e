import type { ChangedAt } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';

/** A page of the catalogue or of the person's own finding, and how far they are with it. */
export type Reading = {
  /** The address without what makes no difference; see `keptAddress`. */
  readonly key: string;
  readonly address: string;
  readonly title: string;
  /** Set while it stands on the reading list. */
  readonly keptAt: Instant | null;
  /** When it was last opened from Tilth. */
  readonly openedAt: Instant | null;
  /** The lived day on which it was last opened. */
  readonly openedOn: LocalDate | null;
  /** Only the person says that they have read it. */
  readonly readAt: Instant | null;
  /** Set once "Finished?" was answered, so that it is asked once for each opening. */
  readonly askedAt: Instant | null;
  readonly archivedAt: Instant | null;
  /** One line; empty when none was written. */
  readonly note: string;
  /** Place on the reading list, ascending. */
  readonly position: number;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};

/** What can be said of a reading; each states the wanted end. */
export type ReadingChange =
  | { readonly kind: 'open' }
  | { readonly kind: 'keep'; readonly kept: boolean }
  | { readonly kind: 'read'; readonly read: boolean }
  /** "Finished?" — not yet. */
  | { readonly kind: 'notYet' }
  | { readonly kind: 'archive'; readonly archived: boolean }
  | { readonly kind: 'note'; readonly note: string };

/** In code points. */
export const LONGEST_NOTE = 300;
export const LONGEST_TITLE = 300;

/** For how many days after it was opened a page is asked about. */
export const ASKED_FOR_DAYS = 3;

/** The moment of a change, and the day being lived then. */
type When = { readonly at: Instant; readonly today: LocalDate };

/** A page of which nothing was said yet. */
export function anUnknownReading(
  page: Pick<Reading, 'key' | 'address' | 'title'>,
  position: number,
): Reading {
  return {
    ...page,
    keptAt: null,
    openedAt: null,
    openedOn: null,
    readAt: null,
    askedAt: null,
    archivedAt: null,
    note: '',
    position,
    deletedAt: null,
    changedAt: 0,
  };
}

export function changedReading(reading: Reading, change: ReadingChange, when: When): Reading {
  const { at, today } = when;
  const since = (wanted: boolean, known: Instant | null): Instant | null =>
    wanted ? (known ?? at) : null;
  switch (change.kind) {
    case 'open':
      return { ...reading, openedAt: at, openedOn: today, askedAt: null };
    case 'keep':
      return { ...reading, keptAt: since(change.kept, reading.keptAt), archivedAt: null };
    case 'read':
      return { ...reading, readAt: since(change.read, reading.readAt), askedAt: at };
    case 'notYet':
      return { ...reading, askedAt: at };
    case 'archive':
      return { ...reading, archivedAt: since(change.archived, reading.archivedAt) };
    case 'note':
      return { ...reading, note: change.note };
  }
}

/**
 * The page to ask about today, in one quiet line: the last one opened on an earlier day, if that is
 * not long ago and nothing was said of it since.
 *
 * @param since the first day that is not too long ago
 */
export function readingToAskOf(
  readings: readonly Reading[],
  today: LocalDate,
  since: LocalDate,
): Reading | null {
  const open = readings.filter(
    ({ openedOn, readAt, askedAt, deletedAt }) =>
      openedOn !== null &&
      openedOn < today &&
      openedOn >= since &&
      readAt === null &&
      askedAt === null &&
      deletedAt === null,
  );
  return open.sort((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0] ?? null;
}
