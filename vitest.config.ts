import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };

/** A fresh one for each project: Vitest takes things out of what it is given. */
const shared = () => ({
  define: { __TILTH_VERSION__: JSON.stringify(manifest.version) },
  resolve: {
    alias: {
      '@': import.meta.dirname,
      'wxt/browser': `${import.meta.dirname}/tests/support/wxt-browser.ts`,
    },
  },
});

const setupFiles = ['tests/support/setup.ts'];
/** In milliseconds. A busy machine is no fault: what hangs is found by it, and nothing else. */
const testTimeout = 30_000;

export default defineConfig({
  test: {
    // Every core: most of the time goes into loading modules.
    maxWorkers: '100%',
    projects: [
      {
        ...shared(),
        test: {
          name: 'unit',
          setupFiles,
          testTimeout,
          pool: 'forks',
          include: ['tests/{architecture,catalog,domain,storage,background,scripts}/**/*.test.ts'],
        },
      },
      {
        ...shared(),
        test: {
          // Pages and what they stand on.
          name: 'component',
          setupFiles,
          testTimeout,
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx', 'tests/platform/**/*.test.ts'],
        },
      },
      {
        ...shared(),
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
