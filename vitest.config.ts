import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { version } from './package.json' with { type: 'json' };

const shared = () => ({
  plugins: [WxtVitest()],
  define: { __TILTH_VERSION__: JSON.stringify(version) },
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
          include: ['tests/{architecture,catalog,domain,storage,platform,background}/**/*.test.ts'],
        },
      },
      {
        ...shared(),
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
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
