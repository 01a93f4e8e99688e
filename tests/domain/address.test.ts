import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeptAddress, keptAddress } from '@/domain/address';

function kept(text: string): KeptAddress {
  const page = keptAddress(text);
  if ('kind' in page) throw new Error(`${text} was refused: ${page.kind}`);
  return page;
}

describe('an address is kept', () => {
  test.each([
    ['as it is', 'https://example.org/a/b?page=2', 'https://example.org/a/b?page=2'],
    ['with http', 'http://example.org/a', 'http://example.org/a'],
    ['with https where none was given', 'example.org/a', 'https://example.org/a'],
    ['without space around it', '  https://example.org/a \n', 'https://example.org/a'],
    ['without tracking', 'https://example.org/a?utm_source=x&fbclid=1', 'https://example.org/a'],
    [
      'with what is no tracking',
      'https://example.org/?id=7&utm_medium=x',
      'https://example.org/?id=7',
    ],
    ['without a mark in the page', 'https://example.org/a#part-2', 'https://example.org/a'],
    ['with the path of an app', 'https://example.org/#/a/b', 'https://example.org/#/a/b'],
    ['without credentials', 'https://me:secret@example.org/a', 'https://example.org/a'],
    ['in another script', 'https://пример.рф/сон', 'https://xn--e1afmkfd.xn--p1ai/сон'],
  ])('%s', (_, typed, address) => {
    expect(decodeURI(kept(typed).address)).toBe(decodeURI(address));
  });
});

describe('one page has one key', () => {
  test.each([
    ['https://www.example.org/a', 'http://example.org/a/'],
    ['https://example.org/a?b=1&a=2', 'https://example.org/a?a=2&b=1'],
    ['https://EXAMPLE.org/a', 'https://example.org/a#top'],
    ['https://example.org/a?gclid=9', 'example.org/a'],
  ])('%s is %s', (one, other) => {
    expect(kept(one).key).toBe(kept(other).key);
  });

  test.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
    ['https://example.org/A', 'https://example.org/a'],
  ])('%s is not %s', (one, other) => {
    expect(kept(one).key).not.toBe(kept(other).key);
  });
});

describe('is refused, with the reason', () => {
  test.each([
    ['javascript:alert(1)', 'javascript'],
    ['JaVaScRiPt:alert(1)', 'javascript'],
    [' data:text/html,<b>x</b>', 'data'],
    ['file:///etc/passwd', 'file'],
    ['mailto:me@example.org', 'mailto'],
    ['chrome-extension://abc/newtab.html', 'chrome-extension'],
    ['about:config', 'about'],
    ['ftp://example.org/a', 'ftp'],
  ])('%s', (typed, scheme) => {
    expect(keptAddress(typed)).toEqual({ kind: 'addressNotWeb', scheme });
  });

  test.each(['', '   ', 'not an address', 'https://', 'https://x', 'http:///a', '<script>'])(
    '"%s"',
    (typed) => {
      expect(keptAddress(typed)).toEqual({ kind: 'addressUnclear', text: typed.trim() });
    },
  );

  test('what is too long', () => {
    const length = 10_240;
    const typed = `https://example.org/${'x'.repeat(length - 20)}`;
    expect(keptAddress(typed)).toEqual({ kind: 'addressTooLong', length, limit: 2000 });
  });
});

test('whatever is typed is kept as https or http, or refused; never does it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (typed) => {
      const page = keptAddress(typed);
      if ('kind' in page) return;
      expect(page.address).toMatch(/^https?:\/\//);
      expect(keptAddress(page.address)).toEqual(page);
    }),
  );
});
