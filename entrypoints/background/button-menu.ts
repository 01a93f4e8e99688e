import { EN_BACKGROUND } from '@/catalog/background-strings';
import { endOfLivedDay, type Instant } from '@/domain/local-date';
import { heldPause, type Pause, pauseEnd } from '@/domain/pause';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { flashBadge } from '@/platform/badge';
import { now } from '@/platform/clock';
import { aStamp } from '@/platform/ids';
import { type ButtonEntry, offerMenus, showEntries, watchButtonEntries } from '@/platform/menu';
import { announceChange } from '@/platform/messages';
import { canOpenSide, openSide } from '@/platform/side';
import type { TilthDatabase } from '@/storage/db';
import { readSettings } from '@/storage/settings';
import { DOERS } from './answers';
import type { Around } from './serve';

const IDS = ['pause-hour', 'pause-today', 'pause-end', 'side'] as const;

type Id = (typeof IDS)[number];

const WORDS = EN_BACKGROUND.menu;

/** Does what is chosen in the menu of the toolbar button; registers its listener at once. */
export function watchButtonMenu(db: TilthDatabase, around: Around): void {
  const pause = async (length: Pause): Promise<void> => {
    await around.ready;
    const isSaved = await setPause(db, length).catch(() => false);
    announceChange();
    await flashBadge(!isSaved ? WORDS.notSaved : length === null ? WORDS.resumed : WORDS.paused);
    around.onWritten();
  };
  watchButtonEntries(IDS, (id, windowId) => {
    switch (id) {
      case 'pause-hour':
        return void pause('hour');
      case 'pause-today':
        return void pause('today');
      case 'pause-end':
        return void pause(null);
      case 'side':
        return openSide(windowId);
    }
  });
}

/** Puts Tilth's entries into the browser's menus, as the settings have them, where these can be read. */
export async function offerEntries(db: TilthDatabase): Promise<void> {
  const [settings, anyReminder] = await Promise.all([readSettings(db), hasReminders(db)]).catch(
    () => [DEFAULT_SETTINGS, false] as const,
  );
  await offerMenus(WORDS.keep, entriesOf(settings, anyReminder));
}

/** Brings the menu of the toolbar button up to date. */
export async function refreshEntries(db: TilthDatabase, settings: Settings): Promise<void> {
  await showEntries(entriesOf(settings, await hasReminders(db)));
}

/** Nudges can be paused by who has any, and let come again while they are paused. */
function entriesOf(settings: Settings, anyReminder: boolean): ButtonEntry<Id>[] {
  const isPaused = heldPause(settings.nudgesPausedUntil, facts(settings)) !== null;
  const canPause = anyReminder && settings.nudgeBy !== 'off' && !isPaused;
  return [
    { id: 'pause-hour', title: WORDS.pauseHour, shown: canPause },
    { id: 'pause-today', title: WORDS.pauseToday, shown: canPause },
    { id: 'pause-end', title: WORDS.resume, shown: isPaused },
    { id: 'side', title: WORDS.side, shown: canOpenSide },
  ];
}

async function setPause(db: TilthDatabase, length: Pause): Promise<boolean> {
  const until = pauseEnd(length, facts(await readSettings(db)));
  const deed = { ...aStamp(), change: { nudgesPausedUntil: until } };
  return (await DOERS.changeSettings(db, deed)).length === 0;
}

async function hasReminders(db: TilthDatabase): Promise<boolean> {
  const kept = await db.reminders.toArray();
  return kept.some(({ deletedAt, stopped }) => deletedAt === null && !stopped);
}

function facts({ dayStartsAt }: Settings): { now: Instant; endsAt: Instant; dayStartsAt: number } {
  return { now: now(), endsAt: endOfLivedDay(now(), dayStartsAt), dayStartsAt };
}
