import type { ConfigEnv, UserManifest } from 'wxt';

/** Fixed for good: Firefox ties a person's data to it. */
export const FIREFOX_ID = 'tilth@tilth.garden';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const ICON_SIZES = [16, 19, 24, 32, 38, 48, 64, 96, 128, 256];

/** The manifest of one browser's build; the strict policy holds in production builds only. */
export function manifestFor({ browser, mode }: ConfigEnv): UserManifest {
  const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`]));
  const manifest: UserManifest = {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    // activeTab: the title of a page the person keeps; it is granted by their click on the menu alone.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'storage', 'unlimitedStorage'],
    action: { default_title: 'Tilth', default_icon: icons },
    options_ui: { page: 'garden.html', open_in_tab: true },
    commands: {
      // Not T: Chromium keeps Alt+Shift+T for its own toolbar, and assigns nothing then.
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'check-next': {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_checkNext__',
      },
    },
  };
  if (browser !== 'safari') {
    // Safari lets extensions neither notify nor answer in the address bar.
    manifest.optional_permissions = ['notifications'];
    manifest.omnibox = { keyword: 'tilth' };
  }
  if (mode === 'production') manifest.content_security_policy = { extension_pages: POLICY };
  if (browser === 'firefox') {
    manifest.browser_specific_settings = {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '140.0',
        // Newer than WXT's types.
        ...({ data_collection_permissions: { required: ['none'] } } as object),
      },
      gecko_android: { strict_min_version: '142.0' },
    };
    const themeIcons = [16, 32].map((size) => ({
      size,
      light: `icon/light-${size}.png`,
      dark: `icon/dark-${size}.png`,
    }));
    manifest.action = { ...manifest.action, ...({ theme_icons: themeIcons } as object) };
  } else if (browser !== 'safari') {
    manifest.minimum_chrome_version = '123';
    manifest.externally_connectable = { ids: [] };
    manifest.offline_enabled = true;
  }
  return manifest;
}
