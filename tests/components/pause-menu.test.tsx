import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PauseMenu } from '@/components/PauseMenu';
import { PausePanel } from '@/components/PausePanel';
import type { HeldPause, Pause } from '@/domain/pause';
import { hit, nameOf, press, type Shown, show } from '@/tests/support/render';
import { clockAt, timeOn } from './reminders';
import { MONDAY } from './samples';

const onPause = vi.fn<(pause: Pause) => void>();

beforeEach(() => vi.clearAllMocks());

async function opened(paused: HeldPause | null = null): Promise<Shown> {
  const page = show(
    <PauseMenu
      load={async () => ({
        Panel: (props) => (
          <PausePanel
            {...props}
            paused={paused}
            nudgeSettingsHref="#settings/nudges"
            timeOf={(at) => timeOn(at, MONDAY)}
            dayOf={(day) => day}
            onPause={onPause}
          />
        ),
      })}
    />,
  );
  const button = page.button('Nudges');
  button.focus();
  press(button);
  await act(async () => undefined);
  return page;
}

const choices = (page: Shown) => page.all('.Choices > *').map(nameOf);

test('closed, it says no more than its name', () => {
  const page = show(<PauseMenu load={() => new Promise(() => undefined)} />);
  expect(page.root.textContent).toBe('Nudges');
  expect(page.button('Nudges').getAttribute('aria-expanded')).toBe('false');
});

test('opened, it offers pauses of one press, and the way to longer ones', async () => {
  const page = await opened();
  expect(page.button('Nudges').getAttribute('aria-controls')).toBe(page.the('.Choices').id);
  expect(choices(page)).toEqual(['Pause for an hour', 'Pause for today', 'Pause until a day']);
  expect(page.the('a').getAttribute('href')).toBe('#settings/nudges');
  expect(nameOf(document.activeElement as Element)).toBe('Pause for an hour');
});

describe('what is pressed', () => {
  test.each([
    ['Pause for an hour', 'hour', null],
    ['Pause for today', 'today', null],
    ['Nudges on again', null, { kind: 'today' }],
  ] as const)('%s is told once, and it closes', async (name, pause, held) => {
    const page = await opened(held);
    press(page.button(name));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(pause);
    expect(page.all('.Choices')).toEqual([]);
    expect(document.activeElement).toBe(page.button('Nudges'));
  });

  test('Escape closes it, and nothing is told', async () => {
    const page = await opened();
    expect(hit(document.activeElement as Element, 'Escape')).toBe(true);
    expect(page.all('.Choices')).toEqual([]);
    expect(onPause).not.toHaveBeenCalled();
  });
});

test('a pause that holds is said', async () => {
  const page = await opened({ kind: 'time', at: clockAt(14, 20) });
  expect(page.the('.PausePanel-held').textContent).toBe('Nudges are paused until 14:20.');
  expect(choices(page)).toEqual(['Nudges on again', 'Pause until a day']);
});
