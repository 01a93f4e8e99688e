import { describe, expect, test } from 'vitest';
import { type Source, sourcesUnder } from '@/tests/architecture/sources';

/** The one file in which colours are named. */
const TOKENS = 'components/theme/tokens.css';
const LIST = 'components/styles.css';

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:black|white|gr[ae]y|silver|red|maroon|orange|yellow|gold|brown|beige|olive|lime|green|teal|aqua|cyan|blue|navy|purple|violet|pink|magenta|tan)(?![\w-])/i;
const PHYSICAL_PROPERTY = /^(?:left|right)$|-(?:left|right)(?:-|$)/;
const PHYSICAL_VALUE = /^(?:text-align|float|clear|caption-side):\s*(?:left|right)\b/;

const STYLES = ['components', 'entrypoints'].flatMap((room) => sourcesUnder(room, ['.css']));

/** `property: value` of every declaration, comments and words in quotes left out. */
function declarationsOf(text: string): string[] {
  const plain = text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/"[^"]*"|'[^']*'/g, '""');
  const found = plain.matchAll(/(?<=[{;}]\s*)([\w-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g);
  return [...found].map(([, property, value]) => `${property}: ${value}`);
}

function literalColours(styles: readonly Source[]): string[] {
  return styles
    .filter(({ path }) => path !== TOKENS)
    .flatMap(({ path, text }) => declarationsOf(text).map((each) => `${path} ${each}`))
    .filter((each) => COLOUR.test(each.slice(each.indexOf(': '))));
}

function physicalDirections(styles: readonly Source[]): string[] {
  return styles.flatMap(({ path, text }) =>
    declarationsOf(text)
      .filter(
        (each) => PHYSICAL_PROPERTY.test(each.split(':')[0] ?? '') || PHYSICAL_VALUE.test(each),
      )
      .map((each) => `${path} ${each}`),
  );
}

/** Stylesheets that the list leaves out, or names without their being there, or twice. */
function unlisted(styles: readonly Source[]): string[] {
  const list = styles.find(({ path }) => path === LIST)?.text ?? '';
  const listed = [...list.matchAll(/@import\s+"\.\/([^"]+)"/g)].map(
    ([, name]) => `components/${name}`,
  );
  const there = styles.map(({ path }) => path).filter((path) => path !== LIST);
  return [
    ...there.filter((path) => !listed.includes(path)),
    ...listed.filter((path, index) => !there.includes(path) || listed.indexOf(path) !== index),
  ];
}

const RULES: readonly [string, (styles: readonly Source[]) => string[]][] = [
  ['name colours by tokens alone', literalColours],
  ['know start and end, not left and right', physicalDirections],
  ['are all listed', unlisted],
];

test.each(RULES)('stylesheets %s', (_name, rule) => {
  expect(STYLES.length).toBeGreaterThan(10);
  expect(rule(STYLES)).toEqual([]);
});

function aStyle(text: string): Source[] {
  return [{ path: 'components/A.css', text }];
}

describe('each rule sees', () => {
  test.each([
    ['a hex colour', literalColours, aStyle('.A { color: #fff; }')],
    ['a colour function', literalColours, aStyle('.A { border: 1px solid oklch(50% 0 0) }')],
    ['a colour by name', literalColours, aStyle('.A { &:hover { background: white; } }')],
    [
      'a colour in a rule of its own',
      literalColours,
      aStyle('@media print { .A { fill: rgb(0 0 0); } }'),
    ],
    ['a colour of a variable', literalColours, aStyle('.A { --own: #0a0a0a; }')],
    ['a place', physicalDirections, aStyle('.A { color: var(--ink); left: 0; }')],
    ['a margin', physicalDirections, aStyle('.A { margin-left: 1em; }')],
    ['a padding', physicalDirections, aStyle('.A { padding-right: 1em }')],
    ['a corner', physicalDirections, aStyle('.A { border-top-left-radius: 1em; }')],
    ['an alignment', physicalDirections, aStyle('.A { text-align: left; }')],
    ['a stylesheet that is not listed', unlisted, [...aStyle(''), { path: LIST, text: '' }]],
    ['a stylesheet that is not there', unlisted, [{ path: LIST, text: '@import "./B.css";' }]],
  ])('%s', (_name, rule, styles) => {
    expect(rule(styles)).toHaveLength(1);
  });

  test.each([
    [
      'a token',
      '.A { color: var(--ink); background: color-mix(in oklch, var(--leaf), transparent); }',
    ],
    ['a colour in a comment', '.A { /* color: #fff; */ color: inherit; }'],
    ['a selector', '#fade { color: inherit; } a:hover { color: inherit; }'],
    ['a logical side', '.A { margin-inline-start: 1em; text-align: start; }'],
  ])('nothing wrong with %s', (_name, css) => {
    expect([...literalColours(aStyle(css)), ...physicalDirections(aStyle(css))]).toEqual([]);
  });
});
