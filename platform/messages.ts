import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Deeds } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import type { LocalDate } from '@/domain/local-date';
import type { ProgressAsked, ProgressView } from '@/domain/progress';
import type { Refusal } from '@/domain/refusal';
import type {
  AheadView,
  DeedsView,
  EvidenceView,
  HabitsView,
  InsightsView,
  LibraryView,
  NudgesView,
  NudgeTrial,
  PlotView,
  TodayView,
} from '@/domain/view';
import { ownAddress, ownId } from '@/platform/own';

export type Reply<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: Failure };

/** What surfaces ask: question → argument → answer. */
export type Questions = {
  readonly today: { arg: { readonly day: LocalDate | null }; answer: TodayView };
  readonly ahead: { arg: Record<string, never>; answer: AheadView };
  readonly library: { arg: Record<string, never>; answer: LibraryView };
  readonly evidence: { arg: { readonly ids: readonly string[] }; answer: EvidenceView };
  readonly deeds: { arg: Record<string, never>; answer: DeedsView };
  readonly plot: { arg: Record<string, never>; answer: PlotView };
  /** One habit's progress, or (`null`) that of all. */
  readonly progress: { arg: ProgressAsked; answer: ProgressView };
  readonly insights: { arg: Record<string, never>; answer: InsightsView };
  readonly habits: { arg: Record<string, never>; answer: HabitsView };
  readonly nudges: { arg: Record<string, never>; answer: NudgesView };
  /** Sends a nudge at once, to see whether it appears. */
  readonly tryNudge: { arg: Record<string, never>; answer: NudgeTrial };
};

export type Question = keyof Questions;
export type Deed = keyof Deeds;

/** The whole protocol: method → argument → reply. A deed is saved when it has no refusals. */
type Protocol = { [M in Question]: (arg: Questions[M]['arg']) => Reply<Questions[M]['answer']> } & {
  [M in Deed]: (arg: Deeds[M]) => Reply<readonly Refusal[]>;
} & {
  /** From the background to every surface: something was written, ask again. */
  changed: () => void;
};

type Sender = { readonly id?: string | undefined; readonly url?: string | undefined };

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Whether a message comes from a page of this very extension. */
export function isOurs(sender: Sender): boolean {
  return sender.id === ownId() && (sender.url?.startsWith(ownAddress()) ?? false);
}

/** Tells every open surface that something was written. */
export function announceChange(): void {
  // With no surface open there is nobody to receive it, which browsers report as an error.
  sendMessage('changed').catch(() => undefined);
}

/** Calls back whenever something was written anywhere. */
export function watchChanges(onChange: () => void): () => void {
  return onMessage('changed', ({ sender }) => {
    if (sender.id === ownId()) onChange();
  });
}
