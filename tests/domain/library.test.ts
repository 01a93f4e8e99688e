import { describe, expect, test } from 'vitest';
import {
  ANY_ITEM,
  aLibrary,
  type ItemStatus,
  isWithin,
  type LibraryFilter,
  readingsByAddress,
} from '@/domain/library';
import { anUnknownReading } from '@/domain/reading';
import { anArticle, someTips } from '@/tests/support/builders';

const ARTICLES = [
  anArticle({ id: 'sleep-page', title: 'Why we sleep', domain: 'sleep' }),
  anArticle({
    id: 'cafe',
    title: 'Le Café et le sommeil',
    url: 'https://example.org/cafe',
    free: false,
  }),
];
const [one, two] = someTips({ sleep: 1, nature: 1 });
if (!one || !two) throw new Error('No tips');
const TIPS = [
  { ...one, text: 'Your brain sorts the day while you are asleep.', deed: 'Dim a lamp.' },
  {
    ...two,
    text: 'Trees may quiet a busy mind.',
    strength: 'early' as const,
    deed: 'Touch a leaf.',
  },
];
const library = aLibrary(TIPS, ARTICLES);

function found(query: string): string[] {
  return library.find(query).map(({ id }) => id);
}

describe('the library finds', () => {
  test('everything, tips first, where nothing is asked', () => {
    expect(found('  ')).toEqual([
      'tip:sleep-1',
      'tip:nature-1',
      'article:sleep-page',
      'article:cafe',
    ]);
  });

  test.each([
    ['a word of a tip', 'trees', ['tip:nature-1']],
    ['the beginning of a word', 'tre', ['tip:nature-1']],
    ['a word of a deed', 'lamp', ['tip:sleep-1']],
    ['whatever its case', 'TREES', ['tip:nature-1']],
    ['without its accent', 'cafe', ['article:cafe']],
    ['with its accent', 'café', ['article:cafe']],
    ['with a slip', 'sommeyl', ['article:cafe']],
    ['all words, in any order', 'mind busy', ['tip:nature-1']],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test.each(['trees lamp', 'zzz', '<script>', '"', '\u0000', '\\'])('nothing for "%s"', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('a filter lets through', () => {
  const status: ItemStatus = { read: false, opened: false, kept: false, aside: false };
  const all = (filter: Partial<LibraryFilter>, said: Partial<ItemStatus> = {}): string[] =>
    library.items
      .filter((item) => isWithin(item, { ...ANY_ITEM, ...filter }, { ...status, ...said }))
      .map(({ id }) => id);

  test.each<[string, Partial<LibraryFilter>, Partial<ItemStatus>, string[]]>([
    ['tips', { kind: 'tip' }, {}, ['tip:sleep-1', 'tip:nature-1']],
    ['articles', { kind: 'article' }, {}, ['article:sleep-page', 'article:cafe']],
    ['a domain', { domain: 'nature' }, {}, ['tip:nature-1']],
    ['an evidence', { strength: 'early' }, {}, ['tip:nature-1']],
    ['what is free', { free: true, kind: 'article' }, {}, ['article:sleep-page']],
    [
      'articles that were read',
      { status: 'read' },
      { read: true },
      ['article:sleep-page', 'article:cafe'],
    ],
    ['none that were read', { status: 'unread' }, { read: true }, []],
    [
      'what is kept',
      { status: 'kept', kind: 'tip' },
      { kept: true },
      ['tip:sleep-1', 'tip:nature-1'],
    ],
    ['nothing that is not kept', { status: 'kept' }, {}, []],
    ['nothing that was put aside', {}, { aside: true }, []],
    [
      'what was put aside, on request',
      { status: 'aside', kind: 'tip' },
      { aside: true },
      ['tip:sleep-1', 'tip:nature-1'],
    ],
  ])('%s', (_, filter, said, ids) => {
    expect(all(filter, said)).toEqual(ids);
  });
});

test('what was said of a page is found by any form of its address', () => {
  const reading = anUnknownReading(
    { key: 'example.org/a', address: 'https://example.org/a', title: 'A' },
    1,
  );
  const readingOf = readingsByAddress([reading]);
  expect(readingOf('https://www.example.org/a?utm_source=x')).toBe(reading);
  expect(readingOf('https://example.org/b')).toBeUndefined();
  expect(readingOf('javascript:alert(1)')).toBeUndefined();
});
