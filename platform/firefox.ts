import { browser } from 'wxt/browser';

/** Whether this is Firefox, on a computer or a telephone: no other browser has this name. */
export const isFirefox = 'getBrowserInfo' in browser.runtime;
