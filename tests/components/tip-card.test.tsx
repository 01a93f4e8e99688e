import { describe, expect, test, vi } from 'vitest';
import { TipCard, type TipCardProps } from '@/components/TipCard';
import type { EvidenceStrength } from '@/domain/tip';
import type { TipView } from '@/domain/view';
import { press, type Shown, show } from '@/tests/support/render';
import { aTip, HOSTILE } from './samples';

test.each<[EvidenceStrength, number]>([
  ['early', 1],
  ['moderate', 2],
  ['strong', 3],
])('%s evidence is said in words and shown by %i dots', (strength, dots) => {
  const page = card(aTip({ strength }));
  expect(page.all('circle[data-on]')).toHaveLength(dots);
  expect(page.the('.EvidenceMark').textContent).toContain(strength);
});

test.each([
  [false, 'Keep', 'kept'],
  [true, 'Kept', null],
] as const)('a tip that is kept (%s) offers "%s"', (kept, name, verdict) => {
  const onJudge = vi.fn<TipCardProps['onJudge']>();
  const tip = aTip({ kept });
  const page = card(tip, onJudge);
  expect(page.button(name).getAttribute('aria-pressed')).toBe(String(kept));
  press(page.button(name));
  press(page.button('Not for me'));
  expect(onJudge.mock.calls).toEqual([
    [tip, verdict],
    [tip, 'notForMe'],
  ]);
});

describe('the article', () => {
  test('opens apart, tells the site nothing, and says so', () => {
    const link = card(aTip()).the<HTMLAnchorElement>('a');
    expect(link.href).toBe(aTip().article.url);
    expect(link.target).toBe('_blank');
    expect(link.rel.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
    expect(link.textContent).toContain('opens in a new tab');
  });

  test.each([
    [true, false],
    [false, true],
  ])('that is free (%s) warns of a subscription (%s)', (free, warned) => {
    const page = card(aTip({ article: { ...aTip().article, free } }));
    expect(page.html().includes('may need a subscription')).toBe(warned);
  });

  test.each([
    'javascript:globalThis.ran=true',
    ' JaVaScRiPt:globalThis.ran=true',
    'data:text/html,<script>globalThis.ran=true</script>',
  ])('at "%s" is named, but nothing leads there', (url) => {
    const page = card(aTip({ article: { ...aTip().article, url } }));
    expect(page.html()).toContain(aTip().article.title);
    expect(page.all('a[href]')).toEqual([]);
  });
});

test.each(Object.entries(HOSTILE))('%s is shown as text', (_, text) => {
  const article = { ...aTip().article, title: text, publisher: text };
  const page = card(aTip({ text, deed: text, article }));
  expect(page.the('.TipCard-text').textContent).toBe(text);
  expect(page.the('.TipCard-deed').textContent).toContain(text);
  expect(page.the('.ArticleLink').textContent).toContain(text);
  expect(page.all('script, img')).toEqual([]);
});

function card(tip: TipView, onJudge: TipCardProps['onJudge'] = () => undefined): Shown {
  return show(<TipCard tip={tip} onJudge={onJudge} />);
}
