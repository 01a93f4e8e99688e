import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import { isWelcome, type Taste } from '@/domain/shelf';
import type { Topic } from '@/domain/topic';

test.each<[string, Topic[], Partial<Taste>, boolean]>([
  ['nothing hidden', ['food'], {}, true],
  ['a hidden topic', ['food', 'numbers'], { hiddenTopics: ['numbers'] }, false],
  ['another hidden topic', ['food'], { hiddenTopics: ['sleep'] }, true],
  ['no topic at all', [], { hiddenTopics: ['sleep'] }, true],
  ['ketamine, nothing said', ['ketamine'], {}, false],
  ['ketamine after no', ['ketamine'], { ketamine: 'no' }, false],
  ['ketamine after yes', ['ketamine'], { ketamine: 'yes' }, true],
  [
    'ketamine after yes, with medicine hidden',
    ['ketamine', 'medicine'],
    { ketamine: 'yes', hiddenTopics: ['medicine'] },
    false,
  ],
])('%s', (_, topics, taste, welcome) => {
  expect(isWelcome({ topics }, { ...DEFAULT_SETTINGS, ...taste })).toBe(welcome);
});
