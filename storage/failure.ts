import type { Failure } from '@/domain/failure';

/** What an error of the database means to a person. */
export function failureOf(error: unknown): Failure {
  let opening = false;
  for (let cause = error; cause instanceof Error; cause = innerOf(cause)) {
    switch (cause.name) {
      // A full disk shows as either, depending on the browser and the moment.
      case 'QuotaExceededError':
      case 'AbortError':
        return 'full';
      case 'MissingAPIError':
        return 'unavailable';
      case 'OpenFailedError':
      case 'DatabaseClosedError':
        opening = true;
        break;
      // Of a database that cannot even be opened; elsewhere it is a passing trouble.
      case 'InvalidStateError':
      case 'SecurityError':
        if (opening) return 'unavailable';
        break;
    }
  }
  return 'unknown';
}

function innerOf(error: Error): unknown {
  return (error as Error & { inner?: unknown }).inner ?? error.cause;
}
