import { useEffect, useState } from 'preact/hooks';
import { EN_INSIGHT } from '@/catalog/insight-strings';
import { EN_PROGRESS } from '@/catalog/progress-strings';
import { EN } from '@/catalog/strings';
import { InsightList } from '@/components/InsightList';
import { Plot } from '@/components/Plot';
import { ProgressPage } from '@/components/ProgressPage';
import { InsightWordsContext, ProgressWordsContext } from '@/components/page-words';
import type { ProgressDates } from '@/components/progress-dates';
import type { HabitId } from '@/domain/habit';
import { type LocalDate, nextDay } from '@/domain/local-date';
import type { ProgressAsked, ProgressView } from '@/domain/progress';
import type { Refusal } from '@/domain/refusal';
import type { InsightsView } from '@/domain/view';
import { ask } from '@/platform/client';
import { daySpan, dayWriter } from '@/platform/day-words';
import { refusalsOf } from '@/platform/deeds';
import type { Questions } from '@/platform/messages';
import { keepAsking } from './keep-asking';
import { today } from './today';

const NOTES = 20;
const SECTION = '#progress';

/** Progress over all (`#progress`), or that of one habit (its id). */
export function Progress({ detail }: { readonly detail: readonly string[] }) {
  const habitId = detail[0] ?? null;
  const { asked, view, hasFailed, change } = useProgress(habitId);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const picture = useAnswer('plot', view);
  const insights = useAnswer('insights', view);
  useEffect(() => setRefusals([]), [asked.day, asked.habitId]);
  if (!view) {
    const { unavailable, loading } = EN_PROGRESS.progress;
    return <p role="status">{hasFailed ? unavailable : loading}</p>;
  }
  const on = (day: LocalDate) => ({ habitId: habitId ?? '', day });
  const act: typeof today.do = async (method, arg) => {
    const told = await today.do(method, arg);
    setRefusals(refusalsOf(told));
    return told;
  };
  return (
    <ProgressWordsContext.Provider value={EN_PROGRESS}>
      <ProgressPage
        view={view}
        above={!habitId && picture && <Plot view={picture} large />}
        below={!habitId && insights && <Insights view={insights} />}
        days={daysOf(view)}
        dates={datesOf(view.today)}
        refusals={refusals}
        hrefOf={(id) => `${SECTION}/${id}`}
        onHabit={(id) => location.assign(id === null ? SECTION : `${SECTION}/${id}`)}
        onSpan={(span) => change({ span, until: null, day: null, notes: NOTES })}
        onUntil={(until) => change({ until, day: null, notes: NOTES })}
        onMonth={(until) => change({ span: 'month', until, day: null, notes: NOTES })}
        onDay={(day) => change({ day })}
        onMoreNotes={() => change({ notes: asked.notes + NOTES })}
        onPrint={() => print()}
        onCheckIn={(day, status, amount) => void act('checkIn', { ...on(day), status, amount })}
        onSkip={(day) => void act('skip', on(day))}
        onClear={(day) => void act('clearCheckIn', on(day))}
        onNote={(day, text) => void act('writeNote', { ...on(day), text })}
        onSay={(cells, status) =>
          void act('checkInMany', { cells: cells.map(([id, day]) => [id, day, status] as const) })
        }
      />
    </ProgressWordsContext.Provider>
  );
}

function Insights({ view }: { readonly view: InsightsView }) {
  return view.settings.mood || view.moodDays > 0 ? (
    <InsightWordsContext.Provider value={EN_INSIGHT}>
      <InsightList view={view} />
    </InsightWordsContext.Provider>
  ) : null;
}

/** The latest answer to a question that needs no argument; asked again whenever `since` is new. */
function useAnswer<Q extends 'plot' | 'insights'>(
  question: Q,
  since: ProgressView | null,
): Questions[Q]['answer'] | null {
  const [answer, setAnswer] = useState<Questions[Q]['answer'] | null>(null);
  useEffect(() => {
    let isLatest = true;
    if (since && since.shown.kind === 'all')
      void ask<Q>(question, {} as Questions[Q]['arg']).then((reply) => {
        if (isLatest && reply.kind === 'answer') setAnswer(() => reply.answer);
      });
    return () => {
      isLatest = false;
    };
  }, [question, since]);
  return answer;
}

/** What is asked to be seen, and the latest answer to it; asked again after every change. */
function useProgress(habitId: HabitId | null) {
  const [wish, setWish] = useState<Omit<ProgressAsked, 'habitId'>>({
    span: 'year',
    until: null,
    day: null,
    notes: NOTES,
  });
  const [view, setView] = useState<ProgressView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => setWish((now) => ({ ...now, day: null, notes: NOTES })), [habitId]);
  useEffect(() => {
    let isLatest = true;
    const refresh = async (): Promise<void> => {
      const reply = await ask('progress', { ...wish, habitId });
      if (!isLatest) return;
      setFailed(reply.kind === 'failed');
      if (reply.kind === 'answer') setView(reply.answer);
    };
    const stop = keepAsking(refresh);
    return () => {
      isLatest = false;
      stop();
    };
  }, [habitId, wish]);
  return {
    asked: { ...wish, habitId },
    view,
    hasFailed,
    change: (changed: Partial<ProgressAsked>) => setWish({ ...wish, ...changed }),
  };
}

function daysOf({ frame: { from, until } }: ProgressView): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= until; day = nextDay(day)) days.push(day);
  return days;
}

let written: { readonly today: LocalDate; readonly dates: ProgressDates } | null = null;

/** Days in words; another year than today's is said. */
function datesOf(now: LocalDate): ProgressDates {
  if (written?.today === now) return written.dates;
  const writer = (options: Intl.DateTimeFormatOptions) => dayWriter(EN.language, options);
  const yearly = (options: Intl.DateTimeFormatOptions) => {
    const [plain, whole] = [writer(options), writer({ ...options, year: 'numeric' })];
    return (day: LocalDate) => (day.slice(0, 4) === now.slice(0, 4) ? plain(day) : whole(day));
  };
  const dates: ProgressDates = {
    long: yearly({ weekday: 'long', day: 'numeric', month: 'long' }),
    short: yearly({ day: 'numeric', month: 'short' }),
    weekday: writer({ weekday: 'short' }),
    month: writer({ month: 'long', year: 'numeric' }),
    monthShort: writer({ month: 'short' }),
    range: (from, until) => daySpan(from, until, EN.language),
  };
  written = { today: now, dates };
  return dates;
}
