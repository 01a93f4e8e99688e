import { defineBackground } from 'wxt/utils/define-background';
import { EN_BACKGROUND } from '@/catalog/background-strings';
import { endOfLivedDay } from '@/domain/local-date';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { setAlarm, watchAlarms } from '@/platform/alarms';
import { flashBadge, showBadge } from '@/platform/badge';
import { now } from '@/platform/clock';
import { aStamp } from '@/platform/ids';
import { openWelcome, watchInstall, watchStart } from '@/platform/lifecycle';
import { type FoundPage, offerKeeping, watchKeeping } from '@/platform/menu';
import { announceChange } from '@/platform/messages';
import { TilthDatabase } from '@/storage/db';
import { forgetOldDeeds } from '@/storage/deeds';
import { changeReading } from '@/storage/readings';
import { readSettings } from '@/storage/settings';
import { readLeft } from '@/storage/views';
import { drainKeptDeeds } from './keeper';
import { serve } from './serve';

// Everything is registered before the first await: a worker is woken for the listeners it had.
export default defineBackground(() => {
  const db = new TilthDatabase();
  const ready = start(db);
  serve(db, { ready, onWritten: () => void afterWrite(db) });
  watchInstall(() => void welcome(db));
  watchKeeping((page) => void quietly(keepPage(db, page)));
  watchStart(() => {
    void quietly(offerKeeping(EN_BACKGROUND.menu.keep));
    void quietly(refresh(db));
  });
  watchAlarms(() => {
    void quietly(refresh(db));
    announceChange();
  });
});

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
  await quietly(forgetOldDeeds(db, now()));
  await quietly(refresh(db));
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
  await showBadge(settings.badge ? left : null, EN_BACKGROUND.badge.title(left));
  await setAlarm('dayEnds', endOfLivedDay(now(), settings.dayStartsAt));
}
