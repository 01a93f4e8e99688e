import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Module, moduleOf, sourcesUnder, targetOf } from '@/tests/architecture/sources';

/** `values`: everything; `types`: types alone; a list: values from these files, types from all. */
type Permit = 'values' | 'types' | readonly string[];

type Room = {
  readonly rooms: Readonly<Record<string, Permit>>;
  readonly packages: readonly string[];
};

/** Which room may import what. Surfaces are all entrypoints but the background. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: {
    rooms: { domain: 'values' },
    packages: ['date-fns', '@date-fns/utc', 'minisearch', 'normalize-url', 'simple-statistics'],
  },
  catalog: { rooms: { domain: 'types', catalog: 'values' }, packages: [] },
  storage: { rooms: { domain: 'values', storage: 'values' }, packages: ['dexie'] },
  platform: {
    // No rule that brings a date library, for surfaces carry what platform carries.
    rooms: {
      domain: ['amount', 'fewer-nudges', 'local-date', 'parts', 'pause', 'tip-deed', 'tip-draft'],
      platform: 'values',
    },
    packages: ['wxt/browser', '@webext-core/messaging'],
  },
  components: {
    rooms: {
      domain: [
        'amount-entry',
        'arrange',
        'as-asked',
        'check-in',
        'day-mark',
        'day-steps',
        'fewer-nudges',
        'goal-entry',
        'habit',
        'habit-draft',
        'habit-entry',
        'library',
        'life-domain',
        'local-date',
        'mood',
        'nudge',
        'outlook',
        'parts',
        'quiet-clash',
        'reminder',
        'reminder-entry',
        'rest',
        'shelf',
        'text',
        'topic',
      ],
      catalog: 'types',
      components: 'values',
    },
    packages: ['preact', 'preact/hooks', 'd3-scale', 'd3-shape'],
  },
  background: {
    rooms: { domain: 'values', catalog: 'values', storage: 'values', platform: 'values' },
    packages: ['wxt/utils/define-background', 'valibot'],
  },
  surface: {
    rooms: {
      domain: [
        'fewer-nudges',
        'habit',
        'habit-draft',
        'local-date',
        'reminder',
        'settings',
        'shelf',
      ],
      catalog: [
        'crisis-lines',
        'first-strings',
        'garden-strings',
        'insight-strings',
        'library-strings',
        'nudge-strings',
        'progress-strings',
        'said-strings',
        'strings',
        'templates',
      ],
      platform: 'values',
      components: 'values',
    },
    packages: ['preact', 'preact/hooks'],
  },
  // Fetched when it is first opened: nobody else waits for the whole catalogue.
  library: {
    rooms: { domain: 'types', catalog: 'values', platform: 'values', components: 'values' },
    packages: ['preact/hooks'],
  },
  'first-paint': {
    rooms: { domain: 'types', platform: 'values' },
    // `module`: the page's own, whose address the build writes on the root.
    packages: ['wxt/utils/define-unlisted-script', 'module'],
  },
};

const DEFAULT_EXPORTS = ['entrypoints/background/index.ts', 'entrypoints/first-paint.ts'];
const DATE = [
  'domain/day-steps.ts',
  'domain/local-date.ts',
  'platform/clock.ts',
  'platform/dates.ts',
  'platform/day-words.ts',
];
/** Only the background carries these. */
const HEAVY = ['dexie', 'date-fns', '@date-fns/utc', 'simple-statistics', 'valibot'];

const FOLDERS = ['domain', 'catalog', 'storage', 'platform', 'components', 'entrypoints'];
const MODULES = FOLDERS.flatMap((room) => sourcesUnder(room, ['.ts', '.tsx'])).map(moduleOf);

function roomOf(path: string): string {
  const [room = '', part = ''] = path.split('/');
  if (room !== 'entrypoints') return room;
  if (part === 'background' || part.startsWith('background.')) return 'background';
  if (path.endsWith('/Library.tsx')) return 'library';
  return part === 'first-paint.ts' ? 'first-paint' : 'surface';
}

function againstTheTable(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const room = ROOMS[roomOf(path)];
    if (!room) return [`${path} is in no room`];
    return imports
      .filter(({ from, kind }) => !isAllowed(room, path, from, kind))
      .map(({ from, kind }) => `${path} imports ${kind} from ${from}`);
  });
}

