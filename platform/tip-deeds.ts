import type { Article } from '@/domain/article';
import type { Reason } from '@/domain/deed';
import type { LocalDate } from '@/domain/local-date';
import type { ReadingChange } from '@/domain/reading';
import { habitIdOfDeed } from '@/domain/tip-deed';
import type { Topic } from '@/domain/topic';
import type { DayView, EvidenceView, TipView, TodayView } from '@/domain/view';
import { ask } from '@/platform/client';
import { fullDay } from '@/platform/dates';
import { HREFS } from '@/platform/pages';
import type { TodayStore } from '@/platform/today-store';

/** What can be done with a tip, told to the background. */
export function tipDeedsOf(today: Pick<TodayStore, 'do' | 'get'>, language: string) {
  const judge = (tipId: string, verdict: 'kept' | 'notForMe' | null, reason: Reason | null): void =>
    void today.do('judgeTip', { tipId, verdict, reason });
  const say = ({ url, title }: Article, change: ReadingChange): void =>
    void today.do('changeReading', { address: url, title, change });
  return {
    onKeep: (tip: TipView, kept: boolean) => judge(tip.id, kept ? 'kept' : null, null),
    onAside: (tip: TipView, reason: Reason) => judge(tip.id, 'notForMe', reason),
    onShowAgain: (tipId: string) => judge(tipId, null, null),
    onHideTopic: (topic: Topic) => void today.do('hideTopic', { topic, hidden: true }),
    onAddToday: async (tip: TipView) => {
      const day = today.get().view?.today;
      if (!day) return;
      // Fetched when it is asked for, which is seldom.
      const { draftOfDeed } = await import('@/domain/tip-draft');
      const draft = draftOfDeed(tip, day);
      void today.do('addHabit', { habitId: habitIdOfDeed(tip, day), draft });
    },
    onOpen: (article: Article) => say(article, { kind: 'open' }),
    onReadLater: (article: Article) => say(article, { kind: 'keep', kept: true }),
    onFinish: (page: NonNullable<TodayView['toFinish']>, read: boolean) =>
      void today.do('changeReading', {
        ...page,
        change: read ? { kind: 'read', read } : { kind: 'notYet' },
      }),
    askEvidence: async (ids: readonly string[]): Promise<EvidenceView | null> => {
      const reply = await ask('evidence', { ids });
      return reply.kind === 'answer' ? reply.answer : null;
    },
    dayOf: (day: LocalDate) => fullDay(day, language),
    fromTemplateHref: HREFS.fromTemplateHref,
  };
}

/** Whether a tip's small deed is on a day's list. */
export function isOnDay(view: DayView, tipId: string): boolean {
  const habitId = habitIdOfDeed({ id: tipId }, view.day);
  return view.rows.some((row) => row.habitId === habitId);
}
