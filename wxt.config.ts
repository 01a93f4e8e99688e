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
    plugins: [
      modulesLast() as never,
      bareScripts() as never,
      plainImports() as never,
      twoChunks() as never,
    ],
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

/**
 * On painted pages, the address of the module stands on the root, and first paint fetches it after
 * the first frame: with no module in the page, the browser has nothing else to do before.
 */
function modulesLast(): Plugin {
  return {
    name: 'tilth:modules-last',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [script, address] =
          /<script type="module"[^>]*src="([^"]+)"><\/script>/.exec(html) ?? [];
        if (!script || !html.includes('data-surface')) return html;
        return html
          .replace(script, '')
          .replace('data-surface', `data-module="${address}" data-surface`);
      },
    },
  };
}

/** WXT wraps scripts in a logger and a catch of its own: a quarter of first paint's 2 kB. */
function bareScripts(): Plugin {
  return {
    name: 'tilth:bare-scripts',
    apply: 'build',
    transform: {
      filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
      handler: (code) => {
        const [script] = /^import definition from .*$/m.exec(code) ?? [];
        if (!script) throw new Error('WXT wraps its scripts in another way now');
        return `${script}\ndefinition.main();`;
      },
    },
  };
}

/** There is nothing to preload beside a lazy module; Vite's helper for it would cost half a kilobyte. */
function plainImports(): Plugin {
  return {
    name: 'tilth:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/** What a dozing new tab needs, and no more. */
const ASKING =
  /@webext-core\/messaging|serialize-error|platform\/(?:doze|client|messages|snapshot|clock|own|early-events)\.|domain\/local-date\./;

/** What the new tab and the popup draw and do with. */
const DRAWING =
  /node_modules\/preact|catalog\/first-strings|platform\/(?:today-store|deeds|ids|store|dates|pages|tip-deeds|day-deeds|plot-store)\.|domain\/(?:amount|as-asked|check-in|parts|tip-deed)\.|components\/(?:TipCard|ArticleLink|HabitList|HabitRow|SmallDay|Plot|Plant|Glyph|SettingsIcon|Notices|NewTabPage|row|row-parts|words|use-keys|use-store|use-loaded)\./;

/** Two files in place of a dozen: compressed together they are a tenth smaller. */
function twoChunks(): Plugin {
  const manualChunks = (id: string): string | undefined =>
    ASKING.test(id) ? 'asking' : DRAWING.test(id) ? 'drawing' : undefined;
  return {
    name: 'tilth:two-chunks',
    apply: 'build',
    // The scripts that are built one by one have nothing to share.
    config: ({ build }) =>
      build?.lib ? undefined : { build: { rollupOptions: { output: { manualChunks } } } },
  };
}
