import { beforeEach, expect, test, vi } from 'vitest';
import { useKeys } from '@/components/use-keys';
import { hit, show } from '@/tests/support/render';

const onQ = vi.fn<() => void>();
const onArrow = vi.fn<() => void>();

function Page({ act = onQ }: { readonly act?: () => void }) {
  useKeys({ q: act, ArrowLeft: onArrow });
  return (
    <form>
      <input type="text" />
      <input type="radio" />
      <textarea />
      <select>
        <option>Quiet</option>
      </select>
      <button type="button">Button</button>
    </form>
  );
}

beforeEach(() => vi.clearAllMocks());

test.each(['q', 'Q'])('%s is heard anywhere on the page, and taken', (key) => {
  const page = show(<Page />);
  expect(hit(document.body, key)).toBe(true);
  expect(hit(page.the('button'), key)).toBe(true);
  expect(onQ).toHaveBeenCalledTimes(2);
});

test('longer names are heard as they are', () => {
  show(<Page />);
  hit(document, 'ArrowLeft');
  expect(onArrow).toHaveBeenCalledOnce();
});

test.each(['[type=text]', '[type=radio]', 'textarea', 'select'])('in %s it is typing', (field) => {
  const page = show(<Page />);
  expect(hit(page.the(field), 'q')).toBe(false);
  expect(hit(page.the(field), 'ArrowLeft')).toBe(false);
  expect(onQ).not.toHaveBeenCalled();
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s it belongs to the browser', (held) => {
  show(<Page />);
  expect(hit(document.body, 'q', { [held]: true })).toBe(false);
  expect(onQ).not.toHaveBeenCalled();
});

test.each(['a', 'Enter', 'Escape', 'ArrowRight'])('%s means nothing and is let go', (key) => {
  show(<Page />);
  expect(hit(document.body, key)).toBe(false);
});

test('a key that something nearer has taken is not heard twice', () => {
  const page = show(<Page />);
  page.the('button').addEventListener('keydown', (event) => event.preventDefault());
  hit(page.the('button'), 'q');
  expect(onQ).not.toHaveBeenCalled();
});

test('the latest meaning of a key counts', () => {
  const page = show(<Page />);
  const later = vi.fn<() => void>();
  page.again(<Page act={later} />);
  hit(document.body, 'q');
  expect([onQ.mock.calls.length, later.mock.calls.length]).toEqual([0, 1]);
});

test('a page that is gone hears nothing', () => {
  show(<Page />).again(null);
  expect(hit(document.body, 'q')).toBe(false);
  expect(onQ).not.toHaveBeenCalled();
});
