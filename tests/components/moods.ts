import type { Mood } from '@/domain/mood';
import { MONDAY } from './samples';

/** A mood in between, noted this Monday. */
export function aMood(changed: Partial<Mood> = {}): Mood {
  return {
    id: 'mood',
    day: MONDAY,
    at: 0,
    level: 3,
    words: '',
    deletedAt: null,
    changedAt: 1,
    ...changed,
  };
}
