import { doze } from '@/platform/doze';

const root = document.getElementById('root');
if (root) void doze(root).then(() => import('./app'));
