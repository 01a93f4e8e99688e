import { run } from '../support/run.ts';
import type { Check, Finding } from './check.ts';

/** The tools that judge the sources, each with a single word of good or bad. */
export const COMMANDS: readonly Check[] = [
  aCommand('Biome: format, lint, house rules', 'biome', ['ci', '.']),
  aCommand('types', 'tsc', ['--noEmit']),
  aCommand('types of the domain, which has no DOM', 'tsc', ['-p', 'domain']),
  aCommand('nothing unused (knip)', 'knip', ['--no-progress']),
];

function aCommand(name: string, command: string, args: readonly string[]): Check {
  return { name, find: () => find(command, args) };
}

async function find(command: string, args: readonly string[]): Promise<Finding> {
  const { code, output } = await run(command, args);
  return { problems: code === 0 ? [] : [output.trim() || `${command} ended with ${code}`] };
}
