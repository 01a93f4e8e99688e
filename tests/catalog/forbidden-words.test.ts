import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '@/tests/support/forbidden-words';

describe('forbidden words', () => {
  test.each([
    [
      'This walk is guaranteed to rewire your brain in 21 days.',
      ['guaranteed', 'rewire', '21 days'],
    ],
    ['You missed Monday and broke your streak.', ['missed', 'broke your streak']],
    ['Stop taking your pills; a cure is near.', ['cure', 'Stop taking']],
    ['Move to boost BDNF and grow new brain cells.', ['BDNF', 'new brain cells']],
    ['You should have tried; lazy days damaged your brain.', ['lazy', 'should have', 'damaged']],
    ['Clean eating and fasting help with weight loss.', ['weight', 'fasting', 'Clean eating']],
    ['Ask about dosing: the FDA failed to say.', ['dosing', 'FDA', 'failed']],
  ])('are found in a bad sentence: %s', (sentence, words) => {
    expect(forbiddenIn(sentence).toSorted()).toEqual(words.toSorted());
  });

  test('are not seen in harmless neighbours of theirs', () => {
    const text = 'Be curious, act securely, fasten your coat, and lift as much as you like.';
    expect(forbiddenIn(text)).toEqual([]);
  });
});
