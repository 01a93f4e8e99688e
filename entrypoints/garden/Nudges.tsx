import { EN_NUDGES } from '@/catalog/nudge-strings';
import { EN } from '@/catalog/strings';
import { NudgeReceipts } from '@/components/NudgeReceipts';
import { NudgeWordsContext } from '@/components/page-words';
import { dayName } from '@/platform/day-words';
import { NUDGE_HREFS } from '@/platform/nudge-pages';
import { timeOn } from '@/platform/nudge-words';
import { HREFS } from '@/platform/pages';
import { DAY_NAMES } from './today';
import { useNudges } from './use-nudges';

const SECTION = '#nudges';

/** What became of every nudge (`#nudges`), or of those of one habit (its id). */
export function Nudges({ detail }: { readonly detail: readonly string[] }) {
  const habitId = detail[0] ?? null;
  const { view, hasFailed } = useNudges();
  const { unavailable, loading } = EN_NUDGES.receipts;
  if (!view) return <p role="status">{hasFailed ? unavailable : loading}</p>;
  const { today, nextAt, settings } = view;
  const timeOf = (at: number, day: typeof today) =>
    timeOn(at, day, settings.dayStartsAt, EN.language);
  return (
    <NudgeWordsContext.Provider value={EN_NUDGES}>
      <NudgeReceipts
        key={habitId ?? ''}
        nudges={view.nudges}
        habits={view.habits}
        habitId={habitId}
        next={nextAt === null ? null : timeOf(nextAt, today)}
        nameOf={(day) => dayName(day, today, DAY_NAMES)}
        timeOf={timeOf}
        settingsHref={NUDGE_HREFS.nudgeSettingsHref}
        habitsHref={HREFS.habitsHref}
        onHabit={(id) => location.assign(id === null ? SECTION : `${SECTION}/${id}`)}
      />
    </NudgeWordsContext.Provider>
  );
}
