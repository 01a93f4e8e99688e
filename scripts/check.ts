// Everything that can be said of Tilth without running it: a line each, and all that a failed one says.
import { buildFor } from './build.ts';
import type { Check } from './checks/check.ts';
import { COMMANDS } from './checks/commands.ts';
import { PROMISES } from './checks/promises.ts';
import { SIZES } from './checks/sizes.ts';
import { WEB_EXT_LINT } from './checks/web-ext-lint.ts';
import { staleTargets } from './support/freshness.ts';
import { type Count, step, sumOf } from './support/steps.ts';

const ALL: readonly Check[] = [...COMMANDS, WEB_EXT_LINT, ...SIZES, ...PROMISES];

/** Builds what is missing or older than the sources, then runs every check, whatever fails. */
export async function check(): Promise<Count> {
  const counts: Count[] = [await step('build', build)];
  for (const { name, find } of ALL) counts.push(await step(name, find));
  return sumOf(counts);
}

async function build(): Promise<{ problems: string[] }> {
  await buildFor(await staleTargets());
  return { problems: [] };
}

if (import.meta.main) {
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}
