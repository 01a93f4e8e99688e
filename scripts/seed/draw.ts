import { runnerImport } from 'vite';
import { ROOT } from '../support/places.ts';
import type { Drawn } from './pages.ts';

/** Draws with the very rules and rows of Tilth, which Vite resolves as it does for the build. */
export async function drawHistory(): Promise<Drawn> {
  const { module } = await runnerImport<typeof import('./pages.ts')>(
    `${ROOT}/scripts/seed/pages.ts`,
    { root: ROOT, configFile: false, resolve: { alias: { '@': ROOT } } },
  );
  return module.draw(Date.now());
}
