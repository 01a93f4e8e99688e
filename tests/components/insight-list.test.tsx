import { describe, expect, test } from 'vitest';
import { EN_INSIGHT } from '@/catalog/insight-strings';
import { InsightList } from '@/components/InsightList';
import { InsightWordsContext } from '@/components/page-words';
import { DEFAULT_SETTINGS } from '@/domain/settings';
import type { InsightsView } from '@/domain/view';
import { type Shown, show } from '@/tests/support/render';
import { anInsight, anInsightsView } from './insights';
import { HOSTILE } from './samples';

const NEED = 'Insights come when there are ten days with and ten days without, each with a mood.';
const CLEAR = anInsight({ verdict: 'clear' });
const LOWER = anInsight({
  verdict: 'clear',
  lag: 'nextDay',
  difference: -1.2,
  interval: { low: -2.5, high: -0.04 },
});
const WAITING = { habitId: 'walk', name: 'Walk', numbersHidden: false, withHabit: 9, without: 5 };

describe('before there are days enough', () => {
  test.each<[string, Partial<InsightsView>, string]>([
    ['nothing', {}, NEED],
    ['one mood', { moodDays: 1 }, `${NEED} So far you noted your mood on 1 day.`],
    [
      'some',
      { moodDays: 14, waiting: [{ ...WAITING, withHabit: 0, without: 0 }, WAITING] },
      `${NEED} So far you noted your mood on 14 days. Walk: 9 days with and 5 without.`,
    ],
    [
      'some of a habit whose numbers are hidden',
      { moodDays: 14, waiting: [{ ...WAITING, numbersHidden: true }] },
      `${NEED} So far you noted your mood on 14 days.`,
    ],
    [
      'some, and no number may be told',
      {
        moodDays: 14,
        waiting: [{ ...WAITING, numbersHidden: true }],
        settings: { ...DEFAULT_SETTINGS, numbersHidden: true },
      },
      NEED,
    ],
  ])('and there is %s, it says what it takes and nothing else', (_, view, words) => {
    const page = list(view);
    expect(read(page.the('p'))).toBe(words);
    expect(page.all('details, svg, table')).toEqual([]);
  });
});

describe('a clear difference', () => {
  test.each([
    [
      CLEAR,
      'On 14 days with Walk your mood was 3.9 on average, on 12 days without 3.1. Walk went with a mood 0.8 higher (between 0.2 and 1.3). That is a link, not a cause.',
    ],
    [
      LOWER,
      'After 14 days with Walk your mood on the next day was 3.9 on average, after 12 days without 3.1. Walk went with a mood 1.2 lower on the next day (between 0.04 and 2.5). That is a link, not a cause.',
    ],
  ])('is told with counts, means and interval: $lag', (insight, words) => {
    expect(read(list({ insights: [insight] }).the('.InsightList-clear p'))).toBe(words);
  });

  test.each([
    [CLEAR, 'Walk went with a somewhat better mood. That is a link, not a cause.'],
    [LOWER, 'Walk went with a noticeably lower mood on the next day. That is a link, not a cause.'],
  ])('is told without a number where they are hidden: $lag', (insight, words) => {
    const page = list({ insights: [{ ...insight, numbersHidden: true }] });
    expect(read(page.the('.InsightList-clear'))).toBe(words);
    expect(page.all('svg, table')).toEqual([]);
    expect(read(page.root)).not.toMatch(/\d/);
  });

  test('is drawn as a dot within a bar, named in words', () => {
    const page = list({ insights: [CLEAR] });
    const [svg] = page.all('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe(
      'Difference +0.8, between +0.2 and +1.3, on a line from 2 lower to 2 higher.',
    );
    const bar = page.the('.InsightPicture-interval');
    expect([bar.getAttribute('x1'), bar.getAttribute('x2')]).toEqual(['54.8%', '81.2%']);
    expect(page.the('circle').getAttribute('cx')).toBe('69.2%');
  });

  test('is drawn on a longer line with the others, where one of them needs it', () => {
    const pictures = list({ insights: [CLEAR, LOWER] }).all('svg');
    const lines = pictures.map((svg) => svg.getAttribute('aria-label')?.slice(-33));
    expect(lines).toEqual(Array(2).fill('n a line from 4 lower to 4 higher.'.slice(-33)));
  });
});

describe('what is not clear', () => {
  test.each([
    [[anInsight()], 'No clear difference so far'],
    [[CLEAR, anInsight({ lag: 'nextDay' })], 'No clear difference with the others'],
  ])('is folded into one line (%#)', (insights, words) => {
    const page = list({ insights });
    const [fold] = page.all<HTMLDetailsElement>('details');
    expect(fold?.open).toBe(false);
    expect(fold?.querySelector('summary')?.textContent).toBe(words);
  });

  test('is told with counts and interval, and never as higher or lower', () => {
    const insights = [anInsight({ lag: 'nextDay', interval: { low: -0.4, high: 1.3 } })];
    const said = read(list({ insights }).the('.InsightList-unclear'));
    expect(said).toBe(
      'Walk, on the next day3.9 on 14 days with, 3.1 on 12 days without; difference between −0.4 and +1.3',
    );
  });

  test('is only named where numbers are hidden', () => {
    const page = list({ insights: [anInsight({ numbersHidden: true })] });
    expect(read(page.the('.InsightList-unclear'))).toBe('Walk');
  });
});

test('everything stands in a table too, but for what is hidden', () => {
  const hidden = anInsight({ habitId: 'read', name: 'Read', numbersHidden: true });
  const page = list({ insights: [CLEAR, LOWER, hidden] });
  const rows = page.all('tbody tr').map((row) => [...row.children].map(read));
  expect(rows).toEqual([
    ['Walk', 'the same day', '3.9 (14 days)', '3.1 (12 days)', '+0.8', '+0.2 and +1.3', 'yes'],
    ['Walk', 'the next day', '3.9 (14 days)', '3.1 (12 days)', '−1.2', '−2.5 and −0.04', 'yes'],
  ]);
  expect(page.all('thead th')).toHaveLength(7);
});

test('says that others still come', () => {
  const words = 'Others come when there are ten days with and ten days without.';
  expect(read(list({ insights: [CLEAR], waiting: [WAITING] }).root)).toContain(words);
  expect(read(list({ insights: [CLEAR] }).root)).not.toContain(words);
});

test('nothing is ever said to come of anything', () => {
  const page = list({ insights: [CLEAR, LOWER, anInsight({ habitId: 'read' })] });
  const causes =
    /\b(because|makes?|made|improves?|improved|thanks to|leads?|effects?|helps?|due)\b/i;
  expect(read(page.root)).not.toMatch(causes);
  expect(read(page.root)).toContain('went with');
});

test.each(Object.entries(HOSTILE))('a habit may be called %s', (_, name) => {
  const page = list({ insights: [{ ...CLEAR, name }, anInsight({ habitId: 'b', name })] });
  expect(page.all('script, img, b')).toEqual([]);
  expect(page.the('.InsightList-clear p').textContent).toContain(name);
});

function list(view: Partial<InsightsView>): Shown {
  return show(
    <InsightWordsContext.Provider value={EN_INSIGHT}>
      <InsightList view={anInsightsView(view)} />
    </InsightWordsContext.Provider>,
  );
}

/** What is read, without the marks that keep a name's direction. */
function read(element: Element): string {
  return element.textContent.replaceAll(/[\u2068\u2069]/g, '');
}
