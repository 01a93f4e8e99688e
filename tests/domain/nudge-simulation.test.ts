import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Nudge } from '@/domain/nudge';
import { decide } from '@/domain/nudge-decision';
import type { NudgeDecision, NudgeFacts } from '@/domain/nudge-facts';
import { lastOf, wasShown } from '@/domain/nudge-state';
import { NO_QUIET } from '@/tests/support/nudge-facts';
import { NudgeLaws, type Seen } from '@/tests/support/nudge-laws';
import { NudgeWorld, type WorldPlan } from '@/tests/support/nudge-world';

// Fifty years of lives, on whatever machine.
vi.setConfig({ testTimeout: 600_000 });

const SEED = 20_261_124;
const DAY = 86_400_000;
const OWN_ZONE = process.env['TZ'];

/** Every way in which clocks go: by hours, halves and quarters, twice a year, at midnight, backwards, not at all. */
const ZONES = `
  Pacific/Pago_Pago Pacific/Honolulu America/Adak America/Anchorage America/Los_Angeles America/Phoenix
  America/Denver America/Mexico_City America/Chicago Pacific/Easter America/Bogota America/Havana
  America/New_York America/Caracas America/Santiago America/Asuncion America/Halifax America/St_Johns
  America/Nuuk America/Sao_Paulo America/Miquelon America/Noronha Atlantic/Azores America/Scoresbysund
  Atlantic/Cape_Verde UTC Europe/London Europe/Dublin Africa/Casablanca Europe/Berlin Africa/Lagos
  Antarctica/Troll Africa/Cairo Asia/Beirut Asia/Gaza Europe/Istanbul Asia/Tehran Asia/Dubai Asia/Kabul
  Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Yangon Asia/Tokyo Australia/Adelaide Australia/Lord_Howe
  Australia/Sydney Pacific/Auckland Pacific/Chatham Pacific/Kiritimati
`
  .trim()
  .split(/\s+/);

afterAll(() => inZone(OWN_ZONE));

function inZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

/** Plays a world to its end, in which no law may be broken; what it throws names the zone and the seed. */
function play(plan: Partial<WorldPlan> & Pick<WorldPlan, 'zone' | 'seed'>): NudgeLaws {
  inZone(plan.zone);
  const laws = new NudgeLaws();
  // Years that differ, leap years among them.
  const from = Date.parse('2024-01-05') + (plan.seed % 1500) * DAY;
  new NudgeWorld({ from, days: 365, reminders: 6, decide, ...plan, watcher: laws }).play();
  return laws;
}

describe('a year in each of fifty zones', () => {
  const seen: Map<string, number> = new Map();
  const add = (more: Seen) => {
    for (const [what, times] of more) seen.set(what, (seen.get(what) ?? 0) + times);
  };

  test('there are fifty of them', () => {
    expect(new Set(ZONES).size).toBe(50);
    // A zone that there is not throws.
    for (const timeZone of ZONES) new Intl.DateTimeFormat('en', { timeZone });
  });

  test.each(ZONES.map((zone, place) => ({ zone, seed: SEED + place })))(
    'in $zone, seed $seed, every nudge comes once or says why it does not',
    (plan) => add(play(plan).seen),
  );

  test('and everything happened in them that can', () => {
    const often = [...seen].filter(([, times]) => times >= 20).map(([what]) => what.trim());
    expect(often.sort()).toEqual(WHAT_HAPPENS);
    expect(seen.get('notification')).toBeGreaterThan(5000);
  });
});

/** At least twenty times each. */
const WHAT_HAPPENS = `
  alarm|answered dismissed|answered done|decided|dropped allowance|dropped asleep|dropped changed
  dropped closed|dropped off|dropped paused|dropped quietHours|dropped rest|dropped said
  dropped sessionDay|dropped smallDay|forgotten|held gap|held paused|held quietHours|merged|moment after
  moment clock|moment firstTab|moment open|notification|notified|onPage asleep|onPage closed
  onPage refused|onPage unavailable|onPage wish|put off|round|shown again|stood back|truly asleep
  truly closed
`
  .trim()
  .split(/\n *|\|/);

test('the same seed is the same life', () => {
  const plan = { zone: 'Europe/Berlin', seed: SEED, days: 60 };
  expect([...play(plan).seen]).toEqual([...play(plan).seen]);
});

test('two hundred reminders break nothing', () => {
  const { seen } = play({ zone: 'America/Nuuk', seed: SEED, days: 15, reminders: 200 });
  expect(seen.get('notification')).toBeGreaterThan(10);
});

type Decide = (facts: NudgeFacts) => NudgeDecision;

