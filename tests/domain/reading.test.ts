import { describe, expect, test } from 'vitest';
import type { LocalDate } from '@/domain/local-date';
import {
  anUnknownReading,
  changedReading,
  type Reading,
  type ReadingChange,
  readingToAskOf,
} from '@/domain/reading';

const MONDAY = '2026-11-23' as LocalDate;
const TUESDAY = '2026-11-24' as LocalDate;
const FRIDAY = '2026-11-20' as LocalDate;
const PAGE = { key: 'example.org/a', address: 'https://example.org/a', title: 'A page' };

function aReading(changed: Partial<Reading> = {}): Reading {
  return { ...anUnknownReading(PAGE, 1), ...changed };
}

function having(...changes: readonly ReadingChange[]): Reading {
  return changes.reduce(
    (reading, change, index) => changedReading(reading, change, { at: index + 1, today: MONDAY }),
    aReading(),
  );
}

describe('a reading', () => {
  test('that is opened knows when and on which day', () => {
    expect(having({ kind: 'open' })).toMatchObject({ openedAt: 1, openedOn: MONDAY, readAt: null });
  });

  test('is read only when the person says so', () => {
    expect(having({ kind: 'open' }, { kind: 'read', read: true }).readAt).toBe(2);
    expect(having({ kind: 'read', read: true }, { kind: 'read', read: false }).readAt).toBeNull();
  });

  test('keeps its first moment when the same is said twice', () => {
    expect(having({ kind: 'keep', kept: true }, { kind: 'keep', kept: true }).keptAt).toBe(1);
  });

  test('that is kept again comes back from where it was put away', () => {
    const away = having({ kind: 'keep', kept: true }, { kind: 'archive', archived: true });
    expect(away).toMatchObject({ keptAt: 1, archivedAt: 2 });
    expect(
      changedReading(away, { kind: 'keep', kept: true }, { at: 9, today: MONDAY }).archivedAt,
    ).toBeNull();
  });

  test('holds one line of note', () => {
    expect(having({ kind: 'note', note: 'For Sunday' }).note).toBe('For Sunday');
  });
});

describe('the next day one page is asked about:', () => {
  const opened = having({ kind: 'open' });

  test('the last that was opened', () => {
    const earlier = aReading({ key: 'b', openedAt: 0, openedOn: MONDAY });
    expect(readingToAskOf([earlier, opened], TUESDAY, FRIDAY)).toBe(opened);
  });

  test.each<[string, Reading, LocalDate]>([
    ['on the same day', opened, MONDAY],
    ['once it was read', { ...opened, readAt: 5 }, TUESDAY],
    ['once it was answered', { ...opened, askedAt: 5 }, TUESDAY],
    ['when that is long ago', { ...opened, openedOn: '2026-11-01' as LocalDate }, TUESDAY],
    ['that was never opened', aReading({ keptAt: 1 }), TUESDAY],
    ['that was deleted', { ...opened, deletedAt: 5 }, TUESDAY],
  ])('none %s', (_, reading, today) => {
    expect(readingToAskOf([reading], today, FRIDAY)).toBeNull();
  });

  test('it is asked anew after it was opened anew', () => {
    const again = changedReading(
      { ...opened, askedAt: 5 },
      { kind: 'open' },
      { at: 6, today: MONDAY },
    );
    expect(readingToAskOf([again], TUESDAY, FRIDAY)).toBe(again);
  });
});
