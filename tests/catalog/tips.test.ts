import reader from 'text-readability-ts';
import { describe, expect, test } from 'vitest';
import { ARTICLES } from '@/catalog/articles';
import { EVIDENCE } from '@/catalog/evidence';
import { TEMPLATES } from '@/catalog/templates';
import { TIPS } from '@/catalog/tips';
import { type EvidenceStrength, THEMES, type Tip } from '@/domain/tip';
import { forbiddenIn } from '@/tests/support/forbidden-words';
import { IMPERATIVES } from './imperatives';
import { jaccard, numbersIn, shinglesOf, wordsOf } from './words';

const RANK: Record<EvidenceStrength, number> = { early: 0, moderate: 1, strong: 2 };

/** So alike are two texts that say the same thing in the same way. */
const TOO_ALIKE = 0.2;

const facts = new Map(EVIDENCE.map((fact) => [fact.id, fact]));
const articles = new Map(ARTICLES.map((article) => [article.id, article]));
const templateIds = new Set(TEMPLATES.map((template) => template.id));
const shingled = TIPS.map((tip) => ({ tip, shingles: shinglesOf(tip.text) }));

/** School grade by Flesch and Kincaid, as a maintained package counts it. */
function gradeOf({ text }: Tip): number {
  return reader.fleschKincaidGrade(text.replaceAll(/[“”]/g, '').replaceAll('’', "'"));
}

/** What is wrong with a tip, by rule; nothing where all is well. */
const RULES: Readonly<Record<string, (tip: Tip) => readonly unknown[]>> = {
  'has 25 to 60 words': ({ text }) => {
    const count = wordsOf(text).length;
    return count >= 25 && count <= 60 ? [] : [count];
  },
  'ends as a sentence': ({ text }) => (/^\S.*[.?]”?$/s.test(text) ? [] : [text.slice(-20)]),
  'reads at grade 9 or easier': (tip) => (gradeOf(tip) <= 9 ? [] : [gradeOf(tip)]),
  'asks for a deed of 90 characters at most': ({ deed }) => (deed.length <= 90 ? [] : [deed]),
  'asks for a deed with an imperative and one period': ({ deed }) =>
    IMPERATIVES.has(wordsOf(deed)[0] ?? '') && /[.?…]”?$/.test(deed) ? [] : [deed],
  'leans on facts that exist, none twice': ({ evidence }) =>
    evidence.length === 0
      ? ['none']
      : evidence.filter((id, index) => !facts.has(id) || evidence.indexOf(id) !== index),
  'leads to an article and a template that exist': ({ article, template }) => [
    ...(articles.has(article) ? [] : [article]),
    ...(template === undefined || templateIds.has(template) ? [] : [template]),
  ],
  'is as sure as its weakest fact': ({ evidence, strength }) => {
    const ranks = evidence.map((id) => RANK[facts.get(id)?.strength ?? 'early']);
    return Math.min(...ranks) === RANK[strength] ? [] : [strength];
  },
  'uses only numbers that its facts give': ({ text, evidence }) => {
    const known = new Set(evidence.flatMap((id) => numbersIn(facts.get(id)?.claim ?? '')));
    return numbersIn(text).filter((number) => !known.has(number));
  },
  'names numbers among its topics': ({ text, deed, topics }) =>
    /\d/.test(text + deed) && !topics.includes('numbers') ? ['numbers'] : [],
  'names each topic and theme once': ({ topics, themes = [] }) =>
    [topics, themes].flatMap((each: readonly string[]) =>
      each.filter((name, index) => each.indexOf(name) !== index),
    ),
  'speaks of ketamine only to who asked': ({ text, deed, domain, topics }) =>
    (domain === 'ketamine' || /ketamine/i.test(text + deed)) && !topics.includes('ketamine')
      ? ['ketamine']
      : [],
  'holds no word that no tip may say': ({ text, deed }) => [
    ...forbiddenIn(text),
    ...forbiddenIn(deed),
  ],
  'urges nobody': ({ text, deed }) =>
    `${text} ${deed}`.match(/!|\b(?:just|simply|easy|easily|should|must)\b/gi) ?? [],
  'lets eyes stay open, be short and stop': ({ deed }) =>
    /\bbreath(?!e the air)|\bsit quietly|\bmeditat/i.test(deed) &&
    !(/eyes open/i.test(deed) && /\b(?:shorter|fewer)\b/i.test(deed) && /\bstop/i.test(deed))
      ? [deed]
      : [],
  'says nothing in the way of another': (tip) => {
    const own = shinglesOf(tip.text);
    return shingled
      .filter((other) => other.tip !== tip && jaccard(own, other.shingles) >= TOO_ALIKE)
      .map((other) => other.tip.id);
  },
  'has an id and a deed of its own': (tip) =>
    TIPS.filter((each) => each !== tip && (each.id === tip.id || each.deed === tip.deed)).map(
      (each) => each.id,
    ),
};

