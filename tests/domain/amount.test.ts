import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOfAmount } from '@/domain/amount';
import { checkAmount, LARGEST_AMOUNT, parseAmount } from '@/domain/amount-entry';
import type { Status } from '@/domain/check-in';
import { TEN_MINUTES } from '@/tests/support/builders';

describe('an amount as it is typed', () => {
  test.each([
    ['0', 0],
    ['10', 10],
    [' 10 ', 10],
    ['+7', 7],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['3.', 3],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1\u202f000,5', 1000.5],
    ["10'000", 10_000],
    ['10’000', 10_000],
    ['0.1234', 0.12],
    ['0.005', 0.01],
    ['007', 7],
    ['10,000', 10_000],
    ['1,000.5', 1000.5],
    ['1.000.000', 1_000_000],
    ['0.500', 0.5],
    ['0,500', 0.5],
    [String(LARGEST_AMOUNT), LARGEST_AMOUNT],
  ])('%j is %d', (text, amount) => expect(parseAmount(text)).toBe(amount));

  test.each(['1.000', '10.000', '+999.999'])('%j can be read in two ways', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'amountAmbiguous', text });
  });

  test('nothing below nothing is nothing', () => expect(parseAmount('-0')).toBe(0));

  test.each([
    '',
    ' ',
    'ten',
    '10 min',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '1.2.3',
    '1.000,5',
    '10,00,000',
    '--1',
    '+',
    '.',
    '1-2',
    '٣',
    '½',
    '１',
    '\u202e10',
    '<script>1</script>',
    '🍎',
    '\ud800',
    '__proto__',
    '9'.repeat(5000).concat('x'.repeat(5000)),
  ])('%j is no number', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'amountNotANumber', text });
  });

  test.each([
    ['-1', { kind: 'amountNegative', amount: -1 }],
    ['-0,5', { kind: 'amountNegative', amount: -0.5 }],
    ['1000001', { kind: 'amountTooLarge', amount: 1_000_001, limit: LARGEST_AMOUNT }],
    ['1'.padEnd(30, '0'), { kind: 'amountTooLarge', amount: 1e29, limit: LARGEST_AMOUNT }],
    // So large that it is no number any more.
    ['9'.repeat(10_000), { kind: 'amountNotANumber', text: 'Infinity' }],
  ])('%.40s is refused', (text, refusal) => expect(parseAmount(text)).toEqual(refusal));

  test('whatever is typed, it is an amount that can be kept, or a refusal', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String)), (text) => {
        const parsed = parseAmount(text);
        if (typeof parsed === 'number') expect(checkAmount(parsed)).toBeNull();
        else expect(parsed.kind).toMatch(/^amount/);
      }),
    ));

  test('an amount written out is read back, to two decimals', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LARGEST_AMOUNT * 100 }), (hundredths) => {
        expect(parseAmount((hundredths / 100).toFixed(2))).toBe(hundredths / 100);
      }),
    ));
});

test.each([
  [Number.NaN, 'amountNotANumber'],
  [Number.POSITIVE_INFINITY, 'amountNotANumber'],
  [Number.NEGATIVE_INFINITY, 'amountNotANumber'],
  [-0.001, 'amountNegative'],
  [LARGEST_AMOUNT + 1, 'amountTooLarge'],
  [0, undefined],
  [LARGEST_AMOUNT, undefined],
])('an amount of %d is refused as %s', (amount, kind) => {
  expect(checkAmount(amount)?.kind).toBe(kind);
});

test.each<['atLeast' | 'atMost', number, Status | null]>([
  ['atLeast', 0, null],
  ['atLeast', 0.001, 'small'],
  ['atLeast', 9.999, 'small'],
  ['atLeast', 10, 'done'],
  ['atLeast', 1000, 'done'],
  ['atMost', 0, 'done'],
  ['atMost', 10, 'done'],
  ['atMost', 10.001, 'small'],
])('%s ten: %d counts as %s', (direction, amount, status) => {
  expect(statusOfAmount({ ...TEN_MINUTES, direction }, amount)).toBe(status);
});
