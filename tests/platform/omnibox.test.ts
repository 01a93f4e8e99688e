import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OmniboxAnswers } from '@/platform/omnibox';
import { aGate, inContext } from '@/tests/support/fake-extension';
import { aFakePermissions } from '@/tests/support/fake-permissions';
import { aFakeQuick, type FakeQuick } from '@/tests/support/fake-quick';

const TEA = 'Tea & <b>"rest"</b>';

let bar: FakeQuick;
let entered: unknown[];

beforeEach(async () => {
  fakeBrowser.reset();
  entered = [];
  await watchIn('chromium', async (typed) => [
    { content: typed, description: `first of ${typed}` },
    { content: TEA, description: TEA },
  ]);
});

describe('what is typed after the keyword', () => {
  test('is answered by a first line and others', async () => {
    expect(await bar.type('t')).toEqual([
      'first of t',
      'Tea &#38; &#60;b&#62;&#34;rest&#34;&#60;/b&#62;',
    ]);
    expect(bar.contents()).toEqual([TEA]);
  });

  // There, the first line would be that of the letter before, and nothing is read as XML.
  test('is answered by other lines alone in Firefox', async () => {
    await watchIn('firefox', async () => [{ content: 'tea', description: TEA }]);
    expect(await bar.type('t')).toEqual(['idle', TEA]);
    expect(bar.contents()).toEqual(['tea']);
  });

  test('is given on, with whether this tab was meant', async () => {
    await bar.enter('tea');
    await bar.enter('tea', 'newForegroundTab');
    expect(entered).toEqual([
      ['tea', true],
      ['tea', false],
    ]);
  });
});

describe('no name is left in the first line', () => {
  test.each(['start', 'cancel', 'enter'] as const)('after %s', async (what) => {
    await bar.type('t');
    expect(bar.first()).toBe('first of t');
    if (what === 'enter') await bar.enter('t');
    else await bar[what]();
    expect(bar.first()).toBe('idle');
  });

  test('where the answer comes after the end', async () => {
    const { opened, open } = aGate();
    await watchIn('chromium', async (typed) => {
      await opened;
      return [{ content: typed, description: typed }];
    });
    const typing = bar.type('t');
    await bar.cancel();
    open();
    await typing;
    expect(bar.first()).toBe('idle');
  });
});

test('an answer to fewer letters does not replace that to more', async () => {
  const { opened, open } = aGate();
  await watchIn('chromium', async (typed) => {
    if (typed === 't') await opened;
    return [{ content: typed, description: typed }];
  });
  const early = bar.type('t');
  await bar.type('te');
  open();
  await early;
  expect(bar.first()).toBe('te');
});

test('a browser without it is left in peace', async () => {
  aFakePermissions('safari');
  Object.assign(fakeBrowser, { omnibox: undefined, commands: undefined, contextMenus: undefined });
  const { watchOmnibox } = await inContext(() => import('@/platform/omnibox'));
  const { watchCommands } = await inContext(() => import('@/platform/commands'));
  const { watchKeeping, offerMenus } = await inContext(() => import('@/platform/menu'));
  const answers: OmniboxAnswers = {
    idle: '',
    linesFor: async () => [],
    onEnter: () => undefined,
  };
  expect(() => {
    watchOmnibox(answers);
    watchCommands(() => undefined);
    watchKeeping(() => undefined);
  }).not.toThrow();
  await offerMenus('Keep', []);
});

async function watchIn(
  family: 'chromium' | 'firefox',
  linesFor: OmniboxAnswers['linesFor'],
): Promise<void> {
  aFakePermissions(family);
  bar = aFakeQuick();
  const { watchOmnibox } = await inContext(() => import('@/platform/omnibox'));
  watchOmnibox({ idle: 'idle', linesFor, onEnter: (...all) => entered.push(all) });
}
