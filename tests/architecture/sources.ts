import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

const ROOT = dirname(dirname(import.meta.dirname));

/** One file of the project, its path relative to the root. */
export type Source = { readonly path: string; readonly text: string };

/** One mention of another module. */
export type Import = { readonly from: string; readonly kind: 'types' | 'values' };

/** A parsed module: what it asks for and what it offers. */
export type Module = {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  readonly reExports: readonly string[];
  readonly usesDate: boolean;
};

type Node = { readonly type: string; readonly [key: string]: unknown };

const SKIPPED = new Set(['node_modules', 'coverage', 'fixtures']);

/** Every file under a folder of the project whose name ends so; folders with a dot are left out. */
export function sourcesUnder(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    if (entry.isDirectory()) return sourcesUnder(path, endings);
    if (!endings.some((ending) => entry.name.endsWith(ending))) return [];
    return [{ path, text: readFileSync(join(ROOT, path), 'utf8') }];
  });
}

/** Static, dynamic, re-exporting and type-only imports alike. */
export function moduleOf({ path, text }: Source): Module {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = [...nodesOf(program as unknown as Node)];
  const exported = module.staticExports.flatMap((each) => each.entries);
  const reExported = exported.flatMap(({ moduleRequest, isType }) =>
    moduleRequest ? [anImport(moduleRequest.value, isType)] : [],
  );
  return {
    path,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries }) =>
        anImport(moduleRequest.value, entries.length > 0 && entries.every((each) => each.isType)),
      ),
      ...reExported,
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
        anImport(unquoted(text.slice(start, end)), false),
      ),
      ...nodes.flatMap(importOf),
    ],
    hasDefaultExport: exported.some(
      ({ exportName }) => String(exportName.kind) === 'Default' || exportName.name === 'default',
    ),
    reExports: reExported.map(({ from }) => from),
    usesDate: nodes.some((node) => node.type === 'Identifier' && node['name'] === 'Date'),
  };
}

/** The file an import within the project means, without its ending; `null` for a package. */
export function targetOf(from: string, path: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && 'type' in child) {
        yield* nodesOf(child as Node);
      }
    }
  }
}

/** Imports that are no statements: `import('x').Type` and `import x = require('x')`. */
function importOf(node: Node): Import[] {
  if (node.type === 'TSImportType') return [anImport(literal(node['source']), true)];
  if (node.type === 'TSExternalModuleReference')
    return [anImport(literal(node['expression']), false)];
  return [];
}

function anImport(from: string, types: boolean): Import {
  return { from, kind: types ? 'types' : 'values' };
}

/** What a computed import asks for stays as it is written, and so is no known package. */
function unquoted(asked: string): string {
  return /^(['"]).*\1$/s.test(asked) ? asked.slice(1, -1) : asked;
}

function literal(node: unknown): string {
  return String((node as { value?: unknown } | undefined)?.value);
}
