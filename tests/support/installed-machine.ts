import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'puppeteer-core';

/**
 * Writes a program that starts `program` on a machine with these files in /etc besides its own:
 * policies, which browsers read from nowhere else. The files are laid over /etc in a mount
 * namespace of that program alone, so nothing else on the machine meets them. Linux alone has such.
 * @param files text by path, without the /etc
 * @returns the path of the program
 * @throws Error that names the step to take where the system allows no such namespaces
 */
export function withFilesInEtc(
  folder: string,
  program: string,
  files: Readonly<Record<string, string>>,
): string {
  const etc = join(folder, 'etc');
  for (const [path, text] of Object.entries(files)) {
    const file = join(etc, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const lay = `mount -t overlay overlay -o 'lowerdir=${etc}:/etc' /etc`;
  const own = process.getuid?.() === 0 ? '' : ' --map-root-user';
  const apart = `unshare --mount${own} sh -c`;
  const tried = spawnSync('/bin/sh', ['-c', `${apart} "${lay}"`], { encoding: 'utf8' });
  if (tried.status !== 0) {
    throw new Error(
      `Nothing can be laid over /etc in private: ${tried.stderr} Run this as root, or allow user namespaces.`,
    );
  }
  const script = join(folder, 'start');
  // Each step becomes the next one, so that the process which is started is the browser's.
  const start = `exec ${apart} "${lay} && exec \\"\\$@\\"" sh '${program}' "$@"`;
  writeFileSync(script, `#!/bin/sh\n${start}\n`, { mode: 0o755 });
  return script;
}

/** Ends a browser and all its processes at once, as kill -9 does: it has no time to save anything. */
export async function killBrowser(browser: Browser): Promise<void> {
  const program = browser.process();
  if (program?.pid === undefined) throw new Error('There is no browser to be killed.');
  const gone = once(program, 'exit');
  // Puppeteer starts each browser as the head of a group of its own.
  process.kill(-program.pid, 'SIGKILL');
  await gone;
}
