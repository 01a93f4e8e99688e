import type { TodayView } from '@/domain/view';
import type { TodayStore } from '@/platform/today-store';

/** What can be said of a whole day: its size. */
export function dayDeedsOf(today: Pick<TodayStore, 'do' | 'get'>) {
  return {
    onSmallDay: (small: boolean) => {
      const day = today.get().view?.day;
      if (day) void today.do('setSmallDay', { day, small });
    },
  };
}

/** Whether today is a small one; `null` where it cannot be said: no habit has a small version. */
export function smallDayOf({ day, today, rows, others, smallDay }: TodayView): boolean | null {
  const hasSmall = [...rows, ...others].some(({ small, smallest }) => small + smallest !== '');
  return day === today && (hasSmall || smallDay) ? smallDay : null;
}
