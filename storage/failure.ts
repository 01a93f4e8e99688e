import type { Failure } from '@/domain/failure';

/** What an error of the database means to a person. */
export function failureOf(error: unknown): Failure {
  for (let cause = error; cause instanceof Error; cause = innerOf(cause)) {
    switch (cause.name) {
      // A full disk shows as either, depending on the browser and the moment.
      case 'QuotaExceededError':
      case 'AbortError':
        return 'full';
      case 'InvalidStateError':
      case 'MissingAPIError':
      case 'SecurityError':
        return 'unavailable';
    }
  }
  return 'unknown';
}

function innerOf(error: Error): unknown {
  return (error as Error & { inner?: unknown }).inner ?? error.cause;
}
