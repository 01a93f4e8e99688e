import { describe, expect, test, vi } from 'vitest';
import { TipCard, type TipDeeds } from '@/components/TipCard';
import type { EvidenceStrength } from '@/domain/tip';
import type { TipView } from '@/domain/view';
import { press, type Shown, show } from '@/tests/support/render';
import { aTip, HOSTILE, TIP_DEEDS } from './samples';

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
  [false, 'Keep'],
  [true, 'Kept'],
] as const)('a tip that is kept (%s) offers "%s", and the other end', (kept, name) => {
  const onKeep = vi.fn<TipDeeds['onKeep']>();
  const tip = aTip({ kept });
  const page = card(tip, { onKeep });
  expect(page.button(name).getAttribute('aria-pressed')).toBe(String(kept));
  press(page.button(name));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(tip, !kept);
});

describe('the article', () => {
  test('opens apart, tells the site nothing, and says so', () => {
    const link = card(aTip()).the<HTMLAnchorElement>('.ArticleLink a');
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
    expect(page.all('.ArticleLink a')).toEqual([]);
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

function card(tip: TipView, deeds: Partial<TipDeeds> = {}): Shown {
  return show(<TipCard {...TIP_DEEDS} {...deeds} tip={tip} />);
}
