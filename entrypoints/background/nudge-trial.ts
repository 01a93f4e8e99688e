import type { NudgeTrial } from '@/domain/view';
import { now } from '@/platform/clock';
import { isBlocked, readAllowed, readSystem, showNudge } from '@/platform/notify';
import type { TilthDatabase } from '@/storage/db';
import { showsNoNudge } from '@/storage/nudges';
import { readSettings } from '@/storage/settings';
import { TRIAL_WORDS } from './nudge-words';

/** Sends a nudge at once, to see whether it appears, and tells what the system answered. */
export async function tryNudge(db: TilthDatabase): Promise<NudgeTrial> {
  const [allowed, os] = await Promise.all([readAllowed(), readSystem()]);
  switch (allowed) {
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'refused':
      return (await isBlocked()) ? { kind: 'blocked', os } : { kind: 'notAllowed' };
    case 'granted': {
      const { nudgeSound } = await readSettings(db);
      // It takes the place of the one that stands; what is done with it is done with no habit.
      await showsNoNudge(db, now());
      const shown = await showNudge(TRIAL_WORDS, nudgeSound);
      return shown.ok ? { kind: 'taken', os } : { kind: 'failed', says: shown.says, os };
    }
  }
}
