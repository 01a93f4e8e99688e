import { DIGITAL_EVIDENCE } from '@/catalog/evidence/digital';
import { HABITS_EVIDENCE } from '@/catalog/evidence/habits';
import { KETAMINE_EVIDENCE } from '@/catalog/evidence/ketamine';
import { LEARNING_EVIDENCE } from '@/catalog/evidence/learning';
import { MENTAL_HEALTH_BRAIN_EVIDENCE } from '@/catalog/evidence/mental-health-brain';
import { MINDFULNESS_EVIDENCE } from '@/catalog/evidence/mindfulness';
import { MOVEMENT_EVIDENCE } from '@/catalog/evidence/movement';
import { NATURE_EVIDENCE } from '@/catalog/evidence/nature';
import { NEUROPLASTICITY_EVIDENCE } from '@/catalog/evidence/neuroplasticity';
import { NUTRITION_EVIDENCE } from '@/catalog/evidence/nutrition';
import { PRACTICES_EVIDENCE } from '@/catalog/evidence/practices';
import { SLEEP_EVIDENCE } from '@/catalog/evidence/sleep';
import { SOCIAL_EVIDENCE } from '@/catalog/evidence/social';
import { STRESS_EVIDENCE } from '@/catalog/evidence/stress';
import type { LocalDate } from '@/domain/local-date';
import type { Evidence } from '@/domain/tip';

/** When every card was last looked through against its source, `YYYY-MM-DD`. */
export const REVIEWED_ON = '2026-11-23' as LocalDate;

/** The findings behind the tips and templates, each in our own words with the page that says it. */
export const EVIDENCE: readonly Evidence[] = [
  ...NEUROPLASTICITY_EVIDENCE,
  ...HABITS_EVIDENCE,
  ...PRACTICES_EVIDENCE,
  ...MOVEMENT_EVIDENCE,
  ...SLEEP_EVIDENCE,
  ...MINDFULNESS_EVIDENCE,
  ...LEARNING_EVIDENCE,
  ...NATURE_EVIDENCE,
  ...STRESS_EVIDENCE,
  ...SOCIAL_EVIDENCE,
  ...NUTRITION_EVIDENCE,
  ...DIGITAL_EVIDENCE,
  ...MENTAL_HEALTH_BRAIN_EVIDENCE,
  ...KETAMINE_EVIDENCE,
];
