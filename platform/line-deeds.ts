import type { DayLine } from '@/domain/day-line';
import { newId } from '@/platform/ids';
import type { TodayStore } from '@/platform/today-store';

/** What can be answered to the quiet line of a day, told to the background. */
export function lineDeedsOf(today: Pick<TodayStore, 'do'>) {
  return {
    onAnswer: (line: DayLine, accepted: boolean): void => {
      // A rest settles its own line, so one deed is all there is to take back.
      if (accepted && line.kind === 'restEnded' && line.longer)
        void today.do('changeRest', { restId: line.rest.id, rest: line.longer });
      else if (accepted && line.kind === 'welcomeBack')
        void today.do('changeRest', { restId: newId(), rest: line.away });
      else void today.do('answerLine', { key: line.key, accepted });
    },
  };
}
