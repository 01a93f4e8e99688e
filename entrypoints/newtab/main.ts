import { afterFirstFrame } from '@/platform/first-frame';

// What was painted from memory is on the screen before the rest is even read.
afterFirstFrame(() => import('./app'));
