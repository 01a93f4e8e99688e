import { defineBackground } from 'wxt/utils/define-background';
import { EN } from '@/catalog/strings';
import { endOfLivedDay } from '@/domain/local-date';
import { setAlarm, watchAlarms } from '@/platform/alarms';
import { showBadge } from '@/platform/badge';
import { now } from '@/platform/clock';
import { announceChange } from '@/platform/messages';
import { openWelcome, watchInstall, watchStart } from '@/platform/pages';
import { TilthDatabase } from '@/storage/db';
import { forgetOldDeeds } from '@/storage/deeds';
import { readSettings } from '@/storage/settings';
import { readLeft } from '@/storage/views';
import { drainKeptDeeds } from './keeper';
import { serve } from './serve';

// Everything is registered before the first await: a worker is woken for the listeners it had.
export default defineBackground(() => {
  const db = new TilthDatabase();
  const ready = start(db);
  serve(db, { ready, onWritten: () => void afterWrite(db) });
  watchInstall(() => void openWelcome());
  watchStart(() => void refresh(db));
  watchAlarms(() => {
    void refresh(db);
    announceChange();
  });
});

async function start(db: TilthDatabase): Promise<void> {
  try {
    await drainKeptDeeds(db);
    await forgetOldDeeds(db, now());
    await refresh(db);
  } catch (error) {
    // Every question that follows will meet the same trouble and tell the person.
    console.error(error);
  }
}

async function afterWrite(db: TilthDatabase): Promise<void> {
  try {
    await drainKeptDeeds(db);
    await refresh(db);
  } catch (error) {
    // What waits goes on waiting, and the badge is put right by the next write.
    console.error(error);
  }
}

/** Brings the badge up to date, and wakes again when the day being lived ends. */
async function refresh(db: TilthDatabase): Promise<void> {
  const settings = await readSettings(db);
  const left = await readLeft(db, settings, now());
  await showBadge(settings.badge ? left : null, EN.badge.title(left));
  await setAlarm('dayEnds', endOfLivedDay(now(), settings.dayStartsAt));
}
