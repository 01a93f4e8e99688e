import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export type Crx = {
  /** As the key says that it was packed with, made for this one. */
  readonly id: string;
  /** Where a browser is told of it, as it would be told of an update. */
  readonly updateUrl: string;
};

/** Packs a built extension by the browser's own means. */
export async function packCrx(extensionDir: string, program: string, folder: string): Promise<Crx> {
  const copy = join(folder, 'tilth');
  cpSync(extensionDir, copy, { recursive: true });
  // The key and the package come to stand beside the copy.
  await promisify(execFile)(program, [
    '--headless',
    '--no-sandbox',
    '--no-message-box',
    `--user-data-dir=${join(folder, 'packing')}`,
    `--pack-extension=${copy}`,
  ]);
  const id = idOf(readFileSync(`${copy}.pem`, 'utf8'));
  const { version } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const updates = join(folder, 'updates.xml');
  const codebase = pathToFileURL(`${copy}.crx`).href;
  writeFileSync(
    updates,
    `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${codebase}" version="${version}"/></app>
</gupdate>`,
  );
  return { id, updateUrl: pathToFileURL(updates).href };
}

/** The first 128 bits of the public key's SHA-256, in the letters a to p. */
function idOf(privateKey: string): string {
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
