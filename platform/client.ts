import type { Deeds } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { Refusal } from '@/domain/refusal';
import type { KeptDeed } from '@/platform/keeping';
import {
  type Deed,
  type Question,
  type Questions,
  type Reply,
  sendMessage,
} from '@/platform/messages';
import { isPrivateWindow } from '@/platform/own';

/** What became of a deed. */
export type Told =
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** Not written yet; it waits beside the database and will be. */
  | { readonly kind: 'kept'; readonly reason: Failure }
  /** Neither written nor kept. */
  | { readonly kind: 'lost'; readonly reason: Failure };

export type Asked<T> =
  | { readonly kind: 'answer'; readonly answer: T }
  | { readonly kind: 'failed'; readonly reason: Failure };

/** Waits before the second and the third try, in milliseconds. */
const PAUSES = [60, 400];

/** A worker that does not answer for so long was killed in the middle, in milliseconds. */
const PATIENCE = 5000;

/** Asks the background for a view. */
export async function ask<Q extends Question>(
  question: Q,
  arg: Questions[Q]['arg'],
): Promise<Asked<Questions[Q]['answer']>> {
  if (isPrivateWindow()) return { kind: 'failed', reason: 'unavailable' };
  const reply = await insist(() => send(question, arg) as Promise<Reply<Questions[Q]['answer']>>);
  return reply.kind === 'ok' ? { kind: 'answer', answer: reply.value } : reply;
}

/**
 * Tells the background to write a deed. It is *saved* only when the background has said so; a deed
 * that cannot be written is kept beside the database, and the background writes it when it can.
 */
export async function tell<D extends Deed>(method: D, arg: Deeds[D]): Promise<Told> {
  if (isPrivateWindow()) return { kind: 'lost', reason: 'unavailable' };
  const reply = await insist(() => send(method, arg) as Promise<Reply<readonly Refusal[]>>);
  if (reply.kind === 'ok') {
    const refusals = reply.value;
    return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'saved' };
  }
  const { reason } = reply;
  if (reason === 'unavailable') return { kind: 'lost', reason };
  return keep({ method, arg: { ...arg, kept: true } } as unknown as KeptDeed).then(
    () => ({ kind: 'kept', reason }) as const,
    () => ({ kind: 'lost', reason }) as const,
  );
}

/** Loaded only when it is needed, which is hardly ever. */
async function keep(deed: KeptDeed): Promise<void> {
  const { keepDeed } = await import('@/platform/keeping');
  await keepDeed(deed);
}

async function insist<T>(attempt: () => Promise<Reply<T>>): Promise<Reply<T>> {
  let reply = await attempt();
  for (const pause of PAUSES) {
    if (reply.kind === 'ok' || reply.reason === 'unavailable') return reply;
    await new Promise((resolve) => setTimeout(resolve, pause));
    reply = await attempt();
  }
  return reply;
}

async function send(method: Question | Deed, arg: unknown): Promise<Reply<unknown>> {
  let timer = 0;
  const silence = new Promise<never>((_, reject) => {
    timer = self.setTimeout(reject, PATIENCE, new Error(`No answer to ${method}`));
  });
  // Method and argument belong together by the types of `ask` and `tell`.
  const sent = sendMessage(method as 'ahead', arg as Record<string, never>);
  try {
    return await Promise.race([sent, silence]);
  } catch {
    return { kind: 'failed', reason: 'unknown' };
  } finally {
    clearTimeout(timer);
  }
}
