import type { Goal } from '@/domain/habit';
import type { HabitDomain } from '@/domain/life-domain';
import type { Schedule } from '@/domain/schedule';
import type { Topic } from '@/domain/topic';

/** A habit that can be taken as it is or changed. */
export type Template = {
  readonly id: string;
  readonly name: string;
  /** What is done, as it stands after "I": "walk for 10 minutes". */
  readonly action: string;
  readonly domain: HabitDomain;
  /** What comes right before it, as it stands in "After …, I …" (no leading "After" or "When"). */
  readonly cue: string;
  /** The smallest version that still counts. */
  readonly small: string;
  readonly schedule: Schedule;
  readonly goal: Goal;
  /** Shown before the habit is added. */
  readonly caution?: string;
  /** Ids in `catalog/evidence.ts`. */
  readonly evidence: readonly string[];
  /** Everything in it that a person may have hidden. */
  readonly topics: readonly Topic[];
};
