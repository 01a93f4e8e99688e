import { expect, test, vi } from 'vitest';
import { preload, provide, useLoaded } from '@/components/use-loaded';
import { show } from '@/tests/support/render';

type Part = { readonly Panel: () => preact.JSX.Element };
type Load = () => Promise<Part>;

const part: Part = { Panel: () => <p>Here</p> };

function Page({ wanted, load }: { readonly wanted: boolean; readonly load: Load }) {
  const loaded = useLoaded(wanted, load);
  return <div>{loaded && <loaded.Panel />}</div>;
}

test('a part is fetched once, when it is first wanted', async () => {
  const load = vi.fn<Load>(async () => part);
  const page = show(<Page wanted={false} load={load} />);
  expect(load).not.toHaveBeenCalled();
  page.again(<Page wanted load={load} />);
  await vi.waitFor(() => expect(page.html()).toContain('Here'));
  page.again(<Page wanted={false} load={load} />);
  expect(page.html()).not.toContain('Here');
  page.again(<Page wanted load={load} />);
  expect(page.html()).toContain('Here');
  expect(load).toHaveBeenCalledOnce();
});

test('a part that comes when it is no longer wanted is not shown', async () => {
  const { promise, resolve } = Promise.withResolvers<Part>();
  const page = show(<Page wanted load={() => promise} />);
  page.again(<Page wanted={false} load={() => promise} />);
  resolve(part);
  await promise;
  expect(page.html()).not.toContain('Here');
});

test('what was fetched ahead stands in the very first drawing', async () => {
  const load = vi.fn<Load>(async () => part);
  await preload(load);
  expect(show(<Page wanted load={load} />).html()).toContain('Here');
  expect(show(<Page wanted={false} load={load} />).html()).not.toContain('Here');
  expect(load).toHaveBeenCalledOnce();
});

test('what is here already is never fetched', () => {
  const load = vi.fn<Load>(async () => part);
  provide(load, part);
  expect(show(<Page wanted load={load} />).html()).toContain('Here');
  expect(load).not.toHaveBeenCalled();
});
