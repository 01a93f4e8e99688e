import type { Settings } from '@/domain/settings';
import type { Topic } from '@/domain/topic';

/** What a person does not want to meet. */
export type Taste = Pick<Settings, 'hiddenTopics' | 'ketamine'>;

/** Whether something may be shown: no topic of it is hidden, and of ketamine only to who is in that treatment. */
export function isWelcome(
  { topics }: { readonly topics: readonly Topic[] },
  taste: Taste,
): boolean {
  if (topics.includes('ketamine') && taste.ketamine !== 'yes') return false;
  return !topics.some((topic) => taste.hiddenTopics.includes(topic));
}
