import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What `wxt/browser` is in tests. WXT's own stand-in loads the whole of WXT into every test file. */
export const browser = fakeBrowser;
