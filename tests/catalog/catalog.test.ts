import { describe, expect, test } from 'vitest';
import { ARTICLES } from '@/catalog/articles';
import { EVIDENCE } from '@/catalog/evidence';
import { TEMPLATES } from '@/catalog/templates';
import { TIPS } from '@/catalog/tips';
import { HABIT_DOMAINS } from '@/domain/life-domain';
import type { Evidence, EvidenceStrength } from '@/domain/tip';
import { forbiddenIn } from '@/tests/support/forbidden-words';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TRACKING = /[?&](?:utm_\w*|fbclid|gclid)=/i;
const RANK: Record<EvidenceStrength, number> = { early: 0, moderate: 1, strong: 2 };

const evidenceById = new Map(EVIDENCE.map((fact) => [fact.id, fact]));
const articleIds = new Set(ARTICLES.map((article) => article.id));
const templateIds = new Set(TEMPLATES.map((template) => template.id));

function factsOf(tip: { readonly evidence: readonly string[] }): Evidence[] {
  return tip.evidence.map((id) => {
    const fact = evidenceById.get(id);
    if (fact === undefined) throw new Error(`No fact "${id}"`);
    return fact;
  });
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

describe('ids', () => {
  test.each([
    ['tips', TIPS],
    ['evidence', EVIDENCE],
    ['articles', ARTICLES],
    ['templates', TEMPLATES],
  ])('of %s are unique and kebab-case', (_name, entries) => {
    const ids = entries.map((entry) => entry.id);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('references', () => {
  test.each(TIPS)('of tip $id resolve, none twice', (tip) => {
    expect(tip.evidence.length).toBeGreaterThan(0);
    expect(new Set(tip.evidence).size).toBe(tip.evidence.length);
    expect(tip.evidence.filter((id) => !evidenceById.has(id))).toEqual([]);
    expect(articleIds).toContain(tip.article);
    if (tip.template !== undefined) expect(templateIds).toContain(tip.template);
  });

  test.each(TEMPLATES)('of template $id resolve, none twice', (template) => {
    expect(template.evidence.length).toBeGreaterThan(0);
    expect(new Set(template.evidence).size).toBe(template.evidence.length);
    expect(template.evidence.filter((id) => !evidenceById.has(id))).toEqual([]);
  });

  test('leave no fact and no article unused', () => {
    const facts = new Set([...TIPS, ...TEMPLATES].flatMap((entry) => entry.evidence));
    const articles = new Set(TIPS.map((tip) => tip.article));
    expect(EVIDENCE.map((fact) => fact.id).filter((id) => !facts.has(id))).toEqual([]);
    expect(ARTICLES.map((article) => article.id).filter((id) => !articles.has(id))).toEqual([]);
  });
});

describe('addresses', () => {
  test('of articles are https, without tracking, each listed once', () => {
    const urls = ARTICLES.map((article) => article.url);
    expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
    expect(urls.filter((url) => TRACKING.test(url))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('of sources are https, without tracking; each source has an address or a DOI', () => {
    const urls = EVIDENCE.flatMap((fact) => fact.source.url ?? []);
    expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
    expect(urls.filter((url) => TRACKING.test(url))).toEqual([]);
    for (const { id, source } of EVIDENCE) expect(source.doi ?? source.url, id).toBeTruthy();
    for (const { source } of EVIDENCE) expect(source.doi ?? '10.0/0').toMatch(/^10\.\d+\/\S+$/);
  });

  test('the article the product grew out of stands first', () => {
    expect(ARTICLES[0]?.id).toBe('betteru-neuroplasticity');
  });
});

/** First words of deeds: each an imperative. A new verb is added here by hand. */
const IMPERATIVES = new Set(
  `Ask Check Choose Close Dim Do Doodle Find Get Give Greet Guess Leave Look Move Name Note Notice
  Pause Pick Plan Play Put Repeat Say Send Share Silence Sit Stand Step Sway Take Tell Toss Try
  Walk Write`.split(/\s+/),
);

describe('tips', () => {
  test('are sixty', () => {
    expect(TIPS).toHaveLength(60);
  });

  test.each(TIPS)('$id has 25 to 60 words and ends as a sentence', ({ text }) => {
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(25);
    expect(wordsOf(text).length).toBeLessThanOrEqual(60);
    expect(text).toBe(text.trim());
    expect(text).toMatch(/[.!?]$/);
  });

  test.each(TIPS)('$id asks for a short deed: imperative, one period', ({ deed }) => {
    expect(deed.length).toBeLessThanOrEqual(90);
    expect(IMPERATIVES).toContain(wordsOf(deed)[0]);
    expect(deed).toMatch(/\.”?$/);
  });

  test.each(TIPS)('$id is as sure as its weakest fact', (tip) => {
    const weakest = Math.min(...factsOf(tip).map((fact) => RANK[fact.strength]));
    expect(RANK[tip.strength]).toBe(weakest);
  });

  test('no domain holds more than 15 percent', () => {
    const counts = Map.groupBy(TIPS, (tip) => tip.domain);
    for (const [domain, tips] of counts) {
      expect(tips.length / TIPS.length, domain).toBeLessThanOrEqual(0.15);
    }
  });

  test('none speaks of ketamine: those are shown to people who ask', () => {
    expect(TIPS.filter((tip) => tip.domain === 'ketamine')).toEqual([]);
    expect(TIPS.filter((tip) => /ketamine/i.test(tip.text + tip.deed))).toEqual([]);
  });

  test('no two texts are near duplicates, no two deeds the same', () => {
    const close: string[] = [];
    const shingled = TIPS.map((tip) => ({ id: tip.id, shingles: shinglesOf(tip.text) }));
    for (const [index, one] of shingled.entries()) {
      for (const other of shingled.slice(index + 1)) {
        if (jaccard(one.shingles, other.shingles) >= 0.3) close.push(`${one.id} ~ ${other.id}`);
      }
    }
    expect(close).toEqual([]);
    expect(new Set(TIPS.map((tip) => tip.deed)).size).toBe(TIPS.length);
  });

  test('a near duplicate would be found', () => {
    const one = 'Sleep and mood seem to travel together on most days of the week.';
    const other = 'Sleep and mood seem to travel together on many days of the week.';
    expect(jaccard(shinglesOf(one), shinglesOf(other))).toBeGreaterThanOrEqual(0.3);
  });

  test.each(TIPS)('$id uses only numbers that its facts give', (tip) => {
    const known = new Set(factsOf(tip).flatMap((fact) => numbersIn(fact.claim)));
    expect(numbersIn(tip.text).filter((number) => !known.has(number))).toEqual([]);
  });

  test('numbers are seen in digits and in words', () => {
    expect(numbersIn('In 1,353 people, twelve of 20, a two-week trial, one idea.')).toEqual([
      '1353',
      '12',
      '20',
      '2',
    ]);
  });

  test.each(TIPS.filter(({ deed }) => /\bbreath|\bsit quietly|\bmeditat/i.test(deed)))(
    '$id lets eyes stay open, be short and stop',
    ({ deed }) => {
      expect(deed).toMatch(/eyes open/i);
      expect(deed).toMatch(/\b(?:shorter|fewer)\b/i);
      expect(deed).toMatch(/\bstop/i);
    },
  );

  test.each(Object.entries(themes()))('theme "%s" is carried by five or more', (_theme, ids) => {
    const known = new Set(TIPS.map((tip) => tip.id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBeGreaterThanOrEqual(5);
  });
});

describe('templates', () => {
  test('six gentle ones come first: Welcome shows them', () => {
    expect(TEMPLATES.slice(0, 6).map((template) => template.id)).toEqual([
      'walk-10-min',
      'slow-breathing-5-min',
      'journal-one-line',
      'steady-wake-time',
      'outdoors-20-min',
      'reach-out',
    ]);
  });

  test.each(TEMPLATES)('$id has a short name, a cue that follows "After", a small version', (t) => {
    expect(t.name.length).toBeLessThanOrEqual(40);
    for (const text of [t.name, t.cue, t.small]) {
      expect(text).toBe(text.trim());
      expect(text).toMatch(/[^.]$/);
    }
    expect(t.cue).not.toMatch(/^(?:after|when|before|while|at|on|with|within|every)\b/i);
    expect(t.cue).toMatch(/^(?:I |[a-z])/);
    expect(HABIT_DOMAINS).toContain(t.domain);
  });

  test.each(TEMPLATES)(
    '$id has a schedule and a goal that a habit can hold',
    ({ schedule, goal }) => {
      if (schedule.kind === 'weekdays') {
        expect(schedule.days.length).toBeGreaterThan(0);
        expect(schedule.days).toEqual([...new Set(schedule.days)].sort((a, b) => a - b));
      }
      if (goal.kind === 'amount') {
        expect(goal.target).toBeGreaterThan(0);
        expect(goal.target).toBeLessThanOrEqual(1_000_000);
        expect(goal.unit).toMatch(/^[a-z]+s$/);
      }
    },
  );

  test('a caution is never empty', () => {
    expect(TEMPLATES.filter((t) => t.caution !== undefined && t.caution.length < 10)).toEqual([]);
  });
});

describe('forbidden words', () => {
  test.each(TIPS)('are not in tip $id', ({ text, deed }) => {
    expect(forbiddenIn(text)).toEqual([]);
    expect(forbiddenIn(deed)).toEqual([]);
  });

  test.each(TEMPLATES)('are not in template $id', (template) => {
    const { name, cue, small, caution = '' } = template;
    expect([name, cue, small, caution].flatMap(forbiddenIn)).toEqual([]);
  });

  // A claim may name a thing in order to say that it was not found.
  test.each(EVIDENCE)('are not in what fact $id affirms', ({ claim }) => {
    const affirmed = claim.split(/(?<=[.!?])\s+/).filter((s) => !/\b(?:not|no|never)\b/i.test(s));
    expect(affirmed.flatMap(forbiddenIn)).toEqual([]);
  });

  test.each(ARTICLES)('are not in the title of article $id', ({ title }) => {
    expect(forbiddenIn(title)).toEqual([]);
  });

  test.each([
    [
      'This walk is guaranteed to rewire your brain in 21 days.',
      ['guaranteed', 'rewire', '21 days'],
    ],
    ['You missed Monday and broke your streak.', ['missed', 'broke your streak']],
    ['Stop taking your pills; a cure is near.', ['cure', 'Stop taking']],
    ['Move to boost BDNF and grow new brain cells.', ['BDNF', 'new brain cells']],
    ['You should have tried; lazy days damaged your brain.', ['lazy', 'should have', 'damaged']],
    ['Clean eating and fasting help with weight loss.', ['weight', 'fasting', 'Clean eating']],
    ['Ask about dosing: the FDA failed to say.', ['dosing', 'FDA', 'failed']],
  ])('are found in a bad sentence: %s', (sentence, words) => {
    expect(forbiddenIn(sentence).toSorted()).toEqual(words.toSorted());
  });

  test('are not seen in harmless neighbours of theirs', () => {
    const text = 'Be curious, act securely, fasten your coat, and lift as much as you like.';
    expect(forbiddenIn(text)).toEqual([]);
  });
});

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / one.union(other).size;
}

/** Digits, and the words two to twelve: "one" is too often not a count ("one study"). */
function numbersIn(text: string): string[] {
  const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
  const spelled = [...words, 'twelve'];
  const found = text
    .toLowerCase()
    .match(new RegExp(`\\d[\\d,]*|\\b(?:${spelled.join('|')})\\b`, 'g'));
  return (found ?? []).map((number) => {
    const index = spelled.indexOf(number);
    return index < 0 ? number.replaceAll(',', '') : String(index + 2);
  });
}

/** The themes of the article the product grew out of, and the tips that carry each. */
function themes(): Record<string, readonly string[]> {
  return {
    'the brain keeps changing': [
      'brain-keeps-changing',
      'tiny-changes-are-real',
      'change-in-daily-life',
      'change-goes-both-ways',
      'talk-therapy-and-the-brain',
      'sleep-makes-room',
      'learning-leaves-a-trace',
      'rest-is-part-of-practice',
    ],
    'patterns grow by repetition and are not fixed': [
      'change-goes-both-ways',
      'step-around-old-habits',
      'patterns-are-not-fixed',
      'thoughts-that-circle',
      'act-before-the-mood',
      'a-brain-that-adapts',
      'circles-slow-among-trees',
      'attention-can-recover',
    ],
    'practice turns what was gained into habit': [
      'tiny-changes-are-real',
      'no-magic-number',
      'a-day-off-is-fine',
      'same-place-same-act',
      'make-an-if-then-plan',
      'see-what-you-did',
      'plan-for-the-bump',
      'quiet-practice-takes-time',
    ],
    'everyday habits support adapting': [
      'move-in-your-own-way',
      'a-little-movement-counts',
      'sleep-and-mood-together',
      'a-steady-rhythm',
      'sleep-makes-room',
      'closer-to-daylight',
      'add-a-piece-of-fruit',
      'a-pause-gives-a-little-back',
    ],
    'at any age': [
      'brain-keeps-changing',
      'older-brains-can-learn',
      'thinking-on-your-feet',
      'learning-leaves-a-trace',
      'a-skill-just-out-of-reach',
      'look-for-wonder',
    ],
    'new stories and ways to cope, with support': [
      'a-second-way-to-see-it',
      'talk-therapy-and-the-brain',
      'a-plan-that-is-yours',
      'kindness-toward-yourself',
      'use-your-own-name',
      'bouncing-back-can-be-learned',
      'someone-to-confide-in',
    ],
    'thriving, more than fewer symptoms': [
      'borrow-a-fresh-start',
      'let-values-lead',
      'act-before-the-mood',
      'follow-a-small-question',
      'make-something-badly',
      'kindness-warms-the-giver',
      'look-for-wonder',
    ],
  };
}
