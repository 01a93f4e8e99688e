import { describe, expect, test } from 'vitest';
import { Plot } from '@/components/Plot';
import { BOX } from '@/domain/plot';
import type { PlantView, PlotView } from '@/domain/view';
import { type Shown, show } from '@/tests/support/render';
import { aPlant, aPlot, aPlotOf } from './plots';

function plot(view: PlotView, hidden = false) {
  return <Plot view={view} hidden={hidden} />;
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
    expect(read(show(plot(aPlot(aPlant(like)))))).toEqual([sentence]);
  });
});

describe('where names are hidden', () => {
  test.each([
    [1, '1 plant stands here.'],
    [3, '3 plants stand here.'],
    [30, '12 plants stand here.'],
  ])('of %i, no more is told than how many there are', (count, sentence) => {
    const page = show(plot(aPlotOf(count), true));
    const told = page.root.cloneNode(true) as HTMLElement;
    for (const each of told.querySelectorAll('[aria-hidden="true"]')) each.remove();
    expect(told.textContent).toBe(sentence);
    expect(told.querySelectorAll('li')).toHaveLength(1);
  });

  test('nothing else is written there, either', () => {
    const page = show(plot(aPlot(aPlant({ state: 'done', numbersHidden: true })), true));
    expect(page.root.textContent).toBe('1 plant stands here.');
    expect(page.html()).not.toMatch(/Walk|growing|done/);
  });

  test('until they are shown', () => {
    const page = show(plot(aPlotOf(3), true));
    page.again(plot(aPlotOf(3)));
    expect(read(page)).toHaveLength(3);
    expect(page.html()).not.toContain('stand here');
    expect(page.all('li[aria-hidden="true"]')).toEqual([]);
    page.again(plot(aPlotOf(3), true));
    expect(page.root.textContent).toBe('3 plants stand here.');
  });
});

describe('the plot', () => {
  test('is a list with a name, whose pictures are not read out', () => {
    const page = show(plot(aPlotOf(3)));
    expect(page.the('ul').getAttribute('aria-label')).toBe('Your plot');
    expect(page.all('ul > li')).toHaveLength(3);
    const pictures = page.all('svg');
    expect(pictures).toHaveLength(6);
    for (const each of pictures) expect(each.getAttribute('aria-hidden')).toBe('true');
  });

  test.each([
    ['in a row', 5, 5],
    ['in a row', 30, 12],
  ])('%s, of %i habits shows %i plants without names', (_, of, plants) => {
    const page = show(plot(aPlotOf(of)));
    expect(page.all('.Plant')).toHaveLength(plants);
    expect(page.all('.Plot-name')).toEqual([]);
  });

  test.each([30, 0])('large, shows all %i with their names', (count) => {
    const page = show(<Plot view={aPlotOf(count)} large />);
    expect(page.all('.Plant')).toHaveLength(count);
    const names = page.all('.Plot-name');
    expect(names.map((each) => each.textContent)).toEqual(
      aPlotOf(count).plants.map(({ name }) => name),
    );
    // They stand in the sentence, too.
    for (const each of names) expect(each.getAttribute('aria-hidden')).toBe('true');
  });

  test('draws every path of a plant, in its box', () => {
    const view = aPlant({ strength: 80, repetitions: 100 });
    const page = show(plot(aPlot(view)));
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
    const page = show(plot(aPlot(before)));
    expect(growing(page)).toBe(0);
    page.again(plot(aPlot(after)));
    expect(growing(page)).toBe(count);
  });

  test('not when it is first shown', () => {
    expect(growing(show(plot(aPlot(aPlant({ state: 'done' })))))).toBe(0);
  });

  test('and is not begun again by a second look at the same', () => {
    const page = show(plot(aPlot(before)));
    const after = aPlant({ repetitions: 42, state: 'done' });
    page.again(plot(aPlot(after)));
    const root = page.all('.Plant-new')[0];
    page.again(plot(aPlot({ ...after })));
    expect(page.all('.Plant-new')[0]).toBe(root);
    // The next day's root is another element, and so is seen to grow anew.
    page.again(plot(aPlot(aPlant({ repetitions: 43, state: 'done' }))));
    expect(page.all('.Plant-new')[0]).not.toBe(root);
  });
});
