import { describe, expect, test } from 'vitest';
import { covers, isResting, type RestSpan } from '@/domain/rest';
import { day } from '@/tests/support/builders';

function aSpan(
  from: string,
  until: string | null,
  habitIds: RestSpan['habitIds'] = null,
): RestSpan {
  return {
    from: day(from),
    until: until === null ? null : day(until),
    habitIds,
    reason: 'illness',
  };
}

describe('a rest covers', () => {
  test.each([
    ['the day before', '2026-11-19', false],
    ['its first day', '2026-11-20', true],
    ['a day within', '2026-11-21', true],
    ['its last day', '2026-11-22', true],
    ['the day after', '2026-11-23', false],
  ])('%s: %s %s', (_, on, is) => {
    expect(covers(aSpan('2026-11-20', '2026-11-22'), day(on))).toBe(is);
  });

  test('one day alone', () => {
    const one = aSpan('2026-11-20', '2026-11-20');
    expect(['2026-11-19', '2026-11-20', '2026-11-21'].map((on) => covers(one, day(on)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('every day from its first on while it is open', () => {
    expect(covers(aSpan('2026-11-20', null), day('2036-02-29'))).toBe(true);
    expect(covers(aSpan('2026-11-20', null), day('2026-11-19'))).toBe(false);
  });
});

describe('a habit rests', () => {
  const on = day('2026-11-21');
  test.each<[string, readonly RestSpan[], boolean]>([
    ['in no rest', [], false],
    ['when all rest', [aSpan('2026-11-20', null)], true],
    ['when it is named', [aSpan('2026-11-20', null, ['read', 'walk'])], true],
    ['not when others are', [aSpan('2026-11-20', null, ['read'])], false],
    ['not when none are', [aSpan('2026-11-20', null, [])], false],
    ['not on another day', [aSpan('2026-11-01', '2026-11-20')], false],
    [
      'in one of two that overlap',
      [aSpan('2026-11-20', null, ['read']), aSpan('2026-11-21', '2026-11-21', ['walk'])],
      true,
    ],
  ])('%s', (_, rests, is) => {
    expect(isResting(rests, 'walk', on)).toBe(is);
  });
});
