import { folderOf } from '../support/freshness.ts';
import { run } from '../support/run.ts';
import type { Check, Finding } from './check.ts';

type Message = {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
};
type Report = { readonly errors: readonly Message[]; readonly warnings: readonly Message[] };

/** Mozilla's own checks of what is sent in; what it warns of is listed. */
export const WEB_EXT_LINT: Check = { name: 'web-ext lint, as addons.mozilla.org does', find };

async function find(): Promise<Finding> {
  const args = ['lint', '--no-config-discovery', '--source-dir', folderOf('firefox')];
  const env = { NO_UPDATE_NOTIFIER: '1' };
  const { output } = await run('web-ext', [...args, '--output', 'json'], { env });
  const report = reportIn(output);
  if (!report) return { problems: [`web-ext lint gave no report:\n${output}`] };
  return { problems: report.errors.map(inWords), notes: report.warnings.map(inWords) };
}

function reportIn(output: string): Report | null {
  const line = output.split('\n').find((each) => each.startsWith('{'));
  try {
    return JSON.parse(line ?? '') as Report;
  } catch {
    return null;
  }
}

function inWords({ code, message, file, line }: Message): string {
  const place = file ? ` (${file}${line ? `:${line}` : ''})` : '';
  return `${code}: ${message}${place}`;
}
