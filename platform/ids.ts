import type { DeedStamp } from '@/domain/deed';
import { now } from '@/platform/clock';

export function newId(): string {
  return crypto.randomUUID();
}

/** Names a deed where it is done, so that a repeat of it is known as one. */
export function aStamp(): DeedStamp {
  return { id: newId(), at: now() };
}

/** A whole number from 0 to 2³² − 1. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
