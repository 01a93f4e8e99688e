/** What a person can hide everywhere: in tips, articles and templates. */
export const TOPICS = [
  'food',
  'exercise',
  'alcohol',
  'caffeine',
  'sleep',
  'meditation',
  'breathing',
  'social',
  'numbers',
  'journaling',
  'trauma',
  'screens',
  'medicine',
  'ketamine',
] as const;

export type Topic = (typeof TOPICS)[number];