function isAllowed(room: Room, path: string, from: string, kind: 'types' | 'values'): boolean {
  const target = targetOf(from, path);
  if (target === null) return room.packages.includes(from);
  const [there = '', ...file] = target.split('/');
  if (there === 'entrypoints') return posix.dirname(target) === posix.dirname(path);
  const permit = room.rooms[there];
  if (permit === undefined) return false;
  return permit === 'values' || kind === 'types' || permit.includes(file.join('/'));
}

/** `./x` within one entrypoint, `@/room/x` everywhere else. */
function againstThePaths(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) =>
        path.startsWith('entrypoints/')
          ? /^\.\.|^\.\/.*\.\.|^@\/entrypoints\//.test(from)
          : /^\./.test(from),
      )
      .map(({ from }) => `${path} imports ${from}`),
  );
}

function defaultExports(modules: readonly Module[]): string[] {
  const found = modules.filter((module) => module.hasDefaultExport).map(({ path }) => path);
  return found.filter((path) => !DEFAULT_EXPORTS.includes(path));
}

function barrels(modules: readonly Module[]): string[] {
  return modules.filter(({ reExports }) => reExports.length > 0).map(({ path }) => path);
}

function datesOutOfPlace(modules: readonly Module[]): string[] {
  const found = modules.filter((module) => module.usesDate).map(({ path }) => path);
  return found.filter((path) => !DATE.includes(path));
}

