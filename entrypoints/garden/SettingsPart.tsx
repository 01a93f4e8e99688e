import { useEffect, useState } from 'preact/hooks';
import { SettingsSection } from '@/components/SettingsSection';
import { TopicSettings } from '@/components/TopicSettings';
import { useLoaded } from '@/components/use-loaded';
import { useStore } from '@/components/use-store';
import type { Settings } from '@/domain/settings';
import type { TodayView } from '@/domain/view';
import { keepLibrary } from '@/platform/library-store';
import { HREFS } from '@/platform/pages';
import { forgetPaints } from '@/platform/snapshot';
import { today } from './today';

const library = keepLibrary(today);

const loadNudges = async () => (await import('./NudgesPart')).NudgesPart;

type SettingsPartProps = { readonly view: TodayView; readonly detail: readonly string[] };

/** The settings as they stand, each change shown at once and kept. */
export function SettingsPart({ view, detail: [detail] }: SettingsPartProps) {
  const [settings, setSettings] = useState(view.settings);
  const Nudges = useLoaded(true, loadNudges);
  const aside = useStore(library).view?.asideTips.length ?? 0;
  useEffect(() => setSettings(view.settings), [view.settings]);
  useEffect(() => void library.refresh(), []);
  const change = (changed: Partial<Settings>): void => {
    setSettings({ ...settings, ...changed });
    // What is to be hidden must not be painted once more from memory.
    if (changed.newTabHabits === 'circles' || changed.ketamine) forgetPaints(changed);
    void today.do('changeSettings', { change: changed });
  };
  return (
    <SettingsSection settings={settings} welcomeHref={HREFS.welcomeHref} onChange={change}>
      <TopicSettings
        settings={settings}
        aside={aside}
        asideHref={HREFS.asideHref}
        onKetamine={(ketamine) => change({ ketamine })}
        onHideTopic={(topic, hidden) => {
          const others = settings.hiddenTopics.filter((each) => each !== topic);
          const hiddenTopics = hidden ? [...others, topic] : others;
          setSettings({ ...settings, hiddenTopics });
          if (hidden) forgetPaints({ hiddenTopics });
          void today.do('hideTopic', { topic, hidden });
        }}
      />
      {Nudges && (
        <Nudges view={view} settings={settings} isWanted={detail === 'nudges'} onChange={change} />
      )}
    </SettingsSection>
  );
}
