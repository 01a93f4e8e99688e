const PATIENCE = 15_000;
const PAUSE = 25;

/**
 * The first answer that is neither undefined nor false; a question that throws is asked again.
 * @throws Error that says what was waited for, after 15 s.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const end = performance.now() + PATIENCE;
  let lastError: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`Waited ${PATIENCE / 1000} s in vain: ${what}`, { cause: lastError });
}
