import { useEffect, useState } from 'preact/hooks';
import { RecentDeeds, type RecentDeedsProps } from '@/components/RecentDeeds';
import { livedDay } from '@/domain/local-date';
import type { DeedsView, TodayView } from '@/domain/view';
import { ask } from '@/platform/client';
import { timeOfDay } from '@/platform/clock';
import { dayName } from '@/platform/day-words';
import { refusalsOf } from '@/platform/deeds';
import { HREFS } from '@/platform/pages';
import { DAY_NAMES, today } from './today';

/** Everything that can still be taken back (`#recent`). */
export function Recent({ view: { today: on, settings } }: { view: TodayView }) {
  const [view, setView] = useState<DeedsView | null>(null);
  const [refused, setRefused] = useState<RecentDeedsProps['refused']>(null);
  const refresh = async (): Promise<void> => {
    const reply = await ask('deeds', {});
    if (reply.kind === 'answer') setView(reply.answer);
  };
  useEffect(() => {
    void refresh();
    return today.watch(() => void refresh());
  }, []);
  if (!view) return null;
  return (
    <RecentDeeds
      deeds={view.deeds}
      refused={refused}
      backHref={HREFS.habitsHref}
      livedOn={(at) => livedDay(at, settings.dayStartsAt)}
      nameOf={(day) => dayName(day, on, DAY_NAMES)}
      timeOf={timeOfDay}
      onUndo={async (deedId) => {
        const refusals = refusalsOf(await today.do('undo', { deedId }));
        setRefused(refusals.length > 0 ? { deedId, refusals } : null);
      }}
    />
  );
}
