import type { Instant } from '@/domain/local-date';
import { type HeldPause, heldPause, type Pause, pauseEnd } from '@/domain/pause';
import type { TodayView } from '@/domain/view';
import { now } from '@/platform/clock';
import type { TodayStore } from '@/platform/today-store';

type Paused = Pick<TodayView, 'settings' | 'endsAt'>;

/** The pause of nudges that holds now; `null`: none does. */
export function pauseOf(view: Paused): HeldPause | null {
  return heldPause(view.settings.nudgesPausedUntil, factsOf(view));
}

/** What can be said of nudges as a whole: that they pause. */
export function pauseDeedsOf(today: Pick<TodayStore, 'do' | 'get'>) {
  return {
    onPause: (pause: Pause): void => {
      const { view } = today.get();
      if (!view) return;
      const nudgesPausedUntil: Instant | null = pauseEnd(pause, factsOf(view));
      void today.do('changeSettings', { change: { nudgesPausedUntil } });
    },
  };
}

function factsOf({ settings: { dayStartsAt }, endsAt }: Paused) {
  return { now: now(), endsAt, dayStartsAt };
}
