import { vi } from 'vitest';
import type { Allowed } from '@/domain/nudge-facts';
import type { NudgePlatform } from '@/entrypoints/background/nudger';
import type { NudgeWords } from '@/platform/notify';

/** A browser as far as nudges go. It outlives every worker. */
export type FakeNudging = NudgePlatform & {
  allowed: Allowed;
  /** What the system says where it shows nothing. */
  says: string | null;
  /** What happens right before a notification is shown, or right after it. */
  before: () => Promise<void>;
  after: () => Promise<void>;
  /** The notification that stands. */
  standing: NudgeWords | null;
  /** Every notification there was. */
  readonly shown: readonly { readonly words: NudgeWords; readonly sound: boolean }[];
  /** When the alarm is to come. */
  readonly alarm: () => number | null;
};

/** A browser that may notify, on the clock of the test. */
export function aFakeNudging(): FakeNudging {
  const shown: { words: NudgeWords; sound: boolean }[] = [];
  let alarm: number | null = null;
  const fake: FakeNudging = {
    allowed: 'granted',
    says: null,
    before: async () => undefined,
    after: async () => undefined,
    standing: null,
    shown,
    alarm: () => alarm,
    now: () => Date.now(),
    readAllowed: async () => fake.allowed,
    isNudgeVisible: async () => fake.standing !== null,
    showNudge: async (words, sound) => {
      await fake.before();
      if (fake.says !== null) return { ok: false, says: fake.says };
      fake.standing = words;
      shown.push({ words, sound });
      await fake.after();
      return { ok: true };
    },
    clearNudge: async () => {
      fake.standing = null;
    },
    setAlarm: async (_, when) => {
      alarm = when;
    },
    clearAlarm: async () => {
      alarm = null;
    },
  };
  return fake;
}

/** What a worker does that was ended: nothing more, ever. `reached` settles once it came there. */
export function anEnd(): { readonly reached: Promise<void>; readonly end: () => Promise<never> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = vi.fn<() => Promise<never>>(() => {
    resolve();
    return new Promise<never>(() => undefined);
  });
  return { reached: promise, end };
}
