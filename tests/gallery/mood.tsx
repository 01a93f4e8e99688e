import type { ComponentChild } from 'preact';
import { EN_INSIGHT } from '@/catalog/insight-strings';
import { InsightList } from '@/components/InsightList';
import { MoodRow, type MoodRowProps } from '@/components/MoodRow';
import { InsightWordsContext } from '@/components/page-words';
import { MOOD_LEVELS } from '@/domain/mood';
import { anInsight, anInsightsView } from '@/tests/components/insights';
import { aMood } from '@/tests/components/moods';
import { HEBREW, LONG_NAME, LONG_WORD, nothing } from './samples';
import type { Component } from './specimen';

const MOODS = MOOD_LEVELS.map((level) =>
  aMood({ id: `mood-${level}`, level, at: level, words: level === 2 ? LONG_NAME : '' }),
);

function row(changed: Partial<MoodRowProps> = {}): ComponentChild {
  return (
    <div style={{ inlineSize: '22rem', maxInlineSize: '100%' }}>
      <MoodRow
        moods={[]}
        onMood={nothing}
        onWords={nothing}
        onRemove={nothing}
        timeOf={(at) => `${8 + 2 * at}:41`}
        {...changed}
      />
    </div>
  );
}

function insights(view: Parameters<typeof anInsightsView>[0]): ComponentChild {
  return (
    <InsightWordsContext.Provider value={EN_INSIGHT}>
      <InsightList view={anInsightsView(view)} />
    </InsightWordsContext.Provider>
  );
}

const CLEAR = [
  anInsight({ verdict: 'clear' }),
  anInsight({
    habitId: 'news',
    name: 'News before bed',
    lag: 'nextDay',
    difference: -1.4,
    interval: { low: -2.1, high: -0.6 },
    withHabit: { days: 31, mood: 2.2 },
    without: { days: 84, mood: 3.6 },
    verdict: 'clear',
  }),
];
const UNCLEAR = [
  { habitId: 'read', name: 'Read', lag: 'sameDay', difference: 0.1 } as const,
  { habitId: 'read', name: 'Read', lag: 'nextDay', difference: -0.04 } as const,
].map((each) =>
  anInsight({
    ...each,
    withHabit: { days: 40, mood: 3.1 + each.difference },
    interval: { low: each.difference - 0.3, high: each.difference + 0.35 },
  }),
);
const NAMED = [LONG_NAME, LONG_WORD, HEBREW].map((name) =>
  anInsight({ habitId: name, name, verdict: 'clear' }),
);

/** One tap for the mood, and what it went with. */
export const MOOD_COMPONENTS: readonly Component[] = [
  {
    name: 'MoodRow',
    specimens: [
      { state: 'nothing noted', node: row() },
      { state: 'one noted', node: row({ moods: MOODS.slice(3, 4) }) },
      {
        state: 'one open',
        node: row({ moods: MOODS.slice(1, 2) }),
        clicks: ['.MoodRow-marks button'],
      },
      { state: 'many', node: row({ moods: [...MOODS, ...MOODS] }) },
      {
        state: 'many, one open',
        node: row({ moods: MOODS }),
        clicks: ['.MoodRow-marks li:last-child button'],
      },
    ],
  },
  {
    name: 'InsightList',
    specimens: [
      { state: 'nothing noted', node: insights({}) },
      {
        state: 'waiting',
        node: insights({
          moodDays: 14,
          waiting: [
            { habitId: 'walk', name: 'Walk', numbersHidden: false, withHabit: 9, without: 5 },
          ],
        }),
      },
      { state: 'clear', node: insights({ insights: CLEAR }) },
      {
        state: 'clear and unclear, opened',
        node: insights({ insights: [...CLEAR, ...UNCLEAR] }),
        clicks: [1, 2, 3].map((place) => `details:nth-of-type(${place}) summary`),
      },
      { state: 'unclear', node: insights({ insights: UNCLEAR }) },
      {
        state: 'numbers hidden',
        node: insights({
          insights: [...CLEAR, ...UNCLEAR].map((each) => ({ ...each, numbersHidden: true })),
        }),
        clicks: ['details summary'],
      },
      { state: 'long words', node: insights({ insights: NAMED }) },
    ],
  },
];
