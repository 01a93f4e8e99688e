import { defineConfig } from 'wxt';
import { version } from './package.json' with { type: 'json' };
import { manifestFor } from './scripts/manifest.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: manifestFor,
  webExt: { disabled: true },
  vite: () => ({
    define: { __TILTH_VERSION__: JSON.stringify(version) },
    resolve: {
      alias: {
        // Bundlers pick Dexie's ES5 build by default; the modern one is an eighth smaller.
        dexie: 'dexie/dist/modern/dexie.min.mjs',
      },
    },
    build: {
      target: 'es2024',
      modulePreload: { polyfill: false },
      // One small stylesheet for every page: fewer files before the first paint.
      cssCodeSplit: false,
      // Fonts stay files of their own: the page's policy forbids data: fonts.
      assetsInlineLimit: 0,
    },
  }),
});
