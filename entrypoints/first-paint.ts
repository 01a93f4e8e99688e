import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { catchEarlyEvents } from '@/platform/early-events';
import { afterFirstFrame } from '@/platform/first-frame';
import { paint } from '@/platform/snapshot';

/** Paints today from memory before any framework runs; a classic script right after the root. */
export default defineUnlistedScript(() => {
  const root = document.getElementById('root');
  if (!root) return;
  const { surface, module } = root.dataset;
  try {
    paint(root, surface);
    if (root.firstChild) catchEarlyEvents();
  } catch {
    // A damaged memory only costs the head start: the page then paints when it is answered.
    root.replaceChildren();
  }
  // What was painted is on the screen before the rest is even read.
  if (module) afterFirstFrame(() => import(/* @vite-ignore */ module));
});
