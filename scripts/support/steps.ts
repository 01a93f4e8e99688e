import type { Finding } from '../checks/check.ts';

export type Count = { readonly passed: number; readonly failed: number };

/** Runs one step and says how it went; what it throws is a failure like any other. */
export async function step(name: string, find: () => Promise<Finding>): Promise<Count> {
  const { problems, notes = [] } = await find().catch(asFinding);
  const good = problems.length === 0;
  const [short, ...more] = notes;
  const aside = short && more.length === 0 && !short.includes('\n') ? `  ${short}` : '';
  console.log(`${good ? 'ok    ' : 'FAILED'}  ${name}${aside}`);
  for (const line of [...problems, ...(aside ? [] : notes)]) console.log(indented(line));
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function sumOf(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function asFinding(error: unknown): Finding {
  return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '        ');
}
