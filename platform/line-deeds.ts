import type { DayLine } from '@/domain/day-line';
import { silenced } from '@/domain/fewer-nudges';
import type { Later } from '@/domain/nudge';
import type { ReminderWish } from '@/domain/reminder';
import { newId } from '@/platform/ids';
import { NUDGE_HREFS } from '@/platform/nudge-pages';
import { pauseDeedsOf } from '@/platform/pause-deeds';
import type { TodayStore } from '@/platform/today-store';

/** A line about one reminder. */
type Asked = Extract<DayLine, { kind: 'unanswered' | 'fade' }>;

/**
 * What can be answered to the quiet line of a day, told to the background; `go` leads to a page of
 * the Garden.
 */
export function lineDeedsOf(
  today: Pick<TodayStore, 'do' | 'get'>,
  go: (href: string) => void = (href) => location.assign(href),
) {
  const answer = ({ key }: DayLine, accepted: boolean) => today.do('answerLine', { key, accepted });
  const change = ({ key, reminder: { id } }: Asked, reminder: ReminderWish): void =>
    void today.do('changeReminder', { reminderId: id, reminder, lineKey: key });
  return {
    ...pauseDeedsOf(today),
    onAnswer: (line: DayLine, accepted: boolean): void => {
      // A rest or a reminder settles its own line, so one deed is all there is to take back.
      if (accepted && line.kind === 'restEnded' && line.longer)
        void today.do('changeRest', { restId: line.rest.id, rest: line.longer });
      else if (accepted && line.kind === 'welcomeBack')
        void today.do('changeRest', { restId: newId(), rest: line.away });
      else if (accepted && line.kind === 'fade') change(line, line.wish);
      else void answer(line, accepted);
    },
    onPutOff: (line: DayLine & { kind: 'nudges' }, later: Later | null): void => {
      const nudgeIds = line.waiting.map(({ nudgeId }) => nudgeId);
      void today.do('putOffNudges', { nudgeIds, later });
    },
    onSuited: (
      line: DayLine & { kind: 'unanswered' },
      suited: 'less' | 'time' | 'stop' | 'keep',
    ): void => {
      if (suited === 'less' && line.weekly) change(line, line.weekly);
      else if (suited === 'stop') change(line, silenced(line.reminder));
      else
        void answer(line, false).then(() => {
          // Asked once, whatever is then chosen there.
          if (suited === 'time') go(NUDGE_HREFS.remindersHref(line.reminder.habitId));
        });
    },
  };
}
