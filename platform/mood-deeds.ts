import type { MoodLevel } from '@/domain/mood';
import type { TodayView } from '@/domain/view';
import { timeOfDay } from '@/platform/clock';
import { newId } from '@/platform/ids';
import type { TodayStore } from '@/platform/today-store';

/** What can be said of the moods of the day that is shown. */
export function moodDeedsOf(today: Pick<TodayStore, 'do' | 'get'>) {
  const onDay = (act: (view: TodayView) => void): void => {
    const { view } = today.get();
    if (view) act(view);
  };
  return {
    onMood: (level: MoodLevel) =>
      onDay(({ day }) => {
        const mood = { level, words: '' };
        void today.do('noteMood', { moodId: newId(), day, mood });
      }),
    onWords: (moodId: string, words: string) =>
      onDay(({ day, moods }) => {
        const level = moods.find(({ id }) => id === moodId)?.level;
        if (level) void today.do('noteMood', { moodId, day, mood: { level, words } });
      }),
    onRemove: (moodId: string) =>
      onDay(({ day }) => void today.do('noteMood', { moodId, day, mood: null })),
    timeOf: timeOfDay,
  };
}
