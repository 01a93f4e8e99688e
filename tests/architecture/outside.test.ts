import { expect, test } from 'vitest';
import { type Source, sourcesUnder } from '@/tests/architecture/sources';

/** The folder beside the project, which whoever has the project does not have. */
const BESIDE = ['..', 'shared'].join('/');

function pointingOutside(sources: readonly Source[]): string[] {
  return sources.filter(({ text }) => text.includes(BESIDE)).map(({ path }) => path);
}

test('nothing points outside the project', () => {
  const all = sourcesUnder('.', ['.ts', '.tsx', '.mjs', '.css', '.html', '.md', '.json']);
  expect(all.length).toBeGreaterThan(50);
  expect(pointingOutside(all)).toEqual([]);
});

test('a pointer outside is seen', () => {
  expect(pointingOutside([{ path: 'a.md', text: `See ${BESIDE}/a.md` }])).toEqual(['a.md']);
});
