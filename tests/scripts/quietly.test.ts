import { afterEach, expect, test, vi } from 'vitest';
import { withoutSpinner } from '@/scripts/support/quietly';

afterEach(() => vi.restoreAllMocks());

test('a spinner is not seen, all else is, and afterwards everything again', async () => {
  const seen = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const built = await withoutSpinner(async () => {
    process.stdout.write('\x1B[?25l');
    process.stdout.write('\r⠋ Preparing...\x1B[K');
    process.stdout.write('Built\n');
    process.stdout.write(Buffer.from('bytes'));
    process.stdout.write('\r\x1B[K');
    return 'built';
  });
  process.stdout.write('\rafterwards');
  expect(built).toBe('built');
  expect(seen.mock.calls.map(([text]) => String(text))).toEqual([
    'Built\n',
    'bytes',
    '\rafterwards',
  ]);
});

test('a build that fails gives the terminal back', async () => {
  const seen = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await expect(withoutSpinner(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  process.stdout.write('\rafterwards');
  expect(seen).toHaveBeenCalledOnce();
});
