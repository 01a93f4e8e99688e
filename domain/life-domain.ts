/** The parts of life that habits, templates and tips belong to. */
export const HABIT_DOMAINS = [
  'movement',
  'sleep',
  'mindfulness',
  'stress',
  'learning',
  'social',
  'nutrition',
  'nature',
  'digital',
  'own',
] as const;

export type HabitDomain = (typeof HABIT_DOMAINS)[number];

/** Where a tip belongs: a part of life, or one of the subjects only tips have. */
export type TipDomain =
  | Exclude<HabitDomain, 'own'>
  | 'neuroplasticity'
  | 'habits'
  | 'practices'
  | 'mental-health-brain'
  | 'ketamine';
