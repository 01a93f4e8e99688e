import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '@/catalog/evidence';
import { DIGITAL_EVIDENCE } from '@/catalog/evidence/digital';
import { HABITS_EVIDENCE } from '@/catalog/evidence/habits';
import { KETAMINE_EVIDENCE } from '@/catalog/evidence/ketamine';
import { LEARNING_EVIDENCE } from '@/catalog/evidence/learning';
import { MENTAL_HEALTH_BRAIN_EVIDENCE } from '@/catalog/evidence/mental-health-brain';
import { MINDFULNESS_EVIDENCE } from '@/catalog/evidence/mindfulness';
import { MOVEMENT_EVIDENCE } from '@/catalog/evidence/movement';
import { NATURE_EVIDENCE } from '@/catalog/evidence/nature';
import { NEUROPLASTICITY_EVIDENCE } from '@/catalog/evidence/neuroplasticity';
import { NUTRITION_EVIDENCE } from '@/catalog/evidence/nutrition';
import { PRACTICES_EVIDENCE } from '@/catalog/evidence/practices';
import { SLEEP_EVIDENCE } from '@/catalog/evidence/sleep';
import { SOCIAL_EVIDENCE } from '@/catalog/evidence/social';
import { STRESS_EVIDENCE } from '@/catalog/evidence/stress';
import { TEMPLATES } from '@/catalog/templates';
import { TIPS } from '@/catalog/tips';
import type { Evidence } from '@/domain/tip';
import { forbiddenIn } from '@/tests/support/forbidden-words';
import { jaccard, shinglesOf } from './words';

const BY_DOMAIN: Readonly<Record<string, readonly Evidence[]>> = {
  digital: DIGITAL_EVIDENCE,
  habits: HABITS_EVIDENCE,
  ketamine: KETAMINE_EVIDENCE,
  learning: LEARNING_EVIDENCE,
  'mental-health-brain': MENTAL_HEALTH_BRAIN_EVIDENCE,
  mindfulness: MINDFULNESS_EVIDENCE,
  movement: MOVEMENT_EVIDENCE,
  nature: NATURE_EVIDENCE,
  neuroplasticity: NEUROPLASTICITY_EVIDENCE,
  nutrition: NUTRITION_EVIDENCE,
  practices: PRACTICES_EVIDENCE,
  sleep: SLEEP_EVIDENCE,
  social: SOCIAL_EVIDENCE,
  stress: STRESS_EVIDENCE,
};

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TRACKING = /[?&](?:utm_\w*|fbclid|gclid)=/i;

/** What a claim affirms: it may name a thing in order to say that it was not found. */
function affirmedIn(claim: string): string[] {
  return claim.split(/(?<=[.!?])\s+/).filter((part) => !/\b(?:not|no|never)\b/i.test(part));
}

/** What is wrong with a card, by rule. */
const RULES: Readonly<Record<string, (fact: Evidence) => readonly unknown[]>> = {
  'has a kebab-case id': ({ id }) => (KEBAB.test(id) ? [] : [id]),
  'says what was found': ({ claim }) => (/^\S.{20,}[.?”]$/s.test(claim) ? [] : [claim]),
  'says in whom, in 120 characters': ({ inWhom }) =>
    /^\S.{3,118}\.$/s.test(inWhom) ? [] : [inWhom],
  'says what it does not show, in 220 characters': ({ limits }) =>
    /^\S.{18,218}\.$/s.test(limits) ? [] : [limits],
  'has a source with an address or a DOI': ({ source: { doi, url } }) => [
    ...(doi === undefined && url === undefined ? ['no source'] : []),
    ...(doi !== undefined && !/^10\.\d+\/\S+$/.test(doi) ? [doi] : []),
    ...(url !== undefined && (new URL(url).protocol !== 'https:' || TRACKING.test(url))
      ? [url]
      : []),
  ],
  'affirms nothing that no text may say': ({ claim, inWhom }) =>
    [...affirmedIn(claim), inWhom].flatMap(forbiddenIn),
};

describe.each(Object.entries(BY_DOMAIN))('evidence on %s', (domain, facts) => {
  test.each(Object.entries(RULES))(`each of ${domain} %s`, (_, isWrong) => {
    expect(facts.flatMap((fact) => isWrong(fact).map((wrong) => `${fact.id}: ${wrong}`))).toEqual(
      [],
    );
  });
});

test('all evidence is gathered, each fact once', () => {
  expect(EVIDENCE).toHaveLength(Object.values(BY_DOMAIN).flat().length);
  expect(new Set(EVIDENCE.map((fact) => fact.id)).size).toBe(EVIDENCE.length);
});

test('no two facts say the same', () => {
  const shingled = EVIDENCE.map(({ id, claim }) => ({ id, shingles: shinglesOf(claim) }));
  const close = shingled.flatMap((one, index) =>
    shingled
      .slice(index + 1)
      .filter((other) => jaccard(one.shingles, other.shingles) >= 0.4)
      .map((other) => `${one.id} ~ ${other.id}`),
  );
  expect(close).toEqual([]);
});

test('no fact stands behind nothing', () => {
  const used = new Set([...TIPS, ...TEMPLATES].flatMap((entry) => entry.evidence));
  expect(EVIDENCE.map((fact) => fact.id).filter((id) => !used.has(id))).toEqual([]);
});

test.each(['has a kebab-case id', 'says in whom, in 120 characters'])(
  'a card that does not keep "%s" is seen',
  (rule) => {
    const fact = { ...(EVIDENCE[0] as Evidence), id: 'Not Kebab', inWhom: '' };
    expect(RULES[rule]?.(fact)).not.toEqual([]);
  },
);
