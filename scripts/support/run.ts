import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './places.ts';

const PLAIN = { NO_COLOR: '1', FORCE_COLOR: '0' };

export type Ended = { readonly code: number; readonly output: string };

/** Runs an installed command in the project's folder; `show` lets its output through as it comes. */
export function run(
  command: string,
  args: readonly string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<Ended> {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(command, args, {
    cwd: ROOT,
    // What is kept to be shown later may end up in a file, where colours are noise.
    env: { ...process.env, ...(show ? {} : PLAIN), ...env, PATH: path },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    // Commands of packages are .cmd files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (text: Buffer): void => {
    output += text;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', (error) => resolve({ code: 127, output: error.message }));
  child.on('close', (code) => resolve({ code: code ?? 1, output }));
  return promise;
}
