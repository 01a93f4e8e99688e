import { describe, expect, test, vi } from 'vitest';
import { EN_LIBRARY } from '@/catalog/library-strings';
import { TipCard, type TipDeeds } from '@/components/TipCard';
import { tipPanelIn } from '@/components/TipPanel';
import type { EvidenceStrength } from '@/domain/tip';
import type { TipView } from '@/domain/view';
import { press, type Shown, show } from '@/tests/support/render';
import { aTip, HOSTILE, MONDAY, TIP_DEEDS } from './samples';

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

describe('what opens below a tip', () => {
  const evidence = {
    facts: [
      {
        id: 'a',
        claim: 'Rest helps.',
        strength: 'early' as const,
        inWhom: 'Twelve adults.',
        limits: 'It is very small.',
        source: { title: 'On rest', authors: 'Lee', year: 2020, venue: 'A journal', doi: '10.1/x' },
      },
    ],
    reviewedOn: MONDAY,
  };
  const loadPanels = async () => ({ Panel: tipPanelIn(EN_LIBRARY) });

  test('is the card behind it, asked for when it is opened', async () => {
    const askEvidence = vi.fn<TipDeeds['askEvidence']>(async () => evidence);
    const page = card(aTip(), { askEvidence, loadPanels });
    expect(askEvidence).not.toHaveBeenCalled();
    press(page.the('.TipCard-sure'));
    await vi.waitFor(() => expect(page.html()).toContain('Twelve adults.'));
    expect(askEvidence).toHaveBeenCalledExactlyOnceWith(aTip().evidence);
    expect(page.html()).toContain('It is very small.');
    expect(page.the<HTMLAnchorElement>('.EvidenceCard a').href).toBe('https://doi.org/10.1/x');
    press(page.the('.TipCard-sure'));
    expect(page.the('.TipCard-panel').children).toHaveLength(0);
  });

  test('says so where the card cannot be had', async () => {
    const page = card(aTip(), { loadPanels });
    press(page.the('.TipCard-sure'));
    await vi.waitFor(() => expect(page.html()).toContain('cannot be read just now'));
  });

  test('asks why it is not for somebody: the tip alone, or its topic', async () => {
    const onAside = vi.fn<TipDeeds['onAside']>();
    const onHideTopic = vi.fn<TipDeeds['onHideTopic']>();
    const page = card(aTip({ topics: ['food'] }), { loadPanels, onAside, onHideTopic });
    press(page.button('Not for me'));
    await vi.waitFor(() => expect(page.all('.AsidePanel button')).toHaveLength(5));
    press(page.button('It upsets me'));
    press(page.button('Nothing on food, please'));
    expect(onAside).toHaveBeenCalledExactlyOnceWith(aTip({ topics: ['food'] }), 'upsetting');
    expect(onHideTopic).toHaveBeenCalledExactlyOnceWith('food');
    press(page.button('Leave it'));
    expect(page.all('.AsidePanel')).toEqual([]);
  });

  test('gives the focus on when the tip goes away under it', async () => {
    const page = card(aTip(), { loadPanels });
    press(page.button('Not for me'));
    await vi.waitFor(() => expect(page.all('.AsidePanel')).toHaveLength(1));
    page.again(<TipCard {...TIP_DEEDS} loadPanels={loadPanels} tip={aTip({ id: 'another' })} />);
    expect(document.activeElement).toBe(page.the('.TipCard'));
    expect(page.all('.AsidePanel')).toEqual([]);
  });

  test('keeps its article for reading, and itself', () => {
    const onReadLater = vi.fn<TipDeeds['onReadLater']>();
    const onKeep = vi.fn<TipDeeds['onKeep']>();
    const page = card(aTip(), { onReadLater, onKeep });
    press(page.button('Read later'));
    press(page.button('Keep'));
    expect(onReadLater).toHaveBeenCalledExactlyOnceWith(aTip().article);
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(aTip(), true);
  });

  test('offers its deed for today, once, and the habit it can become', () => {
    const onAddToday = vi.fn<TipDeeds['onAddToday']>();
    const page = card(aTip(), { onAddToday });
    press(page.button('Add to today'));
    expect(onAddToday).toHaveBeenCalledExactlyOnceWith(aTip());
    page.again(<TipCard {...TIP_DEEDS} tip={aTip()} isOnToday />);
    expect(page.button('On today’s list').disabled).toBe(true);
    const habit = page.all<HTMLAnchorElement>('.TipCard-verdict a')[0];
    expect(habit?.getAttribute('href')).toBe('#habits/new/steady-wake-time');
    page.again(<TipCard {...TIP_DEEDS} tip={aTip({ template: null })} />);
    expect(page.all('.TipCard-verdict a')).toEqual([]);
  });
});
