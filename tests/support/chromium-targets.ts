import { type Browser, type CDPSession, CDPSessionEvent, type Protocol } from 'puppeteer-core';
import { shiftedDate } from './shifted-date.ts';

/** The extension's worker and every page, each held by a session of our own. */
export type ChromiumTargets = {
  /** The clock of all of them, now and to come, in milliseconds from the true time. */
  shiftClock(milliseconds: number): Promise<void>;
  /** Ends the service worker; resolves when it is gone. */
  killWorker(): Promise<void>;
};

type Held = {
  readonly session: CDPSession;
  readonly target: Protocol.Target.TargetInfo;
  /** False from a worker's end to its next start: what is asked of it then is never answered. */
  answering: boolean;
};

// The first entry that fits decides. A popup is of type 'other' when it begins, and a page later.
const WORKERS_AND_PAGES: Protocol.Target.TargetFilter = [
  { type: 'browser', exclude: true },
  { type: 'browser_ui', exclude: true },
  { type: 'tab', exclude: true },
  {},
];

type Clock = { shift: number; readonly moved: Set<string> };

/**
 * Watches targets appear, each paused before its first line, so that the clock is moved before any
 * of its code runs. A held worker does not fall asleep by itself: only `killWorker` ends it.
 */
export async function watchTargets(browser: Browser, shift: number): Promise<ChromiumTargets> {
  const clock: Clock = { shift, moved: new Set() };
  const held = new Map<string, Held>();
  const root = await browser.target().createCDPSession();
  root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const session = root.connection()?.session(sessionId);
    if (!session) return;
    const one = { session, target: targetInfo, answering: true };
    held.set(sessionId, one);
    void greet(one, clock);
  });
  root.on('Target.detachedFromTarget', ({ sessionId }) => held.delete(sessionId));
  root.connection()?.on(CDPSessionEvent.SessionAttached, (session) => {
    shiftBeforeRun(session, clock);
  });
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: true,
    filter: WORKERS_AND_PAGES,
  });
  return {
    shiftClock: async (milliseconds) => {
      clock.shift = milliseconds;
      await Promise.all([...held.values()].map((one) => setClock(one, clock)));
    },
    killWorker: async () => {
      const worker = [...held.values()].find(({ target }) => target.type === 'service_worker');
      if (!worker) throw new Error('No service worker was seen: there is none to end.');
      if (!worker.answering) return;
      const { session, target } = worker;
      const gone = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
      await root.send('Target.closeTarget', { targetId: target.targetId });
      await gone;
    },
  };
}

/** Prepares a new target and lets it run; what one refuses (closed already, say) is no loss. */
async function greet(one: Held, clock: Clock): Promise<void> {
  const { session, target } = one;
  if (target.type === 'service_worker') {
    session.on('Inspector.targetCrashed', () => {
      one.answering = false;
    });
    session.on('Inspector.targetReloadedAfterCrash', () => void letWorkerRun(one, clock));
    await letWorkerRun(one, clock);
    return;
  }
  await Promise.allSettled([
    session.send('Page.enable'),
    setClock(one, clock),
    session.send('Runtime.runIfWaitingForDebugger'),
  ]);
}

/** To be asked at each start: a worker that starts again keeps its session and waits again. */
async function letWorkerRun(one: Held, clock: Clock): Promise<void> {
  one.answering = true;
  await Promise.allSettled([
    one.session.send('Inspector.enable'),
    // Answered when the worker runs, before its own first line.
    setClock(one, clock),
    one.session.send('Runtime.runIfWaitingForDebugger'),
  ]);
}

/** A paused target runs as soon as any session lets it, and puppeteer's own may be the first. */
function shiftBeforeRun(session: CDPSession, clock: Clock): void {
  const send = session.send.bind(session);
  session.send = (method, ...rest) => {
    if (method === 'Runtime.runIfWaitingForDebugger' && clock.shift !== 0) {
      const expression = shiftedDate(clock.shift, 'globalThis');
      send('Runtime.evaluate', { expression }).catch(() => undefined);
    }
    return send(method, ...rest);
  };
}

async function setClock({ session, target, answering }: Held, clock: Clock): Promise<void> {
  // A world never moved keeps its own `Date`.
  if (!answering || (clock.shift === 0 && !clock.moved.has(target.targetId))) return;
  clock.moved.add(target.targetId);
  const source = shiftedDate(clock.shift, 'globalThis');
  const calls: Promise<unknown>[] = [session.send('Runtime.evaluate', { expression: source })];
  if (target.type !== 'service_worker') {
    calls.push(session.send('Page.addScriptToEvaluateOnNewDocument', { source }));
  }
  await Promise.allSettled(calls);
}
