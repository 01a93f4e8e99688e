import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import manifest from './package.json' with { type: 'json' };

const shared = () => ({
  plugins: [WxtVitest()],
  define: { __TILTH_VERSION__: JSON.stringify(manifest.version) },
  resolve: { alias: { '@': import.meta.dirname } },
});

export default defineConfig({
  test: {
    projects: [
      {
        ...shared(),
        test: {
          name: 'unit',
          pool: 'forks',
          include: ['tests/{architecture,catalog,domain,storage,background}/**/*.test.ts'],
        },
      },
      {
        ...shared(),
        test: {
          // Pages and what they stand on.
          name: 'component',
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
