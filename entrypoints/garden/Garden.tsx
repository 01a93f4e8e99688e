import { useEffect, useState } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN } from '@/catalog/strings';
import { GardenPage, SECTIONS, type Section } from '@/components/GardenPage';
import { SettingsSection } from '@/components/SettingsSection';
import { TodaySection } from '@/components/TodaySection';
import { TroublePage } from '@/components/TroublePage';
import { useStore } from '@/components/use-store';
import { nextDay, previousDay } from '@/domain/local-date';
import type { TodayView } from '@/domain/view';
import { openedAt } from '@/platform/clock';
import { dayName } from '@/platform/dates';
import { isPrivateWindow } from '@/platform/own';
import { HREFS, route } from '@/platform/pages';
import { forgetPaints } from '@/platform/snapshot';
import { shownRows, undoableSince } from '@/platform/today-store';
import { Habits } from './Habits';
import { DAY_NAMES, today } from './today';

// Key and button mean the same deed: nothing from before this page is taken back here.
const undo = (): void => today.undo(openedAt);

/** The Garden: the section its address names. */
export function Garden() {
  const { view, failure, trouble } = useStore(today);
  const place = useStore(route);
  const [name = '', detail] = place.split('/');
  const section: Section = SECTIONS.find((each) => each === name) ?? 'today';
  useEffect(() => {
    document.title = `${EN_GARDEN.garden.sections[section]} · ${EN.name}`;
  }, [section]);
  if (!view) {
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
      undoable={undoableSince(view, openedAt)}
      trouble={trouble}
      failure={failure}
      onUndo={undo}
    >
      {section === 'today' && <Today view={view} />}
      {section === 'habits' && <Habits detail={detail ?? null} />}
      {section === 'settings' && <Settings view={view} />}
    </GardenPage>
  );
}

function Today({ view }: { view: TodayView }) {
  const { wanted, refused } = useStore(today);
  const { day } = view;
  return (
    <TodaySection
      {...today.rowDeeds}
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
      onJudge={(tip, verdict) => void today.do('judgeTip', { tipId: tip.id, verdict })}
      onEdit={(row) => location.assign(HREFS.habitHref(row.habitId))}
    />
  );
}

function Settings({ view }: { view: TodayView }) {
  const [settings, setSettings] = useState(view.settings);
  useEffect(() => setSettings(view.settings), [view.settings]);
  return (
    <SettingsSection
      settings={settings}
      welcomeHref={HREFS.welcomeHref}
      onChange={(change) => {
        setSettings({ ...settings, ...change });
        // Names that are to be hidden must not be painted once more from memory.
        if (change.newTabHabits === 'circles') forgetPaints();
        void today.do('changeSettings', { change });
      }}
    />
  );
}
