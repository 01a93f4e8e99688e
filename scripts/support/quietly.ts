/** What WXT says of its own accord is silenced: scripts say in a line what was built. Warnings stay. */
const silent = (): void => undefined;
// Safari has no side panel: it is left out there on purpose.
const warnUnlessSkipped = (message: unknown, ...more: unknown[]): void => {
  if (!String(message).includes('entrypoints have been skipped')) console.warn(message, ...more);
};
export const QUIET_LOGGER = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: warnUnlessSkipped,
  error: console.error,
  fatal: console.error,
  level: 0,
};

/** Its spinner writes past its logger: how a line of it begins, with and without words. */
const SPINNER = ['\r', '\x1B[?25'];

/** Builds without WXT's spinner, which it turns wherever it is run. */
export async function withoutSpinner<T>(build: () => Promise<T>): Promise<T> {
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = ((...[text, ...how]: Parameters<typeof write>) =>
    isSpinner(text) || write(text, ...how)) as typeof write;
  try {
    return await build();
  } finally {
    stdout.write = write;
  }
}

function isSpinner(text: string | Uint8Array): boolean {
  return typeof text === 'string' && SPINNER.some((start) => text.startsWith(start));
}
