import { existsSync, readFileSync } from 'node:fs';

type NetLogEvent = { readonly params?: { readonly initiator?: string; readonly url?: string } };

/** The URLs that pages and workers of `origin` asked for, from a net log that may still grow. */
export function requestsInNetLog(path: string, origin: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"initiator":"${origin}"`))
    .flatMap((line) => {
      const { params } = eventIn(line);
      return params?.initiator === origin && params.url !== undefined ? [params.url] : [];
    })
    .filter((url) => /^(?:https?|wss?|ftp):/.test(url));
}

function eventIn(line: string): NetLogEvent {
  try {
    return JSON.parse(line.replace(/,\s*$/, '')) as NetLogEvent;
  } catch {
    // The last line of a log that is being written; it is whole the next time.
    return {};
  }
}
