import { expect, test } from 'vitest';
import { ARTICLES } from '@/catalog/articles';
import { TIPS } from '@/catalog/tips';
import { forbiddenIn } from '@/tests/support/forbidden-words';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TRACKING = /[?&](?:utm_\w*|fbclid|gclid|redirectedFrom)=|#/i;

test('the article Tilth grew out of stands first', () => {
  expect(ARTICLES[0]?.id).toBe('betteru-neuroplasticity');
});

test('there are about two hundred, each with an id of its own', () => {
  const ids = ARTICLES.map((article) => article.id);
  expect(ids.length).toBeGreaterThanOrEqual(190);
  expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('addresses are https, without tracking or fragment, each listed once', () => {
  const urls = ARTICLES.map((article) => article.url);
  expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
  expect(urls.filter((url) => TRACKING.test(url))).toEqual([]);
  const plain = urls.map((url) => url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
  expect(plain.filter((url, index) => plain.indexOf(url) !== index)).toEqual([]);
});

/** What nobody’s title may promise here. */
const PROMISES: readonly RegExp[] = [
  /\bcur(?:e|es|ed|ing|able)\b/i,
  /\bguarante\w*/i,
  /\bpromis(?:e|es|ed|ing)\b/i,
  /\bmiracles?\b/i,
  /\bproven\b/i,
  /\brewir\w*/i,
  /\bregr(?:ow|ew)\w*/i,
  /\b(?:repair|fix|heal|reset)\w*\s+(?:your|the|my|a)\s+(?:brain|mind)\b/i,
  /\bwill (?:heal|cure|fix|boost|improve|lift|make you)\b/i,
  /\b(?:21|twenty-one)[ -]days?\b/i,
];

/** Titles are quotations: these name a thing that our own texts do not, and why they may. */
const NAMED_IN_TITLES: Readonly<Record<string, { words: readonly string[]; because: string }>> = {
  'pubmed-central-human-hippocampal-neurogenesis-drops-sharply': {
    words: ['neurogenesis'],
    because: 'It is the paper that doubts it.',
  },
  'pubmed-central-effect-exercise-training-resting-bdnf': {
    words: ['BDNF'],
    because: 'It names what was measured, in blood.',
  },
  'nature-neuroscience-running-increases-cell-proliferation-neurogenesis': {
    words: ['neurogenesis'],
    because: 'It says itself that it is about mice.',
  },
  'pubmed-central-physical-exercise-plus-enrichment-new': {
    words: ['neurogenesis'],
    because: 'It says itself that it is about mice.',
  },
  'scripps-news-fda-warns-risks-involved-compounded': {
    words: ['FDA'],
    because: 'It is the warning of that office.',
  },
  'drugs-com-fda-warns-dangers-compounded-ketamine': {
    words: ['FDA'],
    because: 'It is the warning of that office.',
  },
  'life-science-fda-approved-spravato-monotherapy': {
    words: ['FDA'],
    because: 'It is about esketamine alone, and is shown only to who asked.',
  },
};

test('each has a title and a publisher, without marks of ours', () => {
  const wrong = ARTICLES.filter(({ title, publisher }) =>
    [title, publisher].some(
      (text) =>
        text === '' ||
        text.trim() !== text ||
        /["']|\((?:free|open|abstract|author|summary|title is)\b/i.test(text),
    ),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('no title promises anything', () => {
  const wrong = ARTICLES.filter(({ title }) => PROMISES.some((promise) => promise.test(title)));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('only titles with a reason hold a word that no text of ours may hold', () => {
  const found = ARTICLES.flatMap(({ id, title }) => {
    const words = forbiddenIn(title);
    return words.length === 0 ? [] : [[id, words]];
  });
  const allowed = Object.entries(NAMED_IN_TITLES).map(([id, { words }]) => [id, words]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(allowed));
});

test('each that is about ketamine is shown only to who asked', () => {
  const about = ARTICLES.filter(
    ({ domain, title }) => domain === 'ketamine' || /ketamine|psychedelic/i.test(title),
  );
  expect(about.length).toBeGreaterThan(10);
  const open = about.filter(
    ({ topics }) => !topics.includes('ketamine') || !topics.includes('medicine'),
  );
  expect(open).toEqual([]);
});

test('no tip that anyone may see leads to a page about ketamine', () => {
  const hidden = new Set(
    ARTICLES.filter(({ topics }) => topics.includes('ketamine')).map((article) => article.id),
  );
  const open = TIPS.filter(({ topics }) => !topics.includes('ketamine'));
  expect(open.filter((tip) => hidden.has(tip.article)).map((tip) => tip.id)).toEqual([]);
});

test('minutes are whole and agree with short or long', () => {
  const wrong = ARTICLES.filter(
    ({ minutes, length }) =>
      minutes !== undefined &&
      !(Number.isInteger(minutes) && minutes > 0 && minutes <= 5 === (length === 'short')),
  );
  expect(wrong).toEqual([]);
});

test('each names its topics once, and nobody can hide the crisis line', () => {
  const wrong = ARTICLES.filter(({ topics }) => new Set(topics).size !== topics.length);
  expect(wrong).toEqual([]);
  const line = ARTICLES.find(({ id }) => id === 'wyoming-department-988-suicide-crisis-lifeline');
  expect(line?.topics).toEqual([]);
});
