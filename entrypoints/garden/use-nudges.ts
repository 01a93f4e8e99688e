import { useEffect, useState } from 'preact/hooks';
import type { NudgesView } from '@/domain/view';
import { ask } from '@/platform/client';
import { today } from './today';

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
    let seen = today.get().view;
    void refresh();
    const stop = today.watch(() => {
      if (today.get().view === seen) return;
      seen = today.get().view;
      void refresh();
    });
    return () => {
      isShown = false;
      stop();
    };
  }, []);
  return { view, hasFailed };
}
