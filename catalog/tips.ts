import { DIGITAL } from '@/catalog/tips/digital';
import { HABITS } from '@/catalog/tips/habits';
import { KETAMINE } from '@/catalog/tips/ketamine';
import { LEARNING } from '@/catalog/tips/learning';
import { MENTAL_HEALTH_BRAIN } from '@/catalog/tips/mental-health-brain';
import { MINDFULNESS } from '@/catalog/tips/mindfulness';
import { MOVEMENT } from '@/catalog/tips/movement';
import { NATURE } from '@/catalog/tips/nature';
import { NEUROPLASTICITY } from '@/catalog/tips/neuroplasticity';
import { NUTRITION } from '@/catalog/tips/nutrition';
import { PRACTICES } from '@/catalog/tips/practices';
import { SLEEP } from '@/catalog/tips/sleep';
import { SOCIAL } from '@/catalog/tips/social';
import { STRESS } from '@/catalog/tips/stress';
import type { Tip } from '@/domain/tip';

/** Every tip, domain by domain. */
export const TIPS: readonly Tip[] = [
  ...NEUROPLASTICITY,
  ...HABITS,
  ...PRACTICES,
  ...MOVEMENT,
  ...SLEEP,
  ...MINDFULNESS,
  ...LEARNING,
  ...NATURE,
  ...STRESS,
  ...SOCIAL,
  ...NUTRITION,
  ...DIGITAL,
  ...MENTAL_HEALTH_BRAIN,
  ...KETAMINE,
];
