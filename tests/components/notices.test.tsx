import { describe, expect, test, vi } from 'vitest';
import { EN } from '@/catalog/strings';
import { Notices, type NoticesProps } from '@/components/Notices';
import { TroublePage } from '@/components/TroublePage';
import type { DeedKind } from '@/domain/deed';
import type { Failure } from '@/domain/failure';
import { press, show } from '@/tests/support/render';
import { HOSTILE } from './samples';

const quiet: NoticesProps = { undoable: null, onUndo: vi.fn(), trouble: null, failure: null };
const FAILURES: readonly Failure[] = ['full', 'unavailable', 'unknown'];

test('without news the places for it stand ready, empty', () => {
  const page = show(<Notices {...quiet} />);
  expect(page.the('[role=status]').textContent).toBe('');
  expect(page.the('[role=alert]').textContent).toBe('');
});

test.each(Object.keys(EN.undo.done) as DeedKind[])('%s is told and can be undone', (kind) => {
  const undoable = { id: 'deed', kind, about: 'Walk', at: 0 };
  const onUndo = vi.fn<() => void>();
  const page = show(<Notices {...quiet} undoable={undoable} onUndo={onUndo} />);
  expect(page.the('[role=status] bdi').textContent).toBe(EN.undo.done[kind]('Walk'));
  press(page.button('Undo'));
  expect(onUndo).toHaveBeenCalledOnce();
});

describe('trouble', () => {
  test.each(FAILURES)('that was kept (%s) is told without alarm about loss', (reason) => {
    const page = show(<Notices {...quiet} trouble={{ kind: 'kept', reason }} />);
    expect(page.the('[role=alert]').textContent).toBe(EN.trouble.kept(reason));
    expect(page.all('button')).toEqual([]);
  });

  test.each(FAILURES)('that was lost (%s) is told and can be tried again', (reason) => {
    const again = vi.fn<() => void>();
    const page = show(<Notices {...quiet} trouble={{ kind: 'lost', reason, again }} />);
    expect(page.the('[role=alert]').textContent).toContain(EN.trouble.lost(reason));
    press(page.button('Try again'));
    expect(again).toHaveBeenCalledOnce();
  });

  test.each(FAILURES)('of reading (%s) is told', (failure) => {
    const page = show(<Notices {...quiet} failure={failure} />);
    expect(page.the('[role=alert]').textContent).toBe(EN.trouble.cannotRead(failure));
  });
});

test.each(Object.entries(HOSTILE))('%s is shown as text', (_, about) => {
  const undoable = { id: 'deed', kind: 'skip', about, at: 0 } as const;
  const page = show(<Notices {...quiet} undoable={undoable} />);
  expect(page.the('bdi').textContent).toBe(`${about}: a rest day.`);
  expect(page.all('script, img')).toEqual([]);
});

describe('a page that cannot be read', () => {
  test.each(FAILURES)('says why (%s) and can be tried again', (failure) => {
    const onRetry = vi.fn<() => void>();
    const page = show(
      <TroublePage heading="9:41" {...{ failure, onRetry }} privateWindow={false} />,
    );
    expect(page.the('[role=status]').textContent).toBe(EN.trouble.cannotRead(failure));
    press(page.button('Try again'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('in a private window says that nothing is kept there, and offers nothing', () => {
    const page = show(
      <TroublePage heading="9:41" failure="unavailable" privateWindow onRetry={vi.fn()} />,
    );
    expect(page.the('[role=status]').textContent).toBe(EN.trouble.privateWindow);
    expect(page.all('button')).toEqual([]);
  });
});
