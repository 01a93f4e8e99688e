import type { DeedStamp, Deeds } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { Refusal } from '@/domain/refusal';
import { type Told, tell } from '@/platform/client';
import { aStamp } from '@/platform/ids';
import type { Deed } from '@/platform/messages';

/** What a person is told after a deed that did not simply succeed. */
export type Trouble =
  | { readonly kind: 'kept'; readonly reason: Failure }
  | { readonly kind: 'lost'; readonly reason: Failure; readonly again: () => void }
  /** Refused, with no field of a form to stand near. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** What is left of a deed's argument for the surface to fill in. */
export type DeedArgument<D extends Deed> = Omit<Deeds[D], keyof DeedStamp>;

/** Sends deeds one after another, so that the last word of a surface is the one that stands. */
export type DeedQueue = {
  readonly do: <D extends Deed>(method: D, arg: DeedArgument<D>) => Promise<Told>;
  /** Settles once everything that was told so far has its answer. */
  readonly settled: () => Promise<unknown>;
};

export function aDeedQueue(onTrouble: (trouble: Trouble | null) => void): DeedQueue {
  let last: Promise<unknown> = Promise.resolve();
  const act = <D extends Deed>(method: D, arg: DeedArgument<D>): Promise<Told> => {
    const deed = { ...aStamp(), ...arg } as unknown as Deeds[D];
    const told = last.then(() => tell(method, deed));
    last = told;
    return told.then((outcome) => {
      onTrouble(troubleOf(outcome, () => void act(method, arg)));
      return outcome;
    });
  };
  return { do: act, settled: () => last };
}

/** The refusals of a deed; none where it was saved or kept. */
export function refusalsOf(told: Told): readonly Refusal[] {
  return told.kind === 'refused' ? told.refusals : [];
}

function troubleOf(told: Told, again: () => void): Trouble | null {
  switch (told.kind) {
    case 'saved':
    case 'refused':
      return null;
    case 'kept':
      return { kind: 'kept', reason: told.reason };
    case 'lost':
      return { kind: 'lost', reason: told.reason, again };
  }
}
