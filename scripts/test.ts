// Builds, checks, and runs every test; goes on after what fails, and ends with the count.
import { readFile, rm } from 'node:fs/promises';
import { findBrowser } from './browsers.mjs';
import { buildFor } from './build.ts';
import { check } from './check.ts';
import type { Finding } from './checks/check.ts';
import { TARGETS } from './support/freshness.ts';
import { KEPT } from './support/places.ts';
import { run } from './support/run.ts';
import { type Count, step, sumOf } from './support/steps.ts';

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

const counts: Count[] = [
  await step('a fresh build', build),
  await step('Chromium and Firefox are here', browsers),
  await check(),
  await vitest('unit', ['--project=!e2e']),
  // By themselves, as browsers need the machine's whole strength to be on time.
  await vitest('e2e', ['--project=e2e', '--passWithNoTests']),
];
const { passed, failed } = sumOf(counts);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function build(): Promise<Finding> {
  await buildFor(TARGETS);
  return { problems: [] };
}

async function browsers(): Promise<Finding> {
  const missing = (['chromium', 'firefox'] as const).filter((kind) => !findBrowser(kind));
  return { problems: missing.map((kind) => `no ${kind}: run node scripts/setup.mjs --browsers`) };
}

async function vitest(name: string, args: readonly string[]): Promise<Count> {
  const file = `${KEPT}/vitest-${name}.json`;
  // A report of an earlier run must not stand in for one that never came.
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await run('vitest', ['run', ...args, ...reporters], { show: true });
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  const count = report ? countOf(report) : { passed: 0, failed: 0 };
  // Errors outside of any test show in the exit code alone.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** A file that fails before any of its tests can is one failure too. */
function countOf({ numPassedTests, numFailedTests, testResults }: Report): Count {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}
