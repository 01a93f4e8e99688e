import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong on this page as it is now, one line each:
 * 'rule-id: what is wrong: where'. Best practices are asked for as well as WCAG.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // Puppeteer evaluates past the page's content policy, Trusted Types included.
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    const results = await axe.run();
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, any }) => ({ target, any: any.map(({ message }) => message) })),
    }));
  });
  return violations.flatMap(linesOf);
}

type Finding = Pick<Result, 'id' | 'help'> & {
  readonly nodes: readonly { readonly target: unknown; readonly any: readonly string[] }[];
};

function linesOf({ id, help, nodes }: Finding): string[] {
  return nodes.map(({ target, any }) => `${id}: ${any[0] ?? help}: ${String(target)}`);
}
