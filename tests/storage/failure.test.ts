import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { failureOf } from '@/storage/failure';

function aDomError(name: string): DOMException {
  return new DOMException('No.', name);
}

test.each<[string, unknown, string]>([
  ['a full disk', aDomError('QuotaExceededError'), 'full'],
  ['a full disk, in Dexie’s words', new Dexie.QuotaExceededError('No.'), 'full'],
  [
    'a full disk, noticed at the end',
    new Dexie.AbortError('No.', aDomError('QuotaExceededError')),
    'full',
  ],
  ['an abort', aDomError('AbortError'), 'full'],
  ['a transaction that had ended already', aDomError('InvalidStateError'), 'unknown'],
  [
    'a private window, while opening',
    new Dexie.OpenFailedError(aDomError('InvalidStateError')),
    'unavailable',
  ],
  ['no IndexedDB', new Dexie.MissingAPIError('No.'), 'unavailable'],
  ['storage switched off', new Dexie.OpenFailedError(aDomError('SecurityError')), 'unavailable'],
  [
    'a cause within a cause',
    new Error('a', { cause: new Error('b', { cause: aDomError('AbortError') }) }),
    'full',
  ],
  ['a mistake of ours', new TypeError('No.'), 'unknown'],
  ['a closed database', new Dexie.DatabaseClosedError('No.'), 'unknown'],
  ['what is no error', 'QuotaExceededError', 'unknown'],
  ['nothing', undefined, 'unknown'],
])('%s', (_name, error, failure) => expect(failureOf(error)).toBe(failure));
