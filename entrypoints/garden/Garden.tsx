import { useEffect } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN } from '@/catalog/strings';
import { DayLine } from '@/components/DayLine';
import { GardenPage, SECTIONS, type Section, UNLISTED } from '@/components/GardenPage';
import { MoodRow } from '@/components/MoodRow';
import { TodaySection } from '@/components/TodaySection';
import { TroublePage } from '@/components/TroublePage';
import { useLoaded } from '@/components/use-loaded';
import { useStore } from '@/components/use-store';
import { nextDay, previousDay } from '@/domain/local-date';
import type { TodayView } from '@/domain/view';
import { openedAt } from '@/platform/clock';
import { smallDayOf } from '@/platform/day-deeds';
import { dayName } from '@/platform/day-words';
import { isPrivateWindow } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import { route } from '@/platform/route';
import { isOnDay } from '@/platform/tip-deeds';
import { shownRows, undoableSince } from '@/platform/today-store';
import { Habits } from './Habits';
import { Help } from './Help';
import { Library } from './Library';
import { Recent } from './Recent';
import { SettingsPart } from './SettingsPart';
import { DAY_DEEDS, DAY_NAMES, TIP_DEEDS, today } from './today';

// Key and button mean the same deed: nothing from before this page is taken back here.
const undo = (): void => today.undo(openedAt);

const loadNudges = async () => (await import('./Nudges')).Nudges;
const loadProgress = async () => (await import('./Progress')).Progress;

/** The Garden: the section its address names. */
export function Garden() {
  const { view, failure, trouble } = useStore(today);
  const place = useStore(route);
  const [name = '', ...detail] = place.split('/');
  const section: Section = [...SECTIONS, ...UNLISTED].find((each) => each === name) ?? 'today';
  useEffect(() => {
    document.title = `${EN_GARDEN.garden.sections[section]} · ${EN.name}`;
  }, [section]);
  // Fetched when it is first opened: nobody else waits for the charts.
  const Progress = useLoaded(section === 'progress', loadProgress);
  const Nudges = useLoaded(section === 'nudges', loadNudges);
  // Help stands also where nothing can be read.
  if (!view && section !== 'help') {
    return (
      failure && (
        <TroublePage
          heading={EN.name}
          failure={failure}
          privateWindow={isPrivateWindow()}
          onRetry={() => void today.refresh()}
        />
      )
    );
  }
  return (
    <GardenPage
      section={section}
      place={place}
      undoable={view && undoableSince(view, openedAt)}
      trouble={trouble}
      failure={failure}
      onUndo={undo}
    >
      {section === 'help' && <Help />}
      {view && section === 'today' && <Today view={view} />}
      {view && section === 'habits' && <Habits detail={detail} />}
      {view && section === 'recent' && <Recent view={view} />}
      {view && Progress && <Progress detail={detail} />}
      {view && section === 'library' && <Library detail={detail} />}
      {view && Nudges && <Nudges detail={detail} />}
      {view && section === 'settings' && <SettingsPart view={view} detail={detail} />}
    </GardenPage>
  );
}

function Today({ view }: { view: TodayView }) {
  const { wanted, refused } = useStore(today);
  const { day } = view;
  return (
    <TodaySection
      {...today.rowDeeds}
      {...TIP_DEEDS}
      {...HREFS}
      dayName={dayName(day, view.today, DAY_NAMES)}
      onEarlier={day > view.earliest ? () => today.goTo(previousDay(day)) : null}
      onLater={day < view.today ? () => today.goTo(nextDay(day)) : null}
      onToday={day < view.today ? () => today.goTo(null) : null}
      tip={view.tip}
      anyHabit={view.habits > 0}
      {...DAY_DEEDS}
      smallDay={smallDayOf(view)}
      above={view.line && day === view.today && <DayLine {...DAY_DEEDS} line={view.line} named />}
      below={view.settings.mood && <MoodRow {...DAY_DEEDS} moods={view.moods} />}
      rows={shownRows(view.rows, wanted)}
      others={shownRows(view.others, wanted)}
      refused={refused}
      isOnToday={view.tip !== null && isOnDay({ ...view, day: view.today }, view.tip.id)}
      toFinish={day === view.today ? view.toFinish : null}
      onEdit={({ habitId, once }) => {
        if (once) void today.do('deleteHabit', { habitId });
        else location.assign(HREFS.habitHref(habitId));
      }}
    />
  );
}
