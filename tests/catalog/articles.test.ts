import { expect, test } from 'vitest';
import { ARTICLES } from '@/catalog/articles';
import { TIPS } from '@/catalog/tips';
import { forbiddenIn } from '@/tests/support/forbidden-words';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TRACKING = /[?&](?:utm_\w*|fbclid|gclid)=/i;

test('the article Tilth grew out of stands first', () => {
  expect(ARTICLES[0]?.id).toBe('betteru-neuroplasticity');
});

test('there are about two hundred, each with an id of its own', () => {
  const ids = ARTICLES.map((article) => article.id);
  expect(ids.length).toBeGreaterThanOrEqual(190);
  expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('addresses are https, without tracking, each listed once', () => {
  const urls = ARTICLES.map((article) => article.url);
  expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
  expect(urls.filter((url) => TRACKING.test(url))).toEqual([]);
  const plain = urls.map((url) => url.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
  expect(plain.filter((url, index) => plain.indexOf(url) !== index)).toEqual([]);
});

/** Titles are other people’s words: these name a thing that our own texts do not. */
const NAMED_IN_TITLES = ['BDNF', 'FDA', 'neurogenesis', 'new neurons'];

test('each has a title and a publisher, and none of them promises anything', () => {
  const wrong = ARTICLES.flatMap(({ id, title, publisher }) =>
    title.trim() === title && title !== '' && publisher.trim() !== ''
      ? forbiddenIn(title).filter((word) => !NAMED_IN_TITLES.includes(word))
      : [id],
  );
  expect(wrong).toEqual([]);
});

test('each that is about ketamine is shown only to who asked', () => {
  const about = ARTICLES.filter(
    ({ domain, title }) => domain === 'ketamine' || /ketamine/i.test(title),
  );
  expect(about.length).toBeGreaterThan(10);
  expect(about.filter(({ topics }) => !topics.includes('ketamine'))).toEqual([]);
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
