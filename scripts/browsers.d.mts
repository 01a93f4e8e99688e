export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string | null;
export function needBrowsers<K extends BrowserKind>(kinds: readonly K[]): Record<K, string>;
