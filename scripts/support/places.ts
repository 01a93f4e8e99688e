import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the builds go. */
export const OUTPUT = `${ROOT}/.output`;

/** What the scripts keep for themselves: profiles, screenshots, reports. Not in the repository. */
export const KEPT = `${ROOT}/.tilth`;
