import type { ComponentChild } from 'preact';
import { EN_PROGRESS } from '@/catalog/progress-strings';
import { ProgressPage } from '@/components/ProgressPage';
import { ProgressWordsContext } from '@/components/page-words';
import type { ProgressView } from '@/domain/progress';
import {
  AMOUNTS,
  aDayDetail,
  allShown,
  allView,
  aProgressView,
  aWeek,
  oneShown,
  progressProps,
} from '@/tests/components/progress-samples';
import { HEBREW, LONG_NAME, LONG_WORD, PAGES } from './samples';
import type { Component } from './specimen';

function page(view: ProgressView): ComponentChild {
  return (
    <ProgressWordsContext.Provider value={EN_PROGRESS}>
      <ProgressPage {...progressProps(view)} />
    </ProgressWordsContext.Provider>
  );
}

const HIDDEN = { weekStartsOn: 1, numbersHidden: true, streaks: true } as const;
const NONE = { done: 0, small: 0, smallest: 0 };
const STRAINED = [LONG_NAME, LONG_WORD, HEBREW].map((name, place) => ({
  habitId: `habit-${place}`,
  name,
}));

/** Progress in each span, with and without numbers, and with nothing to see yet. */
export const PROGRESS_COMPONENTS: readonly Component[] = [
  {
    name: 'ProgressPage',
    specimens: [
      {
        state: 'a year of one habit, with amounts',
        wide: true,
        node: page(aProgressView('year', { shown: oneShown({ amounts: AMOUNTS }) })),
      },
      {
        state: 'a month, a day open',
        wide: true,
        node: page(
          aProgressView('month', {
            shown: oneShown({ day: aDayDetail({ goal: { ...PAGES, timed: false } }) }, 23),
          }),
        ),
      },
      { state: 'a week', node: page(aProgressView('week', { shown: oneShown({}, 7) })) },
      { state: 'all of time', wide: true, node: page(aProgressView('all')) },
      { state: 'over all', wide: true, node: page(allView()) },
      {
        state: 'over all, chosen',
        clicks: ['.BulkGrid-row [role=rowheader]', '.DataTable summary'],
        node: page(allView({ shown: allShown({ habits: [] }) })),
      },
      {
        state: 'numbers hidden',
        node: page(
          aProgressView('year', {
            settings: HIDDEN,
            shown: oneShown({ numbersHidden: true, amounts: AMOUNTS }),
          }),
        ),
      },
      {
        state: 'long words',
        node: page(
          allView({
            shown: allShown({
              habits: STRAINED.map((habit) => ({
                ...habit,
                strength: 0.4,
                word: 'rooting',
                numbersHidden: false,
                curve: [],
              })),
              week: aWeek({ rows: STRAINED.map((habit) => ({ ...habit, marks: 'xo.-s_z' })) }),
            }),
          }),
        ),
      },
      {
        state: 'nothing yet',
        node: page(
          aProgressView('year', {
            inAll: NONE,
            inSpan: NONE,
            notes: [],
            shown: oneShown(),
            heat: { kind: 'days', marks: ' '.repeat(370).concat('.'), shares: null },
          }),
        ),
      },
      { state: 'no habits', node: page(aProgressView('year', { habits: [], inAll: NONE })) },
    ],
  },
];
