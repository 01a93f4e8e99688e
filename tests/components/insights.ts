import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { InsightsView } from '@/domain/view';

type InsightView = InsightsView['insights'][number];

/** An unclear insight on the same day. */
export function anInsight(changed: Partial<InsightView> = {}): InsightView {
  return {
    habitId: 'walk',
    name: 'Walk',
    numbersHidden: false,
    lag: 'sameDay',
    withHabit: { days: 14, mood: 3.9 },
    without: { days: 12, mood: 3.1 },
    difference: 0.8,
    interval: { low: 0.2, high: 1.3 },
    chance: 0.01,
    verdict: 'unclear',
    ...changed,
  };
}

export function anInsightsView(changed: Partial<InsightsView> = {}): InsightsView {
  return { insights: [], waiting: [], moodDays: 0, settings: DEFAULT_SETTINGS, ...changed };
}
