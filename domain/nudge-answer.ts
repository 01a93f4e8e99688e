import { type LocalDate, previousDay } from '@/domain/local-date';
import type { Nudge, NudgeAnswer } from '@/domain/nudge';
import type { NudgeRound } from '@/domain/nudge-round';
import { answered, askedDayOf, isBack, lastOf } from '@/domain/nudge-state';

/** Nudges that were for today or yesterday, were shown, and whose habit was said since, wherever that was. */
export function answeredElsewhere(round: NudgeRound): Nudge[] {
  const yesterday = previousDay(round.today);
  return round.nudges.flatMap((nudge) => {
    // Most are older.
    if (nudge.day < yesterday && !isBack(nudge)) return [];
    const answer = isStanding(nudge) ? answerTo(nudge, yesterday, round) : null;
    return answer === null ? [] : [answered(nudge, answer, round.now)];
  });
}

/** Whether it was shown and its habit may still be said. */
function isStanding(nudge: Nudge): boolean {
  const last = lastOf(nudge);
  if (nudge.deletedAt !== null || !last) return false;
  const isOpened = last.kind === 'answered' && last.answer === 'opened';
  return isOpened || last.kind === 'notified' || last.kind === 'onPage';
}

function answerTo(nudge: Nudge, yesterday: LocalDate, round: NudgeRound): NudgeAnswer | null {
  const asked = askedDayOf(nudge, round.today, round.dayStartsAt);
  if (asked < yesterday) return null;
  const habit = round.habitOn(nudge.habitId, asked);
  if (!habit) return null;
  if (habit.skipped) return 'dismissed';
  const shown = nudge.events.findLast(({ kind }) => kind === 'notified' || kind === 'onPage');
  const onlyIfOpen = round.reminderOf.get(nudge.reminderId)?.onlyIfOpen ?? false;
  // What comes only to an open habit was shown before anything was said, whatever the clock tells.
  const isSince = habit.doneAt !== null && shown !== undefined && habit.doneAt > shown.at;
  return isSince || (onlyIfOpen && !habit.open) ? 'done' : null;
}
