import { useEffect } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN } from '@/catalog/strings';
import { GardenPage, SECTIONS, type Section } from '@/components/GardenPage';
import { TodaySection } from '@/components/TodaySection';
import { TroublePage } from '@/components/TroublePage';
import { useStore } from '@/components/use-store';
import { nextDay, previousDay } from '@/domain/local-date';
import type { TodayView } from '@/domain/view';
import { openedAt } from '@/platform/clock';
import { dayName } from '@/platform/dates';
import { isPrivateWindow } from '@/platform/own';
import { HREFS, route } from '@/platform/pages';
import { isOnDay } from '@/platform/tip-deeds';
import { shownRows, undoableSince } from '@/platform/today-store';
import { Habits } from './Habits';
import { Help } from './Help';
import { Library } from './Library';
import { SettingsPart } from './SettingsPart';
import { DAY_NAMES, TIP_DEEDS, today } from './today';

// Key and button mean the same deed: nothing from before this page is taken back here.
const undo = (): void => today.undo(openedAt);

/** The Garden: the section its address names. */
export function Garden() {
  const { view, failure, trouble } = useStore(today);
  const place = useStore(route);
  const [name = '', ...detail] = place.split('/');
  const section: Section = SECTIONS.find((each) => each === name) ?? 'today';
  useEffect(() => {
    document.title = `${EN_GARDEN.garden.sections[section]} · ${EN.name}`;
  }, [section]);
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
      {view && section === 'library' && <Library detail={detail} />}
      {view && section === 'settings' && <SettingsPart view={view} />}
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
