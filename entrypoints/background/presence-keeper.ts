import { endOfLivedDay, type Instant, livedDay } from '@/domain/local-date';
import { now } from '@/platform/clock';
import type { Moment } from '@/storage/check-ins';
import type { TilthDatabase } from '@/storage/db';
import { LATE, noteAwake, noteDay, noteOpen, noteTab, noteUse } from '@/storage/presence';
import { readSettings } from '@/storage/settings';

/** For so long one sign of use stands for those after it, in milliseconds. */
const STEP = 5 * 60_000;
/** Pages ask anew by themselves for so long after a change was announced, and after a day began. */
const ECHO = 5000;
const DAWN = 2 * 60_000;

/** What was heard of a person: `opened` is a new tab that was not there before, `newTab` one that asks anew. */
export type Sign = 'opened' | 'newTab' | 'question' | 'deed';

const KINDS = { opened: 'tab', newTab: 'tab', question: 'use', deed: 'use' } as const;

/** What no page does by itself. */
const isWilled = (sign: Sign): boolean => sign === 'opened' || sign === 'deed';

/** What tells when the browser was there. */
export type PresenceKeeper = {
  readonly heard: (sign: Sign) => Promise<void>;
  /** Every page that is open was told to ask anew: that is nobody's sign of use. */
  readonly announced: () => void;
  readonly opened: () => Promise<void>;
  /** An alarm came that was to come then. */
  readonly alarmed: (scheduledFor: Instant) => Promise<void>;
};

type Span = { readonly from: Instant; readonly until: Instant };

/** Notes when the browser was there; `onFirstTab` is called once the first new tab of a day was noted. */
export function keepPresence(db: TilthDatabase, onFirstTab: () => void): PresenceKeeper {
  const noted: Record<'tab' | 'use', Span> = { tab: NEVER, use: NEVER };
  let echo = NEVER;
  const announced = (): void => {
    echo = { from: now(), until: now() + ECHO };
  };
  return {
    announced,
    heard: async (sign) => {
      const at = now();
      const kind = KINDS[sign];
      const isEcho = !isWilled(sign) && isIn(echo, at);
      if (sign === 'deed') announced();
      if (isEcho || isIn(noted[kind], at)) return;
      const moment = await momentAt(db, at);
      const { dayStartsAt } = moment;
      // A page that stands open goes on into the new day by itself.
      const isDawn = livedDay(at - DAWN, dayStartsAt) !== livedDay(at, dayStartsAt);
      if (isDawn && !isWilled(sign)) return;
      noted[kind] = { from: at, until: Math.min(at + STEP, endOfLivedDay(at, dayStartsAt)) };
      if (kind === 'tab' && (await noteTab(db, moment))) onFirstTab();
      else await noteUse(db, moment);
    },
    opened: async () => noteOpen(db, await momentAt(db, now())),
    alarmed: async (scheduledFor) => {
      const at = now();
      const moment = await momentAt(db, at);
      if (at - scheduledFor > LATE) await noteAwake(db, moment, scheduledFor);
      else await noteDay(db, moment);
    },
  };
}

const NEVER: Span = { from: 0, until: 0 };

function isIn({ from, until }: Span, at: Instant): boolean {
  return from <= at && at < until;
}

async function momentAt(db: TilthDatabase, at: Instant): Promise<Moment> {
  const { dayStartsAt } = await readSettings(db);
  return { now: at, dayStartsAt };
}