/** What each module brings into a bundle, by its path. */
function graphOf(modules: readonly Module[]): Map<string, string[]> {
  const paths = new Map(modules.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
  const brought = ({ path, imports }: Module): string[] =>
    imports
      .filter(({ kind }) => kind === 'values')
      .map(({ from }) => paths.get(targetOf(from, path) ?? '') ?? from);
  return new Map(modules.map((module) => [module.path, brought(module)]));
}

function cycles(modules: readonly Module[]): string[] {
  const graph = graphOf(modules);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

/** Packages that surfaces must not carry, however deep they come in. */
function heavySurfaces(modules: readonly Module[]): string[] {
  const graph = graphOf(modules);
  const carried = (path: string, seen: Set<string>): Set<string> => {
    if (!seen.has(path))
      for (const next of graph.get(seen.add(path) && path) ?? []) carried(next, seen);
    return seen;
  };
  return [...graph.keys()]
    .filter((path) => ['surface', 'first-paint'].includes(roomOf(path)))
    .flatMap((path) => {
      const all = carried(path, new Set());
      return HEAVY.filter((name) => all.has(name)).map((name) => `${path} carries ${name}`);
    });
}

const RULES: readonly [string, (modules: readonly Module[]) => string[]][] = [
  ['imports only what the table allows', againstTheTable],
  ['imports by the paths of the house', againstThePaths],
  ['exports no default', defaultExports],
  ['hands on nothing of another module', barrels],
  ['uses Date only where time is kept', datesOutOfPlace],
  ['imports nothing that imports it', cycles],
  ['weighs no surface down', heavySurfaces],
];

test.each(RULES)('every room %s', (_name, rule) => {
  expect(rule(MODULES)).toEqual([]);
});

test('there is something to look at in every room', () => {
  const seen = new Set(MODULES.map(({ path }) => roomOf(path)));
  expect([...seen].sort()).toEqual(Object.keys(ROOMS).sort());
});

type Files = Readonly<Record<string, string>>;

const CONTROLS: readonly [string, typeof againstTheTable, Files][] = [
  ['a package', againstTheTable, { 'domain/a.ts': "import { Dexie } from 'dexie';" }],
  ['a rule with storage', againstTheTable, { 'domain/a.ts': "import { b } from '@/storage/b';" }],
  [
    'a type out of place',
    againstTheTable,
    { 'domain/a.ts': "import type { B } from '@/storage/b';" },
  ],
  ['a type by the way', againstTheTable, { 'domain/a.ts': "type B = import('@/storage/b').B;" }],
  [
    'a word as a value',
    againstTheTable,
    { 'components/A.tsx': "import { EN } from '@/catalog/strings';" },
  ],
  [
    'a mixed import',
    againstTheTable,
    { 'components/A.tsx': "import { type Words, EN } from '@/catalog/strings';" },
  ],
  [
    'a rule in a component',
    againstTheTable,
    { 'components/A.tsx': "import { addDays } from '@/domain/calendar';" },
  ],
  [
    'a browser in a component',
    againstTheTable,
    { 'components/A.tsx': "import { now } from '@/platform/clock';" },
  ],
  [
    'storage in a surface',
    againstTheTable,
    { 'entrypoints/popup/a.ts': "import { TilthDatabase } from '@/storage/db';" },
  ],
  [
    'a dynamic import',
    againstTheTable,
    { 'entrypoints/popup/a.ts': "const db = await import('@/storage/db');" },
  ],
  [
    'a computed import',
    againstTheTable,
    { 'entrypoints/popup/a.ts': "const all = await import(where + '/db');" },
  ],
  ['a re-export', againstTheTable, { 'platform/a.ts': "export { useState } from 'preact/hooks';" }],
  ['a side effect', againstTheTable, { 'storage/a.ts': "import '@/platform/clock';" }],
  [
    'tips in a surface',
    againstTheTable,
    { 'entrypoints/newtab/a.ts': "import { TIPS } from '@/catalog/tips';" },
  ],
  [
    'another entrypoint',
    againstTheTable,
    { 'entrypoints/popup/a.ts': "import { b } from '@/entrypoints/garden/b';" },
  ],
  [
    'a neighbour entrypoint',
    againstTheTable,
    { 'entrypoints/popup/a.ts': "import { b } from '../garden/b';" },
  ],
  ['a new room', againstTheTable, { 'utils/a.ts': 'export const a = 1;' }],
  [
    'a way up',
    againstThePaths,
    { 'entrypoints/popup/a.ts': "import { b } from '../../domain/b';" },
  ],
  ['a way up, hidden', againstThePaths, { 'entrypoints/popup/a.ts': "import('./../garden/b');" }],
  ['a near path', againstThePaths, { 'domain/a.ts': "import { b } from './b';" }],
  [
    'an entrypoint from afar',
    againstThePaths,
    { 'entrypoints/popup/a.ts': "import { b } from '@/entrypoints/popup/b';" },
  ],
  ['a default export', defaultExports, { 'domain/a.ts': 'export default 1;' }],
  ['a default by name', defaultExports, { 'domain/a.ts': 'const a = 1; export { a as default };' }],
  ['a barrel', barrels, { 'domain/a.ts': "export * from '@/domain/b';" }],
  ['a clock', datesOutOfPlace, { 'domain/a.ts': 'export const at = Date.now();' }],
  [
    'a hidden clock',
    datesOutOfPlace,
    { 'components/A.tsx': 'export const A = () => <p>{String(new self.Date())}</p>;' },
  ],
  [
    'a cycle',
    cycles,
    {
      'domain/a.ts': "import { b } from '@/domain/b'; export const a = () => b;",
      'domain/b.ts': "import { c } from '@/domain/c'; export const b = () => c;",
      'domain/c.ts': "import { a } from '@/domain/a'; export const c = () => a;",
    },
  ],
  [
    'weight from afar',
    heavySurfaces,
    {
      'entrypoints/popup/main.tsx': "import { a } from '@/platform/a';",
      'platform/a.ts': "export const a = () => import('@/domain/calendar');",
      'domain/calendar.ts': "import { addDays } from 'date-fns'; export const a = addDays;",
    },
  ],
];

describe('each rule sees', () => {
  test.each(CONTROLS)('%s', (_name, rule, files) => {
    const modules = Object.entries(files).map(([path, text]) => moduleOf({ path, text }));
    expect(rule(modules)).toHaveLength(1);
  });

  test('no cycle where only types go round', () => {
    const [a, b] = ["import type { B } from '@/domain/b'", "import { a } from '@/domain/a'"];
    const modules = [
      moduleOf({ path: 'domain/a.ts', text: a }),
      moduleOf({ path: 'domain/b.ts', text: b }),
    ];
    expect(cycles(modules)).toEqual([]);
  });
});
