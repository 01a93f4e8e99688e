import { useEffect, useRef, useState } from 'preact/hooks';
import { EN_NUDGES } from '@/catalog/nudge-strings';
import { EN } from '@/catalog/strings';
import { NudgeSettings } from '@/components/NudgeSettings';
import { NudgeWordsContext } from '@/components/page-words';
import { useStore } from '@/components/use-store';
import { nextDay } from '@/domain/local-date';
import type { Settings } from '@/domain/settings';
import type { TodayView } from '@/domain/view';
import { keepAllowed } from '@/platform/allowed-store';
import { type BrowserKey, hasOmnibox, readBrowserKeys } from '@/platform/browser-keys';
import { ask } from '@/platform/client';
import { timeOfDay } from '@/platform/clock';
import { fullDay } from '@/platform/dates';
import { canHaveButtons } from '@/platform/notify';
import { NUDGE_HREFS } from '@/platform/nudge-pages';
import { pauseDeedsOf, pauseOf } from '@/platform/pause-deeds';
import { today } from './today';

const allowed = keepAllowed();

const PAUSE_DEEDS = pauseDeedsOf(today);

export type NudgesPartProps = {
  readonly view: TodayView;
  /** As they are shown, which may be ahead of the view. */
  readonly settings: Settings;
  /** Whether the address names this part. */
  readonly isWanted: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
};

/** What is set for nudges (`#settings/nudges`). */
export function NudgesPart({ view, settings, isWanted, onChange }: NudgesPartProps) {
  const root = useRef<HTMLDivElement>(null);
  const [keys, setKeys] = useState<readonly BrowserKey[]>([]);
  useEffect(() => void readBrowserKeys().then(setKeys), []);
  useEffect(() => {
    if (isWanted) root.current?.querySelector('h3')?.focus();
  }, [isWanted]);
  return (
    <div ref={root}>
      <NudgeWordsContext.Provider value={EN_NUDGES}>
        <NudgeSettings
          {...PAUSE_DEEDS}
          settings={settings}
          {...useStore(allowed)}
          hasButtons={canHaveButtons}
          paused={pauseOf(view)}
          tomorrow={nextDay(view.today)}
          keys={keys}
          hasOmnibox={hasOmnibox()}
          nudgesHref={NUDGE_HREFS.nudgesHref}
          timeOf={timeOfDay}
          dayOf={(day) => fullDay(day, EN.language)}
          onChange={onChange}
          onAllow={() => void allowed.ask()}
          onTry={async () => {
            const reply = await ask('tryNudge', {});
            return reply.kind === 'answer' ? reply.answer : null;
          }}
        />
      </NudgeWordsContext.Provider>
    </div>
  );
}
