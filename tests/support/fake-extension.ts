import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aFakeMenu } from './fake-menu';
import { aFakePermissions } from './fake-permissions';
import { aFakeQuick } from './fake-quick';

// A whole background for each test takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

export type Message = { readonly type: string; readonly data: unknown };

type Sender = {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: chrome.tabs.Tab;
};
type Respond = (answer: unknown) => void;

/** The way between the surfaces and the background, as a browser keeps it. */
export type FakeChannel = {
  /** Everything that was sent, as it arrives. */
  readonly sent: Message[];
  /** Who sends from now on. */
  sender: Sender;
  /** Chromium carries messages as JSON (NaN arrives as `null`), Firefox as structured clones. */
  wire: 'json' | 'clone';
  /** What happens to a message on its way. */
  meet: (message: Message, deliver: () => Promise<unknown>) => Promise<unknown>;
};

export const OWN_ID = 'test-extension-id';
export const OWN_PAGE = `chrome-extension://${OWN_ID}/newtab.html`;

/** A fresh browser, with a message channel that can be watched, cut and slowed. */
export function aFakeChannel(): FakeChannel {
  fakeBrowser.reset();
  const channel: FakeChannel = {
    sent: [],
    sender: { id: OWN_ID, url: OWN_PAGE },
    wire: 'json',
    meet: (_, deliver) => deliver(),
  };
  const send = (message: Message, respond?: Respond): void => {
    const { sender } = channel;
    const arrives = carried(channel, message);
    channel.sent.push(arrives);
    channel
      .meet(arrives, () => delivered(arrives, sender))
      .then((answer) => respond?.(carried(channel, answer)))
      .catch((error: Error) => withLastError(error, respond));
  };
  Object.assign(fakeBrowser.runtime, { sendMessage: send, lastError: undefined });
  aFakeMenu();
  aFakePermissions();
  aFakeQuick();
  return channel;
}

/** Loads modules of their own, as every page and the background have. */
export function inContext<T>(load: () => Promise<T>): Promise<T> {
  vi.resetModules();
  return load();
}

/** The background with modules of its own and, unless another is given, a database that is new. */
export function aWorker(disk: object = new IDBFactory()): Promise<{ readonly main: () => void }> {
  return inContext(async () => {
    Object.assign(Dexie.dependencies, { indexedDB: disk });
    const worker = await import('@/entrypoints/background/index');
    return worker.default as { main: () => void };
  });
}

/** How often a message of a kind was sent. */
export function countOf(channel: FakeChannel, type: string): number {
  return channel.sent.filter((message) => message.type === type).length;
}

/** A reply of the background as it travels. */
export function reply(value: unknown): { readonly res: unknown } {
  return { res: value };
}

/** A promise and the key to it. */
export function aGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

/** Lets every write of a database go wrong until the returned function is called. */
export function breakWrites(db: Dexie, errorName: string): () => void {
  const name = 'broken disk';
  db.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      table: (table) => ({
        ...core.table(table),
        mutate: () => Promise.reject(new DOMException('Broken for a test', errorName)),
      }),
    }),
  });
  return () => db.unuse({ stack: 'dbcore', name });
}

/** All that a database and the keeping beside it hold. */
export async function contentsOf(db: Dexie): Promise<unknown> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return { ...Object.fromEntries(tables), kept: await fakeBrowser.storage.local.get(null) };
}

function carried<T>({ wire }: FakeChannel, value: T): T {
  if (value === undefined) return value;
  return wire === 'json' ? JSON.parse(JSON.stringify(value)) : structuredClone(value);
}

function delivered(message: Message, sender: Sender): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // A browser also hands over the way to answer, which the fake's types leave out.
    const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
      readonly trigger: (...heard: unknown[]) => Promise<unknown[]>;
    };
    const heard = trigger(message, sender, resolve);
    heard.then((answers) => {
      // `true`: somebody will answer later.
      if (!answers.includes(true)) reject(new Error('Receiving end does not exist.'));
    }, reject);
  });
}

function withLastError({ message }: Error, respond: Respond | undefined): void {
  Object.assign(fakeBrowser.runtime, { lastError: { message } });
  respond?.(undefined);
  Object.assign(fakeBrowser.runtime, { lastError: undefined });
}
