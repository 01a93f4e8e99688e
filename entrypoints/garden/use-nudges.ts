import { useEffect, useState } from 'preact/hooks';
import type { NudgesView } from '@/domain/view';
import { ask } from '@/platform/client';
import { keepAsking } from './keep-asking';

/** Reminders, and what became of nudges; asked for again after every change. */
export function useNudges(): { readonly view: NudgesView | null; readonly hasFailed: boolean } {
  const [view, setView] = useState<NudgesView | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isShown = true;
    const refresh = async (): Promise<void> => {
      const reply = await ask('nudges', {});
      if (!isShown) return;
      setFailed(reply.kind === 'failed');
      if (reply.kind === 'answer') setView(reply.answer);
    };
    const stop = keepAsking(refresh);
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return { view, hasFailed };
}
