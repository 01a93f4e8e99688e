import type { Browser } from 'puppeteer-core';
import { shiftedDate } from './shifted-date.ts';

type Json = Record<string, unknown>;

// Puppeteer keeps its BiDi connection out of its types.
type Connection = {
  send(method: string, params: Json): Promise<{ result: Json }>;
  on(event: string, listener: (params: { channel: string; data: { value: string } }) => void): void;
};

/** Firefox itself, beyond its pages: BiDi, and scripts in the browser window's own context. */
export type FirefoxInsides = {
  bidi(method: string, params: Json): Promise<Json>;
  /** The value of an expression there; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  /** Gives each URL that the extension asks the network for, as it is asked. */
  watchRequests(extensionId: string, onRequest: (url: string) => void): Promise<void>;
  /** Sees to it that every document of `origin`, the background's too, obeys `shiftClock`. */
  watchDocuments(origin: string, shift: number): Promise<void>;
  shiftClock(milliseconds: number): Promise<void>;
};

const REQUESTS = 'tilth-requests';
const SHIFT = 'tilth:shift';
const SHIFTED = 'tilth:shifted';

/** Needs `--remote-allow-system-access`. */
export async function firefoxInsides(browser: Browser): Promise<FirefoxInsides> {
  const { connection } = browser as unknown as { connection: Connection };
  const bidi: FirefoxInsides['bidi'] = async (method, params) =>
    (await connection.send(method, params)).result;
  const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree['contexts'] as { context: string }[];
  const target = { context: window?.context };
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await bidi('script.evaluate', { expression, target, awaitPromise: true });
    if (answer['type'] === 'success') return (answer['result'] as { value?: unknown }).value;
    throw new Error(`Firefox refused ${expression}`, { cause: answer['exceptionDetails'] });
  };
  return {
    bidi,
    evaluate,
    watchRequests: async (extensionId, onRequest) => {
      connection.on('script.message', ({ channel, data }) => {
        if (channel === REQUESTS) onRequest(data.value);
      });
      await bidi('session.subscribe', { events: ['script.message'] });
      await bidi('script.callFunction', {
        functionDeclaration: OBSERVE_REQUESTS,
        arguments: [
          { type: 'string', value: extensionId },
          { type: 'channel', value: { channel: REQUESTS } },
        ],
        target,
        awaitPromise: false,
      });
    },
    watchDocuments: async (origin, shift) => {
      const source = encodeURIComponent(observeDocuments(origin, shift));
      const script = `data:application/javascript,${source}`;
      await evaluate(`Services.ppmm.loadProcessScript(${JSON.stringify(script)}, true)`);
    },
    shiftClock: async (milliseconds) => {
      await evaluate(shiftEverywhere(shiftedDate(milliseconds, 'window')));
    },
  };
}

// BiDi's own network events leave out the background; the observer service sees every request.
const OBSERVE_REQUESTS = `(extensionId, report) => {
  const observer = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
      const asker = triggeringPrincipal?.addonId || loadingPrincipal?.addonId;
      if (asker === extensionId) report(channel.URI.spec);
    },
  };
  Services.obs.addObserver(observer, 'http-on-opening-request');
}`;

/** Runs in each content process, also in those to come, before the scripts of a document. */
function observeDocuments(origin: string, shift: number): string {
  return `
    const seen = [];
    let source = ${shift === 0 ? "''" : JSON.stringify(shiftedDate(shift, 'window'))};
    const apply = (window) => {
      const sandbox = new Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false });
      Cu.evalInSandbox(source, sandbox);
    };
    Services.obs.addObserver((window) => {
      if (!window || window.origin !== '${origin}') return;
      seen.push(Cu.getWeakReference(window));
      if (source !== '') apply(window);
    }, 'content-document-global-created');
    addMessageListener('${SHIFT}', (message) => {
      source = message.data;
      for (const reference of seen) {
        const window = reference.get();
        if (window && !Cu.isDeadWrapper(window)) apply(window);
      }
      if (Services.appinfo.remoteType === 'extension') sendAsyncMessage('${SHIFTED}');
    });
  `;
}

/** Resolves when the one process that runs extensions has obeyed. */
function shiftEverywhere(source: string): string {
  return `new Promise((resolve) => {
    const heard = () => {
      Services.ppmm.removeMessageListener('${SHIFTED}', heard);
      resolve();
    };
    Services.ppmm.addMessageListener('${SHIFTED}', heard);
    Services.ppmm.broadcastAsyncMessage('${SHIFT}', ${JSON.stringify(source)});
  })`;
}
