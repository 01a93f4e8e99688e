import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { catalogueLinks } from '@/scripts/links/addresses';
import { judge, type Link, visitAll } from '@/scripts/links/visit';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

describe('what a page says of itself', () => {
  test.each([
    ['the same title', '<title>Why we sleep well</title>', 'ok'],
    ['its publisher behind', '<title>Why we sleep well | The Journal</title>', 'ok'],
    [
      'the right one in the meta',
      '<title>J</title><meta property="og:title" content="Why we sleep well">',
      'ok',
    ],
    [
      'the right one quoted singly',
      "<title>J</title><meta name='citation_title' content='Why we sleep well'>",
      'ok',
    ],
    ['no title at all', '<p>Hello</p>', 'ok'],
    ['another title', '<title>Page not found</title>', 'otherTitle'],
    ['a domain for sale', '<title>Buy this domain</title>', 'otherTitle'],
  ])('%s', (_, html, kind) => {
    expect(judge(aLink({ title: 'Why we sleep well' }), html).kind).toBe(kind);
  });

  test('a number is found however it is written', () => {
    const link = aLink({ says: ['0800 111 0111'] });
    expect(judge(link, '<p>Call 0800-111 0111</p>')).toEqual({ kind: 'ok' });
    expect(judge(link, '<p>0800 / 1110111</p>')).toEqual({ kind: 'ok' });
    const gone = { kind: 'numberMissing', numbers: ['0800 111 0111'] };
    expect(judge(link, '<p>Call 0800 222 0222</p>')).toEqual(gone);
  });
});

describe('an address', () => {
  test.each([
    ['stands', '/here', 'ok'],
    ['stands, but for its slash', '/here/', 'ok'],
    ['leads elsewhere', '/old', 'moved'],
    ['is gone', '/nowhere', 'gone'],
    ['turns programs away', '/closed', 'unclear'],
    ['is a file', '/file.pdf', 'ok'],
    ['never answers', '/silent', 'unclear'],
  ])('that %s', async (_, path, kind) => {
    const root = await serve((request, response) => answer(request.url ?? '', response));
    const link = aLink({ address: `${root}${path}`, title: 'Sleep' });
    const verdicts = await visitAll([link], { patience: path === '/silent' ? 200 : 5000 });
    expect(verdicts.get(link)?.kind).toBe(kind);
  });

  test('of a host that is not there is for a person to look at', async () => {
    const root = await serve(() => undefined);
    server?.close();
    server?.closeAllConnections();
    const link = aLink({ address: root });
    expect((await visitAll([link])).get(link)?.kind).toBe('unclear');
  });

  test('is not asked for while another of its host is on its way', async () => {
    let open = 0;
    let most = 0;
    const root = await serve((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.writeHead(200, { 'content-type': 'text/html' }).end();
      });
    });
    const links = Array.from({ length: 5 }, (_, page) => aLink({ address: `${root}/${page}` }));
    const verdicts = await visitAll(links, { pauseMs: 0 });
    expect([...verdicts.values()].map(({ kind }) => kind)).toEqual(Array(5).fill('ok'));
    expect(most).toBe(1);
  });
});

test('every address of the catalogue is asked for once', () => {
  const links = catalogueLinks();
  const addresses = links.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  expect(links.length).toBeGreaterThan(300);
  expect(links.filter(({ usedBy }) => usedBy.length === 0)).toEqual([]);
});

function aLink(link: Partial<Link>): Link {
  return { address: 'https://example.org/', usedBy: ['a test'], ...link };
}

/** What a small site answers; nothing at all to `/silent`. */
function answer(path: string, response: ServerResponse): void {
  const page = { 'content-type': 'text/html' };
  const answers: Record<string, () => void> = {
    '/here': () => response.writeHead(200, page).end('<title>Sleep</title>'),
    '/here/': () => response.writeHead(301, { location: '/here' }).end(),
    '/old': () => response.writeHead(301, { location: '/new' }).end(),
    '/new': () => response.writeHead(200, page).end('<title>Sleep</title>'),
    '/closed': () => response.writeHead(403).end(),
    '/file.pdf': () => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
    '/silent': () => undefined,
  };
  (answers[path] ?? (() => response.writeHead(404).end()))();
}

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}
