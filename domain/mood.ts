import type { ChangedAt } from '@/domain/habit';
import type { Instant, LocalDate } from '@/domain/local-date';

/** 1 = very low … 5 = very good. */
export type MoodLevel = 1 | 2 | 3 | 4 | 5;

export const MOOD_LEVELS: readonly MoodLevel[] = [1, 2, 3, 4, 5];

/** How it was at a moment, in one tap; several a day are welcome. */
export type Mood = {
  readonly id: string;
  readonly day: LocalDate;
  readonly at: Instant;
  readonly level: MoodLevel;
  /** In the person's own words; empty when none were given. */
  readonly words: string;
  readonly deletedAt: ChangedAt | null;
  readonly changedAt: ChangedAt;
};
