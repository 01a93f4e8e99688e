import * as v from 'valibot';
import {
  announceChange,
  type Deed,
  isOurs,
  onMessage,
  type Question,
  type Reply,
} from '@/platform/messages';
import { isNewTab } from '@/platform/seen-tabs';
import type { TilthDatabase } from '@/storage/db';
import { failureOf } from '@/storage/failure';
import { ANSWERS, DOERS } from './answers';
import { ARGUMENTS } from './arguments';
import type { Sign } from './presence-keeper';

type Act = (db: TilthDatabase, arg: unknown) => Promise<unknown>;

/** What the rest of the background does around each message. */
export type Around = {
  /** Settles once the database was brought up to date after the start. */
  readonly ready: Promise<void>;
  /** Called after each deed that was written. */
  readonly onWritten: () => void;
};

/** Called after each reply: somebody is there. */
type Heard = (sign: Sign) => void;

/** How the address of a new tab ends. */
const NEW_TAB = /\/newtab\.html(?:[?#]|$)/;

/** Answers every message of the protocol; registers its listeners at once, before any await. */
export function serve(db: TilthDatabase, around: Around & { readonly onHeard: Heard }): void {
  for (const [question, act] of Object.entries(ANSWERS)) {
    answer(db, question as Question, act as Act, around);
  }
  for (const [deed, act] of Object.entries(DOERS)) {
    answer(db, deed as Deed, act as Act, around);
  }
}

function answer(
  db: TilthDatabase,
  method: Question | Deed,
  act: Act,
  around: Parameters<typeof serve>[1],
): void {
  const schema: v.GenericSchema<unknown, unknown> = ARGUMENTS[method];
  const listener = async ({
    data,
    sender,
  }: {
    data: unknown;
    sender: chrome.runtime.MessageSender;
  }) => {
    if (!isOurs(sender)) throw new Error(`${method}: refused, not sent by a page of Tilth`);
    const arg = v.parse(schema, data);
    await around.ready;
    const reply = await attempt(() => act(db, arg));
    // The reply goes first: somebody is waiting for it.
    setTimeout(() => {
      void signOf(method, sender).then(around.onHeard);
      if (!(method in DOERS) || reply.kind !== 'ok') return;
      around.onWritten();
      announceChange();
    });
    return reply;
  };
  // One listener serves methods of every type; each argument was parsed by its own schema above.
  onMessage(method as 'ahead', listener as never);
}

async function signOf(
  method: Question | Deed,
  { url = '', tab }: chrome.runtime.MessageSender,
): Promise<Sign> {
  if (method in DOERS) return 'deed';
  if (method !== 'today' || !NEW_TAB.test(url)) return 'question';
  return (await isNewTab(tab?.id)) ? 'opened' : 'newTab';
}

async function attempt(act: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { kind: 'ok', value: await act() };
  } catch (error) {
    console.error(error);
    return { kind: 'failed', reason: failureOf(error) };
  }
}
