import { EN } from '@/catalog/strings';
import type { PausePanelPart } from '@/components/PauseMenu';
import { PausePanel } from '@/components/PausePanel';
import { useStore } from '@/components/use-store';
import { timeOfDay } from '@/platform/clock';
import { fullDay } from '@/platform/dates';
import { NUDGE_HREFS } from '@/platform/nudge-pages';
import { pauseDeedsOf, pauseOf } from '@/platform/pause-deeds';
import type { TodayStore } from '@/platform/today-store';

/** What the popup's word for nudges opens. */
export function pauseIn(today: TodayStore): PausePanelPart {
  const deeds = pauseDeedsOf(today);
  return {
    Panel: ({ id, onClose }) => {
      const { view } = useStore(today);
      return (
        view && (
          <PausePanel
            {...NUDGE_HREFS}
            {...deeds}
            id={id}
            paused={pauseOf(view)}
            timeOf={timeOfDay}
            dayOf={(day) => fullDay(day, EN.language)}
            onClose={onClose}
          />
        )
      );
    },
  };
}
