import type { NudgeTrial } from '@/domain/view';
import { isBlocked, readAllowed, readSystem, showTrial } from '@/platform/notify';
import type { TilthDatabase } from '@/storage/db';
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
      const shown = await showTrial(TRIAL_WORDS, nudgeSound);
      return shown.ok ? { kind: 'taken', os } : { kind: 'failed', says: shown.says, os };
    }
  }
}
