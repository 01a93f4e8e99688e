import { defineBackground } from 'wxt/utils/define-background';
import { EN_BACKGROUND } from '@/catalog/background-strings';
import { endOfLivedDay } from '@/domain/local-date';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { clearAlarm, setAlarm, watchAlarms } from '@/platform/alarms';
import { flashBadge, showBadge } from '@/platform/badge';
import { now } from '@/platform/clock';
import { aStamp } from '@/platform/ids';
import { isFirstWorker, openWelcome, watchInstall, watchStart } from '@/platform/lifecycle';
import { type FoundPage, watchKeeping } from '@/platform/menu';
import { announceChange } from '@/platform/messages';
import { clearNudge, isNudgeVisible, readAllowed, showNudge } from '@/platform/notify';
import { TilthDatabase } from '@/storage/db';
import { forgetOldDeeds } from '@/storage/deeds';
import { forgetOldNudges } from '@/storage/nudges';
import { isNudgeWaiting } from '@/storage/nudges-waiting';
import { changeReading } from '@/storage/readings';
import { readSettings } from '@/storage/settings';
import { readLeft } from '@/storage/views';
import { offerEntries, refreshEntries, watchButtonMenu } from './button-menu';
import { drainKeptDeeds } from './keeper';
import { watchNudges } from './nudge-deeds';
import { aNudger, type NudgePlatform } from './nudger';
import { keepPresence, type PresenceKeeper, type Sign } from './presence-keeper';
import { watchQuickWays } from './quick';
import { serve } from './serve';

const WORDS = EN_BACKGROUND.badge;

/** What woke the worker brings up what is due by itself, and mostly sooner, in milliseconds. */
const A_MOMENT = 1000;

const NUDGE_PLATFORM: NudgePlatform = {
  ...{ now, readAllowed, isNudgeVisible, showNudge, clearNudge, setAlarm, clearAlarm },
};

// Everything is registered before the first await: a worker is woken for the listeners it had.
export default defineBackground(() => {
  const db = new TilthDatabase();
  const nudger = aNudger(db, NUDGE_PLATFORM, async () => {
    presence.announced();
    announceChange();
    await refresh(db);
  });
  const presence = keepPresence(db, () => wake());
  const heard = (sign: Sign): void => void quietly(presence.heard(sign));
  // Since when the browser has been open has to be known before anything is decided.
  const opened = quietly(noteStart(presence));
  const wake = (): void => void opened.then(() => quietly(nudger.wake()));
  const ready = start(db);
  const onWritten = (): void => void afterWrite(db).then(wake);
  const around = { ready, onWritten };
  serve(db, { ...around, onHeard: heard });
  watchQuickWays(db, around);
  watchButtonMenu(db, around);
  watchNudges({ ...around, db, nudger, wake, onHeard: heard });
  watchInstall(() => void welcome(db));
  watchKeeping((page) => void quietly(keepPage(db, page)));
  watchStart(() => {
    void quietly(offerEntries(db));
    void quietly(refresh(db));
    wake();
  });
  watchAlarms((name, scheduledFor) => {
    void quietly(presence.alarmed(scheduledFor)).then(wake);
    // With the day, or with a pause, other entries begin.
    void quietly(refresh(db));
    if (name !== 'dayEnds') return;
    presence.announced();
    announceChange();
  });
  setTimeout(wake, A_MOMENT);
});

async function noteStart(presence: PresenceKeeper): Promise<void> {
  if (await isFirstWorker()) await presence.opened();
}

/** Puts a page on the reading list, and says where the badge is whether it stands there. */
async function keepPage(db: TilthDatabase, page: FoundPage): Promise<void> {
  const isKept = await putOnList(db, page).catch(() => false);
  if (isKept) announceChange();
  const { kept, notKept } = EN_BACKGROUND.menu;
  await flashBadge(isKept ? kept : notKept);
  await refresh(db);
}

async function putOnList(db: TilthDatabase, { address, title }: FoundPage): Promise<boolean> {
  const { dayStartsAt } = await readSettings(db);
  const deed = { ...aStamp(), address, title, change: { kind: 'keep', kept: true } } as const;
  const refusals = await changeReading(db, deed, { now: now(), dayStartsAt });
  return refusals.length === 0;
}

/** Opens Welcome once: not for a person who has been through it, whatever the browser reinstalls. */
async function welcome(db: TilthDatabase): Promise<void> {
  const { welcomed } = await readSettings(db).catch(() => DEFAULT_SETTINGS);
  if (!welcomed) openWelcome();
}

async function start(db: TilthDatabase): Promise<void> {
  await quietly(drain(db));
  await quietly(forgetOld(db));
  await quietly(refresh(db));
}

async function forgetOld(db: TilthDatabase): Promise<void> {
  await forgetOldDeeds(db, now());
  const { dayStartsAt } = await readSettings(db);
  await forgetOldNudges(db, { now: now(), dayStartsAt });
}

async function afterWrite(db: TilthDatabase): Promise<void> {
  // What waits goes on waiting when it cannot be written now.
  await quietly(drain(db));
  await quietly(refresh(db));
}

/** Writes what was kept, and tells the surfaces that show it as kept. */
async function drain(db: TilthDatabase): Promise<void> {
  if ((await drainKeptDeeds(db)) > 0) announceChange();
}

/** For work nobody waits for: the next question meets the same trouble and tells the person. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.error(error);
  }
}

/** Brings the badge up to date, and wakes again when the day being lived ends. */
async function refresh(db: TilthDatabase): Promise<void> {
  const settings = await readSettings(db);
  const left = await readLeft(db, settings, now());
  const waits = await isNudgeWaiting(db, settings, now());
  const title = WORDS.title(left);
  await showBadge({
    left: settings.badge ? left : null,
    waits,
    title: waits ? WORDS.waits(title) : title,
  });
  await setAlarm('dayEnds', endOfLivedDay(now(), settings.dayStartsAt));
  await refreshEntries(db, settings);
}