const set = (settings: Partial<NudgeFacts['settings']>): Decide => {
  return (facts) => decide({ ...facts, settings: { ...facts.settings, ...settings } });
};
const knowing = (change: (nudge: Nudge) => Nudge | null): Decide => {
  return (facts) =>
    decide({ ...facts, nudges: facts.nudges.flatMap((each) => change(each) ?? []) });
};
const kindOf = (nudge: Nudge) => lastOf(nudge)?.kind;
let calls = 0;

/** Each leaves one rule out. */
const BROKEN: readonly [string, Decide, RegExp][] = [
  ['quiet hours', set({ quietHours: NO_QUIET }), /comes in quiet hours/],
  ['pauses', set({ nudgesPausedUntil: null }), /comes in a pause/],
  ['the allowance', set({ nudgeAllowance: 20 }), /comes as number/],
  [
    'some of the allowance',
    (facts) => {
      const nudgeAllowance = Math.max(0, facts.settings.nudgeAllowance - 1);
      return decide({ ...facts, settings: { ...facts.settings, nudgeAllowance } });
    },
    /stands back for nobody/,
  ],
  ['what the person wants', set({ nudgeBy: 'notification' }), /comes unasked/],
  ['what the browser allows', (facts) => decide({ ...facts, allowed: 'granted' }), /comes unasked/],
  [
    'the gap between two',
    knowing((nudge) => {
      const last = lastOf(nudge);
      if (last?.kind !== 'notified') return nudge;
      const long = { ...last, at: last.at - 11 * 60_000 };
      return { ...nudge, events: [...nudge.events.slice(0, -1), long] };
    }),
    /minutes after another/,
  ],
  [
    'what was shown a moment ago',
    (facts) => {
      const isNear = (nudge: Nudge) => wasShown(nudge) && facts.now - nudge.plannedAt < 5 * 60_000;
      return decide({ ...facts, nudges: facts.nudges.filter((nudge) => !isNear(nudge)) });
    },
    /comes again/,
  ],
  ['what is in sight', (facts) => decide({ ...facts, visible: new Set() }), /comes twice/],
  [
    'what was decided and not shown',
    knowing((nudge) => (kindOf(nudge) === 'decided' ? { ...nudge, deletedAt: 1 } : nudge)),
    /is left decided/,
  ],
  [
    'what waits',
    knowing((nudge) => (kindOf(nudge) === 'later' ? { ...nudge, deletedAt: 1 } : nudge)),
    /is left waiting|with something due/,
  ],
  [
    'a row now and then',
    (facts) => {
      const { rows, show, nextAt } = decide(facts);
      const isKept = show.length > 0 || rows.length < 2;
      return { rows: isKept ? rows : rows.slice(1), show, nextAt };
    },
    /has no row|is left/,
  ],
  [
    'what came too late for a notification',
    (facts) => {
      const { rows, show, nextAt } = decide(facts);
      const late = rows.flatMap((row) => {
        const last = lastOf(row);
        if (show.length > 0 || last?.kind !== 'onPage' || last.because !== 'asleep') return [];
        const decided = { kind: 'decided', together: 1, at: facts.now } as const;
        return [{ ...row, events: [...row.events.slice(0, -1), decided] }];
      });
      if (late.length === 0 || facts.allowed !== 'granted') return { rows, show, nextAt };
      const ids = new Set(late.map(({ id }) => id));
      return { rows: [...rows.filter(({ id }) => !ids.has(id)), ...late], show: late, nextAt };
    },
    /comes late|comes in quiet|comes as number|comes unasked/,
  ],
  [
    'what is said',
    (facts) =>
      decide({
        ...facts,
        habitOn: (id, day) => {
          const habit = facts.habitOn(id, day);
          return habit && { ...habit, open: true, skipped: false };
        },
      }),
    /though all is said/,
  ],
  ['small days', (facts) => decide({ ...facts, smallDays: new Set() }), /asks for nothing/],
  ['sessions', (facts) => decide({ ...facts, sessionDays: new Set() }), /asks for nothing/],
  [
    'who was there',
    (facts) => decide({ ...facts, now: facts.now + 6 * 60_000 }),
    /nobody was away/,
  ],
  [
    'the next moment',
    (facts) => {
      const decision = decide(facts);
      return { ...decision, nextAt: decision.nextAt && decision.nextAt + 3_600_000 };
    },
    /with something due/,
  ],
  [
    'that the same is decided the same',
    (facts) => {
      const decision = decide(facts);
      calls += 1;
      return { ...decision, nextAt: decision.nextAt && decision.nextAt - (calls % 2) };
    },
    /is decided differently/,
  ],
];

describe('it is seen where a decision forgets', () => {
  test.each(BROKEN)('%s', (_, broken, wrong) => {
    // One of three lives is enough.
    const play3 = () => {
      for (const seed of [1, 2, 3]) play({ zone: 'Europe/Berlin', seed, decide: broken });
    };
    expect(play3).toThrow(wrong);
  });
});
