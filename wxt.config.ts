import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import manifest from './package.json' with { type: 'json' };
import { manifestFor } from './scripts/manifest.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: manifestFor,
  webExt: { disabled: true },
  vite: () => ({
    // WXT and Vite may each bring typings of their own for the same plugin.
    plugins: [modulesLast() as never],
    define: { __TILTH_VERSION__: JSON.stringify(manifest.version) },
    resolve: {
      alias: {
        // Bundlers pick Dexie's ES5 build by default; the modern one is an eighth smaller.
        dexie: 'dexie/dist/modern/dexie.min.mjs',
      },
    },
    build: {
      target: 'es2024',
      modulePreload: false,
      // One small stylesheet for every page: fewer files before the first paint.
      cssCodeSplit: false,
      // Fonts stay files of their own: the page's policy forbids data: fonts.
      assetsInlineLimit: 0,
    },
  }),
});

/** Module scripts at the end of each page, so that none of them is read before the first paint. */
function modulesLast(): Plugin {
  return {
    name: 'tilth:modules-last',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const modules = html.match(/ *<script type="module"[^>]*><\/script>\n?/g) ?? [];
        const rest = modules.reduce((page, script) => page.replace(script, ''), html);
        return rest.replace('</body>', `${modules.join('')}</body>`);
      },
    },
  };
}
