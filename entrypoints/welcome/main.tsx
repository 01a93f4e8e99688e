import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EN_GARDEN } from '@/catalog/garden-strings';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { EN } from '@/catalog/strings';
import { TEMPLATES } from '@/catalog/templates';
import { GardenWordsContext, LibraryWordsContext } from '@/components/page-words';
import { TroublePage } from '@/components/TroublePage';
import { useLoaded } from '@/components/use-loaded';
import { useStore } from '@/components/use-store';
import { type WelcomeAnswers, WelcomePage } from '@/components/WelcomePage';
import { WordsContext } from '@/components/words';
import type { HabitDraft } from '@/domain/habit-draft';
import type { Refusal } from '@/domain/refusal';
import { type Cue, EVERY_WEEKDAY } from '@/domain/reminder';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { isWelcome } from '@/domain/shelf';
import type { AllowedStore } from '@/platform/allowed-store';
import type { Told } from '@/platform/client';
import { newId } from '@/platform/ids';
import { isPrivateWindow } from '@/platform/own';
import { HREFS } from '@/platform/pages';
import { forgetPaints, showTheme } from '@/platform/snapshot';
import { keepToday } from '@/platform/today-store';

const root = document.getElementById('root');
const today = keepToday();

/** The habits added so far, by the id of their choice: putting one right adds nothing twice. */
const added = new Map<string, string>();

/** Reminders, by the id of the habit: a second attempt changes the first. */
const reminded = new Map<string, string>();

/** The browser's answer about notifications, fetched while the first screens are read. */
const loadAllowed = async () => (await import('@/platform/allowed-store')).keepAllowed();

const NOTHING_KNOWN = { allowed: null, isBlocked: false, wasAsked: false };
const UNKNOWN: AllowedStore = {
  get: () => NOTHING_KNOWN,
  watch: () => () => undefined,
  ask: async () => undefined,
};

function Welcome() {
  const { view, failure, trouble } = useStore(today);
  const notifications = useLoaded(true, loadAllowed) ?? UNKNOWN;
  const { allowed, wasAsked } = useStore(notifications);
  const [refusals, setRefusals] = useState<ReadonlyMap<string, readonly Refusal[]>>(new Map());
  if (!view && failure) {
    return (
      <TroublePage
        heading={EN.name}
        failure={failure}
        privateWindow={isPrivateWindow()}
        onRetry={() => void today.refresh()}
      />
    );
  }
  const onFinish = async ({ habits, cue, ...answers }: WelcomeAnswers): Promise<void> => {
    const refused = new Map<string, readonly Refusal[]>();
    for (const { id, draft } of habits) {
      const told = await keepHabit(id, draft);
      if (told.kind === 'lost') return;
      if (told.kind === 'refused') refused.set(id, told.refusals);
    }
    setRefusals(refused);
    if (refused.size > 0) return;
    if (cue) await remindOf(habits, cue);
    await end(answers);
  };
  return (
    <WelcomePage
      templates={TEMPLATES.filter((template) => isWelcome(template, DEFAULT_SETTINGS))}
      tip={view?.tip ?? null}
      refusals={refusals}
      allowed={allowed}
      wasAsked={wasAsked}
      onAllow={() => void notifications.ask()}
      trouble={
        trouble && trouble.kind !== 'refused' ? EN.trouble[trouble.kind](trouble.reason) : null
      }
      onFinish={(answers) => void onFinish(answers)}
      onSkip={() => void end({})}
    />
  );
}

async function keepHabit(id: string, draft: HabitDraft): Promise<Told> {
  const known = added.get(id);
  if (known) return today.do('editHabit', { habitId: known, draft });
  const habitId = newId();
  const told = await today.do('addHabit', { habitId, draft });
  if (told.kind === 'saved' || told.kind === 'kept') added.set(id, habitId);
  return told;
}

/** The same reminder for each habit, every day. */
async function remindOf(habits: WelcomeAnswers['habits'], cue: Cue): Promise<void> {
  for (const { id } of habits) {
    const habitId = added.get(id);
    if (habitId === undefined) continue;
    const reminderId = reminded.get(habitId) ?? newId();
    reminded.set(habitId, reminderId);
    const reminder = { habitId, cue, days: EVERY_WEEKDAY, onlyIfOpen: true, stopped: false };
    await today.do('changeReminder', { reminderId, reminder, lineKey: null });
  }
}

/** What was not answered stays as it is. */
async function end(answers: Partial<Settings>): Promise<void> {
  const change = { ...answers, welcomed: true };
  forgetPaints(change);
  await today.do('changeSettings', { change });
  location.assign(HREFS.newTabHref);
}

async function start(): Promise<void> {
  today.watch(() => showTheme(today.get().view?.settings.theme ?? 'system'));
  await today.refresh();
  document.title = EN_GARDEN.welcome.title;
  if (!root) return;
  render(
    <WordsContext.Provider value={EN}>
      <GardenWordsContext.Provider value={EN_GARDEN}>
        <LibraryWordsContext.Provider value={EN_LIBRARY}>
          <Welcome />
        </LibraryWordsContext.Provider>
      </GardenWordsContext.Provider>
    </WordsContext.Provider>,
    root,
  );
}

void start();
