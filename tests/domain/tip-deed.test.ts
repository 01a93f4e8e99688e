import { expect, test } from 'vitest';
import { cleanDraft } from '@/domain/clean-draft';
import type { LocalDate } from '@/domain/local-date';
import { habitIdOfDeed } from '@/domain/tip-deed';
import { draftOfDeed } from '@/domain/tip-draft';

const MONDAY = '2026-11-23' as LocalDate;

test('a deed is due on its day alone, and is a habit that can be kept', () => {
  const draft = draftOfDeed({ id: 'a', domain: 'sleep', deed: 'Dim one lamp.' }, MONDAY);
  expect(draft).toMatchObject({
    name: 'Dim one lamp',
    domain: 'sleep',
    schedule: { kind: 'once', day: MONDAY },
  });
  expect(cleanDraft(draft, MONDAY)).toEqual({ draft });
});

test.each([
  ['Say “good night.”', 'Say “good night”'],
  ['Say good night.', 'Say good night'],
])('%s is named without its period', (deed, name) => {
  expect(draftOfDeed({ id: 'a', domain: 'sleep', deed }, MONDAY).name).toBe(name);
});

test.each(['neuroplasticity', 'ketamine', 'practices'] as const)(
  'the deed of a tip on %s is one’s own',
  (domain) => {
    expect(draftOfDeed({ id: 'a', domain, deed: 'Rest.' }, MONDAY).domain).toBe('own');
  },
);

test('the same deed has one id a day', () => {
  expect(habitIdOfDeed({ id: 'a' }, MONDAY)).toBe('2026-11-23:a');
});
