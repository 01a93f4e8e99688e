import { setTimeout as pause } from 'node:timers/promises';

/** An address, and what has to be found there. */
export type Link = {
  readonly address: string;
  readonly title?: string;
  /** Telephone numbers that the page has to name. */
  readonly says?: readonly string[];
  /** Entries of the catalogue that lead there. */
  readonly usedBy: readonly string[];
};

export type Verdict =
  /** What was looked for is there. */
  | { readonly kind: 'ok' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'otherTitle'; readonly title: string }
  | { readonly kind: 'numberMissing'; readonly numbers: readonly string[] }
  /** The server turns programs away, or is in trouble: a person has to look. */
  | { readonly kind: 'unclear'; readonly why: string };

export type VisitOptions = {
  /** In milliseconds, for one page. */
  readonly patience?: number;
  /** Between two pages of one host, in milliseconds. */
  readonly pauseMs?: number;
  /** How many hosts are asked at the same time. */
  readonly atOnce?: number;
  readonly onVerdict?: (link: Link, verdict: Verdict) => void;
};

/** Some publishers turn away what does not look like a browser. */
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'en',
};

/** Share of a title's longer words that has to stand in the page's own title. */
const ENOUGH = 0.5;

/** Opens every address, one page of a host after the other, and says how each stands. */
export async function visitAll(
  links: readonly Link[],
  options: VisitOptions = {},
): Promise<Map<Link, Verdict>> {
  const { patience = 30_000, pauseMs = 1000, atOnce = 8, onVerdict } = options;
  const verdicts = new Map<Link, Verdict>();
  const hosts = Map.groupBy(links, ({ address }) => new URL(address).host).values();
  const work = async (): Promise<void> => {
    // All share one iterator: whoever is done takes the next host.
    for (const host of hosts) {
      for (const [index, link] of host.entries()) {
        if (index > 0) await pause(pauseMs);
        const verdict = await visit(link, patience);
        verdicts.set(link, verdict);
        onVerdict?.(link, verdict);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
}

/** Opens one address and follows where it leads. */
async function visit(link: Link, patience: number): Promise<Verdict> {
  try {
    const signal = AbortSignal.timeout(patience);
    const reply = await fetch(link.address, { headers: HEADERS, redirect: 'follow', signal });
    if (reply.status === 404 || reply.status === 410) return { kind: 'gone', status: reply.status };
    if (!reply.ok) return { kind: 'unclear', why: `status ${reply.status}` };
    if (hasMoved(link.address, reply.url)) return { kind: 'moved', to: reply.url };
    if (!/html/.test(reply.headers.get('content-type') ?? '')) return { kind: 'ok' };
    return judge(link, await reply.text());
  } catch (error) {
    return { kind: 'unclear', why: reasonOf(error) };
  }
}

/** What a page that was opened says of itself. */
export function judge({ title, says = [] }: Link, html: string): Verdict {
  const digits = digitsOf(html);
  const missing = says.filter((number) => !digits.includes(digitsOf(number)));
  if (missing.length > 0) return { kind: 'numberMissing', numbers: missing };
  const titles = titlesOf(html);
  if (title === undefined || titles.length === 0) return { kind: 'ok' };
  const isKnown = titles.some((each) => likeness(title, each) >= ENOUGH);
  return isKnown ? { kind: 'ok' } : { kind: 'otherTitle', title: titles[0] ?? '' };
}

/** Another page, not another spelling of the same: `www`, a slash, `http`, a query of a redirect. */
function hasMoved(from: string, to: string): boolean {
  const [before, after] = [new URL(from), new URL(to)];
  // A DOI is there to lead elsewhere.
  if (before.host === 'doi.org') return false;
  const place = ({ host, pathname }: URL): string =>
    `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`.toLowerCase();
  return place(before) !== place(after);
}

/** The page's title, and the one it gives to be shared. */
function titlesOf(html: string): string[] {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1];
  const metas = html.match(/<meta[^>]*>/gi) ?? [];
  const shared = metas
    .filter((meta) => /(?:og:title|citation_title)/i.test(meta))
    .map((meta) => /content=(?:"([^"]*)"|'([^']*)')/i.exec(meta))
    .map((found) => found?.[1] ?? found?.[2]);
  return [title, ...shared].flatMap((each) => (each?.trim() ? [each.trim()] : []));
}

/** Share of the longer words of one title that stand in the other, 0–1. */
function likeness(known: string, seen: string): number {
  const words = wordsOf(known);
  if (words.length === 0) return 1;
  const there = new Set(wordsOf(seen));
  return words.filter((word) => there.has(word)).length / words.length;
}

function wordsOf(title: string): string[] {
  const plain = title
    .replaceAll(/&#?\w+;/g, ' ')
    .normalize('NFKD')
    .toLowerCase();
  return plain.match(/\p{L}{4,}/gu) ?? [];
}

/** The digits of a text, whatever stands between those of one number. */
function digitsOf(text: string): string {
  return text.replaceAll(/[\s.\-–()/]/g, '');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