describe.each([...Map.groupBy(TIPS, (tip) => tip.domain)])('tips on %s', (domain, tips) => {
  test.each(Object.entries(RULES))(`each of ${domain} %s`, (_, isWrong) => {
    expect(tips.flatMap((tip) => isWrong(tip).map((wrong) => `${tip.id}: ${wrong}`))).toEqual([]);
  });
});

describe('the tips together', () => {
  test('are a year of them, also for who did not ask for ketamine', () => {
    expect(TIPS.filter((tip) => !tip.topics.includes('ketamine')).length).toBeGreaterThanOrEqual(
      366,
    );
  });

  test('read at grade 8 or easier for half of them', () => {
    const grades = TIPS.map(gradeOf).sort((a, b) => a - b);
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(8);
  });

  test('hold no more than 15 percent of one domain', () => {
    for (const [domain, tips] of Map.groupBy(TIPS, (tip) => tip.domain)) {
      expect(tips.length / TIPS.length, domain).toBeLessThanOrEqual(0.15);
    }
  });

  test.each(THEMES)('carry the theme "%s" at least twelve times', (theme) => {
    expect(TIPS.filter((tip) => tip.themes?.includes(theme)).length).toBeGreaterThanOrEqual(12);
  });

  test('have some for the days around a session and for very low days', () => {
    for (const near of ['session', 'low-mood']) {
      expect(TIPS.filter((tip) => tip.whenNear === near).length).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('the rules see', () => {
  test('a text that says the same in the same way', () => {
    const one = 'Sleep and mood seem to travel together on most days of the week.';
    const other = 'Sleep and mood seem to travel together on many days of the week.';
    expect(jaccard(shinglesOf(one), shinglesOf(other))).toBeGreaterThanOrEqual(TOO_ALIKE);
  });

  test('numbers in digits and in words', () => {
    expect(numbersIn('In 1,353 people, twelve of 20, a two-week trial, one idea.')).toEqual([
      '1353',
      '12',
      '20',
      '2',
    ]);
  });

  test.each<[string, Partial<Tip>]>([
    ['has 25 to 60 words', { text: 'Too short.' }],
    ['ends as a sentence', { text: 'No end' }],
    [
      'reads at grade 9 or easier',
      {
        text: 'Neuroplasticity constitutes an extraordinarily multifaceted physiological phenomenon encompassing synaptic reorganisation throughout innumerable interconnected cortical architectures.',
      },
    ],
    ['asks for a deed with an imperative and one period', { deed: 'Walking' }],
    ['leans on facts that exist, none twice', { evidence: [] }],
    ['leads to an article and a template that exist', { article: 'nowhere' }],
    ['uses only numbers that its facts give', { text: 'In 987654 people.' }],
    ['names numbers among its topics', { deed: 'Take 3 steps.', topics: [] }],
    ['speaks of ketamine only to who asked', { domain: 'ketamine', topics: [] }],
    ['holds no word that no tip may say', { deed: 'Rewire your brain.' }],
    ['urges nobody', { text: 'You should simply try!' }],
    ['lets eyes stay open, be short and stop', { deed: 'Take a breath.' }],
    ['has an id and a deed of its own', { deed: TIPS[1]?.deed ?? '' }],
  ])('that a tip does not keep "%s"', (rule, changed) => {
    const tip = { ...(TIPS[0] as Tip), ...changed };
    expect(RULES[rule]?.(tip)).not.toEqual([]);
  });
});
