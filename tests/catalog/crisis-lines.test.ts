import { describe, expect, test } from 'vitest';
import { CRISIS_LINES, DIRECTORIES } from '@/catalog/crisis-lines';

const PHONE = /^[0-9+*#() -]{2,20}$/;
const TODAY = '2026-11-24';

const numbers = CRISIS_LINES.flatMap(({ country, emergency, lines }) => [
  ...(emergency ? [{ country, ...emergency }] : []),
  ...lines.map((line) => ({ country, ...line })),
]);

test('there are at least forty countries, each once, by their codes', () => {
  const codes = CRISIS_LINES.map(({ country }) => country);
  expect(codes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(code)).not.toBe(code);
  }
});

test('each country has somebody to call', () => {
  const silent = CRISIS_LINES.filter(
    ({ emergency, lines }) => !emergency && !lines.some(({ phone }) => phone),
  );
  expect(silent).toEqual([]);
});

describe.each(numbers)('$country $phone', (number) => {
  test('names the page it was read on, and when', () => {
    expect(new URL(number.source).protocol).toBe('https:');
    expect(number.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(number.checked <= TODAY).toBe(true);
  });

  test('can be reached', () => {
    if (number.phone !== undefined) expect(number.phone).toMatch(PHONE);
    if ('name' in number) {
      expect(number.phone ?? number.text ?? number.url).toBeTruthy();
      if (number.url) expect(new URL(number.url).protocol).toBe('https:');
    }
  });
});

test('no country lists a number twice', () => {
  for (const { country, lines } of CRISIS_LINES) {
    const phones = lines.flatMap(({ phone }) => phone ?? []);
    expect(new Set(phones).size, country).toBe(phones.length);
  }
});

test('there are directories for everywhere else', () => {
  expect(DIRECTORIES.length).toBeGreaterThan(0);
  for (const { url } of DIRECTORIES) expect(new URL(url).protocol).toBe('https:');
});
