import { describe, expect, test } from 'vitest';
import { Plot, type PlotProps } from '@/components/Plot';
import { BOX } from '@/domain/plot';
import type { PlantView } from '@/domain/view';
import { type Shown, show } from '@/tests/support/render';
import { aPlant, aPlot, aPlotOf } from './plots';

function plot(props: Partial<PlotProps> = {}) {
  return <Plot view={aPlot(aPlant())} size="small" hidden={false} {...props} />;
}

const read = (page: Shown): (string | null)[] =>
  page.all('li .unseen').map((each) => each.textContent);

describe('each plant is told in one sentence:', () => {
  test.each<[Parameters<typeof aPlant>[0], string]>([
    [{ state: 'done' }, 'Walk for 10 minutes: strength 62 of 100, 41 times; done today'],
    [{}, 'Walk for 10 minutes: strength 62 of 100, 41 times'],
    [{ strength: 0, repetitions: 0 }, 'Walk for 10 minutes: strength 0 of 100, 0 times'],
    [{ repetitions: 1 }, 'Walk for 10 minutes: strength 62 of 100, 1 time'],
    [{ repetitions: 1_200 }, 'Walk for 10 minutes: strength 62 of 100, 1,200 times'],
    [{ state: 'small' }, 'Walk for 10 minutes: strength 62 of 100, 41 times; small version today'],
    [
      { state: 'smallest' },
      'Walk for 10 minutes: strength 62 of 100, 41 times; smallest version today',
    ],
    [{ state: 'skipped' }, 'Walk for 10 minutes: strength 62 of 100, 41 times; rest day today'],
    [{ state: 'resting' }, 'Walk for 10 minutes: strength 62 of 100, 41 times; resting today'],
    [{ numbersHidden: true, state: 'done' }, 'Walk for 10 minutes: growing; done today'],
    [{ numbersHidden: true, strength: 99 }, 'Walk for 10 minutes: nearly by itself'],
  ])('%o', (like, sentence) => {
    expect(read(show(plot({ view: aPlot(aPlant(like)) })))).toEqual([sentence]);
  });

  test('without a name where names are hidden', () => {
    for (const size of ['small', 'large'] as const) {
      const page = show(plot({ view: aPlotOf(3), size, hidden: true }));
      expect(page.html()).not.toMatch(/Walk|journal|breathing/);
      expect(read(page)[1]).toBe('A habit: strength 24 of 100, 9 times');
    }
  });
});

describe('the plot', () => {
  test('is a list with a name, whose pictures are not read out', () => {
    const page = show(plot({ view: aPlotOf(3) }));
    expect(page.the('ul').getAttribute('aria-label')).toBe('Your plot');
    expect(page.all('ul > li')).toHaveLength(3);
    const pictures = page.all('svg');
    expect(pictures).toHaveLength(6);
    for (const each of pictures) expect(each.getAttribute('aria-hidden')).toBe('true');
  });

  test.each([
    ['small', 5, 5, 0],
    ['small', 30, 12, 0],
    ['large', 30, 30, 30],
    ['large', 0, 0, 0],
  ] as const)('%s, of %i habits shows %i plants and %i names', (size, of, plants, names) => {
    const page = show(plot({ view: aPlotOf(of), size }));
    expect(page.all('.Plant')).toHaveLength(plants);
    const shown = page.all('.Plot-name');
    expect(shown).toHaveLength(names);
    // They stand in the sentence, too.
    for (const each of shown) expect(each.getAttribute('aria-hidden')).toBe('true');
  });

  test('draws every path of a plant, in its box', () => {
    const view = aPlant({ strength: 80, repetitions: 100 });
    const page = show(plot({ view: aPlot(view) }));
    const { shoot, roots } = view.plant;
    const { tip, ...others } = roots;
    const paths = [...Object.values(shoot), ...Object.values(others), tip?.path];
    const drawn = page.all('.Plant path').map((each) => each.getAttribute('d'));
    expect(drawn.sort()).toEqual(paths.filter((path) => path !== '').sort());
    expect(page.the('.Plant').getAttribute('viewBox')).toBe(BOX);
    const youngest = page.the(`.Plant-new.Plant-${tip?.kind}`);
    expect(youngest.getAttribute('stroke-dasharray')).toBe(`${tip?.reach} 1`);
    expect(youngest.getAttribute('pathLength')).toBe('1');
  });
});

describe('a plant grows', () => {
  const before = aPlant({ repetitions: 41 });
  const growing = (page: Shown): number => page.all('.Plant[data-new]').length;

  test.each<[string, PlantView, number]>([
    ['when it is done', aPlant({ repetitions: 42, state: 'done' }), 1],
    ['in whatever size', aPlant({ repetitions: 42, state: 'smallest' }), 1],
    ['not when it is skipped', aPlant({ state: 'skipped' }), 0],
    ['not when a word is taken back', aPlant({ repetitions: 40 }), 0],
  ])('%s', (_, after, count) => {
    const page = show(plot({ view: aPlot(before) }));
    expect(growing(page)).toBe(0);
    page.again(plot({ view: aPlot(after) }));
    expect(growing(page)).toBe(count);
  });

  test('not when it is first shown', () => {
    expect(growing(show(plot({ view: aPlot(aPlant({ state: 'done' })) })))).toBe(0);
  });

  test('and is not begun again by a second look at the same', () => {
    const page = show(plot({ view: aPlot(before) }));
    const after = aPlant({ repetitions: 42, state: 'done' });
    page.again(plot({ view: aPlot(after) }));
    const root = page.all('.Plant-new')[0];
    page.again(plot({ view: aPlot({ ...after }) }));
    expect(page.all('.Plant-new')[0]).toBe(root);
    // The next day's root is another element, and so is seen to grow anew.
    page.again(plot({ view: aPlot(aPlant({ repetitions: 43, state: 'done' })) }));
    expect(page.all('.Plant-new')[0]).not.toBe(root);
  });
});
