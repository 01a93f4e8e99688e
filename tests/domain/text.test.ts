import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText, isBlank } from '@/domain/text';

/** Any code point; fast-check's own take seconds to set up. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .map((point) => String.fromCodePoint(point));

describe('a line of text', () => {
  test.each([
    ['nothing', '', ''],
    ['blanks', ' \t\n\r ', ''],
    ['ends and doubles', '  Walk   far ', 'Walk far'],
    ['blanks of other kinds', 'Walk\u00a0\u2003\u3000far', 'Walk far'],
    ['lines', 'Walk\r\nfar\u2028or\u2029not', 'Walk far or not'],
    ['control characters', '\u0000Wa\u0007lk\u001b[31m\u007f\u0085', 'Wa lk [31m'],
    ['a byte order mark', '\ufeffWalk', 'Walk'],
    ['overrides of direction', 'Walk \u202egnp.exe\u202c', 'Walk gnp.exe'],
    ['isolates', '\u2066Walk\u2069 \u2067far\u2069', 'Walk far'],
    ['a right-to-left name', 'المشي עשר דקות', 'المشي עשר דקות'],
    ['marks that Arabic and Persian need', 'می\u200cروم \u200fראשון', 'می\u200cروم \u200fראשון'],
    ['emoji', '🧘🏽‍♀️ 👨‍👩‍👧‍👦 🇩🇪', '🧘🏽‍♀️ 👨‍👩‍👧‍👦 🇩🇪'],
    ['a letter in parts', 'Cafe\u0301', 'Café'],
    ['a letter in parts that were kept apart', 'Cafe\u202a\u0301', 'Café'],
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['half a character', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a name of the language', '__proto__', '__proto__'],
  ])('%s', (_name, text, line) => expect(cleanLine(text)).toBe(line));

  test('cleaned once is clean, well formed, composed and on one line', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\u202e', '\u0301', '\n', ' ', 'e', '\ud83d'),
            anyCharacter,
          ),
        }),
        (text) => {
          const line = cleanLine(text);
          expect(cleanLine(line)).toBe(line);
          expect(line).toBe(line.normalize('NFC'));
          expect(line.isWellFormed()).toBe(true);
          expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s|\s$| {2}/u);
        },
      ),
      { numRuns: 200 },
    ));
});

describe('a text of several lines', () => {
  test.each([
    ['nothing', '', ''],
    ['line ends of every kind', 'a\r\nb\rc\u2028d\u2029e\nf', 'a\nb\nc\nd\ne\nf'],
    ['tabs and double spaces', 'a\tb  c', 'a\tb  c'],
    ['blank lines within, not around', '\n\n a\n\nb \n', 'a\n\nb'],
    ['control characters', 'a\u0000b\u0007\u001bc', 'a b c'],
    ['overrides of direction', 'a\u202eb\u202c', 'ab'],
    ['half a character', 'a\ud800', 'a\ufffd'],
  ])('%s', (_name, text, clean) => expect(cleanText(text)).toBe(clean));

  test('cleaned once is clean', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('\u202e', '\u0301', '\n', '\r', '\t', ' ', '\u0007', '\ud83d'),
            anyCharacter,
          ),
        }),
        (text) => {
          const clean = cleanText(text);
          expect(cleanText(clean)).toBe(clean);
          expect(clean.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 200 },
    ));
});

test.each([
  ['', true],
  [' \n\t\u00a0\u3000', true],
  ['\u200b\u200d\u2060\u00ad', true],
  // A braille pattern without a dot.
  ['\u2800', true],
  ['\u3164', true],
  ['.', false],
  ['\u200b0', false],
  ['🌱', false],
])('%j is blank: %s', (text, blank) => expect(isBlank(text)).toBe(blank));
